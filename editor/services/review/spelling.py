"""Plain spelling: known words that differ in one letter from one that is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from alignment import phone_similarity

if TYPE_CHECKING:
    from editor.services.review.signals.tokens import Lexicon

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST, _LONGEST = 4, 30
MOST: Final = 3


def corrections(word: str, lexicon: Lexicon) -> list[tuple[str, float]]:
    """Return known words one letter away (put in, left out, changed, two swapped), and how alike they sound.

    Those that sound most like the word come first; none for short words, to which too much is near, nor for
    words longer than any in a dictionary.
    """
    lower = word.lower()
    if not _SHORTEST <= len(lower) <= _LONGEST or not lower.isascii() or not lower.isalpha():
        return []
    sound = lexicon.sound(lower)
    known = {other for other in _near(lower) if other != lower and lexicon.token(other).known}
    ranked = sorted(((phone_similarity(sound, lexicon.sound(other)), other) for other in known), reverse=True)
    capital = word[:1].isupper()
    return [(other.capitalize() if capital else other, alike) for alike, other in ranked[:MOST]]


def _near(word: str) -> set[str]:
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    shorter = {head + tail[1:] for head, tail in parts if tail}
    swapped = {head + tail[1] + tail[0] + tail[2:] for head, tail in parts if len(tail) > 1}
    changed = {head + letter + tail[1:] for head, tail in parts if tail for letter in _LETTERS}
    longer = {head + letter + tail for head, tail in parts for letter in _LETTERS}
    return shorter | swapped | changed | longer
