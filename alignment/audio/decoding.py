"""Decoding by PyAV: any recording becomes 16 kHz mono samples on disk, read by slices."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from alignment.audio.channels import ChannelUse, channel_use, plain_channels
from alignment.audio.clock import sound_track, zero_s
from alignment.audio.ogg_chain import FileSlice, chain_links
from alignment.audio.tracks import no_such_track_error
from alignment.audio.wav_header import demuxer_options
from alignment.errors import RecordingError
from alignment.progress import Progress

if TYPE_CHECKING:
    from av.audio.fifo import AudioFifo
    from av.audio.frame import AudioFrame
    from av.audio.resampler import AudioResampler
    from av.audio.stream import AudioStream
    from av.container import InputContainer

SAMPLE_RATE = 16_000
_SAMPLES_PER_MS = SAMPLE_RATE // 1000
_SAMPLE_BYTES = 2
_RESAMPLED_TOGETHER_S = 0.5
_RESYNC_S = 0.004  # containers round times to the millisecond: only a larger step is a hole or an overlap
_MAX_SILENT_GAP_S = 3600  # a larger jump in the time stamps is a damaged stamp, not a pause
_MAX_OVERLAP_S = 10  # a larger jump back likewise
_MAX_OVERLAP_IN_OGG_S = 0.5  # with more, another recording begins, and counts from zero: the clock runs on
_MAX_DAMAGED_PACKETS = 1000  # packets in a row that cannot be read: the rest of the file is rubbish
_SILENT_PEAK = 16  # of 32,767: -66 dB; nothing that anybody could hear as speech
_ISO_MEDIA = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")  # the first box of an MP4 or MOV file

_Link = tuple[int, int]
"""Where one of the recordings of a chained file begins and ends, in bytes."""
SampleConsumer = Callable[[NDArray[np.int16]], None]
"""Is given samples in order, shape (n,)."""


class Sound:
    """A recording's samples, 16 kHz mono int16, held in a temporary file that vanishes with the object."""

    def __init__(self, path: Path, store: IO[bytes], length: int) -> None:
        self.path = path
        self._store = store
        self._length = length
        self._lock = threading.Lock()  # one place in the file for all threads

    @property
    def duration_ms(self) -> int:
        """The length in milliseconds."""
        return round(self._length / _SAMPLES_PER_MS)

    def __len__(self) -> int:
        return self._length

    def pcm(self, start: int, end: int) -> NDArray[np.int16]:
        """Return samples `start` to `end` (sample numbers) as int16, shape (end - start,)."""
        start, end = max(0, start), min(end, self._length)
        with self._lock:
            self._store.seek(2 * start)
            return np.frombuffer(self._store.read(2 * max(0, end - start)), dtype=np.int16)

    def samples(self, start: int, end: int) -> NDArray[np.float32]:
        """Return samples `start` to `end` (sample numbers) as float32 in -1..1."""
        return self.pcm(start, end).astype(np.float32) / 32768.0

    def peak(self) -> int:
        """Return the largest absolute sample value, read block by block."""
        step = SAMPLE_RATE * 60
        blocks = (self.pcm(at, at + step) for at in range(0, len(self), step))
        return max((int(np.abs(block.astype(np.int32)).max()) for block in blocks if len(block)), default=0)

    def close(self) -> None:
        """Give the temporary file back."""
        self._store.close()


def decode(
    path: Path,
    progress: Progress | None = None,
    *,
    consumer: SampleConsumer | None = None,
    track: int | None = None,
) -> Sound:
    """Decode a sound track of `path` to 16 kHz mono; `consumer` is given all samples on the way.

    `track` is its number from 1, None for the one that players play.

    Sample 0 is zero on the file's clock (see `clock`); where sound begins later, and in a hole in the time
    stamps, there is silence, so that a sample's number is its time.

    Raises:
        RecordingError: missing, a folder, empty, not a recording, without that sound, or silent throughout.
        Cancelled: the caller cancelled.
    """
    store: IO[bytes] = tempfile.TemporaryFile(prefix="earproof-")  # noqa: SIM115  # lives as long as the Sound

    def take(samples: NDArray[np.int16]) -> None:
        store.write(samples.tobytes())
        if consumer is not None:
            consumer(samples)

    try:
        length = read_samples(path, take, progress, track=track)
        store.flush()
        if length == 0:
            raise RecordingError(
                path,
                "has no audio that can be decoded",
                "Convert it with another program or choose another file",
            )
        sound = Sound(path, store, length)
        if sound.peak() <= _SILENT_PEAK:
            raise RecordingError(
                path, "is silent from start to end", "Check that the right track was recorded"
            )
    except BaseException:
        store.close()
        raise
    return sound


