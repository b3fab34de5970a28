"""Word matching of text and recognised text: which words are the same (anchors, Gotoh).

Rare n-grams common to both sides anchor the match (their longest increasing chain, so that a repeated or
moved passage cannot jump); between anchors an affine-gap alignment (Gotoh 1982) on whole words, in which a
rare word weighs more.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import NDArray

Pair = tuple[int, int]

_SUBSTITUTION_COST, _GAP_OPEN_COST, _GAP_EXTEND_COST = (
    1.0,
    1.2,
    0.45,
)  # an isolated match inside a long gap must not pay
_MATCH_REWARD = (
    0.6  # for a word that stands once; for one that is everywhere hardly any: "to" is found anywhere
)
_MAX_CELLS = 6_000_000
_MAX_NGRAM = 4  # words of an n-gram that is tried as an anchor
_MATCH, _LEFT, _RIGHT = 0, 1, 2


def match_words(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[Pair]:
    """Return the pairs (i, j), rising in both, of equal items of `left` and `right` that belong together.

    Time and memory grow about linearly with text that has rare words in common; a stretch without any is
    left unmatched where it is too large to compare (over 6 million cells).
    """
    numbers: dict[Hashable, int] = {}
    a = [numbers.setdefault(item, len(numbers)) for item in left]
    b = [numbers.setdefault(item, len(numbers)) for item in right]
    weight = _weights((*a, *b), len(numbers))
    pairs: list[Pair] = []
    stack = [(0, len(a), 0, len(b), _MAX_NGRAM)]
    while stack:
        a0, a1, b0, b1, size = stack.pop()
        if a0 == a1 or b0 == b1:
            continue
        if (a1 - a0) * (b1 - b0) <= 10_000:
            pairs.extend(_align_box(a, b, (a0, a1, b0, b1), weight))
            continue
        anchors = _anchors(a, b, (a0, a1, b0, b1), size)
        if not anchors and size > 1:
            stack.append((a0, a1, b0, b1, size - 1))
            continue
        if not anchors and (a1 - a0) * (b1 - b0) <= _MAX_CELLS:
            pairs.extend(_align_box(a, b, (a0, a1, b0, b1), weight))
            continue
        if not anchors:
            anchors, size = _repeated_anchors(a, b, (a0, a1, b0, b1)), _MAX_NGRAM
        if not anchors:
            continue
        pairs.extend(anchors)
        for (i, j), (k, m) in zip([(a0 - 1, b0 - 1), *anchors], [*anchors, (a1, b1)], strict=True):
            stack.append((i + 1, k, j + 1, m, size))
    return sorted(pairs)


def _weights(items: Sequence[int], kinds: int) -> NDArray[np.float64]:
    """Return what each kind of item pays when it is matched: the more, the rarer it is in both texts."""
    counts = np.bincount(np.asarray(items, dtype=np.int64), minlength=kinds)
    rarity = np.log(np.maximum(1, len(items) / np.maximum(1, counts))) / np.log(max(3, len(items)))
    return np.asarray(_MATCH_REWARD * rarity, dtype=np.float64)


def _anchors(a: Sequence[int], b: Sequence[int], box: tuple[int, int, int, int], size: int) -> list[Pair]:
    """Return the longest rising chain of n-grams that occur once on each side (patience matching)."""
    a0, a1, b0, b1 = box
    left = _unique_ngrams(a, a0, a1, size)
    right = _unique_ngrams(b, b0, b1, size)
    shared = sorted((i, right[gram]) for gram, i in left.items() if gram in right)
    pairs = sorted({(i + k, j + k) for i, j in _longest_increasing_chain(shared) for k in range(size)})
    return _longest_increasing_chain(pairs)


def _repeated_anchors(a: Sequence[int], b: Sequence[int], box: tuple[int, int, int, int]) -> list[Pair]:
    """Return anchors where nothing is unique, as in a text read several times over.

    n-grams that occur equally often on both sides are paired in turn, the first with the first.
    """
    a0, a1, b0, b1 = box
    left, right = _ngram_positions(a, a0, a1, _MAX_NGRAM), _ngram_positions(b, b0, b1, _MAX_NGRAM)
    shared = sorted(
        pair
        for gram, places in left.items()
        if len(places) == len(right.get(gram, ()))
        for pair in zip(places, right[gram], strict=True)
    )
    return _longest_increasing_chain(
        sorted({(i + k, j + k) for i, j in _longest_increasing_chain(shared) for k in range(_MAX_NGRAM)})
    )


def _ngram_positions(
    items: Sequence[int], start: int, end: int, size: int
) -> dict[tuple[int, ...], list[int]]:
    places: dict[tuple[int, ...], list[int]] = {}
    for at in range(start, end - size + 1):
        places.setdefault(tuple(items[at : at + size]), []).append(at)
    return places


def _unique_ngrams(items: Sequence[int], start: int, end: int, size: int) -> dict[tuple[int, ...], int]:
    grams = [tuple(items[at : at + size]) for at in range(start, end - size + 1)]
    counts = Counter(grams)
    return {gram: start + at for at, gram in enumerate(grams) if counts[gram] == 1}


def _longest_increasing_chain(pairs: Sequence[Pair]) -> list[Pair]:
    """Return a longest chain of `pairs` (sorted by the first number) whose second numbers rise."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, j) in enumerate(pairs):
        place = bisect_left(tails, j)
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(j)
            ends.append(at)
        else:
            tails[place], ends[place] = j, at
    chain: list[Pair] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        if not chain or pairs[at][0] < chain[-1][0]:
            chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


