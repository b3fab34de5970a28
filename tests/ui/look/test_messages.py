"""Messages: at the wrong field, in dialogs that grow, gone when they are stale, pushing nothing out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.services.storage.writer import SaveState
from editor.ui.find.go_to_time_dialog import GoToTimeDialog
from editor.ui.look.clamped_label import MOST_LETTERS, shortened
from editor.ui.look.dialog_parts import ErrorLine, column_layout, dialog_buttons
from editor.ui.projects.new_project_dialog import NewProjectDialog
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press, press_keys, type_text


class Form(QDialog):
    """Two fields and a line on what is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second, self.error = QLineEdit("one"), QLineEdit("two"), ErrorLine()
        self.pressed = 0
        self.box = dialog_buttons(self, "Do it", run=self._press, cancel="Leave")
        parts = column_layout(self)
        for part in (self.first, self.second, self.error, self.box):
            parts.addWidget(part)

    def _press(self) -> None:
        self.pressed += 1

    def button(self, text: str) -> QPushButton:
        return next(button for button in self.findChildren(QPushButton) if button.text() == text)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_field_that_is_wrong_gets_the_focus_and_its_text_is_selected(form: Form) -> None:
    form.error.show_error("That is no number.", at=form.second)
    assert form.focusWidget() is form.second
    assert form.second.selectedText() == "two"
    form.error.show_error("")
    assert not form.error.isVisible()


def test_a_dialog_grows_with_its_message(form: Form) -> None:
    before = form.height()
    form.error.show_error("That is no number. " * 12, at=form.first)
    QApplication.processEvents()
    assert form.height() > before
    assert form.error.height() >= form.error.heightForWidth(form.error.width())


def test_one_button_looks_like_the_default_wherever_the_focus_is(form: Form) -> None:
    do_it, leave = form.button("Do it"), form.button("Leave")
    form.first.setFocus()
    press(form.first, Qt.Key.Key_Return)
    assert form.pressed == 1
    leave.setFocus()
    assert (do_it.property("primary"), leave.property("primary")) == (True, None)
    press(leave, Qt.Key.Key_Return)  # what has the focus is what is meant
    assert (form.pressed, form.isVisible()) == (1, False)


def test_dialogs_name_one_wrong_field_at_a_time(
    show_window: ShowWindow, prompts: ScriptedPrompts, settings: Settings, recording: Path
) -> None:
    dialog = NewProjectDialog(show_window(), prompts, settings)
    dialog.show()
    dialog.out.set_path(recording.parent / "nowhere" / "x.earproof")
    dialog.check_and_accept()
    assert dialog.error.text() == "Choose a recording."
    assert dialog.focusWidget() is dialog.recording.field
    dialog.recording.set_path(recording)
    assert not dialog.error.isVisible()
    dialog.out.set_path(recording.parent / "nowhere" / "x.earproof")
    dialog.check_and_accept()
    assert dialog.error.text() == "The folder “nowhere” doesn’t exist. Choose another."
    assert dialog.focusWidget() is dialog.out.field
    dialog.reject()


def test_a_time_that_is_none_is_selected(show_window: ShowWindow, project_file: Path) -> None:
    dialog = GoToTimeDialog(show_window(project_file), start_ms=0)
    dialog.show()
    dialog.field.setText("noon")
    dialog.check_and_accept()
    assert dialog.field.selectedText() == "noon"
    dialog.reject()


def test_a_message_is_gone_with_its_project(show_window: ShowWindow, project_file: Path) -> None:
    window = show_window(project_file)
    press_keys(window.page.editor, "Ctrl+K")
    assert window.status.currentMessage()
    window.close_project()
    assert window.status.currentMessage() == ""


def test_not_saved_is_told_only_until_it_is_saved(
    qtbot: QtBot,
    show_window: ShowWindow,
    project_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    window = show_window(project_file)
    project = window.page.project
    assert project is not None
    with monkeypatch.context() as broken:
        broken.setattr(
            "editor.services.storage.journal.os.fsync",
            lambda _fd: (_ for _ in ()).throw(OSError(28, "No space left")),
        )
        type_text(window.page.editor, "x")
        qtbot.waitUntil(lambda: bool(window.notices.errors))
    type_text(window.page.editor, "y")
    qtbot.waitUntil(lambda: project.store.state is SaveState.SAVED, timeout=15_000)
    qtbot.waitUntil(lambda: window.notices.errors == [])


def test_a_message_pushes_out_neither_work_nor_whether_all_is_saved(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path
) -> None:
    window = show_window(project_file)
    window.resize(800, 600)
    status = window.status
    status.show_busy("Writing copy.earproof…", lambda: None)
    status.say("Wrote a file with a very long name into a folder with a very long name. " * 4)
    for part in (status.opening, status.busy, status.cancel_button, status.saved):
        assert part.isVisible()
    parts: list[QWidget] = [status.cancel_button, status.saved]
    qtbot.waitUntil(lambda: all(right_of(part, window) <= window.width() for part in parts))
    assert status.toolTip() == status.currentMessage()
    status.show_busy("")
    assert status.currentMessage()


def right_of(part: QWidget, window: QWidget) -> int:
    return part.mapTo(window, part.rect().topRight()).x()


def test_long_titles_are_cut_in_the_middle() -> None:
    name = "interview with the mayor about the new bridge " * 3 + "part 2"
    cut = shortened(name)
    assert len(cut) <= MOST_LETTERS
    assert "…" in cut
    assert (cut[:9], cut[-6:]) == ("interview", "part 2")
    assert shortened("short") == "short"
