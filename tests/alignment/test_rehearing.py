"""A piece of which most was left out is heard again in halves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from alignment.audio import RATE
from alignment.recogniser import HeardWord
from alignment.rehearing import Part, Span, rehear
from alignment.speech import FRAME_MS, Activity

WORD_MS = 400  # of six letters: 67 ms each


def talk(seconds: float, *, pause_at_s: float) -> Activity:
    """Return activity of speech throughout but for half a second."""
    speech = np.ones(int(seconds * 1000 / FRAME_MS), np.float32)
    speech[int((pause_at_s - 0.25) * 1000 / FRAME_MS) : int((pause_at_s + 0.25) * 1000 / FRAME_MS)] = 0
    return Activity(speech, np.full(len(speech), -20, np.float32))


def words(start: int, end: int) -> tuple[HeardWord, ...]:
    """Return as many words as are spoken between two samples."""
    first, last = start // 16, end // 16
    return tuple(HeardWord("letter", at, at + WORD_MS) for at in range(first, last - WORD_MS + 1, WORD_MS))


class Ear:
    """A recogniser that hears everything, or nothing, and notes what it was given."""

    def __init__(self, *, deaf: bool = False) -> None:
        self.asked: list[Span] = []
        self._deaf = deaf

    def __call__(self, spans: Sequence[Span]) -> list[list[HeardWord]]:
        self.asked.extend(spans)
        return [[] if self._deaf else list(words(start, end)) for start, end in spans]


def whole(number: int, start_s: int, end_s: int) -> Part:
    return Part(number, start_s * RATE, end_s * RATE, words(start_s * RATE, end_s * RATE))


def test_what_is_complete_is_left_alone() -> None:
    parts = [whole(0, 0, 20), whole(1, 20, 40)]
    ear = Ear()
    assert rehear(parts, talk(40, pause_at_s=10), ear) == parts
    assert ear.asked == []


def test_a_poor_piece_is_heard_again_in_halves_cut_at_its_pause() -> None:
    poor = Part(1, 20 * RATE, 40 * RATE, words(20 * RATE, 21 * RATE))
    ear = Ear()
    found = rehear([whole(0, 0, 20), poor, whole(2, 40, 60)], talk(60, pause_at_s=28), ear)
    assert [part.number for part in found] == [0, 1, 1, 2]
    [(start, middle), (again, end)] = ear.asked
    assert (start, end) == (poor.start, poor.end)
    assert middle == again
    assert abs(middle / RATE - 28) < 0.3
    starts = [word.start_ms for part in found for word in part.words]
    assert starts == sorted(starts)
    assert sum(part.letters for part in found) > 6 * 60_000 / WORD_MS * 0.97


def test_what_stays_unheard_keeps_its_words_and_is_asked_once() -> None:
    poor = Part(0, 0, 20 * RATE, words(0, 2 * RATE))
    ear = Ear(deaf=True)
    assert rehear([poor, whole(1, 20, 40)], talk(40, pause_at_s=10), ear) == [poor, whole(1, 20, 40)]
    assert len(ear.asked) == 2


def test_a_short_piece_and_no_piece() -> None:
    short = Part(0, 0, 3 * RATE, ())
    ear = Ear()
    assert rehear([short], talk(3, pause_at_s=1), ear) == [short]
    assert rehear([], talk(3, pause_at_s=1), ear) == []
    assert ear.asked == []
