"""The document: history, undo steps, carets, listeners."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document import edits
from editor.document.changes import Edit, changed_rows
from editor.document.document import Document
from editor.document.history import Caret, Change
from editor.document.values import Segment, Transcript
from tests.document.samples import talk


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def typing(document: Document, text: str, segment_id: str = "a") -> Change:
    edit = edits.set_text(document.transcript, segment_id, text)
    assert edit is not None
    return document.apply(edit)


def realign(document: Document, segment_id: str, end_ms: int) -> Change:
    before = document.segment(segment_id)
    pair = (before, replace(before, end_ms=end_ms))
    edit = edits.apply_machine_result(document.transcript, [pair], label="Align", why="tiny")
    assert edit is not None
    return document.apply(edit)


def reopened(document: Document) -> Document:
    return Document(document.transcript, records=document.revisions)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def document(clock: Clock) -> Document:
    return Document(talk(), seconds=clock, who="ann", now=lambda: "2024-01-01T00:00:00Z")


def text(document: Document, segment_id: str = "a") -> str:
    return document.segment(segment_id).text


def test_a_fresh_document_is_at_revision_0(document: Document) -> None:
    assert (document.revision, document.can_undo, document.can_redo) == (0, False, False)
    assert (document.undo_label, document.redo_label) == ("", "")
    assert document.undo() is None
    assert document.redo() is None


def test_typing_within_half_a_second_is_one_step_and_one_revision(document: Document, clock: Clock) -> None:
    for word in ("M", "Mi", "Mine"):
        typing(document, word)
        clock.now_s += 0.5
    assert len(document.revisions) == 1
    assert document.revision == 3
    document.undo()
    assert document.transcript == talk()
    document.redo()
    assert text(document) == "Mine"


def test_a_longer_pause_starts_a_new_step(document: Document, clock: Clock) -> None:
    typing(document, "M")
    clock.now_s += 0.51
    typing(document, "Mi")
    document.undo()
    assert text(document) == "M"


def test_another_segment_starts_a_new_step(document: Document) -> None:
    typing(document, "M")
    typing(document, "N", "b")
    typing(document, "Mi")
    assert len(document.revisions) == 3


@pytest.mark.parametrize("break_", ["end_typing", "undo", "redo", "other"])
def test_typing_never_goes_on_across(break_: str, document: Document) -> None:
    typing(document, "M")
    typing(document, "Mi")
    if break_ == "end_typing":
        document.end_typing()
    elif break_ == "other":
        edit = edits.add_speaker(document.transcript, "Cy")
        assert edit is not None
        document.apply(edit)
    else:
        document.undo()
        if break_ == "redo":
            document.redo()
    before = document.transcript
    typing(document, "Mine")
    document.undo()
    assert document.transcript == before


def test_an_edit_after_undo_ends_redo_but_not_the_history(document: Document) -> None:
    typing(document, "M")
    document.undo()
    typing(document, "N")
    assert not document.can_redo
    assert [(r.number, r.parent, r.kind, r.target) for r in document.revisions] == [
        (1, 0, "edit", None),
        (2, 1, "undo", 1),
        (3, 2, "edit", None),
    ]


def test_numbers_are_never_reused(document: Document) -> None:
    numbers = [0]
    for word in "abc":
        typing(document, word)
        numbers.append(document.revision)
        document.undo()
        numbers.append(document.revision)
    assert numbers == sorted(set(numbers))
    again = reopened(document)
    typing(again, "d")
    assert again.revision > numbers[-1]


def test_every_revision_says_who_when_and_why(document: Document) -> None:
    edit = edits.replace_all(document.transcript, "chech gpt", "ChatGPT")
    assert edit is not None
    document.apply(edit)
    (revision,) = document.revisions
    assert (revision.who, revision.time, revision.why, revision.actor) == (
        "ann",
        "2024-01-01T00:00:00Z",
        "3 places",
        "person",
    )
    assert revision.label == "Replace “chech gpt” with “ChatGPT”"


def test_the_caret_goes_where_it_was(document: Document) -> None:
    first, last = Caret("a", 3, 3), Caret("a", 9, 5)
    edit = edits.set_text(document.transcript, "a", "M")
    assert edit is not None
    document.apply(edit, caret_before=first, caret_after=Caret("a", 1, 1))
    edit = edits.set_text(document.transcript, "a", "Mi")
    assert edit is not None
    done = document.apply(edit, caret_before=Caret("a", 1, 1), caret_after=last)
    undone, redone = document.undo(), document.redo()
    assert undone is not None
    assert redone is not None
    assert (done.caret, undone.caret, redone.caret) == (last, first, last)


def test_listeners_hear_what_changed_and_who_did_it(document: Document) -> None:
    heard: list[Change] = []
    end = document.subscribe(heard.append)
    me = object()
    edit = edits.add_speaker(document.transcript, "Cy")
    assert edit is not None
    document.apply(edit, initiator=me)
    document.undo(initiator=me)
    end()
    end()
    document.redo()
    assert [(c.kind, c.revision, c.initiator) for c in heard] == [("edit", 1, me), ("undo", 2, me)]
    assert heard[0].edit is edit
    assert heard[1].edit.splices == edit.inverse.splices


def test_a_listener_may_unsubscribe_while_it_hears(document: Document) -> None:
    heard: list[str] = []

    def once(_change: Change) -> None:
        heard.append("once")
        end()

    end = document.subscribe(once)
    document.subscribe(lambda _change: heard.append("always"))
    typing(document, "M")
    typing(document, "Mi")
    assert heard == ["once", "always", "always"]


def test_the_splices_of_changes_replay_the_document(document: Document, clock: Clock) -> None:
    view: list[Transcript] = [document.transcript]
    document.subscribe(lambda change: view.append(change.edit.apply(view[-1])))
    typing(document, "M")
    typing(document, "Mi")
    clock.now_s += 1
    typing(document, "Mine")
    document.undo()
    document.undo()
    document.redo()
    assert view[-1] == document.transcript


def test_undo_goes_on_after_reopening(document: Document, clock: Clock) -> None:
    states = [document.transcript]
    for word in ("one", "two", "three"):
        typing(document, word[0])
        typing(document, word)
        states.append(document.transcript)
        clock.now_s += 1
    document.undo()
    again = reopened(document)
    assert again.revision == document.revision
    assert again.can_redo
    again.redo()
    for state in reversed(states):
        assert again.transcript == state
        again.undo()
    again = reopened(again)
    for state in states[1:]:
        again.redo()
        assert again.transcript == state


def test_the_row_of_a_segment_follows_the_changes(document: Document) -> None:
    assert document.row_of("d") == 3
    edit = edits.delete_segments(document.transcript, ["a"])
    assert edit is not None
    document.apply(edit)
    assert document.row_of("d") == 2
    with pytest.raises(KeyError):
        document.row_of("a")
    document.undo()
    assert [document.row_of(name) for name in "abcd"] == [0, 1, 2, 3]


def test_any_earlier_state_can_be_had(document: Document, clock: Clock) -> None:
    states = {0: document.transcript}
    for word in ("one", "two", "three"):
        change = typing(document, word)
        states[change.revision] = document.transcript
        clock.now_s += 1
    document.undo()
    states[document.revision] = document.transcript
    assert {number: document.transcript_at(number) for number in states} == states
    with pytest.raises(KeyError):
        document.transcript_at(99)


class TestMachineWork:
    """Machine work is a revision, but a person undoes what a person did."""

    def test_it_is_undone_and_redone_with_the_correction_before_it(self, document: Document) -> None:
        typing(document, "Mine")
        realign(document, "a", 3000)
        aligned = document.transcript
        assert [r.actor for r in document.revisions] == ["person", "machine"]
        assert document.undo_label == "Edit text"
        for current in (document, reopened(document)):
            current.undo()
            assert current.transcript == talk()
            current.redo()
            assert current.transcript == aligned

    def test_typing_after_it_is_a_new_step(self, document: Document) -> None:
        typing(document, "Mine")
        realign(document, "a", 3000)
        aligned = document.transcript
        typing(document, "Mines")
        document.undo()
        assert document.transcript == aligned

    def test_without_a_correction_it_is_a_step_of_its_own(self, document: Document) -> None:
        realign(document, "a", 3000)
        assert document.undo_label == "Align"
        document.undo()
        assert document.transcript == talk()

    def test_it_leaves_redo_where_it_does_not_touch_it(self, document: Document) -> None:
        typing(document, "Mine")
        document.undo()
        realign(document, "b", 9000)
        assert document.can_redo
        document.redo()
        assert text(document) == "Mine"

    def test_redo_ends_where_it_touched_the_same_segment(self, document: Document) -> None:
        typing(document, "Mine")
        document.undo()
        realign(document, "a", 3000)
        assert not document.can_redo
        assert document.redo() is None
        assert not reopened(document).can_redo


def test_an_edit_that_does_not_fit_changes_nothing(document: Document) -> None:
    first = edits.set_text(document.transcript, "a", "Mine")
    second = edits.rename_speaker(document.transcript, "s1", "Anna")
    assert first is not None
    assert second is not None
    typing(document, "Yours")
    before, revision = document.transcript, document.revision
    both = Edit("Both", (*second.splices, *first.splices))
    with pytest.raises(Exception, match="changed meanwhile"):
        document.apply(both)
    assert (document.transcript, document.revision) == (before, revision)


@given(
    st.lists(st.integers(0, 30), unique=True, max_size=12),
    st.lists(st.integers(0, 30), unique=True, max_size=12),
)
def test_rows_outside_those_that_changed_are_the_same(old: list[int], new: list[int]) -> None:
    made = {at: Segment(f"s{at}", None, at, at, ()) for at in (*old, *new)}
    before, now = (Transcript("en", (), tuple(made[at] for at in rows)) for rows in (old, new))
    was, became = changed_rows(before, now)
    assert before.segments[: was.start] == now.segments[: became.start]
    assert before.segments[was.stop :] == now.segments[became.stop :]
    for end in (0, -1) if was and became else ():
        assert before.segments[was[end]] is not now.segments[became[end]], "no more rows than changed"
    assert not any(changed_rows(now, now))
    again = deepcopy(now)  # as when the same file is opened again: no word is read to find that out
    assert changed_rows(now, again) == (range(len(now.segments)), range(len(now.segments)))
