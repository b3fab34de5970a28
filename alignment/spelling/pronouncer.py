"""Pronunciation by spelling alone: phone strings of tokens in languages that have no dictionary here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from alignment.placement.pronunciation import MAX_VARIANTS, Phones, Pronouncer

SayWord = Callable[[str], tuple[Phones, ...]]
ReadNumber = Callable[[int], list[str]]

_PIECES = re.compile(r"[^\W\d_]+|\d+")
_MAX_DIGITS = 6  # of a number that is read as a whole


class SpelledPronouncer(Pronouncer):
    """Says words by the letter-to-sound rules of a language, and figures by its number words."""

    def __init__(self, say: SayWord, read_number: ReadNumber | None = None) -> None:
        """Say words as `say` does; `read_number` gives the words of a whole number below a million."""
        super().__init__(lambda _: None)
        self._say = say
        self._read_number = read_number

    def is_strange(self, word: str) -> bool:
        """Whether nothing tells how `word` is said; a spelling that is ruled has no strange words."""
        return not self.variants(word)

    def in_context(self, tokens: Sequence[str], at: int) -> tuple[Phones, ...]:
        """Return the ways to say token `at`; its neighbours change nothing."""
        return self.variants(tokens[at])

    def _variants(self, token: str) -> tuple[Phones, ...]:
        pieces = [self._piece(piece) for piece in _PIECES.findall(token)]
        pieces = [ways for ways in pieces if ways]
        count = max(map(len, pieces), default=0)
        said = (
            tuple(phone for ways in pieces for phone in ways[min(number, len(ways) - 1)])
            for number in range(count)
        )
        return tuple(dict.fromkeys(said))[:MAX_VARIANTS]

    def _piece(self, piece: str) -> tuple[Phones, ...]:
        if not piece.isdecimal():
            return self._say(piece)
        if self._read_number is None:
            return ()
        parts = [piece] if len(piece) <= _MAX_DIGITS and piece[0] != "0" else list(piece)
        words = [word for part in parts for word in self._read_number(int(part))]
        said = [ways[0] for word in words if (ways := self._say(word))]
        return (tuple(phone for phones in said for phone in phones),)

    def _atom(self, word: str) -> Phones:
        ways = self.variants(word)
        return ways[0] if ways else ()
