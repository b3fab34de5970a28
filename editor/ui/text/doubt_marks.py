"""Counts of doubtful words. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from editor.document.values import Segment, WordState
from editor.services.review.queue import doubt_kind

_SETTLED: Final = (WordState.MATCHED, WordState.RECOGNISED)
"""States of words that are doubtful only for a reason."""


def count_doubts(segments: Iterable[Segment]) -> int:
    """Return how many words of some segments are doubtful."""
    return sum(
        doubt_kind(word) is not None
        for segment in segments
        for word in segment.words
        if word.reason or word.state not in _SETTLED  # nearly all words end here
    )
