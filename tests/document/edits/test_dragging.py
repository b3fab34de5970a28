"""Borders that are dragged push what they come to, and cross nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.edits.timing.dragging import MIN_WORD_MS, Edge, move_segment_border, move_word_border
from editor.document.values import Segment, Transcript, Word
from tests.document.samples import talk

Times = list[tuple[int | None, int | None]]


def touching_words() -> Transcript:
    """Return three segments whose words and segments touch: 0-400-800-1200, 1200-1600-2000, 2500-2900."""

    def row(name: str, start_ms: int, count: int) -> Segment:
        words = tuple(
            Word(f"{name}{at}", f"word{at}", start_ms + at * 400, start_ms + (at + 1) * 400)
            for at in range(count)
        )
        return Segment(name, None, start_ms, start_ms + count * 400, words)

    return Transcript("en", (), (row("a", 0, 3), row("b", 1200, 2), row("c", 2500, 1)))


def word_moved(
    name: str, edge: Edge, to_ms: int, *, together: bool = False, t: Transcript | None = None
) -> Transcript:
    before = touching_words() if t is None else t
    edit = move_word_border(before, name[0], name, edge=edge, to_ms=to_ms, together=together)
    return before if edit is None else edit.apply(before)


def segment_moved(name: str, edge: Edge, to_ms: int, *, together: bool = False) -> Transcript:
    edit = move_segment_border(touching_words(), name, edge=edge, to_ms=to_ms, together=together)
    return touching_words() if edit is None else edit.apply(touching_words())


def spans(transcript: Transcript, row: int) -> Times:
    return [(w.start_ms, w.end_ms) for w in transcript.segments[row].words]


def span(transcript: Transcript, row: int) -> tuple[int, int]:
    return transcript.segments[row].start_ms, transcript.segments[row].end_ms


def locked(transcript: Transcript) -> list[str]:
    return [w.id for s in transcript.segments for w in s.words if w.locked]


def test_a_border_that_leaves_its_neighbour_leaves_a_gap() -> None:
    after = word_moved("a1", Edge.START, 500)
    assert spans(after, 0) == [(0, 400), (500, 800), (800, 1200)]
    assert locked(after) == ["a1"]


def test_words_that_touch_go_together_where_that_is_asked_for() -> None:
    after = word_moved("a1", Edge.START, 500, together=True)
    assert spans(after, 0) == [(0, 500), (500, 800), (800, 1200)]
    assert locked(after) == ["a0", "a1"]
    assert spans(word_moved("a0", Edge.END, 350, together=True), 0)[:2] == [(0, 350), (350, 800)]


def test_a_neighbour_is_pushed_and_never_crossed() -> None:
    assert spans(word_moved("a1", Edge.START, 250), 0)[:2] == [(0, 250), (250, 800)]
    assert spans(word_moved("a1", Edge.START, -900), 0)[:2] == [(0, MIN_WORD_MS), (MIN_WORD_MS, 800)]
    assert spans(word_moved("a1", Edge.END, 9000), 0)[1:] == [
        (400, 1200 - MIN_WORD_MS),
        (1200 - MIN_WORD_MS, 1200),
    ]
    assert locked(word_moved("a1", Edge.END, 9000)) == ["a1"]


def test_a_word_keeps_a_length() -> None:
    assert spans(word_moved("a1", Edge.START, 5000), 0)[1] == (800 - MIN_WORD_MS, 800)
    assert spans(word_moved("a1", Edge.END, 0), 0)[1] == (400, 400 + MIN_WORD_MS)


def test_a_locked_neighbour_stays() -> None:
    first, second, third = touching_words().segments[0].words
    own = replace(touching_words().segments[0], words=(replace(first, locked=True), second, third))
    held = replace(touching_words(), segments=(own, *touching_words().segments[1:]))
    assert word_moved("a1", Edge.START, 100, t=held) != held  # it is locked, where it is
    assert spans(word_moved("a1", Edge.START, 100, t=held), 0) == spans(held, 0)
    assert spans(word_moved("a1", Edge.START, 300, together=True, t=held), 0)[:2] == [(0, 300), (300, 800)]


def test_the_segment_goes_with_its_outermost_word_and_pushes_the_next() -> None:
    after = word_moved("a2", Edge.END, 1300)
    assert (span(after, 0), span(after, 1)) == ((0, 1300), (1300, 2000))
    assert spans(after, 1) == [(1300, 1600), (1600, 2000)]
    far = word_moved("a2", Edge.END, 5000)
    assert (span(far, 0), span(far, 1)) == ((0, 1600 - MIN_WORD_MS), (1600 - MIN_WORD_MS, 2000))
    back = word_moved("b0", Edge.START, 1300)
    assert (span(back, 0), span(back, 1)) == ((0, 1200), (1300, 2000))
    joint = word_moved("b0", Edge.START, 1300, together=True)
    assert (span(joint, 0), span(joint, 1)) == ((0, 1300), (1300, 2000))
    assert spans(joint, 0)[2] == (800, 1300)


def test_a_word_inside_a_wider_segment_moves_alone() -> None:
    wide = replace(touching_words().segments[2], start_ms=2300)
    given_ = replace(touching_words(), segments=(*touching_words().segments[:2], wide))
    assert span(word_moved("c0", Edge.START, 2400, t=given_), 2) == (2300, 2900)
    assert span(word_moved("c0", Edge.START, 2200, t=given_), 2) == (2200, 2900)


def test_segment_borders_push_and_stop() -> None:
    assert span(segment_moved("b", Edge.START, 1000), 0) == (0, 1000)
    assert spans(segment_moved("b", Edge.START, 1000), 0)[2] == (800, 1000)
    assert span(segment_moved("b", Edge.START, 0), 1) == (800 + MIN_WORD_MS, 2000)
    assert spans(segment_moved("b", Edge.START, 1400), 1)[0] == (1400, 1600)
    assert locked(segment_moved("b", Edge.START, 1400)) == ["b0"]
    assert span(segment_moved("b", Edge.START, 9999), 1) == (1600 - MIN_WORD_MS, 2000)
    assert span(segment_moved("b", Edge.END, 2200), 1) == (1200, 2200)
    assert locked(segment_moved("b", Edge.END, 2200)) == []
    apart, joint = (segment_moved("b", Edge.START, 1300, together=both) for both in (False, True))
    assert (span(apart, 0), span(joint, 0)) == ((0, 1200), (0, 1300))


def test_segments_that_overlap_do_not_push_each_other() -> None:
    over = replace(touching_words().segments[0], end_ms=1500)
    given_ = replace(touching_words(), segments=(over, *touching_words().segments[1:]))
    edit = move_segment_border(given_, "b", edge=Edge.START, to_ms=900)
    assert edit is not None
    assert span(edit.apply(given_), 0) == (0, 1500)
    assert span(edit.apply(given_), 1) == (900, 2000)


def test_words_without_times_are_passed_over() -> None:
    after = word_moved("by", Edge.START, 5300, t=talk())
    assert spans(after, 1)[2:] == [(5000, 5300), (None, None), (5300, 7400)]
    with pytest.raises(KeyError):
        move_word_border(talk(), "b", "bx", edge=Edge.START, to_ms=0)


def test_where_it_is_already_is_no_edit() -> None:
    assert move_segment_border(touching_words(), "b", edge=Edge.START, to_ms=1200) is None
    once = word_moved("a1", Edge.END, 700)
    assert move_word_border(once, "a", "a1", edge=Edge.END, to_ms=700) is None


MOVES = st.lists(
    st.tuples(
        st.sampled_from(["a0", "a1", "a2", "b0", "b1", "c0", "a", "b", "c"]),
        st.sampled_from(Edge),
        st.integers(-500, 4000),
        st.booleans(),
    ),
    max_size=12,
)


@given(MOVES)
def test_no_row_of_moves_crosses_anything(moves: list[tuple[str, Edge, int, bool]]) -> None:
    now = touching_words()
    for name, edge, to_ms, together in moves:
        if len(name) == 1:
            edit = move_segment_border(now, name, edge=edge, to_ms=to_ms, together=together)
        else:
            edit = move_word_border(now, name[0], name, edge=edge, to_ms=to_ms, together=together)
        now = now if edit is None else edit.apply(now)
        last = 0
        for own in now.segments:
            assert last <= own.start_ms
            last = own.start_ms
            for word in own.words:
                assert word.start_ms is not None
                assert word.end_ms is not None
                assert last <= word.start_ms
                assert word.start_ms + MIN_WORD_MS <= word.end_ms
                last = word.end_ms
            assert last <= own.end_ms
            last = own.end_ms
