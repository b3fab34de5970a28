"""Numbers written in several ways: "ten percent" in one place, "10 percent" in another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from alignment import spoken_words
from editor.services.review.queue import DoubtKind
from editor.services.review.signals.english_words import FUNCTION_WORDS, NUMBER_WORDS
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.tokens import Token

REASON: Final = "this number is written “{other}” elsewhere"
_CERTAINTY: Final = 0.3


@dataclass(frozen=True, slots=True)
class NumberPlace:
    """A number with what is counted: words `first` up to `end` of a segment.

    `key` is the same however it is written.
    """

    key: tuple[str, str]
    in_digits: bool
    written: str
    first: int
    end: int


def number_places(tokens: Sequence[Token]) -> Iterator[NumberPlace]:
    """Yield the numbers that a word of sense follows, each whole: "two hundred people" is one."""
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and _is_number(tokens[end]) and (end == at or not tokens[end - 1].tail):
            end += 1
        if end == at:
            at += 1
            continue
        if end < len(tokens) and not tokens[end - 1].tail and _is_counted(tokens[end]):
            run = tokens[at:end]
            said = "".join(word for token in run for word in _spoken(token.core))
            written = " ".join(token.core for token in run)
            digits = any(token.has_digit for token in run)
            yield NumberPlace((said, tokens[end].bare.removesuffix("s")), digits, written, at, end)
        at = end


def _is_number(token: Token) -> bool:
    return token.bare in NUMBER_WORDS or (token.has_digit and token.core.replace(",", "").isdecimal())


def _is_counted(token: Token) -> bool:
    return token.bare.isalpha() and token.bare not in FUNCTION_WORDS and not _is_number(token)


@lru_cache(maxsize=4096)
def _spoken(core: str) -> tuple[str, ...]:
    return tuple(word for word in spoken_words(core.lower()) if word != "and")


class NumberIndex:
    """How often each number is written in digits and in words, and as what."""

    def __init__(self) -> None:
        self._digits: dict[tuple[str, str], Counter[str]] = {}
        self._words: dict[tuple[str, str], Counter[str]] = {}

    def add(self, places: Sequence[NumberPlace]) -> None:
        """Take in a segment's numbers."""
        for place in places:
            self._written(place).setdefault(place.key, Counter())[place.written] += 1

    def remove(self, places: Sequence[NumberPlace]) -> None:
        """Let go of a segment's numbers."""
        for place in places:
            held = self._written(place)
            held[place.key][place.written] -= 1
            if not +held[place.key]:
                del held[place.key]

    def findings(self, places: Sequence[NumberPlace]) -> Iterator[Finding]:
        """Yield the numbers that are written the other way more often; words give way where it is even."""
        for place in places:
            own, other = self._digits.get(place.key), self._words.get(place.key)
            if own is None or other is None:
                continue
            if not place.in_digits:
                own, other = other, own
            most = other.total() - own.total()
            if most > 0 or (most == 0 and not place.in_digits):
                name = max(+other, key=lambda written: (other[written], written))
                said = REASON.format(other=name)
                yield Finding(DoubtKind.NUMBER, place.first, place.end, said, _CERTAINTY, (name,))

    def _written(self, place: NumberPlace) -> dict[tuple[str, str], Counter[str]]:
        return self._digits if place.in_digits else self._words
