"""The subtitle track: subtitles of the text as it is now, made in a thread around what is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.history import Change
from editor.formats.subtitles.cues import Cue
from editor.services.subtitles.profiles import Profile
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.projects.project import Project

if TYPE_CHECKING:
    from editor.services.subtitles.captions import Captions

AFTER_EDIT_MS = 150
"""Subtitles are made anew so long after an edit, not at every key."""
STOP_S = 10.0


class SubtitleTrack(QObject):
    """Tells what is to be read at the time it was asked for last: `changed` when that becomes known."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._profile: Profile | None = None
        self._known: Captions | None = None
        self._job: BackgroundJob | None = None
        self._state = 0  # rises with every edit and choice: what was made before is out of date
        self._time_ms = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_EDIT_MS)
        self._soon.timeout.connect(self._forget)

    def watch(self, project: Project | None) -> None:
        """Read from this project from now on."""
        self._project = project
        if project is not None:
            project.changed.connect(self._on_changed)
        self._forget()

    def choose(self, profile: Profile | None) -> None:
        """Follow the rules of a profile, None for no subtitles."""
        self._profile = profile
        self._forget()

    def close(self) -> None:
        """Wait for what is being made."""
        self._soon.stop()
        if self._job is not None:
            self._job.wait(STOP_S)

    def at(self, time_ms: int) -> Cue | None:
        """Return what is to be read at a time, as far as is known; what is not known is found out."""
        self._time_ms = time_ms
        if self._profile is None or self._project is None:
            return None
        if self._known is None or not self._known.covers(time_ms):
            self._make()
        return self._known.at(time_ms) if self._known is not None else None

    def _on_changed(self, _change: Change) -> None:
        self._soon.start()

    def _forget(self) -> None:
        # What is shown stays until the new is there: nothing flickers while a person types.
        self._state += 1
        if self._profile is None or self._project is None:
            self._known = None
            self.changed.emit()
        elif self._known is not None:
            self._make()
        else:
            self.changed.emit()

    def _make(self) -> None:
        if self._job is not None or self._project is None or self._profile is None:
            return
        transcript, profile, state, time_ms = (
            self._project.document.transcript,
            self._profile,
            self._state,
            self._time_ms,
        )
        duration_ms = self._project.media.duration_ms

        def make(_report: object) -> object:
            from editor.services.subtitles.captions import captions_near

            return state, captions_near(transcript, time_ms, profile=profile, duration_ms=duration_ms)

        self._job = job = BackgroundJob(make, name="subtitles", parent=self)
        job.done.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_made(self, made: tuple[int, Any]) -> None:
        self._end()
        if self._profile is None or self._project is None:
            return
        self._known = made[1]
        if made[0] != self._state:
            self._make()
        self.changed.emit()

    def _on_failed(self, _error: BaseException) -> None:
        self._end()
        self._known = None

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
