"""A window whose recording can be heard."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow


@pytest.fixture
def window(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> MainWindow:
    """The small transcript, its recording open."""
    shown = show_window(project_file)
    qtbot.waitUntil(lambda: shown.page.playback.can_play)
    return shown
