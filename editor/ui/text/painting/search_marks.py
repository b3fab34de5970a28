"""Search marks: the places found, and the selection searched in, painted under the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCursor

from editor.ui.text.segment_text_edit import SegmentTextEdit

SpansOf = Callable[[int], list[tuple[int, int]]]
"""Returns the characters found in a row, as start and end."""


class SearchMarks:
    """Knows what of a view's text was found, and paints it for the rows on screen."""

    def __init__(self, view: SegmentTextEdit) -> None:
        self._view = view
        self._spans_of: SpansOf | None = None
        self._scope: QTextCursor | None = None

    def set_spans(self, spans_of: SpansOf | None) -> None:
        """Show found places; None for none."""
        self._spans_of = spans_of
        self._view.viewport().update()

    def set_scope(self, scope: QTextCursor | None) -> None:
        """Show which stretch of the text is looked in; None for all of it."""
        self._scope = scope
        self._view.viewport().update()

    def paint(self, painter: QPainter, block: QTextBlock) -> None:
        """Paint what was found in a block, in the colours of the view."""
        theme, row = self._view.theme, block.blockNumber()
        painter.setPen(Qt.PenStyle.NoPen)
        if self._scope is not None:
            painter.setBrush(QColor(theme.search_scope))
            for place in self._scope_in(block):
                painter.drawRect(place)
        painter.setBrush(QColor(theme.search_match))
        for start, end in self._spans_of(row) if self._spans_of is not None else ():
            for place in self._view.span_rects(row, start, end):
                painter.drawRoundedRect(place.adjusted(-1, 0, 1, 0), 3, 3)

    def _scope_in(self, block: QTextBlock) -> list[QRectF]:
        scope = self._scope
        if scope is None or scope.document() is not self._view.document():
            return []
        start = max(0, scope.selectionStart() - block.position())
        end = min(block.length() - 1, scope.selectionEnd() - block.position())
        rects = self._view.unit_rects(block, start, end) if start < end else []
        return [rect.adjusted(-2, -2, 2, 2) for rect in rects]
