"""Applying a machine's work: signed, never against what a person did, and turns keep their beginnings."""

from __future__ import annotations

from dataclasses import replace

from editor.document import edits
from editor.document.values import NamedBy, Transcript
from tests.document.edits.test_edits import applied, moved
from tests.document.samples import segment, talk


class TestMachineWork:
    """Applying a machine's work."""

    def test_it_is_signed_and_leaves_changed_segments_alone(self) -> None:
        snapshot = talk()
        now = applied(snapshot, edits.set_text(snapshot, "a", "Mine"))
        pairs = [(s, moved(s, 30)) for s in snapshot.segments if s.id in "ac"]
        edit = edits.apply_machine_result(now, pairs, label="Align", why="tiny.en, fine")
        after = applied(now, edit)
        assert edit is not None
        assert (edit.actor, edit.why) == ("machine", "tiny.en, fine")
        assert after.segments[0] == now.segments[0]
        assert after.segments[2] == moved(snapshot.segments[2], 30)

    def test_segments_that_moved_to_another_row_are_found(self) -> None:
        snapshot = talk()
        now = applied(snapshot, edits.delete_segments(snapshot, ["a"]))
        pairs = [(s, moved(s, 30)) for s in snapshot.segments]
        after = applied(now, edits.apply_machine_result(now, pairs, label="Align", why=""))
        assert after.segments == tuple(moved(s, 30) for s in snapshot.segments[1:])

    def test_locked_words_stay_and_others_keep_out_of_their_time(self) -> None:
        words = list(segment("x", "one two three four", 1000).words)
        words[1] = replace(words[1], locked=True)
        before = replace(segment("x", "one two three four", 1000), words=tuple(words))
        start = Transcript("en", (), (before,))
        for by_ms in (-450, 450):
            after = applied(
                start, edits.apply_machine_result(start, [(before, moved(before, by_ms))], label="", why="")
            )
            one, two, three, four = after.segments[0].words
            assert two == words[1]
            assert one.end_ms is not None
            assert three.start_ms is not None
            assert one.end_ms <= 1500
            assert three.start_ms >= 1900
            assert four.start_ms == 2500 + by_ms

    def test_work_that_lost_a_locked_word_is_left_out(self) -> None:
        before = talk().segments[0]
        before = replace(before, words=(replace(before.words[0], locked=True), *before.words[1:]))
        start = replace(talk(), segments=(before,))
        without = replace(before, words=before.words[1:])
        assert edits.apply_machine_result(start, [(before, without)], label="", why="") is None

    def test_whom_a_person_named_and_where_a_turn_begins_stay(self) -> None:
        mine, theirs = (
            replace(talk().segments[0], opens_turn=True, named_by=NamedBy.PERSON),
            replace(talk().segments[1], opens_turn=True),
        )
        start = replace(talk(), segments=(mine, theirs))
        pairs = [
            (
                one,
                replace(
                    one, speaker_id="s1" if one is theirs else "s2", named_by=NamedBy.VOICE, opens_turn=False
                ),
            )
            for one in (mine, theirs)
        ]
        after = applied(start, edits.apply_machine_result(start, pairs, label="Speakers", why="voices"))
        assert after.segments == (mine, replace(theirs, speaker_id="s1", named_by=NamedBy.VOICE))
