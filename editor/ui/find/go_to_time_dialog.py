"""The dialog that asks for a time."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from editor.ui.look.dialog_parts import ErrorLine, column_layout, dialog_buttons
from editor.ui.look.timecode import parse_timecode, timecode


class GoToTimeDialog(QDialog):
    """Takes a time as people write it: 1:02:03, 2:03.5, or plain seconds."""

    def __init__(self, parent: QWidget, *, start_ms: int) -> None:
        super().__init__(parent)
        self.time_ms: int | None = None
        self.setWindowTitle(self.tr("Go to time"))
        self.field = QLineEdit(timecode(start_ms))
        self.field.setAccessibleName(self.tr("Time"))
        self.field.selectAll()
        self.error = ErrorLine()
        parts = column_layout(self)
        parts.addWidget(QLabel(self.tr("Time as m:ss or h:mm:ss, or seconds:")))
        parts.addWidget(self.field)
        parts.addWidget(self.error)
        parts.addWidget(
            dialog_buttons(self, self.tr("Go"), run=self.check_and_accept, cancel=self.tr("Cancel"))
        )

    def check_and_accept(self) -> None:
        """Accept what is a time."""
        self.time_ms = parse_timecode(self.field.text())
        if self.time_ms is None:
            text = self.tr("“{text}” isn’t a time.").format(text=self.field.text())
            self.error.show_error(text, at=self.field)
        else:
            self.accept()
