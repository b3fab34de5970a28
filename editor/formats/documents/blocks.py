"""Document blocks: the paragraphs and tables of a document, collected while its XML is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from editor.document.word_diff import single_spaced
from editor.formats.import_notices import NoticeList

MAX_REPEATED: Final = 100
"""Spaces that a document counts instead of writing them, at most."""
MAX_COLUMNS: Final = 64


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; lines are parted by line breaks. `number` counts paragraphs from 1."""

    text: str
    number: int
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table, its cells' text row by row. `number` is its first paragraph's."""

    rows: tuple[tuple[str, ...], ...]
    number: int


@dataclass
class _OpenTable:
    number: int
    rows: list[tuple[str, ...]] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=list)


@dataclass
class _OpenParagraph:
    pieces: list[str] = field(default_factory=list)
    is_heading: bool = False
    goes_on: bool = False  # what separated it from the next paragraph was deleted


class BlockCollector:
    """Collects text as a document's elements open and close; damaged nesting does no harm."""

    def __init__(self) -> None:
        self.blocks: list[Paragraph | Table] = []
        self.notices = NoticeList("paragraph")
        self._paragraphs: list[_OpenParagraph] = []
        self._tables: list[_OpenTable] = []
        self._count = 0

    def open_paragraph(self, *, is_heading: bool = False) -> None:
        """Begin a paragraph; one inside another, as in a text box, stands before it."""
        if self._paragraphs and self._paragraphs[-1].goes_on:
            self._paragraphs[-1].goes_on, self._paragraphs[-1].is_heading = False, is_heading
            return
        self._paragraphs.append(_OpenParagraph(is_heading=is_heading))

    def mark_heading(self) -> None:
        """Say that the paragraph that is open is a heading."""
        if self._paragraphs:
            self._paragraphs[-1].is_heading = True

    def add_text(self, text: str) -> None:
        """Add text to the paragraph that is open; text outside of any is none of the document's."""
        if self._paragraphs:
            self._paragraphs[-1].pieces.append(text)

    def close_paragraph(self) -> None:
        """End a paragraph: it goes into the cell that is open, or into the text."""
        if not self._paragraphs:
            return
        self._count += 1
        closed = self._paragraphs.pop()
        lines = [single_spaced(line) for line in "".join(closed.pieces).split("\n")]
        text = "\n".join(line for line in lines if line)
        if self._tables and self._tables[-1].cells:
            self._tables[-1].cells[-1].append(text)
        else:
            self.blocks.append(Paragraph(text, self._count, closed.is_heading))

    def join_next(self) -> None:
        """End a paragraph that the next one continues."""
        if self._paragraphs:
            self._paragraphs[-1].goes_on = True

    def end_joined(self) -> None:
        """End what should have gone on, but nothing follows in the same place."""
        while self._paragraphs and self._paragraphs[-1].goes_on:
            self.close_paragraph()

    def open_table(self) -> None:
        """Begin a table; one inside another gives its text to the cell that it stands in."""
        self.end_joined()
        self._tables.append(_OpenTable(self._count + 1))

    def open_cell(self) -> None:
        """Begin a cell."""
        if self._tables and len(self._tables[-1].cells) < MAX_COLUMNS:
            self._tables[-1].cells.append([])

    def close_row(self) -> None:
        """End a row."""
        if self._tables:
            table = self._tables[-1]
            table.rows.append(tuple("\n".join(filter(None, cell)) for cell in table.cells))
            table.cells = []

    def close_table(self) -> None:
        """End a table."""
        if not self._tables:
            return
        closed = self._tables.pop()
        if self._tables and self._tables[-1].cells:
            self._tables[-1].cells[-1] += [cell for row in closed.rows for cell in row]
        else:
            self.blocks.append(Table(tuple(closed.rows), closed.number))

    def note(self, what: str) -> None:
        """Note what the paragraph that is open holds and the text does not."""
        self.notices.add(what, self._count + 1)
