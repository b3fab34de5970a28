"""Recordings of several microphones, one per channel and without a layout: each is heard, and alike."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile

from alignment.audio.decoding import decode

RATE = 16_000
PEAK = 0.5


def write_microphones(path: Path, *, count: int, speaking: int, subtype: str = "PCM_16") -> Path:
    """Write a second of a tone on one of so many channels, the others silent."""
    channels = np.zeros((RATE, count))
    channels[:, speaking] = PEAK * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)
    soundfile.write(path, channels, RATE, subtype=subtype)
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
        channels = np.zeros((RATE, count))
        channels[:, speaking] = PEAK * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)
        soundfile.write(path, channels, RATE, format="WAVEX", subtype="PCM_16")
        data = bytearray(path.read_bytes())
        struct.pack_into("<I", data, data.index(b"fmt ") + 28, mask)
        path.write_bytes(data)
        assert heard_level(path) > 0.4 * PEAK
