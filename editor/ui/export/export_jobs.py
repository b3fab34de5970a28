"""The export dialog's work beside the window: counting subtitles, writing, looking into the recording."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.formats.export_formats import ExportFormat, SubtitleFormat
from editor.services.exports.web_playback import WEB_FORMATS, playback_notice
from editor.services.exports.writing import (
    ExportPlan,
    ExportSource,
    Target,
    Written,
    render_export,
    shot_changes,
    write_exports,
)
from editor.services.subtitles.rule_check import RuleBreak
from editor.ui.jobs.background_job import BackgroundJob


def is_for_web(kinds: Sequence[ExportFormat]) -> bool:
    """Whether one of the formats goes with a recording to where it is played."""
    return any(kind.name in WEB_FORMATS for kind in kinds)


class Stopped(Exception):
    """The person thought better of it."""


@dataclass(slots=True)
class _Flag:
    """Whether work is to end; looked at from its thread."""

    is_set: bool = False


class ExportJobs(QObject):
    """Runs one count and one export at a time. A count that is no longer wanted ends without a word."""

    counted = Signal(int, object)
    """How many subtitles or words there would be, and the rules that subtitles would break."""
    reported = Signal(object)
    written = Signal(object)
    failed = Signal(object)
    playback_known = Signal(str)
    """What is to be said of how the recording plays in the web, "" for nothing."""

    def __init__(self, parent: QObject, source: ExportSource) -> None:
        # Its parent is the window: a dialog may be put away before the work has ended.
        super().__init__(parent)
        self._source = source
        self._count = _Flag()
        self._looking = _Flag()
        self._is_looked_at = False
        self._writing: BackgroundJob | None = None
        self._write = _Flag()

    @property
    def writing(self) -> bool:
        """Whether files are being written."""
        return self._writing is not None

    def count(self, plan: ExportPlan, kind: ExportFormat) -> None:
        """Find out how many subtitles there would be, or words: cutting and cleaning may take seconds."""
        self.stop_counting()
        wanted, source = self._count, self._source

        def go_on(_fraction: float) -> None:
            if wanted.is_set:
                raise Stopped

        def work(_report: object) -> object:
            words = sum(len(segment.words) for segment in plan.shaped(source.transcript).segments)
            if words and isinstance(kind, SubtitleFormat):
                rendered = render_export(source, plan, format=kind.name, on_progress=go_on)
                return len(rendered.cues), rendered.broken
            return words, ()

        def tell(counted: tuple[int, tuple[RuleBreak, ...]]) -> None:
            if not wanted.is_set:
                self.counted.emit(*counted)

        self._start(BackgroundJob(work, name="count", parent=self), tell)

    def stop_counting(self) -> None:
        """Want no count any more."""
        self._count.is_set = True
        self._count = _Flag()

    def look_at_recording(self, kinds: Sequence[ExportFormat]) -> None:
        """Find out, once, whether the recording plays out of step in the web, where that matters."""
        if self._is_looked_at or not is_for_web(kinds):
            return
        self._is_looked_at = True
        source, stop = self._source, self._looking

        def work(_report: object) -> object:
            return playback_notice(WEB_FORMATS, source.media, source.project, stop=lambda: stop.is_set)

        def tell(notice: object) -> None:
            if not stop.is_set:
                self.playback_known.emit(str(notice))

        self._start(BackgroundJob(work, name="recording", parent=self), tell)

    def write(self, plan: ExportPlan, targets: Sequence[Target], *, overwrite: bool) -> None:
        """Write beside the window: a long transcript takes seconds."""
        self.stop_counting()
        self._write = stop = _Flag()
        source, reported = self._source, [0.0]

        def work(report: Callable[[object], None]) -> object:
            def at(fraction: float) -> None:
                if stop.is_set:
                    raise Stopped
                if fraction - reported[0] > 0.01:
                    reported[0] = fraction
                    report(fraction)

            # A picture takes minutes to look through, the writing seconds.
            shots = shot_changes(source, plan, targets, on_progress=lambda done: at(0.9 * done))
            ready = replace(plan, shot_changes_ms=shots)
            return write_exports(source, ready, targets, overwrite=overwrite, on_progress=at)

        self._writing = job = BackgroundJob(work, name="export", parent=self)
        job.reported.connect(self.reported)
        job.done.connect(self._on_written)
        job.failed.connect(self._on_failed)
        job.start()

    def stop_writing(self) -> None:
        """Write nothing, if that can be helped."""
        self._write.is_set = True

    def stop(self) -> None:
        """End all that runs: the dialog is put away."""
        self.stop_counting()
        self.stop_writing()
        self._looking.is_set = True

    def _start(self, job: BackgroundJob, tell: Callable[[Any], None]) -> None:
        job.done.connect(tell)
        job.done.connect(job.deleteLater)
        job.failed.connect(job.deleteLater)
        job.start()

    def _end(self) -> None:
        if self._writing is not None:
            self._writing.deleteLater()
        self._writing = None

    def _on_written(self, written: list[Written]) -> None:
        self._end()
        self.written.emit(written)

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self.failed.emit(error)
