"""Log-mel bands of samples, as a speaker embedder was trained on them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_BREAK_HZ = 1000.0  # of the mel scale by Slaney: linear below, logarithmic above
_LINEAR_HZ = 200.0 / 3
_LOG_STEP = np.log(6.4) / 27.0
_MAX_PRODUCTS = 1 << 18  # multiplications above which OpenBLAS starts its threads
_FRAMES_AT_ONCE = 512  # their spectra fit a processor's cache, and those of a long stretch the memory


@dataclass(frozen=True, slots=True)
class FrontEnd:
    """How samples become bands: lengths in samples at 16 kHz, the least power that counts."""

    bands: int = 40
    fft: int = 512
    window: int = 400
    hop: int = 160
    floor: float = 1e-6


class MelBands:
    """Takes log10 power in mel bands: Hann window, Slaney's mel scale with bands of equal area."""

    def __init__(self, front_end: FrontEnd, sample_rate: int) -> None:
        self._front_end = front_end
        self._filters = _filters(front_end, sample_rate)
        # The window stands in the middle of the transform, as the training's short-time transform had it.
        beside = (front_end.fft - front_end.window) // 2
        hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(front_end.window) / front_end.window)
        self._window = np.pad(hann, (beside, front_end.fft - front_end.window - beside)).astype(np.float32)

    def frame_count(self, length: int) -> int:
        """Return how many whole frames so many samples hold."""
        return max(0, (length - self._front_end.fft) // self._front_end.hop + 1)

    def bands(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the log10 power of each frame and band, shape (frames, bands); samples are -1..1."""
        count, hop = self.frame_count(len(samples)), self._front_end.hop
        result = np.empty((count, self._front_end.bands), np.float32)
        if not count:
            return result
        frames = np.lib.stride_tricks.sliding_window_view(samples, self._front_end.fft)[::hop]
        for at in range(0, count, _FRAMES_AT_ONCE):
            spectrum = np.fft.rfft(frames[at : at + _FRAMES_AT_ONCE] * self._window, axis=1)
            power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
            result[at : at + _FRAMES_AT_ONCE] = np.log10(self._banded(power) + self._front_end.floor)
        return result

    def _banded(self, power: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the power in each band; in small products, since OpenBLAS' threads only get in the way."""
        together = max(1, _MAX_PRODUCTS // self._filters.size)
        padded = np.zeros((-(-len(power) // together) * together, power.shape[1]), np.float32)
        padded[: len(power)] = power
        blocks = np.matmul(padded.reshape(-1, together, power.shape[1]), self._filters)
        return np.asarray(blocks.reshape(len(padded), -1)[: len(power)])


def _filters(front_end: FrontEnd, sample_rate: int) -> NDArray[np.float32]:
    """Return the triangles, shape (frequencies, bands)."""
    edges = _hz(np.linspace(0.0, _mel(sample_rate / 2), front_end.bands + 2))
    frequencies = np.linspace(0.0, sample_rate / 2, front_end.fft // 2 + 1)[:, None]
    low, middle, high = edges[:-2], edges[1:-1], edges[2:]
    rising = (frequencies - low) / (middle - low)
    falling = (high - frequencies) / (high - middle)
    return (np.maximum(0.0, np.minimum(rising, falling)) * 2.0 / (high - low)).astype(np.float32)


def _mel(hz: float) -> float:
    """Return a frequency on Slaney's scale (Auditory Toolbox, 1998)."""
    if hz < _BREAK_HZ:
        return hz / _LINEAR_HZ
    return float(_BREAK_HZ / _LINEAR_HZ + np.log(hz / _BREAK_HZ) / _LOG_STEP)


def _hz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return frequencies from Slaney's scale."""
    bend = _BREAK_HZ / _LINEAR_HZ
    return np.where(mel < bend, mel * _LINEAR_HZ, _BREAK_HZ * np.exp(_LOG_STEP * (mel - bend)))
