"""Sign timing: what is no word (a dash, a note) takes the place of the word that it opens or closes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from alignment.text.signs import is_sign, opening_signs
from alignment.types import AlignedWord, WordState


def time_signs(words: Sequence[AlignedWord]) -> list[AlignedWord]:
    """Give each sign without a length the moment where its word begins or, behind it, ends.

    Where that word has no time, it is where the last word before has ended, or the first begins.
    """
    opens = opening_signs([word.text for word in words])
    begins = [word.start_ms for word in words if not is_sign(word.text)]
    at = next(
        (word.start_ms for word in words if not _is_untimed_sign(word) and word.start_ms is not None), None
    )
    timed: list[AlignedWord] = []
    behind = 0  # words up to here: the number of the one behind
    for word, is_opening in zip(words, opens, strict=True):
        behind += not is_sign(word.text)
        if _is_untimed_sign(word):
            start_ms = begins[behind] if is_opening else None
            timed.append(_placed(word, at if start_ms is None else start_ms))
        else:
            timed.append(word)
            at = word.end_ms if word.end_ms is not None else at
    return timed


def _is_untimed_sign(word: AlignedWord) -> bool:
    return is_sign(word.text) and word.confidence is None and word.start_ms == word.end_ms


def _placed(word: AlignedWord, at: int | None) -> AlignedWord:
    at = word.start_ms if at is None else at
    state = WordState.UNHEARD if at is None else WordState.MATCHED
    return replace(word, start_ms=at, end_ms=at, state=state)
