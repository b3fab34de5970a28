"""Turns under edits: split, joined, named as a whole; no edit loses a beginning, and their index follows."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document import edits
from editor.document.changes import Edit
from editor.document.turn_index import TurnIndex
from editor.document.turns import begins_turn, is_named, turns
from editor.document.values import NamedBy, Segment, Speaker, Transcript, Untexted
from tests.document.edits.test_edits import applied
from tests.document.samples import segment, talk
from tests.document.strategies import dice, random_edit, random_transcript


def interview() -> Transcript:
    """Return three turns of nobody that anyone knows, side by side, and one of Ann's."""
    rows = (
        replace(segment("a", "Where were you born", 0, "u"), opens_turn=True),
        replace(segment("b", "In Kiel I think", 2100, "u"), opens_turn=True),
        segment("c", "a long time ago", 4200, "u"),
        replace(segment("d", "And then", 6300, "u"), opens_turn=True),
        replace(segment("e", "We moved north", 7400, "s1"), opens_turn=True),
    )
    return Transcript("en", (Speaker("u", "Unknown"), Speaker("s1", "Ann")), rows)


def without_flags(transcript: Transcript) -> Transcript:
    """Return a transcript as earlier versions kept it."""
    return replace(transcript, segments=tuple(replace(one, opens_turn=False) for one in transcript.segments))


def said(transcript: Transcript) -> list[str]:
    """Return the text of every turn."""
    return [" ".join(transcript.segments[row].text for row in turn.rows) for turn in turns(transcript)]


class TestSplitting:
    """Beginning a turn."""

    def test_inside_a_segment_the_rest_is_a_turn_of_its_own(self) -> None:
        after = applied(interview(), edits.split_turn(interview(), "b", 8))
        assert said(after)[1:3] == ["In Kiel", "I think a long time ago"]

    def test_inside_a_word_it_begins_at_the_nearer_end(self) -> None:
        assert said(applied(interview(), edits.split_turn(interview(), "b", 4)))[1:3] == [
            "In",
            "Kiel I think a long time ago",
        ]
        assert said(applied(interview(), edits.split_turn(interview(), "b", 6)))[1] == "In Kiel"

    def test_at_a_segments_ends_nothing_is_cut(self) -> None:
        for place in (("c", 0), ("b", 15)):
            after = applied(interview(), edits.split_turn(interview(), *place))
            assert said(after)[1:3] == ["In Kiel I think", "a long time ago"]
            assert len(after.segments) == len(interview().segments)

    def test_where_a_turn_begins_there_is_nothing_to_do(self) -> None:
        assert edits.split_turn(interview(), "b", 0) is None
        assert edits.split_turn(interview(), "a", 19) is None
        assert edits.split_turn(interview(), "e", 14) is None

    def test_a_text_of_an_earlier_version_keeps_its_turns_at_pauses(self) -> None:
        old = without_flags(interview())
        rows = (*old.segments[:4], segment("x", "much later", 60_000, "u"), *old.segments[4:])
        old = replace(old, segments=rows)
        assert said(old) == [
            "Where were you born In Kiel I think a long time ago And then",
            "much later",
            "We moved north",
        ]
        after = applied(old, edits.split_turn(old, "b", 3))
        assert said(after) == [
            "Where were you born In",
            "Kiel I think a long time ago And then",
            "much later",
            "We moved north",
        ]


