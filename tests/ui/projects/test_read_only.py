"""A read-only project says so where somebody types, and offers a copy in which they can go on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui.look.notices import Notice
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press, press_keys, type_text


@pytest.fixture
def window(show_window: ShowWindow, project_file: Path) -> MainWindow:
    """A window on a project that another window has open for writing."""
    show_window(project_file)
    return show_window(project_file)


def telling(window: MainWindow) -> Notice:
    (notice,) = (one for one in window.notices.notices if "read-only" in one.text)
    return notice


def test_opening_says_why_and_offers_a_copy(window: MainWindow) -> None:
    button = telling(window).button
    assert button is not None
    assert button.text() == "Save a copy…"


@pytest.mark.parametrize("keys", ["x", Qt.Key.Key_Backspace, Qt.Key.Key_Return, "Ctrl+V"])
def test_whoever_tries_to_change_it_is_told(window: MainWindow, keys: str | Qt.Key) -> None:
    telling(window).put_away()
    editor = window.page.editor
    before = editor.toPlainText()
    QApplication.clipboard().setText("pasted")
    if isinstance(keys, Qt.Key):
        press(editor, keys)
    elif "+" in keys:
        press_keys(editor, keys)
    else:
        type_text(editor, keys * 5)
    assert telling(window).button is not None  # one, however much was typed
    assert window.status.currentMessage() == "Read-only. Nothing was changed."
    assert editor.toPlainText() == before


def test_moving_about_and_playing_says_nothing(window: MainWindow) -> None:
    telling(window).put_away()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Shift, Qt.Key.Key_Escape):
        press(window.page.editor, key)
    press_keys(window.page.editor, "Ctrl+C")
    assert window.notices.texts == []


def test_the_copy_can_be_edited_at_once(
    qtbot: QtBot, window: MainWindow, prompts: ScriptedPrompts, project_file: Path
) -> None:
    prompts.file = project_file.with_name("mine.earproof")
    button = telling(window).button
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("mine "))
    assert "Save a copy" in prompts.asked
    type_text(window.page.editor, "So ")
    assert window.page.editor.line(0).startswith("So ")
    assert window.notices.texts == []
