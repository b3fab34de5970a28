"""Clear stretches of a voice, to be played to whoever is to name it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from alignment.speakers.phrases import end_of, start_of
from alignment.speakers.types import SpokenWord

_COUNT = 3
_LENGTH_MS = 3000
_MARGIN_MS = 300  # kept from other voices' words
_LONGEST_PAUSE_MS = 700
_APART = 0.1  # of the recording: so far apart samples lie where they can


@dataclass(frozen=True, slots=True)
class _Stretch:
    start_ms: int
    end_ms: int
    clearness: float


def clear_samples(
    words: Sequence[SpokenWord],
    course: NDArray[np.intp],
    clearness: NDArray[np.float64],
    overlapped: NDArray[np.bool_],
    voice: int,
) -> tuple[tuple[int, int], ...]:
    """Return up to three stretches of about three seconds in which a voice is heard alone, in order of time.

    All `words` have times; `clearness` says of each how near it is to its voice and far from the others. The
    clearest come first, but apart from each other, so that a voice is heard in different places.
    """
    stretches = sorted(
        _stretches(words, course, clearness, overlapped, voice),
        key=lambda stretch: (-min(_LENGTH_MS, stretch.end_ms - stretch.start_ms) // 500, -stretch.clearness),
    )
    if not stretches:
        return ()
    apart_ms = _APART * (end_of(words[-1]) - start_of(words[0]))
    chosen: list[_Stretch] = []
    for least_ms in (apart_ms, 0.0):
        for stretch in stretches:
            if len(chosen) < _COUNT and all(_distance(stretch, other) > least_ms for other in chosen):
                chosen.append(stretch)
    return tuple(sorted((stretch.start_ms, stretch.end_ms) for stretch in chosen))


def _distance(one: _Stretch, other: _Stretch) -> int:
    """Return how far two stretches lie apart, -1 where they overlap."""
    gap = max(one.start_ms, other.start_ms) - min(one.end_ms, other.end_ms)
    return gap if gap >= 0 else -1


def _stretches(
    words: Sequence[SpokenWord],
    course: NDArray[np.intp],
    clearness: NDArray[np.float64],
    overlapped: NDArray[np.bool_],
    voice: int,
) -> Iterator[_Stretch]:
    """Yield runs of a voice's words of three seconds or, where there is no more, less."""
    first = 0
    for at in range(len(words) + 1):
        if at < len(words) and at > first and _goes_on(words, course, overlapped, at):
            continue
        if at > first and course[first] == voice and not overlapped[first]:
            yield from _cut(words, clearness, _without_borders(words, course, first, at))
        first = at


def _goes_on(
    words: Sequence[SpokenWord], course: NDArray[np.intp], overlapped: NDArray[np.bool_], at: int
) -> bool:
    return bool(
        course[at] == course[at - 1]
        and overlapped[at] == overlapped[at - 1]
        and start_of(words[at]) - end_of(words[at - 1]) <= _LONGEST_PAUSE_MS
    )


def _without_borders(
    words: Sequence[SpokenWord], course: NDArray[np.intp], first: int, last: int
) -> tuple[int, int]:
    """Return a run without the words that are too near to another voice, as long as something is left."""
    a, b = first, last
    if first and course[first - 1] != course[first]:
        limit = end_of(words[first - 1]) + _MARGIN_MS
        while a < b - 1 and start_of(words[a]) < limit:
            a += 1
    if last < len(words) and course[last] != course[last - 1]:
        limit = start_of(words[last]) - _MARGIN_MS
        while b > a + 1 and end_of(words[b - 1]) > limit:
            b -= 1
    return a, b


def _cut(
    words: Sequence[SpokenWord], clearness: NDArray[np.float64], run: tuple[int, int]
) -> Iterator[_Stretch]:
    """Yield parts of a run that end with the first word behind three seconds."""
    first, last = run
    for at in range(first, last):
        start, end = start_of(words[first]), end_of(words[at])
        if end - start >= _LENGTH_MS or at == last - 1:
            yield _Stretch(start, end, float(clearness[first : at + 1].mean()))
            first = at + 1
