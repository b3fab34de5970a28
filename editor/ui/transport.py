"""The bar under the text: play, skip, where it is, how fast."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from editor.ui.actions import ActionSet
from editor.ui.clock import HOUR_MS, clock
from editor.ui.icons import icon
from editor.ui.playback import SPEEDS, Playback
from editor.ui.theme import Theme


class SeekBar(QWidget):
    """A line to click or drag on; arrows go by two seconds, Home and End to the ends."""

    sought = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._position_ms = 0
        self._duration_ms = 0
        self._dragged_ms: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Place in the recording"))

    def sizeHint(self) -> QSize:
        """Return its wanted size."""
        return QSize(200, 28)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.update()

    def set_place(self, position_ms: int, duration_ms: int) -> None:
        """Show a place."""
        if (position_ms, duration_ms) != (self._position_ms, self._duration_ms):
            self._position_ms, self._duration_ms = position_ms, duration_ms
            self.setEnabled(duration_ms > 0)
            self.setAccessibleDescription(clock(position_ms))
            self.update()

    def time_at(self, x: float) -> int:
        """Return the time at a distance from its left edge."""
        span = max(1.0, self.width() - 16.0)
        return round(min(1.0, max(0.0, (x - 8.0) / span)) * self._duration_ms)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the part already heard, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, width = self.height() / 2, self.width() - 16.0
        painter.setBrush(QColor(self._theme.line))
        painter.drawRoundedRect(QRectF(8, middle - 2, width, 4), 2, 2)
        if not self._duration_ms:
            return
        shown = self._position_ms if self._dragged_ms is None else self._dragged_ms
        x = 8 + width * min(1.0, shown / self._duration_ms)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRoundedRect(QRectF(8, middle - 2, x - 8, 4), 2, 2)
        if self.hasFocus():
            painter.setBrush(QColor(self._theme.selection))
            painter.drawEllipse(QRectF(x - 10, middle - 10, 20, 20))
            painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(QRectF(x - 6, middle - 6, 12, 12))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where it is pressed."""
        if event.button() is Qt.MouseButton.LeftButton and self._duration_ms:
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the place under the mouse, or follow it while it is pressed."""
        if self._dragged_ms is not None:
            self._drag(event)
        self.setToolTip(clock(self.time_at(event.position().x())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where it is let go."""
        if self._dragged_ms is not None:
            self._dragged_ms = None
            self.sought.emit(self.time_at(event.position().x()))
            self.update()

    def _drag(self, event: QMouseEvent) -> None:
        self._dragged_ms = self.time_at(event.position().x())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back and forward by the arrows."""
        steps = {Qt.Key.Key_Left: -2000, Qt.Key.Key_Down: -2000, Qt.Key.Key_Right: 2000, Qt.Key.Key_Up: 2000}
        if event.key() == Qt.Key.Key_Home:
            self.sought.emit(0)
        elif event.key() == Qt.Key.Key_End:
            self.sought.emit(self._duration_ms)
        elif event.key() in steps:
            self.sought.emit(self._position_ms + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class TransportBar(QFrame):
    """Shows and drives the playback."""

    def __init__(self, playback: Playback, actions: ActionSet, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._playback = playback
        self._actions = actions
        self._theme = theme
        self._back = self._button("play.back")
        self._play = self._button("play.toggle", size=26)
        self._forward = self._button("play.forward")
        self._place = QLabel()
        self._place.setAccessibleName(self.tr("Position and duration"))
        self.seek_bar = SeekBar(theme)
        self.seek_bar.sought.connect(playback.seek)
        self._speed = self._speed_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(4)
        for widget in (self._back, self._play, self._forward):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self._place)
        row.addSpacing(4)
        row.addWidget(self.seek_bar, 1)
        row.addSpacing(4)
        row.addWidget(self._speed)
        playback.changed.connect(self.refresh)
        playback.moved.connect(self._show_place)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.seek_bar.set_theme(theme)
        self.refresh()

    def refresh(self) -> None:
        """Show the playback's state."""
        playing, can_play = self._playback.playing, self._playback.can_play
        theme = self._theme
        self._play.setIcon(icon("pause" if playing else "play", theme, colour=theme.accent))
        self._back.setIcon(icon("rewind-outline", theme))
        self._forward.setIcon(icon("fast-forward-outline", theme))
        for button, action_id in (
            (self._back, "play.back"),
            (self._play, "play.toggle"),
            (self._forward, "play.forward"),
        ):
            button.setEnabled(can_play)
            button.setToolTip(self._actions.tip(action_id))
        self._play.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self._speed.setText(_times(self._playback.speed))
        self._speed.setEnabled(can_play)
        self._show_place()

    def _show_place(self) -> None:
        position, duration = self._playback.position_ms, self._playback.duration_ms
        hours = duration >= HOUR_MS
        if self._playback.can_play:
            self._place.setText(f"{clock(position, hours=hours)} / {clock(duration, hours=hours)}")
        elif self._playback.preparing:
            self._place.setText(self.tr("Loading…"))
        else:
            self._place.setText(self.tr("No recording"))
        self.seek_bar.set_place(position, duration)

    def _button(self, action_id: str, *, size: int = 20) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(size, size))
        button.setAccessibleName(self._actions[action_id].text())
        button.clicked.connect(self._actions[action_id].trigger)
        return button

    def _speed_button(self) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(self.tr("Speed"))
        button.setToolTip(self.tr("Speed; the pitch stays"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance("1.25×") + 18)
        menu = QMenu(button)
        for speed in SPEEDS:
            made = menu.addAction(_times(speed))
            made.triggered.connect(lambda _checked=False, s=speed: self._playback.set_speed(s))
        button.setMenu(menu)
        return button


def _times(speed: float) -> str:
    return f"{QLocale().toString(speed, 'g', 3)}×"
