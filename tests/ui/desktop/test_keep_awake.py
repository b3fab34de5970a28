"""The machine stays awake while something is aligned or played, and no longer."""

# PySide6's own types know neither the names of C++ types nor what ClassInfo takes.
# mypy: disable-error-code="call-arg,arg-type,operator"

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, QObject, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection
from pytestqt.qtbot import QtBot

from editor.ui.desktop.desktop_services import DesktopServices
from editor.ui.desktop.keep_awake import KeepAwake
from editor.ui.desktop.sleep_blockers import (
    BusBlocker,
    CommandBlocker,
    NoBlocker,
    StateBlocker,
    make_sleep_blocker,
)
from editor.ui.jobs.session_bus import connect_to_bus
from tests.ui.conftest import ShowWindow
from tests.ui.fixtures import load_window


class Work(QObject):
    """Something that is busy now and then."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.reason = ""

    def set_reason(self, reason: str) -> None:
        self.reason = reason
        self.changed.emit()


class Recorder:
    """A blocker that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def hold(self, reason: str) -> None:
        self.told.append(reason)

    def release(self) -> None:
        self.told.append("released")


def test_it_is_held_while_any_work_goes_on(qtbot: QtBot) -> None:
    parent, recorder = QObject(), Recorder()
    awake = KeepAwake(parent, recorder, delays=(0, 0))
    one, other = Work(), Work()
    awake.watch(one.changed, lambda: one.reason)
    awake.watch(other.changed, lambda: other.reason)
    one.set_reason("aligning")
    qtbot.waitUntil(lambda: recorder.told == ["aligning"])
    other.set_reason("playing")
    one.set_reason("")
    other.set_reason("")
    qtbot.waitUntil(lambda: recorder.told == ["aligning", "released"])


def test_what_is_over_in_a_moment_asks_for_nothing(qtbot: QtBot) -> None:
    parent, recorder = QObject(), Recorder()
    awake = KeepAwake(parent, recorder, delays=(60_000, 0))
    work = Work()
    awake.watch(work.changed, lambda: work.reason)
    work.set_reason("playing")
    work.set_reason("")
    quick = KeepAwake(parent, recorder, delays=(0, 0))
    quick.watch(work.changed, lambda: work.reason)
    work.set_reason("later")
    qtbot.waitUntil(lambda: recorder.told == ["later"])
    quick.stop()
    assert recorder.told == ["later", "released"]
    awake.stop()
    assert recorder.told == ["later", "released"]


def test_a_command_runs_as_long_as_it_is_held() -> None:
    blocker = CommandBlocker([sys.executable, "-c", "import threading; threading.Event().wait()"])
    blocker.hold("aligning")
    blocker.hold("aligning")
    assert blocker.is_holding
    blocker.release()
    assert not blocker.is_holding
    blocker.release()


def test_a_command_that_is_missing_is_no_error(tmp_path: Path) -> None:
    blocker = CommandBlocker([str(tmp_path / "caffeinate")])
    blocker.hold("aligning")
    assert not blocker.is_holding
    blocker.release()


def test_windows_is_told_that_the_machine_is_in_use() -> None:
    states: list[int] = []
    blocker = StateBlocker(states.append)
    blocker.hold("aligning")
    blocker.release()
    assert states == [0x80000001, 0x80000000]


@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class _ScreenSaver(QDBusAbstractAdaptor):
    """A desktop's service."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: list[tuple[str, str]] = []

    @Slot(str, str, result=int)
    def Inhibit(self, program: str, reason: str) -> int:
        self.asked.append((program, reason))
        return 7


@contextlib.contextmanager
def desktop(address: str) -> Iterator[tuple[QDBusConnection, _ScreenSaver]]:
    connection = connect_to_bus("desktop", address=address)
    assert connection is not None
    holder = QObject()
    service = _ScreenSaver(holder)
    assert connection.registerObject(
        "/org/freedesktop/ScreenSaver", holder, QDBusConnection.RegisterOption.ExportAdaptors
    )
    assert connection.registerService("org.freedesktop.ScreenSaver")
    yield connection, service
    QDBusConnection.disconnectFromBus("desktop")


def others_on(connection: QDBusConnection) -> int:
    """Return how many programs are on a bus."""
    names = connection.interface().registeredServiceNames().value()
    return sum(str(name).startswith(":") for name in names)


def test_a_linux_desktop_is_asked_over_its_bus(qtbot: QtBot, address: str) -> None:
    with desktop(address) as (connection, service):
        before = others_on(connection)
        blocker = BusBlocker(address)
        blocker.hold("A recording is being aligned")
        qtbot.waitUntil(lambda: service.asked == [("Earproof", "A recording is being aligned")])
        assert others_on(connection) == before + 1
        blocker.release()
        # As the asker leaves, a desktop takes back what it granted.
        qtbot.waitUntil(lambda: others_on(connection) == before)


def test_without_a_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    blocker = BusBlocker()
    blocker.hold("aligning")
    assert not blocker.is_holding
    blocker.release()


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", BusBlocker), ("darwin", CommandBlocker), ("plan9", NoBlocker)]
)
def test_each_system_has_its_way(monkeypatch: pytest.MonkeyPatch, platform: str, kind: type) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert type(make_sleep_blocker()) is kind


def test_playing_keeps_the_machine_awake(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> None:
    loaded = load_window(qtbot, show_window, project_file)
    recorder = Recorder()
    window = loaded.window
    services = DesktopServices(
        window, window.alignment, loaded.playback, written=(), blocker=recorder, delays=(0, 0)
    )
    loaded.playback.toggle()
    qtbot.waitUntil(lambda: recorder.told == ["A recording is being played"])
    loaded.playback.pause()
    qtbot.waitUntil(lambda: recorder.told[1:] == ["released"])
    loaded.playback.toggle()
    qtbot.waitUntil(lambda: len(recorder.told) == 3)
    services.stop()
    assert recorder.told[-1] == "released"
