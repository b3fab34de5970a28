"""The page of shortcuts, built from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from editor.ui.actions import Action, ActionSet
from editor.ui.dialogs.parts import column


class ShortcutsDialog(QDialog):
    """Lists every action that has keys; typing narrows the list."""

    def __init__(self, parent: QWidget, actions: ActionSet) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Search an action or a key"))
        self.filter.setAccessibleName(self.tr("Search"))
        self.filter.textChanged.connect(self._narrow)
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for action in actions.table:
            keys = self.keys(action)
            if keys:
                self._add(action, keys)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        parts = column(self)
        parts.addWidget(self.filter)
        parts.addWidget(self.table, 1)
        parts.addWidget(box)
        self.resize(560, 620)

    def keys(self, action: Action) -> str:
        """Return an action's keys as this system writes them, "" where it has none."""
        native = QKeySequence.SequenceFormat.NativeText
        shown = [sequence.toString(native) for sequence in self._actions[action.id].shortcuts()]
        return ", ".join(shown) or action.hint

    def _add(self, action: Action, keys: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, 0, QTableWidgetItem(action.text.rstrip("…")))
        self.table.setItem(row, 1, QTableWidgetItem(keys))

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for row in range(self.table.rowCount()):
            cells = [self.table.item(row, at) for at in (0, 1)]
            shown = " ".join(cell.text() for cell in cells if cell is not None).casefold()
            self.table.setRowHidden(row, not all(part in shown for part in wanted))
