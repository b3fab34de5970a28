"""Sleep blockers: what keeps a machine from falling asleep by itself, in each system's own way.

None of them raises: where a system offers nothing, it sleeps as ever. What is held ends with the program,
however that ends.
"""

from __future__ import annotations

import ctypes
import itertools
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from editor.ui.jobs.session_bus import connect_to_bus

_numbers: Final = itertools.count(1)
_PROGRAM: Final = "Earproof"
_SERVICES: Final = (
    # The second keeps the screen on, too; GNOME has no other that every program may ask.
    ("org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit", ".Inhibit"),
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", ""),
)
_CONTINUOUS: Final = 0x80000000
_SYSTEM_REQUIRED: Final = 0x00000001


class SleepBlocker(Protocol):
    """Keeps the machine awake between `hold` and `release`; both may be called again."""

    def hold(self, reason: str) -> None:
        """Keep it awake; `reason` is told where the system lists who does so."""

    def release(self) -> None:
        """Let it sleep."""


class BusBlocker:
    """Asks a Linux desktop. What was asked lasts as long as the connection, which is made for that alone.

    The services take back what was asked as the asker leaves the bus. So nothing is waited for: which of them
    there are, and what number they would have, need not be known.
    """

    def __init__(self, address: str = "") -> None:
        self._address = address
        self._name = ""

    @property
    def is_holding(self) -> bool:
        """Whether a desktop was asked."""
        return bool(self._name)

    def hold(self, reason: str) -> None:
        """Ask the desktop not to suspend."""
        if self._name:
            return
        name = f"earproof-awake-{next(_numbers)}"
        connection = connect_to_bus(name, address=self._address)
        if connection is None:
            return
        from PySide6.QtDBus import QDBusMessage

        self._name = name
        for service, path, more in _SERVICES:
            message = QDBusMessage.createMethodCall(service, path, service + more, "Inhibit")
            message.setArguments([_PROGRAM, reason])
            connection.send(message)

    def release(self) -> None:
        """Leave the bus."""
        if self._name:
            from PySide6.QtDBus import QDBusConnection

            QDBusConnection.disconnectFromBus(self._name)
            self._name = ""


class CommandBlocker:
    """Has a program run that keeps the machine awake as long as it runs, as `caffeinate` of macOS does."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        self._running: subprocess.Popen[bytes] | None = None

    @property
    def is_holding(self) -> bool:
        """Whether the program runs."""
        return self._running is not None and self._running.poll() is None

    def hold(self, reason: str) -> None:
        """Start the program; it has no place for a reason."""
        if self.is_holding:
            return
        nowhere = subprocess.DEVNULL
        try:
            self._running = subprocess.Popen(self._command, stdin=nowhere, stdout=nowhere, stderr=nowhere)
        except OSError:
            self._running = None

    def release(self) -> None:
        """End the program."""
        if self._running is not None:
            self._running.terminate()
            self._running.wait()
            self._running = None


class StateBlocker:
    """Tells Windows that the machine is in use; `set_state` is `SetThreadExecutionState`."""

    def __init__(self, set_state: Callable[[int], object]) -> None:
        self._set_state = set_state

    def hold(self, reason: str) -> None:
        """Say that the machine is in use until told otherwise; there is no place for a reason."""
        self._set_state(_CONTINUOUS | _SYSTEM_REQUIRED)

    def release(self) -> None:
        """Say that it no longer is."""
        self._set_state(_CONTINUOUS)


class NoBlocker:
    """Stands where a system offers nothing."""

    def hold(self, reason: str) -> None:
        """Do nothing."""

    def release(self) -> None:
        """Do nothing."""


def make_sleep_blocker() -> SleepBlocker:
    """Return what keeps this machine awake."""
    if sys.platform == "win32":
        return StateBlocker(ctypes.windll.kernel32.SetThreadExecutionState)
    if sys.platform == "darwin":
        return CommandBlocker(["caffeinate", "-i", "-w", str(os.getpid())])
    return BusBlocker() if sys.platform == "linux" else NoBlocker()
