"""Words that two voices say at once are marked, and no others."""

from __future__ import annotations

import numpy as np

from alignment import SpokenWord
from alignment.speakers.overlaps import overlapped_words


def word(start_ms: int, end_ms: int) -> SpokenWord:
    return SpokenWord("word", start_ms, end_ms, 0)


def test_words_of_two_voices_at_one_time_are_overlapped() -> None:
    words = [word(0, 300), word(300, 700), word(500, 900), word(900, 1200)]
    assert overlapped_words(words, np.array([0, 0, 1, 1])).tolist() == [False, True, True, False]


def test_one_voices_own_words_are_not() -> None:
    words = [word(0, 300), word(200, 700)]
    assert overlapped_words(words, np.array([0, 0])).tolist() == [False, False]


def test_a_short_touch_is_none_to_the_longer_word() -> None:
    words = [word(0, 1000), word(960, 1060)]
    assert overlapped_words(words, np.array([0, 1])).tolist() == [False, True]
