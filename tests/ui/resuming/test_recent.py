"""Recent projects tell when they were left, how long they are, and how much is done."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import press_keys


def test_recent_tells_when_how_long_and_how_much_is_done(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, settings: Settings
) -> None:
    settings.add_recent(project_file)
    window = show_window()
    (row,) = window.start.recent_rows
    assert row.facts.text() == "today"  # never opened by this person: only the file's own date is known
    window.open_path(project_file)
    qtbot.waitUntil(lambda: window.has_project and not window.opening.busy)
    qtbot.waitUntil(lambda: "left" in window.status.progress.text())
    press_keys(window.page.editor, "Ctrl+K")
    qtbot.waitUntil(lambda: window.status.progress.text().startswith("1 of 4"))
    left = window.status.progress.text().partition(", ")[2]
    window.close_project()
    (row,) = window.start.recent_rows
    assert row.facts.text() == f"today, 0:30, 25 % checked, {left}"
    assert row.facts.text() in row.accessibleName()
