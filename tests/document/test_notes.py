"""Notes: where they stand, and that they stay with their words whatever becomes of the text."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings

from editor.document import edits
from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.notes import PlacedNote, placed_again, placed_notes
from editor.document.values import Note, NoteColour, Transcript
from editor.services.subtitles.time_shift import ShiftScope, TimeShift, shift_times
from tests.document.samples import talk
from tests.document.strategies import dice, random_edit, random_transcript, random_user_action


def made(edit: Edit | None, transcript: Transcript) -> Transcript:
    assert edit is not None
    return edit.apply(transcript)


def bare_talk() -> Transcript:
    """Return the talk without its note."""
    transcript = talk()
    return replace(transcript, segments=tuple(replace(s, notes=()) for s in transcript.segments))


def noted(start: tuple[str, int], end: tuple[str, int], transcript: Transcript | None = None) -> Transcript:
    """Return the talk with a note of Ann's on a stretch of it."""
    before = transcript or bare_talk()
    edit = edits.add_note(before, start, end, text="Is this so?", label="check", who="ann", time="2024-05-01")
    return edit.apply(before)


def only(transcript: Transcript) -> PlacedNote:
    (found,) = placed_notes(transcript)
    return found


def test_a_note_is_on_the_words_that_a_stretch_touches() -> None:
    # "I asked CHECH GPT about it.": from inside "asked" to inside "GPT"
    transcript = noted(("a", 4), ("a", 15))
    found = only(transcript)
    assert found.quote(transcript) == "asked CHECH GPT"
    assert (found.start_ms, found.end_ms) == (500, 1900)
    assert (found.note.text, found.note.label, found.note.who) == ("Is this so?", "check", "ann")
    assert transcript.segments[3].checked is not None  # a note is no change of the text


def test_a_note_at_a_place_is_on_the_word_there() -> None:
    transcript = noted(("c", 5), ("c", 5))
    assert only(transcript).quote(transcript) == "CHECH"
    transcript = noted(("c", 33), ("c", 33))  # at the end of the line
    assert only(transcript).quote(transcript) == "again"


def test_a_note_may_reach_over_several_segments() -> None:
    transcript = noted(("a", 18), ("c", 3))
    found = only(transcript)
    assert found.quote(transcript) == "about it. We know the whatsoever United ask"
    assert (found.row, found.last_row) == (0, 2)
    assert (found.start_ms, found.end_ms) == (2000, 9400)


def test_a_stretch_that_begins_at_the_end_of_a_line_is_on_the_words_behind_it() -> None:
    transcript = noted(("a", 27), ("b", 2))
    assert only(transcript).quote(transcript) == "We"
    assert only(transcript).row == 1


def test_a_note_stays_on_its_words_while_they_are_edited() -> None:
    transcript = noted(("a", 2), ("a", 17))
    transcript = made(edits.set_text(transcript, "a", "Well, I asked ChatGPT, then, about it."), transcript)
    assert only(transcript).quote(transcript) == "asked ChatGPT, then,"
    transcript = made(edits.set_text(transcript, "a", "Well, I then, about it."), transcript)
    assert only(transcript).quote(transcript) == "then,"


def test_a_note_whose_words_are_gone_stays_at_their_time() -> None:
    transcript = noted(("a", 8), ("a", 17))  # CHECH GPT
    transcript = made(edits.set_text(transcript, "a", "I asked about it."), transcript)
    found = only(transcript)
    assert found.is_loose
    assert (found.start_ms, found.end_ms) == (1000, 1900)
    assert found.quote(transcript) == "about"  # the first word behind the place


def test_a_note_goes_to_the_half_of_a_split_that_has_its_words() -> None:
    transcript = noted(("a", 18), ("a", 20))
    transcript = made(edits.split_segment(transcript, "a", 8), transcript)
    found = only(transcript)
    assert found.row == 1
    assert found.quote(transcript) == "about"
    assert transcript.segments[0].notes == ()
    transcript = made(edits.merge_with_previous(transcript, transcript.segments[1].id), transcript)
    assert only(transcript).row == 0
    assert only(transcript).quote(transcript) == "about"


def test_a_note_reaches_over_a_split_inside_it() -> None:
    transcript = noted(("a", 2), ("a", 20))
    transcript = made(edits.split_segment(transcript, "a", 8), transcript)
    assert only(transcript).quote(transcript) == "asked CHECH GPT about"
    assert (only(transcript).row, only(transcript).last_row) == (0, 1)


def test_merging_keeps_the_notes_of_both_segments() -> None:
    transcript = noted(("b", 0), ("b", 2), noted(("a", 0), ("a", 1)))
    transcript = made(edits.merge_with_previous(transcript, "b"), transcript)
    assert [one.quote(transcript) for one in placed_notes(transcript)] == ["I", "We"]


@pytest.mark.parametrize(("gone", "row"), [(["c"], 1), (["b", "c"], 0), (["a", "b", "c"], 0)])
def test_deleting_segments_leaves_their_notes_at_the_place(gone: list[str], row: int) -> None:
    before = noted(("c", 4), ("c", 9))
    document = Document(before)
    edit = edits.delete_segments(before, gone)
    assert edit is not None
    document.apply(edit)
    found = only(document.transcript)
    assert found.is_loose
    assert (found.row, found.start_ms) == (row, 9500)
    document.undo()
    assert document.transcript == before


