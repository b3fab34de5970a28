"""Fetching and measuring models beside the window: one at a time, with progress, stopped when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from alignment.errors import Cancelled
from alignment.models.fetching import ModelFetch
from editor.services.models.measuring import Measurement
from editor.ui.jobs.background_job import BackgroundJob

_STOP_S: Final = 10.0


class _Stoppable(Protocol):
    def cancel(self) -> None:
        """Stop, from another thread."""


class ModelJobs(QObject):
    """Runs what was asked for; exactly one of `finished` and `failed` comes, the former after `cancel`."""

    shared = Signal(object)
    """How much is done, from 0 to 1; below 0 where that is not known."""
    finished = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: _Stoppable | None = None
        self._job: BackgroundJob | None = None

    @property
    def running(self) -> bool:
        """Whether something is being fetched or measured."""
        return self._job is not None

    def fetch(self, name: str, *, mirror: Path | None, proxy: str) -> None:
        """Fetch a model."""
        work = ModelFetch(name, mirror=mirror, proxy=proxy)
        self._start(work, work.run, name="fetch")

    def measure(self, name: str) -> None:
        """Measure a model."""
        work = Measurement(name)
        self._start(work, lambda _report: work.run(), name="measure")
        self.shared.emit(-1.0)

    def cancel(self) -> None:
        """Stop what is running."""
        if self._work is not None:
            self._work.cancel()

    def close(self) -> None:
        """Stop what is running, and wait for that."""
        if self._work is not None and self._job is not None:
            self._work.cancel()
            self._job.wait(_STOP_S)

    def _start(
        self, work: _Stoppable, run: Callable[[Callable[[object], None]], object], *, name: str
    ) -> None:
        if self._job is not None:
            return
        self._work, self._job = work, BackgroundJob(run, name=name, parent=self)
        self._job.reported.connect(self.shared)
        self._job.done.connect(lambda _result: self._end(None))
        self._job.failed.connect(self._end)
        self._job.start()

    def _end(self, error: BaseException | None) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._work, self._job = None, None
        if error is None or isinstance(error, Cancelled):
            self.finished.emit()
        else:
            self.failed.emit(error)
