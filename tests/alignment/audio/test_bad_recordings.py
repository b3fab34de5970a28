"""Recordings that cannot be used say so in one sentence; of damaged ones, what can be had is had."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from av.video.stream import VideoStream
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alignment import RecordingError
from alignment.audio.decoding import SAMPLE_RATE, decode
from tests.support.bursts import find_bursts_s, sound_with_bursts
from tests.support.sound_files import KINDS, write_media

SECONDS = 6.0
PLACES_S = (0.5, 2.0)


def assert_refused(path: Path) -> str:
    """Return why a recording is refused, having checked that the sentence helps."""
    with pytest.raises(RecordingError) as caught:
        decode(path).close()
    error = caught.value
    message = str(error)
    assert error.path == path
    assert message == f"“{path.name}” {error.problem}. {error.remedy}."
    assert "\n" not in message
    return error.problem


def refusal(path: Path) -> str:
    """Return the refusing sentence, or "none" where something could be decoded."""
    try:
        decode(path).close()
    except RecordingError as error:
        return str(error)
    return "none"


def test_a_missing_file(tmp_path: Path) -> None:
    assert assert_refused(tmp_path / "talk.mp3") == "doesn’t exist"


def test_a_folder(tmp_path: Path) -> None:
    assert assert_refused(tmp_path) == "is a folder, not a recording"


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp3"
    path.touch()
    assert assert_refused(path) == "is empty"


@pytest.mark.parametrize("name", ["talk.txt", "talk.mp3", "talk.wav"])
def test_a_text_is_no_recording(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Chair: Good morning, everyone. It is nine fifteen.\n" * 50)
    assert assert_refused(path) == "isn’t an audio or video file"


def test_a_video_without_sound(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=25)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for shade in range(25):
            image = av.VideoFrame.from_ndarray(np.full((48, 64, 3), shade, np.uint8), format="rgb24")
            container.mux(stream.encode(image))
        container.mux(stream.encode())
    assert assert_refused(path) == "has no audio track"


@pytest.mark.parametrize("level", [0, 1e-4])
def test_a_silent_recording(tmp_path: Path, level: float) -> None:
    path = tmp_path / "talk.flac"
    soundfile.write(path, level * np.random.default_rng(1).uniform(-1, 1, 5 * SAMPLE_RATE), SAMPLE_RATE)
    assert assert_refused(path) == "is silent from start to end"


def test_a_wav_of_no_samples(tmp_path: Path) -> None:
    path = tmp_path / "talk.wav"
    soundfile.write(path, np.zeros(0, np.float32), SAMPLE_RATE)
    assert assert_refused(path) == "has no audio that can be decoded"


@pytest.mark.parametrize("kind", ["mp3 CBR", "ogg", "wav", "flac", "opus", "mkv"])
@pytest.mark.parametrize("kept", [0.5, 0.9])
def test_of_a_cut_off_file_the_beginning_is_had(tmp_path: Path, kind: str, kept: float) -> None:
    path = write_media(
        tmp_path / f"talk.{KINDS[kind].ending}",
        sound_with_bursts(48_000, SECONDS, PLACES_S),
        48_000,
        KINDS[kind],
    )
    data = path.read_bytes()
    path.write_bytes(data[: int(kept * len(data))])
    sound = decode(path)
    assert sound.duration_ms > (kept - 0.15) * SECONDS * 1000
    assert sound.duration_ms <= SECONDS * 1000 + 50
    samples = sound.samples(0, len(sound))
    sound.close()
    assert find_bursts_s(samples, SAMPLE_RATE, PLACES_S) == pytest.approx(PLACES_S, abs=0.001)


def test_an_mp4_without_its_end_is_refused(tmp_path: Path) -> None:
    """Its table of contents stands there: nothing can be had."""
    path = write_media(
        tmp_path / "talk.m4a", sound_with_bursts(48_000, SECONDS, PLACES_S), 48_000, KINDS["m4a"]
    )
    path.write_bytes(path.read_bytes()[:-2000])
    assert assert_refused(path) == "is damaged"


@pytest.mark.parametrize("kind", ["mp3 CBR", "ogg", "flac", "mkv"])
def test_rubbish_in_the_middle_costs_the_middle(tmp_path: Path, kind: str) -> None:
    path = write_media(
        tmp_path / f"talk.{KINDS[kind].ending}",
        sound_with_bursts(48_000, SECONDS, (0.5, 5.2)),
        48_000,
        KINDS[kind],
    )
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 400] = np.random.default_rng(2).bytes(400)
    path.write_bytes(data)
    sound = decode(path)
    samples = sound.samples(0, len(sound))
    sound.close()
    assert find_bursts_s(samples, SAMPLE_RATE, (0.5,)) == pytest.approx([0.5], abs=0.001)
    # What follows is late or early by the frames that the damage swallowed, where the file has no times.
    [after] = find_bursts_s(samples, SAMPLE_RATE, (5.2,))
    assert after == pytest.approx(5.2, abs=0.15)


@given(st.binary(min_size=1, max_size=3000))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_random_bytes_are_refused_or_read_but_never_crash(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "talk.bin"
    path.write_bytes(data)
    assert refusal(path).startswith((f"“{path.name}” ", "none"))


@given(st.integers(0, 2**32 - 1), st.sampled_from(["mp3 CBR", "ogg", "flac", "m4a", "wav"]))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_flipped_bytes_are_refused_or_read_but_never_crash(tmp_path: Path, seed: int, kind: str) -> None:
    chance = np.random.default_rng(seed)
    path = tmp_path / f"talk.{KINDS[kind].ending}"
    if not path.exists():
        write_media(path, sound_with_bursts(SAMPLE_RATE, 2, (0.5,)), SAMPLE_RATE, KINDS[kind])
    data = np.frombuffer(path.read_bytes(), np.uint8).copy()
    data[chance.integers(0, len(data), 20)] = chance.integers(0, 256, 20)
    damaged = path.with_stem("damaged")
    damaged.write_bytes(data.tobytes())
    assert refusal(damaged).startswith((f"“{damaged.name}” ", "none"))
