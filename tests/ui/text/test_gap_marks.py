"""Marks where words are missing inside a row: between the right words, gone with the passage."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage

from editor.document.document import Document
from editor.document.edits import dismiss_untexted
from editor.document.values import Untexted
from editor.ui.text.appearance import TextAppearance
from editor.ui.text.editor import TranscriptEditor
from tests.ui.conftest import ShowEditor, make_transcript

INSIDE = Untexted("v", 790, 810, "uh well")


def picture(editor: TranscriptEditor, row: int) -> QImage:
    """Return how the lower part of a row's words looks."""
    first, last = (editor.word_rects(row, at)[0] for at in (1, 2))
    return editor.viewport().grab(first.united(last).toAlignedRect().adjusted(0, 0, 0, 2)).toImage()


def test_a_gap_is_marked_between_its_words_and_no_more_when_it_is_settled(show_editor: ShowEditor) -> None:
    document = Document(replace(make_transcript(), untexted=(INSIDE,)))
    editor = show_editor(document)
    point = editor.gap_marks.point(0, 2)
    assert point is not None
    before, after = editor.word_rects(0, 1)[0], editor.word_rects(0, 2)[0]
    assert before.right() <= point[0].x() <= after.left()
    assert before.top() < point[0].y() < before.bottom()
    marked = picture(editor, 0)
    edit = dismiss_untexted(document.transcript, "v")
    assert edit is not None
    document.apply(edit)
    assert picture(editor, 0) != marked


def test_there_is_no_mark_where_marks_are_not_wanted(show_editor: ShowEditor) -> None:
    editor = show_editor(Document(replace(make_transcript(), untexted=(INSIDE,))))
    marked = picture(editor, 0)
    editor.set_appearance(TextAppearance(marks=False))
    without = picture(editor, 0)
    assert without != marked
    bare = show_editor(Document(replace(make_transcript(), untexted=())))
    bare.set_appearance(TextAppearance(marks=False))
    assert picture(bare, 0) == without