class TestJoining:
    """Making one turn of several."""

    def test_a_turn_joins_the_one_before_and_its_speaker(self) -> None:
        after = applied(interview(), edits.join_turns(interview(), ["e"]))
        assert said(after)[2:] == ["And then We moved north"]
        assert after.segments[4].speaker_id == "u"

    def test_the_speaker_given_is_a_persons_word(self) -> None:
        after = applied(interview(), edits.join_turns(interview(), ["e"], speaker_id="s1"))
        assert [(one.speaker_id, one.named_by) for one in after.segments[3:]] == [("s1", NamedBy.PERSON)] * 2

    def test_all_from_the_first_to_the_last_become_one(self) -> None:
        after = applied(interview(), edits.join_turns(interview(), ["c", "d"]))
        assert said(after) == [
            "Where were you born",
            "In Kiel I think a long time ago And then",
            "We moved north",
        ]

    def test_a_pause_of_an_earlier_versions_text_is_joined_and_the_others_stay(self) -> None:
        far = [moved_to(one, at * 10_000) for at, one in enumerate(without_flags(interview()).segments)]
        old = replace(interview(), segments=tuple(far))
        assert len(said(old)) == 5
        assert said(applied(old, edits.join_turns(old, ["c"]))) == [
            "Where were you born",
            "In Kiel I think a long time ago",
            "And then",
            "We moved north",
        ]

    def test_splitting_and_joining_gives_the_turns_back(self) -> None:
        split = applied(interview(), edits.split_turn(interview(), "c", 0))
        assert applied(split, edits.join_turns(split, ["c"])) == interview()


class TestNaming:
    """Saying who speaks in a whole turn."""

    def test_one_segment_names_its_turn(self) -> None:
        after = applied(interview(), edits.name_turns(interview(), ["c"], "s1"))
        assert [one.speaker_id for one in after.segments] == ["u", "s1", "s1", "u", "s1"]
        assert [one.named_by for one in after.segments] == [None, *[NamedBy.PERSON] * 2, None, None]
        assert said(after) == said(interview())

    def test_the_same_name_is_a_decision_and_nobody_takes_it_back(self) -> None:
        confirmed = applied(interview(), edits.name_turns(interview(), ["e"], "s1"))
        assert confirmed.segments[4].named_by is NamedBy.PERSON
        assert edits.name_turns(confirmed, ["e"], "s1") is None
        cleared = applied(confirmed, edits.name_turns(confirmed, ["e"], None))
        assert (cleared.segments[4].speaker_id, cleared.segments[4].named_by) == (None, None)

    def test_a_voice_names_whom_no_person_named(self) -> None:
        confirmed = applied(interview(), edits.name_turns(interview(), ["b"], "u"))
        ids = [one.id for one in confirmed.segments]
        after = applied(confirmed, edits.name_turns(confirmed, ids, "s1", by=NamedBy.VOICE))
        assert [one.speaker_id for one in after.segments] == ["s1", "u", "u", "s1", "s1"]
        assert [one.named_by for one in after.segments[:2]] == [NamedBy.VOICE, NamedBy.PERSON]

    def test_merging_and_renaming_decide_nothing_of_a_turn(self) -> None:
        confirmed = applied(interview(), edits.name_turns(interview(), ["a"], "u"))
        merged = applied(confirmed, edits.merge_speakers(confirmed, "u", "s1"))
        assert [one.named_by for one in merged.segments] == [NamedBy.PERSON, None, None, None, None]
        assert said(merged) == said(interview())


def moved_to(given: Segment, start_ms: int) -> Segment:
    """Return a segment without words that begins at a time and lasts a second, its text kept."""
    words = tuple(replace(word, start_ms=None, end_ms=None) for word in given.words)
    return replace(given, start_ms=start_ms, end_ms=start_ms + 1000, words=words)


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda t: edits.delete_segments(t, ["b"]), ["Where were you born", "a long time ago", "And then"]),
        (lambda t: edits.delete_segments(t, ["b", "c"]), ["Where were you born", "And then"]),
        (lambda t: edits.delete_segments(t, ["a", "b"]), ["a long time ago", "And then"]),
        (
            lambda t: edits.merge_with_previous(t, "b"),
            ["Where were you born In Kiel I think", "a long time ago", "And then"],
        ),
        (
            lambda t: edits.insert_segment(t, start_ms=4100, end_ms=4150, text="well", speaker_id="u"),
            ["Where were you born", "In Kiel I think well a long time ago", "And then"],
        ),
        (
            lambda t: edits.insert_segment(t, start_ms=4100, end_ms=4150, text="well", speaker_id="s1"),
            ["Where were you born", "In Kiel I think", "well", "a long time ago", "And then"],
        ),
    ],
)
def test_what_is_left_of_a_turn_stays_one(
    edit: Callable[[Transcript], Edit | None], expected: list[str]
) -> None:
    assert said(applied(interview(), edit(interview())))[:-1] == expected


