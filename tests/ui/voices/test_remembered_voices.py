"""Voices that are remembered: asked for one by one, proposed elsewhere, deleted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.voices.remembered_dialog import RememberedDialog
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import type_text
from tests.ui.fixtures import load_window
from tests.ui.voices.conftest import VoiceWindow, in_voice_window, write_project
from tests.ui.voices.interviews import FakeAttributor, interview
from tests.ui.voices.test_voice_panel import run_from_menu, shown_names

REMEMBER = "Remember this voice on this computer…"


def folder(window: VoiceWindow) -> Path:
    return window.window.voices.remembering.memory.folder


def remember_greg(window: VoiceWindow) -> None:
    """Name the second voice, and have it remembered."""
    type_text(window.panel.cards[1].field, "Greg")
    window.settle()
    run_from_menu(window.panel.cards[1].menu, REMEMBER)
    window.settle()
    remembering = window.window.voices.remembering
    window.qtbot.waitUntil(lambda: remembering.has("Greg"))


@pytest.fixture
def next_recording(
    qtbot: QtBot,
    told: VoiceWindow,
    show_window: ShowWindow,
    tmp_path: Path,
    recording: Path,
    settings: Settings,
) -> Callable[[], VoiceWindow]:
    """Opens another recording of the same people, and tells its voices apart."""

    def open_next() -> VoiceWindow:
        attributor = FakeAttributor()
        path = write_project(tmp_path / "next.earproof", recording, interview())
        loaded = load_window(qtbot, show_window, path, make_attributor=lambda: attributor)
        shown = in_voice_window(qtbot, loaded, attributor)
        shown.tell()
        return shown

    return open_next


def test_nothing_is_remembered_unless_the_person_agrees(told: VoiceWindow, prompts: ScriptedPrompts) -> None:
    type_text(told.panel.cards[1].field, "Greg")
    told.settle()
    prompts.yes = False
    run_from_menu(told.panel.cards[1].menu, REMEMBER)
    (asked,) = prompts.asked
    assert "few hundred bytes" in asked
    assert str(folder(told)) in asked
    assert "delete" in asked
    assert not folder(told).exists()


def test_a_voice_without_a_name_cannot_be_remembered(told: VoiceWindow) -> None:
    menu = told.panel.cards[1].menu
    menu.aboutToShow.emit()
    assert not next(action for action in menu.actions() if action.text() == REMEMBER).isEnabled()


def test_a_remembered_voice_is_proposed_in_the_next_recording_and_never_set(
    told: VoiceWindow, next_recording: Callable[[], VoiceWindow]
) -> None:
    remember_greg(told)
    assert len(list(folder(told).iterdir())) == 1
    project = told.window.context.project
    assert project is not None
    project.store.flush()
    assert "embedding" not in project.path.read_text("utf-8")
    after = next_recording()
    after.qtbot.waitUntil(after.panel.cards[1].sounds_like.isVisible)
    assert shown_names(after) == ["Sam Altman", "", ""]
    assert after.panel.cards[1].sounds_like.text() == "Sounds like Greg"
    assert not after.panel.cards[2].sounds_like.isVisible()
    after.panel.cards[1].sounds_like.click()
    after.settle()
    assert shown_names(after) == ["Sam Altman", "Greg", ""]
    assert after.panel.apply_unknown.text() == "Name 7 Unknown turns"


def test_a_voice_of_a_project_opened_again_is_listened_to_first(
    told: VoiceWindow, attributor: FakeAttributor
) -> None:
    window, path = told.window, told.window.context.project.path  # type: ignore[union-attr]
    assert window.close_project()
    window.open_path(path)
    told.qtbot.waitUntil(lambda: window.context.has_project() and window.page.playback.can_play)
    told.settle()
    remember_greg(told)
    question = attributor.asked[-1]
    assert (question.exactly, len(question.words)) == (1, 16)


def test_what_is_remembered_can_be_forgotten_from_the_row(told: VoiceWindow) -> None:
    remember_greg(told)
    run_from_menu(told.panel.cards[1].menu, REMEMBER)
    assert list(folder(told).iterdir()) == []


def test_the_list_deletes_one_or_all(told: VoiceWindow, prompts: ScriptedPrompts) -> None:
    remember_greg(told)
    memory = told.window.voices.remembering.memory
    memory.remember("Anna", (0.0, 0.0, 1.0, 0.0), embedder="another")

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, RememberedDialog)
        assert [dialog.table.item(row, 0).text() for row in range(2)] == ["Anna", "Greg"]  # type: ignore[union-attr]
        assert str(memory.folder) in dialog.hint.text()
        dialog.delete_button.click()
        assert [voice.name for voice in memory.read().voices] == ["Greg"]
        dialog.all_button.click()
        assert memory.read().voices == ()
        assert not dialog.delete_button.isEnabled()
        assert dialog.hint.text().startswith("No remembered voices")
        return False

    prompts.on_dialog = look
    told.panel.remembered.click()
    assert prompts.asked[-1] == "Remembered voices"


def test_a_damaged_voice_is_told_and_set_aside(told: VoiceWindow, prompts: ScriptedPrompts) -> None:
    remember_greg(told)
    (path,) = folder(told).iterdir()
    path.write_text("{", "utf-8")
    told.panel.remembered.click()
    assert any(
        "can’t be read. It was moved to " in text and str(folder(told)) in text
        for text in told.window.notices.texts
    )


def test_a_folder_that_cannot_be_written_is_told(told: VoiceWindow) -> None:
    folder(told).parent.mkdir(parents=True, exist_ok=True)
    folder(told).write_text("in the way", "utf-8")
    type_text(told.panel.cards[1].field, "Greg")
    told.settle()
    run_from_menu(told.panel.cards[1].menu, REMEMBER)
    assert any("can’t be changed" in text for text in told.window.notices.errors)
