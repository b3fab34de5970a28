"""Edit sessions: which revisions belong together, who worked, when, and how much changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.document import edits
from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.history import Revision
from editor.document.values import Transcript
from editor.services.history.comparison import ChangeCounts, compare
from editor.services.history.edit_sessions import count_changes, edit_sessions
from tests.document.samples import talk


def revision(number: int, time: str, *, who: str = "ann") -> Revision:
    return Revision(number, number - 1, time, who, "edit", "Edit text", ())


def test_a_pause_of_more_than_half_an_hour_ends_a_session() -> None:
    made = [
        revision(1, "2024-05-01T10:00:00.000Z"),
        revision(2, "2024-05-01T10:30:00.000Z", who="bob"),
        revision(3, "2024-05-01T11:00:01.000Z"),
        replace(revision(4, "2024-05-01T11:01:00.000Z", who="x"), actor="machine"),
    ]
    first, second = edit_sessions(made)
    assert [r.number for r in first.revisions] == [1, 2]
    assert (first.people, first.by_machine) == (("ann", "bob"), 0)
    assert (first.start, first.end) == ("2024-05-01T10:00:00.000Z", "2024-05-01T10:30:00.000Z")
    assert (second.people, second.by_machine) == (("ann",), 1)


def test_a_clock_set_back_and_a_time_that_is_none_do_no_harm() -> None:
    made = [
        revision(1, "2024-05-01T10:00:00.000Z"),
        revision(2, "nonsense"),
        revision(3, "2024-05-01T09:50:00"),
        revision(4, "2020-01-01T00:00:00Z"),
    ]
    assert [[r.number for r in one.revisions] for one in edit_sessions(made)][-1] == [4]
    assert edit_sessions([]) == []


def test_a_new_speaker_counts_where_he_speaks() -> None:
    document = Document(talk())
    edit = edits.assign_speaker_named(document.transcript, ["a", "c"], "Cy")
    assert edit is not None
    document.apply(edit)
    edit = edits.rename_speaker(document.transcript, "s1", "Anna")
    assert edit is not None
    document.apply(edit)
    assert [count_changes(r) for r in document.revisions] == [
        ChangeCounts(speakers=2),
        ChangeCounts(speakers=1),
    ]


def test_how_much_a_revision_changed() -> None:
    document = Document(talk())

    def amount() -> ChangeCounts:
        return count_changes(document.revisions[-1])

    for text in ("So I asked CHECH GPT about it.", "So I asked ChatGPT about them."):
        edit = edits.set_text(document.transcript, "a", text)
        assert edit is not None
        document.apply(edit)
    assert amount() == ChangeCounts(added=1, removed=1, changed=2)
    assert str(amount()) == "1 word added, 1 word removed, 2 words changed"
    makers: list[Callable[[Transcript], Edit | None]] = [
        lambda state: edits.split_segment(state, "c", 3),
        lambda state: edits.assign_speaker(state, ["d"], "s2"),
        lambda state: edits.dismiss_untexted(state, "u3"),
    ]
    for make in makers:
        edit = make(document.transcript)
        assert edit is not None
        document.apply(edit)
    assert [count_changes(r) for r in document.revisions[1:]] == [
        ChangeCounts(segments_added=1),
        ChangeCounts(speakers=1),
        ChangeCounts(untexted=1),
    ]
    document.undo()
    assert amount() == ChangeCounts(untexted=1)
    assert str(edit_sessions(document.revisions)[0].change_counts) == (
        "1 word added, 1 word removed, 2 words changed, 1 place with another speaker, 1 segment added"
    )


def test_notes_that_came_and_went_are_counted() -> None:
    document = Document(talk())
    place = ("a", 0)
    document.apply(edits.add_note(document.transcript, place, place, text="Ask him"))
    assert count_changes(document.revisions[-1]) == ChangeCounts(notes=1)
    assert str(count_changes(document.revisions[-1])) == "1 note changed"
    (note,) = document.transcript.segments[0].notes
    before = document.transcript
    edit = edits.remove_notes(document.transcript, [note.id])
    assert edit is not None
    document.apply(edit)
    assert compare(before, document.transcript).change_counts == ChangeCounts(notes=1)
    assert edit_sessions(document.revisions)[0].change_counts == ChangeCounts()
