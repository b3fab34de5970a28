"""Loads a recording's peaks: from the cache at once, or read in a thread while they already show."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.ui.jobs.background_job import BackgroundJob

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from alignment.audio.peaks import Peaks
    from alignment.progress import ProgressReport

REPORT_S: Final = 0.25
"""So often what was read so far is shown."""
STOP_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class PartialPeaks:
    """What was read so far, and how much of the whole that is (0..1)."""

    peaks: Peaks
    fraction: float


class PeakLoader(QObject):
    """Gets the peaks of one recording at a time; a new one, or `stop`, ends the work on the one before."""

    progressed = Signal(object)
    """A `Part`, while a recording is being read."""
    done = Signal(object)
    """The whole peaks; None where it was stopped."""
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: BackgroundJob | None = None
        self._cancel: Callable[[], None] = _nothing

    @property
    def running(self) -> bool:
        """Whether peaks are being looked for or made."""
        return self._job is not None

    def load(self, recording: Path, *, digest: str, track: int | None = None) -> None:
        """Get the peaks of a recording whose SHA-256 may be known ("" where not), of one of its tracks."""
        self.stop()
        stopped = _StopFlag()
        job = BackgroundJob(
            lambda report: _peaks((recording, track), digest, report, stopped), name="peaks", parent=self
        )
        job.reported.connect(lambda part: self.progressed.emit(part) if job is self._job else None)
        job.done.connect(lambda peaks: self._on_done(job, peaks))
        job.failed.connect(lambda error: self._on_failed(job, error))
        self._job, self._cancel = job, stopped.set
        job.start()

    def stop(self) -> None:
        """End the work; it ends within a moment, and tells nothing more."""
        self._cancel()
        self._job = None

    def close(self) -> None:
        """End the work and wait for it."""
        job = self._job
        self.stop()
        if job is not None:
            job.wait(STOP_S)

    def _on_done(self, job: BackgroundJob, peaks: object) -> None:
        job.deleteLater()
        if job is self._job:
            self._job = None
            self.done.emit(peaks)

    def _on_failed(self, job: BackgroundJob, error: BaseException) -> None:
        job.deleteLater()
        if job is self._job:
            self._job = None
            self.failed.emit(str(error))


class _StopFlag:
    """Says that something is to stop."""

    def __init__(self) -> None:
        self.is_set = False

    def set(self) -> None:
        self.is_set = True

    def check(self, _fraction: float) -> None:
        if self.is_set:
            from alignment.errors import Cancelled

            raise Cancelled


def _nothing() -> None:
    """Stop nothing."""


def _peaks(
    source: tuple[Path, int | None], digest: str, report: Callable[[object], None], stopped: _StopFlag
) -> Peaks | None:
    """Return the peaks of a recording's sound track; None where it is stopped."""
    from alignment.audio.decoding import read_samples
    from alignment.audio.peaks import PeaksBuilder
    from alignment.errors import Cancelled
    from alignment.progress import Progress
    from alignment.worker.cache import AlignmentCache
    from editor.services.storage.media_identity import sha256

    recording, track = source
    cache = AlignmentCache()
    if digest and (known := cache.peaks(digest, track)) is not None:
        _ = known.levels  # made here rather than when they are drawn
        return known
    builder, told_s = PeaksBuilder(), time.monotonic()

    def take(samples: NDArray[np.int16]) -> None:
        builder.add(samples)
        stopped.check(0.0)

    def on_report(progress: ProgressReport) -> None:
        nonlocal told_s
        if time.monotonic() - told_s > REPORT_S:
            told_s = time.monotonic()
            part = builder.partial_peaks()
            _ = part.loudness
            report(PartialPeaks(part, progress.fraction))

    watch = Progress(on_report)
    watch.begin_stage("", 1.0)
    try:
        actual = sha256(recording, stopped.check)
        if actual != digest and (known := cache.peaks(actual, track)) is not None:
            return known
        read_samples(recording, take, watch, track=track)
    except Cancelled:
        return None
    whole = builder.whole()
    _ = whole.loudness
    cache.store_peaks(actual, whole, track)
    return whole
