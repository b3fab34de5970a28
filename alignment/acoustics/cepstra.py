"""Mel spectra and cepstra as the US English Sphinx model was trained on (`feat.params` of that model).

Frames of 25.6 ms every 10 ms; frame t lies around the moment 10 t + 5 ms.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

RATE = 16_000
HOP = 160
BANDS = 25
CEPSTRA = 13
_WINDOW = 410
_FFT = 512
_PRE_EMPHASIS = 0.97
_LOW_HZ, _HIGH_HZ = 130.0, 6800.0
_LIFTER = 22
_LEAST_POWER = 1.0  # of a band, at 16 bit scale: keeps digital silence finite


def mel_power(samples: NDArray[np.int16]) -> Floats:
    """Return the power in each band, shape (frames, BANDS), one frame for every begun 10 ms."""
    count = -(-len(samples) // HOP)
    sound = samples.astype(np.float32)
    sound[1:] -= np.float32(_PRE_EMPHASIS) * samples[:-1].astype(np.float32)
    before = (_WINDOW - HOP) // 2
    after = (count - 1) * HOP + _WINDOW - before - len(sound)
    sound = np.pad(sound, (before, max(0, after)))
    frames = np.lib.stride_tricks.sliding_window_view(sound, _WINDOW)[::HOP][:count]
    spectrum = np.fft.rfft(frames * _hamming(), _FFT, axis=1)
    power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
    return np.asarray(np.maximum(power @ _filters(), np.float32(_LEAST_POWER)), np.float32)


def streams(cepstra: Floats) -> tuple[Floats, Floats, Floats]:
    """Return cepstra, their slope and the slope's slope, each (frames, CEPSTRA)."""
    padded = np.pad(cepstra, ((3, 3), (0, 0)), mode="edge")
    slope = padded[5:-1] - padded[1:-5]
    bend = (padded[6:] - padded[2:-4]) - (padded[4:-2] - padded[:-6])
    return cepstra, slope, bend


@cache
def to_cepstra() -> Floats:
    """Return the matrix (BANDS, CEPSTRA) that makes liftered cepstra of logarithmic band powers."""
    band = np.arange(BANDS) + 0.5
    order = np.arange(CEPSTRA)
    matrix = np.cos(np.pi / BANDS * np.outer(band, order)) * np.sqrt(2.0 / BANDS)
    matrix[:, 0] = np.sqrt(1.0 / BANDS)
    lifter = 1 + _LIFTER / 2 * np.sin(np.pi * order / _LIFTER)
    return np.asarray(matrix * lifter, np.float32)


@cache
def to_bands() -> Floats:
    """Return the matrix (CEPSTRA, BANDS) that makes a smooth spectrum of cepstra again."""
    return np.linalg.pinv(to_cepstra()).astype(np.float32)


@cache
def _hamming() -> Floats:
    return np.hamming(_WINDOW).astype(np.float32)


@cache
def _filters() -> Floats:
    def mel(hz: NDArray[np.float64]) -> NDArray[np.float64]:
        return 2595.0 * np.log10(1.0 + hz / 700.0)

    step = RATE / _FFT
    low, high = mel(np.array([_LOW_HZ, _HIGH_HZ])).tolist()
    edges = np.linspace(low, high, BANDS + 2)
    hertz = np.floor(700.0 * (10 ** (edges / 2595.0) - 1.0) / step + 0.5) * step
    bins = np.arange(_FFT // 2 + 1) * step
    rising = (bins[:, None] - hertz[:-2]) / (hertz[1:-1] - hertz[:-2])
    falling = (hertz[2:] - bins[:, None]) / (hertz[2:] - hertz[1:-1])
    area = 2.0 / (hertz[2:] - hertz[:-2])
    return np.asarray(np.maximum(0.0, np.minimum(rising, falling)) * area, np.float32)
