"""What holds for any sequence of edits."""

from __future__ import annotations

import random
import re

from hypothesis import given, settings

from editor.document.document import Document
from editor.document.edits.replacing import replace_all
from editor.document.notes import placed_notes
from editor.document.search import find
from editor.document.values import NO_BREAK_SPACES, Transcript
from editor.document.word_diff import single_spaced
from tests.document.strategies import dice, random_edit, random_transcript, random_user_action


def check(transcript: Transcript) -> None:
    """Assert what is true of every transcript."""
    ids = [s.id for s in transcript.segments] + [w.id for s in transcript.segments for w in s.words]
    assert len(set(ids)) == len(ids)
    notes = [note.id for s in transcript.segments for note in s.notes]
    assert len(set(notes)) == len(notes)
    placed = placed_notes(transcript)
    assert sorted(one.note.id for one in placed) == sorted(notes)
    for one in placed:
        assert (one.row, one.first) <= (one.last_row, max(one.last, one.first))
        assert 0 <= one.start_ms <= one.end_ms
        assert one.words(transcript) or not transcript.segments[one.row].words
    speakers = {s.id for s in transcript.speakers} | {None}
    for segment in transcript.segments:
        assert segment.speaker_id in speakers
        assert 0 <= segment.start_ms <= segment.end_ms
        for word in segment.words:
            assert word.text == word.text.strip() != ""
            assert word.space in " " + NO_BREAK_SPACES
            assert (word.start_ms is None) == (word.end_ms is None)
            if word.start_ms is not None and word.end_ms is not None:
                assert 0 <= word.start_ms <= word.end_ms


@settings(max_examples=150, deadline=None)
@given(dice())
def test_any_edits_keep_the_invariants_and_undo_to_the_start(dice: random.Random) -> None:
    start = random_transcript(dice)
    document = Document(start)
    for _ in range(12):
        random_user_action(document, dice, notes=True)
        check(document.transcript)
    last, number = document.transcript, document.revision
    while document.can_undo:
        document.undo()
        check(document.transcript)
    assert document.transcript == start
    if document.transcript_at(number) != last:
        raise AssertionError("the state before undoing is not in the history")
    while document.can_redo:
        document.redo()
        check(document.transcript)


@settings(max_examples=300, deadline=None)
@given(dice())
def test_undo_goes_on_across_reopening_anywhere(dice: random.Random) -> None:
    start = random_transcript(dice)
    document = Document(start)
    for _ in range(12):
        random_user_action(document, dice, notes=True)
        if dice.random() < 0.3:
            twin = Document(document.transcript, records=document.revisions)
            assert (twin.can_undo, twin.can_redo) == (document.can_undo, document.can_redo)
            assert (twin.undo_label, twin.redo_label) == (document.undo_label, document.redo_label)
            document = twin
    while document.can_undo:
        assert document.undo() is not None
    assert document.transcript == start


@settings(max_examples=100, deadline=None)
@given(dice())
def test_an_edit_changes_only_the_rows_its_splices_name(dice: random.Random) -> None:
    before = random_transcript(dice)
    edit = random_edit(before, dice, notes=True)
    if edit is None:
        return
    after = edit.apply(before)
    assert edit.inverse.apply(after) == before
    assert after != before
    named = {row.id for splice in edit.splices for row in (*splice.old, *splice.new)}
    kept = [s for s in before.segments if s.id not in named]
    assert kept == [s for s in after.segments if s.id not in named]


@settings(max_examples=100, deadline=None)
@given(dice())
def test_replacing_does_to_each_segment_what_it_does_to_plain_text(dice: random.Random) -> None:
    before = random_transcript(dice)
    old, new = dice.choice(["e", "the", "CHECH GPT", " ", "d G", "x"]), dice.choice(["", "x", "a b", "eE"])
    edit = replace_all(before, old, new, match_case=True)
    after = before if edit is None else edit.apply(before)
    hits = {hit.segment_id for hit in find(before, old, match_case=True)}
    for segment, changed in zip(before.segments, after.segments, strict=True):
        sought = re.escape(old).replace(r"\ ", r"\s")
        expected = re.sub(sought, new, segment.text) if segment.id in hits else segment.text
        assert changed.text == single_spaced(expected)
