"""Calibration of the aligner's confidence: sure and yet wrong, and how well it parts right from wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from alignment import AlignedWord, WordState
from benchmarks.support.scoring import GoldWord

SURE = 0.9
SURE_OFF_MS = 200
OFF_MS = 100


@dataclass(frozen=True, slots=True)
class Judged:
    """A word's confidence, and by how much its start is off: None where it has no time.

    `is_said` is False where something else was said, or nothing.
    """

    confidence: float
    off_ms: int | None
    is_said: bool = True

    @property
    def is_wrong(self) -> bool:
        """Whether the aligner should have had doubts."""
        return not self.is_said or self.off_ms is None or self.off_ms > OFF_MS


def judged(pairs: Sequence[tuple[GoldWord, AlignedWord | None]]) -> list[Judged]:
    """Return the words that the aligner was more or less sure of."""
    return [
        Judged(got.confidence, off_ms(want.start_ms, got.start_ms), want.state is WordState.MATCHED)
        for want, got in pairs
        if got is not None and got.confidence is not None
    ]


def off_ms(want: int | None, got: int | None) -> int | None:
    """Return how far two times are apart, None where one is not known."""
    return None if want is None or got is None else abs(want - got)


def sure_but_off(words: Sequence[Judged]) -> float:
    """Return how many percent of the words said, and placed with confidence, are elsewhere."""
    sure = [word.off_ms for word in words if word.is_said and word.confidence >= SURE]
    placed = [off for off in sure if off is not None]
    return 100 * sum(off > SURE_OFF_MS for off in placed) / len(placed) if placed else 0.0


def separation(words: Sequence[Judged]) -> float | None:
    """Return the area under the curve: how often a right word has more confidence than a wrong one.

    None where all are right or all wrong.
    """
    right = np.array([word.confidence for word in words if not word.is_wrong])
    wrong = np.sort([word.confidence for word in words if word.is_wrong])
    if not len(right) or not len(wrong):
        return None
    below = np.searchsorted(wrong, right, "left")
    level = np.searchsorted(wrong, right, "right") - below
    return float((below + 0.5 * level).mean() / len(wrong))
