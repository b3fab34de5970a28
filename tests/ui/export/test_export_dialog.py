"""The export dialog writes what it says, where it says."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.formats.export_formats import EXPORTS
from editor.services.exports.writing import write_exports
from editor.ui.export.export_dialog import ExportDialog
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press, press_keys


def test_each_format_is_written(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path
) -> None:
    window = show_window(project_file)
    chosen: list[Path | None] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.format.setCurrentIndex(len(chosen))
        chosen.append(dialog.path.path)
        assert dialog.path.path is not None
        assert dialog.path.path.name in dialog.what.text()
        dialog.write()
        qtbot.waitUntil(lambda: not dialog.writing)
        return dialog.result() == QDialog.DialogCode.Accepted

    prompts.on_dialog = answer
    for format_ in EXPORTS:
        path = project_file.with_suffix(format_.ending)
        path.unlink(missing_ok=True)  # some endings are those of several formats
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        press_keys(window.page.editor, "Ctrl+E")
        assert chosen[-1] == path, format_.name
        written = path.read_bytes()
        assert written, format_.name
        if format_.ending in (".srt", ".vtt", ".txt", ".json"):
            assert b"Seoul" in written, format_.name
        if format_.name == "json":
            assert json.loads(written)["format"] == "earproof-json"
        assert str(path) in window.status.currentMessage(), format_.name
    assert len(chosen) == len(EXPORTS)


def test_return_writes_and_asks_for_no_other_place(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path
) -> None:
    window = show_window(project_file)

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        prompts.asked.clear()
        press(dialog.format, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(dialog.written))
        return dialog.result() == QDialog.DialogCode.Accepted

    prompts.on_dialog = answer
    press_keys(window.page.editor, "Ctrl+E")
    assert project_file.with_suffix(".srt").is_file()
    assert prompts.asked == []


def test_an_existing_file_is_asked_about_and_errors_stay_in_the_dialog(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path, tmp_path: Path
) -> None:
    window = show_window(project_file)
    there = project_file.with_suffix(".srt")
    there.write_text("mine", encoding="utf-8")

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        prompts.yes = False
        dialog.write()
        assert there.read_text(encoding="utf-8") == "mine"
        dialog.path.set_path(tmp_path / "nowhere" / "x.srt")
        dialog.write()
        qtbot.waitUntil(dialog.error.isVisible)
        assert "x.srt" in dialog.error.text()
        dialog.path.set_path(there)
        assert not dialog.error.isVisible()
        prompts.yes = True
        dialog.write()
        qtbot.waitUntil(lambda: not dialog.writing)
        return True

    prompts.on_dialog = answer
    press_keys(window.page.editor, "Ctrl+E")
    assert "Seoul" in there.read_text(encoding="utf-8")


def test_the_subtitles_are_counted_beside_the_window(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path
) -> None:
    window = show_window(project_file)
    seen: list[str] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        seen.append(dialog.what.text())
        qtbot.waitUntil(lambda: dialog.what.text().startswith("4 subtitles → talk.srt"))
        dialog.format.setCurrentIndex(dialog.format.findText("Plain text", Qt.MatchFlag.MatchStartsWith))
        seen.append(dialog.what.text())
        dialog.format.setCurrentIndex(1)
        qtbot.waitUntil(lambda: dialog.what.text().startswith("4 subtitles → talk.vtt"))
        return False

    prompts.on_dialog = answer
    press_keys(window.page.editor, "Ctrl+E")
    assert seen[0].startswith("Subtitles → talk.srt in ")
    assert "words as text" in seen[1]


def test_writing_leaves_the_window_alive_and_can_be_stopped(
    qtbot: QtBot,
    show_window: ShowWindow,
    prompts: ScriptedPrompts,
    project_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = show_window(project_file)
    out = project_file.with_suffix(".srt")
    go_on = threading.Event()

    def slowly(*what: Any, **how: Any) -> object:
        assert go_on.wait(10)
        return write_exports(*what, **how)

    monkeypatch.setattr("editor.ui.export.export_jobs.write_exports", slowly)

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.write()
        assert dialog.writing
        assert dialog.progress.isVisible()
        assert not dialog.format.isEnabled()
        press(dialog, Qt.Key.Key_Escape)
        go_on.set()
        qtbot.waitUntil(lambda: not dialog.writing)
        assert dialog.isVisible()
        assert dialog.error.text() == "Cancelled. Nothing was saved."
        assert dialog.format.isEnabled()
        press(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        return False

    prompts.on_dialog = answer
    press_keys(window.page.editor, "Ctrl+E")
    assert not out.exists()
