"""Restoring an earlier state, wholly or in places, as a new revision."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import example, given, settings

from editor.document import edits
from editor.document.changes import Edit
from editor.document.document import Document
from editor.services.history.restore import restore_revision, restore_segments
from tests.document.samples import talk
from tests.document.strategies import dice, random_transcript, random_user_action


def do(document: Document, edit: Edit | None) -> None:
    assert edit is not None
    document.apply(edit)
    document.end_typing()


@pytest.fixture
def document() -> Document:
    """Return a talk whose every segment was changed: rewritten, split, deleted with its speaker, added."""
    made = Document(talk())
    do(made, edits.set_text(made.transcript, "a", "Something else"))
    do(made, edits.split_segment(made.transcript, "c", 3))
    do(made, edits.delete_segments(made.transcript, ["b"]))
    do(made, edits.merge_speakers(made.transcript, "s2", "s1"))
    return made


def texts(document: Document) -> list[str]:
    return [segment.text for segment in document.transcript.segments]


def test_the_whole_as_a_new_revision_that_can_be_undone(document: Document) -> None:
    edit = restore_revision(document, 0)
    assert edit is not None
    assert edit.label == "Restore revision 0"
    before = document.transcript
    assert document.apply(edit).revision == 5
    assert document.transcript == talk()
    assert restore_revision(document, 0) is None
    document.undo()
    assert document.transcript == before
    with pytest.raises(KeyError):
        restore_revision(document, 77)


def test_one_segment_and_nothing_else(document: Document) -> None:
    do(document, restore_segments(document, 0, ["a"]))
    assert texts(document) == [talk().segments[0].text, "ask", *texts(document)[2:]]
    assert restore_segments(document, 0, ["a"]) is None


def test_a_split_segment_comes_back_whole_whichever_part_is_named(document: Document) -> None:
    second_half = document.transcript.segments[2].id
    do(document, restore_segments(document, 0, [second_half]))
    assert texts(document) == ["Something else", talk().segments[2].text, talk().segments[3].text]


def test_a_deleted_segment_comes_back_in_its_place_with_its_speaker(document: Document) -> None:
    do(document, restore_segments(document, 0, ["b"]))
    assert document.transcript.segments[1] == talk().segments[1]
    speaker = document.transcript.speaker("s2")
    assert speaker is not None
    assert speaker.name == "Bob"


def test_an_added_segment_goes_and_an_unknown_one_is_refused(document: Document) -> None:
    do(document, edits.insert_segment(document.transcript, start_ms=1, end_ms=2, text="new", speaker_id=None))
    added = next(s.id for s in document.transcript.segments if s.text == "new")
    do(document, restore_segments(document, 0, [added]))
    assert "new" not in texts(document)
    with pytest.raises(KeyError):
        restore_segments(document, 0, ["nobody"])


@settings(max_examples=150, deadline=None)
@given(dice())
@example(random.Random(935))  # an empty segment went from between two that were merged
def test_restoring_every_segment_restores_all_text(chance: random.Random) -> None:
    document = Document(random_transcript(chance))
    for _ in range(chance.randrange(8)):
        random_user_action(document, chance)
    original = document.transcript_at(0)
    every = {s.id for state in (original, document.transcript) for s in state.segments}
    edit = restore_segments(document, 0, every)
    if edit is not None:
        document.apply(edit)
    assert [s.text for s in document.transcript.segments] == [s.text for s in original.segments]
    whole = restore_revision(document, 0)
    if whole is not None:
        document.apply(whole)
    assert document.transcript == original


def test_turns_begin_where_they_did_when_their_first_segment_comes_back() -> None:
    rows = [replace(one, speaker_id="s1", opens_turn=one.id in "ab") for one in talk().segments]
    start = replace(talk(), segments=tuple(rows))
    made = Document(start)
    do(made, edits.delete_segments(made.transcript, ["b"]))
    do(made, edits.set_text(made.transcript, "c", "ask again"))
    assert [(one.id, one.opens_turn) for one in made.transcript.segments] == [
        ("a", True),
        ("c", True),
        ("d", False),
    ]
    do(made, restore_segments(made, 0, ["c"]))
    assert [one.opens_turn for one in made.transcript.segments] == [True, True, False]
    do(made, restore_segments(made, 0, ["b"]))
    assert made.transcript == start
