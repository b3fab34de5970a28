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
        self._running = self._is_begun = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

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
