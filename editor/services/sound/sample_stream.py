"""Random access to samples: decoded on demand from any place, trimmed to the sample by presentation times.

Time zero is that of the file's clock (see `alignment.audio.clock`): silence up to where the sound begins.
Positions are samples at the file's own rate. Not thread-safe: one thread at a time may use a file.
"""

from __future__ import annotations

import contextlib
import itertools
import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from alignment.audio.channels import (
    downmix_gain,
    has_microphone_as_subwoofer,
    names_subwoofer,
    plain_channels,
)
from alignment.audio.clock import lead_s, sound_track, zero_s
from alignment.audio.ogg_chain import FileSlice
from alignment.audio.wav_header import demuxer_options, says_less_than_it_holds
from editor.services.sound.errors import SoundError
from editor.services.sound.ogg_pages import FlacFrames, last_page_start

if TYPE_CHECKING:
    import av
    import av.audio
    import av.container
    from av.audio.resampler import AudioResampler

Samples = NDArray[np.float32]
"""Sound as (frames, channels), -1..1."""

_INDEX_BYTES = 100_000_000  # with ffmpeg's own limit of 1 MB, a long mp3 seeks hours too early
_PREROLLS_S = (0.3, 3.0, 30.0)  # decoders settle within 0.1 s; some demuxers land late and need a longer run
_PREROLL_SAMPLES = 8_000  # an mp3 of 8 kHz refers back up to 0.7 s
_RESYNC_S = 0.004  # containers round times to the millisecond: only a larger step is a hole or an overlap
_LONGEST_PACKET_S = 10  # what claims to be longer is damaged
_MEAN_FRAMES = 8
_MOST_ROUNDED = 2  # steps of the time base that a start may be off by rounding
_LOOKED_THROUGH_S = 60.0  # for a voice, before the first sound can be played
_SILENCE_BLOCK_S = 0.5
_UNINDEXED = {"mp3", "aac", "ac3", "eac3", "amr", "dts"}  # the demuxer knows only places it has already read
_INDEX_STEP_S = 600


@dataclass(frozen=True, slots=True)
class Block:
    """Some samples from `start` on. `damaged`: nothing could be decoded here, the samples are silence."""

    start: int
    samples: Samples
    damaged: bool = False


