"""Lines of text that are painted in little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from editor.ui.look.clamped_label import paint_line
from editor.ui.look.theme import ThemeManager

TEXTS = ["gjpqy(9)", "누락된 발화"]
SIDE = 200


def ink_of_rows(image: QImage) -> list[int]:
    """Return how many pixels of each row are painted, without the empty rows before and after."""
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    ground = image.pixel(0, 0)
    rows = [sum(image.pixel(x, y) != ground for x in range(image.width())) for y in range(image.height())]
    inked = [at for at, count in enumerate(rows) if count]
    return rows[inked[0] : inked[-1] + 1]


def painted(text: str, height: float) -> QImage:
    """Return a line that is painted into a room of a height, in the middle of a larger picture."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    paint_line(painter, QRectF(10, (SIDE - height) / 2, SIDE - 20, height), text)
    painter.end()
    return image


@pytest.mark.parametrize("text", TEXTS)
def test_letters_taller_than_their_room_are_whole(qapp: QApplication, text: str) -> None:
    metrics = QFontMetricsF(QApplication.font())
    whole = ink_of_rows(painted(text, SIDE - 20))
    assert len(whole) > metrics.xHeight()
    assert ink_of_rows(painted(text, round(metrics.xHeight()))) == whole


@pytest.mark.parametrize("text", TEXTS)
def test_the_title_of_a_panel_is_whole(qtbot: QtBot, themes: ThemeManager, text: str) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = QDockWidget(text)
    dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    dock.setWidget(QLabel())
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(SIDE * 2, SIDE)
    window.show()
    label = QLabel(text)
    qtbot.addWidget(label)
    label.resize(SIDE, SIDE)
    title = dock.grab().copy(0, 0, SIDE, dock.widget().y() - 2).toImage()
    assert len(ink_of_rows(title)) >= len(ink_of_rows(label.grab().toImage()))
