"""Every way by which text gets into the editor: words that were not touched stay, undo brings all back."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication

from editor.document.document import Document
from editor.document.edits import set_text
from editor.document.values import Transcript, Word, WordState
from editor.ui.text.editor import TranscriptEditor
from tests.ui.conftest import LEE, SAM, ShowEditor, make_segment
from tests.ui.drivers import press, press_keys, type_text


def select(editor: TranscriptEditor, start: tuple[int, int], end: tuple[int, int]) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(editor.block_of(start[0]).position() + start[1])
    cursor.setPosition(editor.block_of(end[0]).position() + end[1], QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def compose(editor: TranscriptEditor, *steps: str) -> None:
    """Show what is being composed, step by step, uncommitted."""
    for step in steps:
        QApplication.sendEvent(editor, QInputMethodEvent(step, []))


def commit(editor: TranscriptEditor, text: str, *, back: int = 0, length: int = 0) -> None:
    """Commit a text, in the place of `length` characters from `back` before the caret."""
    event = QInputMethodEvent()
    event.setCommitString(text, -back, length)
    QApplication.sendEvent(editor, event)


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def paste(editor: TranscriptEditor) -> None:
    press_keys(editor, QKeySequence.StandardKey.Paste)


def typed_over(editor: TranscriptEditor) -> None:
    select(editor, (1, 0), (1, len("CHECH GPT")))
    type_text(editor, "ChatGPT")


def pasted_over(editor: TranscriptEditor) -> None:
    select(editor, (1, 0), (1, len("CHECH GPT")))
    copy("ChatGPT")
    paste(editor)


def composed(editor: TranscriptEditor) -> None:
    select(editor, (1, 0), (1, len("CHECH GPT")))
    compose(editor, "C", "Cha", "Chat", "ChatGPT")
    commit(editor, "ChatGPT")


def corrected_by_the_system(editor: TranscriptEditor) -> None:
    editor.place_caret("b", len("CHECH GPT"))
    commit(editor, "ChatGPT", back=len("CHECH GPT"), length=len("CHECH GPT"))


def cut_and_retyped(editor: TranscriptEditor) -> None:
    select(editor, (1, 0), (1, len("CHECH ")))
    press_keys(editor, QKeySequence.StandardKey.Cut)
    select(editor, (1, 0), (1, len("GPT")))
    type_text(editor, "ChatGPT")


@dataclass(frozen=True)
class EditRoute:
    """How "CHECH GPT" becomes "ChatGPT", and whether the span of both words is kept."""

    run: Callable[[TranscriptEditor], None]
    span: tuple[int, int] = (3000, 3800)


WAYS = {
    "typed over": EditRoute(typed_over),
    "pasted over": EditRoute(pasted_over),
    "by an input method": EditRoute(composed),
    "by the system's autocorrection": EditRoute(corrected_by_the_system),
    "cut, then retyped": EditRoute(cut_and_retyped, span=(3400, 3800)),
}


@pytest.mark.parametrize("way", WAYS)
def test_two_words_become_one_and_the_others_stay(
    document: Document, show_editor: ShowEditor, way: str
) -> None:
    editor = show_editor(document)
    before = document.transcript
    WAYS[way].run(editor)
    words = document.transcript.segments[1].words
    assert editor.line(1) == "ChatGPT was all we talked about."
    assert words[0].text == "ChatGPT"
    assert (words[0].start_ms, words[0].end_ms) == WAYS[way].span
    assert words[0].state is WordState.EDITED
    assert words[1:] == before.segments[1].words[2:]
    assert document.transcript.segments[0] == before.segments[0]
    assert document.transcript.segments[2:] == before.segments[2:]
    undo_all_and_redo(editor, document, before)


def undo_all_and_redo(editor: TranscriptEditor, document: Document, before: Transcript) -> None:
    """Take all steps back and make them again: text, words and times must be those of then."""
    after = document.transcript
    steps = 0
    while document.can_undo:
        document.undo()
        steps += 1
    assert document.transcript == before
    assert editor.toPlainText().split("\n") == [segment.text for segment in before.segments]
    for _ in range(steps):
        document.redo()
    assert document.transcript == after
    assert not document.can_redo
    shown = [" ".join(line.split()) for line in editor.toPlainText().split("\n")]
    assert shown == [segment.text for segment in after.segments]


def test_what_is_being_composed_is_no_edit_until_it_is_committed(
    document: Document, show_editor: ShowEditor
) -> None:
    editor = show_editor(document)
    before = document.transcript
    editor.place_caret("d", len("Everyone"))
    compose(editor, "n", "に", "にほ", "にほん")
    assert document.transcript is before
    compose(editor, "")
    assert document.transcript is before
    compose(editor, "にほ", "日本")
    commit(editor, "日本")
    assert editor.line(3) == "Everyone日本 did."
    assert document.transcript.segments[3].words[1] == before.segments[3].words[1]
    undo_all_and_redo(editor, document, before)


def test_a_dead_key_composes_one_letter(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    before = document.transcript
    editor.place_caret("d", len("Everyone"))
    compose(editor, "´")
    commit(editor, "é")
    assert editor.line(3) == "Everyoneé did."
    word = document.transcript.segments[3].words[0]
    old = before.segments[3].words[0]
    assert (word.id, word.start_ms, word.end_ms) == (old.id, old.start_ms, old.end_ms)
    undo_all_and_redo(editor, document, before)


def test_a_composition_over_several_segments_merges_them_at_commit(
    document: Document, show_editor: ShowEditor
) -> None:
    editor = show_editor(document)
    before = document.transcript
    select(editor, (0, len("We met ")), (1, len("CHECH GPT ")))
    compose(editor, "ん")
    commit(editor, "ん ")
    assert editor.line(0) == "We met ん was all we talked about."
    words = document.transcript.segments[0].words
    assert words[:2] == before.segments[0].words[:2]
    assert words[3:] == before.segments[1].words[2:]
    undo_all_and_redo(editor, document, before)


def test_autocorrection_after_a_space_changes_the_word_before(
    document: Document, show_editor: ShowEditor
) -> None:
    editor = show_editor(document)
    before = document.transcript
    editor.place_caret("d", len("Everyone did."))
    type_text(editor, " teh")
    commit(editor, "the ", back=3, length=3)
    assert " ".join(editor.line(3).split()) == "Everyone did. the"
    assert document.transcript.segments[3].words[:2] == before.segments[3].words
    undo_all_and_redo(editor, document, before)


def drop(editor: TranscriptEditor, text: str, at: QPoint, *, moved: bool) -> None:
    """Let a text go at a point of the editor, dragged from elsewhere, or moved within it.

    A drop within the text is what Qt makes of it, in one block of changes: no test offscreen can drag.
    """
    data = QMimeData()
    data.setText(text)
    if moved:
        target = editor.cursorForPosition(at)
        target.beginEditBlock()
        editor.textCursor().removeSelectedText()
        editor.setTextCursor(target)
        editor.insertFromMimeData(data)
        target.endEditBlock()
        return
    copy_, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy_, data, left, none)
    QApplication.sendEvent(editor.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(editor.viewport(), QDropEvent(QPointF(at), copy_, data, left, none))


def start_of(editor: TranscriptEditor, row: int, index: int) -> QPoint:
    rect = editor.word_rects(row, index)[0]
    return QPoint(int(rect.left()) + 1, int(rect.center().y()))


@pytest.mark.parametrize(
    ("row", "index", "expected"),
    [
        (2, 3, ["We met in Seoul last week.", "CHECH was all we talked about.", "I used it GPT too."]),
        (0, 0, ["GPT We met in Seoul last week.", "CHECH was all we talked about.", "I used it too."]),
        (1, 4, ["We met in Seoul last week.", "CHECH was all GPT we talked about.", "I used it too."]),
    ],
)
def test_words_dragged_elsewhere_leave_the_others_as_they_are(
    document: Document, show_editor: ShowEditor, row: int, index: int, expected: list[str]
) -> None:
    editor = show_editor(document)
    before = document.transcript
    select(editor, (1, len("CHECH ")), (1, len("CHECH GPT ")))
    drop(editor, "GPT ", start_of(editor, row, index), moved=True)
    assert [segment.text for segment in document.transcript.segments[:3]] == expected
    kept = {word.id: word for segment in document.transcript.segments for word in segment.words}
    moved = {old.text for segment in before.segments for old in segment.words if kept.get(old.id) != old}
    assert moved == {"GPT"}
    assert len(document.revisions) == 1
    undo_all_and_redo(editor, document, before)


def test_text_dragged_from_elsewhere_is_put_in(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    before = document.transcript
    drop(editor, "really\nso ", start_of(editor, 2, 2), moved=False)
    assert editor.line(2) == "I used really so it too."
    words, old = document.transcript.segments[2].words, before.segments[2].words
    assert (words[:2], words[4:]) == (old[:2], old[2:])
    undo_all_and_redo(editor, document, before)


@pytest.mark.parametrize(("index", "expected"), [(2, "I used really it too."), (3, "I used it really too.")])
def test_a_word_let_go_at_the_edge_of_another_stands_by_itself(
    document: Document, show_editor: ShowEditor, index: int, expected: str
) -> None:
    editor = show_editor(document)
    before = document.transcript
    drop(editor, "really", start_of(editor, 2, index), moved=False)
    assert editor.line(2) == expected
    words, old = document.transcript.segments[2].words, before.segments[2].words
    assert (words[:index], words[index + 1 :]) == (old[:index], old[index:])
    undo_all_and_redo(editor, document, before)


def test_a_word_let_go_on_another_goes_beside_it(document: Document, show_editor: ShowEditor) -> None:
    editor = show_editor(document)
    before = document.transcript
    rect = editor.word_rects(2, 1)[0]  # "used"
    drop(editor, "really", QPoint(int(rect.right()) - 10, int(rect.center().y())), moved=False)
    assert editor.line(2) == "I used really it too."
    undo_all_and_redo(editor, document, before)


# -- scripts that are not like this one -------------------------------------------------------------


def other_script(text: str) -> Document:
    rows = (
        make_segment("x", text, start_ms=1000),
        make_segment("y", "After it.", start_ms=9000, speaker=LEE),
    )
    return Document(Transcript("ar", (SAM, LEE), rows))


ARABIC = "مرحبا بكم في سيول اليوم"
HEBREW = "שלום לכולם ChatGPT היום"
CHINESE = "我们 上周 在 首尔 见面。"


@pytest.mark.parametrize("text", [ARABIC, HEBREW, CHINESE])
def test_a_word_in_another_script_is_corrected_and_the_others_stay(
    show_editor: ShowEditor, text: str
) -> None:
    document = other_script(text)
    editor = show_editor(document)
    before = document.transcript
    first, second, *_rest = text.split()
    editor.place_caret("x", len(first) + 1 + len(second))
    press(editor, Qt.Key.Key_Backspace)
    commit(editor, "好" if text == CHINESE else "ש")
    words, old = document.transcript.segments[0].words, before.segments[0].words
    assert words[1].text == second[:-1] + ("好" if text == CHINESE else "ש")
    assert (words[1].start_ms, words[1].end_ms) == (old[1].start_ms, old[1].end_ms)
    assert (words[0], words[2:]) == (old[0], old[2:])
    undo_all_and_redo(editor, document, before)


@pytest.mark.parametrize("text", [ARABIC, HEBREW, CHINESE])
def test_splitting_and_merging_in_another_script(show_editor: ShowEditor, text: str) -> None:
    document = other_script(text)
    editor = show_editor(document)
    before = document.transcript
    head = " ".join(text.split()[:2])
    editor.place_caret("x", len(head))
    press(editor, Qt.Key.Key_Return)
    assert [s.text for s in document.transcript.segments[:2]] == [head, text[len(head) + 1 :]]
    press(editor, Qt.Key.Key_Backspace)
    assert document.transcript.segments == before.segments
    undo_all_and_redo(editor, document, before)


def test_right_to_left_text_stands_at_the_right_and_its_words_are_where_they_are_drawn(
    show_editor: ShowEditor,
) -> None:
    document = other_script(ARABIC)
    editor = show_editor(document)
    rects = [editor.word_rects(0, index)[0] for index in range(5)]
    assert all(one.left() > other.right() - 1 for one, other in itertools.pairwise(rects))
    assert rects[0].right() > editor.viewport().width() - 40
    for index, rect in enumerate(rects):
        assert editor.word_at(rect.center().toPoint()) == (0, index)
    editor.place_caret("x", 0)
    press(editor, Qt.Key.Key_Left)
    assert editor.textCursor().positionInBlock() == 1
    typed: list[Word] = list(document.transcript.segments[0].words)
    edit = set_text(document.transcript, "x", f"{ARABIC} 2024")
    assert edit is not None
    document.apply(edit)
    assert list(document.transcript.segments[0].words[:5]) == typed
