"""Checked segments: set by a key, told in the status bar, cleared by an edit, kept in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.services.storage.store import Store
from tests.ui.drivers import press_keys, type_text
from tests.ui.fixtures import LoadedWindow


def checked(loaded: LoadedWindow) -> list[str]:
    return [segment.id for segment in loaded.editor.transcript.segments if segment.checked is not None]


def test_a_key_checks_the_segment_and_another_press_takes_that_off(
    qtbot: QtBot, loaded: LoadedWindow
) -> None:
    loaded.editor.place_caret("c", 2)
    press_keys(loaded.editor, "Ctrl+K")
    assert checked(loaded) == ["c"]
    assert loaded.editor.toPlainText().split("\n")[2] == "I used it too."
    qtbot.waitUntil(lambda: loaded.window.status.progress.text() == "1 of 4 checked, 3 places left")
    tip = loaded.editor.gutter.tooltip_at(loaded.time_of(2))
    assert tip.startswith("Play this segment (F5)\nChecked by ")
    press_keys(loaded.editor, "Ctrl+K")
    assert checked(loaded) == []
    press_keys(loaded.editor, "Ctrl+Z")
    assert checked(loaded) == ["c"]
    press_keys(loaded.editor, "Ctrl+Z")
    assert checked(loaded) == []


def test_everything_up_to_here_is_one_step_and_keeps_who_checked_first(loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("b", 0)
    press_keys(loaded.editor, "Ctrl+K")
    first = loaded.editor.transcript.segments[1].checked
    loaded.editor.place_caret("c", 0)
    press_keys(loaded.editor, "Ctrl+Shift+K")
    assert checked(loaded) == ["a", "b", "c"]
    assert loaded.editor.transcript.segments[1].checked is first
    assert loaded.window.status.currentMessage() == "Checked: 3 of 4 segments"
    press_keys(loaded.editor, "Ctrl+Z")
    assert checked(loaded) == ["b"]


@pytest.mark.parametrize("change", ["typing", "speaker", "split"])
def test_a_change_of_the_segment_takes_the_check_off_and_undo_brings_it_back(
    qtbot: QtBot, loaded: LoadedWindow, change: str
) -> None:
    loaded.editor.place_caret("d", 0)
    press_keys(loaded.editor, "Ctrl+Shift+K")
    loaded.editor.place_caret("c", 2)
    if change == "typing":
        type_text(loaded.editor, "x")
    else:
        press_keys(loaded.editor, "Alt+1" if change == "speaker" else "Return")
    assert checked(loaded) == ["a", "b", "d"]
    press_keys(loaded.editor, "Ctrl+Z")
    assert checked(loaded) == ["a", "b", "c", "d"]


def test_setting_a_speaker_or_settling_a_place_checks_nothing(loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("c", 0)
    press_keys(loaded.editor, "Alt+1")
    press_keys(loaded.editor, "F8")
    press_keys(loaded.editor, "Ctrl+Delete")
    assert checked(loaded) == []
    rows = loaded.window.page.waveform.model.rows
    assert rows is None or rows.checked_count == 0


def test_moved_times_leave_the_check(loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("d", 0)
    press_keys(loaded.editor, "Ctrl+K")
    press_keys(loaded.editor, "Ctrl+,")
    assert loaded.editor.transcript.segments[3].start_ms == 19_990
    assert checked(loaded) == ["d"]


def test_who_and_when_are_kept_in_the_file(loaded: LoadedWindow, project_file: Path) -> None:
    loaded.editor.place_caret("a", 0)
    press_keys(loaded.editor, "Ctrl+K")
    check = loaded.editor.transcript.segments[0].checked
    assert check is not None
    assert check.who
    assert check.time.endswith("Z")
    loaded.window.close_project()
    store = Store.open(project_file, read_only=True)
    try:
        assert store.document.transcript.segments[0].checked == check
        assert store.document.transcript.segments[1].checked is None
    finally:
        store.close()
