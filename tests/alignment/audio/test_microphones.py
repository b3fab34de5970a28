"""Recordings of several microphones, one per channel and without a layout: each is heard, and alike."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile

from alignment.audio.decoding import decode
from alignment.errors import RecordingError

RATE = 16_000
PEAK = 0.5


def write_microphones(
    path: Path, *, count: int, speaking: int, subtype: str | None = "PCM_16", seconds: int = 1, hz: int = 440
) -> Path:
    """Write a tone on one of so many channels, the others silent."""
    channels = np.zeros((RATE * seconds, count))
    channels[:, speaking] = PEAK * np.sin(2 * np.pi * hz * np.arange(RATE * seconds) / RATE)
    soundfile.write(path, channels, RATE, subtype=subtype)
    return path


def name_loudspeakers(path: Path, mask: int) -> Path:
    """Have a WAV say which loudspeakers its channels are for."""
    samples, rate = soundfile.read(path)
    soundfile.write(path, samples, rate, format="WAVEX", subtype="PCM_16")
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, data.index(b"fmt ") + 28, mask)
    path.write_bytes(data)
    return path


def heard_level(path: Path) -> float:
    """Return the level of what the aligner is given, between the edges."""
    sound = decode(path)
    try:
        return float(np.abs(sound.samples(RATE // 10, RATE - RATE // 10)).max())
    finally:
        sound.close()


@pytest.mark.parametrize("count", [3, 4, 6, 8])
def test_every_microphone_is_heard_alike(count: int, tmp_path: Path) -> None:
    levels = [
        heard_level(write_microphones(tmp_path / "talk.wav", count=count, speaking=speaking))
        for speaking in range(count)
    ]
    assert levels == pytest.approx([PEAK / count**0.5] * count, rel=0.02)


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW"])
def test_microphones_of_every_sample_format_are_heard(subtype: str, tmp_path: Path) -> None:
    path = write_microphones(tmp_path / "talk.wav", count=3, speaking=2, subtype=subtype)
    assert heard_level(path) == pytest.approx(PEAK / 3**0.5, rel=0.05)


@pytest.mark.parametrize(
    ("count", "mask"),
    [(2, 0x5), (2, 0xC), (2, 0x30), (3, 0x70)],
    ids=["FL+FC", "FC+LFE", "back", "odd three"],
)
def test_channels_of_odd_loudspeakers_are_heard(count: int, mask: int, tmp_path: Path) -> None:
    """FFmpeg refuses to convert most of these, and leaves a subwoofer out."""
    path = tmp_path / "talk.wav"
    for speaking in range(count):
        name_loudspeakers(write_microphones(path, count=count, speaking=speaking), mask)
        assert heard_level(path) > 0.4 * PEAK


def test_a_voice_in_what_is_named_a_subwoofer_is_a_microphone(tmp_path: Path) -> None:
    """Recorders mark four channels by their lowest bits, FLAC and Ogg name six by their number."""
    wav = name_loudspeakers(write_microphones(tmp_path / "talk.wav", count=4, speaking=3, seconds=3), 0xF)
    assert heard_level(wav) == pytest.approx(PEAK / 2, rel=0.02)
    for name, last in (("talk.flac", 3), ("talk.ogg", 5)):
        path = write_microphones(tmp_path / name, count=6, speaking=last, subtype=None, seconds=3)
        assert heard_level(path) == pytest.approx(PEAK / 6**0.5, rel=0.1)


def test_a_subwoofer_is_left_out(tmp_path: Path) -> None:
    path = write_microphones(tmp_path / "film.flac", count=6, speaking=3, seconds=3, hz=60)
    with pytest.raises(RecordingError, match="is silent from start to end"):
        decode(path)


def test_people_on_either_side_are_no_film(tmp_path: Path) -> None:
    """Three microphones that the recorder marks as left, right and centre: each person is heard."""
    path = tmp_path / "talk.wav"
    spoken = np.zeros((12 * RATE, 3))
    tone = PEAK * np.sin(2 * np.pi * 440 * np.arange(4 * RATE) / RATE)
    for speaking in range(3):
        spoken[speaking * 4 * RATE : (speaking + 1) * 4 * RATE, speaking] = tone
    soundfile.write(path, spoken, RATE)
    sound = decode(name_loudspeakers(path, 0x7))
    levels = [float(np.abs(sound.samples((4 * at + 1) * RATE, (4 * at + 3) * RATE)).max()) for at in range(3)]
    sound.close()
    assert levels == pytest.approx([PEAK / 3**0.5] * 3, rel=0.02)