class SampleStream:
    """The sound of one recording, readable from any sample on. `link`: the part of a chained file it is."""

    def __init__(
        self,
        path: Path,
        track: int | None = None,
        *,
        link: tuple[int, int] | None = None,
        like: SampleStream | None = None,
    ) -> None:
        """Open a sound track of a file by its number from 1, without one the track that players play.

        `like`: samples have the rate and the channels of that stream, not its own.

        Raises:
            SoundError: the file is missing, unreadable, or has no such sound.
        """
        self.path = path
        self._is_longer = says_less_than_it_holds(path)
        self._link = link
        self._container = _open(path, link)
        try:
            stream = _sound_stream(self._container, path, track)
        except SoundError:
            self._container.close()
            raise
        self._stream = stream
        self._time_base = stream.time_base or Fraction(1, stream.rate)
        self.rate: int = stream.rate if like is None else like.rate
        self.channels: int = min(2, stream.channels) if like is None else like.channels
        self._are_microphones: bool = (
            like._are_microphones if like is not None else _are_microphones(path, track, link, stream)
        )
        self._resampler: AudioResampler | None = None
        self._resampler_key: tuple[str, str, int] | None = None
        self._packet_end = 0
        self._indexed_s = 0
        self._timed_until = self._find_timed_until()
        self._flac_frames = self._find_flac_frames()
        self._origin = zero_s(self._container, stream) * self.rate
        self._lead = round(lead_s(self._container, stream) * self.rate)
        if (step := float(self._time_base * self.rate)) > 1:  # stamps are rounded to such steps
            start = self._mean_start(self._read_frames())[0]
            likely = (self._lead, 0)  # some files' own word is of sound that is left out
            near = (lead for lead in likely if abs(start - lead) <= _MOST_ROUNDED * step)
            self._lead = next(near, round(start))
            self._origin += start - self._lead

    @property
    def duration_ms(self) -> int:
        """How long the file says it is, 0 where it does not say. An mp3 without header may be far off."""
        import av

        if self._stream.duration and self._time_base:
            end = float(self._stream.duration * self._time_base) + self._lead / self.rate
            return max(0, round(end * 1000))
        if self._container.duration:
            return max(0, round(self._container.duration / av.time_base * 1000))
        return 0

    def find_end(self) -> int:
        """Return where the last sample ends: it is decoded, for what a file says may count what is not heard.

        Raises:
            SoundError: the file can no longer be read.
        """
        said = round(self.duration_ms * self.rate / 1000)
        ends = (block.start + len(block.samples) for block in self.read(max(0, said - self.rate), None))
        return max(ends, default=said)

    @property
    def needs_index(self) -> bool:
        """Whether far places can only be found, and the duration only be known, by reading up to there."""
        return self._container.format.name in _UNINDEXED or self._is_longer

    def build_index(self) -> Iterator[None]:
        """Read the whole file once, without decoding, in steps that the caller may stop between."""
        self._indexed_s = 0
        while True:
            next_s = self._indexed_s + _INDEX_STEP_S
            if not self._seek(next_s * self.rate) or self._next_packet_end() < next_s * self.rate:
                return
            self._indexed_s = next_s
            yield

    def measure(self) -> int:
        """Return the true length in samples, once the index is built: the end of the last packet."""
        end = 0
        self._seek(self._indexed_s * self.rate)
        for _ in self._packets():
            end = max(end, self._packet_end)
        return end

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
                until = at if stop is None else min(at, stop)
                yield from self._silence(position, until, damaged=position >= self._lead)
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
        if (
            self._packet_end > position + self.rate * _RESYNC_S
        ):  # the last packets were there but could not be decoded
            until = self._packet_end if stop is None else min(self._packet_end, stop)
            yield from self._silence(position, until, damaged=True)

    def _find_timed_until(self) -> int:
        """Return the place behind which a seek must not land."""
        last_page = None
        if self._container.format.name == "ogg":
            with self.path.open("rb") if self._link is None else FileSlice(self.path, *self._link) as file:
                last_page = last_page_start(file)
        return sys.maxsize if last_page is None else last_page * self.rate // self._stream.rate

    def _find_flac_frames(self) -> FlacFrames | None:
        """Return where frames belong that a seek gives false times, None where its times are true."""
        codec = self._stream.codec_context
        if self._container.format.name != "ogg" or codec.name != "flac":
            return None
        first = next(self._container.demux(self._stream))
        pts = first.pts or 0
        return FlacFrames(
            codec.extradata or b"", bytes(first), round(pts * self._time_base * self._stream.rate)
        )

    def _silence(self, start: int, stop: int, *, damaged: bool) -> Iterator[Block]:
        step = max(1, int(self.rate * _SILENCE_BLOCK_S))
        for at in range(start, stop, step):
            silence = np.zeros((min(step, stop - at), self.channels), np.float32)
            yield Block(at, silence, damaged=damaged)

    def _decode_from(self, start: int) -> Iterator[tuple[int, Samples]]:
        """Yield decoded stretches in order, the first at or before `start` where the file has one."""
        for preroll_s in _PREROLLS_S:
            place = min(start, self._timed_until) - max(_PREROLL_SAMPLES, int(preroll_s * self.rate))
            if place <= max(0, self._lead):
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
        import av

        pts = int((self._origin + max(self._lead, sample)) / self.rate / self._time_base)
        try:
            self._container.seek(pts, stream=self._stream)
        except av.FFmpegError:
            return False  # beyond the end, or a file that cannot be sought in
        self._packet_end = 0
        return True

    def _packets(self) -> Iterator[av.Packet[av.AudioStream]]:
        import av

        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets)
            except (StopIteration, av.EOFError):
                return
            except av.InvalidDataError:
                continue  # a damaged stretch: the demuxer goes on behind it
            except (av.FFmpegError, OSError) as error:
                problem = f"can no longer be read ({error.strerror or error})"
                raise SoundError(self.path, problem, "Check that its drive is still connected") from error
            if self._flac_frames and (sample := self._flac_frames.start_of(bytes(packet))) is not None:
                packet.pts = round(sample / self._stream.rate / self._time_base)
            if packet.pts is not None and 0 <= (packet.duration or 0) * self._time_base < _LONGEST_PACKET_S:
                self._packet_end = round(self._sample_of(packet.pts + (packet.duration or 0)))
            yield packet

    def _next_packet_end(self) -> int:
        packet = next(self._packets(), None)
        return self._packet_end if packet is not None and packet.pts is not None else 0

    def _decode(self) -> Iterator[tuple[int, Samples]]:
        """Decode from where the file stands; decoded stretches are put where their own times say.

        Times rounded to the millisecond are averaged over the first frames and counted on from there.
        """
        frames = self._read_frames()
        expected: int | None = None
        if self._time_base * self.rate > 1:
            mean, first = self._mean_start(frames)
            frames = itertools.chain(first, frames)
            expected = round(mean) if first else None
        for at, samples in frames:
            if expected is None or abs(at - expected) > self.rate * _RESYNC_S:
                expected = round(at)
            yield expected, samples
            expected += len(samples)

    def _mean_start(
        self, frames: Iterator[tuple[float, Samples]]
    ) -> tuple[float, list[tuple[float, Samples]]]:
        """Return where the next frames begin, by the times of all up to a hole, and these frames."""
        first = list(itertools.islice(frames, _MEAN_FRAMES))
        lengths = itertools.accumulate((len(samples) for _, samples in first), initial=0)
        starts = [at - before for (at, _), before in zip(first, lengths, strict=False)]
        near = itertools.takewhile(lambda start: abs(start - starts[0]) <= self.rate * _RESYNC_S, starts)
        return (statistics.fmean(near) if starts else 0.0), first

    def _read_frames(self) -> Iterator[tuple[float, Samples]]:
        """Decode from where the file stands; yield each frame with its own time in samples."""
        import av

        follows = 0.0
        for packet in self._packets():
            try:
                frames = packet.decode()
            except av.FFmpegError:
                continue  # its time stays empty and is filled by the reader
            for frame in frames:
                if not isinstance(frame, av.AudioFrame) or not frame.samples:
                    continue
                at = follows if frame.pts is None else self._sample_of(frame.pts)
                samples = self._samples_of(frame)
                follows = at + len(samples)
                yield at, samples

    def _sample_of(self, pts: int) -> float:
        return float(pts * self._time_base * self.rate) - self._origin

    def _samples_of(self, frame: av.AudioFrame) -> Samples:
        from av.audio.resampler import AudioResampler

        frame = plain_channels(frame, channels=self.channels, are_microphones=self._are_microphones)
        key = (frame.format.name, frame.layout.name, frame.sample_rate)
        if self._resampler is None or key != self._resampler_key:  # a file may change its format half way
            layout = "mono" if self.channels == 1 else "stereo"
            self._resampler = AudioResampler(format="flt", layout=layout, rate=self.rate)
            self._resampler_key = key
        frame.pts = None
        parts = [part.to_ndarray().reshape(-1, self.channels) for part in self._resampler.resample(frame)]
        if not parts:
            return np.zeros((0, self.channels), np.float32)
        samples = (parts[0] if len(parts) == 1 else np.concatenate(parts)).astype(np.float32, copy=False)
        if frame.layout.nb_channels <= self.channels:
            return samples
        return samples * np.float32(downmix_gain(frame.layout.name, self.channels))


