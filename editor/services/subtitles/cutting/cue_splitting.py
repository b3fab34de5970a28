"""Cue splitting: one person's words become subtitles, cut at good places, readable in the time they have.

The cheapest row of all cuts is found by dynamic programming, as D. Knuth and M. Plass find the lines of a
paragraph ("Breaking Paragraphs into Lines", Software: Practice and Experience 11, 1981). What is a penalty
follows E. Matusov, P. Wilken and Y. Georgakopoulou, "Customizing Neural Machine Translation for Subtitling"
(WMT 2019): limits of the profile first, then ends at sentences, clauses and pauses, then balance; how close
two words are is said by `line_breaks`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from math import inf

from alignment.text.signs import is_sign, opening_signs
from editor.document.values import Word
from editor.services.subtitles.cutting.line_breaks import (
    CLOSE_COST,
    MAX_BREAK_COST,
    break_cost,
    ends_sentence,
)
from editor.services.subtitles.profiles import Profile

PAUSE_MS = 300
LONG_PAUSE_MS = 1_500
LINGER_MS = 1_500
"""How long a subtitle may stay after its last word so that it can be read."""
LEAD_MS = 300
"""How much a subtitle may come before its first word, or hold back the next one, so that it can be read."""

# What a rule costs that is broken: more than any break, so that all rules are met where words allow it.
_BROKEN_RULE = 6 * MAX_BREAK_COST
_PARTED_SIGN = 10 * MAX_BREAK_COST
_UNHEARD = 30.0  # words without a time should stand with words that have one
_CUE = 6.0  # few subtitles
_LENGTH = 3.0  # squared, it favours subtitles of like length
_SHORT = 4.0
_PAUSE = 2.0  # what a pause of `PAUSE_MS` takes from the cost of a border
_BORDER = 1.5  # a subtitle's end weighs more than a line's
_LINE, _CLOSE_LINE = 0.6, 1.5  # what a line's end costs inside of a subtitle, and one that parts close words
_LONG_PAUSE = 12.0
_SENTENCE_PARTED = 4.0  # a subtitle that holds the end of a sentence and breaks off in the next
_LEADING, _DELAYING = 2.0, 12.0  # time that must be taken before the first word, or from the next subtitle
_DELAYING_OTHERS = (
    40.0  # the same from words that are cut on their own: nobody knows whether they can spare it
)

_FOLLOWED = 12  # rows to one border


WordTime = tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class CueWords:
    """Words of one subtitle, and when they are spoken; times are None where none of them was heard.

    `times` are those of each text, None for one that was not heard or is only shown. `first` and `end` say
    which of the words given these are, those that are not spoken not counted. `read_ms` is how soon it can
    have been read, minus infinity where it cannot in the time it has.
    """

    texts: tuple[str, ...]
    first: int
    end: int
    start_ms: int | None
    end_ms: int | None
    times: tuple[WordTime, ...]
    read_ms: float = -inf


@dataclass(slots=True)  # not frozen: a hundred thousand are made for a long text
class _Row:
    """A row of subtitles: what it costs, how soon one behind it can be shown, its last one's first token."""

    cost: float
    begun_ms: float
    first: int
    before: _Row | None


def split_into_cues(
    words: Sequence[Word],
    texts: Sequence[str],
    *,
    prefix: Sequence[str],
    profile: Profile,
    language: str = "en",
    before_ms: float = -inf,
    after_ms: float = inf,
) -> list[CueWords]:
    """Cut words, shown as `texts` (after `prefix`, words that are shown but not spoken), into subtitles.

    `before_ms` is when other words end before them, `after_ms` when others begin. The best cut of all is
    taken, by cost. A word is never cut, whatever its length, and a sign that is no word (a dash, a note)
    stands with the word that it opens or closes.
    """
    splitter = _CueSplitter(
        words, (*prefix, *texts), len(prefix), profile, language, before_ms=before_ms, after_ms=after_ms
    )
    cuts = _without_bare_signs(splitter.cuts(), texts)
    return [
        replace(
            _cue_words((*(prefix if first == 0 else ()), *texts[first:end]), words, first, end),
            read_ms=splitter.read_ms if end == len(texts) else -inf,
        )
        for first, end in pairwise(cuts)
    ]


