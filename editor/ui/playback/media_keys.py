"""Media keys on a Linux desktop: it keeps them for itself and hands them to players that speak MPRIS.

See https://specifications.freedesktop.org/mpris-spec/latest/. What arrives runs the actions that the keys
themselves would. Keys of other systems, and of desktops without MPRIS, arrive as shortcuts.
"""

# The names of slots and properties are those of the specification; Qt reads them. PySide6's own types know
# neither the names of C++ types nor what ClassInfo takes.
# mypy: disable-error-code="call-arg,arg-type,operator"

from __future__ import annotations

import itertools
import os
from typing import Final

from PySide6.QtCore import ClassInfo, Property, QObject, Slot
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
)
from PySide6.QtWidgets import QWidget

from editor.ui.actions.action_set import ActionSet
from editor.ui.jobs.session_bus import connect_to_bus
from editor.ui.playback.playback_control import Playback

PATH: Final = "/org/mpris/MediaPlayer2"
NAME: Final = "org.mpris.MediaPlayer2"
_numbers: Final = itertools.count(1)
_TRACK: Final = "/earproof/recording"


def offer_media_keys(
    window: QWidget, playback: Playback, actions: ActionSet, *, address: str = ""
) -> MediaKeys | None:
    """Let the desktop's media keys reach a window; None where it has none.

    Each window is a player of its own; the desktop chooses the one that played last.
    """
    connection = connect_to_bus(f"earproof-{next(_numbers)}", address=address)
    return MediaKeys(window, playback, actions, connection=connection) if connection is not None else None


class MediaKeys(QObject):
    """Stands on the bus as a player, and tells the desktop when it plays."""

    def __init__(
        self, window: QWidget, playback: Playback, actions: ActionSet, *, connection: QDBusConnection
    ) -> None:
        super().__init__(window)
        self._connection = connection
        self._playback = playback
        number = connection.name().rpartition("-")[2]
        self.service = f"{NAME}.earproof.instance{os.getpid()}_{number}"
        _Root(self, window)
        self._player = _Player(self, playback, actions)
        self._has_left = False
        self._sent: dict[str, object] = {}
        connection.registerObject(PATH, self, QDBusConnection.RegisterOption.ExportAdaptors)
        connection.registerService(self.service)
        self._playback.changed.connect(self._send_changes)

    def leave(self) -> None:
        """Stand on the bus no longer."""
        if self._has_left:
            return
        self._has_left = True
        self._connection.unregisterService(self.service)
        self._connection.unregisterObject(PATH)
        QDBusConnection.disconnectFromBus(self._connection.name())

    def _send_changes(self) -> None:
        now = self._player.state()
        if self._has_left or now == self._sent:
            return
        self._sent = now
        message = QDBusMessage.createSignal(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged")
        message.setArguments([f"{NAME}.Player", now, ["Position"]])
        self._connection.send(message)


@ClassInfo({"D-Bus Interface": NAME})
class _Root(QDBusAbstractAdaptor):
    """The program as the desktop sees it."""

    def __init__(self, parent: QObject, window: QWidget) -> None:
        super().__init__(parent)
        self._window = window

    @Slot()
    def Raise(self) -> None:
        """Bring the window to the front."""
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def Quit(self) -> None:
        """Close the window."""
        self._window.close()

    Identity = Property(str, lambda _self: "Earproof")
    DesktopEntry = Property(str, lambda _self: "earproof")
    CanRaise = Property(bool, lambda _self: True)
    CanQuit = Property(bool, lambda _self: True)
    HasTrackList = Property(bool, lambda _self: False)
    SupportedUriSchemes = Property("QStringList", lambda _self: [])
    SupportedMimeTypes = Property("QStringList", lambda _self: [])


@ClassInfo({"D-Bus Interface": f"{NAME}.Player"})
class _Player(QDBusAbstractAdaptor):
    """The recording as the desktop sees it; times are microseconds."""

    def __init__(self, parent: QObject, playback: Playback, actions: ActionSet) -> None:
        super().__init__(parent)
        self._actions = actions
        self._playback = playback

    def state(self) -> dict[str, object]:
        """Return the properties that change, but the position."""
        names = ("PlaybackStatus", "Rate", "Metadata", "CanPlay", "CanPause", "CanSeek")
        return {name: self.property(name) for name in names}

    def _run(self, action_id: str) -> None:
        self._actions.run(action_id)

    @Slot()
    def PlayPause(self) -> None:
        """Play or pause."""
        self._run("play.toggle")

    @Slot()
    def Play(self) -> None:
        """Play, unless it does."""
        if not self._playback.playing:
            self._run("play.toggle")

    @Slot()
    def Pause(self) -> None:
        """Pause."""
        self._run("play.pause")

    @Slot()
    def Stop(self) -> None:
        """Pause: a recording that is worked on has no other rest."""
        self._run("play.pause")

    @Slot()
    def Next(self) -> None:
        """Play the next segment."""
        self._run("play.next")

    @Slot()
    def Previous(self) -> None:
        """Play the segment before."""
        self._run("play.previous")

    @Slot("qlonglong")
    def Seek(self, offset_us: int) -> None:
        """Go forward, or back where it is negative."""
        self._playback.skip(offset_us // 1000)

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, _track: QDBusObjectPath, position_us: int) -> None:
        """Go to a place."""
        self._playback.seek(position_us // 1000)

    def _status(self) -> str:
        if not self._playback.can_play:
            return "Stopped"
        return "Playing" if self._playback.playing else "Paused"

    def _metadata(self) -> dict[str, object]:
        recording = self._playback.recording
        if recording is None:
            return {}
        length_us = self._playback.duration_ms * 1000
        track = {"mpris:trackid": QDBusObjectPath(_TRACK), "xesam:title": recording.name}
        return {**track, "mpris:length": length_us}

    def _can(self) -> bool:
        return self._playback.can_play

    def _set_rate(self, rate: float) -> None:
        self._playback.set_speed(rate)

    def _set_volume(self, volume: float) -> None:
        self._playback.volume.set_level(volume)

    PlaybackStatus = Property(str, _status)
    Metadata = Property("QVariantMap", _metadata)
    Position = Property("qlonglong", lambda self: self._playback.position_ms * 1000)
    Rate = Property(float, lambda self: self._playback.speed, _set_rate)
    Volume = Property(float, lambda self: self._playback.volume.level, _set_volume)
    MinimumRate = Property(float, lambda _self: 0.25)
    MaximumRate = Property(float, lambda _self: 3.0)
    CanGoNext = Property(bool, _can)
    CanGoPrevious = Property(bool, _can)
    CanPlay = Property(bool, _can)
    CanPause = Property(bool, _can)
    CanSeek = Property(bool, _can)
    CanControl = Property(bool, lambda _self: True)
