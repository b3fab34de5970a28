"""The words that have times. Qt-free, and light to import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editor.document.values import Segment


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word with times: row, index, and when it is spoken."""

    row: int
    index: int
    start_ms: int
    end_ms: int


def timed_words(segment: Segment, row: int) -> Iterator[TimedWord]:
    """Yield the words of a segment that have times."""
    for index, word in enumerate(segment.words):
        if word.start_ms is not None and word.end_ms is not None:
            yield TimedWord(row, index, word.start_ms, word.end_ms)