def _are_microphones(
    path: Path, track: int | None, link: tuple[int, int] | None, stream: av.AudioStream
) -> bool:
    """Whether a file names a microphone's channel a subwoofer's, which no mix holds."""
    if not names_subwoofer(stream.layout):
        return False
    with _open(path, link) as container:
        frames = _decoded(container, _sound_stream(container, path, track))
        return has_microphone_as_subwoofer(frames, longest_s=_LOOKED_THROUGH_S)


def _decoded(container: av.container.InputContainer, stream: av.AudioStream) -> Iterator[av.AudioFrame]:
    import av

    with contextlib.suppress(av.FFmpegError):  # what comes before damage tells enough
        yield from container.decode(stream)


def _open(path: Path, link: tuple[int, int] | None) -> av.container.InputContainer:
    import av

    if not path.is_file():
        raise SoundError(path, "doesn’t exist", "Find the recording and open it from where it is")
    try:
        options = {"indexmem": str(_INDEX_BYTES), **demuxer_options(path)}
        source = str(path) if link is None else FileSlice(path, *link)
        return av.open(source, "r", options=options, metadata_errors="replace")
    except (av.FFmpegError, OSError, ValueError) as error:
        if isinstance(error, PermissionError):
            raise SoundError(path, "can’t be read: permission denied", "Change its permissions") from error
        problem = "isn’t an audio or video file"
        raise SoundError(path, problem, "Convert it to WAV, FLAC or MP3 and open that") from error


def _sound_stream(container: av.container.InputContainer, path: Path, track: int | None) -> av.AudioStream:
    stream = sound_track(container, track)
    if stream is None and container.streams.audio:
        raise SoundError(path, f"has no audio track {track}", "Choose the recording that was transcribed")
    if stream is None:
        raise SoundError(path, "has no audio", "Choose the recording that was transcribed")
    if not stream.codec_context or not stream.rate or not stream.channels:
        raise SoundError(
            path, "has audio that can’t be decoded", "Convert it to WAV, FLAC or MP3 and open that"
        )
    return stream
