"""The waveform strip's painting, and what stands at a point of it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from editor.document.values import Untexted
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import precise_timecode
from editor.ui.waveform.border_dragging import BorderMover
from editor.ui.waveform.border_handles import (
    BorderHandle,
    is_crowded,
    nearest_handle,
    segment_handles,
    word_handles,
)
from editor.ui.waveform.close_up_loading import CloseUpLoader
from editor.ui.waveform.drawing.time_axis import TimeView
from editor.ui.waveform.model import WaveformModel

if TYPE_CHECKING:
    from editor.ui.waveform.drawing.column_image import Lanes
    from editor.ui.waveform.drawing.frame import FrameRenderer

_HANDLE_PIXELS: Final = 5
_ROOM: Final = 6
"""Borders nearer than so many times a handle's reach leave no room between them."""


class Zone(Enum):
    """What stands at a height of the strip."""

    RULER = auto()
    SEGMENTS = auto()
    WAVE = auto()
    WORDS = auto()


class StripView(QAbstractSlider):
    """Draws a stretch of the recording from the model. A slider to assistive technology: the playhead's."""

    def __init__(
        self, model: WaveformModel, mover: BorderMover, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.mover = mover
        self._theme = theme
        self._renderer: FrameRenderer | None = None
        self._image: QImage | None = None
        self._lit_word: tuple[int, int] | None = None
        self.close_up = CloseUpLoader(model)
        self.held_handle: BorderHandle | None = None
        self._hovered: BorderHandle | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Waveform"))
        model.view_changed.connect(self._on_view_changed)
        model.content_changed.connect(self.redraw)
        model.position_changed.connect(self._on_moved)
        self.close_up.changed.connect(self.redraw)

    def sizeHint(self) -> QSize:
        """Return its wanted size."""
        return QSize(400, 150)

    def minimumSizeHint(self) -> QSize:
        """Return the size that all lanes need."""
        return QSize(200, 4 * self.fontMetrics().height() + 34)

    # -- drawing ------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self._renderer = None
        self.redraw()

    def redraw(self) -> None:
        """Draw a new frame when it is painted next."""
        self._image = None
        self.update()

    @property
    def renderer(self) -> FrameRenderer:
        """What draws the frames; made when first needed, for it takes numpy along."""
        if self._renderer is None:
            from editor.ui.waveform.drawing.frame import FrameRenderer

            self._renderer = FrameRenderer(self._theme, self.font())
        return self._renderer

    @property
    def lanes(self) -> Lanes:
        """Where the lanes stand, in pixels from the top."""
        return self.renderer.lanes(self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, and over it what moves."""
        painter = QPainter(self)
        if self.model.rows is None:
            painter.fillRect(event.rect(), QColor(self._theme.base))
            self._paint_note(painter)
            return
        if self._image is None or self._image.devicePixelRatio() != self.devicePixelRatioF():
            scale, closer = self.devicePixelRatioF(), (self.close_up.samples, self.close_up.spectrogram)
            self._image = self.renderer.draw(self.model, height=self.height(), scale=scale, closer=closer)
        rect, scale = QRectF(event.rect()), self.devicePixelRatioF()
        source = QRectF(rect.topLeft() * scale, rect.size() * scale)
        painter.drawImage(rect, self._image, source)
        self._paint_note(painter)
        self.renderer.draw_word_light(painter, self.model, self.lanes)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_handle(painter)
        self._paint_playhead(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_note(self, painter: QPainter) -> None:
        """Say in the wave's place why it is not there, or not whole."""
        note, align = self.model.note, Qt.AlignmentFlag.AlignCenter
        if not note and self.close_up.is_too_long(self.model.view):
            note = self.tr("Zoom in to a minute or less to see the spectrogram")
            align = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        if not note:
            return
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.muted))
        if self.model.rows is None:
            room = QRectF(self.rect())
        elif self.model.note and self.model.peaks is not None:
            self._paint_note_aside(painter, note)
            return
        else:
            room = QRectF(0, self.lanes.wave + 4, self.width(), self.lanes.words - self.lanes.wave)
        painter.drawText(room.adjusted(12, 0, -12, 0), int(align | Qt.TextFlag.TextWordWrap), note)

    def _paint_note_aside(self, painter: QPainter, note: str) -> None:
        """Say it at the ruler's end, where it hides no wave."""
        width = self.fontMetrics().horizontalAdvance(note) + 20
        room = QRectF(self.width() - width, 0, width, self.lanes.segments)
        painter.fillRect(room, QColor(self._theme.window))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, note)

    def _paint_playhead(self, painter: QPainter) -> None:
        view = self.model.view
        if not view.duration_ms or not view.shows(self.model.position_ms):
            return
        x = view.x_of(self.model.position_ms)
        colour = QColor(self._theme.accent)
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(x - 6, 0), QPointF(x + 6, 0), QPointF(x, 8)]))

    def _paint_handle(self, painter: QPainter) -> None:
        """Paint the border that is held, or that the mouse or the keys are at."""
        dragged, handle = self.mover.handle, self.mover.handle or self._hovered or self.held_handle
        if handle is None:
            return
        time_ms = self.mover.time_ms if dragged is not None else handle.time_ms
        x, lanes = self.model.view.x_of(time_ms), self.lanes
        top = lanes.segments if handle.word_id is None or dragged is not None else lanes.wave
        painter.setPen(QPen(QColor(self._theme.text), 2))
        painter.drawLine(QPointF(x, top), QPointF(x, self.height()))
        painter.setBrush(QColor(self._theme.text))
        middle = (lanes.wave + lanes.words) / 2
        for side in (-1, 1):
            tip = QPointF(x + side * 8, middle)
            base = x + side * 3
            painter.drawPolygon(QPolygonF([tip, QPointF(base, middle - 4), QPointF(base, middle + 4)]))
        if dragged is not None:
            self._paint_bubble(painter, x, dragged)

    def _paint_bubble(self, painter: QPainter, x: float, handle: BorderHandle) -> None:
        """Say beside a border that is dragged where it is, and whether it lies on an edge of speech."""
        by_ms = self.mover.time_ms - handle.time_ms
        text = self.tr("{time}  {by} ms").format(time=precise_timecode(self.mover.time_ms), by=f"{by_ms:+d}")
        if self.mover.snapped:
            text += self.tr("  speech edge")
        width = self.fontMetrics().horizontalAdvance(text) + 16
        left = min(max(4.0, x + 10), self.width() - width - 4.0)
        place = QRectF(left, self.lanes.wave + 4, width, self.fontMetrics().height() + 6)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self.font())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    # -- following the model ------------------------------------------------------------------------

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """Do nothing: what is seen comes from the model; the value is there for assistive technology."""

    def _on_view_changed(self) -> None:
        self.setRange(0, self.model.duration_ms)
        self.setSingleStep(max(1, round(self.model.view.span_ms / 10)))
        self.setPageStep(max(1, round(self.model.view.span_ms)))
        self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was heard meanwhile."""
        super().showEvent(event)
        self._lit_word = self.model.spoken
        self.setValue(self.model.position_ms)

    def _on_moved(self, before_ms: int) -> None:
        if not self.isVisible():
            return
        for time_ms in (before_ms, self.model.position_ms):
            self.update(QRect(int(self.model.view.x_of(time_ms)) - 8, 0, 17, self.height()))
        if self.model.rows is not None and self.model.spoken != self._lit_word:
            self._lit_word, lanes = self.model.spoken, self.lanes
            self.update(QRect(0, lanes.words, self.width(), lanes.height - lanes.words))
        self.setValue(self.model.position_ms)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the same stretch on another width."""
        super().resizeEvent(event)
        self.model.set_view(self.model.view.resized(self.width()))
        self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the font, and as finely, as the screen now has it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._renderer = None
        self.redraw()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of the border that keys moved."""
        super().focusOutEvent(event)
        self.held_handle = None
        self.update()

    # -- where things are ---------------------------------------------------------------------------

    def zone(self, y: float) -> Zone:
        """Return what stands at a height."""
        lanes = self.lanes
        if y < lanes.segments:
            return Zone.RULER
        if y < lanes.wave:
            return Zone.SEGMENTS
        return Zone.WAVE if y < lanes.words else Zone.WORDS

    def shows_words(self) -> bool:
        """Whether single words are drawn."""
        rows = self.model.displayed_rows
        return rows is not None and self.renderer.shows_words(rows, self.model.view)

    def handles(self, *, words: bool, view: TimeView | None = None) -> list[BorderHandle]:
        """Return the borders in sight, of words or of segments."""
        view, rows = view or self.model.view, self.model.rows
        if rows is None:
            return []
        return (word_handles if words else segment_handles)(rows, view.start_ms, view.end_ms)

    def handle_at(self, point: QPointF) -> BorderHandle | None:
        """Return the border that a hand at a point takes hold of.

        The segments' lane has those of segments, all below it those of words. In the wave, words that stand
        so close that no room is left for selecting have no borders to take hold of; segments have.
        """
        zone, view = self.zone(point.y()), self.model.view
        if zone is Zone.RULER or not self.mover.can_move or self.model.rows is None:
            return None
        time_ms, within_ms = view.time_at(point.x()), _HANDLE_PIXELS * view.ms_per_pixel
        if zone is not Zone.SEGMENTS and self.shows_words():
            handles = self.handles(words=True)
            if zone is Zone.WORDS or not is_crowded(handles, time_ms, room_ms=_ROOM * within_ms):
                return nearest_handle(handles, time_ms, within_ms=within_ms)
        return nearest_handle(self.handles(words=False), time_ms, within_ms=within_ms)

    def word_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return row and index of the word drawn at a point."""
        rows, time_ms = self.model.rows, self.model.view.time_at(point.x())
        if rows is None or self.zone(point.y()) is not Zone.WORDS:
            return None
        boxes = self.renderer.words(rows, self.model.view)
        return next(((b.row, b.index) for b in boxes if b.start_ms <= time_ms < b.end_ms), None)

    def passage_at(self, point: QPointF) -> Untexted | None:
        """Return the speech without text whose words are drawn at a point."""
        rows, time_ms = self.model.rows, self.model.view.time_at(point.x())
        if rows is None or self.zone(point.y()) is not Zone.WORDS:
            return None
        waiting = (passage for passage in rows.transcript.untexted if not passage.dismissed)
        return next((passage for passage in waiting if passage.start_ms <= time_ms < passage.end_ms), None)

    def row_at(self, point: QPointF) -> int | None:
        """Return the row that is heard at a point."""
        rows, time_ms = self.model.rows, self.model.view.time_at(point.x())
        found = rows.between(time_ms, time_ms + 1) if rows is not None else []
        return found[-1] if found else None
