"""Reading match: stretches of text and recognised text that can be read out in the same words.

"1.5" and "one and a half", "10-12" and "ten twelve", "$1.5 million" and "1.5 million dollars": the two sides
are lattices of readings, and what is looked for is a path that both have.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from alignment.text.alternatives import Words
from alignment.text.phrases import SpokenUnit, phrase_shares, spoken_units
from alignment.text.readings import readings
from alignment.text.spoken_forms import canonical, is_stage_direction

Stretch = tuple[int, int, int, int]
"""Tokens t0 to t1 beside recognised words h0 to h1 (half-open)."""

_MAX_WINDOW = 30  # tokens of a side; in a longer stretch without a common word nothing belongs together
_MAX_BRIDGE = 3  # tokens that may have been linked by chance between two stretches of one figure
_MAX_RUN = 16  # tokens of a side that one figure takes


class SpokenText:
    """A side of the match: its units in the usual reading, and all readings from each token on."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self.tokens = tokens
        self._edges: dict[int, tuple[tuple[int, tuple[Words, ...]], ...]] = {}

    @cached_property
    def units(self) -> list[SpokenUnit]:
        """What is said, in order, in its usual reading."""
        return spoken_units(self.tokens)

    @cached_property
    def ambiguous(self) -> frozenset[int]:
        """The tokens that can be read in more than one way."""
        return frozenset(
            at for unit in self.units if len(unit.readings) > 1 for at in range(unit.start, unit.end)
        )

    def edges(self, at: int) -> tuple[tuple[int, tuple[Words, ...]], ...]:
        """Return where readings that begin with token `at` end, and their words."""
        if at not in self._edges:
            self._edges[at] = tuple(self._find_edges(at))
        return self._edges[at]

    def _find_edges(self, at: int) -> Iterator[tuple[int, tuple[Words, ...]]]:
        token = self.tokens[at]
        if is_stage_direction(token):
            return
        yield at + 1, tuple(dict.fromkeys(canonical(words) for words in readings(token))) or ((),)
        shares = phrase_shares(self.tokens, at)
        if shares:
            whole = (canonical(tuple(word for words in share for word in words)) for share in shares)
            yield at + len(shares[0]), tuple(dict.fromkeys(whole))


def match_readings(text: SpokenText, heard: SpokenText, same: Sequence[Stretch]) -> list[Stretch]:
    """Return `same` (stretches in the same words, in order) and those that another reading makes the same."""
    if not (text.ambiguous or heard.ambiguous):
        return list(same)
    ends = [(0, 0, 0, 0), *same, (len(text.tokens),) * 2 + (len(heard.tokens),) * 2]
    found: list[Stretch] = []
    done = 0
    for first, last in _gap_groups(ends):
        window = (ends[first][1], ends[last][0], ends[first][3], ends[last][2])
        if _is_worth_searching(text, heard, window):
            found += [
                *ends[max(1, done) : first + 1],
                *_best_stretches(text, heard, window, ends[first + 1 : last]),
            ]
            done = last
    return [*found, *ends[max(1, done) : -1]]


def _gap_groups(ends: Sequence[Stretch]) -> list[tuple[int, int]]:
    """Return first and last border (numbers in `ends`) of gaps, close ones together.

    Between the parts of one figure a word may have been linked by chance.
    """
    groups: list[tuple[int, int]] = []
    for at, (before, after) in enumerate(pairwise(ends)):
        if before[1] == after[0] and before[3] == after[2]:
            continue
        if groups:
            first, last = groups[-1]
            bridge = before[1] - ends[last][0]
            size = max(after[0] - ends[first][1], after[2] - ends[first][3])
            if bridge <= _MAX_BRIDGE and size <= _MAX_WINDOW:
                groups[-1] = (first, at + 1)
                continue
        groups.append((at, at + 1))
    return groups


def _is_worth_searching(text: SpokenText, heard: SpokenText, window: Stretch) -> bool:
    t0, t1, h0, h1 = window
    if not (0 < t1 - t0 <= _MAX_WINDOW and 0 < h1 - h0 <= _MAX_WINDOW):
        return False
    return not (text.ambiguous.isdisjoint(range(t0, t1)) and heard.ambiguous.isdisjoint(range(h0, h1)))


def _best_stretches(
    text: SpokenText, heard: SpokenText, window: Stretch, inside: Sequence[Stretch]
) -> list[Stretch]:
    """Return the row of stretches inside a window that has most words in common (dynamic programming)."""
    t0, t1, h0, h1 = window
    own = {(one[0], one[2]): one for one in inside}
    best: dict[tuple[int, int], tuple[int, list[Stretch]]] = {}
    none: tuple[int, list[Stretch]] = (0, [])
    for t in range(t1 - 1, t0 - 1, -1):
        for h in range(h1 - 1, h0 - 1, -1):
            ways = [best.get((t + 1, h), none), best.get((t, h + 1), none)]
            for end_t, end_h, words in _common_runs(text, heard, (t, h), (t1, h1)):
                rest = best.get((end_t, end_h), none)
                ways.append((words + rest[0], [(t, end_t, h, end_h), *rest[1]]))
            if same := own.get((t, h)):
                rest = best.get((same[1], same[3]), none)
                ways.append((same[3] - same[2] + rest[0], [same, *rest[1]]))
            best[t, h] = max(ways, key=lambda way: way[0])
    return best[t0, h0][1]


def _common_runs(
    text: SpokenText, heard: SpokenText, start: tuple[int, int], end: tuple[int, int]
) -> Iterator[tuple[int, int, int]]:
    """Yield the ends of what can be read alike from `start` on, and how many words it has.

    Runs in which no figure is are left out: whether plain words belong together was decided before.
    """
    if not any(words for _, ways in text.edges(start[0]) for words in ways):
        return
    states: list[tuple[int, int, Words, Words, int]] = [(*start, (), (), 0)]
    seen = set(states)
    while states:
        t, h, ahead_text, ahead_heard, count = states.pop()
        for following in _steps(text, heard, (t, h, ahead_text, ahead_heard, count)):
            at_t, at_h, one, other, _ = following
            inside = at_t <= min(end[0], start[0] + _MAX_RUN) and at_h <= min(end[1], start[1] + _MAX_RUN)
            if not inside or following in seen:
                continue
            seen.add(following)
            if one or other or at_h == start[1]:
                states.append(following)
            elif not (
                text.ambiguous.isdisjoint(range(start[0], at_t))
                and heard.ambiguous.isdisjoint(range(start[1], at_h))
            ):
                yield at_t, at_h, following[4]


def _steps(
    text: SpokenText, heard: SpokenText, state: tuple[int, int, Words, Words, int]
) -> Iterator[tuple[int, int, Words, Words, int]]:
    """Take one more reading on the side that lags behind, where it says what the other side is ahead by."""
    t, h, ahead_text, ahead_heard, count = state
    if ahead_text:
        for end, ways in heard.edges(h) if h < len(heard.tokens) else ():
            for words in ways:
                size = min(len(words), len(ahead_text))
                if words[:size] == ahead_text[:size]:
                    yield t, end, ahead_text[size:], words[size:], count + size
    else:
        for end, ways in text.edges(t) if t < len(text.tokens) else ():
            for words in ways:
                size = min(len(words), len(ahead_heard))
                if words[:size] == ahead_heard[:size]:
                    yield end, h, words[size:], ahead_heard[size:], count + size
