"""The first steps: shown on the first project only, ticked by what a person does, gone once put away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.export.export_dialog import ExportDialog
from editor.ui.guidance.first_steps import LEAST_HEIGHT, Step
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import click, press_keys
from tests.ui.fixtures import LoadedWindow, load_window


@pytest.fixture
def newcomer(settings: Settings) -> Settings:
    """The settings of somebody who never worked with the program."""
    settings.values.first_steps_away = False
    return settings


def done(loaded: LoadedWindow) -> list[Step]:
    steps = loaded.window.guidance.first_steps.steps
    return [step for step, label in steps.items() if label.is_done]


def test_each_step_is_ticked_as_it_is_done_and_all_done_they_are_gone(
    qtbot: QtBot,
    show_window: ShowWindow,
    project_file: Path,
    prompts: ScriptedPrompts,
    newcomer: Settings,
    tmp_path: Path,
) -> None:
    loaded = load_window(qtbot, show_window, project_file)
    strip = loaded.window.guidance.first_steps
    assert strip.isVisible()
    assert done(loaded) == []
    press_keys(loaded.editor, "Ctrl+Space")
    qtbot.waitUntil(lambda: loaded.playback.playing)
    press_keys(loaded.editor, "Ctrl+Space")
    assert done(loaded) == []  # that was a key, not yet a click
    click(loaded.editor.gutter, loaded.time_of(0))
    qtbot.waitUntil(lambda: done(loaded) == [Step.PLAY])
    assert strip.steps[Step.PLAY].accessibleName().endswith(", done")
    press_keys(loaded.editor, "F8")
    qtbot.waitUntil(lambda: loaded.window.review.review.shown is not None)
    assert done(loaded) == [Step.PLAY]
    qtbot.waitUntil(loaded.window.actions_["edit.use_heard"].isEnabled)
    press_keys(loaded.editor, "Ctrl+Return")
    assert done(loaded) == [Step.PLAY, Step.CORRECT]

    def export(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.path.set_path(tmp_path / "talk.srt")
        with qtbot.waitSignal(dialog.finished):
            dialog.write()
        return dialog.result() == QDialog.DialogCode.Accepted

    prompts.on_dialog = export
    press_keys(loaded.editor, "Ctrl+E")
    assert not strip.isVisible()
    assert newcomer.values.first_steps_away
    assert Settings(newcomer.path).values.first_steps_away


def test_put_away_they_never_come_back(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, newcomer: Settings
) -> None:
    first = load_window(qtbot, show_window, project_file).window
    click(first.guidance.first_steps.cross, QPoint(5, 5))
    assert not first.guidance.first_steps.isVisible()
    first.close()
    again = show_window(project_file)
    assert not again.guidance.first_steps.isVisible()


def test_who_worked_with_the_program_before_does_not_see_them(
    show_window: ShowWindow, project_file: Path, newcomer: Settings, tmp_path: Path
) -> None:
    newcomer.add_recent(tmp_path / "older.earproof")
    assert not show_window(project_file).guidance.first_steps.isVisible()


def test_they_give_way_in_a_low_window(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, newcomer: Settings
) -> None:
    window = show_window(project_file)
    strip = window.guidance.first_steps
    assert strip.isVisible()
    window.resize(900, LEAST_HEIGHT - 20)
    qtbot.waitUntil(lambda: not strip.isVisible())
    window.resize(900, LEAST_HEIGHT + 20)
    qtbot.waitUntil(strip.isVisible)
    press_keys(window.page.editor, "Ctrl+Shift+F")  # the text alone
    assert not strip.isVisible()
    press_keys(window.page.editor, "Ctrl+Shift+F")
    assert strip.isVisible()
    window.close_project()
    assert not strip.isVisible()
