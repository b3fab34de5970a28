"""Note marks: words with a note on a tint of its colour, and its sign before the first of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from editor.document.notes import PlacedNote, placed_again, placed_notes
from editor.document.values import Transcript
from editor.ui.look.note_signs import note_colour, note_tint, paint_note_sign
from editor.ui.text.positions import tokens
from editor.ui.text.segment_text_edit import SegmentTextEdit

_LINE: Final = 0.08
"""How thick the line under noted words is, as a share of a line's height."""
_SIGN: Final = 8.0


class NoteMarks:
    """Knows which words of a view's transcript have notes, and paints them for the rows on screen."""

    def __init__(self, view: SegmentTextEdit) -> None:
        self._view = view
        self._known_for: Transcript | None = None
        self._placed: Sequence[PlacedNote] = ()
        self._by_row: dict[int, list[PlacedNote]] = {}

    @property
    def placed(self) -> Sequence[PlacedNote]:
        """All notes where they stand now, in the order of the text."""
        self._look()
        return self._placed

    def in_row(self, row: int) -> Sequence[PlacedNote]:
        """Return the notes that a row has words of."""
        self._look()
        return self._by_row.get(row, ())

    def at(self, row: int, index: int) -> list[PlacedNote]:
        """Return the notes on a word, the one that begins last first; one without words is on its row."""
        found = [
            one
            for one in self.in_row(row)
            if one.last < 0 or (one.row, one.first) <= (row, index) <= (one.last_row, one.last)
        ]
        return found[::-1]

    def paint(self, painter: QPainter, block: QTextBlock) -> None:
        """Paint the notes of a block under its words."""
        row, theme = block.blockNumber(), self._view.theme
        for one in self.in_row(row):
            colour = one.note.colour
            rects = self._rects(row, one)
            if not one.is_loose:  # where its words are gone, only the sign says where they were
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(note_tint(theme, colour))
                for rect in rects:
                    painter.drawRect(rect.adjusted(-1, 0, 1, 0))
                pen = QPen(note_colour(theme, colour), max(1.0, self._view.fontMetrics().height() * _LINE))
                painter.setPen(pen)
                for rect in rects:
                    bottom = rect.bottom() - pen.widthF() / 2
                    painter.drawLine(QLineF(rect.left() - 1, bottom, rect.right() + 1, bottom))
            if rects and one.row == row and one.first > 0:
                self.paint_sign(painter, one, rects[0].left() - 3, rects[0].top() + 1)
        painter.setPen(Qt.PenStyle.NoPen)

    def paint_sign(self, painter: QPainter, one: PlacedNote, middle: float, top: float) -> None:
        """Paint a note's sign, its middle and top given."""
        side = _SIGN * 0.75
        place = QRectF(middle - side / 2, top, side, side)
        paint_note_sign(painter, place, one.note.colour, self._view.theme)

    def _rects(self, row: int, one: PlacedNote) -> list[QRectF]:
        places = tokens(self._view.line(row))
        first = one.first if row == one.row else 0
        last = min(one.last if row == one.last_row else len(places) - 1, len(places) - 1)
        if not 0 <= first <= last:
            return []
        return self._view.span_rects(row, places[first].start, places[last].end)

    def _look(self) -> None:
        transcript = self._view.transcript
        if transcript is self._known_for:
            return
        if self._known_for is None:
            self._placed = placed_notes(transcript)
        else:
            self._placed = placed_again(self._known_for, self._placed, transcript)
        self._known_for = transcript
        self._by_row = {}
        for one in self._placed:
            for row in range(one.row, one.last_row + 1):
                self._by_row.setdefault(row, []).append(one)
