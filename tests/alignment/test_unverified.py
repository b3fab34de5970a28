"""Words that a weak recogniser missed are put into speech that it did not understand, if there is enough."""

from __future__ import annotations

from alignment import AlignedWord, UntextedSpan, WordState
from alignment.types import UNVERIFIED
from alignment.unverified import place_in_speech


def unheard(text: str) -> AlignedWord:
    return AlignedWord(text, None, None, 0.0, WordState.UNHEARD, None, "not heard")


FIRST = AlignedWord("Good", 0, 400, 0.9, WordState.MATCHED)
LAST = AlignedWord("friends", 3000, 3500, 0.9, WordState.MATCHED)
NOTE = AlignedWord("[laughter]", None, None, None, WordState.UNHEARD, None, "a note, not speech")


def test_they_share_the_speech_between_their_neighbours() -> None:
    words = [FIRST, unheard("morning,"), NOTE, unheard("dear"), LAST]
    speech = UntextedSpan(1000, 2500, "")
    placed, left = place_in_speech(words, [speech], duration_ms=4000)
    assert left == []
    first, note, second = placed[1:4]
    assert (first.start_ms, second.end_ms) == (1000, 2500)
    assert first.end_ms == second.start_ms
    assert first.state is second.state is WordState.MATCHED
    assert first.reason == second.reason == UNVERIFIED
    assert (placed[0], note, placed[4]) == (FIRST, NOTE, LAST)


def test_they_stay_missing_without_speech_enough() -> None:
    words = [FIRST, unheard("incomprehensibilities"), LAST]
    spans = [UntextedSpan(1000, 1200, ""), UntextedSpan(5000, 9000, "")]
    assert place_in_speech(words, spans, duration_ms=9000) == (words, spans)


def test_speech_that_was_understood_is_something_else() -> None:
    words = [FIRST, unheard("morning"), LAST]
    spans = [UntextedSpan(1000, 2500, "who is there")]
    assert place_in_speech(words, spans, duration_ms=4000) == (words, spans)


def test_the_last_words_may_reach_to_the_end() -> None:
    placed, left = place_in_speech(
        [FIRST, unheard("morning")], [UntextedSpan(900, 1800, "")], duration_ms=2000
    )
    assert (placed[1].start_ms, placed[1].end_ms, left) == (900, 1800, [])
