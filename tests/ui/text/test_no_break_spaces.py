"""No-break spaces in the editor: typing, copying and undoing leave them where they are."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor

from editor.document.document import Document
from editor.document.edits import replace_all, set_text
from tests.ui.conftest import ShowEditor
from tests.ui.drivers import press_keys, type_text

FRENCH = "«\u00a0Bonjour\u202f!\u00a0» pour 10\u202f000\u00a0€."


def said(document: Document) -> str:
    """Return the text of the first segment."""
    return document.transcript.segments[0].text


def test_they_outlive_typing_undoing_and_pasting(document: Document, show_editor: ShowEditor) -> None:
    edit = set_text(document.transcript, "a", FRENCH)
    assert edit is not None
    document.apply(edit)
    editor = show_editor(document)
    assert editor.line(0) == FRENCH
    editor.place_caret("a", FRENCH.index("pour") + 4)
    type_text(editor, "s")
    assert said(document) == FRENCH.replace("pour", "pours")
    document.undo()
    assert (said(document), editor.line(0)) == (FRENCH, FRENCH)
    cursor = QTextCursor(editor.document().findBlockByNumber(0))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    press_keys(editor, QKeySequence.StandardKey.Copy)
    assert QGuiApplication.clipboard().text() == FRENCH
    editor.place_caret("b", 0)
    press_keys(editor, QKeySequence.StandardKey.Paste)
    assert document.transcript.segments[1].text.startswith(FRENCH)


def test_a_change_of_a_space_alone_is_shown(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    before = said(document)
    edit = replace_all(document.transcript, "We met", "We\u00a0met")
    assert edit is not None
    document.apply(edit)
    assert editor.line(0) == said(document) == before.replace("We met", "We\u00a0met")
    document.undo()
    assert editor.line(0) == before
