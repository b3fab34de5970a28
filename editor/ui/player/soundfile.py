"""Samples of any recording from any place: decoded on demand, trimmed to the sample by presentation times.

Time zero is the first sample of the sound; positions are samples at the file's own rate. Not thread-safe:
one thread at a time may use a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import av.audio
import av.container
import numpy as np
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

from editor.ui.player.errors import SoundError

Samples = NDArray[np.float32]
"""Sound as (frames, channels), -1..1."""

_INDEX_BYTES = 100_000_000  # with ffmpeg's own limit of 1 MB, a long mp3 seeks hours too early
_PREROLLS_S = (0.3, 3.0, 30.0)  # decoders settle within 0.1 s; some demuxers land late and need a longer run
_PREROLL_SAMPLES = 8_000  # an mp3 of 8 kHz refers back up to 0.7 s
_RESYNC_S = 0.004  # containers round times to the millisecond: only a larger step is a hole or an overlap
_SILENCE_BLOCK_S = 0.5
_UNINDEXED = {"mp3", "aac", "ac3", "eac3", "amr", "dts"}  # the demuxer knows only places it has already read
_INDEX_STEP_S = 600


@dataclass(frozen=True, slots=True)
class Block:
    """Some samples from `start` on. `damaged`: nothing could be decoded here, the samples are silence."""

    start: int
    samples: Samples
    damaged: bool = False


class SoundFile:
    """The sound of one audio or video file, readable from any sample on."""

    def __init__(self, path: Path) -> None:
        """Open the first sound stream of a file.

        Raises:
            SoundError: the file is missing, unreadable, or has no sound.
        """
        self.path = path
        self._container = _open(path)
        try:
            stream = _sound_stream(self._container, path)
        except SoundError:
            self._container.close()
            raise
        self._stream = stream
        self._origin = stream.start_time or 0
        self._time_base = stream.time_base or Fraction(1, stream.rate)
        self.rate: int = stream.rate
        self.channels: int = min(2, stream.channels)
        self._resampler: AudioResampler | None = None
        self._resampler_key: tuple[str, str, int] | None = None
        self._packet_end = 0

    @property
    def duration_ms(self) -> int:
        """How long the file says it is, 0 where it does not say. An mp3 without header may be far off."""
        if self._stream.duration and self._time_base:
            return max(0, round(float(self._stream.duration * self._time_base) * 1000))
        if self._container.duration:
            return max(0, round(self._container.duration / av.time_base * 1000))
        return 0

    @property
    def needs_index(self) -> bool:
        """Whether far places can only be found, and the duration only be known, by reading up to there."""
        return self._container.format.name in _UNINDEXED

    def build_index(self) -> Iterator[None]:
        """Read the whole file once, without decoding, in steps that the caller may stop between."""
        at_s = _INDEX_STEP_S
        while self._seek(at_s * self.rate) and self._next_packet_end() >= at_s * self.rate:
            at_s += _INDEX_STEP_S
            yield

    def measure(self) -> int:
        """Return the end of the last packet in samples: the true length once the index is built."""
        self._packet_end = 0
        back_s = _INDEX_STEP_S
        known = max(self.duration_ms * self.rate // 1000, 1)
        self._seek(max(0, known - back_s * self.rate))
        while self._next_packet_end():
            pass
        return self._packet_end

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()

    def read(self, start: int, stop: int | None) -> Iterator[Block]:
        """Yield the samples from `start` up to `stop` (None: the end), without a hole or an overlap.

        What cannot be decoded comes as silence of the same length, so that times stay true.

        Raises:
            SoundError: the file can no longer be read.
        """
        position = start
        for at, samples in self._decode_from(start):
            if at > position:
                yield from self._silence(position, at if stop is None else min(at, stop))
                position = at
            if stop is not None and position >= stop:
                return
            first = position - at
            last = len(samples) if stop is None else min(len(samples), stop - at)
            if last > first:
                yield Block(position, samples[first:last])
                position = at + last
            if position == stop:
                return
        if self._packet_end > position:  # the last packets were there but could not be decoded
            yield from self._silence(
                position, self._packet_end if stop is None else min(self._packet_end, stop)
            )

    def _silence(self, start: int, stop: int) -> Iterator[Block]:
        step = max(1, int(self.rate * _SILENCE_BLOCK_S))
        for at in range(start, stop, step):
            silence = np.zeros((min(step, stop - at), self.channels), np.float32)
            yield Block(at, silence, damaged=True)

    def _decode_from(self, start: int) -> Iterator[tuple[int, Samples]]:
        """Yield decoded stretches in order, the first at or before `start` where the file has one."""
        for preroll_s in _PREROLLS_S:
            place = start - max(_PREROLL_SAMPLES, int(preroll_s * self.rate))
            if place <= 0:
                break
            if not self._seek(place):
                continue
            frames = self._decode()
            first = next(frames, None)
            if first is not None and first[0] <= start:
                yield first
                yield from frames
                return
        if self._seek(0):
            yield from self._decode()

    def _seek(self, sample: int) -> bool:
        pts = self._origin + int(max(0, sample) / self.rate / self._time_base)
        try:
            self._container.seek(pts, stream=self._stream)
        except av.FFmpegError:
            return False  # beyond the end, or a file that cannot be sought in
        self._packet_end = 0
        return True

    def _packets(self) -> Iterator[av.Packet[av.AudioStream]]:
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets)
            except (StopIteration, av.EOFError):
                return
            except av.InvalidDataError:
                continue  # a damaged stretch: the demuxer goes on behind it
            except (av.FFmpegError, OSError) as error:
                problem = f"the file can no longer be read ({error.strerror or error})"
                raise SoundError(self.path, problem, "see whether its drive is still connected") from error
            if packet.pts is not None:
                self._packet_end = self._sample_of(packet.pts + (packet.duration or 0))
            yield packet

    def _next_packet_end(self) -> int:
        packet = next(self._packets(), None)
        return self._packet_end if packet is not None and packet.pts is not None else 0

    def _decode(self) -> Iterator[tuple[int, Samples]]:
        """Decode from where the file stands; decoded stretches are put where their own times say."""
        expected: int | None = None
        for packet in self._packets():
            try:
                frames = packet.decode()
            except av.FFmpegError:
                continue  # its time stays empty and is filled by the reader
            for frame in frames:
                if not isinstance(frame, av.AudioFrame) or not frame.samples:
                    continue
                at = self._sample_of(frame.pts) if frame.pts is not None else (expected or 0)
                if expected is not None and abs(at - expected) <= self.rate * _RESYNC_S:
                    at = expected
                samples = self._samples_of(frame)
                expected = at + len(samples)
                yield at, samples

    def _sample_of(self, pts: int) -> int:
        return round((pts - self._origin) * self._time_base * self.rate)

    def _samples_of(self, frame: av.AudioFrame) -> Samples:
        key = (frame.format.name, frame.layout.name, frame.sample_rate)
        if self._resampler is None or key != self._resampler_key:  # a file may change its format half way
            layout = "mono" if self.channels == 1 else "stereo"
            self._resampler = AudioResampler(format="flt", layout=layout, rate=self.rate)
            self._resampler_key = key
        frame.pts = None
        parts = [part.to_ndarray().reshape(-1, self.channels) for part in self._resampler.resample(frame)]
        if not parts:
            return np.zeros((0, self.channels), np.float32)
        return (parts[0] if len(parts) == 1 else np.concatenate(parts)).astype(np.float32, copy=False)


def _open(path: Path) -> av.container.InputContainer:
    if not path.is_file():
        raise SoundError(path, "there is no such file", "find the recording and open it from where it is")
    try:
        return av.open(str(path), options={"indexmem": str(_INDEX_BYTES)}, metadata_errors="replace")
    except (av.FFmpegError, OSError, ValueError) as error:
        if isinstance(error, PermissionError):
            raise SoundError(path, "the file may not be read", "change its permissions") from error
        problem = "this is not a sound or video file that can be read"
        raise SoundError(path, problem, "convert it to wav, flac or mp3 and open that") from error


def _sound_stream(container: av.container.InputContainer, path: Path) -> av.AudioStream:
    streams = container.streams.audio
    if not streams:
        raise SoundError(path, "there is no sound in this file", "choose the recording that was transcribed")
    best = container.streams.best("audio")
    stream = best if isinstance(best, av.AudioStream) else streams[0]
    if not stream.rate or not stream.channels:
        raise SoundError(path, "its sound cannot be decoded", "convert it to wav, flac or mp3 and open that")
    return stream
