"""The window of help: its topics, a search over all of them, and the page chosen."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.services.help_pages import HelpPage, help_pages, pictures, search_pages
from editor.ui.actions.action_set import ActionSet
from editor.ui.guidance.help_browser import HelpBrowser
from editor.ui.language.translators import current_language
from editor.ui.look.accessibility import SpokenLabel
from editor.ui.look.prompts import fit_screen
from editor.ui.look.theme import Theme


class HelpWindow(QDialog):
    """Stands beside the window, which goes on working. Escape closes it."""

    def __init__(self, parent: QWidget, actions: ActionSet, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earproof help"))
        self.setModal(False)
        self._actions = actions
        language = current_language().value
        self._pages = self._read(language)
        self._found: list[HelpPage] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.topics = QListWidget()
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.setWordWrap(True)
        self.topics.setSpacing(3)
        self.count = SpokenLabel()
        self.count.setObjectName("muted")
        self.page = HelpBrowser(pictures(language), theme)
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.topics.currentRowChanged.connect(self._show_row)
        self._narrow("")
        self.resize(940, 680)
        fit_screen(self)

    def _read(self, language: str) -> list[HelpPage]:
        """Return the pages, with the names and keys that the actions have now."""
        by_id = {action.id: action for action in self._actions.table}

        def keys(action_id: str) -> str:
            shown = self._actions.keys_of(by_id[action_id]).split(", ")[0]
            return f"<b>{escape(shown)}</b>" if shown else f"<i>{name(action_id)}</i>"

        def name(action_id: str) -> str:
            return escape(by_id[action_id].text.rstrip("…"))

        return help_pages(language, keys_of=keys, name_of=name)

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.topics, 1)
        column.addWidget(self.count)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(side)
        parts.addWidget(self.page)
        parts.setSizes([250, 690])
        parts.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.addWidget(parts, 1)
        keys = self._actions["help.keys"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        hint = QLabel(self.tr("All shortcuts are on the shortcuts page ({keys}).").format(keys=keys))
        hint.setObjectName("muted")
        whole.addWidget(hint)

    @property
    def titles(self) -> list[str]:
        """The titles of the pages that are listed."""
        return [page.title for page in self._found]

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.page.set_theme(theme)

    def show_topic(self, name: str) -> None:
        """Show the page of a topic, by its name without the number before it."""
        self.search.clear()
        for row, page in enumerate(self._found):
            if page.name.partition("-")[2] == name:
                self.topics.setCurrentRow(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to the next place by Return, and through the topics by the arrows, while searching."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        row = self.topics.currentRow()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.page.find_next():
                self.topics.setCurrentRow((row + 1) % max(1, self.topics.count()))
                self._show_row(self.topics.currentRow())
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.topics.setCurrentRow(min(max(row + step, 0), self.topics.count() - 1))
        return bool(step)

    def _narrow(self, query: str) -> None:
        """List the pages in which all words stand, the most fitting one first, and show that."""
        self._found = search_pages(self._pages, query)
        self.topics.blockSignals(True)
        self.topics.clear()
        for page in self._found:
            self.topics.addItem(QListWidgetItem(page.title))
        self.topics.blockSignals(False)
        searched = bool(query.strip())
        self.count.setText(self.tr("%Ln page(s) found", "", len(self._found)) if searched else "")
        self.topics.setCurrentRow(0 if self._found else -1)

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.page.show_page(self._found[row], self.search.text().split())
