"""Modal prompts: every question that stops a person, in one place, so that tests can answer for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QWidget,
)

_FRAME = QSize(16, 48)
"""What a window manager puts around a dialog."""


def mark_primary(button: QPushButton) -> None:
    """Give a button the look of the one that is meant, for good: Qt's own goes with the focus."""
    button.setProperty("primary", True)
    button.style().unpolish(button)
    button.style().polish(button)


def fit_screen(dialog: QDialog, screen: QSize | None = None) -> None:
    """Make a dialog no larger than its screen, or one of that size: at 200 % it is small."""
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        dialog.adjustSize()
    room = (screen or dialog.screen().availableGeometry().size()) - _FRAME
    dialog.resize(dialog.size().boundedTo(room))


def grow(dialog: QDialog) -> None:
    """Make a dialog in which more is shown now as large as that needs, but no larger than its screen."""
    for scroll in dialog.findChildren(QScrollArea):
        held = scroll.widget()
        inside = held.layout() if held is not None else None
        if inside is not None:
            inside.activate()
        scroll.updateGeometry()
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
    room = dialog.screen().availableGeometry().size() - _FRAME
    dialog.resize(dialog.size().expandedTo(dialog.sizeHint()).boundedTo(room))


class Prompts(QObject):
    """Asks by modal dialogs."""

    def file_to_open(self, parent: QWidget, title: str, *, folder: Path | None, filters: str) -> Path | None:
        """Ask for a file that exists; None where the person thinks better of it."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), filters)
        return Path(name) if name else None

    def file_to_save(self, parent: QWidget, title: str, *, suggestion: Path, filters: str) -> Path | None:
        """Ask where to write. Whether to overwrite is asked by the caller, once, when it writes."""
        option = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), filters, options=option)
        return Path(name) if name else None

    def folder(self, parent: QWidget, title: str, *, folder: Path | None) -> Path | None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(parent, title, str(folder or ""))
        return Path(name) if name else None

    def confirm(self, parent: QWidget, title: str, text: str, *, yes: str, no: str | None = None) -> bool:
        """Ask whether to go on; the safe answer is the default."""
        box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
        go_on = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(no or self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        mark_primary(stay)
        box.exec()
        return box.clickedButton() is go_on

    def text(self, parent: QWidget, title: str, label: str, *, value: str = "") -> str | None:
        """Ask for a line of text; None where the person thinks better of it."""
        answer, accepted = QInputDialog.getText(parent, title, label, QLineEdit.EchoMode.Normal, value)
        return answer.strip() if accepted and answer.strip() else None

    def choice(
        self, parent: QWidget, title: str, label: str, *, choices: list[str], current: int = 0
    ) -> int | None:
        """Ask for one of some choices; return its index."""
        answer, accepted = QInputDialog.getItem(parent, title, label, choices, current, False)
        return choices.index(answer) if accepted else None

    def run(self, dialog: QDialog) -> bool:
        """Show a dialog until it is accepted or rejected."""
        fit_screen(dialog)
        return dialog.exec() == QDialog.DialogCode.Accepted
