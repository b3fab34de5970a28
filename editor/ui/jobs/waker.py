"""Waking up an object of the window from a thread that may outlive it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance


class Waker(QObject):
    """Has something called in the window's thread, soon after another thread asked for that.

    The thread keeps the waker alive by its method `wake`; the object whose slot is called may be deleted at
    any moment, and then nothing happens. A thread in the midst of that object's own `emit` would crash.
    """

    _woken = Signal()

    def __init__(self, slot: Callable[[], object] | SignalInstance) -> None:
        super().__init__()
        self._woken.connect(slot, Qt.ConnectionType.QueuedConnection)

    def wake(self) -> None:
        """Ask for the call; from any thread."""
        self._woken.emit()