def _align_box(
    a: Sequence[int], b: Sequence[int], box: tuple[int, int, int, int], weight: NDArray[np.float64]
) -> list[Pair]:
    """Align one box by dynamic programming over three states; return its pairs of equal items."""
    a0, a1, b0, b1 = box
    right = np.asarray(b[b0:b1])
    same = -weight[right]
    n, m = a1 - a0, b1 - b0
    backpointers = np.zeros((3, n + 1, m + 1), dtype=np.int8)
    columns = np.arange(m + 1, dtype=np.float64)
    best_match = np.full(m + 1, np.inf)
    best_match[0] = 0.0
    from_left = np.full(m + 1, np.inf)
    from_right = _GAP_OPEN_COST + _GAP_EXTEND_COST * (columns - 1)
    from_right[0] = np.inf
    backpointers[_RIGHT, 0, 1:] = _RIGHT
    backpointers[_RIGHT, 0, 1:2] = _MATCH
    for i in range(1, n + 1):
        states = np.stack((best_match, from_left, from_right))
        winner = states.argmin(axis=0)
        lowest = states.min(axis=0)
        new_match = np.full(m + 1, np.inf)
        new_match[1:] = lowest[:-1] + np.where(right == a[a0 + i - 1], same, _SUBSTITUTION_COST)
        backpointers[_MATCH, i, 1:] = winner[:-1]
        new_left, backpointers[_LEFT, i] = _left_gap_costs(best_match, from_left, from_right)
        new_right, backpointers[_RIGHT, i] = _right_gap_costs(new_match, new_left, columns)
        best_match, from_left, from_right = new_match, new_left, new_right
    state = int(np.argmin([best_match[m], from_left[m], from_right[m]]))
    return _traceback(backpointers, state, (a, b, box))


def _left_gap_costs(
    best_match: NDArray[np.float64], from_left: NDArray[np.float64], from_right: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    ways = np.stack((best_match + _GAP_OPEN_COST, from_left + _GAP_EXTEND_COST, from_right + _GAP_OPEN_COST))
    return ways.min(axis=0), ways.argmin(axis=0)


def _right_gap_costs(
    new_match: NDArray[np.float64], new_left: NDArray[np.float64], columns: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.int8]]:
    """Gaps along the row: a running minimum stands for the loop over where the gap began."""
    opened = np.minimum(new_match, new_left)
    running = np.minimum.accumulate(opened - _GAP_EXTEND_COST * columns)
    cost = np.full(len(columns), np.inf)
    cost[1:] = running[:-1] + _GAP_EXTEND_COST * (columns[1:] - 1) + _GAP_OPEN_COST
    origin = np.full(len(columns), _RIGHT, dtype=np.int8)
    begins = np.isclose(cost[1:], opened[:-1] + _GAP_OPEN_COST)
    origin[1:][begins] = np.where(new_match[:-1] <= new_left[:-1], _MATCH, _LEFT)[begins]
    return cost, origin


def _traceback(
    backpointers: NDArray[np.int8],
    state: int,
    sides: tuple[Sequence[int], Sequence[int], tuple[int, int, int, int]],
) -> list[Pair]:
    a, b, (a0, a1, b0, b1) = sides
    i, j = a1 - a0, b1 - b0
    pairs: list[Pair] = []
    while i > 0 or j > 0:
        before = int(backpointers[state, i, j])
        if state == _MATCH:
            i, j = i - 1, j - 1
            if a[a0 + i] == b[b0 + j]:
                pairs.append((a0 + i, b0 + j))
        elif state == _LEFT:
            i -= 1
        else:
            j -= 1
        state = before
    return pairs[::-1]
