"""Edits of the borders between segments: a word goes to the neighbour. None where nothing would change."""

from __future__ import annotations

from dataclasses import replace

from editor.document.changes import Edit
from editor.document.edits.text import replace_segments
from editor.document.values import Segment, Transcript
from editor.document.word_diff import time_span


def move_first_word_back(transcript: Transcript, segment_id: str) -> Edit | None:
    """Move a segment's first word to the end of the one before; None where that cannot be.

    The border goes with the word. No segment is left empty.

    Raises:
        KeyError: there is no such segment.
    """
    return _move_border_word(transcript, transcript.row_of(segment_id) - 1, back=True)


def move_last_word_on(transcript: Transcript, segment_id: str) -> Edit | None:
    """Move a segment's last word to the start of the next; None where that cannot be.

    The border goes with the word.

    Raises:
        KeyError: there is no such segment.
    """
    return _move_border_word(transcript, transcript.row_of(segment_id), back=False)


def _move_border_word(transcript: Transcript, row: int, *, back: bool) -> Edit | None:
    """Move the word at the border below a row."""
    if not 0 <= row < len(transcript.segments) - 1:
        return None
    left, right = transcript.segments[row : row + 2]
    if len((right if back else left).words) < 2:
        return None
    at = len(left.words) + (1 if back else -1)
    words = left.words + right.words
    new = (
        _end_at_last_word(replace(left, words=words[:at])),
        _start_at_first_word(replace(right, words=words[at:])),
    )
    label = "Move word to the previous segment" if back else "Move word to the next segment"
    return Edit(label, (replace_segments(row, (left, right), new),))


def _end_at_last_word(segment: Segment) -> Segment:
    span = time_span(segment.words)
    return segment if span is None else replace(segment, end_ms=max(segment.start_ms, span[1]))


def _start_at_first_word(segment: Segment) -> Segment:
    span = time_span(segment.words)
    return segment if span is None else replace(segment, start_ms=min(segment.end_ms, span[0]))
