"""Media keys as a Linux desktop hands them on: asked over a real message bus."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from editor.ui.playback.media_keys import NAME, PATH, MediaKeys
from editor.ui.shell.application import connect_media_keys
from tests.ui.conftest import ShowWindow
from tests.ui.fixtures import LoadedWindow, load_window

PROPERTIES = "org.freedesktop.DBus.Properties"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A message bus of this test's own."""
    wanted = f"unix:path={tmp_path / 'bus'}"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={wanted}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
        bus.terminate()


@contextlib.contextmanager
def connected(address: str, name: str) -> Iterator[QDBusConnection]:
    connection = QDBusConnection.connectToBus(address, name)
    assert connection.isConnected()
    yield connection
    QDBusConnection.disconnectFromBus(name)


class Desktop:
    """Asks the player as a desktop does."""

    def __init__(self, qtbot: QtBot, connection: QDBusConnection, keys: MediaKeys) -> None:
        self._qtbot = qtbot
        self._connection = connection
        self._service = keys.service

    def press(self, method: str, *arguments: object, interface: str = f"{NAME}.Player") -> list[object]:
        """Call a method and return what is answered."""
        message = QDBusMessage.createMethodCall(self._service, PATH, interface, method)
        message.setArguments(list(arguments))
        call = self._connection.asyncCall(message)
        self._qtbot.waitUntil(call.isFinished)
        answer = call.reply()
        assert answer.type() is QDBusMessage.MessageType.ReplyMessage, answer.errorMessage()
        return list(answer.arguments())

    def read(self, name: str) -> object:
        """Return a property of the player."""
        (value,) = self.press("Get", f"{NAME}.Player", name, interface=PROPERTIES)
        return value.variant() if hasattr(value, "variant") else value


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> LoadedWindow:
    """The small transcript, ready to be heard."""
    return load_window(qtbot, show_window, project_file)


def test_media_keys_do_what_the_keys_themselves_would(
    qtbot: QtBot, loaded: LoadedWindow, address: str
) -> None:
    with connected(address, "desktop") as theirs:
        keys = connect_media_keys(loaded.window, address)
        assert keys is not None
        desktop = Desktop(qtbot, theirs, keys)
        assert desktop.read("PlaybackStatus") == "Paused"
        desktop.press("PlayPause")
        assert loaded.playback.playing
        assert desktop.read("PlaybackStatus") == "Playing"
        desktop.press("Play")
        assert loaded.playback.playing
        desktop.press("Pause")
        assert not loaded.playback.playing
        desktop.press("Next")
        assert loaded.player.asked[-1] == (3_000, 5_800)
        desktop.press("Stop")
        desktop.press("Previous")
        assert loaded.player.asked[-1] == (0, 2_400)
        desktop.press("Stop")
        assert not loaded.playback.playing
        assert desktop.read("Rate") == 1.0
        assert desktop.read("CanPlay") is True
        desktop.press("Raise", interface=NAME)
        keys.leave()


def test_the_desktop_is_told_when_it_plays(qtbot: QtBot, loaded: LoadedWindow, address: str) -> None:
    log = subprocess.Popen(
        ["dbus-monitor", "--address", address, "type='signal',member='PropertiesChanged'"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert log.stdout is not None
        log.stdout.readline()
        keys = connect_media_keys(loaded.window, address)
        assert keys is not None
        loaded.playback.play_row(3)
        said = ""
        while "Playing" not in said:
            said += log.stdout.readline()
        keys.leave()
        assert f'string "{NAME}.Player"' in said
    finally:
        log.terminate()
        log.wait()
        if log.stdout is not None:
            log.stdout.close()


def test_without_such_a_desktop_there_is_nothing(
    loaded: LoadedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert connect_media_keys(loaded.window) is None


def test_each_window_is_a_player_until_it_is_closed(
    qtbot: QtBot, loaded: LoadedWindow, address: str, show_window: ShowWindow
) -> None:
    other = show_window()
    with connected(address, "desktop") as theirs:
        first, second = connect_media_keys(loaded.window, address), connect_media_keys(other, address)
        assert first is not None
        assert second is not None
        bus = theirs.interface()
        for keys in (first, second):
            assert bus.isServiceRegistered(keys.service).value()
        other.close()
        qtbot.waitUntil(lambda: not bus.isServiceRegistered(second.service).value())
        assert bus.isServiceRegistered(first.service).value()
        first.leave()
