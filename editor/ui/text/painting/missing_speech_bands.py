"""Speech without text, in its place between the segments: painted bands, no part of the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QToolTip

from editor.document.changes import changed_rows
from editor.document.values import Transcript, Untexted
from editor.ui.look.timecode import timecode
from editor.ui.text.segment_text_edit import SegmentTextEdit

_BETWEEN: Final = 4.0
_PAD: Final = 10.0


class MissingSpeechBands(QObject):
    """Places, paints and minds the bands of a view. A click plays one; its words at the right do the rest.

    One band may be current: the keys for accepting and dismissing then mean it.
    """

    play_requested = Signal(str)
    insert_requested = Signal(str)
    dismiss_requested = Signal(str)
    current_changed = Signal()

    def __init__(self, view: SegmentTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._placed_for: Transcript | None = None
        self._placed: dict[int, list[Untexted]] = {}
        self._hovered: str | None = None
        self._current: str | None = None
        self.writable = False
        view.viewport().installEventFilter(self)
        view.cursorPositionChanged.connect(lambda: self.set_current(None))

    # -- where they are -----------------------------------------------------------------------------

    def below(self, row: int) -> list[Untexted]:
        """Return the passages that stand below a row; -1 for those above all rows."""
        return self.placed.get(row, [])

    @property
    def placed(self) -> Mapping[int, list[Untexted]]:
        """The passages by the row that they stand below; another object where any stands elsewhere."""
        transcript = self._view.transcript
        if transcript is not self._placed_for:
            if self._placed_for is None or not _stands_as_before(self._placed_for, transcript):
                self._placed = _by_row(transcript)
            self._placed_for = transcript
        return self._placed

    @property
    def passages(self) -> list[Untexted]:
        """All passages shown, in the order of the text."""
        placed = self.placed
        return [passage for row in sorted(placed) for passage in placed[row]]

    def row_of(self, passage_id: str) -> int | None:
        """Return the row above a passage, None where it is not shown."""
        return next((row for row, those in self.placed.items() if passage_id in [p.id for p in those]), None)

    @property
    def height(self) -> float:
        """The height of one band, with the gap below it."""
        return float(self._view.fontMetrics().height()) * 1.5 + _BETWEEN

    def height_below(self, row: int) -> float:
        """Return the height that the bands below a row take."""
        count = len(self.below(row))
        return count * self.height + (2 if row < 0 else 1) * _BETWEEN if count else 0.0

    def rects(self, block: QTextBlock, rect: QRectF) -> list[tuple[Untexted, QRectF]]:
        """Return the bands beside a block with their rectangles in the viewport."""
        row = block.blockNumber()
        gap = self._view.gap_after(block)
        found = self._stacked(self.below(row), rect.bottom() - gap + (gap - self.height_below(row)) / 2)
        if row == 0:
            found = self._stacked(self.below(-1), rect.top()) + found
        return found

    def _stacked(self, passages: list[Untexted], top: float) -> list[tuple[Untexted, QRectF]]:
        width = float(self._view.viewport().width())
        height = self.height
        return [
            (passage, QRectF(0, top + _BETWEEN + at * height, width, height - _BETWEEN))
            for at, passage in enumerate(passages)
        ]

    def visible(self) -> list[tuple[Untexted, QRectF]]:
        """Return the bands on screen."""
        placed = self.placed
        rows = [(block.blockNumber(), block, rect) for block, rect in self._view.visible_blocks()]
        return [
            band for row, block, rect in rows if row in placed or row == 0 for band in self.rects(block, rect)
        ]

    def at(self, y: float) -> Untexted | None:
        """Return the passage at a height of the viewport."""
        return next((p for p, rect in self.visible() if rect.top() <= y < rect.bottom()), None)

    # -- the current one ----------------------------------------------------------------------------

    @property
    def current(self) -> Untexted | None:
        """The passage that keys mean now."""
        return next((p for p in self.passages if p.id == self._current), None) if self._current else None

    def set_current(self, passage_id: str | None) -> None:
        """Let keys mean this passage; None for the text."""
        if passage_id != self._current:
            self._current = passage_id
            self._view.viewport().update()
            self.current_changed.emit()

    # -- painting -----------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Paint the bands on screen, under the text."""
        for passage, rect in self.visible():
            self._paint_band(painter, passage, rect)

    def _paint_band(self, painter: QPainter, passage: Untexted, rect: QRectF) -> None:
        theme = self._view.theme
        current, hovered = passage.id == self._current, passage.id == self._hovered
        dashes = QPen(QColor(theme.accent if current else theme.line), 1.5 if current else 1.0)
        dashes.setStyle(Qt.PenStyle.SolidLine if current else Qt.PenStyle.DashLine)
        painter.setPen(dashes)
        painter.setBrush(QColor(theme.hover if hovered or current else theme.row))
        painter.drawRoundedRect(rect.adjusted(1, 0.5, -12, -0.5), 6, 6)
        painter.setFont(self._font(italic=True))
        painter.setPen(QColor(theme.muted))
        buttons = self.buttons(rect) if hovered or current else []
        right = buttons[0][1].left() - _PAD if buttons else rect.right() - 12 - _PAD
        room = QRectF(rect.left() + _PAD, rect.top(), right - rect.left() - _PAD, rect.height())
        text = passage.heard or self.tr("Unintelligible speech")
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setFont(self._font())
        painter.setPen(QColor(theme.accent))
        for name, place, _action in buttons:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def buttons(self, rect: QRectF) -> list[tuple[str, QRectF, Callable[[str], None]]]:
        """Return what can be clicked in a band: its name, place, and the signal it gives."""
        buttons = [
            (self.tr("Insert as text"), self.insert_requested.emit),
            (self.tr("Ignore"), self.dismiss_requested.emit),
        ]
        metrics = QFontMetricsF(self._font())
        right = rect.right() - 12 - _PAD / 2
        found: list[tuple[str, QRectF, Callable[[str], None]]] = []
        for name, action in reversed(buttons) if self.writable else ():
            width = metrics.horizontalAdvance(name) + _PAD * 1.4
            right -= width
            found.insert(0, (name, QRectF(right, rect.top(), width, rect.height()), action))
        return found

    def _font(self, *, italic: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(max(8.0, font.pointSizeF() * 0.86))
        font.setItalic(italic)
        return font

    # -- mouse --------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what happens over a band from the text."""
        kind = event.type()
        if kind is QEvent.Type.Leave:
            self._set_hovered(None)
        elif kind is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            passage = self.at(event.pos().y())
            if passage is not None:
                QToolTip.showText(event.globalPos(), self.tooltip(passage), self._view.viewport())
                return True
        elif isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        return False

    def _on_mouse(self, event: QMouseEvent) -> bool:
        dragging = event.type() is QEvent.Type.MouseMove and event.buttons() != Qt.MouseButton.NoButton
        passage = None if dragging else self.at(event.position().y())
        self._set_hovered(passage)
        if passage is None:
            if event.type() is QEvent.Type.MouseButtonPress:
                self.set_current(None)
            return False
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self.click(passage, event.position())
        return True

    def click(self, passage: Untexted, point: QPointF) -> None:
        """Do what stands at a point of a band; beside its words, play it."""
        rect = next(rect for shown, rect in self.visible() if shown.id == passage.id)
        action = next((action for _name, place, action in self.buttons(rect) if place.contains(point)), None)
        if action is None:
            self.play(passage)
        else:
            action(passage.id)

    def play(self, passage: Untexted) -> None:
        """Let keys mean a passage, and play it."""
        self.set_current(passage.id)
        self.play_requested.emit(passage.id)

    def tooltip(self, passage: Untexted) -> str:
        """Say all that was heard, and what the keys do."""
        when = self.tr("Missing speech at {time}").format(time=timecode(passage.start_ms))
        keys = self.tr("Click to play. Ctrl+Return inserts it as text, Ctrl+Delete ignores it.")
        heard = self.tr("“{heard}”").format(heard=passage.heard) if passage.heard else ""
        return "\n".join(filter(None, (when, heard, keys)))

    def _set_hovered(self, passage: Untexted | None) -> None:
        hovered = passage.id if passage is not None else None
        shape = Qt.CursorShape.IBeamCursor if passage is None else Qt.CursorShape.PointingHandCursor
        if hovered != self._hovered:
            self._hovered = hovered
            self._view.viewport().setCursor(shape)
            self._view.viewport().update()


def _by_row(transcript: Transcript) -> dict[int, list[Untexted]]:
    """Return the passages that nobody dismissed by the row that they follow; -1 for those above all rows."""
    starts = [segment.start_ms for segment in transcript.segments] if transcript.untexted else []
    placed: dict[int, list[Untexted]] = {}
    for passage in transcript.untexted:
        if not passage.dismissed:
            placed.setdefault(bisect_right(starts, passage.start_ms) - 1, []).append(passage)
    return placed


def _stands_as_before(old: Transcript, new: Transcript) -> bool:
    """Whether every passage follows the row that it followed: as after nearly every key."""
    if old.untexted is not new.untexted:
        return False
    before, now = changed_rows(old, new)
    return [old.segments[row].start_ms for row in before] == [new.segments[row].start_ms for row in now]
