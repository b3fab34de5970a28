"""Cue checking: the subtitles of the text as it is now, held against a profile's rules, in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.history import Change
from editor.services.subtitles.profiles import Profile
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.jobs.garbage_collection import GarbageFreezer
from editor.ui.projects.project import Project
from editor.ui.subtitles.cue_rows import CueRow, cue_rows, with_known

if TYPE_CHECKING:
    from editor.services.subtitles.cutting.known_cuts import KnownCuts

AFTER_EDIT_MS: Final = 400
"""Subtitles are cut anew so long after an edit: once a person pauses, not at every key."""
_STOP_S: Final = 10.0


class _OutOfDate(Exception):
    """The text was changed while its subtitles were cut."""


@dataclass(slots=True)
class _Flag:
    """Whether a cut is to end; looked at from its thread."""

    is_set: bool = False


class CueChecking(QObject):
    """Cuts while somebody looks (`set_wanted`). What was known stays until there is something newer."""

    changed = Signal()
    """There are other rows, or none is being waited for any more."""

    def __init__(self, parent: QObject, collector: GarbageFreezer) -> None:
        super().__init__(parent)
        self._collector = collector
        self.rows: tuple[CueRow, ...] = ()
        self.has_failed = False
        self._project: Project | None = None
        self._profile: Profile | None = None
        self._known: KnownCuts | None = None
        self._cut_by: Profile | None = None
        self._job: BackgroundJob | None = None
        self._stop = _Flag()
        self._is_wanted = False
        self._is_current = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_EDIT_MS)
        self._soon.timeout.connect(self._make)

    @property
    def is_current(self) -> bool:
        """Whether the rows are those of the text as it is now."""
        return self._is_current

    @property
    def profile(self) -> Profile | None:
        """The profile whose rules hold."""
        return self._profile

    def watch(self, project: Project | None) -> None:
        """Read this project from now on, or none."""
        self._project = project
        self._known = self._cut_by = None
        self.rows = ()
        self._outdate()
        if project is not None:
            project.changed.connect(lambda change: self._on_changed(project, change))
            self._make()
        self.changed.emit()

    def choose(self, profile: Profile) -> None:
        """Follow the rules of a profile."""
        if profile != self._profile:
            self._profile = profile
            self._outdate()
            self._make()
            self.changed.emit()

    def set_wanted(self, wanted: bool) -> None:
        """Say whether somebody looks."""
        self._is_wanted = wanted
        if wanted and not self._is_current and not self._soon.isActive():
            self._make()

    def stop(self) -> None:
        """Wait for what is being cut, for the window is closed."""
        self._is_wanted = False
        self._outdate()
        if self._job is not None:
            self._job.wait(_STOP_S)

    def _on_changed(self, project: Project, _change: Change) -> None:
        if project is self._project:
            self._outdate()
            self._soon.start()

    def _outdate(self) -> None:
        self._soon.stop()
        self._stop.is_set = True
        self._is_current = self.has_failed = False

    def _make(self) -> None:
        """Cut, unless something is being cut: its end calls again."""
        project, profile = self._project, self._profile
        if not self._is_wanted or self._job is not None or project is None or profile is None:
            return
        transcript, media = project.document.transcript, project.media
        from editor.services.subtitles.cutting.known_cuts import KnownCuts

        known = self._known = self._known or KnownCuts()
        before = self.rows
        is_new, self._cut_by = profile != self._cut_by, profile
        self._stop = stop = _Flag()

        def go_on(_fraction: float) -> None:
            if stop.is_set:
                raise _OutOfDate

        def make(_report: object) -> object:
            from editor.services.subtitles.file_check import check_transcript

            checked = check_transcript(transcript, media, profile, known=known, on_progress=go_on)
            rows = with_known(cue_rows(checked), before)
            if is_new:
                self._collector.freeze()  # an edit leaves nearly all of it as it is
            return stop, rows

        self._job = job = BackgroundJob(make, name="subtitles", parent=self)
        job.done.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_made(self, made: tuple[_Flag, tuple[CueRow, ...]]) -> None:
        self._end()
        if made[0].is_set:
            self._go_on()
            return
        self.rows = made[1]
        self._is_current = True
        self.changed.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, _OutOfDate):
            self._go_on()
            return
        self.rows, self.has_failed, self._is_current = (), True, True
        self.changed.emit()

    def _go_on(self) -> None:
        if not self._soon.isActive():  # else that begins once the person pauses
            self._make()

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
