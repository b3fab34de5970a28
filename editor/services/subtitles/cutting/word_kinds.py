"""Kinds of words by which a line break sees what belongs together, for the tables of each language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """A language's words, in small letters, by what follows or goes before them.

    `determiners` open a noun group, numbers in words among them; `adjectives` are the most frequent ones, and
    `adjective_endings` those of others; `modifiers` say something of the word behind them; `titles` stand
    before a name, `units` and `counted` after and before a number, `measured` behind a unit; `pairs` are said
    as one word. `capital_nouns`: every noun has a capital, as in German.
    """

    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    adjective_endings: tuple[str, ...] = ()
    titles: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    measured: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()
    capital_nouns: bool = False


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def word_pairs(text: str) -> frozenset[tuple[str, str]]:
    both = (pair.split() for pair in text.split(","))
    return frozenset((first, second) for first, second in both)


UNIT_SIGNS: Final = """
    % ° °c °f kg g mg t km m cm mm ml l kb mb gb hz khz mhz w kw v ft lb oz mph kmh km/h € $ £
"""
