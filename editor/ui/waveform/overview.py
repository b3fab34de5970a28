"""The overview: the whole recording on one line, where it is, and the state of the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from editor.ui.look.theme import Theme
from editor.ui.look.timecode import timecode
from editor.ui.waveform.model import WaveformModel

if TYPE_CHECKING:
    from editor.ui.waveform.drawing.segment_arrays import WorkState

_SIDE: Final = 12
"""Free pixels at both ends, so that a handle at an end is whole."""
_LANE: Final = 9
_STEP_MS: Final = 2000
_PAGE_MS: Final = 30_000


class WaveformOverview(QAbstractSlider):
    """A line to click or drag on; arrows go by two seconds, Page Up and Page Down by thirty, Home and End."""

    seek_requested = Signal(int)
    wheel_turned = Signal(int, int)
    """At which time, and by how much."""

    def __init__(self, model: WaveformModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._theme = theme
        self._image: QImage | None = None
        self._work: WorkState | None = None
        self._dragged_ms: int | None = None
        self._shown_x = 0
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSingleStep(_STEP_MS)
        self.setPageStep(_PAGE_MS)
        self.setAccessibleName(self.tr("Place in the recording"))
        model.view_changed.connect(self._on_view_changed)
        model.work_changed.connect(self._on_work_changed)
        model.position_changed.connect(self._on_moved)
        self._on_view_changed()

    def sizeHint(self) -> QSize:
        """Return its wanted size."""
        return QSize(200, 50)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self._on_work_changed()

    def time_at(self, x: float) -> int:
        """Return the time at a distance from its left edge."""
        span = max(1.0, self.width() - 2.0 * _SIDE)
        return round(min(1.0, max(0.0, (x - _SIDE) / span)) * self.model.duration_ms)

    def x_of(self, time_ms: float) -> float:
        """Return where a time is."""
        span = self.width() - 2.0 * _SIDE
        return _SIDE + span * min(1.0, max(0.0, time_ms / max(1, self.model.duration_ms)))

    # -- following the model ------------------------------------------------------------------------

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """Do nothing: what is seen comes from the model; the value is there for assistive technology."""

    def _on_view_changed(self) -> None:
        if self.maximum() != self.model.duration_ms:
            self.setRange(0, self.model.duration_ms)
            self._image = None
        self.setEnabled(self.model.duration_ms > 0)
        self.update()

    def _on_work_changed(self) -> None:
        self._image = None
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the place at which the playhead is by now."""
        super().showEvent(event)
        self.setValue(self.model.position_ms)

    def _on_moved(self, before_ms: int) -> None:
        now_ms = self.model.position_ms
        if not self.isVisible():
            return
        if before_ms // 1000 != now_ms // 1000:
            self.setValue(now_ms)
        before, now = self._shown_x, round(2 * self.x_of(now_ms))
        if before != now:
            self._shown_x = now
            for half in (before, now):
                self.update(half // 2 - 6, 0, 13, self.height())

    def describe(self) -> str:
        """Return where it is and how the work stands, in words."""
        said = timecode(self.model.position_ms)
        rows = self.model.rows
        if rows is None:
            return said
        waiting = sum(not passage.dismissed for passage in rows.transcript.untexted)
        state = self.tr(
            "{segments} segments, {checked} checked; doubtful words: {doubts}; missing speech: {untexted}"
        ).format(segments=len(rows), checked=rows.checked_count, doubts=rows.doubts, untexted=waiting)
        return f"{said}. {state}"

    # -- drawing ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the recording, the stretch that the strip shows, and the playhead."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.window))
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.model.duration_ms or self.model.rows is None:
            self._paint_line(painter)
            return
        if self._image is None or self._image.width() != self._columns():
            self._image = self._draw()
        painter.drawImage(QPointF(_SIDE, 6), self._image)
        self._paint_view(painter)
        self._paint_playhead(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 1, -2, -1), 4, 4)

    def _columns(self) -> int:
        return max(1, round((self.width() - 2 * _SIDE) * self.devicePixelRatioF()))

    def _draw(self) -> QImage:
        import numpy as np

        from editor.ui.waveform.drawing.column_image import OverviewColours, PixelColours, draw_overview

        scale, model = self.devicePixelRatioF(), self.model
        width, height = self._columns(), max(1, round((self.height() - 10) * scale))
        waves = np.full((width, 2), np.nan, np.float32)  # nothing is drawn
        if (peaks := model.peaks) is not None:
            waves = peaks.columns(0, model.duration_ms, width) * peaks.gain
            if not peaks.is_whole:
                waves[round(width * peaks.duration_ms / model.duration_ms) :] = np.nan
        if model.rows is not None:
            self._work = model.rows.work(model.duration_ms, width)
            self.setAccessibleDescription(self.describe())
        pixels = np.empty((height, width), np.uint32)
        lane = round(_LANE * scale)
        draw_overview(
            pixels,
            waves,
            self._work,
            colours=PixelColours.of(self._theme),
            marks=OverviewColours.of(self._theme),
            lane=lane,
        )
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
        image.setDevicePixelRatio(scale)
        return image

    def _paint_line(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.line))
        painter.drawRoundedRect(QRectF(_SIDE, self.height() / 2 - 2, self.width() - 2 * _SIDE, 4), 2, 2)
        if self.model.duration_ms:
            self._paint_playhead(painter)

    def _paint_view(self, painter: QPainter) -> None:
        """Frame the stretch that the strip shows, and shade what it does not."""
        view = self.model.view
        left, right = self.x_of(view.start_ms), self.x_of(view.end_ms)
        if right - left > self.width() - 2 * _SIDE - 2:
            return
        place = QRectF(left, 4.5, max(4.0, right - left), self.height() - 7)
        tint = QColor(self._theme.accent)
        tint.setAlpha(36)
        painter.setBrush(tint)
        painter.setPen(QPen(QColor(self._theme.accent), 1))
        painter.drawRoundedRect(place, 3, 3)

    def _paint_playhead(self, painter: QPainter) -> None:
        x = self.x_of(self.model.position_ms if self._dragged_ms is None else self._dragged_ms)
        colour = QColor(self._theme.accent)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(x, 5), QPointF(x, self.height() - 3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, 7), 4, 4)

    # -- mouse and keys -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where it is pressed."""
        if event.button() is Qt.MouseButton.LeftButton and self.model.duration_ms:
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while it is pressed."""
        if self._dragged_ms is not None:
            self._drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where it is let go."""
        if self._dragged_ms is not None:
            self._dragged_ms = None
            self.seek_requested.emit(self.time_at(event.position().x()))
            self.update()

    def _drag(self, event: QMouseEvent) -> None:
        self._dragged_ms = self.time_at(event.position().x())
        self.model.set_view(self.model.view.showing(self._dragged_ms))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click for a click."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the strip at the time under the mouse."""
        event.accept()
        self.wheel_turned.emit(self.time_at(event.position().x()), event.angleDelta().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back and forward by the arrows and pages, and to the ends."""
        steps = {
            Qt.Key.Key_Left: -_STEP_MS,
            Qt.Key.Key_Down: -_STEP_MS,
            Qt.Key.Key_Right: _STEP_MS,
            Qt.Key.Key_Up: _STEP_MS,
            Qt.Key.Key_PageUp: -_PAGE_MS,
            Qt.Key.Key_PageDown: _PAGE_MS,
        }
        if event.key() == Qt.Key.Key_Home:
            self.seek_requested.emit(0)
        elif event.key() == Qt.Key.Key_End:
            self.seek_requested.emit(self.model.duration_ms)
        elif event.key() in steps and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.seek_requested.emit(max(0, self.model.position_ms + steps[Qt.Key(event.key())]))
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where it is, and show where the keys go."""
        super().focusInEvent(event)
        self.setAccessibleDescription(self.describe())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what stands under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip(event.pos().x()), self)
            return True
        return super().event(event)

    def tooltip(self, x: float) -> str:
        """Say which time is at a place, and how the work stands there."""
        if not self.model.duration_ms:
            return ""
        lines = [timecode(self.time_at(x))]
        column = round((x - _SIDE) * self.devicePixelRatioF())
        work = self._work
        if work is not None and 0 <= column < len(work.texted):
            if work.untexted[column]:
                lines.append(self.tr("Missing speech (hatched)"))
            if work.doubtful[column] > 0:
                share = round(work.doubtful[column] * 100)
                lines.append(self.tr("{share} % of the words are doubtful (bar)").format(share=max(1, share)))
            elif work.checked[column]:
                lines.append(self.tr("Checked (broad band)"))
            elif work.texted[column]:
                lines.append(self.tr("Aligned (line)"))
        return "\n".join(lines)
