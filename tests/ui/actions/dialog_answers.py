"""Answering the dialogs of actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from editor.ui.actions.shortcuts_dialog import ShortcutsDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import Answers
from tests.ui.drivers import press_keys


def on_page(window: MainWindow, answers: Answers, action: Callable[[ShortcutsDialog], None]) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ShortcutsDialog)
        action(dialog)
        return True

    answers.on_dialog = answer
    press_keys(window, "F1")
