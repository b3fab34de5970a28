"""A window on a few turns."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ShowWindow
from tests.ui.review.projects import open_transcript
from tests.ui.speakers.turn_window import TurnWindow, turns_transcript


@pytest.fixture
def shown(qtbot: QtBot, show_window: ShowWindow, recording: Path) -> Iterator[TurnWindow]:
    """Six segments in four turns, their recording open."""
    yield TurnWindow(open_transcript(qtbot, show_window, recording, turns_transcript()))
    popup = QApplication.activePopupWidget()
    if popup is not None:  # a test failed: Qt does not live through the end of an open popup's window
        popup.close()
