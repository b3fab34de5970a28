"""What a Mac asks the running program to open: files and links arrive as events there, not as arguments."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from editor.ui.shell.file_open_application import FileOpenApplication
from tests.ui.conftest import ShowWindow


@pytest.fixture
def application(qapp: FileOpenApplication) -> FileOpenApplication:
    return qapp


def test_a_file_is_opened_in_the_running_program(
    qtbot: QtBot, application: FileOpenApplication, show_window: ShowWindow, project_file: Path
) -> None:
    window = show_window()
    application.files_received.connect(window.windows.open_files)
    application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(project_file))))
    qtbot.waitUntil(lambda: window.has_project)
    application.files_received.disconnect(window.windows.open_files)


def test_a_link_opens_its_project_at_its_time(application: FileOpenApplication, project_file: Path) -> None:
    asked: list[object] = []

    def on_place(path: Path, at_ms: int) -> None:
        asked.append((path, at_ms))

    application.place_received.connect(on_place)
    application.files_received.connect(asked.append)
    link = QUrl("earproof://open")
    link.setQuery(f"file={quote(str(project_file), safe='')}&at=0:21")
    application.sendEvent(application, QFileOpenEvent(link))
    assert asked == [(project_file, 21_000), [project_file]]
    application.place_received.disconnect(on_place)
    application.files_received.disconnect(asked.append)


def test_a_link_to_something_else_is_told(
    qtbot: QtBot, application: FileOpenApplication, show_window: ShowWindow
) -> None:
    window = show_window()
    application.link_refused.connect(window.windows.tell)
    with qtbot.waitSignal(application.link_refused):
        application.sendEvent(application, QFileOpenEvent(QUrl("earproof://open?file=%2Fetc%2Fpasswd")))
    assert "isn’t a link to a project" in window.notices.errors[0]
    application.link_refused.disconnect(window.windows.tell)
