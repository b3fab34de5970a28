"""Files that take long to open: shown, and let go when the person does not want to wait."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.services.storage.file_lock import FileLock, FileLocked
from editor.services.storage.store import Store
from tests.ui.conftest import ShowWindow


def test_a_file_that_takes_long_to_open_shows_so(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    opened = Store.open

    def slowly(path: Path) -> Store:
        assert go_on.wait(10)
        return opened(path)

    monkeypatch.setattr(Store, "open", slowly)
    window = show_window()
    window.open_path(project_file)
    qtbot.waitUntil(window.status.busy.isVisible)
    assert window.status.opening.text() == "Opening talk.earproof…"
    go_on.set()
    qtbot.waitUntil(lambda: window.has_project and not window.opening.busy)
    assert not window.status.busy.isVisible()
    assert not window.status.cancel_button.isVisible()


def is_free(path: Path) -> bool:
    try:
        FileLock.acquire(path, who="a test").release()
    except FileLocked:
        return False
    return True


def test_a_file_that_takes_long_to_open_can_be_let_go(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    opened: list[Store] = []
    really_open = Store.open

    def slowly(path: Path) -> Store:
        assert go_on.wait(10)
        opened.append(really_open(path))
        return opened[-1]

    monkeypatch.setattr(Store, "open", slowly)
    window = show_window()
    window.open_path(project_file)
    qtbot.waitUntil(window.status.cancel_button.isVisible)
    window.status.cancel_button.click()
    assert not window.status.busy.isVisible()
    assert window.status.currentMessage() == "talk.earproof wasn’t opened"
    assert not window.opening.busy
    go_on.set()
    qtbot.waitUntil(lambda: bool(opened) and is_free(project_file))
    window.open_path(project_file)
    qtbot.waitUntil(lambda: window.has_project and not window.opening.busy)
    assert not opened[-1].read_only
