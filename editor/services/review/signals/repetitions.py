"""Doubled words: one written twice in a row, where that is neither usual nor plainly a hesitation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from editor.document.values import Word, WordState
from editor.services.review.queue import DoubtKind
from editor.services.review.signals.english_words import DOUBLED_ON_PURPOSE, FUNCTION_WORDS
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.tokens import Token

REASON: Final = "repeated word"
_HEARD_TWICE, _NOT_HEARD_TWICE = 0.3, 0.85
_SURE: Final = 0.5


def doubled_words(words: Sequence[Word], tokens: Sequence[Token]) -> Iterator[Finding]:
    """Yield each word that follows itself.

    A comma between the two says that it is meant. Where both were heard as written it was said twice: of
    function words that is a hesitation, which belongs to speech; of others it is told, with little certainty.
    A small and a capital letter are a seam between two texts rather than a hesitation.
    """
    for at in range(len(tokens) - 1):
        one, other = tokens[at], tokens[at + 1]
        if one.bare != other.bare or not one.bare or one.tail or other.lead:
            continue
        if one.bare in DOUBLED_ON_PURPOSE or one.has_digit:
            continue
        seam = other.capital and not one.capital
        heard_twice = all(_is_heard(word) for word in words[at : at + 2])
        if heard_twice and one.bare in FUNCTION_WORDS and not (seam or _is_capital_inside(tokens, at)):
            continue
        certainty = _HEARD_TWICE if heard_twice else _NOT_HEARD_TWICE
        single = f"{one.lead}{one.core}{other.tail}"
        yield Finding(DoubtKind.DOUBLED, at, at + 2, REASON, certainty, (single,))


def _is_heard(word: Word) -> bool:
    return word.state is WordState.MATCHED and not word.reason and (word.confidence or 0) >= _SURE


def _is_capital_inside(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that is no name has a capital letter in the midst of a sentence."""
    return at > 0 and tokens[at].capital and not tokens[at - 1].ends_sentence and not tokens[at].unusual
