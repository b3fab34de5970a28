"""Recordings with a short rising tone at known times, and finding it again in decoded samples."""

from __future__ import annotations

import numpy as np

from tests.support.sound_server import Sound

BURST_S = 0.02
_AROUND_S = 0.25


def sound_with_bursts(rate: int, seconds: float, places_s: tuple[float, ...]) -> Sound:
    """Return faint noise with a burst at each of the places."""
    sound = 1e-3 * np.random.default_rng(3).standard_normal(round(rate * seconds))
    burst = _burst(rate)
    for place in places_s:
        first = round(place * rate)
        sound[first : first + len(burst)] += burst
    return sound.astype(np.float32)


def find_bursts_s(sound: Sound, rate: int, places_s: tuple[float, ...]) -> list[float]:
    """Return where the bursts are, each looked for around its place."""
    found = []
    burst = _burst(rate)
    for place in places_s:
        first = max(0, round((place - _AROUND_S) * rate))
        part = sound[first : round((place + _AROUND_S + BURST_S) * rate)]
        found.append((first + int(np.argmax(np.correlate(part, burst, "valid")))) / rate)
    return found


def _burst(rate: int) -> Sound:
    times = np.arange(round(rate * BURST_S)) / rate
    tone = np.sin(2 * np.pi * (500 * times + 50_000 * times**2))
    return np.asarray(0.6 * tone * np.hanning(len(times)), np.float32)
