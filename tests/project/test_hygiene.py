"""The checks that keep tests from leaving things behind do see what is left."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QTimer

from tests.support import hygiene


@pytest.fixture(autouse=True)
def short_grace(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setattr(hygiene, "GRACE_PERIOD_S", 0.05)
        yield


def test_a_thread_is_seen() -> None:
    before = hygiene.running_resources(with_timers=False)
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait, name="stays", daemon=True)
    thread.start()
    assert hygiene.leaked_resources(before, with_timers=False) == ["thread: stays"]
    stop.set()
    thread.join()
    assert hygiene.leaked_resources(before, with_timers=False) == []


def test_a_process_is_seen() -> None:
    before = hygiene.running_resources(with_timers=False)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        [left] = hygiene.leaked_resources(before, with_timers=False)
        assert left.startswith(f"process {process.pid}: ")
        assert process.stdin is not None
        process.stdin.write(b"\n")
    assert hygiene.leaked_resources(before, with_timers=False) == []


@pytest.mark.usefixtures("qtbot")
def test_a_running_timer_is_seen() -> None:
    before = hygiene.running_resources(with_timers=True)
    timer = QTimer()
    timer.start(60_000)
    [left] = hygiene.leaked_resources(before, with_timers=True)
    assert "running timer" in left
    timer.stop()
    assert hygiene.leaked_resources(before, with_timers=True) == []


def test_a_logged_warning_is_seen(caplog: pytest.LogCaptureFixture) -> None:
    with hygiene.captured_warnings() as records:
        logging.getLogger("editor.any").warning("disk %s", "full")
        logging.getLogger("editor.any").info("fine")
    assert records == ["WARNING editor.any: disk full"]
    assert caplog.messages == ["disk full"]


def test_user_folders_are_not_the_users(user_folders: Path) -> None:
    import platformdirs

    kept = [
        platformdirs.user_config_path("earproof"),
        platformdirs.user_cache_path("earproof"),
        platformdirs.user_data_path("earproof"),
        Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)),
        Path.home(),
    ]
    assert [path for path in kept if not path.is_relative_to(user_folders)] == []