def _check_file(path: Path) -> None:
    if not path.exists():
        raise RecordingError(path, "doesn’t exist", "Check the name and the folder")
    if path.is_dir():
        raise RecordingError(path, "is a folder, not a recording", "Choose a file in it")
    try:
        with path.open("rb") as file:
            first = file.read(1)
    except OSError as error:
        raise RecordingError(path, f"can’t be read ({error.strerror})", "Check its permissions") from error
    if not first:
        raise RecordingError(path, "is empty", "Copy or download it again")


@contextmanager
def _open_audio(
    path: Path, number: int | None, link: _Link | None
) -> Iterator[tuple[InputContainer, AudioStream]]:
    import av
    import av.error

    source = str(path) if link is None else FileSlice(path, *link)
    try:
        container = av.open(source, "r", options=demuxer_options(path), metadata_errors="ignore")
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise _unreadable_error(path) from error
    with container:
        if container.format.name == "tty":  # to ffmpeg, a text file is a picture drawn with letters
            raise _unreadable_error(path)
        track = sound_track(container, number)
        if track is None and container.streams.audio and number is not None:
            raise no_such_track_error(path, container, number)
        if track is None:
            raise RecordingError(path, "has no audio track", "Choose a file with audio")
        if not track.codec_context:
            raise RecordingError(path, "has damaged audio", "Copy or download it again")
        yield container, track


def _unreadable_error(path: Path) -> RecordingError:
    with path.open("rb") as file:
        begins_well = file.read(8)[4:] in _ISO_MEDIA
    if begins_well:  # and cannot be opened: the index at its end is missing, or the camera wrote none
        return RecordingError(path, "is damaged", "Copy or download it again")
    return RecordingError(path, "isn’t an audio or video file", "Choose a recording")


def read_samples(
    path: Path, take: SampleConsumer, progress: Progress | None = None, *, track: int | None = None
) -> int:
    """Decode as `decode` does, handing the samples on in order, block by block; return how many there were.

    Raises:
        RecordingError: missing, a folder, empty, not a recording, or without that sound.
        Cancelled: the caller cancelled.
    """
    _check_file(path)
    links: tuple[_Link | None, ...] = chain_links(path) or (None,)
    writer = _FrameWriter(take, use=_channel_use(path, track, links[0]))
    for number, link in enumerate(links):
        part = (number / len(links), (number + 1) / len(links))
        try:
            with _open_audio(path, track, link) as (container, stream):
                _resample_stream(path, container, stream, writer, _Watch(progress, part))
        except RecordingError:
            if not writer.written:  # what came before is good
                raise
    return writer.written


def _channel_use(path: Path, track: int | None, link: _Link | None) -> ChannelUse:
    """Return how the channels are to be used."""
    with _open_audio(path, track, link) as (container, stream):
        if stream.channels < 2:
            return ChannelUse()
        try:
            return channel_use(_decoded_frames(path, container, stream))
        except RecordingError:  # whoever reads it all says what is wrong with it
            return ChannelUse()


def _resample_stream(
    path: Path, container: InputContainer, stream: AudioStream, samples: _FrameWriter, watch: _Watch
) -> None:
    """Resample all frames, behind what was written before."""
    if container.format.name == "ogg":
        samples.max_overlap_s = _MAX_OVERLAP_IN_OGG_S
    total_s = float(container.duration or 0) / 1_000_000
    start_s = zero_s(container, stream)
    begun_s = samples.begin()
    for frame in _decoded_frames(path, container, stream):
        samples.append(frame, None if frame.time is None else begun_s + frame.time - start_s)
        watch.report(samples.taken_s - begun_s, total_s)
    samples.flush()


@dataclass(frozen=True, slots=True)
class _Watch:
    """Who hears how far the work is, and which part of the whole is under way (fractions)."""

    progress: Progress | None
    part: tuple[float, float]

    def report(self, done_s: float, total_s: float) -> None:
        """Tell how much of the part is done; nothing where its length is not known."""
        if self.progress is not None and total_s > 0:
            begin, end = self.part
            self.progress.report(begin + (end - begin) * min(1.0, done_s / total_s))


