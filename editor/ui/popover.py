"""A small sheet that opens beside a button and closes by a click elsewhere or Escape."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget


class Popover(QFrame):
    """Holds a few controls; what is changed there holds at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")

    def open_above(self, button: QWidget) -> None:
        """Open with its right edge at the button's, above it; below where there is no room above."""
        self.adjustSize()
        screen = button.screen().availableGeometry()
        corner = button.mapToGlobal(QPoint(button.width(), 0))
        x = min(max(corner.x() - self.width(), screen.left() + 4), screen.right() - self.width() - 4)
        y = corner.y() - self.height() - 6
        if y < screen.top():
            y = min(corner.y() + button.height() + 6, screen.bottom() - self.height())
        self.move(x, y)
        self.show()
        first = self.nextInFocusChain()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)
