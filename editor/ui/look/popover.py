"""A popover: a small panel that opens beside a button and closes by a click elsewhere or Escape."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_MARGIN: Final = 4
_GAP: Final = 6


class Popover(QFrame):
    """Holds a few controls on `sheet`; what is changed there holds at once. Scrolls on a small screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self.content = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.content)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._scroll)

    def open_above(self, button: QWidget) -> None:
        """Open with its right edge at the button's, above it; else where there is room."""
        screen = button.screen().availableGeometry()
        wanted = self.content.sizeHint()
        height = min(wanted.height() + 2, screen.height() - 2 * _MARGIN)
        fits = height >= wanted.height() + 2
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(policy)
        bar = 0 if fits else self._scroll.verticalScrollBar().sizeHint().width()
        self.resize(min(wanted.width() + 2 + bar, screen.width() - 2 * _MARGIN), height)
        corner = button.mapToGlobal(QPoint(button.width(), 0))
        x = min(
            max(corner.x() - self.width(), screen.left() + _MARGIN), screen.right() - self.width() - _MARGIN
        )
        y = corner.y() - self.height() - _GAP
        if y < screen.top() + _MARGIN:
            below = corner.y() + button.height() + _GAP
            y = min(below, screen.bottom() - self.height() - _MARGIN)
        self.move(x, y)
        self.show()
        first = self.content.nextInFocusChain()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)
