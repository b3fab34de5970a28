"""Gap marks: a small caret under the place between two words at which speech without text was said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from editor.document.edits.missing_speech import gap_between_words
from editor.document.values import Transcript
from editor.ui.text.painting.missing_speech_bands import MissingSpeechBands
from editor.ui.text.segment_text_edit import SegmentTextEdit

_WIDTH: Final = 0.16
_HEIGHT: Final = 0.14
"""Half of a mark's width, and its height, as shares of a line's height."""


class GapMarks:
    """Knows where in the rows of a view words are missing, and marks these places as a proofreader does."""

    def __init__(self, view: SegmentTextEdit, bands: MissingSpeechBands) -> None:
        self._view = view
        self._bands = bands
        self._known_for: Transcript | None = None
        self._known: dict[int, tuple[tuple[int, str], ...]] = {}

    def paint(self, painter: QPainter, block: QTextBlock) -> None:
        """Mark the gaps of a block; that of the current passage is the stronger one."""
        row, current = block.blockNumber(), self._bands.current
        for at, passage_id in self._gaps(row):
            is_current = current is not None and current.id == passage_id
            place = self.point(row, at)
            if place is not None:
                self._paint_mark(painter, *place, is_current=is_current)

    def point(self, row: int, at: int) -> tuple[QPointF, float] | None:
        """Return where the mark before a row's word `at` points to, and the height of its line."""
        segment = self._view.segment(row)
        if segment is None or not 0 < at <= len(segment.words):
            return None
        end = sum(len(word.text) + 1 for word in segment.words[:at]) - 1
        letters = self._view.span_rects(row, end - 1, end)
        if not letters:
            return None
        line = letters[-1]
        x = line.right() + self._space(row, end, line) / 2
        return QPointF(x, line.bottom() - line.height() * _HEIGHT), line.height()

    def _space(self, row: int, end: int, line: QRectF) -> float:
        """Return the width of the space behind a word; at a line's end, where it is not seen, none."""
        spaces = self._view.span_rects(row, end, end + 1)
        return spaces[0].width() if spaces and spaces[0].top() == line.top() else 0.0

    def _gaps(self, row: int) -> tuple[tuple[int, str], ...]:
        transcript = self._view.transcript
        if transcript is not self._known_for:
            self._known_for, self._known = transcript, {}
        if row not in self._known:
            self._known[row] = tuple(self._found(row))
        return self._known[row]

    def _found(self, row: int) -> Iterator[tuple[int, str]]:
        for passage in self._bands.below(row):
            gap = gap_between_words(self._view.transcript, passage)
            if gap is not None and gap[0] == row:
                yield gap[1], passage.id

    def _paint_mark(self, painter: QPainter, tip: QPointF, line: float, *, is_current: bool) -> None:
        theme = self._view.theme
        pen = QPen(
            QColor(theme.accent if is_current else theme.unheard), line * (0.1 if is_current else 0.07)
        )
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        down, aside = line * _HEIGHT, line * _WIDTH
        painter.drawPolyline([tip + QPointF(-aside, down), tip, tip + QPointF(aside, down)])
