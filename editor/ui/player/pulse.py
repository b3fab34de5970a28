"""Sound on Linux: PulseAudio, or PipeWire in its stead, by its simple interface from a thread of its own.

WORKAROUND: QAudioSink is not used there. Qt 6.10 and 6.11 end the whole process in `pa_context_get_state`
when a sink is started after the sound server went away, and freeze for 30 s when the server hangs. Here a
lost server is an error to be told, and a hanging one holds up nobody. It also starts 10 ms sooner and knows
what is being heard to within a millisecond.
"""

from __future__ import annotations

import ctypes
import threading
import time
from collections import deque

import numpy as np

from editor.ui.player.chunks import SoundFormat

_QUEUE_S = 0.2
_SERVER_S = 0.1  # held by the server: what a busy machine may be late by without a hole
_BEGIN_S = 0.005
_REQUEST_S = 0.01
_PIECE_S = 0.005
_IDLE_S = 10.0  # then the stream is closed, so that the device may sleep

_PLAYBACK = 1
_S16LE, _FLOAT32LE = 3, 5
_UNSET = 0xFFFFFFFF


class _Spec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Buffering(ctypes.Structure):
    _fields_ = tuple(
        (name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")
    )


def _load_library() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL("libpulse-simple.so.0")
    except OSError:
        return None
    handle, error = ctypes.c_void_p, ctypes.POINTER(ctypes.c_int)
    text = ctypes.c_char_p
    library.pa_simple_new.restype = handle
    library.pa_simple_new.argtypes = [text, text, ctypes.c_int, text, text]
    library.pa_simple_new.argtypes += [ctypes.POINTER(_Spec), handle, ctypes.POINTER(_Buffering), error]
    library.pa_simple_write.argtypes = [handle, text, ctypes.c_size_t, error]
    library.pa_simple_get_latency.restype = ctypes.c_uint64
    library.pa_simple_get_latency.argtypes = [handle, error]
    library.pa_simple_flush.argtypes = [handle, error]
    library.pa_simple_free.argtypes = [handle]
    library.pa_simple_free.restype = None
    return library


_LIBRARY = _load_library()  # here and not at the first sound, which it would delay


class _Lost(Exception):
    """The server does not take the sound (any longer)."""


class _Stream:
    """A connection to the server. Every method may block for as long as the server does."""

    def __init__(self, sound_format: SoundFormat) -> None:
        library = _LIBRARY
        if library is None:
            raise _Lost
        self._library = library
        self._error = ctypes.c_int()

        def size(seconds: float) -> int:
            return int(seconds * sound_format.rate) * sound_format.frame_bytes

        kind = _FLOAT32LE if sound_format.is_float else _S16LE
        spec = _Spec(kind, sound_format.rate, sound_format.channels)
        buffering = _Buffering(_UNSET, size(_SERVER_S), size(_BEGIN_S), size(_REQUEST_S), _UNSET)
        self._handle = library.pa_simple_new(
            None, b"Earproof", _PLAYBACK, None, b"Recording", spec, None, buffering, self._error
        )
        if not self._handle:
            raise _Lost

    def write(self, data: bytes) -> None:
        if self._library.pa_simple_write(self._handle, data, len(data), self._error) < 0:
            raise _Lost

    def latency_s(self) -> float:
        """Return how long it takes until what was written last is heard."""
        self._error.value = 0
        latency_us = self._library.pa_simple_get_latency(self._handle, self._error)
        if self._error.value:
            raise _Lost
        return float(latency_us) / 1e6

    def flush(self) -> None:
        if self._library.pa_simple_flush(self._handle, self._error) < 0:
            raise _Lost

    def close(self) -> None:
        self._library.pa_simple_free(self._handle)


class PulseOutput:
    """An output (see `output.Output`) whose every call returns at once."""

    def __init__(self, sound_format: SoundFormat) -> None:
        self._format = sound_format
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

    def is_waiting(self) -> bool:
        return self._queued > 0

    def is_ready(self) -> bool:
        return self._ready and not self._lost

    def has_failed(self) -> bool:
        return self._lost

    def is_current(self) -> bool:
        return not self._lost  # the server moves streams to another device by itself

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
        stream: _Stream | None = None
        try:
            stream = _Stream(self._format)
            self._ready = True
            while not self._closing:
                stream = self._serve(stream)
        except _Lost:
            self._lost = True
        finally:
            if stream is not None:
                stream.close()

    def _serve(self, stream: _Stream | None) -> _Stream | None:
        """Send what is queued until something changes; return the stream, None once it was idle for long."""
        stream = stream or _Stream(self._format)
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
        if self._closing:
            return stream
        stream.close()
        return None

    def _take(self) -> bytes:
        piece = self._queue.popleft()
        self._queued -= len(piece)
        return piece

    def _send(self, stream: _Stream, piece: bytes, epoch: int) -> None:
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
