"""Whatever a person does, text and document say the same, and undo leads back to the start."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given
from hypothesis import settings as with_settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor

from editor.document.document import Document
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.positions import utf16_offset
from tests.ui.conftest import ShowEditor, make_transcript
from tests.ui.drivers import press, type_text

UserAction = Callable[[TranscriptEditor, Document], None]


def place(position: int, anchor: int) -> UserAction:
    def do(editor: TranscriptEditor, _document: Document) -> None:
        # Between characters: no hand puts a caret into the middle of one.
        text = editor.toPlainText()
        cursor = editor.textCursor()
        cursor.setPosition(utf16_offset(text, anchor % (len(text) + 1)))
        cursor.setPosition(utf16_offset(text, position % (len(text) + 1)), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)

    return do


def key(which: Qt.Key) -> UserAction:
    return lambda editor, _document: press(editor, which)


def typing(text: str) -> UserAction:
    return lambda editor, _document: type_text(editor, text)


def pasting(text: str) -> UserAction:
    def do(editor: TranscriptEditor, _document: Document) -> None:
        data = QMimeData()
        data.setText(text)
        editor.insertFromMimeData(data)

    return do


def raw_insertion(text: str) -> UserAction:
    """Text that came in past the keys: an input method, or a tool that types for people."""
    return lambda editor, _document: editor.textCursor().insertText(text)


def undo(_editor: TranscriptEditor, document: Document) -> None:
    document.undo()


def redo(_editor: TranscriptEditor, document: Document) -> None:
    document.redo()


words = st.text(alphabet="ab é😀字 ", max_size=6)
lines = st.text(alphabet="ab 😀\n", max_size=8)
user_actions = st.one_of(
    st.builds(place, st.integers(0, 400), st.integers(0, 400)),
    st.builds(lambda at: place(at, at), st.integers(0, 400)),
    st.builds(key, st.sampled_from([Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete])),
    st.builds(typing, st.text(alphabet="ab ", min_size=1, max_size=4)),
    st.builds(pasting, lines),
    st.builds(raw_insertion, words),
    st.builds(raw_insertion, lines),
    st.just(undo),
    st.just(redo),
)


def assert_agree(editor: TranscriptEditor, document: Document) -> None:
    texts = [segment.text for segment in document.transcript.segments]
    shown = [editor.line(row) for row in range(editor.blockCount())]
    assert [" ".join(line.split()) for line in shown] == (texts or [""])


@with_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(user_actions, max_size=12))
def test_text_and_document_agree_whatever_is_done(show_editor: ShowEditor, what: list[UserAction]) -> None:
    document = Document(make_transcript())
    start = document.transcript
    editor = show_editor(document)
    for action in what:
        action(editor, document)
        assert_agree(editor, document)
        ids = [segment.id for segment in document.transcript.segments]
        assert len(ids) == len(set(ids))
    while document.undo() is not None:
        assert_agree(editor, document)
    assert document.transcript == start
    editor.unbind()
    editor.close()
