"""The rules that subtitles are held against: chosen, made later, for imported ones, and before an export."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.services.subtitles.file_check import check_transcript
from editor.services.subtitles.profile_writing import write_profile
from editor.services.subtitles.profiles import PROFILES, profile_values, user_profiles_path
from editor.ui.export.export_dialog import ExportDialog
from tests.services.fakes import FakeAligner
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press_keys
from tests.ui.fixtures import LoadedWindow
from tests.ui.projects.test_new_project import accept
from tests.ui.subtitles.conftest import dense_transcript, entries


def test_before_an_export_broken_rules_are_listed_and_shown(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, dense_file: Path
) -> None:
    window = show_window(dense_file)
    texts: list[str] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.format.setCurrentIndex(0)
        qtbot.waitUntil(lambda: any("violation" in text for text in dialog.matters.texts))
        texts.extend(dialog.matters.texts)
        dialog.format.setCurrentIndex(dialog.format.findText("JSON", Qt.MatchFlag.MatchContains))
        assert not any("violation" in text for text in dialog.matters.texts)
        dialog.format.setCurrentIndex(0)
        qtbot.waitUntil(lambda: any("violation" in text for text in dialog.matters.texts))
        dialog.matters.buttons[len(texts) - 1].click()
        return False

    prompts.on_dialog = answer
    press_keys(window.page.editor, "Ctrl+E")
    panel = window.subtitles.panel
    qtbot.waitUntil(lambda: panel.current is not None)
    assert "reading speed" in texts[-1]
    assert window.subtitles.dock.isVisible()
    assert panel.current is not None
    assert panel.current.number == next(row.number for row in panel.model.rows if row.breaks)
    assert window.page.editor.caret_row == 1


@pytest.fixture
def own_profiles() -> Iterator[Path]:
    """The folder of a person's own profiles, gone afterwards."""
    yield user_profiles_path()
    shutil.rmtree(user_profiles_path(), ignore_errors=True)


def test_the_profile_is_chosen_and_remembered(qtbot: QtBot, listed: LoadedWindow, settings: Settings) -> None:
    panel = listed.window.subtitles.panel
    narrow = min(PROFILES, key=lambda profile: profile.line_chars)
    panel.profile.setCurrentIndex(panel.profile.findData(narrow.name))
    panel.profile.activated.emit(panel.profile.currentIndex())
    qtbot.waitUntil(lambda: listed.window.subtitles.checking.is_current)
    media = listed.window.page.current.project.media  # type: ignore[union-attr]
    assert [row.cue for row in panel.model.rows] == list(
        check_transcript(dense_transcript(), media, narrow).cues
    )
    assert Settings(settings.path).values.checked_profile == narrow.name


def test_profiles_made_later_are_known(qtbot: QtBot, listed: LoadedWindow, own_profiles: Path) -> None:
    window = listed.window
    both = (window.subtitles.panel.profile, window.video.dock.profile)
    write_profile("mine", {**profile_values("standard"), "title": "Mine"})
    for choice in both:
        assert choice.findData("mine") < 0
        choice.showPopup()
        assert choice.itemText(choice.findData("mine")) == "Mine"
        choice.hidePopup()
    window.subtitles.choose_profile("mine")
    qtbot.waitUntil(lambda: window.subtitles.checking.is_current)
    write_profile("mine", {**profile_values("mine"), "characters_per_second": 4.0})
    window.exporting.profiles_changed.emit()
    qtbot.waitUntil(lambda: window.subtitles.checking.is_current)
    assert all("4 characters per second" in "\n".join(entry) for entry in entries(window.subtitles.panel))


class Aligner(FakeAligner):
    """Aligns at once."""

    def cancel(self) -> None:
        return

    def close(self) -> None:
        return


def test_imported_subtitles_are_listed_as_they_came_in(
    qtbot: QtBot,
    show_window: ShowWindow,
    prompts: ScriptedPrompts,
    tmp_path: Path,
    recording: Path,
    settings: Settings,
) -> None:
    rough = tmp_path / "talk.srt"
    rough.write_text(
        "1\n00:00:01,000 --> 00:00:01,500\nThis was shown for far too short a time\nto be read\n\n"
        "2\n00:00:04,000 --> 00:00:07,000\nAnd this was not.\n",
        encoding="utf-8",
    )
    settings.values.show_subtitles, settings.values.show_review = True, False
    window = show_window(None, make_aligner=lambda _on_report: Aligner())
    prompts.on_dialog = accept
    window.creation.new_project(recording=recording, transcript=rough)
    panel = window.subtitles.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    assert [row.cue.lines for row in panel.model.rows] == [
        ("This was shown for far too short a time", "to be read"),
        ("And this was not.",),
    ]
    assert [row.cue.start_ms for row in panel.model.rows] == [1000, 4000]
    assert panel.summary.text() == "2 subtitles as imported, 1 with violations"
