"""Missing speech goes where a border or a word is moved over it, and comes back on undo."""

from __future__ import annotations

import pytest

from editor.document import edits
from editor.document.changes import Edit
from editor.document.edits.timing.dragging import Edge
from editor.document.values import Transcript, Untexted
from tests.document.samples import segment


def with_missing(start_ms: int, end_ms: int, *, dismissed: bool = False) -> Transcript:
    """Two segments, words of 400 ms every half second from 0 and from 5,000 ms on, and missing speech."""
    rows = segment("a", "one two three", 0), segment("b", "four five six", 5000)
    return Transcript("en", (), rows, (Untexted("u", start_ms, end_ms, "so they say", dismissed),))


def left(transcript: Transcript, edit: Edit | None) -> list[str]:
    """Return which missing speech an edit leaves, having taken it back once."""
    assert edit is not None
    after = edit.apply(transcript)
    assert edit.inverse.apply(after) == transcript
    return [untexted.id for untexted in after.untexted]


@pytest.mark.parametrize(("to_ms", "stays"), [(3500, ["u"]), (3850, []), (4000, []), (4600, [])])
def test_a_dragged_border_takes_what_it_covers(to_ms: int, stays: list[str]) -> None:
    before = with_missing(2500, 4000)
    edit = edits.move_segment_border(before, "a", edge=Edge.END, to_ms=to_ms)
    assert left(before, edit) == stays


def test_a_start_takes_it_as_an_end_does() -> None:
    before = with_missing(3000, 4500)
    assert left(before, edits.set_segment_times(before, "b", start_ms=2900, end_ms=6400)) == []
    assert left(before, edits.set_segment_times(before, "b", start_ms=3900, end_ms=6400)) == ["u"]


def test_two_segments_that_meet_in_it_cover_it() -> None:
    before = with_missing(2500, 4500)
    first = edits.set_segment_times(before, "a", start_ms=0, end_ms=3500)
    assert left(before, first) == ["u"]
    assert first is not None
    halfway = first.apply(before)
    second = edits.move_segment_border(halfway, "b", edge=Edge.START, to_ms=3500)
    assert left(halfway, second) == []


def test_a_gap_inside_a_segment_goes_only_where_a_word_covers_it() -> None:
    transcript = with_missing(1500, 2100)
    wide = edits.set_segment_times(transcript, "a", start_ms=0, end_ms=1460)
    assert wide is not None
    before = wide.apply(transcript)
    grown = edits.set_segment_times(before, "a", start_ms=0, end_ms=2400)
    assert left(before, grown) == []
    inside = Transcript("en", (), (segment("a", "one two", 0),), (Untexted("u", 410, 490, "so"),))
    moved = edits.set_segment_times(inside, "a", start_ms=0, end_ms=2000)
    assert left(inside, moved) == ["u"]
    worded = edits.set_word_times(inside, "a", "a0", start_ms=0, end_ms=500)
    assert left(inside, worded) == []


def test_what_was_dismissed_stays_known() -> None:
    before = with_missing(2500, 4000, dismissed=True)
    assert left(before, edits.move_segment_border(before, "a", edge=Edge.END, to_ms=4200)) == ["u"]
