"""The channels of a recording: which one is taken alone, where all of them mixed would be worse.

Of two that cancel each other, as where a line is soldered wrongly, the louder one; of a film's many the
centre, where its dialogue is. Channels that are no loudspeakers', such as microphones, are mixed alike, also
where the file names loudspeakers: recorders and formats name channels by their number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.layout import AudioLayout

_LOUD_S = 30.0  # of sound that tells
_LONGEST_S = 300.0  # that are looked through for it
_LOUD = 1e-3  # level (root mean square, of 1) of what can be heard as speech
_CANCELLED = 0.05  # share of a channel's power that is left where both cancel each other
_STEREO = "stereo"
_CENTRE = "FC"
_CENTRE_S = 3.0  # of sound in the centre that tell that somebody speaks there
_NUMBERED = " channels"  # FFmpeg's names of layouts that are none of loudspeakers: "3 channels (BL+BR+SL)"
_CENTRE_SHARE = 0.1  # of what can be heard at all: less may be the music's
_SUBWOOFERS = ("LFE", "LFE2")
_BASS_HZ = 250.0  # a subwoofer's channel holds nothing above it: it is cut off at 120 Hz
_VOICE_SHARE = 0.2  # of a channel's power that lies above that where somebody speaks
_VOICE_S = 1.0  # of such sound that tell
_VOICE_BLOCK = 4096
_APART = 2.0  # times as loud: what stands beside a centre, such as music, is about as loud on both sides
_APART_S = 3.0  # of sound on one side that tell that somebody speaks there


@dataclass(frozen=True, slots=True)
class TakenChannel:
    """One channel alone: its number, and the layout (FFmpeg's name) of how many channels it is one of."""

    index: int
    layout: str
    count: int


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """How a recording's channels are used: one alone, all as microphones, or as their names say."""

    taken: TakenChannel | None = None
    are_microphones: bool = False


def plain_channels(frame: AudioFrame, *, channels: int = 1, are_microphones: bool = False) -> AudioFrame:
    """Return a frame whose channels are no loudspeakers' as mono or stereo; any other as it is.

    `are_microphones`: whatever the channels are called. Two become stereo; three and more are mixed alike,
    into so many `channels` that are the same. A recorder writes its microphones so, without names or with odd
    ones. FFmpeg guesses loudspeakers for unnamed ones, and leaves the subwoofer's (the third of three, the
    fourth of six) out of every mix. Most odd ones it refuses to convert at all.
    """
    count, name = frame.layout.nb_channels, frame.layout.name
    if count < 2 or not (are_microphones or _NUMBERED in name) or name in (_STEREO, f"2{_NUMBERED}"):
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


def channel_use(frames: Iterable[AudioFrame]) -> ChannelUse:
    """Return how the channels are to be used; the first frame's layout counts."""
    frames = iter(frames)
    first = next(frames, None)
    if first is None:
        return ChannelUse()
    names = [channel.name for channel in first.layout.channels]
    if _NUMBERED in first.layout.name and len(names) > 2:
        return ChannelUse(are_microphones=True)
    layout = _STEREO if len(names) == 2 else first.layout.name
    blocks = _blocks(chain([first], frames), layout, len(names))
    if len(names) == 2:
        index = _louder_of_two(blocks)
    else:
        film = _Film(names)
        film.look(blocks)
        if film.are_microphones:
            return ChannelUse(are_microphones=True)
        index = film.centre if film.centre_speaks else None
    return ChannelUse(TakenChannel(index, layout, len(names)) if index is not None else None)


def has_microphone_as_subwoofer(frames: Iterable[AudioFrame], *, longest_s: float) -> bool:
    """Whether a voice is in the channel that is named a subwoofer's, in so many seconds."""
    frames = iter(frames)
    first = next(frames, None)
    names = [] if first is None else [channel.name for channel in first.layout.channels]
    if first is None or not set(names) & set(_SUBWOOFERS):
        return False
    subwoofer = _Subwoofer(names)
    seen_s = 0.0
    for samples, length_s in _blocks(chain([first], frames), first.layout.name, len(names)):
        seen_s += length_s
        subwoofer.look(samples, length_s)
        if subwoofer.is_microphone or seen_s > longest_s:
            break
    return subwoofer.is_microphone


def names_subwoofer(layout: AudioLayout) -> bool:
    """Whether a channel of a layout is named a subwoofer's: no mix holds it."""
    return any(channel.name in _SUBWOOFERS for channel in layout.channels)


@cache
def downmix_gain(layout: str, channels: int) -> float:
    """Return what keeps a mix of loudspeakers' channels below full scale.

    FFmpeg adds a centre and the backs to each side, and scales the sum only where samples are integers.
    """
    import av
    from av.audio.frame import AudioFrame

    count = av.AudioLayout(layout).nb_channels
    target = "mono" if channels == 1 else _STEREO
    taken = np.zeros(channels)
    for index in range(count):
        samples = np.zeros((64, count), np.float32)
        samples[:, index] = 1.0
        frame = AudioFrame.from_ndarray(samples.reshape(1, -1), format="flt", layout=layout)
        frame.sample_rate = 48_000
        [mixed] = av.AudioResampler(format="flt", layout=target, rate=48_000).resample(frame)
        taken += np.abs(mixed.to_ndarray().reshape(-1, channels)[32])
    return float(1.0 / max(1.0, taken.max()))


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


class _Film:
    """Looks through a recording whose channels are named as a film's, for what they are.

    A film may begin with minutes of music beside its centre.
    """

    def __init__(self, names: list[str]) -> None:
        self.centre = names.index(_CENTRE) if _CENTRE in names else None
        self._fronts = [names.index(name) for name in ("FL", "FR") if name in names]
        self._subwoofer = _Subwoofer(names)
        self._centre_s = self._heard_s = self._apart_s = self._together_s = 0.0

    def look(self, blocks: Iterable[tuple[NDArray[np.float64], float]]) -> None:
        """Look until it is known what the channels are, or for long enough."""
        seen_s = 0.0
        for samples, length_s in blocks:
            seen_s += length_s
            self._subwoofer.look(samples, length_s)
            self._note_levels(np.sqrt((samples**2).mean(axis=0)), length_s)
            enough = self._centre_s > _LOUD_S and not self._subwoofer.exists
            if self._subwoofer.is_microphone or enough or seen_s > _LONGEST_S:
                break

    def _note_levels(self, levels: NDArray[np.float64], length_s: float) -> None:
        self._heard_s += length_s if levels.max() > _LOUD else 0.0
        if self.centre is None or len(self._fronts) < 2:
            return
        self._centre_s += length_s if levels[self.centre] > _LOUD else 0.0
        low, high = sorted(levels[self._fronts])
        if high > max(_LOUD, _APART * levels[self.centre]):
            if high > _APART * low:
                self._apart_s += length_s
            else:
                self._together_s += length_s

    @property
    def are_microphones(self) -> bool:
        """Whether people speak in channels that hold none of a film's speech."""
        apart = self._apart_s > max(_APART_S, _APART * self._together_s)
        return self._subwoofer.is_microphone or apart

    @property
    def centre_speaks(self) -> bool:
        """Whether the centre can be heard for long enough."""
        least_s = min(_CENTRE_S, 0.5 * self._heard_s)
        return self._centre_s >= least_s and self._centre_s > _CENTRE_SHARE * self._heard_s


class _Subwoofer:
    """Tells whether a channel that is named a subwoofer's is one, by what it holds."""

    def __init__(self, names: list[str]) -> None:
        self._index = next((names.index(name) for name in _SUBWOOFERS if name in names), None)
        self._waiting: list[NDArray[np.float64]] = []
        self._voice_s = 0.0

    @property
    def exists(self) -> bool:
        """Whether there is such a channel."""
        return self._index is not None

    @property
    def is_microphone(self) -> bool:
        """Whether a voice was in it."""
        return self._voice_s >= _VOICE_S

    def look(self, samples: NDArray[np.float64], length_s: float) -> None:
        """Take a block of all channels."""
        if self._index is None:
            return
        self._waiting.append(samples[:, self._index])
        if sum(map(len, self._waiting)) < _VOICE_BLOCK:
            return
        block, rate = np.concatenate(self._waiting), len(samples) / length_s
        self._waiting = []
        power = np.abs(np.fft.rfft(block * np.hanning(len(block)))) ** 2
        high = power[round(_BASS_HZ * len(block) / rate) :].sum() / max(power.sum(), 1e-30)
        level = np.sqrt((block**2).mean() * high)
        if high > _VOICE_SHARE and level > _LOUD:
            self._voice_s += len(block) / rate
