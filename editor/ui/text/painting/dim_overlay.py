"""The dim overlay of focus mode: all rows but the caret's and the playing one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from editor.ui.text.segment_text_edit import SegmentTextEdit

_STRENGTH: Final = 165


class DimOverlay:
    """Dims all but the caret's row and the one that is heard, in the text and in its gutter."""

    def __init__(self, view: SegmentTextEdit) -> None:
        self._view = view
        self._active = False

    def set_active(self, active: bool) -> None:
        """Dim, or no more."""
        self._active = active
        self._view.repaint_all()

    def update(self) -> None:
        """Another row is heard."""
        if self._active:
            self._view.viewport().update()

    def paint(self, on: QWidget) -> None:
        """Paint it over what was just painted on the text or its gutter."""
        if not self._active:
            return
        painter = QPainter(on)
        dim = QColor(self._view.theme.base)
        dim.setAlpha(_STRENGTH)
        bright = (self._view.caret_row, self._view.playing_row)
        for block, rect in self._view.visible_blocks():
            if block.blockNumber() not in bright:
                painter.fillRect(QRectF(0, rect.top(), on.width(), rect.height()), dim)
        painter.end()
