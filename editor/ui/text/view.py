"""The transcript view: a text edit with gutter, marks, word highlight, bands and clickable words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from editor.ui.look.theme import Theme
from editor.ui.text.appearance import TextAppearance
from editor.ui.text.caret_status import CaretStatus
from editor.ui.text.painting.block_layout import LINE_SPACING
from editor.ui.text.painting.dim_overlay import DimOverlay
from editor.ui.text.painting.gap_marks import GapMarks
from editor.ui.text.painting.gutter import Gutter
from editor.ui.text.painting.missing_speech_bands import MissingSpeechBands
from editor.ui.text.painting.note_marks import NoteMarks
from editor.ui.text.painting.search_marks import SearchMarks
from editor.ui.text.painting.word_light import word_light
from editor.ui.text.row_selection import RowSelection
from editor.ui.text.segment_text_edit import SegmentTextEdit

_EMS_WITH_NAMES: Final = 48


class TranscriptView(SegmentTextEdit):
    """Paints what is known of a transcript over and beside its text, and tells of clicks; changes nothing."""

    time_clicked = Signal(int)
    speaker_clicked = Signal(int, QPoint)
    word_clicked = Signal(int, int)
    word_double_clicked = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.empty_hint = ""
        self._spoken: tuple[int, int] | None = None
        self.search_marks = SearchMarks(self)
        self.note_marks = NoteMarks(self)
        self._shown_caret_row = 0
        self._places: list[tuple[int, float]] = []
        self._pressed_at: QPoint | None = None
        self._system_family = self.font().family()
        self.dim_overlay = DimOverlay(self)
        self.missing_speech = MissingSpeechBands(self)
        self.gap_marks = GapMarks(self, self.missing_speech)
        self._room_after = self.missing_speech.height_below
        self._rooms = lambda: self.missing_speech.placed
        self.setAccessibleName(self.tr("Transcript text"))
        self.row_selection = RowSelection(self)
        self.gutter = Gutter(
            self,
            self.missing_speech,
            self.note_marks,
            dim_overlay=self.dim_overlay,
            selection=self.row_selection,
        )
        self.gutter.time_clicked.connect(self.time_clicked)
        self.gutter.speaker_clicked.connect(self.speaker_clicked)
        self.caret_status = CaretStatus(self)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._on_caret_row)
        self.set_appearance(self._appearance)

    # -- what it shows ------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self._select_spoken()
        self.repaint_all()

    def set_appearance(self, appearance: TextAppearance) -> None:
        """Show the text in other letters or another width, with more or less beside it."""
        self._appearance = appearance
        font = QFont(appearance.family or self._system_family)
        font.setPointSizeF(appearance.points)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._layout.font_changed()
        self.gutter.font_changed()
        self._arrange()
        self.repaint_all()

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
        if row != self._playing_row:
            before, self._playing_row = self._playing_row, row
            for block, rect in self.visible_blocks():
                if block.blockNumber() in (before, row):
                    top, height = int(rect.top()) - 1, int(rect.height()) + 3
                    self.gutter.update(0, top, self.gutter.width(), height)
            self.dim_overlay.update()
        if anew or spoken != self._spoken:
            self._spoken = spoken
            self._select_spoken()

    def repaint_all(self) -> None:
        """Paint the text and the gutter again."""
        super().repaint_all()
        self.gutter.update()

    # -- painting -----------------------------------------------------------------------------------

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
            is_apart = self.row_selection.is_apart and row in self.row_selection
            if is_apart or (row == self.caret_row and self.transcript.segments):
                top, height = self.row_band(rect, block)
                painter.setBrush(QColor(self._theme.selection if is_apart else self._theme.row))
                painter.drawRoundedRect(QRectF(-20, top, self.viewport().width() + 20, height), 8, 8)
            self.note_marks.paint(painter, block)
            self.search_marks.paint(painter, block)
            if self._appearance.marks:
                self.gap_marks.paint(painter, block)
                painter.setPen(Qt.PenStyle.NoPen)
        self.missing_speech.paint(painter)
        if self.document().isEmpty():  # at the caret: Qt's own placeholder would lie under the bands
            painter.setPen(QColor(self._theme.muted))
            at = self.cursorRect().adjusted(4, 0, self.viewport().width(), 0)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, self.empty_hint)
        painter.end()
        super().paintEvent(event)
        self.dim_overlay.paint(self.viewport())

    def _select_spoken(self) -> None:
        self.setExtraSelections(word_light(self, *self._spoken) if self._spoken is not None else [])

    def _on_caret_row(self) -> None:
        if self.caret_row != self._shown_caret_row:
            self._shown_caret_row = self.caret_row
            self.repaint_all()

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

    @property
    def width_with_names(self) -> int:
        """The least width that has room for the names beside the text."""
        return self.fontMetrics().horizontalAdvance("n") * _EMS_WITH_NAMES

    @property
    def line_height(self) -> float:
        """The height of a line of the text, with what is between it and the next."""
        return self.fontMetrics().lineSpacing() * LINE_SPACING

    def _arrange(self) -> None:
        em = self.fontMetrics().horizontalAdvance("n")
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.width() - bar
        gutter = self.gutter.wanted_width(narrow=self.width() < self.width_with_names)
        room = width - gutter - em
        column = min(room, em * self._appearance.width) if self._appearance.width else room
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
            tip = self.word_tooltip(*found) if found else ""
            if tip:
                QToolTip.showText(event.globalPos(), tip, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def word_tooltip(self, row: int, index: int) -> str:
        """Say what was heard of a doubtful word, and what notes are on it; "" where nothing is to be said."""
        word = self.word(row, index)
        said = [self.caret_status.tooltip(word)] if word is not None else []
        said += [self.caret_status.note(one.note) for one in self.note_marks.at(row, index)]
        return "\n".join(filter(None, said))
