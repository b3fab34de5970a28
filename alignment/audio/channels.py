"""The channels of a recording: which one is taken alone, where all of them mixed would be worse.

Of two that cancel each other, as where a line is soldered wrongly, the louder one; of a film's many the
centre, where its dialogue is. Channels that are no loudspeakers', such as microphones, are mixed alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame

_LOUD_S = 30.0  # of sound that tells
_LONGEST_S = 300.0  # that are looked through for it
_LOUD = 1e-3  # level (root mean square, of 1) of what can be heard as speech
_CANCELLED = 0.05  # share of a channel's power that is left where both cancel each other
_STEREO = "stereo"
_CENTRE = "FC"
_CENTRE_S = 3.0  # of sound in the centre that tell that somebody speaks there
_NUMBERED = " channels"  # FFmpeg's names of layouts that are none of loudspeakers: "3 channels (BL+BR+SL)"
_CENTRE_SHARE = 0.1  # of what can be heard at all: less may be the music's


@dataclass(frozen=True, slots=True)
class TakenChannel:
    """One channel alone: its number, and the layout (FFmpeg's name) of how many channels it is one of."""

    index: int
    layout: str
    count: int


def plain_channels(frame: AudioFrame, *, channels: int = 1) -> AudioFrame:
    """Return a frame whose channels are no loudspeakers' as mono or stereo; any other as it is.

    Two become stereo; three and more are mixed alike, into so many `channels` that are the same. A recorder
    writes its microphones so, without names or with odd ones. FFmpeg guesses loudspeakers for unnamed ones,
    and leaves the subwoofer's (the third of three, the fourth of six) out of every mix. Most odd ones it
    refuses to convert at all.
    """
    count, name = frame.layout.nb_channels, frame.layout.name
    if count < 2 or _NUMBERED not in name or name == f"2{_NUMBERED}":
        return frame
    from av.audio.frame import AudioFrame

    samples = frame.to_ndarray()
    if count == 2:
        plain = AudioFrame.from_ndarray(samples, format=frame.format.name, layout=_STEREO)
    else:
        mixed = _mixed_alike(samples if frame.format.is_planar else samples.reshape(-1, count).T)
        layout = "mono" if channels == 1 else _STEREO
        plain = AudioFrame.from_ndarray(np.repeat(mixed, channels)[None], format="flt", layout=layout)
    plain.sample_rate = frame.sample_rate
    return plain


def _mixed_alike(samples: NDArray[Any]) -> NDArray[np.float32]:
    """Return the sum of channels (channels, n) of any kind of samples, -1..1."""
    mixed: NDArray[np.float64] = samples.sum(axis=0, dtype=np.float64)
    full_scale = 2.0 ** (8 * samples.itemsize - 1)
    if samples.dtype.kind == "u":
        mixed -= len(samples) * full_scale
    if samples.dtype.kind in "iu":
        mixed /= full_scale
    by_power = mixed / len(samples) ** 0.5  # what microphones pick up is more or less independent
    return np.asarray(np.clip(by_power, -1.0, 1.0), np.float32)


def channel_to_take(frames: Iterable[AudioFrame]) -> TakenChannel | None:
    """Return the channel to take alone, None where all may be mixed; the first frame's layout counts."""
    frames = iter(frames)
    first = next(frames, None)
    if first is None:
        return None
    names = [channel.name for channel in first.layout.channels]
    if _NUMBERED in first.layout.name and len(names) > 2:
        return None
    layout = _STEREO if len(names) == 2 else first.layout.name
    blocks = _blocks(chain([first], frames), layout, len(names))
    if len(names) == 2:
        index = _louder_of_two(blocks)
    else:
        index = names.index(_CENTRE) if _CENTRE in names and _centre_speaks(blocks, names) else None
    return TakenChannel(index, layout, len(names)) if index is not None else None


def _blocks(
    frames: Iterable[AudioFrame], layout: str, count: int
) -> Iterator[tuple[NDArray[np.float64], float]]:
    """Yield samples (n, channels) and their length in seconds, up to where their number changes."""
    import av

    resampler: av.AudioResampler | None = None
    for frame in frames:
        if frame.layout.nb_channels != count:
            return
        plain = plain_channels(frame)
        if resampler is None:
            resampler = av.AudioResampler(format="flt", layout=layout, rate=frame.sample_rate)
        plain.pts = None
        for part in resampler.resample(plain):
            samples = part.to_ndarray().reshape(-1, count).astype(float)
            if len(samples):
                yield samples, len(samples) / frame.sample_rate


def _louder_of_two(blocks: Iterable[tuple[NDArray[np.float64], float]]) -> int | None:
    power, mixed, loud_s, seen_s = np.zeros(2), 0.0, 0.0, 0.0
    for samples, length_s in blocks:
        seen_s += length_s
        if np.sqrt((samples**2).mean(axis=0).max()) > _LOUD:
            loud_s += length_s
            power += (samples**2).sum(axis=0)
            mixed += float((samples.mean(axis=1) ** 2).sum())
        if loud_s > _LOUD_S or seen_s > _LONGEST_S:
            break
    return int(power.argmax()) if mixed < _CANCELLED * power.max() else None


def _centre_speaks(blocks: Iterable[tuple[NDArray[np.float64], float]], names: list[str]) -> bool:
    """Whether the centre can be heard for long enough; a film may begin with minutes of music beside it."""
    centre = names.index(_CENTRE)
    centre_s = heard_s = seen_s = 0.0
    for samples, length_s in blocks:
        levels = np.sqrt((samples**2).mean(axis=0))
        seen_s += length_s
        heard_s += length_s if levels.max() > _LOUD else 0.0
        centre_s += length_s if levels[centre] > _LOUD else 0.0
        if centre_s > _LOUD_S or seen_s > _LONGEST_S:
            break
    return centre_s >= min(_CENTRE_S, 0.5 * heard_s) and centre_s > _CENTRE_SHARE * heard_s