class _CueSplitter:
    """Finds the cheapest row of subtitles. Whatever a border or a word costs is worked out once, before.

    Tokens are the words to be shown, those that are not spoken first; what is said of a border at `at` is
    said of that before token `at`.
    """

    def __init__(
        self,
        words: Sequence[Word],
        tokens: Sequence[str],
        prefixed: int,
        profile: Profile,
        language: str,
        *,
        before_ms: float,
        after_ms: float,
    ) -> None:
        self._tokens = tokens
        self._prefixed = prefixed
        self._profile = profile
        self._lengths = [0, *accumulate(len(token) + 1 for token in tokens)]
        self._breaks = [0.0, *(break_cost(a, b, language) for a, b in pairwise(tokens)), 0.0]
        self._per_char_ms, self._min_ms = 1000 / profile.chars_per_second, profile.min_ms
        self.read_ms = -inf
        self._lines = [cost * (_CLOSE_LINE if cost >= CLOSE_COST else _LINE) for cost in self._breaks]
        self._note_times(words, before_ms, after_ms)
        self._note_borders()
        self._note_lines()

    def cuts(self) -> list[int]:
        """Return the borders of the cheapest row of subtitles, from 0 to the number of words.

        At first only the cheapest row to each border is followed. Where that breaks a rule, those are
        followed too that cost more and leave more time for what comes.
        """
        count = len(self._tokens)
        rows = [_Row(0.0, self._soonest(0, self._ends[0] + self._profile.gap_ms), 0, None)]
        for end in range(1, count + 1):
            rows.append(self._cheapest(end, rows))
        best = rows[-1] if rows[-1].cost < _BROKEN_RULE else self._cheapest_of_many(rows[0])
        self.read_ms = self._free_after(best.first, count, best.before) - self._profile.gap_ms
        cuts, row = [count], best
        while row.before is not None:
            cuts.append(row.first)
            row = row.before
        return [max(0, cut - self._prefixed) for cut in reversed(cuts)]

    def _note_times(self, words: Sequence[Word], before_ms: float, after_ms: float) -> None:
        """Note when the first heard word from a token on begins, and when the last one before it ends."""
        none = [None] * self._prefixed
        begins: list[int | None] = [*none, *(word.start_ms for word in words)]
        ends: list[int | None] = [*none, *(word.end_ms for word in words)]
        count = len(begins)
        self._starts, self._next_heard = [after_ms] * (count + 1), [count] * (count + 1)
        for at in range(count - 1, -1, -1):
            start_ms = begins[at]
            self._starts[at] = self._starts[at + 1] if start_ms is None else start_ms
            self._next_heard[at] = self._next_heard[at + 1] if start_ms is None else at
        self._ends = [before_ms] * (count + 1)
        for at, end_ms in enumerate(ends):
            self._ends[at + 1] = self._ends[at] if end_ms is None else end_ms
        self._pauses = [max(0, self._starts[at] - self._ends[at]) for at in range(count + 1)]
        unheard = [begin is None for begin in begins]
        for at in range(1, count):
            if unheard[at] or unheard[at - 1]:
                self._pauses[at] = 0  # who knows what was said there

    def _note_borders(self) -> None:
        """Note what a subtitle's end costs before each token, long pauses, and the last sentence's end."""
        tokens, pauses, count = self._tokens, self._pauses, len(self._tokens)
        parted = _parted_signs(tokens)
        self._borders = [0.0] * (count + 1)
        self._long_pauses, self._sentences = [0] * (count + 1), [0] * (count + 1)
        for at in range(1, count):
            cost = self._breaks[at]
            if at <= self._prefixed or parted[at - 1]:
                self._borders[at] = _PARTED_SIGN
            else:
                self._borders[at] = max(0.0, _BORDER * cost - _PAUSE * pauses[at] / PAUSE_MS)
            self._long_pauses[at] = self._long_pauses[at - 1] + (pauses[at] >= LONG_PAUSE_MS)
            ends = cost == 0.0 and ends_sentence(tokens[at - 1])
            self._sentences[at] = at if ends else self._sentences[at - 1]
        if count:
            self._long_pauses[count] = self._long_pauses[count - 1]
            self._sentences[count] = self._sentences[count - 1]

    def _note_lines(self) -> None:
        """Note with which token a line that ends before each begins, and ends that begins with each."""
        width, lengths, count = self._profile.line_chars, self._lengths, len(self._tokens)
        self._line_firsts = [0] * (count + 1)
        first = 0
        for end in range(1, count + 1):
            while first < end - 1 and lengths[end] - lengths[first] - 1 > width:
                first += 1
            self._line_firsts[end] = first
        self._line_ends = [count] * (count + 1)
        end = 0
        for first in range(count):
            end = max(end, first + 1)
            while end < count and lengths[end + 1] - lengths[first] - 1 <= width:
                end += 1
            self._line_ends[first] = end

    def _cheapest(self, end: int, rows: Sequence[_Row]) -> _Row:
        """Return the cheapest row of subtitles that ends before a token, made of the cheapest before it."""
        profile, starts, next_heard = self._profile, self._starts, self._next_heard
        until_ms = min(starts[end] - profile.gap_ms, self._ends[end] + LINGER_MS)
        spoken_ms = self._ends[end] - profile.max_ms
        per_char_ms, min_ms = self._per_char_ms, self._min_ms
        found, found_first = inf, end - 1
        for first, chars, fixed in self._candidates(end):
            cost = rows[first].cost + fixed
            if cost >= found:
                continue
            room_ms = until_ms - starts[first]
            lacks = room_ms < min_ms or room_ms < chars * per_char_ms
            if lacks or starts[first] < spoken_ms or next_heard[first] >= end:
                cost += self._time_cost(first, end, rows[first].begun_ms)
            if cost < found:
                found, found_first = cost, first
        before = rows[found_first]
        return _Row(
            found, self._soonest(end, self._free_after(found_first, end, before)), found_first, before
        )

    def _cheapest_of_many(self, start: _Row) -> _Row:
        """Return the cheapest row of subtitles, of those that are worth following at each border."""
        rows: list[list[_Row]] = [[start]]
        for end in range(1, len(self._tokens) + 1):
            found = [
                _Row(
                    before.cost + fixed + self._time_cost(first, end, before.begun_ms),
                    self._soonest(end, self._free_after(first, end, before)),
                    first,
                    before,
                )
                for first, _chars, fixed in self._candidates(end)
                for before in rows[first]
            ]
            rows.append(_worth_following(found))
        return rows[-1][0]

    def _candidates(self, end: int) -> Iterator[tuple[int, int, float]]:
        """Yield where a subtitle up to a token may begin, its number of characters, its cost but for time."""
        profile, lengths = self._profile, self._lengths
        line_first = self._line_firsts[end]
        least_first = line_first
        for _line in range(profile.max_lines - 1):
            least_first = self._line_firsts[least_first]
        least_first = min(least_first, end - 1)
        # What the best line's end costs where the second line begins with this token or one behind it.
        inner = list(accumulate(self._lines[line_first:end], min))
        characters, last = lengths[end] - 1, end == len(self._tokens)
        border = _CUE + (0.0 if last else self._borders[end])
        sentence = 0 if last or border == _CUE else self._sentences[end]
        long_pauses = self._long_pauses[end - 1]
        scale = _LENGTH / (profile.line_chars * profile.max_lines) ** 2
        short = profile.line_chars / 3
        for first in range(
            least_first, end
        ):  # long ones are cheap most often, and spare a look at the others
            chars = characters - lengths[first]
            cost = border + scale * chars * chars
            if first < line_first:
                cost += inner[min(self._line_ends[first] - line_first, end - 1 - line_first)]
            if chars < short and (first or not last):
                cost += _SHORT
            if first < sentence:
                cost += _SENTENCE_PARTED
            if long_pauses > self._long_pauses[first]:
                cost += _LONG_PAUSE * (long_pauses - self._long_pauses[first])
            yield first, chars, cost

    def _time_cost(self, first: int, end: int, begun_ms: float) -> float:
        """Return what a subtitle costs that lacks time, is spoken for too long, or was not heard at all."""
        if self._next_heard[first] >= end:
            return _UNHEARD
        start_ms, spoken_until = self._starts[first], self._ends[end]
        needed_ms = self._needed_ms(first, end)
        linger_ms = spoken_until + LINGER_MS
        next_ms = self._starts[end] - self._profile.gap_ms
        cost = 0.0
        missing_ms = needed_ms - (min(next_ms + LEAD_MS, linger_ms) - begun_ms)
        if missing_ms > 0:
            cost = _BROKEN_RULE * (1.0 + missing_ms / needed_ms)
        elif begun_ms + needed_ms > next_ms:
            cost = _DELAYING if end < len(self._tokens) else _DELAYING_OTHERS
        elif start_ms + needed_ms > min(next_ms, linger_ms):
            cost = _LEADING
        if spoken_until - start_ms > self._profile.max_ms:
            cost += _BROKEN_RULE + (spoken_until - start_ms - self._profile.max_ms) / 100
        return cost

    def _needed_ms(self, first: int, end: int) -> float:
        needed_ms = (self._lengths[end] - 1 - self._lengths[first]) * self._per_char_ms
        return needed_ms if needed_ms > self._min_ms else self._min_ms

    def _soonest(self, first: int, free_ms: float) -> float:
        """Return how soon a subtitle from a token on is shown, if nothing else is from a time on."""
        start_ms = self._starts[first]
        return min(max(free_ms, start_ms - LEAD_MS), start_ms + LEAD_MS)

    def _free_after(self, first: int, end: int, before: _Row | None) -> float:
        """Return how soon a subtitle can be shown behind this one, which is shown until it can be read."""
        gap_ms = self._profile.gap_ms
        spoken_ms = min(self._ends[end] + gap_ms, self._starts[end])
        if before is None:
            return spoken_ms
        read_ms = before.begun_ms + self._needed_ms(first, end) + gap_ms
        return max(spoken_ms, read_ms) if read_ms <= self._starts[end] + LEAD_MS else spoken_ms


