"""The controls at the right of the transport bar: speed, volume, what is left out."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from editor.ui.actions.action_set import ActionSet
from editor.ui.look.icons import icon
from editor.ui.look.popover import Popover
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import SPEEDS, Playback

_SHOWN_SPEEDS: Final = (0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0)
_SPEED_GRAIN: Final = 0.05
_SLIDER_STEPS: Final = 100  # for each doubling: the same way on the slider sounds like the same change


def times(speed: float) -> str:
    """Return a speed as it is shown."""
    return f"{QLocale().toString(speed, 'g', 3)}×"


class SpeedButton(QToolButton):
    """Shows the speed; a press offers a slider and the usual speeds, the wheel goes by steps."""

    def __init__(self, playback: Playback, actions: ActionSet) -> None:
        super().__init__()
        self._playback = playback
        self._actions = actions
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(times(1.25)) + 18)
        self.popover = SpeedPopover(playback, self)
        self.clicked.connect(lambda: self.popover.open_above(self))
        self.refresh()

    def refresh(self) -> None:
        """Show the speed as it is."""
        self.setText(times(self._playback.speed))
        self.setEnabled(self._playback.can_play)
        self.setAccessibleName(self.tr("Speed: {speed}").format(speed=self.text()))
        slower, faster = (
            self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            for name in ("play.slower", "play.faster")
        )
        tip = self.tr("Speed, keeping the pitch ({slower}, {faster})")
        self.setToolTip(tip.format(slower=slower, faster=faster))
        self.popover.refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go a step faster or slower."""
        if event.angleDelta().y():
            self._playback.change_speed(1 if event.angleDelta().y() > 0 else -1)


class SpeedPopover(Popover):
    """A slider over all speeds, and the usual ones to choose at once."""

    def __init__(self, playback: Playback, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Speed"))
        self._playback = playback
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(_to_slider(SPEEDS[0]), _to_slider(SPEEDS[-1]))
        self.slider.setSingleStep(_SLIDER_STEPS // 20)
        self.slider.setPageStep(_SLIDER_STEPS // 4)
        self.slider.setMinimumWidth(260)
        self.slider.setAccessibleName(self.tr("Speed"))
        self.slider.valueChanged.connect(self._on_slid)
        self.value = QLabel()
        self.value.setObjectName("subheading")
        title = QLabel(self.tr("Speed"))
        top = QHBoxLayout()
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.value)
        ends = QHBoxLayout()
        for text in (times(SPEEDS[0]), times(SPEEDS[-1])):
            label = QLabel(text)
            label.setObjectName("muted")
            ends.addWidget(label)
            if text == times(SPEEDS[0]):
                ends.addStretch(1)
        grid = QGridLayout()
        grid.setSpacing(6)
        self.buttons: dict[float, QToolButton] = {}
        for at, speed in enumerate(_SHOWN_SPEEDS):
            button = QToolButton()
            button.setText(times(speed))
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setMinimumWidth(64)
            button.setAccessibleName(self.tr("Speed: {speed}").format(speed=times(speed)))
            button.clicked.connect(lambda _checked=False, s=speed: playback.set_speed(s))
            grid.addWidget(button, at // 4, at % 4)
            self.buttons[speed] = button
        column = QVBoxLayout(self.content)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.slider)
        column.addLayout(ends)
        column.addSpacing(2)
        column.addLayout(grid)
        self.refresh()

    def refresh(self) -> None:
        """Show the speed as it is."""
        speed = self._playback.speed
        self.value.setText(times(speed))
        with QSignalBlocker(self.slider):
            if not math.isclose(_from_slider(self.slider.value()), speed, abs_tol=0.001):
                self.slider.setValue(_to_slider(speed))
        for shown, button in self.buttons.items():
            button.setChecked(math.isclose(shown, speed, abs_tol=0.001))

    def _on_slid(self, value: int) -> None:
        self._playback.set_speed(_from_slider(value))


def _to_slider(speed: float) -> int:
    return round(math.log2(speed) * _SLIDER_STEPS)


def _from_slider(value: int) -> float:
    exact = 2 ** (value / _SLIDER_STEPS)
    return float(min(SPEEDS[-1], max(SPEEDS[0], round(round(exact / _SPEED_GRAIN) * _SPEED_GRAIN, 2))))


class VolumeControl(QWidget):
    """A button that mutes, and a slider; the wheel works on both."""

    def __init__(self, playback: Playback, actions: ActionSet, theme: Theme) -> None:
        super().__init__()
        self._playback = playback
        self._actions = actions
        self._theme = theme
        self.button = QToolButton()
        self.button.setIconSize(QSize(20, 20))
        self.button.clicked.connect(actions["play.mute"].trigger)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setFixedWidth(84)
        self.slider.setAccessibleName(self.tr("Volume"))
        self.slider.valueChanged.connect(self._on_slid)
        self.slider.sliderReleased.connect(playback.volume.keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.button)
        row.addWidget(self.slider)
        playback.volume.changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Show the loudness as it is."""
        volume = self._playback.volume
        level = 0.0 if volume.muted else volume.level
        name = "volume-off" if level == 0 else "volume-medium" if level < 0.5 else "volume-high"
        self.button.setIcon(icon(name, self._theme))
        self.button.setToolTip(self._actions.tip("play.mute"))
        self.button.setAccessibleName(self.tr("Unmute") if volume.muted else self.tr("Mute"))
        percent = self.tr("Volume {percent} %").format(percent=round(volume.level * 100))
        self.slider.setToolTip(self.tr("Muted") if volume.muted else percent)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(level * 100))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go a step louder or quieter."""
        if event.angleDelta().y():
            self._playback.volume.change(1 if event.angleDelta().y() > 0 else -1)
            event.accept()

    def _on_slid(self, value: int) -> None:
        self._playback.volume.set_level(value / 100)


class ModeChips(QWidget):
    """Says what is not as usual while playing on; a press on a chip ends it."""

    def __init__(self, playback: Playback, theme: Theme) -> None:
        super().__init__()
        self._modes = playback.modes
        self._theme = theme
        self._roomy = True
        self.silences = self._chip(lambda: self._modes.set_skips_silences(False))
        self.alone = self._chip(lambda: self._modes.set_speaker_alone(None))
        self.typing = QLabel()
        self.typing.setObjectName("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.typing, self.silences, self.alone):
            row.addWidget(widget)
        playback.changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.refresh()

    def set_roomy(self, roomy: bool) -> None:
        """Say what holds in words, or by icons alone where it is narrow."""
        self._roomy = roomy
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        self.typing.setVisible(self._modes.waits_for_typing)
        self.silences.setVisible(self._modes.skips_silences)
        self.silences.setText(self.tr("Skipping silences"))
        self.silences.setToolTip(self.tr("Silences are skipped. Click to play everything."))
        name = self._modes.speaker_alone_name
        self.alone.setVisible(bool(name))
        self.alone.setText(self.tr("Only {speaker}").format(speaker=name))
        self.alone.setToolTip(
            self.tr("Only {speaker} is played. Click to play everyone.").format(speaker=name)
        )
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if self._roomy
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        self.typing.setText(self.tr("Resumes after typing") if self._roomy else "…")
        for chip, name in ((self.silences, "skip-forward-outline"), (self.alone, "account-voice")):
            chip.setToolButtonStyle(style)
            chip.setIcon(icon("close" if self._roomy else name, self._theme))
            chip.setAccessibleName(chip.toolTip())

    def _chip(self, run: Callable[[], None]) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setIconSize(QSize(16, 16))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the text
        chip.clicked.connect(run)
        return chip
