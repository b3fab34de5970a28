"""The panel of the subtitles: what it lists, the ways to text and sound, and following edits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.services.subtitles.file_check import check_transcript
from editor.services.subtitles.profiles import STANDARD
from editor.ui.subtitles.subtitle_panel import SubtitlePanel
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import click, double_click, press, press_keys, type_text
from tests.ui.fixtures import LoadedWindow
from tests.ui.subtitles.conftest import dense_transcript, entries


def middle(panel: SubtitlePanel, row: int) -> QPoint:
    return panel.list.visualRect(panel.model.index(row)).center()


def test_it_lists_lines_times_reading_speed_and_broken_rules(listed: LoadedWindow) -> None:
    panel, window = listed.window.subtitles.panel, listed.window
    checked = check_transcript(dense_transcript(), window.page.current.project.media, STANDARD)  # type: ignore[union-attr]
    assert [row.cue for row in panel.model.rows] == list(checked.cues)
    assert [one for row in panel.model.rows for one in row.breaks] == list(checked.breaks)
    assert entries(panel)[0] == ["1, 0:00.0, 2.6 s, 9.9 char./s", "We met in Seoul last week."]
    dense = next(entry for entry in entries(panel) if len(entry) > 2 and "Reading speed" in " ".join(entry))
    assert any("instead of 20 characters per second; " in line for line in dense)
    broken = len({one.cue for one in checked.breaks})
    assert broken
    assert panel.summary.text() == f"{len(checked.cues)} subtitles, {broken} with violations"


def test_only_broken_ones_are_listed_on_demand(listed: LoadedWindow) -> None:
    panel = listed.window.subtitles.panel
    count = panel.model.rowCount()
    panel.broken_only.click()
    assert 0 < panel.model.rowCount() < count
    assert all(row.breaks for row in panel.model.rows)
    panel.broken_only.click()
    assert panel.model.rowCount() == count


def test_a_click_goes_to_the_place_and_plays_it(listed: LoadedWindow) -> None:
    panel = listed.window.subtitles.panel
    at = next(row for row, one in enumerate(panel.model.rows) if one.cue.lines == ("I used it too.",))
    cue = panel.model.rows[at].cue
    click(panel.list.viewport(), middle(panel, at))
    assert listed.player.asked[-1] == (cue.start_ms, cue.end_ms)
    assert listed.editor.caret_row == 2
    double_click(panel.list.viewport(), middle(panel, at))
    assert listed.editor.hasFocus()


def test_arrows_choose_return_and_space_play_and_f2_writes(listed: LoadedWindow) -> None:
    panel = listed.window.subtitles.panel
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    press(panel.list, Qt.Key.Key_Down)
    assert not listed.player.asked
    second = panel.model.rows[1].cue
    press(panel.list, Qt.Key.Key_Return)
    assert listed.player.asked == [(second.start_ms, second.end_ms)]
    assert listed.editor.caret_row == 1
    press(panel.list, Qt.Key.Key_Up)
    press(panel.list, Qt.Key.Key_Space)
    assert listed.player.asked[-1] == (panel.model.rows[0].cue.start_ms, panel.model.rows[0].cue.end_ms)
    assert listed.editor.caret_row == 1  # hearing does not leave the place
    assert panel.list.hasFocus()
    press(panel.list, Qt.Key.Key_F2)
    assert listed.editor.hasFocus()
    assert listed.editor.caret_row == 0


def test_it_follows_edits_once_a_person_pauses(qtbot: QtBot, listed: LoadedWindow) -> None:
    panel, editor = listed.window.subtitles.panel, listed.editor
    editor.setFocus()
    editor.place_caret("a", len("We met"))
    type_text(editor, " Ann")
    qtbot.waitUntil(lambda: entries(panel)[0][1] == "We met Ann in Seoul last week.")
    count = panel.model.rowCount()
    editor.place_caret("c", len("I used"))
    press_keys(editor, "Return")
    qtbot.waitUntil(lambda: listed.window.subtitles.checking.is_current)
    assert [row.number for row in panel.model.rows] == list(range(1, panel.model.rowCount() + 1))
    press_keys(editor, "Ctrl+Z")
    qtbot.waitUntil(lambda: listed.window.subtitles.checking.is_current)
    assert panel.model.rowCount() == count


def test_the_subtitle_that_is_heard_is_lit(qtbot: QtBot, listed: LoadedWindow) -> None:
    panel = listed.window.subtitles.panel
    listed.playback.seek(4200)
    qtbot.waitUntil(lambda: panel.model.lit_row >= 0)
    row = panel.model.rows[panel.model.lit_row]
    assert row.cue.start_ms <= 4200 < row.cue.end_ms
    listed.playback.seek(20_000)
    qtbot.waitUntil(lambda: panel.model.lit_row < 0)


def test_a_key_goes_from_broken_rule_to_broken_rule(qtbot: QtBot, listed: LoadedWindow) -> None:
    panel, editor = listed.window.subtitles.panel, listed.editor
    broken = [row.number for row in panel.model.rows if row.breaks]
    editor.setFocus()
    seen = []
    for _step in range(len(broken) + 1):
        press_keys(listed.window, "Ctrl+F7")
        assert panel.current is not None
        seen.append(panel.current.number)
    assert seen == [*broken, broken[0]]
    press_keys(listed.window, "Ctrl+Shift+F7")
    assert panel.current is not None
    assert panel.current.number == broken[-1]
    assert editor.caret_row == 3


def test_the_panel_is_shown_by_its_key_and_remembered(
    qtbot: QtBot, show_window: ShowWindow, dense_file: Path, settings: Settings
) -> None:
    window = show_window(dense_file)
    assert not window.subtitles.dock.isVisible()
    assert not window.subtitles.checking.rows  # nothing is cut that nobody looks at
    press_keys(window.page.editor, "Ctrl+F9")
    assert window.subtitles.dock.isVisible()
    assert settings.values.show_subtitles
    qtbot.waitUntil(lambda: window.subtitles.panel.model.rowCount() > 0)
    press_keys(window.page.editor, "Ctrl+F9")
    assert not window.subtitles.dock.isVisible()
    assert not settings.values.show_subtitles


def project_of(path: Path, recording: Path, transcript: Transcript) -> Path:
    """Write a project."""
    media = media_reference(recording, relative_to=path.parent, duration_ms=30_000)
    project_format.create(
        path, media=media, transcript=transcript, source_text=None, engine={"model": "by hand"}
    )
    return path


def test_without_words_it_says_so(
    qtbot: QtBot, show_window: ShowWindow, tmp_path: Path, recording: Path, settings: Settings
) -> None:
    settings.values.show_subtitles, settings.values.show_review = True, False
    window = show_window(project_of(tmp_path / "empty.earproof", recording, Transcript("en", (), ())))
    panel = window.subtitles.panel
    qtbot.waitUntil(lambda: window.subtitles.checking.is_current)
    assert panel.empty.text() == "No subtitles: no words have times."
    assert panel.empty.isVisible()
    assert not panel.list.isVisible()
    press_keys(window.page.editor, "Ctrl+F7")
    assert window.status.currentMessage() == "No subtitle rule violations."
