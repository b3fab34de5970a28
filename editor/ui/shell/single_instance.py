"""One program for each person and screen: a second start hands its files to the first and ends."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_REACH_MS: Final = 300
_ANSWER_MS: Final = 5000
"""Who does not answer for so long hangs, or is ending: then this start goes on by itself. A window that is
just being made takes a second or two on a busy computer."""
_ANSWER: Final = b"taken\n"


def name_of(settings: Path) -> str:
    """Return what programs of the same person, settings and screen call each other by."""
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    digest = hashlib.sha256(f"{settings.absolute()}\n{screen}".encode()).hexdigest()
    return f"earproof-{digest[:16]}"


def hand_over(name: str, paths: Sequence[Path], *, at_ms: int | None = None) -> bool:
    """Have the program that runs already open these files, or a window for none; False where none runs.

    `at_ms`: the first file is to be shown at that time.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_REACH_MS):
        return False
    names = [str(path.absolute()) for path in paths]
    message = names if at_ms is None else {"files": names, "at_ms": at_ms}
    socket.write(json.dumps(message).encode() + b"\n")
    socket.waitForBytesWritten(_ANSWER_MS)
    said = b""
    while said != _ANSWER and socket.waitForReadyRead(_ANSWER_MS):
        said += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return said == _ANSWER


def _is_served(name: str) -> bool:
    """Whether a program listens there, even one too busy to answer: later starts are to reach that one."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    served = socket.waitForConnected(_REACH_MS)
    socket.abort()
    return served


class InstanceServer(QObject):
    """Takes what later starts hand over: `files_received` brings files, or none for a new window.

    Others find it as soon as it is made; they are answered once it was started.

    `place_received` comes before, where one of them is to be shown at a time (ms).
    """

    files_received = Signal(list)
    place_received = Signal(Path, int)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # WORKAROUND: with access options, `listen` takes over the name of a program that is alive, on Unix.
        if not _is_served(name) and not self._server.listen(name):
            QLocalServer.removeServer(name)  # a program that was killed left it behind
            self._server.listen(name)

    def start(self) -> None:
        """Take what comes from now on, and what has come meanwhile."""
        self._server.newConnection.connect(self._on_connection)
        self._on_connection()

    def close(self) -> None:
        """Take nothing any more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda s=socket: self._on_said(s))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._on_said(socket)

    def _on_said(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            said = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            socket.abort()
            return
        at_ms = said.get("at_ms") if isinstance(said, dict) else None
        said = said.get("files") if isinstance(said, dict) else said
        if not isinstance(said, list) or not all(isinstance(name, str) for name in said):
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        if isinstance(at_ms, int) and said:
            self.place_received.emit(Path(said[0]), at_ms)
        self.files_received.emit([Path(name) for name in said])
