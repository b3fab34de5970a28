"""Quoting: words copied with speaker and time, time codes written by a key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from editor.document.values import WordState
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import press_keys, type_text
from tests.ui.fixtures import load_window


@pytest.fixture
def window(show_window: ShowWindow, project_file: Path) -> MainWindow:
    made = show_window(project_file)
    made.page.editor.setFocus()
    return made


def copied(window: MainWindow) -> str:
    QGuiApplication.clipboard().clear()
    press_keys(window.page.editor, "Ctrl+Shift+C")
    return QGuiApplication.clipboard().text()


def test_the_selection_is_copied_with_speaker_and_time(window: MainWindow) -> None:
    editor = window.page.editor
    editor.place_caret("b", 13, 6)
    assert copied(window) == "[00:00:03] Sam Altman: GPT was"
    assert window.status.currentMessage() == "Copied with speaker and time"
    editor.selectAll()
    assert copied(window).split("\n") == [
        "[00:00:00] Sam Altman: We met in Seoul last week. CHECH GPT was all we talked about.",
        "[00:00:08] Lee: I used it too.",
        "[00:00:20] Sam Altman: Everyone did.",
    ]


def test_without_a_selection_it_is_the_segment(window: MainWindow) -> None:
    window.page.editor.place_caret("c", 3)
    assert copied(window) == "[00:00:08] Lee: I used it too."


def test_a_time_code_is_written_before_the_caret_s_word(window: MainWindow) -> None:
    editor = window.page.editor
    editor.place_caret("c", 3)  # in "used"
    press_keys(editor, "Ctrl+Shift+T")
    assert editor.line(2) == "I [00:00:08] used it too."
    segment = editor.segment(2)
    assert segment is not None
    assert [word.state for word in segment.words] == [WordState.MATCHED] * 5
    type_text(editor, "x")
    assert editor.line(2) == "I [00:00:08] xused it too."
    press_keys(editor, "Ctrl+Z")
    press_keys(editor, "Ctrl+Z")
    assert editor.line(2) == "I used it too."


def test_at_the_end_of_a_segment_it_is_the_time_of_its_end(window: MainWindow) -> None:
    window.page.editor.place_caret("b", len(window.page.editor.line(1)))
    press_keys(window.page.editor, "Ctrl+Shift+T")
    assert window.page.editor.line(1).endswith("about. [00:00:05]")


def test_while_playing_it_is_the_time_that_is_heard(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path
) -> None:
    loaded = load_window(qtbot, show_window, project_file)
    loaded.editor.setFocus()
    loaded.playback.seek(25_000)
    loaded.playback.toggle()
    qtbot.waitUntil(lambda: loaded.playback.playing)
    loaded.editor.place_caret("a", 0)
    press_keys(loaded.editor, "Ctrl+Shift+T")
    loaded.playback.pause()
    assert loaded.editor.line(0).startswith("[00:00:2")


def test_a_quotation_leaves_codes_out(window: MainWindow) -> None:
    window.page.editor.place_caret("c", 3)
    press_keys(window.page.editor, "Ctrl+Shift+T")
    assert copied(window) == "[00:00:08] Lee: I used it too."
