"""What was heard is kept by content: used again, bounded, and never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from alignment.audio.decoding import Sound, decode
from alignment.audio.voice_activity import VoiceActivity
from alignment.errors import Cancelled
from alignment.recognition.recogniser import HeardWord
from alignment.worker.cache import AlignmentCache, RecognisedWords, Spans

SPANS = [(at * 100, at * 100 + 100) for at in range(160)]


@pytest.fixture
def sound(tmp_path: Path) -> Iterator[Sound]:
    yield from made(tmp_path / "tone.wav", 440)


def made(path: Path, pitch: float) -> Iterator[Sound]:
    samples = 0.3 * np.sin(2 * np.pi * pitch * np.arange(32_000) / 16_000)
    soundfile.write(path, samples, 16_000)
    sound = decode(path)
    yield sound
    sound.close()


class CountingRecognition:
    """Recognises every span as its own numbers, and counts what it was asked."""

    def __init__(self, stop_after: int = 10**9) -> None:
        self.asked: list[tuple[int, int]] = []
        self._stop_after = stop_after

    def __call__(self, spans: Spans, done: Callable[[float], None]) -> RecognisedWords:
        if len(self.asked) >= self._stop_after:
            raise Cancelled
        self.asked.extend(spans)
        done(1.0)
        return [[HeardWord(f"from {start}", start, end)] for start, end in spans]


def ignore_progress(_: float) -> None:
    """Take a fraction and do nothing with it."""


def test_a_second_run_recognises_nothing_again(tmp_path: Path, sound: Sound) -> None:
    first, second = CountingRecognition(), CountingRecognition()
    words = AlignmentCache(tmp_path / "c").cached_recognition(sound, "tiny en", first)(SPANS, ignore_progress)
    again = AlignmentCache(tmp_path / "c").cached_recognition(sound, "tiny en", second)(
        SPANS, ignore_progress
    )
    assert words == again == [[HeardWord(f"from {start}", start, end)] for start, end in SPANS]
    assert first.asked == SPANS
    assert second.asked == []


def test_interrupted_work_goes_on_where_it_stopped(tmp_path: Path, sound: Sound) -> None:
    stopped = CountingRecognition(stop_after=64)
    with pytest.raises(Cancelled):
        AlignmentCache(tmp_path / "c").cached_recognition(sound, "tiny en", stopped)(SPANS, ignore_progress)
    rest = CountingRecognition()
    words = AlignmentCache(tmp_path / "c").cached_recognition(sound, "tiny en", rest)(SPANS, ignore_progress)
    assert stopped.asked + rest.asked == SPANS
    assert len(words) == len(SPANS)


def test_another_model_or_another_sound_is_heard_anew(tmp_path: Path, sound: Sound) -> None:
    cache = AlignmentCache(tmp_path / "c")
    cache.cached_recognition(sound, "tiny en", CountingRecognition())(SPANS, ignore_progress)
    other_model = CountingRecognition()
    cache.cached_recognition(sound, "base de", other_model)(SPANS, ignore_progress)
    assert other_model.asked == SPANS
    for other in made(tmp_path / "other.wav", 880):
        other_sound = CountingRecognition()
        cache.cached_recognition(other, "tiny en", other_sound)(SPANS, ignore_progress)
        assert other_sound.asked == SPANS


def test_a_damaged_or_cut_off_file_costs_only_its_damage(tmp_path: Path, sound: Sound) -> None:
    folder = tmp_path / "c"
    words = AlignmentCache(folder).cached_recognition(sound, "tiny en", CountingRecognition())(
        SPANS, ignore_progress
    )
    (kept,) = folder.glob("*.jsonl")
    lines = kept.read_text(encoding="utf-8").splitlines()
    kept.write_text("\n".join([lines[0], "{rubbish", lines[-1][:20]]), encoding="utf-8")
    again = CountingRecognition()
    assert AlignmentCache(folder).cached_recognition(sound, "tiny en", again)(SPANS, ignore_progress) == words
    assert again.asked == SPANS[64:]


def test_progress_rises_to_the_end(tmp_path: Path, sound: Sound) -> None:
    reported: list[float] = []
    AlignmentCache(tmp_path / "c").cached_recognition(sound, "tiny en", CountingRecognition())(
        SPANS, reported.append
    )
    assert reported == sorted(reported)
    assert reported[-1] == 1.0


def test_activity_is_measured_once(tmp_path: Path, sound: Sound) -> None:
    measured = VoiceActivity(np.array([0.1, 0.9], np.float32), np.array([-50.0, -10.0], np.float32))
    times: list[int] = []

    def detect() -> VoiceActivity:
        times.append(1)
        return measured

    for _ in range(2):
        found = AlignmentCache(tmp_path / "c").activity(sound, detect)
        assert np.array_equal(found.speech, measured.speech)
        assert np.array_equal(found.level_db, measured.level_db)
    assert len(times) == 1


def test_the_folder_stays_within_its_bound(tmp_path: Path, sound: Sound) -> None:
    folder = tmp_path / "c"
    cache = AlignmentCache(folder, max_bytes=9000)
    for number in range(6):
        cache.cached_recognition(sound, f"model {number}", CountingRecognition())(SPANS, ignore_progress)
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 9000


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path, sound: Sound) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    asked = CountingRecognition()
    words = AlignmentCache(blocked / "c").cached_recognition(sound, "tiny en", asked)(SPANS, ignore_progress)
    assert len(words) == len(SPANS)
    assert asked.asked == SPANS


def test_probabilities_are_kept_where_there_are_any(sound: Sound, tmp_path: Path) -> None:
    words = [HeardWord("sure", 0, 100, 0.9876), HeardWord("untold", 100, 200)]

    def recognise(spans: Spans, _done: Callable[[float], None]) -> RecognisedWords:
        return [words for _ in spans]

    for engine in (recognise, CountingRecognition(stop_after=0)):
        remembered = AlignmentCache(tmp_path).cached_recognition(sound, "engine en", engine)
        assert remembered([(0, 200)], ignore_progress) == [words]
