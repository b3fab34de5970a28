"""Spoken turns: every word has a time, none overlaps the next, whatever a transcript holds."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editor.document.values import Transcript
from editor.formats.decoding_text import clean_text
from editor.formats.writers.spoken_turns import speaker_names, spoken_turns, turns_apart
from tests.services.subtitles.samples import segment, transcript, transcripts


def test_words_that_were_not_heard_share_the_time_between_their_neighbours() -> None:
    [turn] = spoken_turns(transcript(segment("One twenty three four", 1_000, unheard="twenty three")))
    assert [word.measured for word in turn.words] == [True, False, False, True]
    assert turn.words[0].end_ms == 1_310
    assert [(w.start_ms, w.end_ms) for w in turn.words[1:3]] == [(1_310, 1_331), (1_331, 1_350)]
    assert turn.words[3].start_ms == 1_350


def test_nobody_is_no_name() -> None:
    turns = spoken_turns(
        transcript(
            segment("Hello.", 0), segment("Who?", 900, speaker="s2"), segment("Me.", 1_900, speaker=None)
        )
    )
    assert [turn.speaker for turn in turns] == ["Sam Altman", None, None]
    assert speaker_names(turns) == ("Sam Altman",)


@given(transcripts())
def test_no_word_is_lost_and_all_last_a_while(given: Transcript) -> None:
    turns = spoken_turns(given)
    expected = sorted(
        token
        for segment in given.segments
        for word in segment.words
        if (token := "".join(clean_text(word.text).split()))
    )
    assert sorted(word.text for turn in turns for word in turn.words) == expected
    assert [turn.start_ms for turn in turns] == sorted(turn.start_ms for turn in turns)
    for turn in turns:
        assert all(word.start_ms < word.end_ms for word in turn.words)
        assert all(one.end_ms <= other.start_ms for one, other in pairwise(turn.words))


@given(transcripts(), st.sampled_from([1, 10]))
def test_turns_of_a_tier_stand_apart(given: Transcript, least_ms: int) -> None:
    turns = spoken_turns(given)
    placed = turns_apart(turns, least_ms=least_ms)
    assert [turn.text for turn in placed] == [turn.text for turn in turns]
    words = [word for turn in placed for word in turn.words]
    assert all(word.end_ms - word.start_ms >= least_ms for word in words)
    assert all(one.end_ms <= other.start_ms for one, other in pairwise(words))
    assert all(t.start_ms <= t.words[0].start_ms and t.words[-1].end_ms <= t.end_ms for t in placed)
