"""How high a line of text is, with the fonts that stand in where the chosen one lacks its script."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

_MOST_KNOWN: Final = 512


def line_height(font: QFont, *texts: str) -> float:
    """Return how high a line must be for each of some texts to be seen whole, in pixels.

    The metrics of a font know nothing of the fallback font by which Hangul or Devanagari are drawn, which is
    often higher.
    """
    letters = {letter for text in texts if not text.isascii() for letter in text if not letter.isascii()}
    samples = {_script(letter): letter for letter in letters}
    plain = QFontMetricsF(font).height()
    return max((plain, *(_drawn_height(font.key(), sample) for sample in samples.values())))


@cache
def _script(letter: str) -> str:
    """Return the first word of a letter's name: HANGUL, CJK, LATIN."""
    return unicodedata.name(letter, "").partition(" ")[0]


@lru_cache(maxsize=_MOST_KNOWN)
def _drawn_height(font_key: str, letter: str) -> float:
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.height()
