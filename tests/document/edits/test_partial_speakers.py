"""Who speaks in a part of a segment: it is split off, and its words stay as they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.document import edits
from editor.document.values import NamedBy, Segment, Speaker, Transcript
from tests.document.edits.test_edits import applied, texts
from tests.document.samples import segment, talk


class TestSpeakerOfAPart:
    """Who speaks in a part of a segment."""

    def test_the_middle_becomes_a_segment_of_its_own(self) -> None:
        before = talk().segments[0]
        edit = edits.assign_speaker_to_words(talk(), ("a", 9), ("a", 15), "s2")
        after = applied(talk(), edit)
        assert texts(after)[:3] == ["I asked", "CHECH GPT", "about it."]
        assert [s.speaker_id for s in after.segments[:3]] == ["s1", "s2", "s1"]
        assert tuple(w for s in after.segments[:3] for w in s.words) == before.words
        assert (after.segments[0].start_ms, after.segments[2].end_ms) == (before.start_ms, before.end_ms)
        assert (after.segments[1].start_ms, after.segments[1].end_ms) == (
            before.words[2].start_ms,
            before.words[3].end_ms,
        )

    def test_all_of_it_is_not_split(self) -> None:
        after = applied(talk(), edits.assign_speaker_to_words(talk(), ("a", 0), ("a", 99), "s2"))
        assert texts(after) == texts(talk())
        assert after.segments[0].speaker_id == "s2"

    def test_over_several_segments_only_the_ends_are_split(self) -> None:
        after = applied(talk(), edits.assign_speaker_to_words(talk(), ("a", 8), ("c", 9), "s2"))
        assert texts(after)[0] == "I asked"
        assert texts(after)[1] == "CHECH GPT about it."
        assert texts(after)[3] == "ask CHECH"
        assert [s.speaker_id for s in after.segments[:5]] == ["s1", "s2", "s2", "s2", "s1"]

    def test_a_new_name_is_a_new_speaker_in_the_same_step(self) -> None:
        after = applied(talk(), edits.assign_speaker_to_words_named(talk(), ("a", 8), ("a", 9), " Cy  Lee"))
        assert after.speakers[-1].name == "Cy Lee"
        assert [s.speaker_id for s in after.segments[:3]] == ["s1", after.speakers[-1].id, "s1"]


def two_rows() -> Transcript:
    """Return two segments of one speaker, each ending in a saying of its own."""
    speakers = (Speaker("s1", "Ann"), Speaker("s2", "Bob"))
    rows = (
        segment("a", "Yes. We left the house. Oh!", 0, "s1"),
        segment("b", "It was late, I think so", 9000, "s1"),
    )
    return Transcript("en", speakers, rows)


def named(transcript: Transcript) -> list[str]:
    return [one.text for one in transcript.segments if one.speaker_id == "s2"]


class TestWhatWasMeant:
    """Ends near a segment's border are taken for the border, and ends inside words for the word's end."""

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            (("a", 6), ("a", 12), ["We left"]),  # from inside "We" to inside "left"
            (("a", 2), ("b", 2), ["Yes. We left the house. Oh!"]),  # both ends a slip
            (("a", 0), ("b", 1), ["Yes. We left the house. Oh!"]),  # one letter of the next segment
            (("a", 26), ("b", 23), ["It was late, I think so"]),  # the last sign of the one before
            (("b", 0), ("b", 21), ["It was late, I think so"]),  # up to a short last word
            (("b", 3), ("b", 23), ["It was late, I think so"]),  # from behind a short first word
        ],
    )
    def test_a_slip_goes_to_the_border(
        self, start: tuple[str, int], end: tuple[str, int], expected: list[str]
    ) -> None:
        edit = edits.assign_speaker_to_words(two_rows(), start, end, "s2")
        assert named(applied(two_rows(), edit)) == expected

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            (("a", 5), ("a", 27), ["We left the house. Oh!"]),
            (("a", 0), ("a", 23), ["Yes. We left the house."]),
            (("a", 24), ("b", 12), ["Oh!", "It was late,"]),
        ],
    )
    def test_a_saying_of_its_own_is_not_rounded_away(
        self, start: tuple[str, int], end: tuple[str, int], expected: list[str]
    ) -> None:
        edit = edits.assign_speaker_to_words(two_rows(), start, end, "s2")
        assert named(applied(two_rows(), edit)) == expected

    def test_who_speaks_already_is_confirmed_and_nothing_split(self) -> None:
        edit = edits.assign_speaker_to_words(two_rows(), ("a", 0), ("b", 12), "s1")
        after = applied(two_rows(), edit)
        assert texts(after) == texts(two_rows())
        assert [one.named_by for one in after.segments] == [NamedBy.PERSON, None]

    def test_the_part_is_named_by_the_person_and_opens_no_turn_for_what_follows(self) -> None:
        opened = with_turns(two_rows())
        after = applied(opened, edits.assign_speaker_to_words(opened, ("a", 5), ("a", 12), "s2"))
        assert [(one.named_by, one.opens_turn) for one in after.segments] == [
            (None, True),
            (NamedBy.PERSON, False),
            (None, False),
            (None, True),
        ]


def with_turns(transcript: Transcript) -> Transcript:
    rows: list[Segment] = [replace(one, opens_turn=True) for one in transcript.segments]
    return replace(transcript, segments=tuple(rows))
