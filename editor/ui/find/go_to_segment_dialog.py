"""The dialog that asks for a segment's number."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from editor.ui.language.counts import localized_number
from editor.ui.look.dialog_parts import ErrorLine, column_layout, dialog_buttons


class GoToSegmentDialog(QDialog):
    """Takes the number of a segment as the status bar shows it, from 1 on."""

    def __init__(self, parent: QWidget, *, now: int, count: int) -> None:
        super().__init__(parent)
        self.number: int | None = None
        self._count = count
        self.setWindowTitle(self.tr("Go to segment"))
        self.field = QLineEdit(str(now))
        self.field.setAccessibleName(self.tr("Number"))
        self.field.selectAll()
        self.error = ErrorLine()
        parts = column_layout(self)
        parts.addWidget(QLabel(self.tr("Number, 1 to {count}:").format(count=localized_number(count))))
        parts.addWidget(self.field)
        parts.addWidget(self.error)
        parts.addWidget(
            dialog_buttons(self, self.tr("Go"), run=self.check_and_accept, cancel=self.tr("Cancel"))
        )

    def check_and_accept(self) -> None:
        """Accept what is the number of a segment."""
        text = self.field.text().strip().removeprefix("#")
        if text.isdecimal() and 1 <= int(text) <= self._count:
            self.number = int(text)
            self.accept()
            return
        error = self.tr("There is no segment “{text}”. Enter a number from 1 to {count}.")
        text = error.format(text=self.field.text(), count=localized_number(self._count))
        self.error.show_error(text, at=self.field)
