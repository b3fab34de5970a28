"""Playback requests, and the chunks made of them: decoded, at their speed, in the device's format."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from editor.services.sound.sample_reader import Block, Samples, SoundFile
from editor.ui.player.tempo import change_tempo


@dataclass(frozen=True, slots=True)
class SoundFormat:
    """What the device is given: interleaved samples, 32 bit float or 16 bit integer."""

    rate: int
    channels: int
    is_float: bool = True

    @property
    def frame_bytes(self) -> int:
        """The size of one sample of all channels."""
        return self.channels * (4 if self.is_float else 2)


_FADE_S = 0.003
_GAINS = {(1, 2): 2**0.5, (2, 1): 0.5**0.5}
"""What keeps audio as loud when channels change: the resampler takes 3 dB off, or adds them and clips."""
_AROUND_GAIN = 0.55  # the sound around what is stressed: 5 dB softer, so that the words can be told apart
_STRESS_RAMP_S = 0.03

Span = tuple[float, float | None]
"""From when to when, in milliseconds; None: to the end of the file."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to sound: these spans one after another, what lies before `start_ms` left out, in which form.

    With `loop`, all of them follow again and again, after so long a silence each time. What lies outside of
    `stressed`, in milliseconds, sounds softer.
    """

    start_ms: float
    spans: tuple[Span, ...]
    speed: float
    format: SoundFormat
    loop: bool = False
    loop_pause_ms: int = 0
    stressed: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """Sound ready for the device, and the media times it covers. `last`: nothing follows."""

    data: bytes
    frames: int
    start_ms: float
    stop_ms: float
    last: bool = False


def prepare_chunks(sound: SoundFile, request: Request, on_damage: Callable[[float], None]) -> Iterator[Chunk]:
    """Yield what was asked for, in the device's form and at the asked speed."""
    left = [
        (max(start_ms, request.start_ms), stop_ms)
        for start_ms, stop_ms in request.spans
        if stop_ms is None or stop_ms > request.start_ms
    ]
    sounded = yield from _prepare_round(sound, request, left, on_damage)
    while request.loop:
        if sounded:
            yield from _pause(request)
        sounded = yield from _prepare_round(sound, request, list(request.spans), on_damage)
        if not sounded:
            return


def _prepare_round(
    sound: SoundFile, request: Request, spans: list[Span], on_damage: Callable[[float], None]
) -> Generator[Chunk, None, bool]:
    """Yield the spans one after another; return whether there was any sound."""
    sounded = False
    for span_ms in spans:
        sounded |= yield from _prepare_span(sound, request, span_ms, on_damage)
    return sounded


def _pause(request: Request) -> Iterator[Chunk]:
    """Yield the silence between two rounds; the place stays where the sound ended."""
    end_ms = request.spans[-1][1]
    left = round(request.loop_pause_ms * request.format.rate / 1000)
    step = max(1, request.format.rate // 10)
    while end_ms is not None and left > 0:
        frames = min(step, left)
        yield Chunk(bytes(frames * request.format.frame_bytes), frames, end_ms, end_ms)
        left -= frames


def _prepare_span(
    sound: SoundFile, request: Request, span_ms: Span, on_damage: Callable[[float], None]
) -> Generator[Chunk, None, bool]:
    """Yield one run over a span; return whether there was any sound."""
    rate = sound.rate
    start = round(span_ms[0] * rate / 1000)
    stop = None if span_ms[1] is None else round(span_ms[1] * rate / 1000)

    def blocks() -> Iterator[tuple[int, Samples]]:
        for block in sound.read(start, stop):
            if block.damaged:
                on_damage(block.start * 1000 / rate)
            is_cut = len(request.spans) > 1
            samples = _softened(block, start, stop, rate) if is_cut else block.samples
            if request.stressed is not None:
                samples = _stressed(samples, block.start, request.stressed, rate)
            yield block.start, samples

    convert = _Converter(rate, sound.channels, request.format)
    waiting: float | None = None
    at = float(start)
    for stretch in change_tempo(blocks(), rate, request.speed):
        data = convert(stretch.samples)
        waiting = stretch.start if waiting is None else waiting
        at = stretch.stop
        if data:
            frames = len(data) // request.format.frame_bytes
            yield Chunk(data, frames, waiting * 1000 / rate, at * 1000 / rate)
            waiting = None
    rest = convert(None)
    if rest:
        since = at if waiting is None else waiting
        yield Chunk(rest, len(rest) // request.format.frame_bytes, since * 1000 / rate, at * 1000 / rate)
    return at > start


def _softened(block: Block, start: int, stop: int | None, rate: int) -> Samples:
    """Return samples of a span that is joined to others, its edges faded: a cut in a sound would click."""
    fade = max(1, int(rate * _FADE_S))
    end = block.start + len(block.samples)
    if block.start >= start + fade and (stop is None or end <= stop - fade):
        return block.samples
    places = np.arange(block.start, end)
    weights = np.minimum(1.0, (places - start + 1) / fade)
    if stop is not None:
        weights = np.minimum(weights, (stop - places) / fade)
    return np.asarray(block.samples * weights[:, None], np.float32)


def _stressed(samples: Samples, start: int, stressed_ms: tuple[float, float], rate: int) -> Samples:
    """Return samples with all but a stretch made softer, by ramps that cannot be heard as clicks."""
    ramp = max(1.0, rate * _STRESS_RAMP_S)
    first, end = (ms * rate / 1000 for ms in stressed_ms)
    places = np.arange(start, start + len(samples))
    outside = np.clip(np.maximum(first - places, places - end) / ramp, 0.0, 1.0)
    weights = 1.0 - (1.0 - _AROUND_GAIN) * outside
    return np.asarray(samples * weights[:, None], np.float32)


class _Converter:
    """From the file's rate and channels to the device's; the samples stay as they are where they agree."""

    def __init__(self, rate: int, channels: int, target: SoundFormat) -> None:
        self._rate = rate
        self._channels = channels
        self._target = target
        self._gain = np.float32(_GAINS.get((channels, target.channels), 1.0))
        self._resampler: AudioResampler | None = None
        if (rate, channels) != (target.rate, target.channels):
            layout = "mono" if target.channels == 1 else "stereo"
            self._resampler = AudioResampler(format="flt", layout=layout, rate=target.rate)

    def __call__(self, samples: Samples | None) -> bytes:
        """Return the bytes that are ready; None asks for the rest."""
        if self._resampler is None:
            return b"" if samples is None else self._pack(samples)
        frame: AudioFrame | None = None
        if samples is not None:
            layout = "mono" if self._channels == 1 else "stereo"
            flat = np.ascontiguousarray(samples, np.float32).reshape(1, -1)
            frame = AudioFrame.from_ndarray(flat, format="flt", layout=layout)
            frame.sample_rate = self._rate
        parts = [part.to_ndarray().reshape(-1) for part in self._resampler.resample(frame)]
        return b"".join(self._pack(part.astype(np.float32, copy=False) * self._gain) for part in parts)

    def _pack(self, samples: Samples) -> bytes:
        if self._target.is_float:
            return np.ascontiguousarray(samples, np.float32).tobytes()
        return (np.clip(samples, -1.0, 1.0) * 32767).round().astype(np.int16).tobytes()
