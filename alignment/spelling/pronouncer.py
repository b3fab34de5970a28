"""Pronunciation by spelling alone: phone strings of tokens in languages that have no dictionary here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise

from alignment.placement.pronunciation import MAX_VARIANTS, Phones, Pronouncer
from alignment.spelling.rules import joined_ways
from alignment.text.figures import figure_readings, has_figures
from alignment.text.numerals import MAX_GROUPS, spaced_number

SayWord = Callable[[str], tuple[Phones, ...]]

# Letters with the signs that belong to them, which are no letters: vowels of Indian alphabets, of Arabic.
_SIGNS = "".join(char for char in map(chr, range(0x300, 0x1100)) if unicodedata.category(char)[0] == "M")
_WORDS = re.compile(rf"(?:[^\W\d_][{_SIGNS}]*)+")
_READ_OUT = re.compile(r"[\d%‰€$£°&+=×]")
_RUNS_ON = ("ko",)  # languages in which the words of a token change one another's sounds


class SpelledPronouncer(Pronouncer):
    """Says words by the letter-to-sound rules of a language, and figures by its number words."""

    acoustic_weight = 0.5  # the phones are those of English: best on Spanish and on English by letters

    def __init__(self, say: SayWord, language: str = "") -> None:
        """Say words as `say` does; figures are said where those of `language` (its code) are known."""
        super().__init__(lambda _: None)
        self._say = say
        self._language = language if has_figures(language) else None

    def is_strange(self, word: str) -> bool:
        """Whether nothing tells how `word` is said; a spelling that is ruled has no strange words."""
        return not self.variants(word)

    def in_context(self, tokens: Sequence[str], at: int) -> tuple[Phones, ...]:
        """Return the ways to say token `at`: its part of a number that is written with spaces, or itself."""
        alone = self.variants(tokens[at])
        if self._language is None or not _READ_OUT.search(tokens[at]):
            return alone
        for start in range(max(0, at - MAX_GROUPS + 1), at):
            groups = spaced_number(tokens[start : start + MAX_GROUPS])
            if at - start < len(groups):
                return self._shares(groups, at - start, alone)
        groups = spaced_number(tokens[at : at + MAX_GROUPS])
        return self._shares(groups, 0, alone) if groups else alone

    def _shares(self, groups: tuple[str, ...], at: int, alone: tuple[Phones, ...]) -> tuple[Phones, ...]:
        """Return what the digits of one group say of the whole number, and what they say alone."""
        language = self._language or ""
        heads = [
            [self._said(words) for words in figure_readings(head, language)]
            for head in (_with_zeros(groups, count) for count in range(1, len(groups)))
        ]
        shares: list[Phones] = []
        for words in figure_readings("".join(groups), language):
            for whole in self._said(words):
                cuts = [_end_of(own, whole, count / len(groups)) for count, own in enumerate(heads, 1)]
                shares.append(_parted(whole, cuts)[at])
        return tuple(dict.fromkeys(share for share in (*shares, *alone) if share))[:MAX_VARIANTS]

    def _variants(self, token: str) -> tuple[Phones, ...]:
        if self._language is None or not _READ_OUT.search(token):
            return self._said(_WORDS.findall(token))[:MAX_VARIANTS]
        readings = [self._said(words) for words in figure_readings(token, self._language)]
        first = [ways[0] for ways in readings if ways]
        further = [way for ways in readings for way in ways[1:]]
        return tuple(dict.fromkeys([*first, *further]))[:MAX_VARIANTS]

    def _said(self, words: Sequence[str]) -> tuple[Phones, ...]:
        """Return the ways to say words one after the other, each alternative taken in all of them."""
        if self._language in _RUNS_ON:
            words = ["".join(words)]
        pieces = [ways for word in words for part in _WORDS.findall(word) if (ways := self._say(part))]
        return joined_ways(pieces)

    def _atom(self, word: str) -> Phones:
        ways = self.variants(word)
        return ways[0] if ways else ()


def _with_zeros(groups: Sequence[str], count: int) -> str:
    """Return the number that the first groups make with nothing but zeros behind: 1 200 → 1000."""
    return "".join(groups[:count]) + "000" * (len(groups) - count)


def _end_of(heads: Sequence[Sequence[Phones]], whole: Phones, share: float) -> int:
    """Return where in `whole` one of the ways to say its first groups ends; `share` of it where none fits."""
    fitting = [len(way) for ways in heads for way in ways if way == whole[: len(way)]]
    return max(fitting, default=round(share * len(whole)))


def _parted(whole: Phones, cuts: Sequence[int]) -> list[Phones]:
    """Cut `whole` in parts; where one would be empty (1 000), it shares the phones of the one before it."""
    ends = [0, *sorted(cuts), len(whole)]
    for at in range(len(ends) - 1, 1, -1):
        if ends[at - 1] >= ends[at]:
            ends[at - 1] = max(at - 1, (ends[at - 2] + ends[at]) // 2)
    return [whole[first:end] for first, end in pairwise(ends)]
