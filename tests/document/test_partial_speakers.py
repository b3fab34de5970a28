"""Who speaks in a part of a segment: it is split off, and its words stay as they are."""

from __future__ import annotations

from editor.document import edits
from tests.document.samples import talk
from tests.document.test_edits import applied, texts


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
        after = applied(talk(), edits.assign_speaker_to_words(talk(), ("a", 8), ("c", 3), "s2"))
        assert texts(after)[0] == "I asked"
        assert texts(after)[1] == "CHECH GPT about it."
        assert texts(after)[3] == "ask"
        assert [s.speaker_id for s in after.segments[:5]] == ["s1", "s2", "s2", "s2", "s1"]

    def test_a_new_name_is_a_new_speaker_in_the_same_step(self) -> None:
        after = applied(talk(), edits.assign_speaker_to_words_named(talk(), ("a", 8), ("a", 9), " Cy  Lee"))
        assert after.speakers[-1].name == "Cy Lee"
        assert [s.speaker_id for s in after.segments[:3]] == ["s1", after.speakers[-1].id, "s1"]
