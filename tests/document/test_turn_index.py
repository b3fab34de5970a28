"""The index of turns says what counting all turns says, after whatever edits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.turn_index import TurnIndex
from editor.document.turns import begins_turn, is_named, turns
from editor.document.values import Segment, Speaker, Transcript

SPEAKERS = (Speaker("u", "Unknown"), Speaker("g", "Greg"), Speaker("a", "Anna"))
PLACE = st.tuples(st.sampled_from(["u", "g", None]), st.booleans(), st.integers(0, 3000))


def transcript_of(places: list[tuple[str | None, bool, int]]) -> Transcript:
    segments, end_ms = list[Segment](), 0
    for number, (speaker_id, opens, pause_ms) in enumerate(places):
        start_ms, end_ms = end_ms + pause_ms, end_ms + pause_ms + 500
        segments.append(Segment(f"s{number}", speaker_id, start_ms, end_ms, (), opens_turn=opens))
    return Transcript("en", SPEAKERS, tuple(segments))


def assert_says_the_same(index: TurnIndex, transcript: Transcript) -> None:
    counted = turns(transcript)
    assert [index.turn(number) for number in range(1, len(index) + 1)] == counted
    for row in range(len(transcript.segments)):
        assert index.begins(row) == begins_turn(transcript, row)
        assert row in index.at(row).rows
    unnamed = [turn for turn in counted if not is_named(transcript, turn.speaker_id)]
    assert index.unnamed_count() == len(unnamed)


@given(
    st.lists(PLACE, max_size=12),
    st.lists(st.tuples(st.integers(0, 11), PLACE), max_size=6),
    st.lists(st.integers(0, 11), max_size=2),
)
def test_it_follows_edits(
    places: list[tuple[str | None, bool, int]],
    edits: list[tuple[int, tuple[str | None, bool, int]]],
    deleted: list[int],
) -> None:
    transcript = transcript_of(places)
    index = TurnIndex(transcript)
    for row, (speaker_id, opens, shift_ms) in edits:
        segments = list(transcript.segments)
        if row < len(segments):
            old = segments[row]
            segments[row] = replace(
                old, speaker_id=speaker_id, opens_turn=opens, start_ms=max(0, old.start_ms - shift_ms)
            )
        transcript = replace(transcript, segments=tuple(segments))
        index = index.renewed(transcript)
        assert_says_the_same(index, transcript)
    for row in deleted:
        transcript = replace(transcript, segments=transcript.segments[:row] + transcript.segments[row + 1 :])
        index = index.renewed(transcript)
        assert_says_the_same(index, transcript)


def test_going_round_comes_back_to_the_only_unknown_turn() -> None:
    index = TurnIndex(transcript_of([("g", True, 0), ("u", True, 0), ("u", False, 0), ("a", True, 0)]))
    for row in range(4):
        for step in (1, -1):
            turn = index.next_unnamed(row, step)
            assert turn is not None
            assert turn.rows == range(1, 3)


def test_what_is_not_there() -> None:
    index = TurnIndex(transcript_of([("g", True, 0)]))
    assert index.next_unnamed(0, 1) is None
    assert index.neighbour(0, 1) is None
    assert len(TurnIndex(transcript_of([]))) == 0
    with pytest.raises(IndexError):
        index.turn(2)
    with pytest.raises(IndexError):
        index.at(1)
