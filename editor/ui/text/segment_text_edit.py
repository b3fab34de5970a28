"""A plain text edit with one block a segment: what it shows, and where its rows and words stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import is_not
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from editor.document.turn_index import TurnIndex
from editor.document.values import Segment, Transcript, Word
from editor.ui.look.theme import Theme
from editor.ui.text.appearance import TextAppearance
from editor.ui.text.painting.block_layout import SegmentLayout
from editor.ui.text.positions import character_offset, token_at, tokens, utf16_offset

EMPTY: Final = Transcript(language="", speakers=(), segments=())


def _no_room(_row: int) -> float:
    """Leave no room for anything painted between the rows."""
    return 0.0


def _nothing() -> None:
    """Name nothing that room is left for."""


class SegmentTextEdit(QPlainTextEdit):
    """Lays out a transcript, one block a segment. What is painted on it and beside it asks it for places."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._appearance = TextAppearance()
        self._playing_row: int | None = None
        self._room_after: Callable[[int], float] = _no_room
        self._turns = TurnIndex(EMPTY)
        text = QTextDocument(self)
        self._rooms: Callable[[], object] = _nothing
        self._gaps: tuple[object, object] = (None, None)
        self._gaps_for: Transcript | None = None
        self._visible: tuple[tuple[object, ...], list[tuple[QTextBlock, QRectF]]] = ((), [])
        self._layout = SegmentLayout(
            text, self._turn_ends_after, self._room_below, gaps_changed=self._have_gaps_changed
        )
        self._layout.setParent(text)  # or else Python, which made it, deletes it under the document
        text.setDocumentLayout(self._layout)
        text.setDocumentMargin(10)
        text.setUndoRedoEnabled(False)
        self.setDocument(text)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setMouseTracking(True)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.viewport().backgroundRole())

    # -- what it shows ------------------------------------------------------------------------------

    @property
    def transcript(self) -> Transcript:
        """The transcript shown; an empty one where none is."""
        return EMPTY

    @property
    def theme(self) -> Theme:
        """The colours it paints with."""
        return self._theme

    @property
    def appearance(self) -> TextAppearance:
        """How the text looks."""
        return self._appearance

    def segment(self, row: int) -> Segment | None:
        """Return the segment in a row, None where there is none."""
        segments = self.transcript.segments
        return segments[row] if 0 <= row < len(segments) else None

    @property
    def turns(self) -> TurnIndex:
        """The turns of the transcript shown."""
        self._turns = self._turns.renewed(self.transcript)
        return self._turns

    @property
    def caret_row(self) -> int:
        """The row that the caret is in."""
        return self.textCursor().blockNumber()

    @property
    def caret_segment(self) -> Segment | None:
        """The segment that the caret is in, None where there is none."""
        return self.segment(self.caret_row)

    @property
    def playing_row(self) -> int | None:
        """The row that is being heard."""
        return self._playing_row

    def repaint_all(self) -> None:
        """Paint the text again, and what is beside it."""
        self.viewport().update()

    # -- where words are ----------------------------------------------------------------------------

    def line(self, row: int) -> str:
        """Return a row's line as it stands on screen."""
        return self.document().findBlockByNumber(row).text()

    def word(self, row: int, index: int) -> Word | None:
        """Return a word of a row, None where there is none."""
        segment = self.segment(row)
        return segment.words[index] if segment and 0 <= index < len(segment.words) else None

    def caret_word(self) -> tuple[int, int] | None:
        """Return row and index of the word that the caret stands in or touches."""
        cursor = self.textCursor()
        line = cursor.block().text()
        index = token_at(line, character_offset(line, cursor.positionInBlock()))
        return None if index is None else (cursor.blockNumber(), index)

    def word_at(self, point: QPoint) -> tuple[int, int] | None:
        """Return row and index of the word drawn at a point of the viewport; None beside all words."""
        cursor = self.cursorForPosition(point)
        row, line = cursor.blockNumber(), cursor.block().text()
        index = token_at(line, character_offset(line, cursor.positionInBlock()))
        for candidate in (index, None if index is None else index - 1):
            if candidate is not None and candidate >= 0:
                rects = self.word_rects(row, candidate)
                if any(rect.adjusted(-1, 0, 1, 0).contains(QPointF(point)) for rect in rects):
                    return row, candidate
        return None

    def word_rects(self, row: int, index: int) -> list[QRectF]:
        """Return the rectangles that a word covers in the viewport, one a line."""
        places = tokens(self.line(row))
        if not 0 <= index < len(places):
            return []
        return self.span_rects(row, places[index].start, places[index].end)

    def span_rects(self, row: int, start: int, end: int) -> list[QRectF]:
        """Return the rectangles that characters of a row cover in the viewport, one a line."""
        block = self.document().findBlockByNumber(row)
        return self.unit_rects(block, utf16_offset(block.text(), start), utf16_offset(block.text(), end))

    def unit_rects(self, block: QTextBlock, first: int, last: int) -> list[QRectF]:
        """Return the rectangles that Qt's characters of a block cover in the viewport, one a line."""
        layout = block.layout()
        origin = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        rects = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin, stop = line.textStart(), line.textStart() + line.textLength()
            if last <= begin or first >= stop:
                continue
            left = self._x(line.cursorToX(max(first, begin)))
            right = self._x(line.cursorToX(min(last, stop)))
            left, right = min(left, right), max(left, right)
            rects.append(QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height()))
        return rects

    @staticmethod
    def _x(answer: object) -> float:
        # PySide6 returns (x, position) where C++ returns x.
        return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]

    def visible_blocks(self) -> Sequence[tuple[QTextBlock, QRectF]]:
        """Return the blocks on screen with their rectangles in the viewport, which are nobody's to change."""
        first, offset, size = self.firstVisibleBlock(), self.contentOffset(), self.viewport().size()
        rect = self._layout.blockBoundingRect(first)  # tells of new gaps
        row, text = first.blockNumber(), (self.document().revision(), self.transcript)
        state = (row, offset.y(), size.width(), size.height(), self._layout.laid_out, *text)
        if state != self._visible[0]:
            place = self.blockBoundingGeometry(first).translated(offset).topLeft()
            found = self._found_visible(first, rect.translated(place), bottom=size.height())
            self._visible = (*state[:4], self._layout.laid_out, *text), found
        return self._visible[1]

    def _found_visible(
        self, block: QTextBlock, rect: QRectF, *, bottom: float
    ) -> list[tuple[QTextBlock, QRectF]]:
        found = []
        while block.isValid() and rect.top() <= bottom:
            found.append((block, rect))
            block = block.next()
            if block.isValid():
                # Asking for each block's place would walk to it from the first one each time.
                below = self._layout.blockBoundingRect(block)
                rect = QRectF(rect.left(), rect.bottom(), below.width(), below.height())
        return found

    def block_of(self, row: int) -> QTextBlock:
        """Return the block of a row."""
        return self.document().findBlockByNumber(row)

    def is_row_visible(self, row: int) -> bool:
        """Whether a row's first line is on screen."""
        rects = {block.blockNumber(): rect for block, rect in self.visible_blocks()}
        return row in rects and 0 <= rects[row].top() + 4 < self.viewport().height()

    def is_word_visible(self, row: int, index: int) -> bool:
        """Whether the whole of a word is on screen."""
        inside = self.viewport().rect()
        rects = self.word_rects(row, index)
        return bool(rects) and all(inside.contains(rect.toRect().adjusted(0, 1, 0, -1)) for rect in rects)

    def show_row(self, row: int, *, above: float = 0.3) -> None:
        """Scroll so that a row stands a part of the height below the top."""
        if self.block_of(row).isValid():
            self.verticalScrollBar().setValue(self.top_line_for(row, above=above))

    def top_line_for(self, row: int, *, above: float = 0.3) -> int:
        """Return the line at the top where a row stands a part of the height below it."""
        block = self.block_of(row)
        room = self.viewport().height() * above
        while block.previous().isValid() and room > 0:
            block = block.previous()
            room -= self.blockBoundingRect(block).height()
        return block.firstLineNumber()

    # -- rows and the room between them -------------------------------------------------------------

    def row_band(self, rect: QRectF, block: QTextBlock) -> tuple[float, float]:
        """Return top and height of the band behind a row: its lines, with even room above and below."""
        gap, before = self._layout.gap_after(block), self._layout.gap_before(block)
        room = min(gap, self.fontMetrics().height() * 0.35)
        return rect.top() + before - room / 2, rect.height() - before - gap + room

    def gap_after(self, block: QTextBlock) -> float:
        """Return the height below a block's last line, bands included."""
        return self._layout.gap_after(block)

    def _room_below(self, row: int) -> float:
        return self._room_after(row)

    def _have_gaps_changed(self) -> bool:
        """Whether turns begin elsewhere, or bands stand elsewhere, than when this was asked last."""
        transcript = self.transcript
        if transcript is self._gaps_for:
            return False
        before, self._gaps, self._gaps_for = self._gaps, (self.turns, self._rooms()), transcript
        return any(map(is_not, before, self._gaps))

    def _turn_ends_after(self, row: int) -> bool:
        return self.turns.begins(row + 1)
