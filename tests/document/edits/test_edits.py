"""Every verb: what it does, and that it can be undone and redone to the letter."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

import pytest

import editor.document
from editor.document import edits
from editor.document.changes import Edit, StaleChange
from editor.document.document import Document
from editor.document.edits import EditError
from editor.document.edits.timing.dragging import Edge
from editor.document.patterns import Query
from editor.document.search import find
from editor.document.values import Check, CleanMark, NoteColour, Segment, Transcript, Untexted, WordState
from tests.document.samples import talk

Verb = Callable[[Transcript], Edit | None]


def moved(given: Segment, by_ms: int) -> Segment:
    words = tuple(
        w
        if w.start_ms is None or w.end_ms is None
        else replace(w, start_ms=w.start_ms + by_ms, end_ms=w.end_ms + by_ms)
        for w in given.words
    )
    return replace(given, start_ms=given.start_ms + by_ms, end_ms=given.end_ms + by_ms, words=words)


EDITS: dict[str, Verb] = {
    "add_note": lambda t: edits.add_note(t, ("a", 2), ("b", 5), text="Is this so?", who="ann"),
    "change_note": lambda t: edits.change_note(t, "n1", text="", colour=NoteColour.RED, label="done"),
    "remove_notes": lambda t: edits.remove_notes(t, {"n1"}),
    "add_speaker": lambda t: edits.add_speaker(t, "Cy"),
    "apply_machine_result": lambda t: edits.apply_machine_result(
        t, [(t.segments[0], moved(t.segments[0], 40))], label="Align", why="tiny.en"
    ),
    "assign_speaker": lambda t: edits.assign_speaker(t, ["a", "c", "d"], "s2"),
    "assign_speaker_named": lambda t: edits.assign_speaker_named(t, ["a", "b"], "Cy"),
    "assign_speaker_to_words": lambda t: edits.assign_speaker_to_words(t, ("a", 8), ("b", 12), "s2"),
    "assign_speaker_to_words_named": lambda t: edits.assign_speaker_to_words_named(
        t, ("a", 2), ("a", 9), "Cy"
    ),
    "delete_segments": lambda t: edits.delete_segments(t, ["a", "b", "d"]),
    "dismiss_untexted": lambda t: edits.dismiss_untexted(t, "u3"),
    "insert_segment": lambda t: edits.insert_segment(
        t, start_ms=8500, end_ms=9000, text="well then", speaker_id=None
    ),
    "insert_time_code": lambda t: edits.insert_time_code(t, "b", 2, 754_000),
    "insert_untexted": lambda t: edits.insert_untexted(t, "u2"),
    "mark_clean": lambda t: edits.mark_clean(t, "a", ["a1"], mark=CleanMark.HIDE),
    "join_turns": lambda t: edits.join_turns(t, ["b"]),
    "name_turns": lambda t: edits.name_turns(t, ["a", "d"], "s2"),
    "name_turns_named": lambda t: edits.name_turns_named(t, ["b"], "Cy"),
    "split_turn": lambda t: edits.split_turn(t, "c", 8),
    "lock_words": lambda t: edits.lock_words(t, "a", ["a1", "a2"], locked=True),
    "merge_speakers": lambda t: edits.merge_speakers(t, "s1", "s2"),
    "merge_with_previous": lambda t: edits.merge_with_previous(t, "c"),
    "move_first_word_back": lambda t: edits.move_first_word_back(t, "b"),
    "move_last_word_on": lambda t: edits.move_last_word_on(t, "b"),
    "move_segment_border": lambda t: edits.move_segment_border(t, "b", edge=Edge.START, to_ms=2800),
    "move_word_border": lambda t: edits.move_word_border(t, "a", "a1", edge=Edge.END, to_ms=1200),
    "rename_speaker": lambda t: edits.rename_speaker(t, "s1", "Anna"),
    "replace_all": lambda t: edits.replace_all(t, "chech gpt", "ChatGPT"),
    "replace_hits": lambda t: edits.replace_hits(
        t, Query("(chech) gpt", regex=True), "$1-GPT", hits=find(t, "chech gpt")[1:]
    ),
    "restore": lambda t: edits.restore(t, replace(t, segments=t.segments[1:], speakers=())),
    "rewrite_words": lambda t: edits.rewrite_words(t, "a", ("a2", "a3"), text="ChatGPT"),
    "settle_words": lambda t: edits.settle_words(t, "a", ("a2", "a3"), signal="doubled"),
    "set_segment_times": lambda t: edits.set_segment_times(t, "a", start_ms=100, end_ms=2000),
    "set_text": lambda t: edits.set_text(t, "b", "We knew the European law"),
    "confirm_word": lambda t: edits.confirm_word(t, "b", "by"),
    "check_segments": lambda t: edits.check_segments(t, ["a", "c"], Check("ann", "2024-05-01T10:00:00.000Z")),
    "uncheck_segments": lambda t: edits.uncheck_segments(t, ["d"]),
    "set_word_times": lambda t: edits.set_word_times(t, "a", "a1", start_ms=300, end_ms=1200),
    "split_segment": lambda t: edits.split_segment(t, "c", 7),
    "accept_heard_text": lambda t: edits.accept_heard_text(t, "b", "by"),
}


def texts(transcript: Transcript) -> list[str]:
    return [s.text for s in transcript.segments]


def applied(transcript: Transcript, edit: Edit | None) -> Transcript:
    assert edit is not None
    return edit.apply(transcript)


@pytest.mark.parametrize("name", EDITS)
def test_do_undo_redo_undo_redo(name: str) -> None:
    edit = EDITS[name](talk())
    assert edit is not None
    document = Document(talk())
    document.apply(edit)
    after = document.transcript
    assert after != talk()
    for expected in (talk(), after, talk(), after):
        change = document.undo() if expected == talk() else document.redo()
        assert change is not None
        assert document.transcript == expected
    assert document.undo_label == edit.label


def test_every_public_verb_is_in_the_list() -> None:
    names = [m.name for m in pkgutil.walk_packages(editor.document.__path__, "editor.document.")]
    found = set()
    for name in names:
        module = import_module(name)
        for verb, function in inspect.getmembers(module, inspect.isfunction):
            if "Edit" in str(inspect.signature(function).return_annotation) and not verb.startswith("_"):
                found.add(verb)
    assert found == set(EDITS) == set(edits.__all__) - {"EditError"}


@pytest.mark.parametrize("name", EDITS)
def test_a_stale_edit_is_refused_and_changes_nothing(name: str) -> None:
    edit = EDITS[name](talk())
    assert edit is not None
    document = Document(replace(talk(), segments=(), speakers=(), untexted=()))
    before = document.transcript
    if all(not splice.old and splice.row == 0 for splice in edit.splices):
        pytest.fail("the sample edit needs an old side")
    if edit.splices[0].old or edit.splices[0].row:
        with pytest.raises(StaleChange):
            document.apply(edit)
        assert document.transcript is before
        assert not document.revisions


@pytest.mark.parametrize(
    "nothing",
    [
        lambda t: edits.set_text(t, "a", " I asked  CHECH GPT about it. "),
        lambda t: edits.split_segment(t, "a", 0),
        lambda t: edits.split_segment(t, "a", 1000),
        lambda t: edits.merge_with_previous(t, "a"),
        lambda t: edits.delete_segments(t, []),
        lambda t: edits.assign_speaker(
            applied(t, edits.assign_speaker(t, ["a", "c"], "s1")), ["a", "c"], "s1"
        ),
        lambda t: edits.assign_speaker_named(applied(t, edits.assign_speaker(t, ["a"], "s1")), ["a"], "Ann"),
        lambda t: edits.split_turn(t, "b", 0),
        lambda t: edits.split_turn(t, "d", 15),
        lambda t: edits.join_turns(t, ["a"]),
        lambda t: edits.join_turns(t, []),
        lambda t: edits.name_turns(t, ["d"], None),
        lambda t: edits.add_speaker(t, " Ann "),
        lambda t: edits.assign_speaker_to_words(t, ("a", 2), ("a", 9), "s1"),
        lambda t: edits.assign_speaker_to_words(t, ("a", 1), ("a", 2), "s2"),
        lambda t: edits.rename_speaker(t, "s1", "Ann"),
        lambda t: edits.merge_speakers(t, "s1", "s1"),
        lambda t: edits.set_segment_times(t, "a", start_ms=0, end_ms=2900),
        lambda t: edits.lock_words(t, "a", ["a1"], locked=False),
        lambda t: edits.mark_clean(t, "a", ["a1"], mark=None),
        lambda t: edits.restore(t, t),
        lambda t: edits.apply_machine_result(t, [(t.segments[0], t.segments[0])], label="", why=""),
        lambda t: edits.dismiss_untexted(applied(t, edits.dismiss_untexted(t, "u1")), "u1"),
    ],
)
def test_nothing_to_change_is_no_edit(nothing: Verb) -> None:
    assert nothing(talk()) is None


@pytest.mark.parametrize(
    "unknown",
    [
        lambda t: edits.set_text(t, "?", ""),
        lambda t: edits.split_segment(t, "?", 1),
        lambda t: edits.merge_with_previous(t, "?"),
        lambda t: edits.delete_segments(t, ["a", "?"]),
        lambda t: edits.assign_speaker(t, ["?"], "s1"),
        lambda t: edits.assign_speaker(t, ["a"], "?"),
        lambda t: edits.split_turn(t, "?", 0),
        lambda t: edits.join_turns(t, ["b"], speaker_id="?"),
        lambda t: edits.join_turns(t, ["?"]),
        lambda t: edits.name_turns(t, ["?"], "s1"),
        lambda t: edits.assign_speaker_to_words(t, ("a", 2), ("a", 9), "?"),
        lambda t: edits.assign_speaker_to_words(t, ("?", 2), ("a", 9), "s2"),
        lambda t: edits.rename_speaker(t, "?", "x"),
        lambda t: edits.merge_speakers(t, "s1", "?"),
        lambda t: edits.set_word_times(t, "a", "?", start_ms=0, end_ms=1),
        lambda t: edits.lock_words(t, "a", ["a1", "?"], locked=True),
        lambda t: edits.mark_clean(t, "a", ["a1", "?"], mark=CleanMark.KEEP),
        lambda t: edits.insert_untexted(t, "?"),
        lambda t: edits.dismiss_untexted(t, "?"),
    ],
)
def test_an_unknown_id_is_a_key_error(unknown: Verb) -> None:
    with pytest.raises(KeyError):
        unknown(talk())


@pytest.mark.parametrize(
    "senseless",
    [
        lambda t: edits.insert_segment(t, start_ms=2, end_ms=1, text="x", speaker_id=None),
        lambda t: edits.set_segment_times(t, "a", start_ms=2, end_ms=1),
        lambda t: edits.rename_speaker(t, "s1", "Bob"),
        lambda t: edits.rename_speaker(t, "s1", "  "),
        lambda t: edits.add_speaker(t, ""),
        lambda t: edits.name_turns_named(t, ["a"], " "),
        lambda t: edits.assign_speaker_to_words_named(t, ("a", 0), ("a", 3), " "),
        lambda t: edits.lock_words(t, "b", ["bx"], locked=True),
        lambda t: edits.set_word_times(t, "a", "a1", start_ms=0, end_ms=9999),
    ],
)
def test_what_makes_no_sense_is_one_sentence(senseless: Verb) -> None:
    with pytest.raises(EditError, match=r"^[A-Z“].*\.$"):
        senseless(talk())


def test_split_at_a_space_takes_the_times_of_the_words() -> None:
    after = applied(talk(), edits.split_segment(talk(), "a", 7))
    left, right = after.segments[:2]
    assert (left.text, right.text) == ("I asked", "CHECH GPT about it.")
    assert (left.id, left.start_ms, left.end_ms) == ("a", 0, 900)
    assert (right.start_ms, right.end_ms, right.speaker_id) == (1000, 2900, "s1")
    assert left.words + right.words == talk().segments[0].words


def test_split_inside_a_word_shares_its_span() -> None:
    after = applied(talk(), edits.split_segment(talk(), "a", 10))
    left, right = after.segments[:2]
    assert (left.text, right.text) == ("I asked CH", "ECH GPT about it.")
    assert (left.words[-1].end_ms, right.words[0].start_ms) == (1160, 1160)
    assert (left.end_ms, right.start_ms) == (1160, 1160)


def test_merging_a_split_segment_gives_the_text_back() -> None:
    split = applied(talk(), edits.split_segment(talk(), "a", 7))
    merged = applied(split, edits.merge_with_previous(split, split.segments[1].id))
    assert merged == talk()


def test_a_word_timed_by_hand_is_locked_and_its_neighbours_make_room() -> None:
    after = applied(talk(), edits.set_word_times(talk(), "a", "a1", start_ms=300, end_ms=1200))
    times = [(w.start_ms, w.end_ms, w.locked) for w in after.segments[0].words[:4]]
    assert times == [(0, 300, False), (300, 1200, True), (1200, 1400, False), (1500, 1900, False)]
    with pytest.raises(EditError, match="locked"):
        edits.set_word_times(after, "a", "a2", start_ms=1100, end_ms=1400)


def test_a_segment_is_inserted_where_it_belongs_in_time() -> None:
    edit = edits.insert_segment(talk(), start_ms=8500, end_ms=9000, text="oh well", speaker_id="s1")
    new = applied(talk(), edit).segments[2]
    assert [(w.text, w.start_ms, w.end_ms, w.state) for w in new.words] == [
        ("oh", 8500, 8666, WordState.EDITED),
        ("well", 8666, 9000, WordState.EDITED),
    ]


def test_what_was_heard_between_segments_takes_their_speaker_if_they_agree() -> None:
    between_two = applied(talk(), edits.insert_untexted(talk(), "u1"))
    assert texts(between_two)[1] == "well you know"
    assert between_two.segments[1].speaker_id is None
    same = applied(talk(), edits.assign_speaker(talk(), ["b"], "s1"))
    assert applied(same, edits.insert_untexted(same, "u1")).segments[1].speaker_id == "s1"
    assert [u.id for u in between_two.untexted] == ["u2", "u3"]


def test_a_few_words_inside_a_sentence_go_into_their_segment() -> None:
    after = applied(talk(), edits.insert_untexted(talk(), "u2"))
    assert texts(after)[1:3] == ["We know the whatsoever so called United", texts(talk())[2]]
    segment, before = after.segments[1], talk().segments[1]
    assert (segment.id, segment.speaker_id) == (before.id, before.speaker_id)
    assert [word for word in segment.words if word in before.words] == list(before.words)
    starts = [word.start_ms for word in segment.words if word.start_ms is not None]
    assert starts == sorted(starts)
    assert [u.id for u in after.untexted] == ["u1", "u3"]


def test_what_is_longer_becomes_segments_of_its_own_between_the_parts() -> None:
    said = "It was long before all this, you know. " * 3
    long = replace(talk(), untexted=(replace(talk().untexted[1], heard=said),))
    after = applied(long, edits.insert_untexted(long, "u2"))
    sentence = "It was long before all this, you know."
    assert texts(after)[1:6] == ["We know the whatsoever", *[sentence] * 3, "United"]
    assert {s.speaker_id for s in after.segments[1:6]} == {"s2"}
    times = [(s.start_ms, s.end_ms) for s in after.segments[1:6]]
    assert times == sorted(times)


def test_speech_that_nobody_understood_becomes_an_empty_segment() -> None:
    after = applied(talk(), edits.insert_untexted(talk(), "u3"))
    assert texts(after)[3] == ""
    assert (
        applied(after, edits.set_text(after, after.segments[3].id, "yes")).segments[3].words[0].end_ms
        == 16000
    )


def test_assigning_by_a_new_name_adds_the_speaker_in_the_same_edit() -> None:
    after = applied(talk(), edits.assign_speaker_named(talk(), ["d"], "  Cy  Young "))
    cy = after.speaker(after.segments[3].speaker_id)
    assert cy is not None
    assert cy.name == "Cy Young"
    assert after.speakers[-1] is cy


def test_merging_speakers_leaves_one() -> None:
    after = applied(talk(), edits.merge_speakers(talk(), "s1", "s2"))
    assert [s.name for s in after.speakers] == ["Bob"]
    assert [s.speaker_id for s in after.segments] == ["s2", "s2", "s2", None]


def test_neighbouring_segments_change_in_one_splice() -> None:
    edit = edits.assign_speaker(talk(), ["b", "c", "d"], None)
    assert edit is not None
    assert [(splice.row, len(splice.old)) for splice in edit.splices] == [(1, 2)]


def test_dismissed_speech_stays_known() -> None:
    after = applied(talk(), edits.dismiss_untexted(talk(), "u1"))
    assert after.untexted[0] == Untexted("u1", 3000, 3900, "well you know", dismissed=True)


def test_restoring_touches_only_the_rows_that_differ() -> None:
    changed = applied(talk(), edits.set_text(talk(), "b", "All new"))
    edit = edits.restore(changed, talk())
    assert edit is not None
    assert [(splice.row, len(splice.old), len(splice.new)) for splice in edit.splices] == [(1, 1, 1)]
    assert edit.apply(changed) == talk()


def test_a_word_that_is_right_is_doubted_no_more_and_keeps_its_times() -> None:
    after = applied(talk(), edits.confirm_word(talk(), "b", "by")).segments[1].words[4]
    assert (after.state, after.heard, after.start_ms, after.end_ms) == (WordState.MATCHED, None, 7000, 7400)
    unheard = applied(talk(), edits.confirm_word(talk(), "b", "bx")).segments[1].words
    assert (unheard[3].state, unheard[3].start_ms) == (WordState.EDITED, unheard[2].end_ms)
    assert unheard[3].end_ms == unheard[4].start_ms
    assert edits.confirm_word(talk(), "a", "a1") is None


def test_a_word_goes_over_the_border_and_the_border_with_it() -> None:
    after = applied(talk(), edits.move_first_word_back(talk(), "b"))
    left, right = after.segments[:2]
    assert (left.text, right.text) == ("I asked CHECH GPT about it. We", "know the whatsoever United")
    assert left.end_ms == left.words[-1].end_ms
    assert right.start_ms == right.words[0].start_ms
    back = applied(after, edits.move_last_word_on(after, "a"))
    assert texts(back) == texts(talk())
    assert back.segments[1].start_ms == talk().segments[1].words[0].start_ms


def test_no_word_goes_where_no_segment_is_or_leaves_one_empty() -> None:
    assert edits.move_first_word_back(talk(), "a") is None
    assert edits.move_last_word_on(talk(), "d") is None
    one = replace(talk().segments[0], words=talk().segments[0].words[:1])
    single = replace(talk(), segments=(one, *talk().segments[1:]))
    assert edits.move_last_word_on(single, "a") is None
