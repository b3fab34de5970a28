"""The languages whose spelling tells how words are said: their pronouncers, by language code or by script."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from alignment.matching.unspaced_words import SplitRun, characters
from alignment.placement.pronunciation import Phones
from alignment.spelling.alphabets import ALPHABETS
from alignment.spelling.cyrillic import BULGARIAN, RUSSIAN, UKRAINIAN
from alignment.spelling.east_asian import japanese, mandarin
from alignment.spelling.east_asian.kana import is_kana, kana_pronunciations
from alignment.spelling.east_asian.korean import korean_pronunciations
from alignment.spelling.east_asian.mixed_text import with_latin_words
from alignment.spelling.french import FRENCH
from alignment.spelling.german import GERMAN
from alignment.spelling.indic import indic_pronunciations, is_indic
from alignment.spelling.italian import ITALIAN
from alignment.spelling.pronouncer import SayWord, SpelledPronouncer
from alignment.spelling.semitic import ARABIC, HEBREW
from alignment.spelling.spanish import SPANISH
from alignment.spelling.swedish import SWEDISH
from alignment.spelling.west_slavic import CZECH, POLISH

_RULED: Final[dict[str, SayWord]] = {
    "bg": BULGARIAN.pronunciations,
    "cs": CZECH.pronunciations,
    "de": GERMAN.pronunciations,
    "es": SPANISH.pronunciations,
    "fr": FRENCH.pronunciations,
    "it": ITALIAN.pronunciations,
    "ko": korean_pronunciations,
    "pl": POLISH.pronunciations,
    "ru": RUSSIAN.pronunciations,
    "sv": SWEDISH.pronunciations,
    "uk": UKRAINIAN.pronunciations,
}
_READ: Final[dict[str, SayWord]] = {
    "ja": with_latin_words(japanese.japanese_pronunciations),
    "zh": with_latin_words(mandarin.han_pronunciations),
}
_LEAST_SAID = 0.95  # of a text's letters that must be of scripts that are read


def spelled_pronouncer(language: str, tokens: Sequence[str]) -> SpelledPronouncer | None:
    """Return how the words of a text are said, in a language by its code; None where nothing here tells.

    A language without rules of its own is read by its script, if that is one of those that are read here.
    """
    if language in _RULED or _has_dictionary(language):
        return _pronouncer(language)
    letters = [char for token in tokens for char in token.lower() if char.isalpha()]
    said = {char: _is_said(char) for char in set(letters)}
    known = bool(letters) and sum(said[char] for char in letters) >= _LEAST_SAID * len(letters)
    return _pronouncer("") if known else None


def run_splitter(language: str) -> SplitRun:
    """Return what parts the words of a language that is written without spaces."""
    if not _has_dictionary(language):
        return characters
    return japanese.split_run if language == "ja" else mandarin.split_run


def _has_dictionary(language: str) -> bool:
    """Whether the dictionary that a language is read by is installed."""
    dictionary = {"ja": japanese, "zh": mandarin}.get(language)
    return dictionary is not None and dictionary.is_installed()


@cache
def _pronouncer(language: str) -> SpelledPronouncer:
    say = _RULED.get(language) or _READ.get(language) or by_script
    return SpelledPronouncer(say, language)


def by_script(word: str) -> tuple[Phones, ...]:
    """Return how a word is said by the script of its first letter; () where that is not read."""
    first = next((char for char in word.lower() if char.isalpha()), "")
    if not first or ALPHABETS.knows(first):
        return ALPHABETS.pronunciations(word)
    if is_indic(first):
        return indic_pronunciations(word)
    if is_kana(first):
        return kana_pronunciations(word)
    rules = next((rules for rules in (ARABIC, HEBREW) if rules.knows(first)), None)
    return rules.pronunciations(word) if rules else ()


def _is_said(letter: str) -> bool:
    if ALPHABETS.knows(letter) or is_indic(letter) or is_kana(letter):
        return True
    return ARABIC.knows(letter) or HEBREW.knows(letter)
