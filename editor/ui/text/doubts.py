"""Where the doubtful words stand. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from editor.document.changes import Edit
from editor.document.values import Segment, Transcript, WordState
from editor.services.review import DoubtKind, kind_of


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word heard differently, not heard, or uncertain: row, index, and its start in the row's text."""

    row: int
    index: int
    start: int


def doubtful_words(transcript: Transcript, *, kind: DoubtKind | None = None) -> list[Doubt]:
    """Return the doubtful words in the order of the text, or those of one kind."""
    found = []
    for row, segment in enumerate(transcript.segments):
        # Nearly all segments end here: a key that goes to the next one should not be waited for.
        if not any(word.reason or word.state is not WordState.MATCHED for word in segment.words):
            continue
        start = 0
        for index, word in enumerate(segment.words):
            doubt = kind_of(word)
            if doubt is not None and kind in {None, doubt}:
                found.append(Doubt(row, index, start))
            start += len(word.text) + 1
    return found


def count_doubts(segments: Iterable[Segment]) -> int:
    """Return how many words of some segments are doubtful."""
    return sum(
        kind_of(word) is not None
        for segment in segments
        for word in segment.words
        if word.reason or word.state is not WordState.MATCHED  # nearly all words end here
    )


def count_change(edit: Edit) -> int:
    """Return by how many an edit changes the number of doubtful words."""
    return sum(
        count_doubts(s for s in splice.new if isinstance(s, Segment))
        - count_doubts(s for s in splice.old if isinstance(s, Segment))
        for splice in edit.splices
    )
