"""The decoding thread: keeps about half a second of sound ready for the device, from wherever it is asked."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections import deque
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from editor.services.sound.errors import SoundError
from editor.services.sound.sample_reader import SoundFile
from editor.ui.player.chunks import Chunk, Request, prepare_chunks

_AHEAD_S = 0.5
_PRIMED_S = 0.08  # less could be played before the next piece is decoded, and leave a hole
_TRUNCATED_MS = 2_000
_FAR_MS = 600_000  # up to here a seek through an mp3 without an index takes no time
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """The file can be played."""

    rate: int
    channels: int
    duration_ms: int
    duration_certain: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """The file's true duration, found by reading it."""

    duration_ms: int


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something a person should know; playing goes on."""

    message: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The file cannot be played (any longer)."""

    message: str


Event = Opened | Measured | Noticed | Failed


class Feeder:
    """Opens one file and decodes it in a thread of its own. All methods return at once.

    `wake` is called from that thread whenever something new is there to be taken.
    """

    def __init__(self, path: Path, wake: Callable[[], None], track: int | None = None) -> None:
        self._path = path
        self._track = track
        self._wake = wake
        self._changed = threading.Condition()
        self._request: Request | None = None
        self._generation = 0
        self._chunks: deque[Chunk] = deque()
        self._ready_s = 0.0
        self._events: deque[Event] = deque()
        self._closing = False
        self._indexed: SoundFile | None = None
        self._index_done = False
        self._damage_told = False
        self._duration_ms = 0
        self._threads = [threading.Thread(target=self._run, name=f"sound of {path.name}", daemon=True)]
        self._threads[0].start()

    def request(self, request: Request) -> None:
        """Drop what is ready and begin to prepare this instead."""
        with self._changed:
            self._replace_request(request)

    def stop(self) -> None:
        """Drop what is ready and prepare nothing."""
        with self._changed:
            self._replace_request(None)

    def is_primed(self) -> bool:
        """Return whether enough is ready to begin with, or everything there is."""
        with self._changed:
            return self._ready_s >= _PRIMED_S or bool(self._chunks and self._chunks[-1].last)

    def take_chunk(self) -> Chunk | None:
        """Return the next piece of what was asked for last, None where none is ready yet."""
        with self._changed:
            if not self._chunks:
                return None
            chunk = self._chunks.popleft()
            self._ready_s -= self._length_s(chunk)
            self._changed.notify_all()
            return chunk

    def take_event(self) -> Event | None:
        """Return the next event, None where there is none."""
        with self._changed:
            return self._events.popleft() if self._events else None

    def close(self) -> None:
        """Ask the threads to end; nothing is called back from here on."""
        with self._changed:
            self._closing = True
            self._replace_request(None)
            self._events.clear()

    def join(self, timeout_s: float) -> bool:
        """Wait until the threads have ended; return whether they have."""
        for thread in self._threads:
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads)

    def _replace_request(self, request: Request | None) -> None:
        self._request = request
        self._generation += 1
        self._chunks.clear()
        self._ready_s = 0.0
        self._changed.notify_all()

    def _length_s(self, chunk: Chunk) -> float:
        return chunk.frames / self._request.format.rate if self._request else 0.0

    def _notify(self, event: Event) -> None:
        with self._changed:
            if self._closing:
                return
            self._events.append(event)
            self._wake()

    def _run(self) -> None:
        try:
            with closing(SoundFile(self._path, self._track)) as sound:
                self._serve_requests(sound)
        except SoundError as error:
            self._notify(Failed(str(error)))
        except Exception as error:  # whatever a broken file makes a decoder do, it must be told
            _log.exception("decoding %s", self._path)
            problem = f"has audio that can’t be decoded ({error})"
            self._notify(Failed(str(SoundError(self._path, problem, "Convert it to WAV, FLAC or MP3"))))
        finally:
            if self._indexed is not None:
                self._indexed.close()

    def _serve_requests(self, sound: SoundFile) -> None:
        self._duration_ms = 0 if sound.needs_index else sound.duration_ms
        if sound.needs_index:
            indexer = threading.Thread(target=self._index, name=f"index of {self._path.name}", daemon=True)
            self._threads.append(indexer)
            indexer.start()
        else:
            self._index_done = True
        self._notify(Opened(sound.rate, sound.channels, sound.duration_ms, not sound.needs_index))
        served = 0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closing or self._is_due(served))  # noqa: B023
                if self._closing:
                    return
                served, request = self._generation, self._request
            if request is not None:
                self._serve(self._indexed or sound, request, served)

    def _is_due(self, served: int) -> bool:
        """Whether there is something new to serve; a far place is only sought once it is found at once."""
        if self._generation == served:
            return False
        is_far = self._request is not None and self._request.start_ms > _FAR_MS
        return self._index_done or not is_far

    def _index(self) -> None:
        """Read a second handle through, so that far places are found at once; then hand it over."""
        try:
            with contextlib.suppress(SoundError):  # the first handle stands and will tell
                self._build_index(SoundFile(self._path, self._track))
        finally:
            with self._changed:
                self._index_done = True
                self._changed.notify_all()

    def _build_index(self, sound: SoundFile) -> None:
        try:
            for _ in sound.build_index():
                if self._closing:
                    return
            self._duration_ms = round(sound.measure() * 1000 / sound.rate)
            with self._changed:
                if self._closing:
                    return
                self._indexed = sound
            self._notify(Measured(self._duration_ms))
        finally:
            if self._indexed is not sound:
                sound.close()

    def _serve(self, sound: SoundFile, request: Request, generation: int) -> None:
        try:
            last: Chunk | None = None
            for chunk in prepare_chunks(sound, request, self._notify_damage):
                if last is not None and not self._put(last, request, generation):
                    return
                last = chunk
            end_ms = last.stop_ms if last else request.start_ms
            self._notify_truncated(end_ms, request)
            data, frames, start_ms = (last.data, last.frames, last.start_ms) if last else (b"", 0, end_ms)
            self._put(Chunk(data, frames, start_ms, end_ms, last=True), request, generation)
        except SoundError as error:
            if generation == self._generation:
                self._notify(Failed(str(error)))

    def _put(self, chunk: Chunk, request: Request, generation: int) -> bool:
        """Hand over a piece as soon as there is room; return whether it is still wanted."""
        with self._changed:
            self._changed.wait_for(lambda: generation != self._generation or self._ready_s < _AHEAD_S)
            if generation != self._generation:
                return False
            self._chunks.append(chunk)
            self._ready_s += chunk.frames / request.format.rate
            if chunk.last or self._ready_s >= _PRIMED_S > self._ready_s - chunk.frames / request.format.rate:
                self._wake()
            return True

    def _notify_damage(self, at_ms: float) -> None:
        if not self._damage_told:  # once a file: the ear finds the rest
            self._damage_told = True
            minutes, seconds = divmod(int(at_ms / 1000), 60)
            place = f"{minutes}:{seconds:02d}"
            self._notify(Noticed(f"“{self._path.name}” has damaged audio at {place}. Silence plays there."))

    def _notify_truncated(self, end_ms: float, request: Request) -> None:
        stop_ms = request.spans[-1][1]
        wanted_ms = self._duration_ms if stop_ms is None else min(stop_ms, self._duration_ms)
        if not request.loop and request.start_ms <= wanted_ms and end_ms < wanted_ms - _TRUNCATED_MS:
            self._notify(Noticed(f"“{self._path.name}” ends early. The rest is missing."))
