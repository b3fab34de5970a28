"""Input drivers of the dialogs that list actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from editor.ui.actions.shortcuts_dialog import ShortcutsDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts
from tests.ui.drivers import press_keys


def on_page(window: MainWindow, prompts: ScriptedPrompts, action: Callable[[ShortcutsDialog], None]) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ShortcutsDialog)
        action(dialog)
        return True

    prompts.on_dialog = answer
    press_keys(window, "F1")
