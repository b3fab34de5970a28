"""Recordings made on the spot, in every format that people have, from sound that is the same nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from tests.support.sound_server import Sound

_PICTURES_S = 5


@dataclass(frozen=True, slots=True)
class MediaKind:
    """A kind of file: its ending, its codec, and how it is written."""

    ending: str
    codec: str
    options: dict[str, str] = field(default_factory=dict)
    container: dict[str, str] = field(default_factory=dict)
    bit_rate: int | None = None
    video: str | None = None
    stereo: bool = False


KINDS = {
    "wav": MediaKind("wav", "pcm_s16le"),
    "flac": MediaKind("flac", "flac"),
    "mp3 CBR": MediaKind("mp3", "libmp3lame", bit_rate=64_000),
    "mp3 VBR": MediaKind("mp3", "libmp3lame", {"flags": "+qscale", "global_quality": "472"}),
    "mp3 without header": MediaKind(
        "mp3",
        "libmp3lame",
        {"flags": "+qscale", "global_quality": "472"},
        {"write_xing": "0", "id3v2_version": "0"},
    ),
    "m4a": MediaKind("m4a", "aac"),
    "ogg": MediaKind("ogg", "vorbis", {"strict": "experimental"}, stereo=True),
    "opus": MediaKind("opus", "libopus"),
    "mp4": MediaKind("mp4", "aac", video="mpeg4"),
    "mkv": MediaKind("mkv", "aac", video="mpeg4"),
    "webm": MediaKind("webm", "libopus", video="libvpx"),
}


def write_media(path: Path, sound: Sound, rate: int, kind: MediaKind, *, offset_s: float = 0.0) -> Path:
    """Write `sound`, of one channel or (frames, 2), as that kind of file whose times begin at `offset_s`."""
    if kind.stereo and sound.ndim == 1:
        sound = np.stack([sound, sound], axis=1)
    layout = "mono" if sound.ndim == 1 else "stereo"
    with av.open(str(path), "w", options=dict(kind.container)) as container:
        picture = _add_picture(container, kind.video) if kind.video else None
        stream = container.add_stream(kind.codec, rate=rate, layout=layout, options=dict(kind.options))
        assert isinstance(stream, AudioStream)
        if kind.bit_rate:
            stream.bit_rate = kind.bit_rate
        if picture is not None:
            for number in range(int(len(sound) / rate * _PICTURES_S)):
                image = av.VideoFrame.from_ndarray(
                    np.full((48, 64, 3), number % 255, np.uint8), format="rgb24"
                )
                container.mux(picture.encode(image))
            container.mux(picture.encode())
        size = stream.codec_context.frame_size or 1024
        for frame in _frames(sound, rate, layout=layout, stream=stream, size=size):
            frame.pts = (frame.pts or 0) + round(offset_s * rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def _add_picture(container: OutputContainer, codec: str) -> VideoStream:
    stream = container.add_stream(codec, rate=_PICTURES_S)
    assert isinstance(stream, VideoStream)
    stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
    return stream


def _frames(sound: Sound, rate: int, *, layout: str, stream: AudioStream, size: int) -> list[AudioFrame]:
    resampler = AudioResampler(format=stream.format.name, layout=layout, rate=rate)
    whole = AudioFrame.from_ndarray(np.ascontiguousarray(sound).reshape(1, -1), format="flt", layout=layout)
    whole.sample_rate, whole.pts, whole.time_base = rate, 0, Fraction(1, rate)
    queue = av.AudioFifo()
    for part in resampler.resample(whole) + resampler.resample(None):
        queue.write(part)
    frames = []
    while queue.samples:
        frame = queue.read(size, partial=True)
        assert isinstance(frame, AudioFrame)
        frames.append(frame)
    return frames


def write_tracks(path: Path, sounds: Sequence[Sound], rate: int, *, played: int) -> None:
    """Write a recording with several sound tracks, an English and a German one first; `played`: which one
    (from 1) is flagged as the one to play.
    """
    named = (("eng", "Talk"), ("deu", "Rede"), ("und", ""))
    with av.open(str(path), "w") as container:
        streams = [container.add_stream("flac", rate=rate, layout="mono") for _ in sounds]
        for number, stream in enumerate(streams, start=1):
            stream.disposition = Disposition.default if number == played else Disposition(0)
            language, title = named[min(number, len(named)) - 1]
            stream.metadata.update({"language": language, "title": title})
        for stream, sound in zip(streams, sounds, strict=True):
            whole = np.ascontiguousarray((sound * 30_000).astype(np.int16)).reshape(1, -1)
            for at in range(0, whole.shape[1], 4096):
                frame = AudioFrame.from_ndarray(whole[:, at : at + 4096], format="s16", layout="mono")
                frame.sample_rate, frame.pts, frame.time_base = rate, at, Fraction(1, rate)
                container.mux(stream.encode(frame))
            container.mux(stream.encode())
