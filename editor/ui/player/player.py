"""The player: lets a person hear any stretch of a recording, to the sample."""

from __future__ import annotations

import math
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from editor.ui.jobs.waker import Waker
from editor.ui.player.chunks import Request, SoundFormat, Span
from editor.ui.player.feeder import Event, Failed, Feeder, Measured, Noticed, Opened
from editor.ui.player.output import OutputFactory
from editor.ui.player.output_selection import open_output
from editor.ui.player.pump import Pump

_SLOWEST, _FASTEST = 0.25, 3.0
_JOIN_S = 2.0
_UNCHOSEN = SoundFormat(0, 0)


class PlayerState(Enum):
    """What the player is doing."""

    EMPTY = "empty"
    OPENING = "opening"
    PAUSED = "paused"
    PLAYING = "playing"


class Player(QObject):
    """Plays one recording at a time. All methods return at once; times are media milliseconds.

    `noticed` tells of something that playing survives (no device, damaged sound), `failed` of a file that
    cannot be played: each one sentence to be shown to a person. `finished` comes when a span or the file has
    been heard to its end, not when playing is stopped. What is asked for while a file is being opened
    happens once it is open.
    """

    opened = Signal(int)
    duration_changed = Signal(int)
    position_changed = Signal(int)
    state_changed = Signal(PlayerState)
    finished = Signal()
    noticed = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, outputs: OutputFactory = open_output) -> None:
        super().__init__(parent)
        self._feeder: Feeder | None = None
        self._closing: list[Feeder] = []
        self._form: Opened | None = None
        self._state = PlayerState.EMPTY
        self._duration_ms = 0
        self._duration_certain = False
        self._position_ms = 0.0
        self._told_ms = 0
        self._span: tuple[float, float] | None = None
        self._loop = False
        self._loop_pause_ms = 0
        self._stressed: tuple[float, float] | None = None
        self._playback_ranges: tuple[tuple[int, int], ...] | None = None
        self._speed = 1.0
        self._play_when_open = False
        self._pump = Pump(self, outputs)
        self._pump.moved.connect(self._on_moved)
        self._pump.ended.connect(self._on_ended)
        self._pump.noticed.connect(self.noticed)
        self._waker = Waker(self._on_woken)

    @property
    def state(self) -> PlayerState:
        """What the player is doing."""
        return self._state

    @property
    def position_ms(self) -> int:
        """The place that is heard now, or that playing would go on from."""
        return round(self._position_ms)

    @property
    def duration_ms(self) -> int:
        """How long the file is; 0 while unknown."""
        return self._duration_ms

    @property
    def speed(self) -> float:
        """How many times as fast as spoken."""
        return self._speed

    @property
    def is_silent(self) -> bool:
        """Whether nothing is heard for want of a sound device; `noticed` tells when that changes."""
        return self._pump.is_silent

    def open(self, path: Path, track: int | None = None) -> None:
        """Open a recording in place of the current one; `opened` or `failed` follows.

        `track` is the number of its sound track from 1, None for the one that players play.
        """
        self._let_go()
        self._feeder = Feeder(path, self._waker.wake, track)
        self._move_to(0.0)
        self._set_state(PlayerState.OPENING)

    def set_duration(self, duration_ms: int) -> None:
        """Tell the true duration, where the file's own word for it is known to be wrong."""
        self._duration_certain = True
        if duration_ms != self._duration_ms:
            self._duration_ms = duration_ms
            self.duration_changed.emit(duration_ms)

    def play(self, from_ms: int | None = None) -> None:
        """Play from there to the end, by the ranges set; without a time, go on with what was paused."""
        if from_ms is not None:
            self._span, self._loop, self._stressed = None, False, None
            self._move_to(float(max(0, from_ms)))
        elif self._state is PlayerState.PLAYING:
            return
        elif self._is_at_end():
            self._move_to(self._span[0] if self._span else 0.0)
        self._play()

    def play_span(
        self, start_ms: int, end_ms: int, *, loop: bool = False, stressed: tuple[int, int] | None = None
    ) -> None:
        """Let exactly this be heard, once or again and again; all but what is `stressed` softer."""
        start_ms = max(0, start_ms)
        self._stressed = None if stressed is None else (float(stressed[0]), float(stressed[1]))
        self._span, self._loop = (float(start_ms), float(max(start_ms, end_ms))), loop
        self._move_to(float(start_ms))
        self._play()

    def pause(self) -> None:
        """Stop where it is."""
        self._play_when_open = False
        if self._state is PlayerState.PLAYING:
            self._pump.stop()
            self._set_state(PlayerState.PAUSED)

    def toggle(self) -> None:
        """Play on or pause."""
        if self._state is PlayerState.PLAYING or self._play_when_open:
            self.pause()
        else:
            self.play()

    def seek(self, position_ms: int) -> None:
        """Go there, playing on if it plays. A place outside the span being played ends the span."""
        target_ms = float(max(0, position_ms))
        if self._duration_certain and self._duration_ms:
            target_ms = min(target_ms, float(self._duration_ms))
        if self._span is not None and not self._span[0] <= target_ms < self._span[1]:
            self._span, self._loop = None, False
        self._move_to(target_ms)
        if self._state is PlayerState.PLAYING:
            self._play()

    def skip(self, delta_ms: int) -> None:
        """Go forward, or back where it is negative."""
        self.seek(self.position_ms + delta_ms)

    def set_speed(self, speed: float) -> None:
        """Set how many times as fast as spoken (0.25 to 3), the pitch kept."""
        speed = min(_FASTEST, max(_SLOWEST, speed))
        if speed == self._speed:
            return
        self._speed = speed
        if self._state is PlayerState.PLAYING:
            self._play()

    def set_playback_ranges(self, ranges: tuple[tuple[int, int], ...] | None) -> None:
        """Say which stretches playing on goes through, in order, the rest left out; None: through all.

        Spans that are asked for are heard whole all the same.
        """
        if ranges == self._playback_ranges:
            return
        self._playback_ranges = ranges
        if self._state is PlayerState.PLAYING and self._span is None:
            self._play()

    def set_loop_pause(self, pause_ms: int) -> None:
        """Set how long it is silent between two rounds of a loop, from the next loop on."""
        self._loop_pause_ms = max(0, pause_ms)

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0 to 1."""
        self._pump.set_volume(min(1.0, max(0.0, volume)))

    def set_device(self, name: str) -> None:
        """Use the sound device of that name, "" for the system's, which also stands in for one not there."""
        self._pump.set_device(name)

    def close(self) -> None:
        """Let go of the file and the device; no thread or timer is left."""
        self._let_go()
        self._set_state(PlayerState.EMPTY)
        for feeder in self._closing:
            feeder.join(_JOIN_S)
        self._closing.clear()
        self._pump.join(_JOIN_S)

    def _let_go(self) -> None:
        self._pump.release()
        if self._feeder is not None:
            self._feeder.close()
            self._closing = [feeder for feeder in self._closing if not feeder.join(0.0)]
            self._closing.append(self._feeder)
            self._feeder = None
        self._form = None
        self._span, self._loop, self._play_when_open = None, False, False
        self._duration_ms, self._duration_certain = 0, False

    def _set_state(self, state: PlayerState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _move_to(self, target_ms: float) -> None:
        self._position_ms = target_ms
        if self.position_ms != self._told_ms:
            self._told_ms = self.position_ms
            self.position_changed.emit(self._told_ms)

    def _is_at_end(self) -> bool:
        if self._span is not None:
            end_ms = self._span[1]
        elif self._playback_ranges is not None:
            end_ms = self._playback_ranges[-1][1] if self._playback_ranges else 0.0
        else:
            end_ms = self._duration_ms or math.inf
        return self._position_ms >= end_ms - 1

    def _play(self) -> None:
        """Sound from the current place, in place of whatever sounds now."""
        if self._feeder is None:
            return
        if self._form is None:
            self._play_when_open = True
            return
        request = Request(
            self._position_ms,
            self._spans(),
            self._speed,
            _UNCHOSEN,
            self._loop,
            self._loop_pause_ms,
            self._stressed if self._span is not None else None,
        )
        self._pump.start(self._feeder, request, rate=self._form.rate, channels=self._form.channels)
        self._set_state(PlayerState.PLAYING)

    def _spans(self) -> tuple[Span, ...]:
        """Return what is to be heard: the span asked for, or what is left of the ranges."""
        if self._span is not None:
            return (self._span,)
        if self._playback_ranges is None:
            return ((self._position_ms, None),)
        left = tuple(span for span in self._playback_ranges if span[1] > self._position_ms)
        return left or ((self._position_ms, self._position_ms),)

    @Slot(float)
    def _on_moved(self, target_ms: float) -> None:
        self._move_to(target_ms)

    @Slot()
    def _on_ended(self) -> None:
        self._take_events()  # what was noticed on the way comes before the end
        if self._feeder is None:
            return
        is_whole = self._span is None and self._playback_ranges is None
        if is_whole and self._duration_ms and not self._duration_certain:
            self.set_duration(self.position_ms)
        self._set_state(PlayerState.PAUSED)
        self.finished.emit()

    @Slot()
    def _on_woken(self) -> None:
        self._take_events()
        self._pump.feed()

    def _take_events(self) -> None:
        while self._feeder is not None and (event := self._feeder.take_event()) is not None:
            self._handle(event)

    def _handle(self, event: Event) -> None:
        if isinstance(event, Opened):
            self._form = event
            self._duration_ms, self._duration_certain = event.duration_ms, event.duration_certain
            self._set_state(PlayerState.PAUSED)
            self.opened.emit(event.duration_ms)
            if self._play_when_open:
                self._play_when_open = False
                self._play()
        elif isinstance(event, Measured):
            if not self._duration_certain:
                self.set_duration(event.duration_ms)
        elif isinstance(event, Noticed):
            self.noticed.emit(event.message)
        elif isinstance(event, Failed):
            self._let_go()
            self._set_state(PlayerState.EMPTY)
            self.failed.emit(event.message)
