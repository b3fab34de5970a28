"""Something done once, a little later, by an object that may be deleted before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def single_shot(owner: QObject, call: Callable[[], object], *, after_ms: int = 0) -> None:
    """Call something once after some milliseconds, unless `owner` is deleted before.

    WORKAROUND: `QTimer.singleShot` with a context never lets go of what it is to call where that context is
    deleted first, and without one it calls into what was deleted (PySide6 6.11.3; see `findings/`).
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(call)
    timer.timeout.connect(timer.deleteLater)
    timer.start()
