"""Decoding: every format, every layout, to the sample."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from alignment import Cancelled, Progress, ProgressReport, RecordingError
from alignment.audio.decoding import SAMPLE_RATE, decode
from tests.support.bursts import find_bursts_s, sound_with_bursts
from tests.support.sound_files import KINDS, write_media
from tests.support.sound_server import Sound, speech_like

PLACES_S = (0.5, 1.37, 2.9)
SECONDS = 4.0
# An mp3 without header does not say how much of its beginning is the encoder's.
EXACT = [name for name in KINDS if name != "mp3 without header"]


def decoded(path: Path) -> Sound:
    """Return all samples of a recording."""
    sound = decode(path)
    samples = sound.samples(0, len(sound))
    assert sound.duration_ms == round(len(sound) / 16)
    sound.close()
    return samples


def made(folder: Path, kind: str, rate: int, *, offset_s: float = 0.0) -> Path:
    sound = sound_with_bursts(rate, SECONDS, PLACES_S)
    return write_media(folder / f"talk.{KINDS[kind].ending}", sound, rate, KINDS[kind], offset_s=offset_s)


@pytest.mark.parametrize("kind", EXACT)
def test_every_format_is_decoded_to_the_millisecond(tmp_path: Path, kind: str) -> None:
    samples = decoded(made(tmp_path, kind, 48_000))
    assert len(samples) / SAMPLE_RATE == pytest.approx(SECONDS, abs=0.03)
    assert find_bursts_s(samples, SAMPLE_RATE, PLACES_S) == pytest.approx(PLACES_S, abs=0.001)


def test_an_mp3_without_header_is_late_by_its_encoders_delay_only(tmp_path: Path) -> None:
    samples = decoded(made(tmp_path, "mp3 without header", 44_100))
    assert find_bursts_s(samples, SAMPLE_RATE, PLACES_S) == pytest.approx(
        [place + 0.025 for place in PLACES_S], abs=0.001
    )


@pytest.mark.parametrize(
    ("kind", "rate"),
    [("wav", 8000), ("mp3 CBR", 8000), ("flac", 44_100), ("m4a", 44_100), ("ogg", 22_050), ("wav", 16_000)],
)
def test_every_rate_is_decoded_to_the_millisecond(tmp_path: Path, kind: str, rate: int) -> None:
    samples = decoded(made(tmp_path, kind, rate))
    assert find_bursts_s(samples, SAMPLE_RATE, PLACES_S) == pytest.approx(PLACES_S, abs=0.001)


def test_the_second_of_two_recordings_in_one_ogg_follows_the_first(tmp_path: Path) -> None:
    path = made(tmp_path, "opus", 48_000)
    path.write_bytes(2 * path.read_bytes())
    samples = decoded(path)
    second = [SECONDS + at for at in PLACES_S]
    assert find_bursts_s(samples, SAMPLE_RATE, (*PLACES_S, *second)) == pytest.approx(
        [*PLACES_S, *second], abs=0.02
    )


def test_channels_that_cancel_each_other_are_heard_all_the_same(tmp_path: Path) -> None:
    """A line soldered the wrong way gives the one channel upside down; mixed, nothing would be left."""
    one = sound_with_bursts(44_100, SECONDS, PLACES_S)
    path = tmp_path / "line.wav"
    write_media(path, np.stack([0.7 * one, -one], axis=1), 44_100, KINDS["wav"])
    samples = decoded(path)
    assert find_bursts_s(-samples, SAMPLE_RATE, PLACES_S) == pytest.approx(PLACES_S, abs=0.001)
    assert np.abs(samples).max() == pytest.approx(np.abs(one).max(), abs=0.05)


def test_both_channels_are_heard(tmp_path: Path) -> None:
    left, right = (
        sound_with_bursts(SAMPLE_RATE, SECONDS, (0.5,)),
        sound_with_bursts(SAMPLE_RATE, SECONDS, (2.9,)),
    )
    path = tmp_path / "talk.wav"
    soundfile.write(path, np.stack([left, right], axis=1), SAMPLE_RATE)
    assert find_bursts_s(decoded(path), SAMPLE_RATE, (0.5, 2.9)) == pytest.approx([0.5, 2.9], abs=0.001)


def film(path: Path, *, centre: Sound, around: Sound) -> Path:
    """Write a film's sound: 5.1, the centre third, the same music in the others."""
    channels = np.stack([around, around, centre, 0 * around, around, around]).astype(np.float32)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("flac", rate=SAMPLE_RATE, layout="5.1")
        frame = av.AudioFrame.from_ndarray(
            (channels.T.reshape(1, -1) * 32_000).astype(np.int16), format="s16", layout="5.1"
        )
        frame.sample_rate = SAMPLE_RATE
        container.mux([*stream.encode(frame), *stream.encode(None)])
    return path


