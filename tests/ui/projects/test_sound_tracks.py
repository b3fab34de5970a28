"""Which sound track of a recording is aligned and played."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.ui.projects.new_project_dialog import NewProjectDialog
from tests.support.bursts import sound_with_bursts
from tests.support.sound_files import write_tracks
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.projects.test_new_project import AlignmentSetup


def test_a_sound_track_is_offered_where_there_are_several_and_kept(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    recording = tmp_path / "two.mkv"
    write_tracks(recording, [sound_with_bursts(8_000, 1, (0.2,))] * 2, 8_000, played=2)
    setup = AlignmentSetup(show_window)
    offered: list[list[str]] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        offered.append([dialog.track.itemText(row) for row in range(dialog.track.count())])
        dialog.track.setCurrentIndex(1)
        dialog.check_and_accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    prompts.on_dialog = answer
    setup.window.creation.new_project(recording=recording)
    assert offered == [["2 (deu, Rede) of 2", "1 (eng, Talk) of 2"]]
    qtbot.waitUntil(lambda: bool(setup.aligners) and setup.aligner.asked_for is not None)
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: setup.window.page.project is not None)
    project = setup.window.page.project
    assert project is not None
    assert setup.aligner.track == project.media.track == 1
    qtbot.waitUntil(lambda: setup.window.page.playback.can_play)
    assert setup.window.page.playback.track == 1
