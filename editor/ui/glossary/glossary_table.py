"""The terms of a glossary as a table to write in: term, what it is heard as, language, note."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem

from editor.document.glossary import Glossary, Term, make_term
from editor.ui.look.dialog_parts import row_table

TERM, HEARD, LANGUAGE, NOTE = range(4)
_BETWEEN: Final = ";"
_WRITING: Final = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)
_TERM_ROLE: Final = Qt.ItemDataRole.UserRole


class GlossaryTable:
    """A table widget, what is written in it as a glossary, and back."""

    def __init__(self, name: str, titles: tuple[str, str, str, str]) -> None:
        self.widget = table = row_table(name, titles)
        table.setEditTriggers(_WRITING)
        header = table.horizontalHeader()
        em = table.fontMetrics().horizontalAdvance("n")
        for section in (TERM, HEARD, NOTE):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(LANGUAGE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(LANGUAGE, 12 * em)
        self._glossary = Glossary()

    def show(self, glossary: Glossary) -> None:
        """Show other terms."""
        self._glossary = glossary
        self.widget.setRowCount(0)
        for term in glossary:
            self._add_row(term)
        if len(glossary):
            self.widget.setCurrentCell(0, TERM)

    def add(self) -> None:
        """Begin a new term in a row of its own."""
        first = self._add_row(None)
        self.widget.setCurrentItem(first)
        self.widget.editItem(first)

    def remove(self) -> None:
        """Remove the term of the current row."""
        row = self.widget.currentRow()
        if row >= 0:
            self.widget.removeRow(row)

    @property
    def glossary(self) -> Glossary:
        """The terms as they are written now; rows without a term are none, equal ones are put together."""
        found = replace(self._glossary, terms=())
        for row in range(self.widget.rowCount()):
            term = self._term(row)
            if term is not None:
                found = found.with_term(term)
        return found

    def _term(self, row: int) -> Term | None:
        text, heard, language, note = (self._text(row, column) for column in range(4))
        if not text.strip():
            return None
        made = make_term(text, heard=heard.split(_BETWEEN), language=language, note=note)
        item = self.widget.item(row, TERM)
        known = item.data(_TERM_ROLE) if item is not None else None
        return replace(made, extra=known.extra) if isinstance(known, Term) else made

    def _text(self, row: int, column: int) -> str:
        item = self.widget.item(row, column)
        return item.text() if item is not None else ""

    def set_writable(self, writable: bool) -> None:
        """Let terms be written, or only be read."""
        self.widget.setEditTriggers(_WRITING if writable else QAbstractItemView.EditTrigger.NoEditTriggers)

    def _add_row(self, term: Term | None) -> QTableWidgetItem:
        row = self.widget.rowCount()
        self.widget.insertRow(row)
        texts = ("", "", "", "")
        if term is not None:
            texts = (term.text, f"{_BETWEEN} ".join(term.heard), term.language, term.note)
        items = [QTableWidgetItem(text) for text in texts]
        items[TERM].setData(_TERM_ROLE, term)
        for column, item in enumerate(items):
            self.widget.setItem(row, column, item)
        return items[TERM]
