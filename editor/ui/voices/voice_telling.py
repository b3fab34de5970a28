"""Telling voices apart beside the window: one job at a time, in a process of its own, that can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Signal

from editor.ui.jobs.background_job import BackgroundJob

if TYPE_CHECKING:
    from alignment.progress import ProgressReport
    from alignment.speakers.types import SpeakerAttribution, SpeakerCount, SpokenWord

_STOP_S: Final = 10.0


class SpeakerAttributor(Protocol):
    """What says who speaks: the aligner's process, a small fake in tests."""

    def attribute_speakers(
        self,
        recording: Path,
        words: Sequence[SpokenWord],
        *,
        count: SpeakerCount | None = None,
        labels_count: bool = True,
        track: int | None = None,
        on_report: Callable[[ProgressReport], None] | None = None,
    ) -> SpeakerAttribution:
        """Return the voices, and whose each word is; raises AlignmentError, Cancelled where stopped."""
        ...

    def cancel(self) -> None:
        """End the job under way."""
        ...

    def close(self) -> None:
        """Stop what is under way, and end."""
        ...


MakeAttributor = Callable[[], SpeakerAttributor]
Ask = Callable[[SpeakerAttributor, Callable[["ProgressReport"], None]], object]
"""Asks about voices, with what reports go to, and returns what is made of the answer; in a thread."""


def process_attributor() -> SpeakerAttributor:
    """Return what a window asks: a process of its own, so that it can be stopped without any other work."""
    from alignment import AlignerProcess

    return AlignerProcess()


class VoiceTelling(QObject):
    """Runs one question at a time. Of `done`, `failed` and `cancelled` one follows each start.

    `leave` lets go of a question: its process is ended, and nothing follows.
    """

    changed = Signal()
    """A question is asked, or none is any more."""
    reported = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject, *, make: MakeAttributor) -> None:
        super().__init__(parent)
        self._make = make
        self._attributor: SpeakerAttributor | None = None
        self._job: BackgroundJob | None = None
        self._left: list[BackgroundJob] = []
        self._is_stopping = False

    @property
    def running(self) -> bool:
        """Whether a question is being answered."""
        return self._job is not None

    def start(self, ask: Ask) -> None:
        """Ask; nothing where something is being asked already."""
        if self._job is not None:
            return
        self._is_stopping = False
        attributor = self._attributor = self._attributor or self._make()
        self._job = job = BackgroundJob(lambda report: ask(attributor, report), name="voices", parent=self)
        job.reported.connect(lambda report: self._on_reported(job, report))
        job.done.connect(lambda found: self._on_done(job, found))
        job.failed.connect(lambda error: self._on_failed(job, error))
        job.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what is asked; `cancelled` follows."""
        if self._job is not None and self._attributor is not None:
            self._is_stopping = True
            self._attributor.cancel()

    def leave(self) -> None:
        """Let go of what is asked: the project is put away."""
        if self._job is not None:
            self._left.append(self._job)
            self._job = None
            if self._attributor is not None:
                self._attributor.close()
                self._attributor = None
            self.changed.emit()

    def stop(self) -> None:
        """Stop what is asked, wait for its end, and end the process."""
        jobs = [*self._left, *filter(None, [self._job])]
        self.leave()
        if self._attributor is not None:
            self._attributor.close()
            self._attributor = None
        for job in jobs:
            job.wait(_STOP_S)

    def _on_reported(self, job: BackgroundJob, report: object) -> None:
        if job is self._job and not self._is_stopping:
            self.reported.emit(report)

    def _on_done(self, job: BackgroundJob, found: object) -> None:
        if self._end(job):
            self.done.emit(found)

    def _on_failed(self, job: BackgroundJob, error: BaseException) -> None:
        from alignment.errors import Cancelled

        if self._end(job):
            if self._is_stopping or isinstance(error, Cancelled):
                self.cancelled.emit()
            else:
                self.failed.emit(error)

    def _end(self, job: BackgroundJob) -> bool:
        """Put an ended job away; return whether anybody still waits for it."""
        is_current = job is self._job
        if is_current:
            self._job = None
        elif job in self._left:
            self._left.remove(job)
        job.deleteLater()
        if is_current:
            self.changed.emit()
        return is_current
