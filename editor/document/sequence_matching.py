"""Sequence matching: which items of two long sequences are the same, in order; anchors at rare items."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher

MAX_CLOSE_WORK = 40_000
"""Stretches whose lengths multiply to no more than this are compared item by item."""


def longest_rising(values: Sequence[int]) -> list[int]:
    """Return the positions of a longest strictly rising run of values, in order."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, value in enumerate(values):
        place = bisect_left(tails, value)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [value]
        ends[place : place + 1] = [at]
    run = []
    at = ends[-1] if ends else -1
    while at >= 0:
        run.append(at)
        at = before[at]
    return run[::-1]


def match_sequences(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int]]:
    """Yield pairs of places that hold the same, rising on both sides; in all but linear time.

    Items that each side has once, alone or with their neighbours, are anchors; short stretches between
    anchors are compared item by item, and long ones without any anchor count as different.
    """
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        a, a_end, b, b_end = waiting.pop()
        while a < a_end and b < b_end and old[a] == new[b]:
            yield a, b
            a, b = a + 1, b + 1
        tail = 0
        while tail < min(a_end - a, b_end - b) and old[a_end - 1 - tail] == new[b_end - 1 - tail]:
            tail += 1
        middle = (a, a_end - tail, b, b_end - tail)
        if tail:
            waiting.append((a_end - tail, a_end, b_end - tail, b_end))
        if middle[0] == middle[1] or middle[2] == middle[3]:
            continue
        if tail:
            waiting.append(middle)
        elif (a_end - a) * (b_end - b) <= MAX_CLOSE_WORK:
            yield from _match_closely(old, new, middle)
        else:
            waiting += _between(_anchors(old, new, middle), middle)


def _match_closely(
    old: Sequence[Hashable], new: Sequence[Hashable], span: tuple[int, int, int, int]
) -> Iterator[tuple[int, int]]:
    a, a_end, b, b_end = span
    matcher = SequenceMatcher(None, old[a:a_end], new[b:b_end], autojunk=False)
    for i, j, length in matcher.get_matching_blocks():
        yield from ((a + i + at, b + j + at) for at in range(length))


def _anchors(
    old: Sequence[Hashable], new: Sequence[Hashable], span: tuple[int, int, int, int]
) -> list[tuple[int, int]]:
    """Return the pairs of items, or of runs of two and three, that stand once on each side."""
    a, a_end, b, b_end = span
    for length in (1, 2, 3):
        left = _places(old, a, a_end, length)
        right = _places(new, b, b_end, length)
        pairs = [(at, right[key]) for key, at in left.items() if key in right]
        if pairs:
            return [pairs[at] for at in longest_rising([place for _, place in pairs])]
    return []


def _places(items: Sequence[Hashable], start: int, end: int, length: int) -> dict[Hashable, int]:
    runs = [tuple(items[at : at + length]) for at in range(start, end - length + 1)]
    counts = Counter(runs)
    return {run: start + at for at, run in enumerate(runs) if counts[run] == 1}


def _between(
    anchors: Sequence[tuple[int, int]], span: tuple[int, int, int, int]
) -> list[tuple[int, int, int, int]]:
    """Cut a stretch at its anchors, the last piece first, so that the first is compared next."""
    a, a_end, b, b_end = span
    if not anchors:
        return []
    starts = [(a, b), *anchors] if anchors[0] != (a, b) else list(anchors)
    ends = [*starts[1:], (a_end, b_end)]
    return [(i, i_end, j, j_end) for (i, j), (i_end, j_end) in zip(starts, ends, strict=True)][::-1]
