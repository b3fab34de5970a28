"""Many clips with a table of their texts: of a speaker, of the selection; cancelled, or gone wrong."""

from __future__ import annotations

import csv
import threading
from pathlib import Path

import pytest
import soundfile
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.services.sound.clips import encode_clip
from editor.ui.export.clips_dialog import ClipsDialog
from tests.ui.conftest import ScriptedPrompts, ShowWindow


def choose(dialog: ClipsDialog, text: str) -> None:
    """Choose which clips are wanted."""
    at = dialog.which.findText(text)
    assert at >= 0, [dialog.which.itemText(n) for n in range(dialog.which.count())]
    dialog.which.setCurrentIndex(at)


def test_all_segments_of_a_speaker_become_clips_with_a_table(
    show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show_window(project_file)
    qtbot.waitUntil(window.actions_["segment.clip"].isEnabled)

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ClipsDialog)
        choose(dialog, "All segments of Sam Altman")
        assert dialog.what.text().startswith("3 clips, 0:06 in total")
        dialog.write()
        assert not dialog.which.isEnabled()
        qtbot.waitUntil(lambda: dialog.written is not None)
        return True

    prompts.on_dialog = answer
    window.actions_["segment.clips"].trigger()
    folder = tmp_path / "talk clips"
    rows = list(csv.DictReader((folder / "clips.csv").read_text("utf-8").splitlines()))
    assert [row["text"] for row in rows] == [
        "We met in Seoul last week.",
        "CHECH GPT was all we talked about.",
        "Everyone did.",
    ]
    assert all((folder / row["name"]).is_file() for row in rows)
    assert "talk clips" in window.status.currentMessage()


def test_the_turns_of_a_speaker_become_clips_without_what_others_say(
    show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show_window(project_file)
    qtbot.waitUntil(window.actions_["segment.clip"].isEnabled)

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ClipsDialog)
        choose(dialog, "All segments of Sam Altman")
        assert not dialog.others.isEnabled()
        choose(dialog, "All turns of Sam Altman, in one file")
        assert dialog.others.isEnabled()
        assert dialog.others.currentText() == "Bleeped"
        whole = dialog.plans()
        assert dialog.what.text().startswith("1 clip")
        assert any(piece.is_bleeped for piece in whole[0].pieces)
        dialog.others.setCurrentIndex(dialog.others.findText("Removed"))
        assert not any(piece.is_bleeped for piece in dialog.plans()[0].pieces)
        choose(dialog, "All turns of Sam Altman")
        dialog.write()
        assert not dialog.others.isEnabled()
        qtbot.waitUntil(lambda: dialog.written is not None)
        return True

    prompts.on_dialog = answer
    window.actions_["segment.clips"].trigger()
    rows = list(csv.DictReader((tmp_path / "talk clips" / "clips.csv").read_text("utf-8").splitlines()))
    assert rows
    assert {row["speaker"] for row in rows} == {"Sam Altman"}
    assert all((tmp_path / "talk clips" / row["name"]).is_file() for row in rows)


def test_the_selected_words_become_one_clip(
    show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show_window(project_file)
    qtbot.waitUntil(window.actions_["segment.clip"].isEnabled)
    editor = window.page.editor
    cursor = editor.textCursor()
    cursor.setPosition(editor.block_of(2).position() + 2)
    cursor.setPosition(editor.block_of(2).position() + 9, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    offered: list[str] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ClipsDialog)
        offered.extend(dialog.which.itemText(at) for at in range(dialog.which.count()))
        dialog.format.setCurrentIndex(dialog.format.findData(".flac"))
        dialog.folder.set_path(tmp_path / "words")
        dialog.write()
        qtbot.waitUntil(lambda: dialog.written is not None)
        return True

    prompts.on_dialog = answer
    window.actions_["segment.clips"].trigger()
    assert offered[0] == "The selected words, one clip"
    assert offered[-1] == "All segments"
    (row,) = csv.DictReader((tmp_path / "words" / "clips.csv").read_text("utf-8").splitlines())
    assert row == {
        "name": "001 Lee.flac", "speaker": "Lee", "start": "8.400", "end": "9.200", "text": "used it"
    }  # fmt: skip
    assert soundfile.info(tmp_path / "words" / "001 Lee.flac").duration == 0.8


def test_clips_are_cancelled_and_what_goes_wrong_is_told(
    show_window: ShowWindow,
    prompts: ScriptedPrompts,
    project_file: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = show_window(project_file)
    qtbot.waitUntil(window.actions_["segment.clip"].isEnabled)
    begun, go_on = threading.Event(), threading.Event()

    def slowly(*given: object, **more: object) -> object:
        begun.set()
        assert go_on.wait(10)
        return encode_clip(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr("editor.services.sound.clip_sets.encode_clip", slowly)

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ClipsDialog)
        dialog.folder.set_path(tmp_path / "no" / "where")
        dialog.write()
        qtbot.waitUntil(dialog.error.isVisible)
        assert "where" in dialog.error.text()
        dialog.folder.set_path(tmp_path / "clips")
        choose(dialog, "All segments")
        dialog.write()
        assert begun.wait(10)
        dialog.reject()
        go_on.set()
        qtbot.waitUntil(lambda: "Cancelled" in dialog.what.text())
        assert dialog.isVisible()
        assert dialog.written is None
        return False

    prompts.on_dialog = answer
    window.actions_["segment.clips"].trigger()
    assert not (tmp_path / "clips").exists()
    assert not list(tmp_path.glob(".*.part"))
