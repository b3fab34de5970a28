"""The transcript on screen: a plain text edit with a gutter, a lit word, and places that can be clicked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QToolTip, QWidget

from editor.document.values import Segment, Transcript, Word
from editor.ui.look.theme import Theme
from editor.ui.text.appearance import TextLook
from editor.ui.text.caret_status import Telling
from editor.ui.text.painting.block_layout import SegmentLayout
from editor.ui.text.painting.dim_overlay import Veil
from editor.ui.text.painting.gutter import Gutter
from editor.ui.text.painting.missing_speech_bands import Bands
from editor.ui.text.painting.search_marks import Found
from editor.ui.text.painting.word_light import lit_word
from editor.ui.text.positions import characters, token_at, tokens, units

EMPTY: Final = Transcript(language="", speakers=(), segments=())


class TranscriptView(QPlainTextEdit):
    """Shows a transcript, one block a segment. Knows where words are; changes nothing by itself."""

    time_clicked = Signal(int)
    speaker_clicked = Signal(int, QPoint)
    word_clicked = Signal(int, int)
    word_double_clicked = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.empty_hint = ""
        self._spoken: tuple[int, int] | None = None
        self._sounding_row: int | None = None
        self.found = Found(self)
        self._shown_caret_row = 0
        self._places: list[tuple[int, float]] = []
        self._pressed_at: QPoint | None = None
        self._look = TextLook()
        self._system_family = self.font().family()
        self.veil = Veil(self)
        self.bands = Bands(self)
        text = QTextDocument(self)
        self._layout = SegmentLayout(text, self._speaker_changes_after, self._room_after)
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
        self.setAccessibleName(self.tr("Transcript text"))
        self.gutter = Gutter(self)
        self.telling = Telling(self)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._on_caret_row)
        self.set_look(self._look)

    # -- what it shows ------------------------------------------------------------------------------

    @property
    def transcript(self) -> Transcript:
        """The transcript shown; an empty one where none is."""
        return EMPTY

    @property
    def theme(self) -> Theme:
        """The colours it paints with."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self._select_spoken()
        self._repaint_all()

    @property
    def look(self) -> TextLook:
        """How the text looks."""
        return self._look

    def set_look(self, look: TextLook) -> None:
        """Show the text in other letters or another width, with more or less beside it."""
        self._look = look
        font = QFont(look.family or self._system_family)
        font.setPointSizeF(look.points)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._layout.font_changed()
        self.gutter.font_changed()
        self._arrange()
        self._repaint_all()

    def segment(self, row: int) -> Segment | None:
        """Return the segment in a row, None where there is none."""
        segments = self.transcript.segments
        return segments[row] if 0 <= row < len(segments) else None

    @property
    def caret_row(self) -> int:
        """The row that the caret is in."""
        return self.textCursor().blockNumber()

    @property
    def sounding_row(self) -> int | None:
        """The row that is being heard."""
        return self._sounding_row

    @property
    def spoken(self) -> tuple[int, int] | None:
        """Row and index of the word that is lit."""
        return self._spoken

    def set_spoken(
        self, spoken: tuple[int, int] | None, *, row: int | None = None, anew: bool = False
    ) -> None:
        """Light a word (row and index) and mark the row that is heard; None for neither.

        `anew` draws the light even where the place is the same: the text under it was changed.
        """
        if row != self._sounding_row:
            self._sounding_row = row
            self.gutter.update()
            self.veil.update()
        if anew or spoken != self._spoken:
            self._spoken = spoken
            self._select_spoken()

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
        index = token_at(line, characters(line, cursor.positionInBlock()))
        return None if index is None else (cursor.blockNumber(), index)

    def word_at(self, point: QPoint) -> tuple[int, int] | None:
        """Return row and index of the word drawn at a point of the viewport; None beside all words."""
        cursor = self.cursorForPosition(point)
        row, line = cursor.blockNumber(), cursor.block().text()
        index = token_at(line, characters(line, cursor.positionInBlock()))
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
        return self.unit_rects(block, units(block.text(), start), units(block.text(), end))

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

    def visible_blocks(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield the blocks on screen with their rectangles in the viewport."""
        block = self.firstVisibleBlock()
        bottom = self.viewport().height()
        # Asking for each block's place would walk to it from the first one each time.
        rect = self.blockBoundingGeometry(block).translated(self.contentOffset())
        while block.isValid() and rect.top() <= bottom:
            yield block, QRectF(rect)
            block = block.next()
            if block.isValid():
                below = self.blockBoundingRect(block)
                rect = QRectF(rect.left(), rect.bottom(), below.width(), below.height())

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
            self.verticalScrollBar().setValue(self.line_above(row, above=above))

    def line_above(self, row: int, *, above: float = 0.3) -> int:
        """Return the line at the top where a row stands a part of the height below it."""
        block = self.block_of(row)
        room = self.viewport().height() * above
        while block.previous().isValid() and room > 0:
            block = block.previous()
            room -= self.blockBoundingRect(block).height()
        return block.firstLineNumber()

    # -- painting -----------------------------------------------------------------------------------

    def row_band(self, rect: QRectF, block: QTextBlock) -> tuple[float, float]:
        """Return top and height of the band behind a row: its lines, with even room above and below."""
        gap, before = self._layout.gap_after(block), self._layout.gap_before(block)
        room = min(gap, self.fontMetrics().height() * 0.35)
        return rect.top() + before - room / 2, rect.height() - before - gap + room

    def gap_after(self, block: QTextBlock) -> float:
        """Return the height below a block's last line, bands included."""
        return self._layout.gap_after(block)

    def _room_after(self, row: int) -> float:
        return self.bands.room(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the caret's row and the found places under the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        asked = QRectF(event.rect())
        for block, rect in self.visible_blocks():
            row = block.blockNumber()
            if rect.bottom() < asked.top() or rect.top() > asked.bottom():
                continue
            if row == self.caret_row and self.transcript.segments:
                top, height = self.row_band(rect, block)
                painter.setBrush(QColor(self._theme.row))
                painter.drawRoundedRect(QRectF(-20, top, self.viewport().width() + 20, height), 8, 8)
            self.found.paint(painter, block)
        self.bands.paint(painter)
        if self.document().isEmpty():  # at the caret: Qt's own placeholder would lie under the bands
            painter.setPen(QColor(self._theme.muted))
            at = self.cursorRect().adjusted(4, 0, self.viewport().width(), 0)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, self.empty_hint)
        painter.end()
        super().paintEvent(event)
        self.veil.paint(self.viewport())

    def _select_spoken(self) -> None:
        self.setExtraSelections(lit_word(self, *self._spoken) if self._spoken is not None else [])

    def _speaker_changes_after(self, row: int) -> bool:
        segments = self.transcript.segments
        return row + 1 < len(segments) and segments[row].speaker_id != segments[row + 1].speaker_id

    def _on_caret_row(self) -> None:
        if self.caret_row != self._shown_caret_row:
            self._shown_caret_row = self.caret_row
            self._repaint_all()

    def _repaint_all(self) -> None:
        self.viewport().update()
        self.gutter.update()

    def repaint_row(self, row: int) -> None:
        """Paint one row again, in the text and in the gutter."""
        rect = self.blockBoundingGeometry(self.block_of(row)).translated(self.contentOffset())
        top, height = int(rect.top()) - 1, int(rect.height()) + 3
        self.viewport().update(0, top, self.viewport().width(), height)
        self.gutter.update(0, top, self.gutter.width(), height)

    def _on_update_request(self, rect: QRect, scrolled: int) -> None:
        if scrolled:
            self.gutter.scroll(0, scrolled)
            self.gutter.update()
        elif rect.height() >= self.viewport().height():
            # Qt asks for all of the text at every key in a marked word; the rows rarely move by it.
            places = [(block.blockNumber(), place.top()) for block, place in self.visible_blocks()]
            if places != self._places:
                self._places = places
                self.gutter.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text column as wide as it is wanted."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        em = self.fontMetrics().horizontalAdvance("n")
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.width() - bar
        gutter = self.gutter.wanted_width(narrow=width < em * 62)
        room = width - gutter - em
        column = min(room, em * self._look.width) if self._look.width else room
        left = max(0, (width - gutter - column) // 2 - gutter // 4) + gutter
        right = max(0, width - left - column)
        before = self.viewport().size()
        self.setViewportMargins(left, 0, right, 0)
        if self.viewport().width() != before.width():
            # Made while the widget is being shown, this change is told as none, and lines would be cut off.
            super().resizeEvent(QResizeEvent(self.viewport().size(), before))
        self.gutter.setGeometry(QRect(0, 0, left, self.height()))

    # -- mouse --------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began, to tell it from a drag."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if left and plain else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click on a word."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        point = event.position().toPoint()
        if pressed is None or (point - pressed).manhattanLength() > 4 or self.textCursor().hasSelection():
            return
        if word := self.word_at(point):
            self.word_clicked.emit(*word)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word and tell of it."""
        super().mouseDoubleClickEvent(event)
        self._pressed_at = None
        if event.button() is Qt.MouseButton.LeftButton and (word := self.word_at(event.position().toPoint())):
            self.word_double_clicked.emit(*word)

    def viewportEvent(self, event: QEvent) -> bool:
        """Answer what is known of the word under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.word_at(event.pos())
            tip = self.word_tip(*found) if found else ""
            if tip:
                QToolTip.showText(event.globalPos(), tip, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def word_tip(self, row: int, index: int) -> str:
        """Say what was heard of a doubtful word, "" where nothing is to be said."""
        word = self.word(row, index)
        return self.telling.tip(word) if word is not None else ""
