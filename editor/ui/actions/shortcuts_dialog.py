"""The page of shortcuts, built from the table of actions: searched, changed, and put back."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from editor.services.settings import Settings
from editor.ui.actions.action_set import Action, ActionSet, joined_keys, needed_for_typing
from editor.ui.look.dialog_parts import ErrorLine, column_layout, row_table


class ShortcutsDialog(QDialog):
    """Lists every action; typing narrows the list. The chosen one's keys are changed below it, at once."""

    def __init__(self, parent: QWidget, actions: ActionSet, settings: Settings) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Search an action or a key"))
        self.filter.setAccessibleName(self.tr("Search"))
        self.filter.textChanged.connect(self._narrow)
        self.table = self._make_table()
        for action in actions.table:
            self._add(action)
        self.chosen = QLabel()
        self.keys_field = QKeySequenceEdit()
        self.keys_field.setMaximumSequenceLength(1)
        self.keys_field.setClearButtonEnabled(True)
        self.keys_field.setAccessibleName(self.tr("New keys"))
        for line in self.keys_field.findChildren(QLineEdit):  # it is what takes the keys
            line.setAccessibleName(self.tr("New keys"))
        self.conflict = ErrorLine()
        self.conflict.reserve_space()  # else the buttons would move away under the hand
        self.set_button = QPushButton(self.tr("Set keys"))
        self.add_button = QPushButton(self.tr("Add keys"))
        self.add_button.setToolTip(self.tr("Keep the other keys too, as for a foot pedal or a headset"))
        self.reset_button = QPushButton(self.tr("Usual keys"))
        self.reset_all_button = QPushButton(self.tr("Reset all"))
        for button in (self.set_button, self.add_button, self.reset_button, self.reset_all_button):
            button.setAutoDefault(False)
        self._lay_out()
        self.keys_field.keySequenceChanged.connect(self._refresh)
        self.set_button.clicked.connect(self.set_keys)
        self.add_button.clicked.connect(self.add_keys)
        self.reset_button.clicked.connect(self.reset_keys)
        self.reset_all_button.clicked.connect(self.reset_all)
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.table.selectRow(0)
        self.resize(720, 660)

    def _make_table(self) -> QTableWidget:
        return row_table(self.tr("Keyboard shortcuts"), (self.tr("Action"), self.tr("Keys")))

    def _lay_out(self) -> None:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.addButton(self.reset_all_button, QDialogButtonBox.ButtonRole.ResetRole)
        box.rejected.connect(self.reject)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(self.keys_field, 1)
        keys.addWidget(self.set_button)
        keys.addWidget(self.add_button)
        keys.addWidget(self.reset_button)
        parts = column_layout(self)
        parts.addWidget(self.filter)
        parts.addWidget(self.table, 1)
        parts.addWidget(self.chosen)
        parts.addLayout(keys)
        parts.addWidget(self.conflict)
        parts.addWidget(box)

    # -- the chosen action --------------------------------------------------------------------------

    @property
    def action(self) -> Action | None:
        """The action whose keys are shown below the list."""
        row = self.table.currentRow()
        return self._actions.table[row] if 0 <= row < len(self._actions.table) else None

    def choose(self, action_id: str) -> None:
        """Show an action's keys."""
        ids = [action.id for action in self._actions.table]
        self.table.selectRow(ids.index(action_id))

    def set_keys(self) -> None:
        """Give the chosen action the keys typed; another one that had them loses them."""
        if self.set_button.isEnabled():
            self._take([])

    def add_keys(self) -> None:
        """Give the chosen action the keys typed besides those it has."""
        if self.add_button.isEnabled() and self.action is not None:
            self._take(self._actions.portable_keys(self.action.id))

    def _take(self, kept: list[str]) -> None:
        action = self.action
        if action is None:
            return
        keys = self.keys_field.keySequence().toString()
        self._take_away(keys, action)
        self._keep(joined_keys([*kept, keys]))

    def _take_away(self, keys: str, action: Action) -> Action | None:
        """Have only one action these keys: with two, Qt would run neither. Return the one that lost them."""
        other = self._actions.used_by(keys, but=action.id)
        if other is not None:
            left = [key for key in self._actions.portable_keys(other.id) if key != keys]
            self._actions.set_keys(other.id, joined_keys(left))
            self._settings.values.shortcuts[other.id] = joined_keys(left)
        return other

    def reset_keys(self) -> None:
        """Give the chosen action its usual keys; another one that has them by now loses them."""
        action = self.action
        if action is None:
            return
        losers = [self._take_away(QKeySequence(keys).toString(), action) for keys in action.keys]
        self._keep(None)
        for loser in filter(None, losers):
            text = self.tr("“{action}” had these keys; it has lost them.")
            self.conflict.show_error(text.format(action=loser.text.rstrip("…")))

    def reset_all(self) -> None:
        """Give every action its usual keys."""
        self._settings.values.shortcuts.clear()
        for action in self._actions.table:
            self._actions.set_keys(action.id, None)
        self._show_all()

    def _keep(self, keys: str | None) -> None:
        action = self.action
        if action is None:
            return
        self._actions.set_keys(action.id, keys)
        if keys is None:
            self._settings.values.shortcuts.pop(action.id, None)
        else:
            self._settings.values.shortcuts[action.id] = keys
        self._show_all()

    def _show_all(self) -> None:
        self._settings.save()
        for row, action in enumerate(self._actions.table):
            item = self.table.item(row, 1)
            if item is not None:
                item.setText(self._actions.keys_of(action))
        self._on_chosen()

    def _on_chosen(self) -> None:
        action = self.action
        if action is not None:
            self.chosen.setText(self.tr("Keys for “{action}”").format(action=action.text.rstrip("…")))
            self.keys_field.setKeySequence(
                QKeySequence(next(iter(self._actions.portable_keys(action.id)), ""))
            )
        self._refresh()

    def _refresh(self) -> None:
        action = self.action
        if action is None:
            return
        keys = self.keys_field.keySequence().toString()
        now = self._actions.portable_keys(action.id)
        other = self._actions.used_by(keys, but=action.id)
        typing = needed_for_typing(keys)
        self.set_button.setEnabled(now != ([keys] if keys else []) and not typing)
        self.add_button.setEnabled(bool(keys) and bool(now) and keys not in now and not typing)
        self.reset_button.setEnabled(action.id in self._settings.values.shortcuts)
        if typing:
            self.conflict.show_error(self.tr("These keys are needed for typing; add Ctrl or Alt."))
        elif other is not None:
            text = self.tr("“{action}” has these keys now; it would lose them.")
            self.conflict.show_error(text.format(action=other.text.rstrip("…")))
        else:
            self.conflict.show_error("")

    # -- the list -----------------------------------------------------------------------------------

    def _add(self, action: Action) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, 0, QTableWidgetItem(action.text.rstrip("…")))
        self.table.setItem(row, 1, QTableWidgetItem(self._actions.keys_of(action)))

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for row in range(self.table.rowCount()):
            cells = [self.table.item(row, at) for at in (0, 1)]
            shown = " ".join(cell.text() for cell in cells if cell is not None).casefold()
            self.table.setRowHidden(row, not all(part in shown for part in wanted))
        if self.table.isRowHidden(self.table.currentRow()):
            rows = range(self.table.rowCount())
            self.table.selectRow(next((row for row in rows if not self.table.isRowHidden(row)), 0))
