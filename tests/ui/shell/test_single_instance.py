"""A second start hands its files to the program that runs already."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.shell.single_instance import InstanceServer, name_of
from tests.ui.conftest import ShowWindow


@pytest.fixture
def server(qtbot: QtBot, settings: Settings) -> Iterator[InstanceServer]:
    """A program that runs already, called by the name of these settings."""
    made = InstanceServer(name_of(settings.path))
    made.start()
    yield made
    made.close()
    made.deleteLater()


KNOCK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from editor.ui.shell.single_instance import hand_over, name_of
app = QCoreApplication([])
at_ms = int(sys.argv[2]) if sys.argv[2] else None
taken = hand_over(name_of(Path(sys.argv[1])), [Path(name) for name in sys.argv[3:]], at_ms=at_ms)
sys.exit(0 if taken else 3)
"""


def knock(qtbot: QtBot, settings: Settings, paths: list[Path], *, at_ms: int | None = None) -> bool:
    """Hand files over from another process; return whether they were taken."""
    at = str(at_ms) if at_ms is not None else ""
    with subprocess.Popen([sys.executable, "-c", KNOCK, settings.path, at, *paths]) as other:
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.returncode in (0, 3)
    return other.returncode == 0


def test_files_are_opened_in_the_windows_there_are(
    qtbot: QtBot, show_window: ShowWindow, settings: Settings, server: InstanceServer, project_file: Path
) -> None:
    window = show_window()
    server.files_received.connect(window.windows.open_files)
    assert knock(qtbot, settings, [project_file])
    qtbot.waitUntil(lambda: window.has_project)
    assert knock(qtbot, settings, [project_file])
    assert knock(qtbot, settings, [])
    qtbot.waitUntil(lambda: len(window.windows.all) == 2)
    assert not window.windows.all[1].has_project
    assert window.notices.texts == []


def test_where_none_runs_or_another_persons_does_nothing_is_taken(
    qtbot: QtBot, settings: Settings, server: InstanceServer, tmp_path: Path
) -> None:
    assert not knock(qtbot, Settings(tmp_path / "elsewhere.json"), [tmp_path])
    server.close()
    assert not knock(qtbot, settings, [tmp_path])


def test_what_is_not_understood_is_refused(qtbot: QtBot, settings: Settings, server: InstanceServer) -> None:
    asked: list[list[Path]] = []
    server.files_received.connect(asked.append)
    for said in (b"hello\n", b'{"a": 1}\n', b"[1]\n"):
        socket = QLocalSocket()
        with qtbot.waitSignal(socket.disconnected):
            socket.connectToServer(name_of(settings.path))
            socket.write(said)
    assert asked == []


def test_a_program_that_was_killed_does_not_stand_in_the_way(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    code = (
        "import sys, os; from pathlib import Path; from PySide6.QtCore import QCoreApplication; "
        "from editor.ui.shell.single_instance import InstanceServer, name_of; app = QCoreApplication([]); "
        "server = InstanceServer(name_of(Path(sys.argv[1]))); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, settings.path], check=True)
    server = InstanceServer(name_of(settings.path))
    asked: list[list[Path]] = []
    server.files_received.connect(asked.append)
    server.start()
    assert knock(qtbot, settings, [tmp_path])
    assert asked == [[tmp_path]]
    server.close()


def test_starts_in_quick_succession_reach_the_first(
    qtbot: QtBot, settings: Settings, server: InstanceServer, tmp_path: Path
) -> None:
    asked: list[list[Path]] = []
    server.files_received.connect(asked.append)
    second = InstanceServer(name_of(settings.path))  # its start did not wait for the first one's answer
    second.start()
    assert knock(qtbot, settings, [tmp_path])
    assert asked == [[tmp_path]]
    second.close()
    second.deleteLater()


def test_what_comes_before_the_window_stands_is_taken_then(qtbot: QtBot, settings: Settings) -> None:
    server = InstanceServer(name_of(settings.path))
    socket = QLocalSocket()
    socket.connectToServer(name_of(settings.path))
    socket.write(b'["/in/a.earproof"]\n')
    assert socket.waitForConnected(1000)
    with qtbot.waitSignal(server.files_received) as received:
        server.start()
    assert received.args == [[Path("/in/a.earproof")]]
    socket.abort()
    server.close()
    server.deleteLater()


def test_the_program_started_twice_runs_once(
    qtbot: QtBot, root: Path, tmp_path: Path, project_file: Path
) -> None:
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "QT_LOGGING_RULES": "*=false"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    first = subprocess.Popen([sys.executable, "-m", "editor"], cwd=root, env=environment)
    try:
        name = name_of(tmp_path / "earproof" / "settings.json")
        socket = QLocalSocket()

        def answers() -> bool:
            socket.connectToServer(name)
            return socket.waitForConnected(100)

        qtbot.waitUntil(answers, timeout=30_000)
        socket.abort()
        command = [sys.executable, "-m", "editor", str(project_file)]
        second = subprocess.run(command, cwd=root, env=environment, check=False, timeout=60)
        assert second.returncode == 0
        settings = tmp_path / "earproof" / "settings.json"
        qtbot.waitUntil(
            lambda: settings.is_file() and str(project_file) in settings.read_text("utf-8"), timeout=20_000
        )
        assert first.poll() is None
    finally:
        first.send_signal(signal.SIGTERM)
        first.wait(30)
