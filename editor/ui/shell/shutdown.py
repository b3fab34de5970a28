"""Shutdown signals: Ctrl+C in the terminal and the system's end close the window as a person does."""

from __future__ import annotations

import contextlib
import signal
import socket
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


class StopSignals(QObject):
    """Tells of the first signal to stop; a second one ends the process whatever it does."""

    received = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Python sees a signal only when its own code runs, and Qt waits elsewhere: a socket wakes it.
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in _SIGNALS:
            signal.signal(number, self._on_signal)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        for number in _SIGNALS:
            signal.signal(number, signal.SIG_DFL)

    def _on_woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            if any(number in _SIGNALS for number in self._reader.recv(64)):
                self.received.emit()
