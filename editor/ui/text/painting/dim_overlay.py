"""A veil over the rows that a person does not work on, while the text alone is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from editor.ui.text.segment_text_edit import SegmentTextEdit

_STRENGTH: Final = 165


class Veil:
    """Dims all but the caret's row and the one that is heard, in the text and in its gutter."""

    def __init__(self, view: SegmentTextEdit) -> None:
        self._view = view
        self._drawn = False

    def draw(self, drawn: bool) -> None:
        """Draw the veil, or take it away."""
        self._drawn = drawn
        self._view.repaint_all()

    def update(self) -> None:
        """Another row is heard."""
        if self._drawn:
            self._view.viewport().update()

    def paint(self, on: QWidget) -> None:
        """Paint it over what was just painted on the text or its gutter."""
        if not self._drawn:
            return
        painter = QPainter(on)
        veil = QColor(self._view.theme.base)
        veil.setAlpha(_STRENGTH)
        bright = (self._view.caret_row, self._view.sounding_row)
        for block, rect in self._view.visible_blocks():
            if block.blockNumber() not in bright:
                painter.fillRect(QRectF(0, rect.top(), on.width(), rect.height()), veil)
        painter.end()
