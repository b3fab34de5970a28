"""Going to a segment by its number, and to words that were recognized differently."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from editor.ui.find.go_to_segment_dialog import GoToSegmentDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts
from tests.ui.drivers import press_keys
from tests.ui.find.text_selection import selected


def test_words_heard_differently_are_gone_through(window: MainWindow) -> None:
    editor = window.page.editor
    press_keys(editor, "F8")
    press_keys(editor, "F8")
    assert selected(window) == (1, "talked")
    for keys in ("Ctrl+F8", "Ctrl+F8", "Ctrl+Shift+F8"):
        press_keys(editor, keys)
        assert selected(window) == (1, "CHECH")
    press_keys(editor, "Ctrl+Delete")
    press_keys(editor, "Ctrl+F8")
    assert window.status.currentMessage() == "No mismatches"


def test_a_segment_is_gone_to_by_its_number(window: MainWindow, prompts: ScriptedPrompts) -> None:
    asked: list[str] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, GoToSegmentDialog)
        for text in ("0", "5", "two", "3"):
            dialog.field.setText(text)
            dialog.check_and_accept()
            asked.append(dialog.error.text())
        return dialog.number == 3

    prompts.on_dialog = answer
    window.actions_["edit.go_segment"].trigger()
    assert asked[1] == "There is no segment “5”. Enter a number from 1 to 4."
    assert window.page.editor.caret_row == 2
