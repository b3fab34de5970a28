"""Clips: the sound of a span as a file of its own, cut to the sample."""

from __future__ import annotations

import io
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from editor.formats.atomic_files import write_file
from editor.services.errors import ServiceError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pydub import AudioSegment

    from editor.services.sound.sample_reader import SoundFile

ENDINGS = (".wav", ".flac", ".ogg", ".mp3")
_FADE_MS = 5  # without, a cut in the middle of a sound clicks
_MAX_MS = 3_600_000  # an hour: longer than any segment, short enough for the memory
_SOUNDFILE_FORMATS = {
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}


def clip(recording: Path, start_ms: int, end_ms: int, *, track: int | None = None) -> AudioSegment:
    """Return the sound from `start_ms` to `end_ms` as a pydub segment, its edges faded over 5 ms.

    Raises:
        SoundError: the recording cannot be read.
        ServiceError: the stretch is empty, longer than an hour, or lies behind the recording's end.
    """
    from editor.services.sound.sample_reader import SoundFile

    file = SoundFile(recording, track)
    try:
        return clip_from_file(file, start_ms, end_ms)
    finally:
        file.close()


def clip_from_file(file: SoundFile, start_ms: int, end_ms: int) -> AudioSegment:
    """Return the sound of an open file, as `clip` does."""
    import numpy as np

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that there is no ffmpeg: nothing here asks for it
        from pydub import AudioSegment

    if not 0 <= start_ms < end_ms or end_ms - start_ms > _MAX_MS:
        raise ServiceError(
            f"“{file.path.name}” has no audio here: the part has no length. Choose a segment with a length."
        )
    first, last = (round(at * file.rate / 1000) for at in (start_ms, end_ms))
    blocks = [block.samples for block in file.read(first, last)]
    if not sum(len(block) for block in blocks):
        raise ServiceError(f"“{file.path.name}” ends before this part. Check that it’s the right recording.")
    samples = _fade_edges(np.concatenate(blocks), file.rate)
    whole = (samples.clip(-1, 1) * 32767).astype("<i2")
    return AudioSegment(whole.tobytes(), sample_width=2, frame_rate=file.rate, channels=whole.shape[1])


def _fade_edges(samples: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
    """Fade both edges; pydub's own fades work in whole milliseconds and lose a sample at 44.1 kHz."""
    import numpy as np

    count = min(len(samples) // 2, rate * _FADE_MS // 1000)
    ramp = np.linspace(0, 1, count, endpoint=False, dtype=np.float32)[:, np.newaxis]
    faded = samples.copy()
    faded[:count] *= ramp
    faded[len(faded) - count :] *= ramp[::-1]
    return faded


def save_clip(
    recording: Path,
    path: Path,
    *,
    start_ms: int,
    end_ms: int,
    track: int | None = None,
    overwrite: bool = False,
) -> None:
    """Write the sound from `start_ms` to `end_ms` to `path`; its ending says the format.

    Raises:
        FormatError: the file exists already, or cannot be written.
        SoundError, ServiceError: as `clip`; also for an ending that is not among `ENDINGS`.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise ServiceError(
            f"“{path.name}” has the wrong ending for a clip. Choose one of {', '.join(ENDINGS)}."
        )
    if path.exists() and path.samefile(recording):
        raise ServiceError(f"“{path.name}” is the recording itself. Choose another name.")
    data = encode_clip(clip(recording, start_ms, end_ms, track=track), ending)
    write_file(path, data, overwrite=overwrite)


def writable_endings() -> tuple[str, ...]:
    """Return which of `ENDINGS` this system can write."""
    import soundfile

    known = soundfile.available_formats()
    return tuple(ending for ending in ENDINGS if ending == ".wav" or _SOUNDFILE_FORMATS[ending][0] in known)


def encode_clip(segment: AudioSegment, ending: str) -> bytes:
    """Return a clip as a file of the kind that an ending from `ENDINGS` says."""
    import numpy as np
    import soundfile

    data = io.BytesIO()
    if ending == ".wav":
        segment.export(data, format="wav")
        return data.getvalue()
    samples = np.frombuffer(segment.raw_data, dtype="<i2").reshape(-1, segment.channels)
    container, subtype = _SOUNDFILE_FORMATS[ending]
    soundfile.write(data, samples, segment.frame_rate, format=container, subtype=subtype)
    return data.getvalue()
