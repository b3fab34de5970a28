"""The alignment job: one at a time, beside the window, in the aligner's own process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.ui.jobs.background_job import BackgroundJob

if TYPE_CHECKING:
    from alignment.progress import Progress, ProgressReport
    from alignment.types import Alignment, Script
    from alignment.worker.client import AlignerProcess
    from editor.services.aligners import StoppableAligner

STOP_S = 10.0


@dataclass(frozen=True, slots=True)
class NewProjectRequest:
    """What a new project is made from, and where it goes."""

    recording: Path
    transcript: Path | None
    out: Path
    model: str
    language: str | None
    overwrite: bool
    force: bool = False
    """Keep the result even where text and sound hardly belong together."""
    recut: bool = False
    """Cut the transcript's subtitles anew, instead of keeping them as they came in."""
    track: int | None = None
    """The number of the recording's sound track, None for the one that players play."""


OnReport = Callable[["ProgressReport"], None]
MakeAligner = Callable[[OnReport], "StoppableAligner"]


class ProcessAligner:
    """The aligner's process, called like the aligner itself."""

    def __init__(self, on_report: OnReport) -> None:
        self._on_report = on_report
        self._process: AlignerProcess | None = None

    def __call__(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str,
        language: str | None,
        glossary: Sequence[str],
        force: bool,
        track: int | None,
        progress: Progress | None,
    ) -> Alignment:
        """Align in the other process; its reports go to the window, not through `progress`."""
        from alignment.errors import Cancelled
        from alignment.worker.client import AlignerProcess

        self._process = self._process or AlignerProcess()
        if progress is not None and progress.cancelled:
            raise Cancelled
        return self._process.align(
            recording,
            script,
            model=model,
            language=language,
            glossary=glossary,
            force=force,
            track=track,
            on_report=self._on_report,
        )

    def cancel(self) -> None:
        """End the job under way."""
        if self._process is not None:
            self._process.cancel()

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.close()
            self._process = None


def process_aligner(on_report: OnReport) -> StoppableAligner:
    """Return the aligner that a window uses."""
    return ProcessAligner(on_report)


class AlignmentJob(QObject):
    """Makes new projects. Of `finished`, `failed`, `refused` and `cancelled` one follows each start.

    `notices` are what the reader of the transcript last given left out of it or took on trust.
    """

    changed = Signal()
    reported = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    refused = Signal(str)
    """The text hardly belongs to the recording: what was asked for can be forced."""
    cancelled = Signal()

    def __init__(self, make: MakeAligner, *, parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._aligner: StoppableAligner | None = None
        self._job: BackgroundJob | None = None
        self._progress: Progress | None = None
        self.request: NewProjectRequest | None = None
        self.notices: tuple[str, ...] = ()

    @property
    def running(self) -> bool:
        """Whether something is being aligned."""
        return self._job is not None

    @property
    def name(self) -> str:
        """What is being aligned, or was last."""
        return self.request.recording.name if self.request else ""

    def start(self, request: NewProjectRequest) -> None:
        """Begin; nothing where something is under way."""
        if self._job is not None:
            return
        from alignment.progress import Progress

        self.request, self.notices = request, ()
        self._progress = progress = Progress()
        # The bridge is the job's: its signal carries reports from the work's thread to this one.
        self._job = job = BackgroundJob(
            lambda report: self._align(request, progress, report), name="align", parent=self
        )
        job.reported.connect(self.reported)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what is under way; nothing is left behind."""
        if self._progress is not None:
            self._progress.cancel()
        if self._aligner is not None:
            self._aligner.cancel()

    def stop(self) -> None:
        """Stop what is under way, wait for its end, and end the aligner's process."""
        self.cancel()
        if self._job is not None:
            self._job.wait(STOP_S)
        if self._aligner is not None:
            self._aligner.close()
            self._aligner = None

    def _align(
        self, request: NewProjectRequest, progress: Progress, report: Callable[[object], None]
    ) -> Path:
        from editor.services.storage.project_creation import CueHandling, create_project

        self._report = report
        if self._aligner is None:
            self._aligner = self._make(self._on_report)
        return create_project(
            request.recording,
            request.transcript,
            request.out,
            aligner=self._aligner,
            model=request.model,
            language=request.language,
            cues=CueHandling.RECUT if request.recut else CueHandling.KEEP,
            track=request.track,
            overwrite=request.overwrite,
            force=request.force,
            progress=progress,
            on_notice=self._add_notice,
        )

    def _add_notice(self, notice: str) -> None:
        self.notices = (*self.notices, notice)

    def _on_report(self, report: ProgressReport) -> None:
        self._report(report)

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job, self._progress = None, None

    def _on_done(self, path: Path) -> None:
        self._end()
        self.changed.emit()
        self.finished.emit(path)

    def _on_failed(self, error: BaseException) -> None:
        from alignment.errors import Cancelled, OtherRecordingError
        from editor.ui.language.error_messages import error_message

        self._end()
        self.changed.emit()
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, OtherRecordingError):
            self.refused.emit(error_message(error))
        else:
            self.failed.emit(error_message(error))
