"""Subtitles that come in by the window: kept or cut anew, their notices shown, their export proposed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.export.export_dialog import ExportDialog
from editor.ui.projects.new_project_dialog import NewProjectDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.projects.test_new_project import AlignmentSetup, accept, begin


def test_subtitles_are_kept_and_what_was_left_out_is_told(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path, tmp_path: Path
) -> None:
    subtitles = tmp_path / "talk.srt"
    subtitles.write_text(
        "1\n00:00:01,000 --> 00:00:02,000\n<i>We met</i>\nin Seoul.\n\n2\n00:00:03,000 --> 00:00:04,000\n \n",
        encoding="utf-8",
    )
    setup = AlignmentSetup(show_window)
    prompts.on_dialog = accept
    begin(setup, qtbot, recording, subtitles)
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: bool(setup.window.notices.texts))
    assert setup.window.notices.texts == ["talk.srt: 1 × subtitle without text (skipped), in line 7."]
    assert proposed_export(setup.window, prompts) == ("srt", "imported")


def proposed_export(window: MainWindow, prompts: ScriptedPrompts) -> tuple[str, str]:
    """Return the format and the rules that the dialog proposes."""
    seen: list[tuple[str, str]] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        seen.append((dialog.chosen.name, dialog.form.profile.currentData()))
        return False

    prompts.on_dialog = look
    window.actions_["file.export"].trigger()
    return seen[0]


def test_what_becomes_of_subtitles_is_asked_only_where_there_are_such(
    qtbot: QtBot, prompts: ScriptedPrompts, recording: Path, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NewProjectDialog(
        parent,
        prompts,
        Settings(tmp_path / "settings.json"),
        recording=recording,
        transcript=tmp_path / "talk.txt",
    )
    dialog.show()
    assert not dialog.cues.isVisible()
    dialog.cues.setCurrentIndex(1)
    assert not dialog.request().recut
    dialog.transcript.set_path(tmp_path / "talk.vtt")
    assert dialog.cues.isVisible()
    assert dialog.request().recut
