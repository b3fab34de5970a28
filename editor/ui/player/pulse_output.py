"""Audio output on Linux: PulseAudio, or PipeWire in its stead, by its simple interface in a thread.

WORKAROUND: QAudioSink is not used there. Qt 6.10 and 6.11 end the whole process in `pa_context_get_state`
when a sink is started after the sound server went away, and freeze for 30 s when the server hangs. Here a
lost server is an error to be told, and a hanging one holds up nobody. It also starts 10 ms sooner and knows
what is being heard to within a millisecond.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque

import numpy as np

from editor.services.sound.pulseaudio import SERVER_S, ConnectionLost, Stream, list_sinks
from editor.ui.player.chunks import SoundFormat

_QUEUE_S = 0.2
_PIECE_S = 0.005
_IDLE_S = 10.0  # then the stream is closed, so that the device may sleep
_LOOK_S = 2.0  # how often it is looked whether the device that was chosen is there


class PulseOutput:
    """An output (see `output.Output`) whose every call returns at once.

    Where the chosen device is not there the system's stands in.
    """

    def __init__(self, sound_format: SoundFormat, device: str = "") -> None:
        self._format = sound_format
        self._device = device
        self._stands_in = self._is_back = False
        self._looked_at = 0.0
        self._changed = threading.Condition()
        self._queue: deque[bytes] = deque()
        self._queued = 0
        self._volume = 1.0
        self._epoch = 0
        self._sent_s = self._heard_s = self._known_s = self._known_at = 0.0
        self._first_sent_at: float | None = None
        self._ready = self._lost = self._closing = False
        self._thread = threading.Thread(target=self._run, name="sound output", daemon=True)
        self._thread.start()

    @property
    def format(self) -> SoundFormat:
        return self._format

    def start(self) -> bool:
        self.stop()
        return not self._lost

    def stop(self) -> None:
        with self._changed:
            self._epoch += 1
            self._queue.clear()
            self._queued = 0
            self._reset_clock()
            self._changed.notify_all()

    def free_bytes(self) -> int:
        frame = self._format.frame_bytes
        return max(0, int(_QUEUE_S * self._format.rate) * frame - self._queued)

    def write(self, data: bytes) -> int:
        step = max(1, int(_PIECE_S * self._format.rate)) * self._format.frame_bytes
        with self._changed:
            for at in range(0, len(data), step):
                self._queue.append(data[at : at + step])
            self._queued += len(data)
            self._changed.notify_all()
        return len(data)

    def played_s(self) -> float:
        with self._changed:
            if self._first_sent_at is not None:
                heard_s = min(self._sent_s, self._known_s + time.perf_counter() - self._known_at)
                self._heard_s = max(self._heard_s, heard_s)
            return self._heard_s

    def has_pending(self) -> bool:
        return self._queued > 0

    def is_ready(self) -> bool:
        return self._ready and not self._lost

    def has_failed(self) -> bool:
        return self._lost

    def is_current(self) -> bool:
        return not self._lost and not self._is_back  # the server moves streams to another device by itself

    def is_fallback(self) -> bool:
        return self._stands_in

    def set_volume(self, volume: float) -> None:
        self._volume = volume

    def release(self) -> None:
        with self._changed:
            self._closing = True
            self._changed.notify_all()

    def join(self, timeout_s: float) -> bool:
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _reset_clock(self) -> None:
        self._sent_s = self._heard_s = self._known_s = self._known_at = 0.0
        self._first_sent_at = None

    def _run(self) -> None:
        stream: Stream | None = None
        try:
            stream = self._open()
            self._ready = True
            while not self._closing:
                stream = self._serve(stream)
        except ConnectionLost:
            self._lost = True
        finally:
            if stream is not None:
                stream.close()

    def _open(self) -> Stream:
        """Open the chosen device, or the system's in its stead."""
        rate, channels, is_float = self._format.rate, self._format.channels, self._format.is_float
        if self._device:
            try:
                stream = Stream(rate=rate, channels=channels, is_float=is_float, device=self._device)
            except ConnectionLost:
                self._looked_at = time.monotonic()
            else:
                self._stands_in = False
                self._looked_at = time.monotonic()
                return stream
        stream = Stream(rate=rate, channels=channels, is_float=is_float)
        self._stands_in = bool(self._device)
        return stream

    def _look_for_device(self) -> None:
        """Look, every now and then, whether the chosen device is there: the server moves streams unasked."""
        if self._device and time.monotonic() - self._looked_at >= _LOOK_S:
            self._looked_at = time.monotonic()
            with contextlib.suppress(ConnectionLost):  # if it is more than busy, the stream will tell
                found, _default = list_sinks(timeout_s=SERVER_S)
                is_there = any(sink.name == self._device for sink in found)
                self._is_back = self._stands_in and is_there
                self._stands_in = self._stands_in or not is_there

    def _serve(self, stream: Stream | None) -> Stream | None:
        """Send what is queued until something changes; return the stream, None once it was idle for long."""
        stream = stream or self._open()
        epoch, is_fresh = -1, True
        while True:
            with self._changed:
                is_due = self._changed.wait_for(
                    lambda: self._closing or self._queue or (self._epoch != epoch and not is_fresh),  # noqa: B023
                    _IDLE_S,
                )
                if self._closing or not is_due:
                    break
                must_flush = self._epoch != epoch and not is_fresh
                epoch = self._epoch
                piece = b"" if must_flush else self._take()
            if must_flush:
                stream.flush()
                is_fresh = True
            elif piece:
                is_fresh = False
                self._send(stream, piece, epoch)
                self._look_for_device()
        if self._closing:
            return stream
        stream.close()
        return None

    def _take(self) -> bytes:
        piece = self._queue.popleft()
        self._queued -= len(piece)
        return piece

    def _send(self, stream: Stream, piece: bytes, epoch: int) -> None:
        began_at = time.perf_counter()
        stream.write(self._with_volume(piece))
        latency_s, now = stream.latency_s(), time.perf_counter()
        with self._changed:
            if self._epoch != epoch:
                return
            if self._first_sent_at is None:
                self._first_sent_at = began_at
            self._sent_s += len(piece) / self._format.frame_bytes / self._format.rate
            # a stream just opened says 0 for a while: nothing can have been heard faster than time goes
            self._known_s = min(self._sent_s - latency_s, now - self._first_sent_at)
            self._known_at = now

    def _with_volume(self, piece: bytes) -> bytes:
        volume = self._volume
        if volume == 1.0:
            return piece
        if self._format.is_float:
            return (np.frombuffer(piece, np.float32) * np.float32(volume)).tobytes()
        return (np.frombuffer(piece, np.int16) * volume).astype(np.int16).tobytes()
