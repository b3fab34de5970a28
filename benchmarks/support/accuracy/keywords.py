"""Figures of an alignment whose truth is one hand-marked word a turn, the text being right throughout."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator, Sequence
from typing import Any

from alignment import AlignedWord, Alignment, WordState
from benchmarks.support.accuracy.confidence import Judged, off_ms, separation, sure_but_off

_LIMITS = (25, 50, 100, 200, 500)


def keyword_columns(alignment: Alignment, truth: dict[str, Any]) -> dict[str, float | None]:
    """Return the figures by the names of their columns; a word without a time is off by any limit.

    Raises:
        ValueError: the text of the alignment is not that of the truth.
    """
    pairs = list(_marked(alignment.words, truth))
    starts = [off_ms(marked["start_ms"], word.start_ms) for word, marked in pairs]
    ends = [off_ms(marked["end_ms"], word.end_ms) for word, marked in pairs]
    words = len(alignment.words)
    flagged = sum(word.state is not WordState.MATCHED for word in alignment.words)
    sure = [
        Judged(word.confidence, off)
        for (word, _), off in zip(pairs, starts, strict=True)
        if word.confidence is not None
    ]
    return {
        "words": float(words),
        "keywords": len(pairs),
        **{f"start{limit}": _within(starts, limit) for limit in _LIMITS},
        **{f"end{limit}": _within(ends, limit) for limit in _LIMITS},
        "median_ms": statistics.median_high([10**9 if off is None else off for off in starts]),
        "false_per_100": 100 * flagged / words,
        "untexted_per_100": 100 * len(alignment.untexted) / words,
        "sure_off200": sure_but_off(sure),
        "auc": separation(sure),
    }


def _marked(
    words: Sequence[AlignedWord], truth: dict[str, Any]
) -> Iterator[tuple[AlignedWord, dict[str, Any]]]:
    at = 0
    for turn in truth["turns"]:
        own = turn["text"].split()
        mine = words[at : at + len(own)]
        at += len(own)
        if [word.text for word in mine] != own:
            raise ValueError(f"the text differs from the marked one at: {turn['text'][:60]}")
        if turn["keyword"]:
            name = _bare(turn["keyword"]["word"])
            yield next(word for word in mine if _bare(word.text) == name), turn["keyword"]


def _bare(text: str) -> str:
    return re.sub("[^a-z]", "", text.lower())


def _within(errors: Sequence[int | None], limit_ms: int) -> float:
    return 100 * sum(off is not None and off <= limit_ms for off in errors) / max(1, len(errors))
