"""The audio output's interface, and the silent output that keeps time where there is no device."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from editor.ui.player.chunks import SoundFormat

_BUFFER_S = 0.2


class Output(Protocol):
    """Takes samples and says how many have been heard. No method blocks."""

    @property
    def format(self) -> SoundFormat:
        """The form the samples must have."""

    def start(self) -> bool:
        """Begin anew with an empty buffer; return whether the device works as far as is known."""

    def stop(self) -> None:
        """Fall silent at once and drop what is buffered."""

    def free_bytes(self) -> int:
        """How much can be written now."""

    def write(self, data: bytes) -> int:
        """Write samples; return the bytes taken."""

    def played_s(self) -> float:
        """How much of what was written has been heard since the start."""

    def has_pending(self) -> bool:
        """Whether there is written sound that the device has not taken."""

    def is_ready(self) -> bool:
        """Whether the device is known to work."""

    def has_failed(self) -> bool:
        """Whether the device is known not to work (any longer)."""

    def is_current(self) -> bool:
        """Whether this is still the device to be used."""

    def is_fallback(self) -> bool:
        """Whether the system's device is used because the chosen one is not there."""

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0..1."""

    def release(self) -> None:
        """Let go of the device for good."""

    def join(self, timeout_s: float) -> bool:
        """Wait until the device has been let go of; return whether it has."""


OutputFactory = Callable[[int, int, QObject, str], Output]
"""Gives the output for sound of a rate and a number of channels to a device; the object may own it."""


class SilentOutput:
    """Takes samples at their own pace and lets nothing be heard."""

    def __init__(self, sound_format: SoundFormat) -> None:
        self._format = sound_format
        self._started_at: float | None = None
        self._written_s = 0.0

    @property
    def format(self) -> SoundFormat:
        return self._format

    def start(self) -> bool:
        self._started_at = None
        self._written_s = 0.0
        return True

    def stop(self) -> None:
        self.start()

    def free_bytes(self) -> int:
        room_s = _BUFFER_S - (self._written_s - self.played_s())
        return max(0, int(room_s * self._format.rate)) * self._format.frame_bytes

    def write(self, data: bytes) -> int:
        played_s = self.played_s()
        if self._started_at is None or played_s >= self._written_s:  # it ran dry: time stood still
            self._started_at = time.perf_counter() - played_s
        self._written_s += len(data) / self._format.frame_bytes / self._format.rate
        return len(data)

    def played_s(self) -> float:
        if self._started_at is None:
            return 0.0
        return min(self._written_s, time.perf_counter() - self._started_at)

    def has_pending(self) -> bool:
        return False

    def is_ready(self) -> bool:
        return True

    def has_failed(self) -> bool:
        return False

    def is_current(self) -> bool:
        return False  # a device is looked for at every start

    def is_fallback(self) -> bool:
        return False

    def set_volume(self, volume: float) -> None:
        """Nothing to set."""

    def release(self) -> None:
        """Nothing to let go of."""

    def join(self, timeout_s: float) -> bool:
        return True
