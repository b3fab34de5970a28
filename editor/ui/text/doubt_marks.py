"""The list of doubtful words, kept up to date segment by segment. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from editor.document.changes import Edit
from editor.document.values import Segment, Transcript, WordState
from editor.services.review.queue import DoubtKind, doubt_kind

_SETTLED: Final = (WordState.MATCHED, WordState.RECOGNISED)
"""States of words that are doubtful only for a reason."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word heard differently, not heard, or uncertain: row, index, and its start in the row's text."""

    row: int
    index: int
    start: int


class DoubtList:
    """Lists the doubtful words of a transcript, looking only into segments that it has not seen before."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[Segment, tuple[tuple[int, int, DoubtKind], ...]]] = {}

    def words(self, transcript: Transcript, *, kind: DoubtKind | None = None) -> list[Doubt]:
        """Return the doubtful words in the order of the text, or those of one kind."""
        found = []
        for row, segment in enumerate(transcript.segments):
            seen = self._seen.get(segment.id)
            if seen is None or seen[0] is not segment:
                seen = self._seen[segment.id] = segment, tuple(_doubts_in(segment))
            for index, start, doubt in seen[1]:
                if kind in {None, doubt}:
                    found.append(Doubt(row, index, start))
        return found

    def clear(self) -> None:
        """Let go of the segments seen: another transcript comes."""
        self._seen.clear()


def _doubts_in(segment: Segment) -> Iterator[tuple[int, int, DoubtKind]]:
    # Nearly all segments end here: a key that goes to the next doubt should not be waited for.
    if not any(word.reason or word.state not in _SETTLED for word in segment.words):
        return
    start = 0
    for index, word in enumerate(segment.words):
        doubt = doubt_kind(word)
        if doubt is not None:
            yield index, start, doubt
        start += len(word.text) + 1


def count_doubts(segments: Iterable[Segment]) -> int:
    """Return how many words of some segments are doubtful."""
    return sum(
        doubt_kind(word) is not None
        for segment in segments
        for word in segment.words
        if word.reason or word.state not in _SETTLED  # nearly all words end here
    )


def count_change(edit: Edit) -> int:
    """Return by how many an edit changes the number of doubtful words."""
    return sum(
        count_doubts(s for s in splice.new if isinstance(s, Segment))
        - count_doubts(s for s in splice.old if isinstance(s, Segment))
        for splice in edit.splices
    )
