"""Peaks of a recording: lowest and highest sample of every 8 ms, and coarser levels for any zoom."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from alignment.audio.decoding import SAMPLE_RATE

BIN_SAMPLES = 128  # samples of the finest level: 8 ms
BIN_MS = BIN_SAMPLES * 1000 / SAMPLE_RATE
LEVEL_FACTOR = 8  # bins of one level that make one of the next
_BLOCK = SAMPLE_RATE * 20 // BIN_SAMPLES * BIN_SAMPLES  # samples that are reduced in one go
_FULL_SCALE = 32_768
_LEAST_LEVEL_BINS = 64

Bins = NDArray[np.int8]
"""Lowest and highest value of each bin, shape (bins, 2): companded, see `linear_amplitude`."""


def _companding_table() -> NDArray[np.int8]:
    values = np.arange(-_FULL_SCALE, _FULL_SCALE, dtype=np.float64)
    small = np.round(np.sign(values) * np.sqrt(np.abs(values) / _FULL_SCALE) * 127).astype(np.int8)
    return np.roll(small, -_FULL_SCALE)  # so that negative samples find theirs from the end


def linear_amplitude(values: NDArray[np.int8]) -> NDArray[np.float32]:
    """Return companded values as amplitudes, -1..1.

    A byte holds the root of the amplitude: loud speech has 1 % steps, and what is a hundredth as loud is
    still told from silence.
    """
    roots = values.astype(np.float32) / 127
    return np.asarray(roots * np.abs(roots), np.float32)


@dataclass(frozen=True)
class Peaks:
    """The finest bins of a recording, or of its beginning while it is still being read."""

    bins: Bins
    is_whole: bool = True

    @property
    def duration_ms(self) -> float:
        """How far the bins reach."""
        return len(self.bins) * BIN_MS

    @cached_property
    def levels(self) -> tuple[Bins, ...]:
        """The bins from the finest level to the coarsest, each an eighth of the one before."""
        found = [self.bins]
        while len(found[-1]) > _LEAST_LEVEL_BINS * LEVEL_FACTOR:
            found.append(_next_level(found[-1]))
        return tuple(found)

    @cached_property
    def loudness(self) -> float:
        """The amplitude (0..1) that all but the loudest 0.2 % of the sound stays under."""
        level = next((one for one in self.levels if len(one) <= 20_000), self.levels[-1])
        if not len(level):
            return 0.0
        return float(
            np.abs(linear_amplitude(np.percentile(np.abs(level), 99.8).reshape(1).astype(np.int8)))[0]
        )

    @property
    def gain(self) -> float:
        """How many times higher it is drawn, so that quiet recordings have a shape too."""
        return min(20.0, 0.92 / max(self.loudness, 0.02))

    def columns(self, start_ms: float, end_ms: float, count: int) -> NDArray[np.float32]:
        """Return lowest and highest amplitude in each of `count` equal parts of a span, shape (count, 2).

        Parts without sound, and those shorter than a bin, take what lies nearest; outside the recording it
        is silent.
        """
        step_ms = (end_ms - start_ms) / max(1, count)
        edges = start_ms + step_ms * np.arange(count + 1, dtype=np.float64)
        out = np.zeros((count, 2), np.float32)
        if not len(self.bins) or step_ms <= 0:
            return out
        if step_ms < BIN_MS:
            return self._between(edges)
        level = 0
        while level + 1 < len(self.levels) and step_ms >= BIN_MS * LEVEL_FACTOR ** (level + 1):
            level += 1
        bins, width_ms = self.levels[level], BIN_MS * LEVEL_FACTOR**level
        first = np.clip(np.floor(edges / width_ms).astype(np.int64), 0, len(bins))
        inside = np.flatnonzero((first[:-1] < len(bins)) & (edges[1:] > 0))
        if not len(inside):
            return out
        low, high = int(inside[0]), int(inside[-1]) + 1
        starts = first[low:high]
        part = bins[: max(int(first[high]), int(starts[-1]) + 1)]
        out[low:high, 0] = linear_amplitude(np.minimum.reduceat(part[:, 0], starts))
        out[low:high, 1] = linear_amplitude(np.maximum.reduceat(part[:, 1], starts))
        return out

    def level_db(self, start_ms: float, end_ms: float) -> NDArray[np.float32]:
        """Return the loudness of each bin of a span in dB of full scale, shape (bins,)."""
        first, last = max(0, int(start_ms / BIN_MS)), max(0, int(np.ceil(end_ms / BIN_MS)))
        part = np.abs(self.bins[first:last].astype(np.int16)).max(axis=1, initial=0)
        return np.asarray(40 * np.log10(np.maximum(part, 0.5) / 127), np.float32)

    def _between(self, edges: NDArray[Any]) -> NDArray[np.float32]:
        """Return columns that are finer than the bins: drawn from the middle of one bin to the next."""
        middles = (edges[:-1] + edges[1:]) / 2
        first = max(0, int(edges[0] / BIN_MS) - 2)
        last = min(len(self.bins), int(edges[-1] / BIN_MS) + 3)
        out = np.zeros((len(middles), 2), np.float32)
        if last <= first:
            return out
        places = (np.arange(first, last) + 0.5) * BIN_MS
        part = linear_amplitude(self.bins[first:last])
        for side in (0, 1):
            out[:, side] = np.interp(middles, places, part[:, side], left=0.0, right=0.0)
        return out


class PeaksBuilder:
    """Takes the samples of a recording in order and makes peaks of them. Cheap to be given small pieces."""

    def __init__(self) -> None:
        self._waiting: list[NDArray[np.int16]] = []
        self._waiting_count = 0
        self._bins: Bins = np.empty((4096, 2), np.int8)
        self._count = 0
        self._table = _companding_table()

    def add(self, samples: NDArray[np.int16]) -> None:
        """Take the next samples, shape (n,)."""
        self._waiting.append(samples)
        self._waiting_count += len(samples)
        if self._waiting_count >= _BLOCK:
            self._reduce(self._waiting_count // BIN_SAMPLES * BIN_SAMPLES)

    def partial_peaks(self) -> Peaks:
        """Return the peaks of what was taken; they do not change when more is taken."""
        return Peaks(self._bins[: self._count], is_whole=False)

    def whole(self) -> Peaks:
        """Return the peaks of all that was taken, the last bin filled up with silence."""
        self.add(np.zeros(-self._waiting_count % BIN_SAMPLES, np.int16))
        self._reduce(self._waiting_count)
        return Peaks(self._bins[: self._count].copy())

    def _reduce(self, count: int) -> None:
        joined = np.concatenate(self._waiting) if self._waiting else np.zeros(0, np.int16)
        self._waiting, self._waiting_count = [joined[count:]], len(joined) - count
        parts = joined[:count].reshape(-1, BIN_SAMPLES)
        end = self._count + len(parts)
        if end > len(self._bins):  # a new array: what was given away keeps the old one
            grown = np.empty((max(2 * len(self._bins), end), 2), np.int8)
            grown[: self._count] = self._bins[: self._count]
            self._bins = grown
        if len(parts):
            self._bins[self._count : end, 0] = self._table[parts.min(axis=1)]
            self._bins[self._count : end, 1] = self._table[parts.max(axis=1)]
        self._count = end


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal: by this its peaks are kept.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


_NEAR_MS = 1500  # what is loud and what is quiet is judged by so much around
_LEAST_SPREAD_DB = 12.0  # with less between loud and quiet there is no edge to be found
_RISE = 0.3  # an edge is so far up from the quiet to the loud: nearest to hand labels on three recordings
_LEAST_BINS = 4  # shorter gaps and bursts are no edges


def speech_edges(peaks: Peaks, start_ms: float, end_ms: float) -> list[int]:
    """Return the times in a span where speech begins or ends, by its loudness, in milliseconds."""
    first_ms = max(0.0, start_ms - _NEAR_MS)
    first = int(first_ms / BIN_MS)
    level = peaks.level_db(first * BIN_MS, end_ms + _NEAR_MS)
    if len(level) < 3 * _LEAST_BINS:
        return []
    quiet, loud = (float(value) for value in np.percentile(level, (10, 90)))
    if loud - quiet < _LEAST_SPREAD_DB:
        return []
    is_loud = level >= quiet + _RISE * (loud - quiet)
    for wanted in (True, False):  # gaps first, then bursts
        _drop_short(is_loud, is_value=not wanted)
    changes = np.flatnonzero(np.diff(is_loud)) + 1
    times = np.round((changes + first) * BIN_MS).astype(int)
    return [int(time_ms) for time_ms in times if start_ms <= time_ms <= end_ms]


def _drop_short(is_loud: NDArray[np.bool_], *, is_value: bool) -> None:
    borders = np.flatnonzero(np.diff(is_loud)) + 1  # what is cut off at either end may be longer
    for begin, end in itertools.pairwise(borders.tolist()):
        if end - begin < _LEAST_BINS and bool(is_loud[begin]) == is_value:
            is_loud[begin:end] = not is_value


def _next_level(bins: Bins) -> Bins:
    whole = len(bins) // LEVEL_FACTOR * LEVEL_FACTOR
    lows = bins[:whole, 0].reshape(-1, LEVEL_FACTOR).min(axis=1)
    highs = bins[:whole, 1].reshape(-1, LEVEL_FACTOR).max(axis=1)
    if whole < len(bins):
        lows = np.append(lows, bins[whole:, 0].min())
        highs = np.append(highs, bins[whole:, 1].max())
    return np.stack((lows, highs), axis=1)
