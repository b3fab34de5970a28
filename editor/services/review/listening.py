"""What is played at a doubtful place: the words in question within the phrase around them. Qt-free."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from editor.document.values import Transcript, Word

_REACH_MS: Final = 400
"""So much longer a stretch may become for the sake of a word at its edge, which else would be cut in two."""


def listening_span(transcript: Transcript, start_ms: int, end_ms: int, *, context_ms: int) -> tuple[int, int]:
    """Return the stretch to play for a place: the context on either side, widened to whole words."""
    low, high = max(0, start_ms - context_ms), end_ms + context_ms
    wide_low, wide_high = low, high
    for word in _words_between(transcript, low - _REACH_MS, high + _REACH_MS):
        if word.start_ms is None or word.end_ms is None:
            continue
        if word.start_ms < low < word.end_ms and low - word.start_ms <= _REACH_MS:
            wide_low = min(wide_low, word.start_ms)
        if word.start_ms < high < word.end_ms and word.end_ms - high <= _REACH_MS:
            wide_high = max(wide_high, word.end_ms)
    return max(0, wide_low), wide_high


def _words_between(transcript: Transcript, start_ms: int, end_ms: int) -> Iterator[Word]:
    """Yield the words of the segments that are heard in a stretch."""
    segments = transcript.segments
    # A short segment may lie inside a longer one: look back a little for one that still goes on.
    first = max(0, bisect_left(segments, start_ms, key=lambda segment: segment.start_ms) - 4)
    for segment in segments[first:]:
        if segment.start_ms > end_ms:
            return
        if segment.end_ms >= start_ms:
            yield from segment.words
