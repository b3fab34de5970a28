"""A line is as high as the letters that are drawn in it, whatever font they come from."""

from __future__ import annotations

from math import ceil

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from editor.ui.language.line_height import line_height

_SIZE = 200


def ink_below(text: str, font: QFont, height: float) -> int:
    """Return how many rows of pixels of a text, drawn in a line of that height, lie outside it."""
    image = QImage(_SIZE, _SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QRectF(0, 20, _SIZE, height), Qt.TextFlag.TextDontClip, text)
    painter.end()
    white = [image.pixelColor(0, 0).rgb()] * _SIZE
    rows = [*range(20), *range(20 + ceil(height), _SIZE)]
    return sum([image.pixelColor(x, y).rgb() for x in range(_SIZE)] != white for y in rows)


@pytest.mark.parametrize("text", ["Review gjy", "검토 누락된", "0:15 · 누락된 발화", "समीक्षा", "审阅"])
def test_nothing_of_a_text_is_drawn_outside_its_line(qtbot: QtBot, text: str) -> None:
    del qtbot  # fonts need an application
    font = QFont()
    assert ink_below(text, font, line_height(font, text)) == 0


def test_a_latin_line_is_as_high_as_its_font_says(qtbot: QtBot) -> None:
    del qtbot
    font = QFont()
    assert line_height(font, "Review", "gjy") == QFontMetricsF(font).height()
    assert line_height(font) == QFontMetricsF(font).height()
