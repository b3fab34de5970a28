"""The bar under the text: play, skip, where it is, how fast."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton

from editor.ui.actions import ActionSet
from editor.ui.clock import HOUR_MS, clock
from editor.ui.icons import icon
from editor.ui.playback import SPEEDS, Playback
from editor.ui.theme import Theme


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
        self._speed = self._speed_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(4)
        for widget in (self._back, self._play, self._forward):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self._speed)
        playback.changed.connect(self.refresh)
        playback.moved.connect(self._show_place)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
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
