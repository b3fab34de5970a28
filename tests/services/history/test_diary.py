"""The history as a diary: the words of an entry, and what came to nothing."""

from __future__ import annotations

from editor.document import edits
from editor.document.document import Document
from editor.services.history.diary import WordChange, changed_words, lasting_revisions
from editor.services.history.edit_sessions import edit_sessions
from tests.document.samples import talk


def worked() -> Document:
    document = Document(talk())
    for text in ("I asked ChatGPT about it.", "I asked ChatGPT about it all."):
        edit = edits.set_text(document.transcript, "a", text)
        assert edit is not None
        document.apply(edit)
        document.end_typing()
    return document


def lasting(document: Document, *named: int) -> list[tuple[int, str]]:
    (session,) = edit_sessions(document.revisions)
    return [(one.number, one.kind) for one in lasting_revisions(session, named)]


def test_an_entry_has_the_words_that_it_changed() -> None:
    document = worked()
    edit = edits.split_segment(document.transcript, "a", 7)
    assert edit is not None
    document.apply(edit)
    assert [changed_words(one) for one in document.revisions] == [
        [WordChange("CHECH GPT", "ChatGPT")],
        [WordChange("it.", "it all.")],
        [],
    ]


def test_a_step_taken_back_is_left_out_with_its_undoing() -> None:
    document = worked()
    document.undo()
    assert lasting(document) == [(1, "edit")]
    assert lasting(document, 2) == [(1, "edit"), (2, "edit")]
    document.redo()
    assert lasting(document) == [(1, "edit"), (2, "edit")]
    document.undo()
    document.undo()
    assert lasting(document) == []
