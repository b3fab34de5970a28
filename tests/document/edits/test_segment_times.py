"""A segment's times set by hand: no word is crushed, and nothing is locked but what was cut."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document import edits
from editor.document.edits import EditError
from editor.document.values import Segment, Transcript
from tests.document.samples import segment, talk


def two() -> Transcript:
    """Two segments of one speaker: words of 400 ms every half second, from 0 and from 3,000 ms on."""
    return Transcript(
        "en", (), (segment("a", "one two three four five", 0), segment("b", "six seven eight", 3000))
    )


def timed(transcript: Transcript, name: str, start_ms: int, end_ms: int) -> tuple[Segment, ...]:
    edit = edits.set_segment_times(transcript, name, start_ms=start_ms, end_ms=end_ms)
    assert edit is not None
    after = edit.apply(transcript)
    assert edit.inverse.apply(after) == transcript
    return after.segments


def test_words_before_a_later_start_go_to_the_segment_before() -> None:
    before, after = timed(two(), "b", 3500, 4400)
    assert before.text == "one two three four five six"
    assert (after.text, after.start_ms, before.end_ms) == ("seven eight", 3500, 3400)
    assert not any(word.locked for word in before.words + after.words)


def test_words_behind_an_earlier_end_go_to_the_next_segment() -> None:
    before, after = timed(two(), "a", 0, 1450)
    assert (before.text, before.end_ms) == ("one two three", 1450)
    assert (after.text, after.start_ms) == ("four five six seven eight", 1500)


def test_a_word_under_the_edge_is_cut_and_locked_and_keeps_half() -> None:
    before, after = timed(two(), "b", 3150, 4400)
    assert before == two().segments[0]
    first, *rest = after.words
    assert (first.start_ms, first.end_ms, first.locked) == (3150, 3400, True)
    assert tuple(rest) == two().segments[1].words[1:]


def test_a_locked_word_keeps_its_times_and_holds_the_edge() -> None:
    locked = edits.lock_words(two(), "b", ["b0"], locked=True)
    assert locked is not None
    _before, after = timed(locked.apply(two()), "b", 3150, 4300)
    assert (after.start_ms, after.words[0].start_ms, after.end_ms) == (3000, 3000, 4300)


def test_words_of_the_first_segment_become_one_of_their_own() -> None:
    opening = replace(two(), segments=(replace(two().segments[0], opens_turn=True), two().segments[1]))
    made, own, _rest = timed(opening, "a", 1000, 2400)
    assert (made.text, made.start_ms, made.end_ms, made.opens_turn) == ("one two", 0, 900, True)
    assert (own.id, own.text, own.opens_turn) == ("a", "three four five", False)


def test_an_edge_that_grows_takes_the_words_of_the_same_speaker() -> None:
    before, after = timed(two(), "b", 1990, 4400)
    assert (before.text, after.text) == ("one two three four", "five six seven eight")
    assert before.end_ms == 1990


def test_an_edge_that_grows_over_another_speaker_takes_no_words() -> None:
    crossing = replace(two(), segments=(replace(two().segments[0], speaker_id="s"), two().segments[1]))
    before, after = timed(crossing, "b", 1900, 4400)
    assert before == crossing.segments[0]
    assert (after.start_ms, after.words) == (1900, two().segments[1].words)


def test_where_no_word_would_be_left_it_is_refused() -> None:
    with pytest.raises(EditError, match="No word of the segment"):
        edits.set_segment_times(two(), "b", start_ms=4390, end_ms=4400)


@given(st.sampled_from("abcd"), st.integers(0, 25_000), st.integers(0, 25_000))
def test_no_word_is_lost_or_crushed(name: str, one_ms: int, other_ms: int) -> None:
    start_ms, end_ms = sorted((one_ms, other_ms))
    try:
        edit = edits.set_segment_times(talk(), name, start_ms=start_ms, end_ms=end_ms)
    except EditError:
        return
    after = edit.apply(talk()) if edit is not None else talk()
    said = [word for each in after.segments for word in each.words]
    given_words = [word for each in talk().segments for word in each.words]
    assert [word.id for word in said] == [word.id for word in given_words]
    for word, was in zip(said, given_words, strict=True):
        if word.start_ms is None or word.end_ms is None or was.start_ms is None or was.end_ms is None:
            assert word == was
            continue
        assert word.end_ms - word.start_ms >= min(20, (was.end_ms - was.start_ms) // 2)
        assert word.locked == ((word.start_ms, word.end_ms) != (was.start_ms, was.end_ms))