def _worth_following(rows: Sequence[_Row]) -> list[_Row]:
    """Return the cheapest row, and those that cost more and leave more time."""
    kept: list[_Row] = []
    for row in sorted(rows, key=lambda row: (row.cost, row.begun_ms)):
        if not kept or row.begun_ms < kept[-1].begun_ms:
            kept.append(row)
    return kept[:_FOLLOWED]


def _parted_signs(texts: Sequence[str]) -> list[bool]:
    """Return for each border between two words whether it parts a sign from the word that it belongs to."""
    signs = [is_sign(text) for text in texts]
    if not any(signs):
        return [False] * (len(texts) - 1)
    opens = opening_signs(texts)
    return [opens[at] or (signs[at + 1] and not opens[at + 1]) for at in range(len(texts) - 1)]


def _without_bare_signs(cuts: Sequence[int], texts: Sequence[str]) -> list[int]:
    """Take away the borders of subtitles that hold signs alone: nobody could read what they say."""
    kept = [0]
    for first, end in pairwise(cuts):
        if first == end:
            continue
        if first > 0 and (all(map(is_sign, texts[first:end])) or all(map(is_sign, texts[:first]))):
            kept[-1] = end
        else:
            kept.append(end)
    return kept


def _cue_words(shown: tuple[str, ...], words: Sequence[Word], first: int, end: int) -> CueWords:
    heard: list[WordTime] = [
        (word.start_ms, word.end_ms) if word.start_ms is not None and word.end_ms is not None else None
        for word in words[first:end]
    ]
    times = (*[None] * (len(shown) - len(heard)), *heard)
    known = [time for time in heard if time is not None]
    if not known:
        return CueWords(shown, first, end, None, None, times)
    return CueWords(shown, first, end, min(known)[0], max(until for _start, until in known), times)
