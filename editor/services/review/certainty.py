"""How sure it is that a place is wrong, and how much that would matter."""

from __future__ import annotations

from dataclasses import replace
from math import exp
from typing import Final

from alignment import phone_similarity
from editor.services.review.queue import Doubt, DoubtKind
from editor.services.review.signals.english_words import FILLERS, FUNCTION_WORDS
from editor.services.review.signals.tokens import Lexicon, Token, spelling_key

_FUNCTION_COST, _PLAIN_COST, _NAME_COST = 0.5, 1.0, 1.5
_SECOND_MS: Final = 1_000


def judged(doubt: Doubt, lexicon: Lexicon) -> Doubt:
    """Return a place of doubt about the sound with its certainty and cost."""
    certainty = {
        DoubtKind.DIFFERS: _differs,
        DoubtKind.UNHEARD: _unheard,
        DoubtKind.UNTEXTED: _untexted,
        DoubtKind.CONTRADICTED: _contradicted,
    }.get(doubt.kind)
    sure = certainty(doubt, lexicon) if certainty is not None else 0.6 * (1 - (doubt.confidence or 0.0))
    said = doubt.text or doubt.heard or ""
    return replace(doubt, certainty=round(sure, 3), cost=cost_of(said, lexicon))


def cost_of(text: str, lexicon: Lexicon) -> float:
    """Return how much it matters that a text is wrong: a name or number more than a word like "the"."""
    return sum(_cost(lexicon.token(word)) for word in text.split()) or _FUNCTION_COST


def _cost(token: Token) -> float:
    if token.bare in FUNCTION_WORDS or token.bare in FILLERS:
        return _FUNCTION_COST
    return _NAME_COST if token.unusual or token.has_digit or not token.known else _PLAIN_COST


def _differs(doubt: Doubt, lexicon: Lexicon) -> float:
    """Return how sure it is that what was heard is right rather than what is written.

    Where both sound alike, ears and recognisers cannot tell: the recogniser's guess says less. What is no
    word was not said, whoever hears it.
    """
    heard = doubt.heard or ""
    if not heard:
        return 0.6
    if spelling_key(heard) == spelling_key(doubt.text):
        return 0.3
    tokens = [lexicon.token(word) for word in heard.split()]
    written = [lexicon.token(word) for word in doubt.text.split()]
    alike = phone_similarity(lexicon.sound(doubt.text), lexicon.sound(heard))
    score = 2.2 - 2.0 * max(0.0, alike - 0.5)
    score -= 2.0 * any(not token.known for token in tokens)
    score -= 1.2 * all(token.has_digit for token in (*tokens, *written))  # recognisers garble figures
    score += 1.0 * any(not token.known for token in written)
    return _chance(score)


def _unheard(doubt: Doubt, _lexicon: Lexicon) -> float:
    return 0.9 if len(doubt.word_ids) > 2 else 0.7


def _contradicted(doubt: Doubt, _lexicon: Lexicon) -> float:
    """Return how likely an edited word was not said: for it the aligner's figure is that it was."""
    return 1 - doubt.confidence if doubt.confidence is not None else 0.6


def _untexted(doubt: Doubt, lexicon: Lexicon) -> float:
    """Return how sure it is that words are missing: long speech that was understood is surer than a sound."""
    said = [lexicon.token(word) for word in (doubt.heard or "").split()]
    if not said:
        return 0.4
    if all(token.bare in FILLERS for token in said):
        return 0.35
    length_ms = (doubt.end_ms or 0) - (doubt.start_ms or 0)
    return 0.95 if len(said) > 2 and length_ms >= _SECOND_MS else 0.8 if len(said) > 1 else 0.6


def _chance(score: float) -> float:
    return 1 / (1 + exp(-score))
