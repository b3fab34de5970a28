"""Audio output on Windows and macOS: QAudioSink in push mode."""

from __future__ import annotations

import time

from PySide6.QtCore import QIODevice, QObject
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from editor.ui.player.chunks import SoundFormat
from editor.ui.player.output import Output, SilentOutput

_BUFFER_S = 0.2


class QtOutput:
    """An output (see `output.Output`) to one of Qt's sound devices."""

    def __init__(
        self, device: QAudioDevice, sound_format: SoundFormat, parent: QObject, *, wanted: str = ""
    ) -> None:
        self._device = device
        self._wanted = wanted
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
        return self._io is not None and not self.has_failed()

    def stop(self) -> None:
        if self._io is not None:
            self._io = None
            self._sink.reset()

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

    def has_pending(self) -> bool:
        return self._io is not None and self._sink.bytesFree() < self._sink.bufferSize()

    def is_ready(self) -> bool:
        return not self.has_failed()

    def has_failed(self) -> bool:
        errors = (QtAudio.Error.FatalError, QtAudio.Error.IOError, QtAudio.Error.OpenError)
        return self._sink.error() in errors

    def is_current(self) -> bool:
        return not self.has_failed() and self._device == _find_device(self._wanted)

    def is_fallback(self) -> bool:
        return bool(self._wanted) and device_name(self._device) != self._wanted

    def set_volume(self, volume: float) -> None:
        self._sink.setVolume(volume)

    def release(self) -> None:
        self.stop()
        self._sink.deleteLater()

    def join(self, timeout_s: float) -> bool:
        return True


def open_qt_output(rate: int, channels: int, parent: QObject, device: str = "") -> Output:
    """Return the output to the device of that name, else to the default one, else a silent one."""
    found = _find_device(device)
    if found.isNull():
        return SilentOutput(SoundFormat(rate, channels))
    return QtOutput(found, _choose_format(found, channels), parent, wanted=device)


def device_name(device: QAudioDevice) -> str:
    """Return a device's lasting name."""
    return bytes(device.id().data()).decode(errors="replace")


def list_devices() -> tuple[list[tuple[str, str]], str]:
    """Return names and titles of the devices there are, and the name of the system's own."""
    found = [(device_name(device), device.description()) for device in QMediaDevices.audioOutputs()]
    return found, device_name(QMediaDevices.defaultAudioOutput())


def _find_device(name: str) -> QAudioDevice:
    """Return the device of that name, the default one where there is none."""
    for device in QMediaDevices.audioOutputs() if name else ():
        if device_name(device) == name:
            return device
    return QMediaDevices.defaultAudioOutput()


def _choose_format(device: QAudioDevice, channels: int) -> SoundFormat:
    """Choose the device's own rate: left to the system, resampling may cost 30 to 120 ms of latency."""
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