def test_speech_found_missing_joins_the_turn_it_is_in_and_is_one_between_two() -> None:
    start = replace(
        interview(),
        segments=tuple(moved_to(one, at * 10_000) for at, one in enumerate(interview().segments)),
        untexted=(Untexted("u1", 5000, 6000, "Well now."), Untexted("u2", 15_000, 16_000, "You see.")),
    )
    inside = applied(start, edits.insert_untexted(start, "u2"))
    assert said(inside)[1] == "In Kiel I think You see. a long time ago"
    between = applied(start, edits.insert_untexted(start, "u1"))
    assert said(between)[:3] == ["Where were you born", "Well now.", "In Kiel I think a long time ago"]
    assert said(applied(talk(), edits.insert_untexted(talk(), "u3")))[2:] == [
        "ask CHECH GPT, or chech gpt again",
        "",
        "the end the end",
    ]


def openings(transcript: Transcript) -> set[str]:
    """Return the first word of every segment that opens a turn; of empty ones, the segment."""
    return {(one.words[0].id if one.words else one.id) for one in transcript.segments if one.opens_turn}


@settings(max_examples=300, deadline=None)
@given(dice())
def test_no_edit_loses_where_a_turn_begins(dice: random.Random) -> None:
    before = random_transcript(dice)
    edit = random_edit(before, dice)
    if edit is None:
        return
    after = edit.apply(before)
    words = {word.id: row for row, one in enumerate(after.segments) for word in one.words}
    rows = {one.id: row for row, one in enumerate(after.segments)}
    for one in before.segments:
        if not one.opens_turn or one.id not in rows:
            continue
        kept = [words[word.id] for word in one.words if word.id in words]
        first = min([rows[one.id], *kept])
        assert after.segments[first].opens_turn
    assert [row for turn in turns(after) for row in turn.rows] == list(range(len(after.segments)))


@settings(max_examples=300, deadline=None)
@given(dice())
def test_splitting_anywhere_and_joining_again_changes_no_word_and_no_turn(dice: random.Random) -> None:
    before = random_transcript(dice)
    if not before.segments:
        return
    target = dice.choice(before.segments)
    edit = edits.split_turn(before, target.id, dice.randrange(len(target.text) + 1))
    if edit is None:
        return
    after = edit.apply(before)
    words = [word for one in before.segments for word in one.words]
    assert [word for one in after.segments for word in one.words] == words
    assert len(turns(after)) == len(turns(before)) + 1
    opened = edit.splices[-1].new[0]
    joined = applied(after, edits.join_turns(after, [opened.id]))
    assert len(turns(joined)) == len(turns(before))
    assert [word for one in joined.segments for word in one.words] == words


# -- the index of turns ------------------------------------------------------------------------------

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


@pytest.mark.parametrize(
    ("name", "is_somebody"),
    [
        ("Unknown", False),
        ("Unknown  speaker", False),
        ("Unbekannt", False),
        ("Unbekannte Stimme", False),
        ("?", False),
        ("Speaker 1", True),
        ("Unbekannter Soldat", True),
        ("Greg", True),
    ],
)
def test_some_names_are_nobodys(name: str, is_somebody: bool) -> None:
    transcript = Transcript("en", (Speaker("s", name),), (segment("a", "Yes.", 0, "s"),))
    assert is_named(transcript, "s") is is_somebody
    assert TurnIndex(transcript).unnamed_count() == (not is_somebody)
