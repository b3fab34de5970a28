"""Times: as people read and type them, and which word is spoken when."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.values import Transcript
from editor.ui.look.timecode import parse_timecode, precise_timecode, timecode
from editor.ui.text.word_times import HOLD_MS, WordTimes, word_span
from tests.ui.conftest import make_segment, make_transcript


@given(st.integers(0, 99 * 3_600_000))
def test_a_written_time_is_read_again(time_ms: int) -> None:
    assert parse_timecode(precise_timecode(time_ms)) == time_ms
    assert parse_timecode(timecode(time_ms, hours=True)) == time_ms // 1000 * 1000


@pytest.mark.parametrize(
    ("text", "time_ms"),
    [("1:02:03.5", 3_723_500), ("2:03", 123_000), ("75", 75_000), ("1,25 s", 1250), (" 90:00 ", 5_400_000)],
)
def test_times_are_read_as_people_write_them(text: str, time_ms: int) -> None:
    assert parse_timecode(text) == time_ms


@pytest.mark.parametrize("text", ["", "soon", "1:75", "1:99:00", "-3", "1:2:3:4", "12:"])
def test_what_is_no_time_is_refused(text: str) -> None:
    assert parse_timecode(text) is None


def test_hours_are_shown_only_where_needed() -> None:
    assert [timecode(65_000), timecode(65_000, hours=True), timecode(3_665_000)] == [
        "1:05",
        "0:01:05",
        "1:01:05",
    ]


def test_the_word_spoken_at_a_time() -> None:
    times = WordTimes(make_transcript())
    assert times.word_at(0) == (0, 0)
    assert times.word_at(1599) == (0, 3)
    assert times.word_at(1600) == (0, 4)
    assert times.word_at(2400 + HOLD_MS - 1) == (0, 5)
    assert times.word_at(2400 + HOLD_MS) is None
    assert times.word_at(5100) == (1, 4), "the word that was not heard is never lit"
    assert times.word_at(15_000) is None
    assert times.word_at(999_999) is None


def test_segments_out_of_order_and_inside_each_other_are_found() -> None:
    long = make_segment("x", "a b c d e f g h i j", start_ms=0, word_ms=1000)
    short = make_segment("y", "k", start_ms=2000, word_ms=500)
    late = make_segment("z", "l", start_ms=50_000)
    times = WordTimes(Transcript("en", (), (late, long, short)))
    assert times.row_at(2100) == 2
    assert times.row_at(2600) == 1
    assert times.row_at(50_000) == 0
    assert times.row_near(20_000) == 2
    assert WordTimes(Transcript("en", (), ())).row_near(0) is None


def test_the_place_of_a_word_without_times_is_between_its_neighbours() -> None:
    segment = make_transcript().segments[1]
    assert word_span(segment, 5) == (5000, 5400)
    alone = replace(segment, words=(segment.words[5],))
    assert word_span(alone, 0) == (segment.start_ms, segment.end_ms)
    last = replace(segment, words=(segment.words[0], segment.words[5]))
    assert word_span(last, 1) == (3400, segment.end_ms)


def test_later_states_and_steady_stretches_answer_as_a_fresh_look_does() -> None:
    long = make_segment("x", "a b c d e f g h i j", start_ms=0, word_ms=1000)
    short = make_segment("y", "k", start_ms=2000, word_ms=500)
    late = make_segment("z", "l m", start_ms=50_000)
    before = Transcript("en", (), (late, long, short))
    states = [
        Transcript("en", (), (late, replace(long, words=long.words[2:]), short)),
        Transcript("en", (), (late, replace(long, start_ms=40_000), short)),
        Transcript("en", (), (long, short)),
    ]
    for now in states:
        fresh, renewed = WordTimes(now), WordTimes(before).renewed(now)
        until_ms, answer = 0, None
        for time_ms in range(0, 52_000, 50):
            seen = renewed.row_at(time_ms), renewed.word_at(time_ms)
            assert seen == (fresh.row_at(time_ms), fresh.word_at(time_ms))
            if time_ms >= until_ms:
                until_ms, answer = renewed.steady_until(time_ms), seen
            assert seen == answer, f"at {time_ms} ms"
