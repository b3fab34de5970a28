"""The table of all actions with their keys, grouped by feature, to be searched and printed."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from editor.ui.actions.action_set import Action, ActionSet
from editor.ui.look.dialog_parts import row_table


def groups_of(actions: ActionSet) -> list[tuple[str, list[Action]]]:
    """Return the actions by the title of their feature, both in the order in which the window has them."""
    found: dict[str, list[Action]] = {}
    for action in actions.table:
        found.setdefault(action.group, []).append(action)
    return list(found.items())


class ShortcutsTable(QObject):
    """A row for each action under the title of its feature; a search leaves out what does not fit."""

    def __init__(self, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._rows: list[Action | None] = []
        self.view = self._made()

    def _made(self) -> QTableWidget:
        view = row_table(self.tr("Keyboard shortcuts"), (self.tr("Action"), self.tr("Keys")))
        for title, group in groups_of(self._actions):
            heading = QTableWidgetItem(title)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._add(view, None, heading)
            view.setSpan(view.rowCount() - 1, 0, 1, 2)
            for action in group:
                self._add(view, action, QTableWidgetItem(_name(action)))
                keys = QTableWidgetItem(self._actions.keys_of(action))
                view.setItem(view.rowCount() - 1, 1, keys)
        return view

    def _add(self, view: QTableWidget, action: Action | None, item: QTableWidgetItem) -> None:
        self._rows.append(action)
        view.insertRow(view.rowCount())
        view.setItem(view.rowCount() - 1, 0, item)

    @property
    def action(self) -> Action | None:
        """The action of the row chosen."""
        row = self.view.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def choose(self, action_id: str) -> None:
        """Choose the row of an action."""
        for row, action in self._action_rows():
            if action.id == action_id:
                self.view.selectRow(row)

    def choose_first(self) -> None:
        """Choose the first row that is shown."""
        shown = (row for row, _action in self._action_rows() if not self.view.isRowHidden(row))
        self.view.selectRow(next(shown, 0))

    def renew(self) -> None:
        """Show the keys as they are now."""
        for row, action in self._action_rows():
            item = self.view.item(row, 1)
            if item is not None:
                item.setText(self._actions.keys_of(action))

    def narrow(self, text: str) -> None:
        """Show only the actions in whose name, keys or feature all words of a text stand."""
        wanted = text.casefold().split()
        heading, is_shown = 0, False
        for row, action in enumerate(self._rows):
            if action is None:
                self.view.setRowHidden(heading, not is_shown)
                heading, is_shown = row, False
                continue
            line = f"{action.text} {self._actions.keys_of(action)} {action.group}".casefold()
            fits = all(part in line for part in wanted)
            self.view.setRowHidden(row, not fits)
            is_shown = is_shown or fits
        self.view.setRowHidden(heading, not is_shown)
        if self.view.isRowHidden(self.view.currentRow()):
            self.choose_first()

    def _action_rows(self) -> Iterator[tuple[int, Action]]:
        return ((row, action) for row, action in enumerate(self._rows) if action is not None)

    # -- on paper -----------------------------------------------------------------------------------

    def page(self) -> QTextDocument:
        """Return all actions that have keys as a page to be printed, black on white."""
        title = self.tr("Earproof keyboard shortcuts")
        parts = [f"<h1>{escape(title)}</h1>"]
        for title, group in groups_of(self._actions):
            rows = [
                f"<tr><td width='38%'><b>{escape(keys)}</b></td><td>{escape(_name(action))}</td></tr>"
                for action in group
                if (keys := self._actions.keys_of(action))
            ]
            if rows:
                table = "".join(rows)
                parts.append(f"<h3>{escape(title)}</h3><table width='100%' cellpadding='2'>{table}</table>")
        page = QTextDocument(self)
        page.setDefaultStyleSheet("* { color: black; }")
        page.setHtml("".join(parts))
        return page


def _name(action: Action) -> str:
    return action.text.rstrip("…")