def test_of_a_film_the_centre_is_heard_where_somebody_speaks_there(tmp_path: Path) -> None:
    speech, music = (sound_with_bursts(SAMPLE_RATE, SECONDS, places) for places in (PLACES_S, (0.9, 2.1)))
    path = film(tmp_path / "talk.flac", centre=speech, around=music)
    samples = decoded(path)
    assert find_bursts_s(samples, SAMPLE_RATE, PLACES_S) == pytest.approx(PLACES_S, abs=0.001)
    assert np.abs(samples - speech[: len(samples)]).max() < 0.05
    silent = decoded(film(tmp_path / "music.flac", centre=0 * speech, around=music))
    assert find_bursts_s(silent, SAMPLE_RATE, (0.9, 2.1)) == pytest.approx((0.9, 2.1), abs=0.001)


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_24", "PCM_32", "FLOAT", "ULAW"])
def test_every_sample_format_is_read(tmp_path: Path, subtype: str) -> None:
    path = tmp_path / "talk.wav"
    soundfile.write(path, sound_with_bursts(44_100, SECONDS, PLACES_S), 44_100, subtype=subtype)
    assert find_bursts_s(decoded(path), SAMPLE_RATE, PLACES_S) == pytest.approx(PLACES_S, abs=0.001)


def test_samples_keep_their_level(tmp_path: Path) -> None:
    sound = speech_like(1.0, rate=SAMPLE_RATE)
    path = tmp_path / "talk.wav"
    soundfile.write(path, sound, SAMPLE_RATE, subtype="PCM_16")
    assert np.abs(decoded(path) - sound).max() < 2 / 32768


def test_a_slice_is_a_slice(tmp_path: Path) -> None:
    path = tmp_path / "talk.wav"
    soundfile.write(path, speech_like(1.0, rate=SAMPLE_RATE), SAMPLE_RATE)
    sound = decode(path)
    whole = sound.samples(0, len(sound))
    assert np.array_equal(sound.samples(100, 300), whole[100:300])
    assert np.array_equal(sound.samples(-50, 20), whole[:20])
    assert len(sound.samples(len(sound) - 10, len(sound) + 10)) == 10
    assert sound.pcm(0, 5).dtype == np.int16
    assert sound.peak() == int(np.abs(sound.pcm(0, len(sound)).astype(np.int32)).max())
    sound.close()


def test_joined_files_of_different_rates_are_read_through(tmp_path: Path) -> None:
    """Recorders that restart write such files; their parts need not agree in rate or channels."""
    first = made(tmp_path, "mp3 without header", 44_100).read_bytes()
    second = made(tmp_path, "mp3 without header", 22_050).read_bytes()
    path = tmp_path / "joined.mp3"
    path.write_bytes(first + second)
    assert len(decoded(path)) / SAMPLE_RATE == pytest.approx(2 * SECONDS, abs=0.3)


def test_a_hole_in_the_file_is_silence_and_what_follows_keeps_its_time(tmp_path: Path) -> None:
    path = made(tmp_path, "mkv", 48_000)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 2000] = bytes(2000)
    path.write_bytes(data)
    samples = decoded(path)
    assert len(samples) / SAMPLE_RATE == pytest.approx(SECONDS, abs=0.03)
    assert find_bursts_s(samples, SAMPLE_RATE, (0.5, 2.9)) == pytest.approx([0.5, 2.9], abs=0.002)


def test_progress_rises_and_cancel_stops(tmp_path: Path) -> None:
    path = made(tmp_path, "flac", 48_000)
    reports: list[ProgressReport] = []
    progress = Progress(reports.append)
    progress.begin_stage("Reading", 1.0)
    decode(path, progress).close()
    fractions = [report.fraction for report in reports]
    assert len(fractions) > 10
    assert all(before <= after for before, after in pairwise(fractions))
    assert fractions[-1] > 0.95
    progress.cancel()
    with pytest.raises(Cancelled):
        decode(path, progress)


def open_files() -> set[str]:
    folder = Path("/proc/self/fd")
    return {str(link.readlink()) for link in folder.iterdir() if link.is_symlink()}


def test_nothing_stays_open_or_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", os.fspath(scratch))
    path = made(tmp_path, "wav", 16_000)
    silent = tmp_path / "silent.wav"
    soundfile.write(silent, np.zeros(SAMPLE_RATE, np.float32), SAMPLE_RATE)
    sound = decode(path)
    assert any(str(scratch) in name for name in open_files())
    sound.close()
    del sound
    with pytest.raises(RecordingError):
        decode(silent)
    assert [name for name in open_files() if str(tmp_path) in name] == []
    assert list(scratch.iterdir()) == []
