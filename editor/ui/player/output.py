"""Where the sound goes: a sound device, or a silent clock that keeps time where there is none."""

from __future__ import annotations

import time
from typing import Protocol

from PySide6.QtCore import QIODevice, QObject
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from editor.ui.player.chunks import SoundFormat

_BUFFER_S = 0.2


class Output(Protocol):
    """Takes samples and says how many have been heard."""

    @property
    def format(self) -> SoundFormat:
        """The form the samples must have."""

    def start(self) -> bool:
        """Begin anew with an empty buffer; return whether the device works."""

    def free_bytes(self) -> int:
        """How much can be written now."""

    def write(self, data: bytes) -> int:
        """Write samples; return the bytes taken."""

    def played_s(self) -> float:
        """How much of what was written has been heard since the start."""

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0..1."""

    def stop(self) -> None:
        """Fall silent at once and drop what is buffered."""

    def is_waiting(self) -> bool:
        """Whether there is written sound that has not been heard."""

    def failed(self) -> bool:
        """Whether the device has reported that it is gone."""

    def release(self) -> None:
        """Let go of the device for good."""


class DeviceOutput:
    """A sound device through QAudioSink in push mode."""

    def __init__(self, device: QAudioDevice, sound_format: SoundFormat, parent: QObject) -> None:
        self._format = sound_format
        self._sink = QAudioSink(device, _qt_format(sound_format), parent)
        self._sink.setBufferSize(int(sound_format.rate * _BUFFER_S) * sound_format.frame_bytes)
        self._io: QIODevice | None = None
        self._before_s = self._taken_s = self._taken_at = self._heard_s = 0.0

    @property
    def format(self) -> SoundFormat:
        return self._format

    def start(self) -> bool:
        self.stop()
        self._io = self._sink.start()
        self._before_s = self._taken_s = self._heard_s = 0.0
        return self._io is not None and self._sink.error() == QtAudio.Error.NoError

    def free_bytes(self) -> int:
        free = self._sink.bytesFree() if self._io is not None else 0
        return free - free % self._format.frame_bytes

    def write(self, data: bytes) -> int:
        return max(0, self._io.write(data)) if self._io is not None else 0

    def played_s(self) -> float:
        """Return how much has been heard, a smooth count.

        The device counts what it has taken, in blocks; the block taken last is the one being heard now.
        """
        taken_s, now = self._sink.processedUSecs() / 1e6, time.perf_counter()
        if taken_s > self._taken_s:
            self._before_s, self._taken_s, self._taken_at = self._taken_s, taken_s, now
        heard_s = min(self._taken_s, self._before_s + now - self._taken_at)
        self._heard_s = max(self._heard_s, heard_s)
        return self._heard_s

    def set_volume(self, volume: float) -> None:
        self._sink.setVolume(volume)

    def stop(self) -> None:
        if self._io is not None:
            self._io = None
            self._sink.reset()

    def is_waiting(self) -> bool:
        return self._io is not None and self._sink.bytesFree() < self._sink.bufferSize()

    def failed(self) -> bool:
        return self._sink.error() in (
            QtAudio.Error.FatalError,
            QtAudio.Error.IOError,
            QtAudio.Error.OpenError,
        )

    def release(self) -> None:
        """Let go of the device."""
        self.stop()
        self._sink.deleteLater()


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

    def free_bytes(self) -> int:
        room_s = _BUFFER_S - (self._written_s - self.played_s())
        return max(0, int(room_s * self._format.rate)) * self._format.frame_bytes

    def write(self, data: bytes) -> int:
        now = time.perf_counter()
        played_s = self.played_s()
        if self._started_at is None or played_s >= self._written_s:  # it ran dry: time stood still
            self._started_at = now - played_s
        self._written_s += len(data) / self._format.frame_bytes / self._format.rate
        return len(data)

    def played_s(self) -> float:
        if self._started_at is None:
            return 0.0
        return min(self._written_s, time.perf_counter() - self._started_at)

    def set_volume(self, volume: float) -> None:
        """Nothing to set."""

    def stop(self) -> None:
        self.start()

    def is_waiting(self) -> bool:
        return False

    def failed(self) -> bool:
        return False

    def release(self) -> None:
        """Nothing to let go of."""


def open_output(rate: int, channels: int, parent: QObject) -> DeviceOutput | SilentOutput:
    """Return the default device; without one that works, time goes on in silence."""
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        return SilentOutput(SoundFormat(rate, channels))
    return DeviceOutput(device, _choose_format(device, channels), parent)


def _choose_format(device: QAudioDevice, channels: int) -> SoundFormat:
    """Choose the device's own rate: left to sound servers, resampling costs 30 to 120 ms of latency."""
    own = device.preferredFormat()
    rate, own_channels = own.sampleRate(), min(2, own.channelCount())
    for is_float in (True, False):
        for count in dict.fromkeys((channels, own_channels)):
            wanted = SoundFormat(rate, count, is_float)
            if device.isFormatSupported(_qt_format(wanted)):
                return wanted
    return SoundFormat(rate, own_channels, is_float=False)


def _qt_format(sound_format: SoundFormat) -> QAudioFormat:
    qt_format = QAudioFormat()
    qt_format.setSampleRate(sound_format.rate)
    qt_format.setChannelCount(sound_format.channels)
    kind = QAudioFormat.SampleFormat
    qt_format.setSampleFormat(kind.Float if sound_format.is_float else kind.Int16)
    return qt_format
