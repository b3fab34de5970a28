"""The command palette: every action that can run now, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.actions.action_set import Action, ActionSet

RunDialog = Callable[[QDialog], bool]
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PaletteDialog(QDialog):
    """Narrows the actions as one types; Return runs the chosen one after the palette is gone."""

    def __init__(self, parent: QWidget, actions: ActionSet) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.chosen: str | None = None
        self._actions = actions
        self.setWindowTitle(self.tr("Commands"))
        self.setObjectName("palette")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Search commands"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.narrow)
        self.field.returnPressed.connect(self.take)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("Commands"))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.cellClicked.connect(lambda _row, _column: self.take())
        parts = QVBoxLayout(self)
        parts.setContentsMargins(12, 12, 12, 12)
        parts.setSpacing(8)
        parts.addWidget(self.field)
        self.nothing = QLabel(self.tr("No matching command."))
        self.nothing.setObjectName("muted")
        self.nothing.hide()
        parts.addWidget(self.nothing)
        parts.addWidget(self.table, 1)
        self.resize(640, 420)
        actions.refresh()
        self._offered = [a for a in actions.table if a.release is None and a.can_run()]
        self.narrow("")

    @property
    def shown(self) -> list[str]:
        """The ids of the actions offered now, best first."""
        items = [self.table.item(row, 0) for row in range(self.table.rowCount())]
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item is not None]

    def narrow(self, text: str) -> None:
        """Offer what has every part of a text in its name, menu or keys; what begins with it comes first."""
        parts = text.casefold().split()
        found = [a for a in self._offered if all(part in self._words(a) for part in parts)]
        found.sort(key=lambda a: not self._words(a).startswith(text.casefold().strip()))
        self.table.setRowCount(0)
        for row, action in enumerate(found):
            self.table.insertRow(row)
            name = QTableWidgetItem(self._actions.name_of(action))
            name.setData(Qt.ItemDataRole.UserRole, action.id)
            self.table.setItem(row, 0, name)
            menu = QTableWidgetItem(self._actions.menu_of(action))
            menu.setForeground(self.palette().placeholderText())
            self.table.setItem(row, 1, menu)
            self.table.setItem(row, 2, QTableWidgetItem(self._actions.keys_of(action).split(", ")[0]))
        self.nothing.setVisible(not found)
        if found:
            self.table.selectRow(0)

    def take(self) -> None:
        """Choose the selected action, and go."""
        row = self.table.currentRow()
        if 0 <= row < len(self.shown):
            self.chosen = self.shown[row]
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the list while the field has the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _MOVES and self.table.rowCount():
                step = {_MOVES[0]: -1, _MOVES[1]: 1, _MOVES[2]: -8}.get(key, 8)
                last = self.table.rowCount() - 1
                self.table.selectRow(min(max(self.table.currentRow() + step, 0), last))
                return True
        return super().eventFilter(watched, event)

    def _words(self, action: Action) -> str:
        shown = (self._actions.name_of, self._actions.menu_of, self._actions.keys_of)
        return " ".join(text_of(action) for text_of in shown).casefold()


def run_palette(parent: QWidget, actions: ActionSet, run: RunDialog) -> None:
    """Show the palette, then run what was chosen."""
    dialog = PaletteDialog(parent, actions)
    place = parent.mapToGlobal(parent.rect().center())
    dialog.move(place.x() - dialog.width() // 2, parent.mapToGlobal(parent.rect().topLeft()).y() + 90)
    run(dialog)
    chosen = dialog.chosen
    dialog.deleteLater()
    if chosen is not None:
        actions[chosen].trigger()
