"""Keeping the machine awake while something is aligned or played, and a moment longer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, SignalInstance

from editor.ui.desktop.sleep_blockers import SleepBlocker

HOLD_AFTER_MS: Final = 1_500
"""A word that is played is over before; a machine falls asleep only after minutes."""
RELEASE_AFTER_MS: Final = 5_000


class KeepAwake(QObject):
    """Holds a blocker while any of what it watches is busy.

    `delays`: how long it waits, in ms, before it holds it, and before it lets go.
    """

    def __init__(
        self,
        parent: QObject,
        blocker: SleepBlocker,
        *,
        delays: tuple[int, int] = (HOLD_AFTER_MS, RELEASE_AFTER_MS),
    ) -> None:
        super().__init__(parent)
        self._blocker = blocker
        self._busy: list[Callable[[], str]] = []
        self._holding = False
        self._hold_after_ms, self._release_after_ms = delays
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._settle)

    def watch(self, changed: SignalInstance, busy: Callable[[], str]) -> None:
        """Ask `busy` why the machine is to stay awake ("": it need not) whenever `changed` is emitted."""
        self._busy.append(busy)
        changed.connect(self._look)

    def stop(self) -> None:
        """Let the machine sleep, for good."""
        self._busy.clear()
        self._soon.stop()
        self._settle()

    def _reason(self) -> str:
        return next(filter(None, (busy() for busy in self._busy)), "")

    def _look(self) -> None:
        wanted = bool(self._reason())
        if wanted == self._holding:
            self._soon.stop()
        elif not self._soon.isActive():
            self._soon.start(self._hold_after_ms if wanted else self._release_after_ms)

    def _settle(self) -> None:
        reason = self._reason()
        if bool(reason) == self._holding:
            return
        self._holding = bool(reason)
        if reason:
            self._blocker.hold(reason)
        else:
            self._blocker.release()
