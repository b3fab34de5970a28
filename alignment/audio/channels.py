"""The channels of a recording: one alone where two cancel each other, as where a line is soldered wrongly."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame

_LOUD_S = 30.0  # of sound that tells
_LONGEST_S = 300.0  # that are looked through for it
_LOUD = 1e-3  # level (root mean square, of 1) of what can be heard as speech
_CANCELLED = 0.05  # share of a channel's power that is left where both cancel each other


def channel_to_take(frames: Iterable[AudioFrame]) -> int | None:
    """Return the louder of two channels that cancel each other in a sum, None where all may be mixed."""
    import av

    resampler: av.AudioResampler | None = None
    power, mixed, loud_s, seen_s = np.zeros(2), 0.0, 0.0, 0.0
    for frame in frames:
        if frame.layout.nb_channels != 2:
            return None
        if resampler is None:
            resampler = av.AudioResampler(format="flt", layout="stereo", rate=frame.sample_rate)
        frame.pts = None
        for part in resampler.resample(frame):
            samples = part.to_ndarray().reshape(-1, 2).astype(float)
            seen_s += len(samples) / frame.sample_rate
            if len(samples) and np.sqrt((samples**2).mean(axis=0).max()) > _LOUD:
                loud_s += len(samples) / frame.sample_rate
                power += (samples**2).sum(axis=0)
                mixed += float((samples.mean(axis=1) ** 2).sum())
        if loud_s > _LOUD_S or seen_s > _LONGEST_S:
            break
    return int(power.argmax()) if mixed < _CANCELLED * power.max() else None
