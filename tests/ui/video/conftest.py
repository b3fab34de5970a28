"""A window on a film whose every frame carries its number."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow
from tests.ui.video.films import make_film, number_on
from tests.ui.video.frame_times import SECONDS, OpenFilm, project_on


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half a minute whose every frame carries its number."""
    return make_film(tmp_path_factory.mktemp("films") / "talk.mp4", seconds=SECONDS)


@pytest.fixture
def open_film(qtbot: QtBot, show_window: ShowWindow, tmp_path: Path, film: Path) -> OpenFilm:
    """A function that shows a window on a film, once its picture is there."""

    def open_it(path: Path = film) -> MainWindow:
        window = show_window(project_on(path, tmp_path))
        qtbot.waitUntil(lambda: window.video.has_picture)
        qtbot.waitUntil(lambda: number_on(window.video.dock.view.image) >= 0)
        qtbot.waitUntil(lambda: window.page.playback.duration_ms > 0)
        return window

    return open_it
