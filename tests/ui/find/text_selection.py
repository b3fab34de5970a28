"""What is selected in the text."""

from __future__ import annotations

from editor.ui.shell.main_window import MainWindow


def selected(window: MainWindow) -> tuple[int, str]:
    cursor = window.page.editor.textCursor()
    return cursor.blockNumber(), cursor.selectedText()
