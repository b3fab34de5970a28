"""The transport bar under the text: play, skip, position, speed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from editor.ui.actions.action_set import ActionSet
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import HOUR_MS, timecode
from editor.ui.playback.listening_settings import ListeningSettings
from editor.ui.playback.playback_control import Playback
from editor.ui.playback.transport_controls import ModeChips, SpeedButton, VolumeControl

_ROOMY: Final = 720
_TIGHT: Final = 440


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
        self._shown: tuple[int, int, bool, bool] | None = None
        self._place.setAccessibleName(self.tr("Position and duration"))
        self.speed = SpeedButton(playback, actions)
        self.volume = VolumeControl(playback, actions, theme)
        self.chips = ModeChips(playback, theme)
        self.loop = self._button("play.loop")
        self.loop.setCheckable(True)
        self._settings = self._button("play.settings")
        self.settings = ListeningSettings(playback, actions, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(4)
        for widget in (self._back, self._play, self._forward):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self.chips)
        row.addSpacing(8)
        for control in (self.loop, self.speed, self.volume, self._settings):
            row.addWidget(control)
        playback.changed.connect(self.refresh)
        playback.moved.connect(self._show_place)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.volume.set_theme(theme)
        self.chips.set_theme(theme)
        self.refresh()

    def show_settings(self) -> None:
        """Offer all that can be chosen about listening."""
        self.settings.refresh()
        self.settings.open_above(self._settings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out where it is narrow what keys or the settings do as well."""
        super().resizeEvent(event)
        self.volume.slider.setVisible(self.width() >= _ROOMY)
        self.chips.set_roomy(self.width() >= _ROOMY)
        for button in (self._back, self._forward, self.loop):
            button.setVisible(self.width() >= _TIGHT)
        self._show_place()

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
            (self.loop, "play.loop"),
        ):
            button.setEnabled(can_play)
            button.setToolTip(self._actions.tip(action_id))
        self._play.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self.loop.setIcon(icon("repeat", theme, colour=theme.accent if self._playback.looping else None))
        self.loop.setChecked(self._playback.looping)
        self._settings.setIcon(icon("tune-variant", theme))
        self._settings.setToolTip(self._actions.tip("play.settings"))
        self.speed.refresh()
        self.volume.refresh()
        self._show_place()

    def _show_place(self) -> None:
        position, duration = self._playback.position_ms, self._playback.duration_ms
        shown = (position // 1000, duration, self.width() >= _TIGHT, self._playback.can_play)
        if shown == self._shown and self._playback.can_play:
            return
        self._shown = shown
        hours = duration >= HOUR_MS
        if self._playback.can_play:
            place = timecode(position, hours=hours)
            whole = f"{place} / {timecode(duration, hours=hours)}"
            self._place.setText(whole if self.width() >= _TIGHT else place)
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
