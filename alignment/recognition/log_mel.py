"""Log-mel spectra as Whisper was trained on: 80 or 128 bands, frames of 25 ms every 10 ms.

The same numbers as faster-whisper's own extractor gives, but for the last digit, in a quarter of the time:
its one large matrix product has OpenBLAS share out the work, whose threads then spin and wait for more.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

HOP = 160
_WINDOW = 400
_LEAST_POWER = np.float32(1e-10)
_RANGE = np.float32(8.0)  # powers of ten below the loudest band that are told apart
_MAX_PRODUCTS = 1 << 18  # multiplications above which OpenBLAS starts its threads


def log_mel(samples: Floats, filters: Floats) -> Floats:
    """Return the spectra of a chunk, shape (bands, frames); `filters`: shape (bands, 201)."""
    count = (len(samples) + HOP) // HOP
    padded = np.pad(np.pad(samples, (0, HOP)), _WINDOW // 2, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::HOP][:count]
    spectrum = np.fft.rfft(frames * _hann(), axis=1)
    together = max(1, _MAX_PRODUCTS // filters.size)
    power = np.zeros((-(-count // together) * together, filters.shape[1]), np.float32)
    np.add(spectrum.real**2, spectrum.imag**2, out=power[:count], casting="same_kind")
    blocks = np.matmul(power.reshape(-1, together, filters.shape[1]), filters.T)
    bands = blocks.reshape(len(power), -1)[:count]
    np.log10(np.maximum(bands, _LEAST_POWER, out=bands), out=bands)
    np.maximum(bands, bands.max() - _RANGE, out=bands)
    return np.ascontiguousarray(((bands + np.float32(4)) / np.float32(4)).T)


@cache
def _hann() -> Floats:
    return np.hanning(_WINDOW + 1)[:-1].astype(np.float32)
