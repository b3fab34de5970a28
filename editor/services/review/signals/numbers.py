"""Numbers written in several ways: "ten percent" in one place, "10 percent" in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from alignment import spoken_words
from editor.services.review.signals.tokens import FUNCTION_WORDS, Token

REASON: Final = "this number is written “{other}” elsewhere"
_NUMBER_WORDS: Final = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million "
    "billion".split()
)


@dataclass(frozen=True, slots=True)
class NumberPlace:
    """A number with what is counted: words `first` up to `end` of a segment. `key` is the same however written."""

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
    return token.bare in _NUMBER_WORDS or (token.has_digit and token.core.replace(",", "").isdecimal())


def _is_counted(token: Token) -> bool:
    return token.bare.isalpha() and token.bare not in FUNCTION_WORDS and not _is_number(token)


@lru_cache(maxsize=4096)
def _spoken(core: str) -> tuple[str, ...]:
    return tuple(word for word in spoken_words(core.lower()) if word != "and")
