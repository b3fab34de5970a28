"""Decoding by PyAV: any recording becomes 16 kHz mono samples on disk, read by slices."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from alignment.errors import RecordingError
from alignment.progress import Progress

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer

RATE = 16_000
_PER_MS = RATE // 1000
_MAX_SILENT_GAP_S = 3600  # a larger jump in the time stamps is a damaged stamp, not a pause
_SILENT_PEAK = 16  # of 32,767: -66 dB; nothing that anybody could hear as speech


class Sound:
    """A recording's samples, 16 kHz mono int16, held in a temporary file that vanishes with the object."""

    def __init__(self, path: Path, store: IO[bytes], length: int) -> None:
        self.path = path
        self._store = store
        self._samples: NDArray[np.int16] = np.memmap(store, dtype=np.int16, mode="r", shape=(length,))

    @property
    def duration_ms(self) -> int:
        """The length in milliseconds."""
        return round(len(self._samples) / _PER_MS)

    def __len__(self) -> int:
        return len(self._samples)

    def pcm(self, start: int, end: int) -> NDArray[np.int16]:
        """Return samples `start` to `end` (sample numbers) as int16, shape (end - start,)."""
        return self._samples[max(0, start) : end]

    def samples(self, start: int, end: int) -> NDArray[np.float32]:
        """Return samples `start` to `end` (sample numbers) as float32 in -1..1."""
        return self.pcm(start, end).astype(np.float32) / 32768.0

    def peak(self) -> int:
        """Return the largest absolute sample value, read block by block."""
        step = RATE * 60
        blocks = (self._samples[at : at + step] for at in range(0, len(self), step))
        return max((int(np.abs(block.astype(np.int32)).max()) for block in blocks if len(block)), default=0)

    def close(self) -> None:
        """Give the temporary file back."""
        self._store.close()


def decode(path: Path, progress: Progress | None = None) -> Sound:
    """Decode the first audio stream of `path` to 16 kHz mono.

    Sample 0 is the stream's start time; a hole in the time stamps becomes silence, so that a sample's
    number is its time.

    Raises:
        RecordingError: missing, a folder, empty, not a recording, without sound, or silent throughout.
        Cancelled: the caller cancelled.
    """
    _check_file(path)
    store: IO[bytes] = tempfile.TemporaryFile(prefix="earproof-")  # noqa: SIM115  # lives as long as the Sound
    try:
        with _opened(path) as (container, stream):
            length = _write_samples(path, container, stream, store, progress)
        store.flush()
        if length == 0:
            raise RecordingError(
                path, "no sound could be decoded", "convert it with another program or choose another file"
            )
        sound = Sound(path, store, length)
        if sound.peak() <= _SILENT_PEAK:
            raise RecordingError(
                path, "the recording is silent throughout", "check that the right track was recorded"
            )
    except BaseException:
        store.close()
        raise
    return sound


def _check_file(path: Path) -> None:
    if not path.exists():
        raise RecordingError(path, "there is no such recording", "check the name and the folder")
    if path.is_dir():
        raise RecordingError(path, "this is a folder, not a recording", "choose a file in it")
    try:
        with path.open("rb") as file:
            first = file.read(1)
    except OSError as error:
        raise RecordingError(
            path, f"it cannot be read ({error.strerror})", "check its access rights"
        ) from error
    if not first:
        raise RecordingError(path, "the file is empty", "copy or download it again")


@contextmanager
def _opened(path: Path) -> Iterator[tuple[InputContainer, AudioStream]]:
    import av
    import av.error

    try:
        container = av.open(str(path), metadata_errors="ignore")
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise RecordingError(
            path, "this is no recording that can be read", "choose a sound or video file"
        ) from error
    with container:
        if not container.streams.audio:
            raise RecordingError(path, "it has no sound track", "choose a file with sound")
        yield container, container.streams.audio[0]


def _write_samples(
    path: Path,
    container: InputContainer,
    stream: AudioStream,
    store: IO[bytes],
    progress: Progress | None,
) -> int:
    """Resample all frames into `store`; return the number of samples written."""
    import av

    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    total_s = float(container.duration or 0) / 1_000_000
    written = 0
    start = float((stream.start_time or 0) * (stream.time_base or 0))
    for frame in _frames(path, container, stream):
        missing = _missing_samples(frame, start, written)
        if missing:
            store.write(bytes(2 * missing))
            written += missing
        for out in resampler.resample(frame):
            written += _append(out, store)
        if progress is not None and total_s > 0:
            progress.at(min(1.0, written / RATE / total_s))
    for out in resampler.resample(None):
        written += _append(out, store)
    return written


def _missing_samples(frame: AudioFrame, start_s: float, written: int) -> int:
    """Count the samples of silence between what is written and where this frame belongs."""
    if frame.time is None:
        return 0
    expected = round((frame.time - start_s) * RATE)
    hole = expected - written
    # The resampler holds back a few milliseconds; only a real hole is longer than that.
    return hole if RATE // 10 < hole < _MAX_SILENT_GAP_S * RATE else 0


def _append(frame: AudioFrame, store: IO[bytes]) -> int:
    samples = frame.to_ndarray().reshape(-1)
    store.write(samples.tobytes())
    return int(samples.shape[0])


def _frames(path: Path, container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    """Yield decoded frames; damaged packets are passed over, a wholly damaged file raises."""
    import av.error

    decoded = 0
    damaged: Exception | None = None
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except StopIteration:
            break
        except (av.error.FFmpegError, OSError) as error:
            damaged = error  # the container ends in rubbish: what came before is good
            break
        try:
            for frame in packet.decode():
                decoded += 1
                yield frame
        except av.error.FFmpegError as error:
            damaged = error
    if decoded == 0 and damaged is not None:
        raise RecordingError(path, "its sound is damaged", "copy or download it again") from damaged
