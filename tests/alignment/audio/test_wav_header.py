"""A WAV whose header says less than it holds is heard whole, by aligner and player; chunks are no sound."""

from __future__ import annotations

import io
import struct
import wave
from pathlib import Path

import numpy as np
import pytest

from alignment.audio.decoding import SAMPLE_RATE, decode
from alignment.audio.wav_header import says_less_than_it_holds
from editor.services.sound.sample_reader import SoundFile
from tests.support.bursts import find_bursts_s, sound_with_bursts

RATE = 44_100
PLACES_S = (0.5, 2.5)
LENGTH_S = 3
SAID_BYTES = RATE * 2
"""What a header says that stopped after a second."""
INFO = b"INFOISFT" + struct.pack("<I", 14) + b"Lavf58.29.100\0"
LIST = b"LIST" + struct.pack("<I", len(INFO)) + INFO


def whole() -> bytes:
    sound = (sound_with_bursts(RATE, LENGTH_S, PLACES_S) * 30_000).astype("<i2")
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(sound.tobytes())
    return made.getvalue()


def with_length(said: int, *, behind: bytes = b"") -> bytes:
    """Return a WAV with a length in its header, and what stands behind its sound."""
    data = whole()
    at = data.index(b"data") + 4
    return data[:at] + struct.pack("<I", said) + data[at + 4 :] + behind


@pytest.mark.parametrize(
    "data",
    [
        with_length(0),
        with_length(0xFFFFFFFF),
        with_length(SAID_BYTES),
        with_length(SAID_BYTES + 1),
        with_length(SAID_BYTES, behind=LIST),
        with_length(10**9),
    ],
    ids=["nothing", "not known", "less", "odd", "less, chunks behind", "more"],
)
def test_all_sound_is_heard_and_played(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(data)
    sound = decode(path)
    assert abs(sound.duration_ms - 1_000 * LENGTH_S) <= 2
    heard = find_bursts_s(sound.samples(0, len(sound)), SAMPLE_RATE, PLACES_S)
    sound.close()
    assert heard == pytest.approx(PLACES_S, abs=0.001)
    file = SoundFile(path)
    played = np.concatenate([block.samples for block in file.read(0, None)]).mean(axis=1)
    last = np.concatenate([block.samples for block in file.read(2 * RATE, None)]).mean(axis=1)
    if file.needs_index:
        list(file.build_index())
        assert abs(file.measure() - RATE * LENGTH_S) < 100
    file.close()
    assert find_bursts_s(played, RATE, PLACES_S) == pytest.approx(PLACES_S, abs=0.001)
    assert find_bursts_s(last, RATE, (0.5,)) == pytest.approx((0.5,), abs=0.001)


@pytest.mark.parametrize("behind", [b"", b"\0", LIST, LIST + b"id3 " + struct.pack("<I", 900) + b"ID3"])
def test_chunks_behind_the_sound_are_no_sound(tmp_path: Path, behind: bytes) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(whole() + behind)
    assert not says_less_than_it_holds(path)
    sound = decode(path)
    assert abs(sound.duration_ms - 1_000 * LENGTH_S) <= 1
    sound.close()


@pytest.mark.parametrize("data", [b"", b"RIFF", b"RIFF\0\0\0\0WAVE", b"RIFF\0\0\0\0WAVEdata", b"OggS" * 9])
def test_what_is_no_wav_says_nothing(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(data)
    assert not says_less_than_it_holds(path)
    assert not says_less_than_it_holds(tmp_path / "none.wav")
