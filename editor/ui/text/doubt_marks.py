"""Counts of doubtful words. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable

from editor.document.values import Segment, WordState
from editor.services.review.queue import doubt_kind


def count_doubts(segments: Iterable[Segment]) -> int:
    """Return how many words of some segments are doubtful."""
    return sum(
        doubt_kind(word) is not None
        for segment in segments
        for word in segment.words
        if word.reason or word.state is not WordState.MATCHED  # nearly all words end here
    )
