"""A made-up archive, and when workers are done with it if nothing delays them."""

from __future__ import annotations

import heapq
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

SOUND_PER_TIME = 13.0
"""Hours of sound that a worker with two cores aligns in an hour."""
SPREAD = 0.2
"""By so much of it, up and down, recordings of one length differ."""
MEDIAN_MIN, SIGMA, LONGEST_MIN = 35.0, 0.8, 360.0
"""An archive's recordings: half are shorter than the median, one in 40 is longer than 2 h 50 min."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording that is made up: how long it is, and how long a worker takes for it."""

    sound_s: float
    taken_s: float


def made_up_archive(chance: random.Random, count: int) -> list[Recording]:
    """Return so many recordings with the lengths of a mixed archive, in no order."""
    found = []
    for _ in range(count):
        minutes = min(LONGEST_MIN, chance.lognormvariate(math.log(MEDIAN_MIN), SIGMA))
        speed = SOUND_PER_TIME * chance.uniform(1 - SPREAD, 1 + SPREAD)
        found.append(Recording(60 * minutes, 60 * minutes / speed))
    return found


def schedule_s(order: Sequence[Recording], workers: int) -> float:
    """Return when the last of so many workers ends, each taking the next recording without any delay."""
    free_s = [0.0] * workers
    for one in order:
        heapq.heapreplace(free_s, free_s[0] + one.taken_s)
    return max(free_s)
