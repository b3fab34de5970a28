"""Pronunciation by spelling alone: phone strings of tokens in languages that have no dictionary here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from alignment.placement.pronunciation import MAX_VARIANTS, Phones, Pronouncer
from alignment.text.figures import figure_readings, has_figures

SayWord = Callable[[str], tuple[Phones, ...]]

_WORDS = re.compile(r"[^\W\d_]+")
_READ_OUT = re.compile(r"[\d%‰€$£°&+=×]")
_RUNS_ON = ("ko",)  # languages in which the words of a token change one another's sounds


class SpelledPronouncer(Pronouncer):
    """Says words by the letter-to-sound rules of a language, and figures by its number words."""

    acoustic_weight = (
        0.5  # the phones are those of English: measured on Spanish, German, and English by letters
    )

    def __init__(self, say: SayWord, language: str = "") -> None:
        """Say words as `say` does; figures are said where those of `language` (its code) are known."""
        super().__init__(lambda _: None)
        self._say = say
        self._language = language if has_figures(language) else None

    def is_strange(self, word: str) -> bool:
        """Whether nothing tells how `word` is said; a spelling that is ruled has no strange words."""
        return not self.variants(word)

    def in_context(self, tokens: Sequence[str], at: int) -> tuple[Phones, ...]:
        """Return the ways to say token `at`; its neighbours change nothing."""
        return self.variants(tokens[at])

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
        count = max(map(len, pieces), default=0)
        said = (
            tuple(phone for ways in pieces for phone in ways[min(number, len(ways) - 1)])
            for number in range(count)
        )
        return tuple(dict.fromkeys(said))

    def _atom(self, word: str) -> Phones:
        ways = self.variants(word)
        return ways[0] if ways else ()
