"""The page of shortcuts, built from the table of actions: searched, changed, put back, and printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from editor.services.settings import Settings
from editor.ui.actions.action_set import Action, ActionSet, joined_keys, needed_for_typing
from editor.ui.actions.shortcuts_table import ShortcutsTable
from editor.ui.look.dialog_parts import ErrorLine, column_layout


class ShortcutsDialog(QDialog):
    """Lists every action; typing narrows the list. The chosen one's keys are changed below it, at once."""

    def __init__(
        self, parent: QWidget, actions: ActionSet, settings: Settings, *, run: Callable[[QDialog], bool]
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._actions = actions
        self._settings = settings
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Search actions or keys"))
        self.filter.setAccessibleName(self.tr("Search"))
        self._list = ShortcutsTable(actions, self)
        self.table = self._list.view
        self.filter.textChanged.connect(self._list.narrow)
        self.chosen = QLabel()
        self.keys_field = QKeySequenceEdit()
        self.keys_field.setMaximumSequenceLength(1)
        self.keys_field.setClearButtonEnabled(True)
        self.keys_field.setAccessibleName(self.tr("New shortcut"))
        for line in self.keys_field.findChildren(QLineEdit):  # it is what takes the keys
            line.setAccessibleName(self.tr("New shortcut"))
        self.conflict = ErrorLine()
        self.conflict.reserve_space()  # else the buttons would move away under the hand
        self.set_button = QPushButton(self.tr("Assign"))
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setToolTip(self.tr("Keeps the other shortcuts too, for a foot pedal or headset"))
        self.reset_button = QPushButton(self.tr("Default"))
        self.reset_all_button = QPushButton(self.tr("Reset all"))
        self.print_button = QPushButton(self.tr("Print…"))
        self.print_button.clicked.connect(self.print_page)
        changing = (self.set_button, self.add_button, self.reset_button)
        for button in (*changing, self.reset_all_button, self.print_button):
            button.setAutoDefault(False)
        self._lay_out()
        self.keys_field.keySequenceChanged.connect(self._refresh)
        self.set_button.clicked.connect(self.set_keys)
        self.add_button.clicked.connect(self.add_keys)
        self.reset_button.clicked.connect(self.reset_keys)
        self.reset_all_button.clicked.connect(self.reset_all)
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self._list.choose_first()
        self.resize(720, 660)

    def _lay_out(self) -> None:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.addButton(self.reset_all_button, QDialogButtonBox.ButtonRole.ResetRole)
        box.addButton(self.print_button, QDialogButtonBox.ButtonRole.ActionRole)
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
        return self._list.action

    def choose(self, action_id: str) -> None:
        """Show an action's keys."""
        self._list.choose(action_id)

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
            text = self.tr("Removed from “{action}”, which had this shortcut.")
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
        self._list.renew()
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
            self.conflict.show_error(self.tr("This key is needed for typing. Add Ctrl or Alt."))
        elif other is not None:
            text = self.tr("“{action}” already has this shortcut and would lose it.")
            self.conflict.show_error(text.format(action=other.text.rstrip("…")))
        else:
            self.conflict.show_error("")

    # -- on paper -----------------------------------------------------------------------------------

    def print_page(self) -> None:
        """Ask for a printer, or for a PDF, and print all keys by feature."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print the keyboard shortcuts"))
        if self._run(dialog):
            self._list.page().print_(printer)
        dialog.deleteLater()
