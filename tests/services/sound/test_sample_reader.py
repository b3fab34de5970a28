"""Samples from anywhere in a file are the same samples that decoding from its beginning gives."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from editor.services.sound.errors import SoundError
from editor.services.sound.sample_reader import Block, Samples, SoundFile
from tests.support.sound_files import KINDS, write_media
from tests.support.sound_server import SINK_RATE, Sound, locate_in_source, resample, speech_like

SECONDS = 4.0
PLACES = (0.0, 0.013, 1.234, 2.2, 3.7)


@pytest.fixture(scope="module")
def short() -> Sound:
    return speech_like(SECONDS, seed=11)


def joined(blocks: Iterator[Block], *, start: int) -> Samples:
    """Return the samples of blocks, which must follow one another from `start` on."""
    parts = []
    for block in blocks:
        assert block.start == start
        start += len(block.samples)
        parts.append(block.samples)
    return np.concatenate(parts) if parts else np.zeros((0, 1), np.float32)


@pytest.mark.parametrize("rate", [8_000, 44_100])
@pytest.mark.parametrize("kind", list(KINDS))
def test_any_place_is_found_to_the_sample(kind: str, rate: int, short: Sound, tmp_path: Path) -> None:
    if KINDS[kind].codec == "libopus" and rate == SINK_RATE:
        rate = 48_000  # opus does not know the other
    path = write_media(tmp_path / f"s.{KINDS[kind].ending}", resample(short, rate), rate, KINDS[kind])
    with closing(SoundFile(path)) as file:
        source = resample(resample(short, rate), file.rate, since=rate)
        delay = 1105 * file.rate // rate if kind == "mp3 without header" else 0
        exact = max(2, file.rate * 3 // 10_000 if path.suffix in {".mkv", ".webm"} else file.rate // 8_000)
        whole = joined(file.read(0, None), start=0)[:, 0]
        assert len(whole) >= SECONDS * file.rate - file.rate // 1000
        for place in PLACES:  # the last lies in the last page of an ogg
            start = int(place * file.rate)
            stop = start + file.rate // 4
            part = joined(file.read(start, stop), start=start)[:, 0]
            assert len(part) == stop - start
            match = locate_in_source(part, np.concatenate([np.zeros(delay + 10, np.float32), source]))
            if delay <= start:
                assert match.place - 10 == pytest.approx(start, abs=exact)


def test_more_than_two_channels_become_stereo(short: Sound, tmp_path: Path) -> None:
    import av
    from av.audio.frame import AudioFrame

    path = tmp_path / "six.flac"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("flac", rate=SINK_RATE, layout="5.1")
        six = np.ascontiguousarray((np.stack([short] * 6, axis=1) * 20_000).astype(np.int16)).reshape(1, -1)
        frame = AudioFrame.from_ndarray(six, format="s16", layout="5.1")
        frame.sample_rate = SINK_RATE
        for packet in [*stream.encode(frame), *stream.encode()]:
            container.mux(packet)
    with closing(SoundFile(path)) as file:
        assert file.channels == 2
        part = joined(file.read(SINK_RATE, 2 * SINK_RATE), start=SINK_RATE)
        assert locate_in_source(part[:, 1], short).place == SINK_RATE


def test_a_file_that_turns_from_mono_to_stereo(short: Sound, tmp_path: Path) -> None:
    one = write_media(tmp_path / "one.mp3", short, SINK_RATE, KINDS["mp3 without header"]).read_bytes()
    both = np.stack([short, short], axis=1)
    two = write_media(tmp_path / "two.mp3", both, SINK_RATE, KINDS["mp3 without header"]).read_bytes()
    path = tmp_path / "turns.mp3"
    path.write_bytes(one + two)
    with closing(SoundFile(path)) as file:
        whole = joined(file.read(0, None), start=0)
        assert whole.shape[1] == 1
        assert len(whole) == pytest.approx(2 * SECONDS * SINK_RATE, abs=SINK_RATE // 10)


def test_an_index_makes_the_true_length_known(short: Sound, tmp_path: Path) -> None:
    quiet = np.concatenate([np.zeros(SINK_RATE * 12, np.float32), short])
    path = write_media(tmp_path / "bare.mp3", quiet, SINK_RATE, KINDS["mp3 without header"])
    with closing(SoundFile(path)) as file:
        assert file.needs_index
        assert abs(file.duration_ms - 16_000) > 2_000, "the file's own word is no longer false: no test"
        for _ in file.build_index():
            pass
        assert file.measure() == pytest.approx(16 * SINK_RATE, abs=3_000)


def test_far_places_of_a_long_bare_mp3(tmp_path: Path) -> None:
    rate, times = 8_000, 150
    once = write_media(tmp_path / "s.mp3", speech_like(45.0, rate=rate), rate, KINDS["mp3 without header"])
    path = tmp_path / "long.mp3"
    path.write_bytes(once.read_bytes() * times)
    with closing(SoundFile(once)) as file:
        whole = joined(file.read(0, None), start=0)[:, 0]
    with closing(SoundFile(path)) as file:
        steps = sum(1 for _ in file.build_index())
        assert steps == len(whole) * times // rate // 600
        assert file.measure() == len(whole) * times
        for repetition in (times - 1, times // 2):
            start = len(whole) * repetition + 20 * rate
            began = time.thread_time()
            part = joined(file.read(start, start + rate), start=start)[:, 0]
            assert time.thread_time() - began < 0.25  # computing time: all before is not decoded
            assert locate_in_source(part, whole).place == 20 * rate


def test_reading_behind_the_end_gives_nothing(short: Sound, tmp_path: Path) -> None:
    path = write_media(tmp_path / "s.flac", short, SINK_RATE, KINDS["flac"])
    with closing(SoundFile(path)) as file:
        assert list(file.read(100 * SINK_RATE, None)) == []
        end = int(SECONDS * SINK_RATE)
        assert len(joined(file.read(end - 10, end + 500), start=end - 10)) == 10


def test_errors_name_the_file_and_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(SoundError) as caught:
        SoundFile(tmp_path)
    assert caught.value.path == tmp_path
    assert str(caught.value) == f"“{tmp_path.name}” {caught.value.problem}. {caught.value.remedy}."


@pytest.mark.parametrize(("count", "speaking"), [(3, 2), (6, 3), (8, 3)])
def test_every_microphone_of_a_recorder_is_played(count: int, speaking: int, tmp_path: Path) -> None:
    """Without a layout in the file, FFmpeg would take this one for a subwoofer's and leave it out."""
    import soundfile

    channels = np.zeros((8_000, count))
    channels[:, speaking] = 0.5 * np.sin(np.arange(8_000) / 5)
    path = tmp_path / "talk.wav"
    soundfile.write(path, channels, 8_000)
    with closing(SoundFile(path)) as file:
        whole = joined(file.read(0, None), start=0)
    assert whole.shape == (8_000, 2)
    assert np.abs(whole - channels[:, [speaking, speaking]] / count**0.5).max() < 0.001


def write_six(path: Path, levels: tuple[float, ...]) -> Path:
    """Write two seconds of a tone on six channels, which FLAC names a film's, each at a level of its own."""
    import soundfile

    soundfile.write(path, np.outer(np.sin(2 * np.pi * 440 * np.arange(16_000) / 8_000), levels), 8_000)
    return path


def test_six_microphones_are_played_whatever_flac_calls_them(tmp_path: Path) -> None:
    path = write_six(tmp_path / "talk.flac", (0, 0, 0, 0.5, 0, 0))
    with closing(SoundFile(path)) as file:
        whole = joined(file.read(0, None), start=0)
    assert np.abs(whole).max(axis=0) == pytest.approx([0.5 / 6**0.5] * 2, rel=0.01)


def test_loud_channels_of_a_film_are_not_clipped(tmp_path: Path) -> None:
    path = write_six(tmp_path / "film.flac", (0.9, 0.9, 0.9, 0, 0.9, 0.9))
    with closing(SoundFile(path)) as file:
        whole = joined(file.read(0, None), start=0)
    assert np.abs(whole).max(axis=0) == pytest.approx([0.9] * 2, rel=0.01)
