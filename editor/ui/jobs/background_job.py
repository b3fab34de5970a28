"""Long work beside the window: a plain callable in a thread, its progress and result as signals."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from editor.ui.jobs.single_shot import single_shot

Work = Callable[[Callable[[object], None]], object]
"""Takes a function to report progress with, returns the result."""
DRAWN_MS: Final = 50
"""So long after a project was opened its text is drawn; other threads would take turns with that."""


class _Relay(QObject):
    """Carries what a thread tells to its job, and lives as long as the thread.

    The job itself goes with its window, at any moment: a thread in the midst of its `emit` would crash.
    """

    reported = Signal(object)
    ended = Signal(object, object)

    def run(self, work: Work) -> None:
        """Do the work, in its thread, and tell its end."""
        result: object = None
        error: BaseException | None = None
        try:
            result = work(self.reported.emit)
        except BaseException as raised:  # whatever it is, the person must be told
            error = raised
        self.ended.emit(result, error)


class BackgroundJob(QObject):
    """Runs one piece of work in a thread. Exactly one of `done` and `failed` comes, on the GUI thread.

    Deleted while the work goes on, it tells nothing any more.
    """

    reported = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work, *, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        relay = _Relay()
        relay.reported.connect(self.reported, Qt.ConnectionType.QueuedConnection)
        relay.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=relay.run, args=(work,), name=name, daemon=True)
        self._running = self._is_begun = False

    @property
    def running(self) -> bool:
        """Whether its end has not been told yet."""
        return self._running

    def start(self, *, after_ms: int = 0) -> None:
        """Begin, at once or in a moment; it counts as running from now on."""
        self._running = True
        if after_ms:
            single_shot(self, self._begin, after_ms=after_ms)
        else:
            self._begin()

    def _begin(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            self._thread.start()

    def wait(self, timeout_s: float) -> bool:
        """Wait for the work itself to end, which begins now at the latest; False where it has not."""
        self._begin()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _on_ended(self, result: object, error: BaseException | None) -> None:
        self._thread.join()
        self._running = False
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
