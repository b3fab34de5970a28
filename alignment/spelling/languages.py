"""The languages whose spelling tells how words are said: their pronouncers, by language code."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from alignment.spelling.alphabets import ALPHABETS, is_said_by_alphabet
from alignment.spelling.french import FRENCH
from alignment.spelling.german import GERMAN
from alignment.spelling.italian import ITALIAN
from alignment.spelling.korean import korean_pronunciations
from alignment.spelling.pronouncer import SayWord, SpelledPronouncer
from alignment.spelling.spanish import SPANISH

_RULED: Final[dict[str, SayWord]] = {
    "de": GERMAN.pronunciations,
    "es": SPANISH.pronunciations,
    "fr": FRENCH.pronunciations,
    "it": ITALIAN.pronunciations,
    "ko": korean_pronunciations,
}


def spelled_pronouncer(language: str, tokens: Sequence[str]) -> SpelledPronouncer | None:
    """Return how the words of a text are said, in a language by its code; None where nothing here tells.

    A language without rules of its own is read by its alphabet, if that is Latin, Cyrillic or Greek.
    """
    if language in _RULED:
        return _pronouncer(language)
    return _pronouncer("") if is_said_by_alphabet(tokens) else None


@cache
def _pronouncer(language: str) -> SpelledPronouncer:
    return SpelledPronouncer(_RULED.get(language, ALPHABETS.pronunciations), language)