class _FrameWriter:
    """Frames on their way: resampled, and put where their time stamps say."""

    def __init__(self, take: SampleConsumer, *, use: ChannelUse) -> None:
        self.written = 0
        self.max_overlap_s: float = _MAX_OVERLAP_S
        self._channel, self._are_microphones = use.taken, use.are_microphones
        self._take = take
        self._resampler: AudioResampler | None = None
        self._waiting: AudioFifo | None = None  # decoded, to be resampled together: each call takes its time
        self._format: tuple[str, str, int] | None = None
        self.taken_s = 0.0  # where the next frame belongs if nothing is missing
        self._shift_s = 0.0  # by how much the stamps are wrong
        self._surplus = 0  # samples to come that are there already
        self._collected = bytearray()  # written, but not handed on yet: frames are short and many

    def append(self, frame: AudioFrame, time_s: float | None) -> None:
        """Take a frame that belongs at `time_s` (None: behind the one before)."""
        import av

        if time_s is not None:
            self._seek_to(time_s - self._shift_s)
        frame = plain_channels(frame, are_microphones=self._are_microphones)
        kind = (frame.format.name, frame.layout.name, frame.sample_rate)
        if kind != self._format:  # joined files change it half way
            self.flush()
        if self._resampler is None or self._waiting is None:
            layout = "mono" if self._channel is None else self._channel.layout
            self._resampler = av.AudioResampler(format="s16", layout=layout, rate=SAMPLE_RATE)
            self._waiting = av.AudioFifo()
            self._format = kind
        frame.pts = None  # the place is minded here
        self.taken_s += frame.samples / frame.sample_rate
        self._waiting.write(frame)
        if self._waiting.samples >= _RESAMPLED_TOGETHER_S * frame.sample_rate:
            self._resample(self._resampler, self._waiting.read())

    def begin(self) -> float:
        """Begin with a file's first frame; return where it belongs, in seconds: behind all before."""
        self._shift_s = 0.0
        return self.taken_s

    def flush(self) -> None:
        """Write what waits to be resampled and what the resampler holds back; hand on all that is written."""
        if self._resampler is not None and self._waiting is not None:
            if self._waiting.samples:
                self._resample(self._resampler, self._waiting.read())
            self._resample(self._resampler, None)
        self._resampler = self._waiting = None
        self._hand_on()

    def _resample(self, resampler: AudioResampler, frame: AudioFrame | None) -> None:
        for out in resampler.resample(frame):
            self._write(out)

    def _seek_to(self, time_s: float) -> None:
        step_s = time_s - self.taken_s
        if abs(step_s) <= _RESYNC_S:
            return
        if not -self.max_overlap_s < step_s < _MAX_SILENT_GAP_S:
            self._shift_s += step_s
            return
        self.flush()
        self.taken_s = time_s
        hole = round(time_s * SAMPLE_RATE) - self.written
        self._surplus = max(0, -hole)
        if hole > 0:
            self._fill_gap(hole)

    def _write(self, frame: AudioFrame) -> None:
        dropped = min(self._surplus, frame.samples)
        self._surplus -= dropped
        samples = memoryview(frame.planes[0])
        if self._channel is not None:
            count = self._channel.count
            packed = np.frombuffer(samples, np.int16)[: frame.samples * count]
            samples = memoryview(packed[self._channel.index :: count].tobytes())
        self._collected += samples[_SAMPLE_BYTES * dropped : _SAMPLE_BYTES * frame.samples]
        self.written += frame.samples - dropped
        if len(self._collected) >= _SAMPLE_BYTES * SAMPLE_RATE:
            self._hand_on()

    def _hand_on(self) -> None:
        if self._collected:
            self._take(np.frombuffer(bytes(self._collected), np.int16))
            self._collected.clear()

    def _fill_gap(self, hole: int) -> None:
        for at in range(0, hole, SAMPLE_RATE):
            self._take(np.zeros(min(SAMPLE_RATE, hole - at), np.int16))
        self.written += hole


def _decoded_frames(path: Path, container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    """Yield decoded frames; damaged packets are passed over, a wholly damaged file raises."""
    import av.error

    decoded = in_a_row = 0
    damaged: Exception | None = None
    packets = container.demux(stream)
    while in_a_row < _MAX_DAMAGED_PACKETS:
        try:
            packet = next(packets)
        except StopIteration:
            break
        except av.error.InvalidDataError as error:
            damaged, in_a_row = error, in_a_row + 1  # the demuxer goes on behind the damage
            continue
        except av.error.PatchWelcomeError as error:
            raise RecordingError(
                path,
                "changes its audio format halfway, as two joined recordings do",
                "Convert it to FLAC or WAV with another program",
            ) from error
        except (av.error.FFmpegError, OSError) as error:
            damaged = error  # the container ends in rubbish: what came before is good
            break
        in_a_row = 0
        try:
            for frame in packet.decode():
                decoded += 1
                yield frame
        except av.error.FFmpegError as error:
            damaged = error
    if decoded == 0 and damaged is not None:
        raise RecordingError(path, "has damaged audio", "Copy or download it again") from damaged
