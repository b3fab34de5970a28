"""Trials of a glossary: terms that nobody says, some like everyday words, and planted misspellings."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from alignment import phone_similarity
from alignment.text.spoken_forms import canonical, spoken_words
from benchmarks.support.accuracy.edits import Vocabulary
from editor.services.review.signals.english_words import FUNCTION_WORDS
from editor.services.review.signals.tokens import Lexicon

TERMS: Final = Path(__file__).with_name("terms.txt")
_LEAST_SOUNDS: Final = 5
_LEAST_ALIKE: Final = 0.6
_EVERY: Final = 25
"""Of so many words one is misspelled at most."""
_RESPELLINGS: Final = (
    ("ph", "f"),
    ("f", "ph"),
    ("ck", "k"),
    ("c", "k"),
    ("k", "c"),
    ("qu", "kw"),
    ("x", "cks"),
    ("tion", "shun"),
    ("sion", "zhun"),
    ("ee", "ea"),
    ("ea", "ee"),
    ("ai", "ay"),
    ("ou", "ow"),
    ("oo", "u"),
    ("er", "or"),
    ("or", "er"),
    ("an", "en"),
    ("en", "an"),
    ("in", "en"),
    ("i", "y"),
    ("y", "ie"),
    ("s", "z"),
    ("z", "s"),
    ("g", "j"),
    ("ll", "l"),
    ("ss", "s"),
    ("tt", "t"),
    ("pp", "p"),
    ("b", "p"),
    ("d", "t"),
    ("v", "f"),
    ("m", "n"),
    ("e", ""),
    ("h", ""),
)


def glossary_terms() -> list[str]:
    """Return two hundred names and terms of many fields."""
    lines = TERMS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def unsaid(terms: Sequence[str], words: Sequence[str]) -> list[str]:
    """Return the terms of which not every word is said."""
    said = {part for word in words for part in _said(word)}
    return [term for term in terms if not said.issuperset(_said(term))]


def resembling(words: Sequence[str], vocabulary: Vocabulary, count: int, dice: random.Random) -> list[str]:
    """Return words that nobody says, as names, each one phone away from an everyday word that is said.

    One for each of `count` everyday words, fewer where fewer have such a neighbour.
    """
    said = {part for word in words for part in _said(word)}
    everyday = sorted({word.strip(".,?!;:\"'").lower() for word in words})
    everyday = [word for word in everyday if len(word) > 3 and word.isalpha() and word not in FUNCTION_WORDS]
    dice.shuffle(everyday)
    found: list[str] = []
    for word in everyday:
        near = [each for each in vocabulary.near(word) if each.isalpha() and not said & set(_said(each))]
        near = [each for each in near if each.capitalize() not in found]
        if near and len(found) < count:
            found.append(dice.choice(near).capitalize())
    return found


def misspellings(
    words: Sequence[str], lexicon: Lexicon, dice: random.Random
) -> Iterator[tuple[int, str, str]]:
    """Yield places of long words, how each is misspelled there, and the word: a spelling that is no word.

    Each word once, by one or two of the ways in which sounds are written otherwise; what sounds nothing like
    the word any more is left out.
    """
    taken: set[str] = set()
    last = -_EVERY
    for at, word in enumerate(words):
        core = word.strip(".,?!;:\"'")
        if at - last < _EVERY or core.lower() in taken or not core.isalpha() or not core.isascii():
            continue
        if core.lower() in FUNCTION_WORDS or len(lexicon.sound(core)) < _LEAST_SOUNDS:
            continue
        wrong = _misspelled(core, lexicon, dice)
        if wrong is not None:
            taken.add(core.lower())
            last = at
            yield at, word.replace(core, wrong), core


def _misspelled(core: str, lexicon: Lexicon, dice: random.Random) -> str | None:
    for _ in range(20):
        wrong = core.lower()
        for old, new in dice.sample(_RESPELLINGS, len(_RESPELLINGS))[:12]:
            places = [at for at in range(1, len(wrong)) if wrong.startswith(old, at)]
            if places and wrong != core.lower() and dice.random() < 0.5:
                break
            if places:
                at = dice.choice(places)
                wrong = wrong[:at] + new + wrong[at + len(old) :]
        if wrong == core.lower() or lexicon.token(wrong).known:
            continue
        if phone_similarity(lexicon.sound(core), lexicon.sound(wrong)) >= _LEAST_ALIKE:
            return wrong.capitalize() if core[:1].isupper() else wrong
    return None


def _said(text: str) -> tuple[str, ...]:
    return tuple(part for word in text.split() for part in canonical(spoken_words(word)))
