"""The rows of the box at a place: a proposal each, with number, reason and keys; a click takes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from editor.ui.look.clamped_label import ClampedLabel

_AROUND: Final = 60
"""The margins of a row and of the box, and what is between the parts."""


class PlaceRow(QFrame):
    """Something that can be decided at a place."""

    clicked = Signal()

    def __init__(self, *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choice_row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.number = QLabel()
        self.number.setObjectName("number")
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setFixedWidth(20)
        self.text = ClampedLabel(lines=lines)
        self.reason = ClampedLabel()
        self.reason.setObjectName("muted")
        self.keys = QLabel()
        self.keys.setObjectName("keys")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 6, 3)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.number, 0, top)
        row.addWidget(self.text, 1)
        row.addWidget(self.reason, 0)
        row.addWidget(self.keys, 0, top)

    def show_choice(self, number: str, text: str, *, reason: str, keys: str) -> None:
        """Show what a click does, why that is proposed, and which keys do it."""
        self.number.setText(number)
        self.text.setText(text)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.keys.setText(keys)
        self.setToolTip(text if not reason else f"{text}\n{reason}")
        self.setAccessibleName(", ".join(filter(None, (text, reason, keys))))
        self.show()

    def fit(self, width: int) -> None:
        """Leave the reason out where there is no room for it beside the text; the tooltip has it."""
        parts = (self.number, self.text, self.reason, self.keys)
        wanted = sum(part.sizeHint().width() for part in parts)
        self.reason.setVisible(bool(self.reason.text()) and wanted + _AROUND <= width)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press from the text underneath."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
