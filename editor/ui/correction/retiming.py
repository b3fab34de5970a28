"""Re-timing in the background: edited words are aligned again, a second after the last change."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.changes import Edit
from editor.document.history import Change
from editor.document.values import Segment, WordState
from editor.services.aligners import SpanAligner
from editor.services.review.retiming import (
    RealignRequest,
    alignment_model,
    awaits_retiming,
    realign_requests,
    realign_segment,
    retiming_edit,
)
from editor.services.settings import Settings
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.projects.project import Project
from editor.ui.text.editor import TranscriptEditor

PAUSE_S: Final = 1.0
BATCH_S: Final = 2.0
"""After so long what was found so far is taken in, and the rest goes on."""
STOP_S: Final = 10.0

MakeRealigner = Callable[[], SpanAligner]


def process_realigner() -> SpanAligner:
    """Return the aligner that a window uses: a process of its own, kept ready between edits."""
    from alignment import AlignerProcess

    return AlignerProcess()


@dataclass(frozen=True, slots=True)
class _Found:
    """What one job brought: segments before and after, and how many requests it did not come to."""

    project: Project
    pairs: tuple[tuple[Segment, Segment], ...]
    left: tuple[RealignRequest, ...]


class Retiming(QObject):
    """Watches a project and has edited words timed from the sound, while the person goes on.

    Only what a person changed, now or in an earlier session, and never what an undo or redo brought back: its
    times come back with it. Results wait until nothing was changed for a second, and are dropped for segments
    that changed since, or on which undone steps can still be made again: those wait until that is settled.
    Where there is no recording or the aligner fails, the words keep the times they have.
    """

    changed = Signal()

    def __init__(self, editor: TranscriptEditor, settings: Settings, *, make: MakeRealigner) -> None:
        super().__init__(editor)
        self._settings = settings
        self._make = make
        self._aligner: SpanAligner | None = None
        self._project: Project | None = None
        self._recording: Path | None = None
        self._touched: dict[str, float] = {}
        self._held: frozenset[str] = frozenset()  # to be timed when nothing of them can be redone
        self._last_touch_s = 0.0
        self._job: BackgroundJob | None = None
        self._found: list[_Found] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self.word_count = 0
        self.problem = ""

    @property
    def running(self) -> bool:
        """Whether words are being timed now."""
        return self._job is not None

    @property
    def idle(self) -> bool:
        """Whether nothing is being timed or waits for it."""
        return self._job is None and not self._touched and not self._found

    def aligner(self) -> SpanAligner:
        """Return the aligner, made at the first call: others may ask it, too, while nothing is timed."""
        if self._aligner is None:
            self._aligner = self._make()
        return self._aligner

    def watch(self, project: Project) -> None:
        """Follow a project's changes from now on."""
        self.leave()
        if not project.store.read_only:
            self._project = project
            project.changed.connect(self._on_change)

    def set_recording(self, path: Path) -> None:
        """Align with this recording from now on, first what an earlier session left."""
        self._recording = path
        self._touch_what_was_left()
        self._wait()

    def leave(self) -> None:
        """Let go of the project; what is under way comes to nothing."""
        self._recording = None
        if self._project is None:
            return
        self._project.changed.disconnect(self._on_change)
        self._project = None
        self._touched, self._found, self._held, self.problem = {}, [], frozenset(), ""
        self._timer.stop()
        self.changed.emit()

    def stop(self) -> None:
        """End the aligner, and wait for the job that it leaves."""
        self.leave()
        if self._aligner is not None:
            self._aligner.close()
            self._aligner = None
        if self._job is not None:
            self._job.wait(STOP_S)

    # -- inside -------------------------------------------------------------------------------------

    def _touch_what_was_left(self) -> None:
        # Where something can be made again, that would be lost: its rows would have changed.
        if self._project is None or self._project.document.can_redo:
            return
        now = time.monotonic()
        for segment in self._project.document.transcript.segments:
            # A state is looked at faster than a function is called, 100,000 times while somebody waits.
            is_edited = WordState.EDITED in [word.state for word in segment.words]
            if is_edited and any(map(awaits_retiming, segment.words)):
                self._touched.setdefault(segment.id, now)

    def _on_change(self, change: Change) -> None:
        now = time.monotonic()
        if change.edit.actor == "person":
            self._last_touch_s = now
            self._let_go_of_held(now)
        if change.kind != "edit" or change.edit.actor != "person":
            return
        for segment in _reworded(change.edit):
            if any(map(awaits_retiming, segment.words)):
                self._touched[segment.id] = now
        self._wait()

    def _let_go_of_held(self, now: float) -> None:
        """Have segments timed whose undone steps were made again, or can be no more."""
        if self._held and self._project is not None:
            still = self._held & self._project.document.redo_rows
            self._touched.update(dict.fromkeys(self._held - still, now))
            self._held = still
            self._wait()

    def _wait(self) -> None:
        """Come back when the first of what is waiting is due."""
        if self._job is not None or self._project is None or not (self._touched or self._found):
            return
        due = [touched + PAUSE_S for touched in self._touched.values()]
        if self._found:
            due = [self._last_touch_s + PAUSE_S]
        self._timer.start(max(0, round((min(due) - time.monotonic()) * 1000)))

    def _go_on(self) -> None:
        now = time.monotonic()
        if self._found and now - self._last_touch_s >= PAUSE_S:
            self._take_in()
        if not self._settings.values.realign_edited:
            self._touched = {}
        due = [name for name, touched in self._touched.items() if now - touched >= PAUSE_S]
        if self._project is not None and self._recording is not None and due and not self._found:
            for name in due:
                del self._touched[name]
            if wanted := realign_requests(self._project.document.transcript, due):
                self._start(self._project, self._recording, wanted)
                return
        if self._recording is not None or self._found:
            self._wait()

    def _start(self, project: Project, recording: Path, wanted: list[RealignRequest]) -> None:
        aligner = self.aligner()
        model = alignment_model(project.store.engine, chosen=self._settings.values.model)
        language, track = project.document.transcript.language or "en", project.media.track

        def work(_report: object) -> object:
            until = time.monotonic() + BATCH_S
            pairs: list[tuple[Segment, Segment]] = []
            left = list(wanted)
            while left and (not pairs or time.monotonic() < until):
                one = left.pop(0)
                after = realign_segment(
                    one, aligner, recording=recording, model=model, language=language, track=track
                )
                pairs.append((one.segment, after))
            return _Found(project, tuple(pairs), tuple(left))

        self.word_count = sum(request.words for request in wanted)
        self._job = job = BackgroundJob(work, name="realign", parent=self)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()
        self.changed.emit()

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None

    def _on_done(self, found: _Found) -> None:
        self._end()
        self.problem = ""
        if found.project is self._project:
            self._found.append(found)
            for request in found.left:
                self._touched.setdefault(request.segment.id, 0.0)
        self.changed.emit()
        self._wait()

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self.problem = str(error) if self._project is not None else ""
        self.changed.emit()
        self._wait()

    def _take_in(self) -> None:
        found, self._found = self._found, []
        for one in found:
            if one.project is self._project:
                document = one.project.document
                kept = document.redo_rows  # what was undone can be made again as long as these stay
                self._held |= {before.id for before, _after in one.pairs if before.id in kept}
                pairs = [pair for pair in one.pairs if pair[0].id not in kept]
                edit = retiming_edit(document.transcript, pairs, engine=one.project.store.engine)
                if edit is not None:
                    document.apply(edit, initiator=self)
        self.changed.emit()


def _reworded(edit: Edit) -> Iterator[Segment]:
    """Yield the segments that an edit leaves with other words than it found; naming speakers leaves none."""
    for splice in edit.splices:
        known = {id(row.words) for row in splice.old if isinstance(row, Segment)}
        yield from (row for row in splice.new if isinstance(row, Segment) and id(row.words) not in known)
