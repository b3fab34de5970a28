"""Finding and replacing, as a person does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from editor.ui.window import MainWindow
from tests.ui.conftest import ShowWindow
from tests.ui.hands import press, press_keys, type_text


@pytest.fixture
def window(show_window: ShowWindow, project_file: Path) -> MainWindow:
    return show_window(project_file)


def selected(window: MainWindow) -> tuple[int, str]:
    cursor = window.page.editor.textCursor()
    return cursor.blockNumber(), cursor.selectedText()


def test_found_as_one_types_and_walked_through_round_the_ends(window: MainWindow) -> None:
    bar = window.page.find_bar
    press_keys(window.page.editor, "Ctrl+F")
    assert bar.isVisible()
    assert not bar.replace_field.isVisible()
    type_text(bar.find_field, "we")
    assert bar.count.text() == "1 of 3"
    found = [selected(window)]
    for _ in range(3):
        press(bar.find_field, Qt.Key.Key_Return)
        found.append(selected(window))
    assert found == [(0, "We"), (0, "we"), (1, "we"), (0, "We")]
    press(bar.find_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert selected(window) == (1, "we")
    press(bar.find_field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    press_keys(window.page.editor, "F3")
    assert selected(window) == (0, "We")


def test_case_and_whole_words(window: MainWindow) -> None:
    bar = window.page.find_bar
    press_keys(window.page.editor, "Ctrl+F")
    type_text(bar.find_field, "we")
    bar.match_case.click()
    assert len(bar.hits) == 2
    bar.whole_word.click()
    assert len(bar.hits) == 1
    bar.find_field.setText("nothing of the kind")
    assert bar.count.text() == "Not found"


def test_replace_all_is_one_step_and_keeps_times(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    before = editor.transcript
    press_keys(editor, "Ctrl+H")
    type_text(bar.find_field, "chech gpt")
    type_text(bar.replace_field, "ChatGPT")
    bar.replace_all_button.click()
    words = editor.transcript.segments[1].words
    assert editor.line(1) == "ChatGPT was all we talked about."
    assert (words[0].start_ms, words[0].end_ms) == (3000, 3800)
    assert words[1:] == before.segments[1].words[2:]
    assert "1" in window.status.currentMessage()
    press_keys(editor, "Ctrl+Z")
    assert editor.transcript == before


def test_the_keyboard_alone_replaces_all(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    press_keys(editor, "Ctrl+H")
    type_text(bar.find_field, "chech gpt")
    for part in (bar.replace_field, bar.replace_button, bar.replace_all_button):
        press(window.focusWidget(), Qt.Key.Key_Tab)
        assert part.hasFocus()
    press(bar.replace_all_button, Qt.Key.Key_Space)
    assert bar.count.text() == "Not found"
    press(window.focusWidget(), Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert editor.hasFocus()


def test_replace_goes_from_place_to_place(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    press_keys(editor, "Ctrl+H")
    bar.whole_word.click()
    type_text(bar.find_field, "we")
    type_text(bar.replace_field, "they")
    press(bar.replace_field, Qt.Key.Key_Return)
    assert editor.line(0) == "they met in Seoul last week."
    assert selected(window) == (1, "we")
    press(bar.replace_field, Qt.Key.Key_Return)
    assert editor.line(1) == "CHECH GPT was all they talked about."
    assert bar.count.text() == "Not found"


def test_the_selection_is_looked_for(window: MainWindow) -> None:
    window.page.editor.place_caret("b", 0, 5)
    press_keys(window.page.editor, "Ctrl+F")
    assert window.page.find_bar.find_field.text() == "CHECH"


def test_hits_follow_edits(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    press_keys(editor, "Ctrl+F")
    type_text(bar.find_field, "did")
    assert len(bar.hits) == 1
    editor.place_caret("a", 0)
    type_text(editor, "did ")
    assert len(bar.hits) == 2
