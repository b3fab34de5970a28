"""A piece of which most was left out is heard again in halves, a hole between words by itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from alignment.audio.decoding import SAMPLE_RATE
from alignment.audio.voice_activity import FRAME_MS, VoiceActivity
from alignment.recognition.recogniser import HeardWord
from alignment.recognition.second_pass import RecognisedChunk, Span, run_second_pass

WORD_MS = 400  # of six letters: 67 ms each


def talk(seconds: float, *, pause_at_s: float) -> VoiceActivity:
    """Return activity of speech throughout but for half a second."""
    speech = np.ones(int(seconds * 1000 / FRAME_MS), np.float32)
    speech[int((pause_at_s - 0.25) * 1000 / FRAME_MS) : int((pause_at_s + 0.25) * 1000 / FRAME_MS)] = 0
    return VoiceActivity(speech, np.full(len(speech), -20, np.float32))


def words(start: int, end: int) -> tuple[HeardWord, ...]:
    """Return as many words as are spoken between two samples."""
    first, last = start // 16, end // 16
    return tuple(HeardWord("letter", at, at + WORD_MS) for at in range(first, last - WORD_MS + 1, WORD_MS))


class FakeRecognition:
    """A recogniser that hears everything, or nothing, and notes what it was given."""

    def __init__(self, *, deaf: bool = False) -> None:
        self.asked: list[Span] = []
        self._deaf = deaf

    def __call__(self, spans: Sequence[Span]) -> list[list[HeardWord]]:
        self.asked.extend(spans)
        return [[] if self._deaf else list(words(start, end)) for start, end in spans]


def chunk_of_seconds(number: int, start_s: int, end_s: int) -> RecognisedChunk:
    return RecognisedChunk(
        number, start_s * SAMPLE_RATE, end_s * SAMPLE_RATE, words(start_s * SAMPLE_RATE, end_s * SAMPLE_RATE)
    )


def test_what_is_complete_is_left_alone() -> None:
    parts = [chunk_of_seconds(0, 0, 20), chunk_of_seconds(1, 20, 40)]
    ear = FakeRecognition()
    assert run_second_pass(parts, talk(40, pause_at_s=10), ear) == parts
    assert ear.asked == []


def test_a_poor_piece_is_heard_again_in_halves_cut_at_its_pause() -> None:
    poor = RecognisedChunk(1, 20 * SAMPLE_RATE, 40 * SAMPLE_RATE, words(20 * SAMPLE_RATE, 21 * SAMPLE_RATE))
    ear = FakeRecognition()
    found = run_second_pass(
        [chunk_of_seconds(0, 0, 20), poor, chunk_of_seconds(2, 40, 60)], talk(60, pause_at_s=28), ear
    )
    assert [part.number for part in found] == [0, 1, 1, 2]
    [(start, middle), (again, end)] = ear.asked
    assert (start, end) == (poor.start, poor.end)
    assert middle == again
    assert abs(middle / SAMPLE_RATE - 28) < 0.3
    starts = [word.start_ms for part in found for word in part.words]
    assert starts == sorted(starts)
    assert sum(part.letters for part in found) > 6 * 60_000 / WORD_MS * 0.97


def test_what_stays_unheard_keeps_its_words_and_is_asked_once() -> None:
    poor = RecognisedChunk(0, 0, 20 * SAMPLE_RATE, words(0, 2 * SAMPLE_RATE))
    ear = FakeRecognition(deaf=True)
    assert run_second_pass([poor, chunk_of_seconds(1, 20, 40)], talk(40, pause_at_s=10), ear) == [
        poor,
        chunk_of_seconds(1, 20, 40),
    ]
    assert len(ear.asked) == 4  # its halves, and the holes before and after the pause


def test_a_hole_is_heard_by_itself_and_filled() -> None:
    everything = chunk_of_seconds(0, 0, 16)
    missed = [word for word in everything.words if not 6000 <= word.start_ms < 8000]
    ear = FakeRecognition()
    (found,) = run_second_pass(
        [RecognisedChunk(0, 0, 16 * SAMPLE_RATE, tuple(missed))], talk(16, pause_at_s=12), ear
    )
    assert [(start / SAMPLE_RATE, end / SAMPLE_RATE) for start, end in ear.asked] == [(5.7, 8.3)]
    # All words read the same here: the last one heard is taken for the one behind the hole.
    assert found.letters == everything.letters - len("letter")
    starts = [word.start_ms for word in found.words]
    assert starts == sorted(starts)


def test_words_around_a_hole_are_not_doubled() -> None:
    long = "letters" * 8
    before, after = HeardWord(f"{long}.", 0, 4000), HeardWord("In", 7000, 8000)
    heard = [HeardWord(long.upper(), 3900, 4400), HeardWord("some", 4400, 5500), HeardWord("in", 6500, 7400)]
    part = RecognisedChunk(0, 0, 8 * SAMPLE_RATE, (before, after))
    (found,) = run_second_pass([part], talk(8, pause_at_s=7.9), lambda spans: [heard for _ in spans])
    assert [word.text for word in found.words] == [f"{long}.", "some", "In"]


def test_no_hole_where_nobody_speaks() -> None:
    quiet = chunk_of_seconds(0, 0, 16)
    kept = RecognisedChunk(
        0, 0, 16 * SAMPLE_RATE, tuple(w for w in quiet.words if not 11_700 <= w.start_ms < 12_300)
    )
    ear = FakeRecognition()
    assert run_second_pass([kept], talk(16, pause_at_s=12), ear) == [kept]
    assert ear.asked == []


def test_a_short_piece_and_no_piece() -> None:
    short = RecognisedChunk(0, 0, 3 * SAMPLE_RATE, ())
    ear = FakeRecognition()
    assert run_second_pass([short], talk(3, pause_at_s=1), ear) == [short]
    assert run_second_pass([], talk(3, pause_at_s=1), ear) == []
    assert ear.asked == []
