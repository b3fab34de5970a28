"""A segment's times set by hand: words that lie outside then go to the neighbours, none is crushed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from editor.document.changes import Edit
from editor.document.edits.text import EditError, check_span, replace_segments
from editor.document.edits.timing.covered_speech import covered_speech
from editor.document.edits.timing.dragging import MIN_WORD_MS, mirrored
from editor.document.values import Segment, Transcript, Word, new_id
from editor.document.word_diff import time_span

_NO_WORD_LEFT: Final = "No word of the segment lies between these times. Shift all times instead."


def set_segment_times(transcript: Transcript, segment_id: str, *, start_ms: int, end_ms: int) -> Edit | None:
    """Move a segment's edges. Words go by their middle: those outside then are the neighbour's.

    Where no neighbour is, they are a segment of their own. An edge that grows over a neighbour of the same
    speaker takes that one's words, unless it would take all. The word that an edge runs through is cut there
    and locked, for a hand set it; one that was locked before keeps its times, and the edge gives way.

    Raises:
        KeyError: there is no such segment.
        EditError: the end lies before the start, or no word would be left.
    """
    check_span(start_ms, end_ms)
    row = transcript.row_of(segment_id)
    own = transcript.segments[row]
    before = transcript.segments[row - 1] if row else None
    after = transcript.segments[row + 1] if row + 1 < len(transcript.segments) else None
    old = [one for one in (before, own, after) if one is not None]
    if start_ms != own.start_ms:
        moved = _with_start(own, before, start_ms)
        # A segment made of the words before it opens the turn in its place.
        opens = own.opens_turn and not (before is None and moved.beside is not None)
        own, before = replace(moved.own, opens_turn=opens), moved.beside
    if end_ms != own.end_ms:
        moved = _with_start(mirrored(own), mirrored(after) if after is not None else None, -end_ms)
        made = moved.beside is not None and after is None
        own, after = mirrored(moved.own), mirrored(moved.beside) if moved.beside is not None else None
        after = replace(after, opens_turn=False) if made and after is not None else after
    new = [one for one in (before, own, after) if one is not None]
    if new == old:
        return None
    splice = replace_segments(row - (old[0].id != segment_id), old, new)
    return Edit("Set segment times", (splice, *covered_speech(transcript, splice)))


@dataclass(frozen=True, slots=True)
class _Moved:
    """A segment whose start was moved, and the one before it."""

    own: Segment
    beside: Segment | None


def _with_start(own: Segment, beside: Segment | None, start_ms: int) -> _Moved:
    if start_ms < own.start_ms:
        return _grown(own, beside, start_ms)
    outside, inside = _parted(own.words, start_ms)
    if outside and time_span(inside) is None:
        raise EditError(_NO_WORD_LEFT)
    own = _cut_start(replace(own, words=inside), start_ms)
    if not outside:
        return _Moved(own, beside)
    given = tuple(_cut(word, ends_by_ms=own.start_ms) for word in outside)
    span = time_span(given) or (own.start_ms, own.start_ms)
    if beside is None:
        return _Moved(own, replace(own, id=new_id(), start_ms=span[0], end_ms=span[1], words=given))
    return _Moved(own, replace(beside, words=beside.words + given, end_ms=max(beside.end_ms, span[1])))


def _grown(own: Segment, beside: Segment | None, start_ms: int) -> _Moved:
    """Return the segment that starts earlier, with the words of the one before that it grows over."""
    plain = _Moved(replace(own, start_ms=start_ms), beside)
    if beside is None or beside.speaker_id != own.speaker_id or not start_ms < beside.end_ms <= own.start_ms:
        return plain
    stays, taken = _parted(beside.words, start_ms)
    if not taken or time_span(stays) is None:
        return plain
    own = _cut_start(replace(own, words=taken + own.words), start_ms)
    kept = tuple(_cut(word, ends_by_ms=own.start_ms) for word in stays)
    span = time_span(kept)
    return _Moved(own, replace(beside, words=kept, end_ms=max(own.start_ms, span[1] if span else 0)))


def _parted(words: Sequence[Word], at_ms: int) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Return the words before and after a time, each by its middle; untimed ones stay with the later."""
    first = 0
    for at, word in enumerate(words):
        if word.start_ms is not None and word.end_ms is not None and word.start_ms + word.end_ms < 2 * at_ms:
            first = at + 1
    return tuple(words[:first]), tuple(words[first:])


def _cut_start(own: Segment, start_ms: int) -> Segment:
    """Return a segment that starts at a time, its words cut to it; locked ones hold the start back."""
    held = [word.start_ms for word in own.words if word.locked and word.start_ms is not None]
    start_ms = min(start_ms, *held) if held else start_ms
    return replace(
        own, start_ms=start_ms, words=tuple(_cut(word, starts_at_ms=start_ms) for word in own.words)
    )


def _cut(word: Word, *, starts_at_ms: int | None = None, ends_by_ms: int | None = None) -> Word:
    """Return a word cut to a time and locked, as it is where it needs no cut or is locked already.

    Raises:
        EditError: hardly anything of it would be left.
    """
    if word.start_ms is None or word.end_ms is None or word.locked:
        return word
    start_ms = word.start_ms if starts_at_ms is None else max(word.start_ms, starts_at_ms)
    end_ms = word.end_ms if ends_by_ms is None else min(word.end_ms, ends_by_ms)
    if (start_ms, end_ms) == (word.start_ms, word.end_ms):
        return word
    if end_ms - start_ms < min(MIN_WORD_MS, word.end_ms - word.start_ms):
        raise EditError(f"“{word.text}” has no room left between these times.")
    return replace(word, start_ms=start_ms, end_ms=end_ms, locked=True)