def test_going_back_in_the_text_keeps_the_notes_made_since() -> None:
    start = noted(("b", 0), ("b", 2))
    changed = made(edits.set_text(start, "a", "I asked ChatGPT about it."), start)
    changed = noted(("a", 8), ("a", 15), made(edits.remove_notes(changed, {only(start).note.id}), changed))
    back = made(edits.restore(changed, start), changed)
    assert [segment.text for segment in back.segments] == [segment.text for segment in start.segments]
    assert only(back).quote(back) == "CHECH"
    assert edits.restore(back, start) is None


def test_a_machine_s_result_finds_its_segment_though_a_note_was_made_meanwhile() -> None:
    before = bare_talk()
    after = replace(
        before.segments[0], words=tuple(replace(w, confidence=0.5) for w in before.segments[0].words)
    )
    transcript = noted(("a", 0), ("a", 1))
    proposals = [(before.segments[0], after)]
    transcript = made(
        edits.apply_machine_result(transcript, proposals, label="Align", why="tiny"), transcript
    )
    assert {word.confidence for word in transcript.segments[0].words} == {0.5}
    assert only(transcript).quote(transcript) == "I"


def test_notes_move_when_all_times_are_shifted() -> None:
    transcript = noted(("a", 8), ("a", 17))
    transcript = made(edits.set_text(transcript, "a", "I asked about it."), transcript)
    transcript = made(
        shift_times(transcript, TimeShift(by_ms=2000, stretch=Fraction(2)), ShiftScope.ALL), transcript
    )
    assert (only(transcript).start_ms, only(transcript).end_ms) == (4000, 5800)


def test_a_note_is_changed_and_removed() -> None:
    before = noted(("a", 8), ("a", 17))
    note = only(before).note
    change = {"text": " Asked\n Bob ", "colour": NoteColour.BLUE, "label": "done"}
    transcript = made(edits.change_note(before, note.id, **change), before)  # type: ignore[arg-type]
    now = only(transcript).note
    assert (now.text, now.colour, now.label) == ("Asked\nBob", NoteColour.BLUE, "done")
    assert (now.first, now.last, now.who, now.time) == (note.first, note.last, note.who, note.time)
    assert edits.change_note(transcript, note.id, **change) is None  # type: ignore[arg-type]
    removal = edits.remove_notes(transcript, {note.id})
    assert removal is not None
    assert (removal.label, placed_notes(removal.apply(transcript))) == ("Remove note", [])
    with pytest.raises(KeyError):
        edits.change_note(transcript, "nobody", text="", colour=NoteColour.RED, label="")


def test_a_note_left_in_both_halves_of_a_segment_is_one_note() -> None:
    """As an earlier Earproof splits, which keeps what it does not know in both halves."""
    transcript = noted(("a", 18), ("a", 20))
    notes = transcript.segments[0].notes
    transcript = made(edits.split_segment(transcript, "a", 8), transcript)
    left = replace(transcript.segments[0], notes=notes)
    transcript = replace(transcript, segments=(left, *transcript.segments[1:]))
    assert only(transcript).row == 1
    removed = made(edits.remove_notes(transcript, {notes[0].id}), transcript)
    assert not any(segment.notes for segment in removed.segments)


@settings(max_examples=150, deadline=None)
@given(dice())
def test_no_edit_of_the_text_loses_a_note(dice: random.Random) -> None:
    transcript = random_transcript(dice)
    if not transcript.segments:
        return
    row = dice.randrange(len(transcript.segments))
    segment = transcript.segments[row]
    transcript = noted((segment.id, 0), (segment.id, len(segment.text)), transcript)
    note = only(transcript).note
    for _ in range(8):
        edit = random_edit(transcript, dice, notes=True)
        if edit is None or edit.label.startswith("Remove"):
            continue
        transcript = edit.apply(transcript)
        if not transcript.segments:
            return
        assert note.id in {one.note.id for one in placed_notes(transcript)}


def test_a_note_that_begins_in_a_segment_without_words_is_placed_again() -> None:
    transcript = bare_talk()
    first, second, *rest = transcript.segments
    note = Note("n", "gone", second.words[0].id, first.start_ms, second.end_ms, text="why?")
    bare = replace(first, words=(), notes=(note,))
    before = replace(transcript, segments=(bare, second, *rest))
    now = made(edits.set_text(before, rest[-1].id, "Other words."), before)
    assert list(placed_again(before, placed_notes(before), now)) == placed_notes(now)


def test_notes_that_begin_at_one_word_keep_their_order() -> None:
    transcript = noted(("a", 0), ("b", 3), noted(("a", 0), ("a", 3)))  # other ends, in the other order
    transcript = noted(("a", 0), ("a", 9), transcript)
    placed = placed_notes(transcript)
    assert [one.end_ms for one in placed] == sorted(one.end_ms for one in placed)
    last = transcript.segments[-1].id
    now = made(edits.set_text(transcript, last, "Other words."), transcript)
    assert list(placed_again(transcript, placed, now)) == placed_notes(now)


@settings(max_examples=200, deadline=None)
@given(dice())
def test_notes_are_placed_the_same_whatever_was_known_before(dice: random.Random) -> None:
    document = Document(random_transcript(dice))
    known, placed = document.transcript, placed_notes(document.transcript)
    for _ in range(14):
        random_user_action(document, dice, notes=True)
        if dice.random() < 0.7:  # several edits may come between two looks
            placed = list(placed_again(known, placed, document.transcript))
            known = document.transcript
            assert placed == placed_notes(known)
