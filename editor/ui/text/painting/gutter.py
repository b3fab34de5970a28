"""The gutter beside the text: who speaks each turn and when; a click on a time is heard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextBlock,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from editor.document.turns import is_named
from editor.document.values import Segment, Speaker
from editor.ui.language.dates import localized_time
from editor.ui.look.timecode import HOUR_MS, timecode
from editor.ui.text.painting.accessible_rows import AccessibleRows
from editor.ui.text.painting.dim_overlay import DimOverlay
from editor.ui.text.painting.gutter_selecting import GutterSelecting
from editor.ui.text.painting.missing_speech_bands import MissingSpeechBands
from editor.ui.text.painting.note_marks import NoteMarks
from editor.ui.text.row_selection import RowSelection
from editor.ui.text.segment_text_edit import SegmentTextEdit

_EDGE: Final = 18
_BETWEEN: Final = 14
_BEFORE_TEXT: Final = 16
_SCROLL_MS: Final = 60


class Gutter(QWidget):
    """Paints the name of each turn and the time of each segment on screen, left of the text.

    A click on a name asks who speaks, one on a time is heard; a drag over them selects turns or segments.
    """

    time_clicked = Signal(int)
    speaker_clicked = Signal(int, QPoint)

    def __init__(
        self,
        view: SegmentTextEdit,
        missing_speech: MissingSpeechBands,
        notes: NoteMarks,
        *,
        dim_overlay: DimOverlay,
        selection: RowSelection,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._missing_speech = missing_speech
        self._notes = notes
        self._dim_overlay = dim_overlay
        self._selection = selection
        self._selecting = GutterSelecting(view, selection)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)
        self._hovered: int | None = None
        self._is_over_name = False
        self._accessible_rows = AccessibleRows(view, self, self, missing_speech)
        self._top_row: int | None = None  # tells who goes on speaking where the screen begins
        self._names = True
        self._digits = QFont(view.font())
        self._bold = QFont(view.font())
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Times and speakers"))
        self.setAccessibleDescription(
            self.tr("F5 plays the segment, Alt and a digit set the speaker of the turn")
        )

    def font_changed(self) -> None:
        """Take the text's size for its own."""
        size = max(8.0, self._view.font().pointSizeF() * 0.8)
        self._digits = QFont(self._view.font())
        self._digits.setPointSizeF(size)
        self._digits.setFeature(QFont.Tag("tnum"), 1)
        self._bold = QFont(self._digits)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self.update()

    def wanted_width(self, *, narrow: bool) -> int:
        """Return the width it needs, without names where there is little room."""
        self._names = self._view.appearance.speakers and not narrow
        names = self._name_width() + _BETWEEN if self._names else 0
        return int(_EDGE + names + self._time_width() + _BEFORE_TEXT)

    def sizeHint(self) -> QSize:
        """Return its wanted size."""
        return QSize(self.wanted_width(narrow=False), 0)

    @property
    def needs_hours(self) -> bool:
        """Whether times are written with hours: all of them, or none."""
        segments = self._view.transcript.segments
        return bool(segments) and max(segments[-1].end_ms, segments[0].end_ms) >= HOUR_MS

    def _time_width(self) -> float:
        if not self._view.appearance.times:
            return 0.0
        metrics = QFontMetricsF(self._digits)
        return metrics.horizontalAdvance("0:00:00" if self.needs_hours else "00:00") + 16

    def _name_width(self) -> float:
        return QFontMetricsF(self._bold).horizontalAdvance("n") * 13

    # -- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows on screen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._view.theme.base))
        self._top_row = None
        for block, rect in self._view.visible_blocks():
            segment = self._view.segment(block.blockNumber())
            if segment is not None:
                if self._top_row is None and rect.top() >= 0:
                    self._top_row = block.blockNumber()
                if rect.bottom() >= event.rect().top() and rect.top() <= event.rect().bottom():
                    self._paint_row(painter, block, rect, segment)
        for passage, band in self._missing_speech.visible():
            self._paint_clock(painter, passage.start_ms, band, colour=self._view.theme.muted)
        painter.end()
        self._dim_overlay.paint(self)
        self._accessible_rows.refresh()

    def _paint_row(self, painter: QPainter, block: QTextBlock, rect: QRectF, segment: Segment) -> None:
        theme, row = self._view.theme, block.blockNumber()
        top, height = self._view.row_band(rect, block)
        right = float(self.width())
        is_selected = row in self._selection
        if row == self._view.caret_row or is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if is_selected else theme.row))
            painter.drawRoundedRect(QRectF(self._left() - 8, top, right - self._left() + 28, height), 8, 8)
        if row == self._view.playing_row:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(right - 6, top + 3, 3, height - 6), 1.5, 1.5)
        line = self._first_line(block, rect)
        self._paint_name(painter, row, segment, line)
        self._paint_time(painter, row, segment, line)
        begun = [one for one in self._notes.in_row(row) if one.row == row]
        if begun:
            self._notes.paint_sign(painter, begun[0], right - _BEFORE_TEXT / 2 - 2, line.center().y() - 3)

    def _paint_name(self, painter: QPainter, row: int, segment: Segment, line: QRectF) -> None:
        if not self._names:
            return
        begins = self._view.turns.begins(row)
        if not begins and row not in (self._hovered, self._top_row):
            return
        speaker = self._view.transcript.speaker(segment.speaker_id)
        name = speaker.name if speaker else self.tr("No speaker")
        font = QFont(self._bold if begins else self._digits)
        font.setUnderline(row == self._hovered and self._is_over_name)
        painter.setFont(font)
        colour = self._name_colour(speaker) if begins else self._view.theme.muted
        painter.setPen(QColor(self._view.theme.text if row in self._selection else colour))
        shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, self._name_width())
        painter.drawText(
            QRectF(self._left(), line.top(), self._name_width(), line.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            shown,
        )

    def _name_colour(self, speaker: Speaker | None) -> str:
        theme = self._view.theme
        if speaker is None or not is_named(self._view.transcript, speaker.id):
            return theme.muted
        return theme.speakers[self._view.transcript.speakers.index(speaker) % len(theme.speakers)]

    def _paint_time(self, painter: QPainter, row: int, segment: Segment, line: QRectF) -> None:
        theme = self._view.theme
        active = row in (self._hovered, self._view.playing_row)
        resting = theme.text if row in self._selection else theme.muted
        self._paint_clock(painter, segment.start_ms, line, colour=theme.accent if active else resting)
        right = self.width() - _BEFORE_TEXT
        middle, x = line.center().y(), right - self._time_width() - 2
        if segment.checked is not None and row != self._hovered:
            painter.setPen(
                QPen(QColor(theme.added), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            )
            corners = ((x, middle), (x + 3, middle + 3), (x + 9, middle - 4))
            painter.drawPolyline(QPolygonF([QPointF(cx, cy) for cx, cy in corners]))
        if row == self._hovered and self._view.appearance.times:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            corners = ((x, middle - 5), (x + 9, middle), (x, middle + 5))
            painter.drawPolygon(QPolygonF([QPoint(int(cx), int(cy)) for cx, cy in corners]))

    def _paint_clock(self, painter: QPainter, time_ms: int, line: QRectF, *, colour: str) -> None:
        if not self._view.appearance.times:
            return
        painter.setFont(self._digits)
        painter.setPen(QColor(colour))
        right = self.width() - _BEFORE_TEXT
        painter.drawText(
            QRectF(right - self._time_width(), line.top(), self._time_width(), line.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            timecode(time_ms, hours=self.needs_hours),
        )

    def _first_line(self, block: QTextBlock, rect: QRectF) -> QRectF:
        layout = block.layout()
        if layout.lineCount() == 0:
            return QRectF(0, rect.top(), self.width(), self._view.fontMetrics().height())
        line = layout.lineAt(0)
        return QRectF(0, rect.top() + line.y(), self.width(), line.height())

    def _left(self) -> float:
        return self.width() - self.wanted_width(narrow=not self._names) + _EDGE

    def cells(self, block: QTextBlock, rect: QRectF) -> tuple[QRect | None, QRect | None]:
        """Return where the name and the time of a row stand; None for what is not shown."""
        line = self._first_line(block, rect)
        width, right = int(self._name_width()), self.width() - _BEFORE_TEXT
        top, height = int(line.top()), int(line.height())
        name = QRect(int(self._left()), top, width, height) if self._names else None
        time_width = int(self._time_width())
        return name, QRect(right - time_width, top, time_width, height) if time_width else None

    def play_row(self, row: int) -> None:
        """Play a row's segment, as a click on its time does."""
        self.time_clicked.emit(row)

    def choose_speaker(self, row: int, at: QRect) -> None:
        """Ask who speaks in a row, as a click there does."""
        self.speaker_clicked.emit(row, self.mapToGlobal(at.bottomLeft()))

    # -- mouse --------------------------------------------------------------------------------------

    def row_at(self, point: QPoint) -> int | None:
        """Return the row at a point, None below the last."""
        if self._missing_speech.at(point.y()) is not None:
            return None
        for block, rect in self._view.visible_blocks():
            if rect.top() <= point.y() < rect.bottom():
                return block.blockNumber() if self._view.segment(block.blockNumber()) else None
        return None

    def is_time(self, point: QPoint) -> bool:
        """Whether a point is over the times rather than the names."""
        if not self._view.appearance.times:
            return False
        return not self._names or point.x() >= self.width() - _BEFORE_TEXT - self._time_width() - _BETWEEN

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, or a selection."""
        point = event.position().toPoint()
        row = self.row_at(point)
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self._selecting.press(row, by_turns=not self.is_time(point), modifiers=event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would do; select while the button is held."""
        point = event.position().toPoint()
        row = self.row_at(point)
        if self._selecting.is_pressed:
            if not 0 <= point.y() < self.height():
                self._scrolling.start()
            elif row is not None:
                self._selecting.move_to(row)
            return
        self.setCursor(Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor)
        is_over_name = row is not None and not self.is_time(point)
        if (row, is_over_name) != (self._hovered, self._is_over_name):
            self._hovered, self._is_over_name = row, is_over_name
            self.update()

    def _scroll_on(self) -> None:
        """Scroll while a selection is dragged beyond the edge, and select what comes in sight."""
        y = self.mapFromGlobal(QCursor.pos()).y()
        if 0 <= y < self.height() or not self._selecting.is_pressed:
            self._scrolling.stop()
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + (-1 if y < 0 else 1))
        rows = [block.blockNumber() for block, _rect in self._view.visible_blocks()]
        if rows and self._view.segment(row := rows[0] if y < 0 else rows[-1]) is not None:
            self._selecting.move_to(row)

    def leaveEvent(self, event: QEvent) -> None:
        """Show no hover any more."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Play the segment whose time was clicked; ask who speaks where the name was."""
        self._scrolling.stop()
        is_left = event.button() is Qt.MouseButton.LeftButton
        was_pressed = is_left and self._selecting.is_pressed
        if was_pressed and not self._selecting.release():
            return
        point = event.position().toPoint()
        passage = self._missing_speech.at(point.y())
        if passage is not None and self.rect().contains(point):
            self._missing_speech.click(passage, QPointF(0, point.y()))
            return
        row = self.row_at(point)
        if row is None or not self.rect().contains(point):
            return
        if is_left and self.is_time(point):
            self.time_clicked.emit(row)
        else:
            self.speaker_clicked.emit(row, event.globalPosition().toPoint())

    def tooltip_at(self, point: QPoint) -> str:
        """Say what a click at a point does, and the whole of a name that may be cut short."""
        row = self.row_at(point)
        segment = self._view.segment(row) if row is not None else None
        if segment is None:
            return ""
        if self.is_time(point):
            play = self.tr("Play this segment (F5)")
            if segment.checked is None:
                return play
            said = self.tr("Checked by {name}, {time}").format(
                name=segment.checked.who or self.tr("someone"), time=localized_time(segment.checked.time)
            )
            return f"{play}\n{said}"
        speaker = self._view.transcript.speaker(segment.speaker_id)
        change = self.tr("Click to change speaker; drag to select turns")
        return f"{speaker.name}\n{change}" if speaker else change

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._view.viewport(), event)

    def event(self, event: QEvent) -> bool:
        """Say what a click does."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos()), self)
            return True
        return super().event(event)
