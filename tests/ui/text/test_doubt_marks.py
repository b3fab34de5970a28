"""Doubtful words are marked by the shape of their line; marks follow what is decided."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from editor.document.changes import Edit, Part, Splice
from editor.document.document import Document
from editor.document.edits import confirm_word, set_text
from editor.document.values import Word, WordState
from editor.ui.text.doubt_marks import count_doubts
from editor.ui.text.editor import TranscriptEditor
from tests.ui.conftest import ShowEditor


def marks_of(editor: TranscriptEditor, row: int) -> dict[str, QTextCharFormat.UnderlineStyle]:
    formats = editor.block_of(row).layout().formats()
    return {editor.line(row)[r.start : r.start + r.length]: r.format.underlineStyle() for r in formats}


def words(document: Document, row: int) -> tuple[Word, ...]:
    return document.transcript.segments[row].words


def test_doubtful_words_are_marked_by_the_shape_of_their_line(
    qtbot: QtBot, document: Document, show_editor: ShowEditor
) -> None:
    editor = show_editor(document)
    qtbot.waitUntil(lambda: set(marks_of(editor, 1)) == {"CHECH", "talked"})
    marks = marks_of(editor, 1)
    assert marks["CHECH"] != marks["talked"]
    assert "chat" in editor.word_tooltip(1, 0)
    assert "Not recognized" in editor.word_tooltip(1, 5)
    assert editor.word_tooltip(0, 0) == ""


def test_an_uncertain_word_is_marked_counted_and_confirmed(
    qtbot: QtBot, document: Document, show_editor: ShowEditor
) -> None:
    segment = document.transcript.segments[0]
    doubted = replace(segment.words[1], reason="sounds unlike the word")
    new = replace(segment, words=(segment.words[0], doubted, *segment.words[2:]))
    document.apply(Edit("Doubt", (Splice(Part.SEGMENTS, 0, (segment,), (new,)),)))
    editor = show_editor(document)
    qtbot.waitUntil(lambda: doubted.text in marks_of(editor, 0))
    assert marks_of(editor, 0)[doubted.text] not in marks_of(editor, 1).values()
    assert "oesn’t sound like the word" in editor.word_tooltip(0, 1)
    assert count_doubts(document.transcript.segments[:1]) == 1
    edit = confirm_word(document.transcript, segment.id, doubted.id)
    assert edit is not None
    document.apply(edit)
    assert doubted.text not in marks_of(editor, 0)
    assert document.transcript.segments[0].words[1].reason == ""


def test_a_reason_that_says_no_more_than_the_state_is_not_repeated(
    document: Document, show_editor: ShowEditor
) -> None:
    segment = document.transcript.segments[1]
    words = list(segment.words)
    words[0] = replace(words[0], reason="heard differently")
    words[5] = replace(words[5], reason="not heard")
    new = replace(segment, words=tuple(words))
    document.apply(Edit("Doubt", (Splice(Part.SEGMENTS, 1, (segment,), (new,)),)))
    editor = show_editor(document)
    assert editor.word_tooltip(1, 0) == "Recognized: “chat”"
    assert editor.word_tooltip(1, 5) == "Not recognized in the recording"


def test_marks_follow_a_change_of_state_alone(
    qtbot: QtBot, document: Document, show_editor: ShowEditor
) -> None:
    editor = show_editor(document)
    qtbot.waitUntil(lambda: set(marks_of(editor, 1)) == {"CHECH", "talked"})
    edit = set_text(document.transcript, "b", "chat GPT was all we talked about.")
    assert edit is not None
    document.apply(edit)
    assert marks_of(editor, 1).keys() == {"chat", "talked"}
    before = marks_of(editor, 1)["chat"]
    document.undo()
    assert marks_of(editor, 1)["CHECH"] != before
    words_now = document.transcript.segments[1].words
    right = replace(words_now[0], state=WordState.MATCHED, heard=None, reason="")
    row = replace(document.transcript.segments[1], words=(right, *words_now[1:]))
    splice = Splice(Part.SEGMENTS, 1, (document.transcript.segments[1],), (row,))
    document.apply(Edit("Mark as right", (splice,)))
    assert marks_of(editor, 1).keys() == {"talked"}
