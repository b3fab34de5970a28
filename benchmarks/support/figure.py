"""A measured figure, and how to take one."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Unit = str


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, how much, and the most that is acceptable (None: for information)."""

    what: str
    value: float
    unit: Unit
    most: float | None = None

    @property
    def is_met(self) -> bool:
        """Whether the figure is acceptable."""
        return self.most is None or self.value <= self.most

    def __str__(self) -> str:
        limit = "" if self.most is None else f"   at most {self.most:g} {self.unit}"
        return f"{'  ' if self.is_met else '! '}{self.what:<58} {self.value:>9.1f} {self.unit}{limit}"


def median_ms(work: Callable[[], object], *, times: int = 5) -> float:
    """Return the median duration of `work` in milliseconds over so many runs."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)
