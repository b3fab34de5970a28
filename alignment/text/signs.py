"""Signs that are no words (a dash, a note, an ellipsis): where each goes, and what they tell of pauses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_SENTENCE_END = (".", "?", "!", "…", "。", "？", "！")
_CLOSING = frozenset("\"'”’)]}»,;:!?。？！，；：、")
_OPENING = frozenset("([{«“„‘¿¡")
_QUOTES: Final = "\"'”’»)]}"
_LONG_PAUSES: Final = (".", "?", "!", "…", ":", ";", "。", "？", "！", "؟", "۔", "।", "։")
_SHORT_PAUSES: Final = (",", "–", "—", "，", "、", "،")
_LIKELY_PAUSE, _POSSIBLE_PAUSE = 0.9, 0.5


def is_sign(text: str) -> bool:
    """Whether `text` has neither letter nor digit."""
    return not any(char.isalnum() for char in text)


def opening_signs(texts: Sequence[str]) -> list[bool]:
    """Return for each token of a line whether it is a sign that belongs to the word behind it.

    Those that open a line or a sentence do; one behind the last word belongs to the word before it.
    """
    last_word = max((at for at, text in enumerate(texts) if not is_sign(text)), default=-1)
    opens: list[bool] = []
    for at, text in enumerate(texts):
        follows_opening = at == 0 or opens[-1]
        own = follows_opening or opens_sentence(text, texts[at - 1])
        opens.append(is_sign(text) and at < last_word and own)
    return opens


def opens_sentence(sign: str, before: str) -> bool:
    """Whether `sign`, behind the word or sign `before`, belongs to what follows."""
    if set(sign) <= _OPENING:
        return True
    if set(sign) <= _CLOSING or sign == ".":
        return False
    return before.rstrip("\"'”’)]»").endswith(_SENTENCE_END)


def pause_probability(token: str) -> float | None:
    """Return how likely a pause follows `token`; None where its punctuation doesn’t tell."""
    text = token.rstrip(_QUOTES)
    if text.endswith(_LONG_PAUSES):
        return _LIKELY_PAUSE
    return _POSSIBLE_PAUSE if text.endswith(_SHORT_PAUSES) else None
