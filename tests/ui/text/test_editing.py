"""A person edits text: keys in, document out; words that were not touched keep their times."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication

from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.edits import assign_speaker, delete_segments, replace_all, set_text
from editor.document.values import Transcript, Word, WordState
from editor.ui.text.binding import prepare_lines
from editor.ui.text.editor import TranscriptEditor
from tests.ui.conftest import ShowEditor
from tests.ui.drivers import press, press_keys, type_text


def words(document: Document, row: int) -> tuple[Word, ...]:
    return document.transcript.segments[row].words


def texts(document: Document) -> list[str]:
    return [segment.text for segment in document.transcript.segments]


def assert_agree(editor: TranscriptEditor, document: Document) -> None:
    shown = [" ".join(line.split()) for line in editor.toPlainText().split("\n")]
    assert shown == (texts(document) or [""])


def test_typing_changes_the_word_and_no_other(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    before = words(document, 0)
    editor.place_caret("a", len("We met in Seoul"))
    type_text(editor, "s")
    assert words(document, 0)[:3] == before[:3]
    assert words(document, 0)[4:] == before[4:]
    changed = words(document, 0)[3]
    assert (changed.text, changed.start_ms, changed.end_ms) == ("Seouls", 1200, 1600)
    assert changed.state is WordState.EDITED
    assert_agree(editor, document)


def test_lines_prepared_in_a_thread_are_those_of_the_text_shown(
    document: Document, show_editor: ShowEditor
) -> None:
    prepare_lines(document.transcript)
    prepare_lines(Transcript("en", (), ()))  # another file was read meanwhile
    assert_agree(show_editor(document), document)
    prepare_lines(document.transcript)
    editor = show_editor(document)
    type_text(editor, "So ")
    assert texts(document)[0].startswith("So ")
    assert_agree(editor, document)
    assert_agree(show_editor(document), document)


def test_typing_is_one_undo_step_until_the_caret_moves(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    editor.place_caret("c", 0)
    type_text(editor, "So ")
    press(editor, Qt.Key.Key_End)
    type_text(editor, " Yes.")
    assert texts(document)[2] == "So I used it too. Yes."
    document.undo()
    assert texts(document)[2] == "So I used it too."
    document.undo()
    assert texts(document)[2] == "I used it too."
    assert not document.can_undo
    assert_agree(editor, document)


def test_a_space_typed_is_kept_while_the_caret_stays(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    editor.place_caret("d", len("Everyone did."))
    type_text(editor, "  ")
    assert editor.line(3) == "Everyone did.  "
    assert not document.can_undo
    press(editor, Qt.Key.Key_Up)
    assert editor.line(3) == "Everyone did."


def test_undo_and_redo_bring_words_caret_and_text_back(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    before = document.transcript
    editor.place_caret("b", len("CHECH "))
    press(editor, Qt.Key.Key_Backspace)
    after = document.transcript
    assert texts(document)[1].startswith("CHECHGPT")
    editor.place_caret("d", 3)
    document.undo()
    assert document.transcript == before
    assert (editor.caret_row, editor.textCursor().positionInBlock()) == (1, len("CHECH "))
    assert_agree(editor, document)
    document.redo()
    assert document.transcript == after
    assert_agree(editor, document)


def test_return_splits_and_the_halves_keep_their_words(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    before = words(document, 0)
    editor.place_caret("a", len("We met in "))
    press(editor, Qt.Key.Key_Return)
    assert texts(document)[:2] == ["We met in", "Seoul last week."]
    assert words(document, 0) + words(document, 1) == before
    assert (editor.caret_row, editor.textCursor().positionInBlock()) == (1, 0)
    document.undo()
    assert (editor.caret_row, editor.textCursor().positionInBlock()) == (0, len("We met in "))
    document.redo()
    assert (editor.caret_row, editor.textCursor().positionInBlock()) == (1, 0)
    assert_agree(editor, document)


def test_backspace_at_the_start_and_delete_at_the_end_merge(
    document: Document, show_editor: ShowEditor
) -> None:
    editor = show_editor(document)
    joined = words(document, 0) + words(document, 1)
    editor.place_caret("b", 0)
    press(editor, Qt.Key.Key_Backspace)
    assert words(document, 0) == joined
    assert (editor.caret_row, editor.textCursor().positionInBlock()) == (
        0,
        len("We met in Seoul last week. "),
    )
    assert_agree(editor, document)
    document.undo()
    editor.place_caret("a", len(texts(document)[0]))
    press(editor, Qt.Key.Key_Delete)
    assert words(document, 0) == joined
    assert_agree(editor, document)


def test_merge_does_nothing_at_the_ends(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    editor.place_caret("a", 0)
    press(editor, Qt.Key.Key_Backspace)
    editor.place_caret("d", len("Everyone did."))
    press(editor, Qt.Key.Key_Delete)
    assert not document.can_undo
    assert len(texts(document)) == 4


def select(editor: TranscriptEditor, start: tuple[int, int], end: tuple[int, int]) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(editor.block_of(start[0]).position() + start[1])
    cursor.setPosition(editor.block_of(end[0]).position() + end[1], QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_deleting_over_several_segments_leaves_one(
    document: Document, show_editor: ShowEditor, key: Qt.Key
) -> None:
    editor = show_editor(document)
    before = document.transcript
    head, tail = words(document, 0)[:2], words(document, 2)[2:]
    select(editor, (0, len("We met ")), (2, len("I used ")))
    press(editor, key)
    assert texts(document) == ["We met it too.", "Everyone did."]
    kept = words(document, 0)
    assert [w.id for w in kept] == [w.id for w in head + tail]
    assert [w.start_ms for w in kept] == [w.start_ms for w in head + tail]
    assert_agree(editor, document)
    document.undo()
    assert document.transcript == before
    assert_agree(editor, document)


def test_typing_over_a_selection_of_everything(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    editor.selectAll()
    type_text(editor, "x")
    assert texts(document) == ["x"]
    assert_agree(editor, document)
    document.undo()
    assert len(texts(document)) == 4
    assert_agree(editor, document)


def paste(editor: TranscriptEditor, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press_keys(editor, QKeySequence.StandardKey.Paste)


def test_pasted_lines_become_words_of_the_segment(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    before = words(document, 3)
    editor.place_caret("d", len("Everyone "))
    paste(editor, "we know\r\n\r\n\tin Seoul\n")
    assert texts(document)[3] == "Everyone we know in Seoul did."
    assert (words(document, 3)[0], words(document, 3)[-1]) == (before[0], before[1])
    new = words(document, 3)[1:5]
    assert all(word.state is WordState.EDITED for word in new)
    assert not {word.id for word in new} & {word.id for word in before}
    document.undo()
    assert texts(document)[3] == "Everyone did."
    assert_agree(editor, document)


def test_cut_and_paste_within_the_text(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    select(editor, (0, len("We met in ")), (1, len("CHECH GPT ")))
    press_keys(editor, QKeySequence.StandardKey.Cut)
    assert QGuiApplication.clipboard().text() == "Seoul last week.\nCHECH GPT "
    assert texts(document)[0] == "We met in was all we talked about."
    press_keys(editor, QKeySequence.StandardKey.Paste)
    assert texts(document)[0] == "We met in Seoul last week. CHECH GPT was all we talked about."
    assert_agree(editor, document)


def test_an_input_method_composes_before_it_commits(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    editor.place_caret("d", len("Everyone"))
    QApplication.sendEvent(editor, QInputMethodEvent("に", []))
    assert not document.can_undo
    commit = QInputMethodEvent()
    commit.setCommitString("日本😀")
    QApplication.sendEvent(editor, commit)
    assert texts(document)[3] == "Everyone日本😀 did."
    type_text(editor, "!")
    assert texts(document)[3] == "Everyone日本😀! did."
    assert_agree(editor, document)


def test_text_outside_the_basic_plane_keeps_places_right(document: Document, show_editor: ShowEditor) -> None:
    edit = set_text(document.transcript, "d", "😀😀 Everyone did.")
    assert edit is not None
    document.apply(edit)
    editor = show_editor(document)
    editor.place_caret("d", len("😀😀 Everyone"))
    type_text(editor, "s")
    assert texts(document)[3] == "😀😀 Everyones did."
    press(editor, Qt.Key.Key_Return)
    assert texts(document)[3:] == ["😀😀 Everyones", "did."]
    assert_agree(editor, document)


def test_changes_from_elsewhere_keep_the_caret(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    editor.place_caret("c", 6)
    edit = replace_all(document.transcript, "CHECH GPT", "ChatGPT")
    assert edit is not None
    document.apply(edit)
    assert texts(document)[1] == "ChatGPT was all we talked about."
    assert (editor.caret_row, editor.textCursor().positionInBlock()) == (2, 6)
    removal = delete_segments(document.transcript, ["a"])
    assert removal is not None
    document.apply(removal)
    assert (editor.caret_row, editor.textCursor().positionInBlock()) == (1, 6)
    assert_agree(editor, document)


def test_all_segments_deleted_and_brought_back(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    removal = delete_segments(document.transcript, [s.id for s in document.transcript.segments])
    assert removal is not None
    document.apply(removal)
    assert editor.toPlainText() == ""
    document.undo()
    assert_agree(editor, document)
    document.redo()
    type_text(editor, "Hello there")
    assert texts(document) == ["Hello there"]
    assert_agree(editor, document)


def test_an_empty_transcript_can_be_written(show_editor: ShowEditor) -> None:
    document = Document(Transcript("en", (), ()))
    editor = show_editor(document)
    type_text(editor, "One two")
    assert texts(document) == ["One two"]
    press(editor, Qt.Key.Key_Return)
    assert_agree(editor, document)


def test_the_scroll_stays_when_segments_above_change(document: Document, show_editor: ShowEditor) -> None:
    long = Document(_long_transcript(document.transcript))
    editor = show_editor(long)
    editor.show_row(60, above=0)
    top = editor.firstVisibleBlock().text()
    removal = delete_segments(long.transcript, [f"s{row}" for row in range(5, 15)])
    assert removal is not None
    long.apply(removal)
    assert editor.firstVisibleBlock().text() == top


def _long_transcript(base: Transcript) -> Transcript:
    from tests.ui.conftest import make_segment

    segments = tuple(
        make_segment(f"s{row}", f"Segment number {row} says this.", start_ms=row * 3000) for row in range(120)
    )
    return Transcript("en", base.speakers, segments)


def test_a_read_only_text_cannot_be_edited(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document, read_only=True)
    editor.place_caret("a", 3)
    type_text(editor, "x")
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_Backspace)
    data = QMimeData()
    data.setText("y")
    editor.insertFromMimeData(data)
    assert not document.can_undo
    assert_agree(editor, document)


def test_shortcuts_of_the_window_are_left_to_it(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    combination = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    taken = QKeyEvent(QKeyEvent.Type.ShortcutOverride, *combination)
    QApplication.sendEvent(editor, taken)
    assert taken.isAccepted()
    editor.set_shortcuts([QKeySequence("Ctrl+Z")])
    left = QKeyEvent(QKeyEvent.Type.ShortcutOverride, *combination)
    QApplication.sendEvent(editor, left)
    assert not left.isAccepted()


def test_an_edit_that_does_nothing_is_no_step(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    assert editor.apply(assign_speaker(document.transcript, ["a"], "sam"))  # a person confirms the name
    nothing: Edit | None = assign_speaker(document.transcript, ["a"], "sam")
    revision = document.revision
    assert not editor.apply(nothing)
    assert document.revision == revision


def test_putting_a_document_away_leaves_it_as_it_is(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    before = document.transcript
    editor.unbind()
    assert editor.toPlainText() == ""
    assert document.transcript == before
    editor.insertPlainText("nothing to do with it")
    assert document.transcript == before
