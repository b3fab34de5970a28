"""Saying of each word who speaks it: segments are split where that changes, no word or time is touched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from editor.document.changes import Splice
from editor.document.edits.text import replace_segments, split_segment
from editor.document.values import NamedBy, Segment, Transcript

WordSpeakers = Sequence[str | None]
"""The speaker's id for each word of a segment, None where nobody is named."""


def assign_word_speakers(
    transcript: Transcript, wanted: Mapping[str, WordSpeakers], *, named_by: NamedBy | None
) -> tuple[Splice, ...]:
    """Return the splices after which the words of some segments have other speakers; none for no change.

    `wanted` has the speakers of a segment's words by its id. What changes is marked as `named_by`; the first
    part of a segment stays it, and opens the turn that it opened.
    """
    splices, added = [], 0
    for row, segment in enumerate(transcript.segments):
        if segment.id not in wanted:
            continue
        parts = _parts(segment, wanted[segment.id], named_by)
        if parts != (segment,):
            splices.append(replace_segments(row + added, (segment,), parts))
            added += len(parts) - 1
    return tuple(splices)


def _parts(segment: Segment, speaker_ids: WordSpeakers, named_by: NamedBy | None) -> tuple[Segment, ...]:
    borders = [at for at, (a, b) in enumerate(pairwise(speaker_ids), start=1) if a != b]
    rest, parts = segment, list[Segment]()
    for begin, end in pairwise([0, *borders, len(speaker_ids)]):
        part, rest = _split(rest, end - begin)
        if part.speaker_id != speaker_ids[begin]:
            part = replace(part, speaker_id=speaker_ids[begin], named_by=named_by)
        parts.append(part)
    return tuple(parts)


def _split(segment: Segment, count: int) -> tuple[Segment, Segment]:
    """Return a segment's first words and the others, each as a segment; the whole twice for all of them."""
    position = sum(len(word.text) + 1 for word in segment.words[:count])
    edit = split_segment(Transcript("", (), (segment,)), segment.id, position)
    if edit is None:
        return segment, segment
    first, other = (row for row in edit.splices[0].new if isinstance(row, Segment))
    return first, replace(other, opens_turn=False)
