"""What is done is told where a person sees it: by the desktop, while another program is in front."""

# PySide6's own types know neither the names of C++ types nor what ClassInfo takes.
# mypy: disable-error-code="call-arg,arg-type,operator"

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.ui.desktop.desktop_notices import BusNotifier, JobNotices
from editor.ui.desktop.desktop_services import DesktopServices
from editor.ui.jobs.session_bus import connect_to_bus
from tests.ui.conftest import ShowWindow


class Desktop:
    """A notifier that remembers what it showed, or cannot show anything."""

    def __init__(self, *, can: bool = True) -> None:
        self.can = can
        self.shown: list[tuple[str, str]] = []

    def show(self, title: str, text: str) -> bool:
        if self.can:
            self.shown.append((title, text))
        return self.can


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_first_that_can_tells_it(window: QWidget) -> None:
    unable, able, other = Desktop(can=False), Desktop(), Desktop()
    JobNotices(window, unable, able, other, is_in_use=lambda: False).tell("Alignment finished", "talk")
    assert able.shown == [("Alignment finished", "talk")]
    assert other.shown == []


def test_whoever_sees_the_window_is_not_told(qtbot: QtBot, window: QWidget) -> None:
    desktop = Desktop()
    JobNotices(window, desktop, is_in_use=lambda: True).tell("Alignment finished", "talk")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    JobNotices(window, desktop).tell("Alignment finished", "talk")
    assert desktop.shown == []
    window.hide()
    JobNotices(window, desktop, is_in_use=lambda: False).tell("Alignment finished", "talk")
    assert desktop.shown == []


@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class _Notifications(QDBusAbstractAdaptor):
    """A desktop's service, with the types that its specification names."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: list[tuple[str, str, str]] = []

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self,
        program: str,
        _replaced: int,
        _icon: str,
        title: str,
        text: str,
        _actions: list[str],
        _hints: dict[str, object],
        _shown_ms: int,
    ) -> int:
        self.shown.append((program, title, text))
        return 1


def test_a_linux_desktop_is_asked_over_its_bus(qtbot: QtBot, address: str) -> None:
    connection = connect_to_bus("desktop", address=address)
    assert connection is not None
    holder = QObject()
    service = _Notifications(holder)
    export = QDBusConnection.RegisterOption.ExportAdaptors
    assert connection.registerObject("/org/freedesktop/Notifications", holder, export)
    assert connection.registerService("org.freedesktop.Notifications")
    text = "It's “done”: \\ 100 %\nor not"
    can = BusNotifier(address=address).show("true", text)
    assert can == (shutil.which("gdbus") is not None)
    if can:
        qtbot.waitUntil(lambda: service.shown == [("Earproof", "true", text)])
    QDBusConnection.disconnectFromBus("desktop")


def test_without_a_bus_nothing_is_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not BusNotifier().show("Alignment finished", "talk")


def test_an_alignment_and_an_export_are_told(show_window: ShowWindow, tmp_path: Path) -> None:
    window, desktop = show_window(), Desktop()
    DesktopServices(
        window,
        window.alignment,
        window.page.playback,
        written=(window.exporting.done, window.clips.done),
        notices=JobNotices(window, desktop, is_in_use=lambda: False),
    )
    window.alignment.finished.emit(tmp_path / "talk.earproof")
    window.alignment.failed.emit("“talk.wav” has no speech. Choose another recording.")
    window.exporting.done.emit("Saved talk.srt")
    window.clips.done.emit("2 clips saved")
    assert desktop.shown == [
        ("Alignment finished", "talk"),
        ("Alignment failed", "“talk.wav” has no speech. Choose another recording."),
        ("Export finished", "Saved talk.srt"),
        ("Export finished", "2 clips saved"),
    ]
