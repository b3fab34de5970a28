"""The waveform strip's input: clicks, selecting, dragging borders, zooming, tooltips."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QToolTip, QWidget

from editor.document.edits.timing.dragging import Edge
from editor.document.values import Untexted
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import precise_timecode
from editor.ui.waveform.border_dragging import BorderMover
from editor.ui.waveform.border_handles import BorderHandle, beginning
from editor.ui.waveform.keyboard import StripKeyboard
from editor.ui.waveform.model import WaveformModel
from editor.ui.waveform.strip_view import StripView, Zone

ZOOM_STEP: Final = 1.25
_STILL_PIXELS: Final = 3
_NOTCH: Final = 120
_TOOLTIP_LETTERS: Final = 120
_FREE: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""Either: many desktops take a drag with Alt for moving the window."""


def _nothing(_row: int, _index: int) -> str:
    """Say nothing of a word."""
    return ""


class WaveformStrip(StripView):
    """Turns what hands do to the strip into signals, and moves borders."""

    seek_requested = Signal(int)
    word_clicked = Signal(int, int)
    word_double_clicked = Signal(int, int)
    segment_clicked = Signal(int)
    segment_double_clicked = Signal(int)
    passage_clicked = Signal(str)
    range_selected = Signal(int, int)
    pointed_at = Signal(int)
    menu_requested = Signal(QPoint)
    play_requested = Signal()
    text_requested = Signal()
    announced = Signal(str)
    """What a person who does not see the strip has to be told."""

    def __init__(
        self, model: WaveformModel, mover: BorderMover, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, mover, theme, parent)
        self._pressed: QPointF | None = None
        self._anchor_ms: float | None = None
        self._dragging = False
        self._clicked: tuple[str, str | None, Edge] | None = None  # the border that was clicked last
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.word_tooltip: Callable[[int, int], str] = _nothing
        self.passage_tooltip: Callable[[Untexted], str] = lambda passage: passage.heard
        self._keys = StripKeyboard(self, cancel_drag=self.cancel_drag)
        self._keys.seek_requested.connect(self.seek_requested)
        self._keys.range_selected.connect(self.range_selected)
        self._keys.play_requested.connect(self.play_requested)
        self._keys.text_requested.connect(self.text_requested)
        self._keys.announced.connect(self.announced)
        self.setAccessibleDescription(self._keys.help())

    # -- mouse --------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a border, or begin to select."""
        if event.button() is not Qt.MouseButton.LeftButton or not self.model.duration_ms:
            return
        self._pressed = event.position()
        self._anchor_ms = self.model.view.time_at(event.position().x())
        handle = self.handle_at(event.position())
        if handle is not None:
            self.mover.grab(handle)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a border, select, or show what can be taken hold of."""
        if self._pressed is None or self._anchor_ms is None:
            self._hover(self.handle_at(event.position()))
            return
        if not self._dragging and abs(event.position().x() - self._pressed.x()) <= _STILL_PIXELS:
            return
        self._dragging = True
        view, point = self.model.view, event.position()
        if not 0 <= point.x() <= self.width():
            self.model.set_view(view.scrolled((point.x() if point.x() < 0 else point.x() - self.width()) / 4))
        time_ms = self.model.view.time_at(min(max(0.0, point.x()), float(self.width())))
        if (handle := self.mover.handle) is not None:
            keys, to_ms = event.modifiers(), time_ms + handle.time_ms - self._anchor_ms
            self.mover.move(
                to_ms, free=bool(keys & _FREE), apart=bool(keys & Qt.KeyboardModifier.ShiftModifier)
            )
        else:
            first, last = sorted((self._anchor_ms, min(time_ms, self.model.duration_ms)))
            self.model.set_selection((round(first), round(last)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the border, select, or go there."""
        pressed, dragged = self._pressed, self._dragging
        self._pressed, self._anchor_ms, self._dragging = None, None, False
        if pressed is None:
            return
        if dragged and self.mover.handle is not None:
            self.mover.drop()
        elif dragged and self.model.selection is not None:
            self.range_selected.emit(*self.model.selection)
        else:
            handle, again = self.mover.handle, self._clicked
            self.mover.cancel()
            self._clicked = handle.key if handle is not None else None
            if handle is not None and handle.key == again:
                self.mover.play_around(handle)
            else:
                self._click(event.position())
        self._hover(self.handle_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Play around the border, or the word or the segment."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if (handle := self.handle_at(event.position())) is not None:
            self.mover.play_around(handle)
        elif (word := self.word_at(event.position())) is not None:
            self.word_double_clicked.emit(*word)
        elif self.zone(event.position().y()) is not Zone.RULER:
            row = self.row_at(event.position())
            if row is not None:
                self.segment_double_clicked.emit(row)

    def leaveEvent(self, event: QEvent) -> None:
        """Show no border any more."""
        self._hover(None)

    def _click(self, point: QPointF) -> None:
        self.model.set_selection(None)
        zone, word, row = self.zone(point.y()), self.word_at(point), self.row_at(point)
        if zone is Zone.WORDS and word is not None:
            self.word_clicked.emit(*word)
        elif (passage := self.passage_at(point)) is not None:
            self.passage_clicked.emit(passage.id)
        elif zone is Zone.SEGMENTS and row is not None:
            self.segment_clicked.emit(row)
        else:
            self.seek_requested.emit(
                min(self.model.duration_ms, max(0, round(self.model.view.time_at(point.x()))))
            )

    def _hover(self, handle: BorderHandle | None) -> None:
        if handle != self._hovered:
            self._hovered = handle
            self.setCursor(Qt.CursorShape.SplitHCursor if handle is not None else Qt.CursorShape.ArrowCursor)
            self.update()

    def cancel_drag(self) -> bool:
        """Leave what is being dragged as it was; False where nothing is."""
        if self._pressed is None:
            return False
        self._pressed, self._anchor_ms, self._dragging = None, None, False
        self.mover.cancel()
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, the caret put where the mouse is."""
        point = QPointF(event.pos())
        row = self.row_at(point)
        if event.reason() is QContextMenuEvent.Reason.Mouse and row is not None:
            self.pointed_at.emit(round(self.model.view.time_at(point.x())))
        self.menu_requested.emit(event.globalPos())

    # -- zoom ---------------------------------------------------------------------------------------

    def zoom(self, factor: float, *, x: float | None = None) -> None:
        """Show a stretch so many times as long; what is at `x`, or the playhead, stays where it is."""
        self.model.zoom(factor, around_ms=None if x is None else self.model.view.time_at(x))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the mouse; with Shift, or sideways, go along."""
        event.accept()
        turned, pixels = event.angleDelta(), event.pixelDelta()
        sideways = abs(turned.x()) > abs(turned.y())
        if sideways or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            by = (pixels.x() or pixels.y()) if not pixels.isNull() else (turned.x() or turned.y()) * 0.8
            self.model.set_view(self.model.view.scrolled(-by))
        elif turned.y():
            self.zoom(ZOOM_STEP ** (-turned.y() / _NOTCH), x=event.position().x())

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching, on touch screens and touch pads; show what stands under the mouse."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 / max(0.2, 1 + event.value()), x=event.position().x())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                centre = self.mapFromGlobal(pinch.centerPoint().toPoint())
                self.zoom(1 / max(0.2, pinch.scaleFactor()), x=float(centre.x()))
            return True
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def tooltip(self, point: QPointF) -> str:
        """Say what stands at a point."""
        if self.model.rows is None or not self.model.duration_ms:
            return ""
        if self._hovered is not None:
            text = self.tr(
                "{border}\nDrag to move. Snaps to speech; hold Ctrl or Alt to move freely, Shift to leave "
                "the neighbour in place."
            )
            return text.format(border=self.mover.describe(self._hovered, self._hovered.time_ms))
        word = self.word_at(point)
        if word is not None and (said := self.word_tooltip(*word)):
            return said
        if (passage := self.passage_at(point)) is not None:
            return self.passage_tooltip(passage)
        lines = [precise_timecode(round(self.model.view.time_at(point.x())))]
        row = self.row_at(point)
        segment = self.model.segment(row) if row is not None else None
        if segment is not None:
            speaker = self.model.rows.transcript.speaker(segment.speaker_id)
            text = beginning(segment.text, _TOOLTIP_LETTERS)
            lines.append(f"{speaker.name}: {text}" if speaker is not None else text)
        return "\n".join(lines)

    # -- keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from border to border, move them, zoom, and back to the text."""
        if not self._keys.press(event):
            event.ignore()
