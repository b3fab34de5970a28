"""PulseAudio, or PipeWire in its stead: streams to its devices, and which devices there are. Linux only.

`libpulse-simple` and `libpulse` are called through `ctypes`. Every call may block for as long as the server
does, except where a time is given: none belongs into the window's thread.
"""

from __future__ import annotations

import ctypes
import time
from dataclasses import dataclass
from typing import Any, Final

SERVER_S: Final = 0.1
"""So much is held by the server: what a busy machine may be late by without a hole."""
_BEGIN_S: Final = 0.005
_REQUEST_S: Final = 0.01

_PLAYBACK = 1
_S16LE, _FLOAT32LE = 3, 5
_UNSET = 0xFFFFFFFF
_READY, _FAILED, _TERMINATED = 4, 5, 6
_RUNNING = 0
_STEP_US = 50_000


class ConnectionLost(Exception):
    """The server or the device does not take the sound (any longer), or there is none."""


@dataclass(frozen=True, slots=True)
class Sink:
    """A device for sound: its lasting name, and what people call it."""

    name: str
    title: str


class _Spec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Buffering(ctypes.Structure):
    _fields_ = tuple(
        (name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")
    )


class _SinkInfo(ctypes.Structure):
    """The beginning of `pa_sink_info`."""

    _fields_ = (("name", ctypes.c_char_p), ("index", ctypes.c_uint32), ("description", ctypes.c_char_p))


class _ServerInfo(ctypes.Structure):
    """The beginning of `pa_server_info`."""

    _fields_ = (
        *((name, ctypes.c_char_p) for name in ("user", "host", "version", "server")),
        ("spec", _Spec),
        ("default_sink", ctypes.c_char_p),
    )


_OnSink = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_SinkInfo), ctypes.c_int, ctypes.c_void_p)
_OnServer = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_ServerInfo), ctypes.c_void_p)


def _load_simple() -> ctypes.CDLL | None:
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


_SIMPLE = _load_simple()  # here and not at the first sound, which it would delay


class Stream:
    """Sound on its way to a device; "" is the one that the system uses.

    Raises:
        Lost: here and in every method, where the server or the device is not there (any longer).
    """

    def __init__(self, *, rate: int, channels: int, is_float: bool, device: str = "") -> None:
        if _SIMPLE is None:
            raise ConnectionLost("libpulse-simple.so.0 is missing")
        self._error = ctypes.c_int()
        frame_bytes = channels * (4 if is_float else 2)

        def size(seconds: float) -> int:
            return int(seconds * rate) * frame_bytes

        spec = _Spec(_FLOAT32LE if is_float else _S16LE, rate, channels)
        buffering = _Buffering(_UNSET, size(SERVER_S), size(_BEGIN_S), size(_REQUEST_S), _UNSET)
        sink = device.encode() or None
        self._handle = _SIMPLE.pa_simple_new(
            None, b"Earproof", _PLAYBACK, sink, b"Recording", spec, None, buffering, self._error
        )
        if not self._handle:
            raise ConnectionLost

    def write(self, data: bytes) -> None:
        """Write samples; return once the server has room for them."""
        if self._simple.pa_simple_write(self._handle, data, len(data), self._error) < 0:
            raise ConnectionLost

    def latency_s(self) -> float:
        """Return how long it takes until what was written last is heard."""
        self._error.value = 0
        latency_us = self._simple.pa_simple_get_latency(self._handle, self._error)
        if self._error.value:
            raise ConnectionLost
        return float(latency_us) / 1e6

    def flush(self) -> None:
        """Drop what was written and not heard yet."""
        if self._simple.pa_simple_flush(self._handle, self._error) < 0:
            raise ConnectionLost

    def close(self) -> None:
        """Let go of the device."""
        self._simple.pa_simple_free(self._handle)

    @property
    def _simple(self) -> ctypes.CDLL:
        assert _SIMPLE is not None
        return _SIMPLE


def list_sinks(*, timeout_s: float = 2.0) -> tuple[list[Sink], str]:
    """Return the devices there are, and the name of the one the system uses ("" for none).

    Raises:
        Lost: no server answers within the time.
    """
    with _Connection(time.monotonic() + timeout_s) as connection:
        return connection.sinks(), connection.default_sink()


class _Connection:
    """A short conversation with the server, which never waits longer than its deadline."""

    def __init__(self, deadline: float) -> None:
        try:
            self._pulse: Any = ctypes.CDLL("libpulse.so.0")
        except OSError as error:
            raise ConnectionLost("libpulse.so.0 is missing") from error
        self._deadline = deadline
        for name in ("pa_mainloop_new", "pa_mainloop_get_api", "pa_context_new"):
            getattr(self._pulse, name).restype = ctypes.c_void_p
        for name in ("pa_context_get_sink_info_list", "pa_context_get_server_info"):
            getattr(self._pulse, name).restype = ctypes.c_void_p
        self._loop = ctypes.c_void_p(self._pulse.pa_mainloop_new())
        api = ctypes.c_void_p(self._pulse.pa_mainloop_get_api(self._loop))
        self._context = ctypes.c_void_p(self._pulse.pa_context_new(api, b"Earproof"))

    def __enter__(self) -> _Connection:
        try:
            if self._pulse.pa_context_connect(self._context, None, 0, None) < 0:
                raise ConnectionLost
            while (state := self._pulse.pa_context_get_state(self._context)) != _READY:
                if state in (_FAILED, _TERMINATED):
                    raise ConnectionLost
                self._iterate()
        except ConnectionLost:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._pulse.pa_context_disconnect(self._context)
        self._pulse.pa_context_unref(self._context)
        self._pulse.pa_mainloop_free(self._loop)

    def sinks(self) -> list[Sink]:
        found: list[Sink] = []

        def on_sink(_context: int, info: Any, eol: int, _data: int) -> None:
            if not eol and info:
                name, title = info.contents.name, info.contents.description or info.contents.name
                found.append(Sink(name.decode(errors="replace"), title.decode(errors="replace")))

        callback = _OnSink(on_sink)
        self._run(self._pulse.pa_context_get_sink_info_list(self._context, callback, None))
        return found

    def default_sink(self) -> str:
        found: list[str] = []

        def on_server(_context: int, info: Any, _data: int) -> None:
            if info and info.contents.default_sink:
                found.append(info.contents.default_sink.decode(errors="replace"))

        callback = _OnServer(on_server)
        self._run(self._pulse.pa_context_get_server_info(self._context, callback, None))
        return found[0] if found else ""

    def _run(self, operation: int | None) -> None:
        if not operation:
            raise ConnectionLost
        handle = ctypes.c_void_p(operation)
        try:
            while self._pulse.pa_operation_get_state(handle) == _RUNNING:
                if self._pulse.pa_context_get_state(self._context) != _READY:
                    raise ConnectionLost
                self._iterate()
        except ConnectionLost:
            self._pulse.pa_operation_cancel(handle)
            raise
        finally:
            self._pulse.pa_operation_unref(handle)

    def _iterate(self) -> None:
        """Take in what the server says, for a moment at most."""
        if time.monotonic() > self._deadline:
            raise ConnectionLost("the sound server does not answer")
        pulse, loop = self._pulse, self._loop
        is_failed = pulse.pa_mainloop_prepare(loop, _STEP_US) < 0 or pulse.pa_mainloop_poll(loop) < 0
        if is_failed or pulse.pa_mainloop_dispatch(loop) < 0:
            raise ConnectionLost
