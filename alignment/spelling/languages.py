"""The languages whose spelling tells how words are said: their pronouncers, by language code."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from alignment.spelling.french import FRENCH
from alignment.spelling.german import GERMAN
from alignment.spelling.italian import ITALIAN
from alignment.spelling.korean import korean_pronunciations
from alignment.spelling.pronouncer import SpelledPronouncer
from alignment.spelling.spanish import SPANISH

_PRONOUNCERS: Final[dict[str, Callable[[], SpelledPronouncer]]] = {
    "de": lambda: SpelledPronouncer(GERMAN.pronunciations),
    "es": lambda: SpelledPronouncer(SPANISH.pronunciations),
    "fr": lambda: SpelledPronouncer(FRENCH.pronunciations),
    "it": lambda: SpelledPronouncer(ITALIAN.pronunciations),
    "ko": lambda: SpelledPronouncer(korean_pronunciations),
}


@cache
def spelled_pronouncer(language: str) -> SpelledPronouncer | None:
    """Return how words of a language (its code) are said, None where its spelling is not known here."""
    make = _PRONOUNCERS.get(language)
    return make() if make is not None else None
