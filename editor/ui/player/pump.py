"""The audio pump: fills the device's buffer every 10 ms and knows which sample is being heard."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from editor.ui.player.chunks import Chunk, Request
from editor.ui.player.feeder import Feeder
from editor.ui.player.output import Output, OutputFactory, SilentOutput
from editor.ui.player.timeline import Timeline

_TICK_MS = 10
_TAIL_S = 0.3  # silence after the end: the device must not run dry before the last sample is heard
_WATCHDOG_S = 1.0
_RETRY_S = 2.0

_NO_DEVICE = "No audio device works. The text moves along silently until one does."
_LOST = "The audio device stopped responding. The text moves along silently until it does."
_REOPENED = "The audio device stopped responding and was reopened."
_STANDS_IN = "The selected audio device isn’t connected. The system’s device is used instead."
_BACK = "The selected audio device is connected again."
_CAME = "An audio device was found. Sound is back."


class Pump(QObject):
    """Sounds one request at a time. `ended` comes when its last sample has been heard."""

    moved = Signal(float)
    ended = Signal()
    noticed = Signal(str)

    def __init__(self, parent: QObject, open_output: OutputFactory) -> None:
        super().__init__(parent)
        self._open_output = open_output
        self._output: Output | None = None
        self._candidate: Output | None = None  # a device being tried while playing is silent
        self._tried_at = 0.0
        self._file_form = (0, 0)
        self._volume = 1.0
        self._device = ""
        self._told_fallback = False
        self._feeder: Feeder | None = None
        self._request: Request | None = None
        self._timeline = Timeline(0.0, 1)
        self._position_ms = 0.0
        self._pending = b""
        self._running = self._all_given = self._ended = False
        self._tail_bytes = 0
        self._last_played_s = -1.0
        self._last_advance = 0.0
        self._is_fresh = (
            False  # the device was opened for this request: it need not be opened anew to be tried
        )
        self._is_second = False  # the device was opened anew, and has not been heard yet
        self._released: list[Output] = []
        self._silence_told = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def is_silent(self) -> bool:
        """Whether there is no sound device, and time only passes."""
        return isinstance(self._output, SilentOutput)

    def start(self, feeder: Feeder, request: Request, *, rate: int, channels: int) -> None:
        """Sound this in place of whatever sounds now; the form in `request` is chosen here."""
        self._file_form = (rate, channels)
        self._is_fresh = self._is_second = False
        if self._output is None or not self._output.is_current():
            self._is_fresh = True
            self._replace_output(self._open())
        self._begin(feeder, request)

    def stop(self) -> None:
        """Fall silent at once."""
        self._timer.stop()
        if self._feeder is not None:
            self._feeder.stop()
            self._feeder = None
        if self._output is not None:
            self._output.stop()
        self._running = False

    def release(self) -> None:
        """Fall silent and let go of the device; silence may be told of again."""
        self.stop()
        self._replace_output(None)
        self._silence_told = False

    def join(self, timeout_s: float) -> None:
        """Wait until every device that was released has been let go of."""
        self._released = [output for output in self._released if not output.join(timeout_s)]

    def set_device(self, name: str) -> None:
        """Use the device of that name from now on, "" for the system's; what sounds goes on there."""
        if name == self._device:
            return
        self._device, self._told_fallback = name, False
        if self._feeder is not None and not self._ended:
            self._is_fresh, self._is_second = True, False
            self._go_on(self._open())
        else:
            self._replace_output(None)

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0..1."""
        self._volume = volume
        if self._output is not None:
            self._output.set_volume(volume)

    @Slot()
    def feed(self) -> None:
        """Begin at once when the first samples are ready, without waiting for the timer."""
        if self._feeder is not None and not self._running:
            self._tick()

    def _begin(self, feeder: Feeder, request: Request) -> None:
        assert self._output is not None
        if isinstance(self._output, SilentOutput) and self._is_fresh:
            self._tried_at = time.monotonic()
            self._notify_silent(_NO_DEVICE)
        self._output.stop()
        self._feeder = feeder
        self._request = replace(request, format=self._output.format)
        self._timeline = Timeline(request.start_ms, self._output.format.rate)
        self._position_ms = request.start_ms
        self._pending = b""
        self._running = self._all_given = self._ended = False
        self._tail_bytes = int(_TAIL_S * self._output.format.rate) * self._output.format.frame_bytes
        feeder.request(self._request)
        self._timer.start()

    def _open(self) -> Output:
        return self._open_output(*self._file_form, self, self._device)

    def _replace_output(self, output: Output | None) -> None:
        for old in (self._output, self._candidate):
            if old is not None and old is not output:
                old.release()
                self._released.append(old)
        self._released = [old for old in self._released if not old.join(0.0)]
        self._output, self._candidate = output, None
        if output is not None:
            output.set_volume(self._volume)

    def _notify_silent(self, message: str) -> None:
        if not self._silence_told:  # a sentence at every word that is clicked would be noise
            self._silence_told = True
            self.noticed.emit(message)

    def _tick(self) -> None:
        output = self._output
        if output is None or self._feeder is None:
            return
        if not self._running and not self._start_output(output):
            return
        self._fill(output)
        played_s = output.played_s()
        self._position_ms = self._timeline.position_ms(played_s)
        if not self._ended:
            self.moved.emit(self._position_ms)
            if self._output is not output or self._feeder is None:
                return  # a listener asked for something else
            if self._all_given and not self._pending and self._timeline.is_played(played_s):
                self._ended = True
                self.ended.emit()
                return
        elif self._tail_bytes == 0 and played_s >= self._timeline.frames / output.format.rate + _TAIL_S / 2:
            self.stop()
            return
        self._watch(output, played_s)

    def _start_output(self, output: Output) -> bool:
        """Start the device once there is something to be heard; return whether it runs."""
        assert self._feeder is not None
        if not self._pending and not self._all_given and not self._feeder.is_primed():
            return False
        if not self._next_data():
            if self._all_given and not self._ended:  # an empty span
                self._ended = True
                self.stop()
                self.moved.emit(self._position_ms)
                self.ended.emit()
            return False
        if not output.start():
            self._on_lost(output)
            return False
        self._running = True
        self._last_played_s, self._last_advance = -1.0, time.monotonic()
        return True

    def _next_data(self) -> bool:
        """Take the next piece where the last one has been written; return whether there is one."""
        while not self._pending and not self._all_given and self._feeder is not None:
            chunk: Chunk | None = self._feeder.take_chunk()
            if chunk is None:
                break
            self._timeline.add(chunk)
            self._pending, self._all_given = chunk.data, chunk.last
            if chunk.last and not chunk.frames:
                self._position_ms = chunk.stop_ms
        return bool(self._pending)

    def _fill(self, output: Output) -> None:
        free = output.free_bytes()
        while free > 0 and self._next_data():
            taken = output.write(self._pending[:free])
            if taken == 0:
                return
            self._pending = self._pending[taken:]
            free -= taken
        if free > 0 and self._all_given and self._tail_bytes > 0:
            self._tail_bytes -= output.write(bytes(min(free, self._tail_bytes)))

    def _watch(self, output: Output, played_s: float) -> None:
        """Notice a device that has sound to play and does not: a lost sound server may report nothing."""
        now = time.monotonic()
        if isinstance(output, SilentOutput):
            self._look_for_device(now)
        elif output.has_failed():
            self._on_lost(output)
        elif output.is_fallback() and now - self._tried_at >= _RETRY_S:
            self._tried_at = now  # to look may take a moment
            if not output.is_current() and not self._ended:
                self._go_on(self._open())
        elif played_s > self._last_played_s or not output.has_pending():
            if played_s > 0.0:
                self._on_heard(output)
            self._last_played_s, self._last_advance = played_s, now
        elif now - self._last_advance >= _WATCHDOG_S:
            self._on_lost(output)

    def _on_heard(self, output: Output) -> None:
        if self._silence_told:  # paused in silence, and the device came back before the sound went on
            self._silence_told = False
            self.noticed.emit(_CAME)
        elif self._is_second and not output.is_fallback():
            self.noticed.emit(_REOPENED)
        self._is_fresh = self._is_second = False
        if output.is_fallback() != self._told_fallback:
            self._told_fallback = output.is_fallback()
            self.noticed.emit(_STANDS_IN if self._told_fallback else _BACK)

    def _on_lost(self, output: Output) -> None:
        if self._ended:
            self.stop()
        elif self._is_fresh or self._is_second:
            self._tried_at = time.monotonic()
            self._go_on(SilentOutput(output.format))
            self._notify_silent(_LOST if self._is_second else _NO_DEVICE)
        else:
            self._is_second = True
            self._go_on(self._open())

    def _look_for_device(self, now: float) -> None:
        """Try every now and then, while playing is silent, whether a device has come."""
        if self._ended:
            return
        candidate = self._candidate
        if candidate is None:
            if now - self._tried_at >= _RETRY_S:
                self._tried_at = now
                self._candidate = self._open()
        elif candidate.has_failed() or isinstance(candidate, SilentOutput):
            self._replace_output(self._output)
        elif candidate.is_ready():
            self._is_fresh = self._is_second = False
            self._go_on(candidate)
            self._silence_told = False
            self.noticed.emit(_CAME)

    def _go_on(self, output: Output) -> None:
        """Play on from here through another output."""
        feeder, request = self._feeder, self._request
        assert feeder is not None
        assert request is not None
        self._replace_output(output)
        self._begin(feeder, replace(request, start_ms=self._position_ms))
