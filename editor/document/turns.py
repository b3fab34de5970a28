"""Turns: what one person says until another speaks, or until the text begins a new paragraph.

A turn is a run of segments. It begins at a segment that says so (`Segment.opens_turn`), and wherever the
speaker is another than before. Transcripts of earlier versions say nowhere where turns begin; there, a pause
of over `TURN_PAUSE_MS` begins one too, as in the documents that they were written to.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from editor.document.speaker_names import is_unknown_name
from editor.document.values import Segment, Transcript

TURN_PAUSE_MS: Final = 2_000
"""Where a transcript does not say where turns begin, a longer pause of one speaker begins one."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The rows of a turn's segments, and whose words they are (None: nobody is named)."""

    rows: range
    speaker_id: str | None


def turns(transcript: Transcript) -> list[Turn]:
    """Return the turns in the order of the text; every row is in one of them."""
    segments = transcript.segments
    starts = turn_starts(transcript, kept=keeps_turns(transcript))
    ends = [*starts[1:], len(segments)]
    return [Turn(range(a, b), segments[a].speaker_id) for a, b in zip(starts, ends, strict=False)]


def turn_at(transcript: Transcript, row: int) -> Turn:
    """Return the turn that a row is in.

    Raises:
        IndexError: there is no such row.
    """
    segments, kept = transcript.segments, keeps_turns(transcript)
    if not 0 <= row < len(segments):
        raise IndexError(row)
    first, end = row, row + 1
    while first and not _begins(segments[first - 1], segments[first], kept=kept):
        first -= 1
    while end < len(segments) and not _begins(segments[end - 1], segments[end], kept=kept):
        end += 1
    return Turn(range(first, end), segments[row].speaker_id)


def begins_turn(transcript: Transcript, row: int, *, kept: bool | None = None) -> bool:
    """Whether a turn begins at this row. `kept`: what `keeps_turns` says, where that is known."""
    segments = transcript.segments
    kept = keeps_turns(transcript) if kept is None else kept
    return row == 0 or _begins(segments[row - 1], segments[row], kept=kept)


def keeps_turns(transcript: Transcript) -> bool:
    """Whether the transcript says where turns begin; those of earlier versions do not."""
    return any(segment.opens_turn for segment in transcript.segments)


def with_turns_of(transcript: Transcript, segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Return some of a transcript's segments, changed or not, each opening a turn where one began before it.

    So neighbours that were not neighbours do not run together. Where the transcript does not say where turns
    begin, they stay as they are.
    """
    if not keeps_turns(transcript):
        return tuple(segments)
    numbers = {
        transcript.segments[row].id: number
        for number, turn in enumerate(turns(transcript))
        for row in turn.rows
    }
    made, last = [], -1
    for segment in segments:
        number = numbers[segment.id]
        opens = number != last
        made.append(segment if segment.opens_turn == opens else replace(segment, opens_turn=opens))
        last = number
    return tuple(made)


def is_named(transcript: Transcript, speaker_id: str | None) -> bool:
    """Whether a speaker is somebody: not nobody, and not called "Unknown" or the like."""
    speaker = transcript.speaker(speaker_id)
    return speaker is not None and not is_unknown_name(" ".join(speaker.name.split()))


def turn_starts(transcript: Transcript, *, kept: bool) -> list[int]:
    """Return the rows at which turns begin. `kept`: what `keeps_turns` says."""
    segments = transcript.segments
    starts = [0] if segments else []
    for row, (before, segment) in enumerate(pairwise(segments), start=1):
        if segment.speaker_id != before.speaker_id or _begins(before, segment, kept=kept):
            starts.append(row)
    return starts


def _begins(before: Segment, segment: Segment, *, kept: bool) -> bool:
    if segment.opens_turn or segment.speaker_id != before.speaker_id:
        return True
    return not kept and segment.start_ms - before.end_ms > TURN_PAUSE_MS
