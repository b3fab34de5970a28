"""Close-up data that peaks do not have: samples of a short span, and its spectrogram. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.services.sound.sample_reader import SoundFile
from editor.ui.look.theme import Theme
from editor.ui.waveform.drawing.column_image import Pixels, pixel
from editor.ui.waveform.drawing.time_axis import TimeView

HIGHEST_HZ: Final = 8_000
_WINDOW_S: Final = 0.025
_RANGE_DB: Final = 72.0
_ROWS: Final = 160


@dataclass(frozen=True)
class SampleSpan:
    """Samples of a recording from `start_ms` on, one channel, -1..1."""

    start_ms: float
    rate: int
    samples: NDArray[np.float32]

    @property
    def end_ms(self) -> float:
        """Where it ends."""
        return self.start_ms + len(self.samples) * 1000 / self.rate

    def covers(self, view: TimeView) -> bool:
        """Whether it holds all of a view, as far as there is sound."""
        return self.start_ms <= view.start_ms + 1 and min(view.end_ms, view.duration_ms - 50) <= self.end_ms

    def columns(self, view: TimeView, count: int) -> NDArray[np.float32]:
        """Return lowest and highest amplitude in each of equal parts of a view, shape (count, 2)."""
        edges = view.start_ms + view.span_ms * np.arange(count + 1) / count
        first = np.floor((edges - self.start_ms) * self.rate / 1000).astype(np.int64)
        first = np.clip(first, 0, len(self.samples))
        out = np.zeros((count, 2), np.float32)
        inside = int(np.searchsorted(first[:-1], len(self.samples), "left"))
        if not inside:
            return out
        part = self.samples[: max(int(first[inside]), int(first[inside - 1]) + 1)]
        out[:inside, 0] = np.minimum.reduceat(part, first[:inside])
        out[:inside, 1] = np.maximum.reduceat(part, first[:inside])
        # A curve goes on from where the column before left off.
        out[1:inside, 0] = np.minimum(out[1:inside, 0], out[: inside - 1, 1])
        out[1:inside, 1] = np.maximum(out[1:inside, 1], out[: inside - 1, 0])
        return out


class SampleReader:
    """Reads stretches of one recording. For one thread at a time."""

    def __init__(self, path: Path, track: int | None = None) -> None:
        self._path = path
        self._track = track
        self._file: SoundFile | None = None
        self._is_stopped = False

    def stop(self) -> None:
        """Let a long search for a place end early; may be called from any thread."""
        self._is_stopped = True

    def read(self, start_ms: float, end_ms: float) -> SampleSpan:
        """Return a stretch, its channels mixed.

        Raises:
            SoundError: the recording cannot be read.
            InterruptedError: it was stopped.
        """
        if self._file is None:
            self._file = SoundFile(self._path, self._track)
            if self._file.needs_index:
                for _ in self._file.build_index():  # a second for ten hours of mp3
                    if self._is_stopped:
                        raise InterruptedError
        rate = self._file.rate
        first, last = round(max(0.0, start_ms) * rate / 1000), round(end_ms * rate / 1000)
        parts = [block.samples.mean(axis=1) for block in self._file.read(first, max(first, last))]
        samples = np.concatenate(parts) if parts else np.zeros(0, np.float32)
        return SampleSpan(first * 1000 / rate, rate, samples.astype(np.float32, copy=False))

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


@dataclass(frozen=True)
class Spectrogram:
    """Loudness by frequency, a byte each, from 0 (quiet) on: shape (rows, columns), highest row first."""

    start_ms: float
    column_ms: float
    loudness: NDArray[np.uint8]

    def covers(self, view: TimeView) -> bool:
        """Whether it holds all of a view, about as fine as it can be shown."""
        end_ms = self.start_ms + self.column_ms * self.loudness.shape[1]
        inside = self.start_ms <= view.start_ms + 1 and view.end_ms <= end_ms + self.column_ms
        return inside and self.column_ms <= 1.5 * view.ms_per_pixel

    def pixels(self, view: TimeView, *, width: int, height: int, ramp: Pixels) -> Pixels:
        """Return the picture of a view; 0 where nothing is known."""
        times = view.start_ms + view.span_ms * (np.arange(width) + 0.5) / width
        columns = np.floor((times - self.start_ms) / self.column_ms).astype(np.int64)
        known = (columns >= 0) & (columns < self.loudness.shape[1])
        rows = np.arange(height) * len(self.loudness) // max(1, height)
        found = ramp[self.loudness[rows[:, None], np.clip(columns, 0, self.loudness.shape[1] - 1)[None, :]]]
        found[:, ~known] = 0
        return found


def make_spectrogram(span: SampleSpan, *, column_ms: float) -> Spectrogram:
    """Return the spectrogram of a span, a column for every so many milliseconds."""
    size = 2 ** round(np.log2(span.rate * _WINDOW_S))
    count = max(1, int((span.end_ms - span.start_ms) / column_ms))
    middles = ((np.arange(count) + 0.5) * column_ms * span.rate / 1000).astype(np.int64)
    padded = np.pad(span.samples, (size // 2, size))
    window = np.hanning(size).astype(np.float32)
    bins = min(size // 2 + 1, int(HIGHEST_HZ * size / span.rate) + 1)
    loud = np.empty((count, bins), np.float32)
    for at in range(0, count, 512):  # some at a time keep the memory flat
        places = middles[at : at + 512, None] + np.arange(size)[None, :]
        turned = np.fft.rfft(padded[places] * window, axis=1)[:, :bins]
        loud[at : at + 512] = 20 * np.log10(np.abs(turned) + 1e-6)
    highest = float(np.percentile(loud, 99.9)) if loud.size else 0.0
    shades = np.clip((loud - highest) / _RANGE_DB + 1, 0, 1) * 255
    top_hz = np.linspace(HIGHEST_HZ, 0, _ROWS)
    rows = np.clip(np.round(top_hz * size / span.rate).astype(np.int64), 0, bins - 1)
    return Spectrogram(span.start_ms, column_ms, np.ascontiguousarray(shades.astype(np.uint8).T[rows]))


def colour_ramp(theme: Theme) -> Pixels:
    """Return the 256 colours of a spectrogram, quiet first."""
    stops = [pixel(name) for name in (theme.base, theme.base, theme.accent, theme.text)]
    places = np.array([0, 45, 160, 255])
    channels = [
        np.interp(np.arange(256), places, [stop >> shift & 255 for stop in stops]) for shift in (16, 8, 0)
    ]
    red, green, blue = (channel.astype(np.uint32) for channel in channels)
    return np.asarray(0xFF000000 | red << 16 | green << 8 | blue, np.uint32)
