"""The dialog of remembered voices: whose they are, since when, and away with them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QWidget,
)

from editor.ui.language.dates import localized_time
from editor.ui.look.dialog_parts import column_layout, row_table
from editor.ui.voices.remembering import Remembering


class RememberedDialog(QDialog):
    """Lists the voices; Delete takes the chosen one away at once."""

    def __init__(self, parent: QWidget, remembering: Remembering) -> None:
        super().__init__(parent)
        self._remembering = remembering
        self.setWindowTitle(self.tr("Remembered voices"))
        self.hint = QLabel()
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self.hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table = row_table(self.tr("Remembered voices"), (self.tr("Name"), self.tr("Remembered since")))
        self.delete_button = self._button(self.tr("Delete"), self.delete)
        self.all_button = self._button(self.tr("Delete all"), self.delete_all)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.delete_button)
        row.addWidget(self.all_button)
        row.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        parts = column_layout(self)
        parts.addWidget(self.hint)
        parts.addWidget(self.table, 1)
        parts.addLayout(row)
        parts.addWidget(box)
        remembering.changed.connect(self.refresh)
        self.refresh()
        self.resize(480, 360)

    def _button(self, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())
        return button

    def delete(self) -> None:
        """Delete the chosen voice."""
        row, voices = self.table.currentRow(), self._remembering.voices
        if 0 <= row < len(voices):
            self._remembering.delete([voices[row]])

    def delete_all(self) -> None:
        """Delete every voice."""
        self._remembering.delete(list(self._remembering.voices))

    def refresh(self) -> None:
        """List what is remembered now, keeping the row."""
        row, voices = max(0, self.table.currentRow()), self._remembering.voices
        self.table.setRowCount(len(voices))
        for at, voice in enumerate(voices):
            self.table.setItem(at, 0, QTableWidgetItem(voice.name))
            self.table.setItem(at, 1, QTableWidgetItem(localized_time(voice.time)))
        if voices:
            self.table.selectRow(min(row, len(voices) - 1))
        for button in (self.delete_button, self.all_button):
            button.setEnabled(bool(voices))
        folder = str(self._remembering.memory.folder)
        if voices:
            text = self.tr(
                "Their names are suggested in other recordings. They are stored in {folder}, a few "
                "hundred bytes each, without audio."
            )
        else:
            text = self.tr(
                "No remembered voices. To remember one, use its menu in the Voices panel; it is stored in "
                "{folder}."
            )
        self.hint.setText(text.format(folder=folder))
