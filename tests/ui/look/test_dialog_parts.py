"""What dialogs are put together from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog
from pytestqt.qtbot import QtBot

from editor.ui.look.dialog_parts import PathField, column_layout, dialog_buttons
from tests.ui.drivers import press


def test_return_does_what_the_dialog_is_for_wherever_its_buttons_stand(qtbot: QtBot) -> None:
    browsed: list[str] = []

    def browse() -> Path | None:
        browsed.append("asked")
        return None

    dialog, choice = QDialog(), QComboBox()
    qtbot.addWidget(dialog)
    column = column_layout(dialog)
    column.addWidget(choice)
    column.addWidget(PathField("File", browse))
    column.addWidget(dialog_buttons(dialog, "Write", run=dialog.accept, cancel="Cancel"))
    choice.setFocus()
    dialog.show()
    qtbot.waitExposed(dialog)
    press(choice, Qt.Key.Key_Return)
    assert browsed == []
    assert dialog.result() == QDialog.DialogCode.Accepted
