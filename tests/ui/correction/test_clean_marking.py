"""Words are marked for clean text: by the menu, seen in the text, taken back by undo."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from editor.document.values import CleanMark
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow


def marks(window: MainWindow) -> list[CleanMark | None]:
    """Return the marks of the first segment's words."""
    return [word.clean for word in window.page.editor.transcript.segments[0].words]


def struck(window: MainWindow) -> list[str]:
    """Return what is struck through in the first row."""
    block = window.page.editor.block_of(0)
    text = block.text()
    return [
        text[one.start : one.start + one.length]
        for one in block.layout().formats()
        if one.format.fontStrikeOut()
    ]


def test_the_words_selected_are_left_out_and_struck_through(
    show_window: ShowWindow, project_file: Path, qtbot: QtBot
) -> None:
    window = show_window(project_file)
    editor = window.page.editor
    cursor = editor.textCursor()
    cursor.setPosition(editor.block_of(0).position() + 12)
    cursor.setPosition(editor.block_of(0).position() + 20, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    hide = window.actions_["segment.hide"]
    qtbot.waitUntil(hide.isEnabled)
    hide.trigger()
    assert marks(window) == [None, None, None, CleanMark.HIDE, CleanMark.HIDE, None]
    qtbot.waitUntil(lambda: struck(window) == ["Seoul", "last"])
    assert "stays in the text" in window.status.currentMessage()
    qtbot.waitUntil(hide.isChecked)
    window.actions_["segment.keep"].trigger()
    assert marks(window)[3:5] == [CleanMark.KEEP, CleanMark.KEEP]
    window.actions_["segment.keep"].trigger()
    assert marks(window) == [None] * 6
    window.actions_["edit.undo"].trigger()
    assert marks(window)[3] is CleanMark.KEEP


def test_the_carets_word_says_that_it_is_left_out(
    show_window: ShowWindow, project_file: Path, qtbot: QtBot
) -> None:
    window = show_window(project_file)
    editor = window.page.editor
    editor.go_to_word(0, 1)
    qtbot.waitUntil(window.actions_["segment.hide"].isEnabled)
    window.actions_["segment.hide"].trigger()
    assert marks(window)[1] is CleanMark.HIDE
    word = editor.word(0, 1)
    assert word is not None
    assert (
        editor.caret_status.description(word) == "recognized as written, 90 % sure, left out of clean exports"
    )
    assert "clean exports" in editor.caret_status.tooltip(word)
