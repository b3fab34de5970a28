"""The export dialog writes what it says, where it says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.ui.dialogs.export import ExportDialog
from tests.ui.conftest import Answers, ShowWindow
from tests.ui.hands import press_keys


@pytest.mark.parametrize(("at", "ending"), list(enumerate([".srt", ".vtt", ".txt", ".json"])))
def test_each_format_is_written(
    show_window: ShowWindow, answers: Answers, project_file: Path, at: int, ending: str
) -> None:
    window = show_window(project_file)

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.format.setCurrentIndex(at)
        assert dialog.path.path == project_file.with_suffix(ending)
        assert dialog.path.path.name in dialog.what.text()
        dialog.write()
        return dialog.result() == QDialog.DialogCode.Accepted

    answers.on_dialog = answer
    press_keys(window.page.editor, "Ctrl+E")
    written = project_file.with_suffix(ending).read_text(encoding="utf-8")
    assert "Seoul" in written
    if ending == ".json":
        assert json.loads(written)["format"] == "earproof-json"
    assert str(project_file.with_suffix(ending)) in window.status.currentMessage()


def test_an_existing_file_is_asked_about_and_errors_stay_in_the_dialog(
    show_window: ShowWindow, answers: Answers, project_file: Path, tmp_path: Path
) -> None:
    window = show_window(project_file)
    there = project_file.with_suffix(".srt")
    there.write_text("mine", encoding="utf-8")

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        answers.yes = False
        dialog.write()
        assert there.read_text(encoding="utf-8") == "mine"
        dialog.path.set_path(tmp_path / "nowhere" / "x.srt")
        dialog.write()
        assert dialog.error.isVisible()
        assert "x.srt" in dialog.error.text()
        dialog.path.set_path(there)
        assert not dialog.error.isVisible()
        answers.yes = True
        dialog.write()
        return True

    answers.on_dialog = answer
    press_keys(window.page.editor, "Ctrl+E")
    assert "Seoul" in there.read_text(encoding="utf-8")


def test_the_subtitles_are_counted_beside_the_window(
    qtbot: QtBot, show_window: ShowWindow, answers: Answers, project_file: Path
) -> None:
    window = show_window(project_file)
    seen: list[str] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        seen.append(dialog.what.text())
        qtbot.waitUntil(lambda: dialog.what.text().startswith("4 subtitles, to be written to talk.srt"))
        dialog.format.setCurrentIndex(2)
        seen.append(dialog.what.text())
        dialog.format.setCurrentIndex(1)
        qtbot.waitUntil(lambda: dialog.what.text().startswith("4 subtitles, to be written to talk.vtt"))
        return False

    answers.on_dialog = answer
    press_keys(window.page.editor, "Ctrl+E")
    assert seen[0].startswith("Subtitles, to be written to")
    assert "words as text" in seen[1]
