"""The dialog for a new project: where it proposes to save, and what it says of files that are missing."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.projects.new_project_dialog import NewProjectDialog
from tests.ui.conftest import ScriptedPrompts


def test_the_place_of_the_project_is_proposed_again_where_it_was_cleared(
    qtbot: QtBot, prompts: ScriptedPrompts, settings: Settings, recording: Path
) -> None:
    dialog = NewProjectDialog(None, prompts, settings, recording=recording)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.out.set_path(None)
    dialog.recording.set_path(recording.with_name("other.wav"))
    assert dialog.out.path == recording.with_name("other.earproof")
    dialog.out.set_path(recording.with_name("mine.earproof"))
    dialog.recording.set_path(recording)
    assert dialog.out.path == recording.with_name("mine.earproof")


def test_files_that_are_missing_are_named(
    qtbot: QtBot, prompts: ScriptedPrompts, settings: Settings, recording: Path
) -> None:
    dialog = NewProjectDialog(None, prompts, settings, recording=recording)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.transcript.set_path(recording.with_name("none.txt"))
    dialog.check_and_accept()
    assert dialog.error.text() == "“none.txt” doesn’t exist. Choose another transcript, or none."
    dialog.recording.set_path(recording.with_name("none.wav"))
    dialog.check_and_accept()
    assert dialog.error.text() == "“none.wav” doesn’t exist. Choose another recording."


def test_any_path_can_be_typed(
    qtbot: QtBot, prompts: ScriptedPrompts, settings: Settings, recording: Path
) -> None:
    dialog = NewProjectDialog(None, prompts, settings, recording=recording)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    for typed in ("/", "~nobody", "x" * 300):
        for path_field in (dialog.recording, dialog.transcript):
            path_field.field.setText(typed)
        dialog.check_and_accept()
        assert "doesn’t exist. Choose another recording." in dialog.error.text()
    dialog.recording.set_path(recording)
    dialog.transcript.set_path(None)
    dialog.out.field.setText(f"/{'x' * 300}/y.earproof")
    dialog.check_and_accept()
    assert "Choose another." in dialog.error.text()
