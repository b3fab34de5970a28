"""How near an attribution comes to the truth: words with the right speaker, strict diarisation error rate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, permutations

Span = tuple[Hashable, int, int]
"""Who speaks, from when to when (milliseconds)."""
_MAX_PERMUTED = 7


def best_mapping(
    counts: Mapping[tuple[Hashable, Hashable], int],
) -> dict[Hashable, Hashable]:
    """Return which found voice stands for which speaker, each for one at most, so that most agrees.

    `counts` says how much each pair (found, true) has in common. Exact up to seven on the smaller side; with
    more, pairs are taken by what they have in common.
    """
    found = sorted({pair[0] for pair in counts}, key=str)
    true = sorted({pair[1] for pair in counts}, key=str)
    if min(len(found), len(true)) > _MAX_PERMUTED or max(len(found), len(true)) > _MAX_PERMUTED + 2:
        return _greedy_mapping(counts)
    few, many, turned = (found, true, False) if len(found) <= len(true) else (true, found, True)
    best, best_sum = {}, -1
    for chosen in permutations(many, len(few)):
        pairs = [(b, a) if turned else (a, b) for a, b in zip(few, chosen, strict=True)]
        total = sum(counts.get(pair, 0) for pair in pairs)
        if total > best_sum:
            best, best_sum = dict(pairs), total
    return best


def _greedy_mapping(counts: Mapping[tuple[Hashable, Hashable], int]) -> dict[Hashable, Hashable]:
    mapping: dict[Hashable, Hashable] = {}
    for (found, true), _ in sorted(counts.items(), key=lambda item: -item[1]):
        if found not in mapping and true not in mapping.values():
            mapping[found] = true
    return mapping


def share_of_words_right(found: Sequence[Hashable | None], true: Sequence[Hashable | None]) -> float:
    """Return the share (0..1) of words with the right speaker, by the best mapping; nobody's is wrong."""
    pairs = [(a, b) for a, b in zip(found, true, strict=True) if b is not None]
    mapping = best_mapping(Counter(pair for pair in pairs if pair[0] is not None))
    right = sum(a is not None and mapping.get(a) == b for a, b in pairs)
    return right / max(1, len(pairs))


@dataclass(frozen=True, slots=True)
class DiarisationError:
    """Parts of the diarisation error rate, each a share (0..) of the time that is spoken in the truth."""

    missed: float
    false_alarm: float
    confusion: float

    @property
    def rate(self) -> float:
        """The rate itself."""
        return self.missed + self.false_alarm + self.confusion


def diarisation_error(found: Sequence[Span], true: Sequence[Span]) -> DiarisationError:
    """Return the error rate as NIST defines it, without a collar, overlapped speech counted.

    At each moment, of `n` true speakers and `m` found ones, max(n, m) - right are errors; all is summed over
    time and divided by the time of the true speakers. The mapping is the one that agrees longest.
    """
    cuts = sorted({edge for _, start, end in (*found, *true) for edge in (start, end)})
    spans = [(b - a, _active(found, a, b), _active(true, a, b)) for a, b in pairwise(cuts)]
    common: Counter[tuple[Hashable, Hashable]] = Counter()
    for length, here, really in spans:
        for a in here:
            for b in really:
                common[a, b] += length
    mapping = best_mapping(common)
    missed = false_alarm = confusion = spoken = 0
    for length, here, really in spans:
        right = len({mapping.get(a) for a in here} & really)
        both = min(len(here), len(really))
        missed += length * max(0, len(really) - len(here))
        false_alarm += length * max(0, len(here) - len(really))
        confusion += length * (both - right)
        spoken += length * len(really)
    whole = max(1, spoken)
    return DiarisationError(missed / whole, false_alarm / whole, confusion / whole)


def _active(spans: Sequence[Span], start: int, end: int) -> set[Hashable]:
    return {who for who, a, b in spans if a <= start and b >= end}
