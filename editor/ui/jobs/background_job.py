"""Long work beside the window: a plain callable in a thread, its progress and result as signals."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

Work = Callable[[Callable[[object], None]], object]
"""Takes a function to report progress with, returns the result."""


class BackgroundJob(QObject):
    """Runs one piece of work in a thread. Exactly one of `done` and `failed` comes, on the GUI thread."""

    reported = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, work: Work, *, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._work = work
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._running = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether its end has not been told yet."""
        return self._running

    def start(self) -> None:
        """Begin."""
        self._running = True
        self._thread.start()

    def wait(self, timeout_s: float) -> bool:
        """Wait for the work itself to end; False where it has not."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        result: object = None
        error: BaseException | None = None
        try:
            result = self._work(self._report)
        except BaseException as raised:  # whatever it is, the person must be told
            error = raised
        try:
            self._ended.emit(result, error)
        except RuntimeError:
            return  # the window is gone, and this object with it

    def _report(self, progress: object) -> None:
        try:
            self.reported.emit(progress)
        except RuntimeError:
            return

    def _on_ended(self, result: object, error: BaseException | None) -> None:
        self._thread.join()
        self._running = False
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
