"""A window on a few turns."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ShowWindow
from tests.ui.review.projects import open_transcript
from tests.ui.speakers.turn_window import TurnWindow, turns_transcript


@pytest.fixture
def shown(qtbot: QtBot, show_window: ShowWindow, recording: Path) -> TurnWindow:
    """Six segments in four turns, their recording open."""
    return TurnWindow(open_transcript(qtbot, show_window, recording, turns_transcript()))
