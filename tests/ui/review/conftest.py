"""A window on the small transcript, its recording open: two doubtful words and missing speech."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ShowWindow
from tests.ui.fixtures import LoadedWindow, load_window


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> LoadedWindow:
    """The small transcript, ready to be heard."""
    made = load_window(qtbot, show_window, project_file)
    qtbot.waitUntil(lambda: made.window.review.places.is_searched)
    return made
