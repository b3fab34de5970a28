"""New projects: asking for recording and transcript, aligning them, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.ui.look.notices import Kind, Notice
from editor.ui.projects.alignment_bar import AlignmentBar
from editor.ui.projects.alignment_job import NewProjectRequest
from editor.ui.projects.alignment_queue import AlignmentQueue, QueuedRecording, QueueState
from editor.ui.projects.project import Project
from editor.ui.projects.project_opening import ProjectOpening
from editor.ui.projects.window_context import WindowContext

if TYPE_CHECKING:
    from editor.services.subtitles.shift_proposal import ShiftProposal


class ProjectCreation(QObject):
    """Has recordings aligned beside the window, one after another, and opens what was made."""

    opened_new = Signal()
    """A project that was just made is open."""

    def __init__(self, context: WindowContext, queue: AlignmentQueue, opening: ProjectOpening) -> None:
        super().__init__(context.window)
        self._context = context
        self._queue = queue
        self._opening = opening
        self._untold: tuple[str, ...] = ()
        self._offered: dict[Path, Notice] = {}
        self._made: set[Path] = set()  # until they are opened
        opening.opened.connect(self._tell_of_opened)
        queue.finished.connect(lambda item: self.take_result(item.request.out, item.notices))
        queue.failed.connect(self._notify_failed)

    def new_project(self, *, recording: Path | None = None, transcript: Path | None = None) -> bool:
        """Ask for a recording and its transcript, and align them; False where the person cancels."""
        from editor.ui.projects.new_project_dialog import NewProjectDialog

        context = self._context
        dialog = NewProjectDialog(
            context.window,
            context.prompts,
            context.settings,
            recording=recording,
            transcript=transcript,
            reserved=self.reserved,
        )
        accepted = context.prompts.run(dialog)
        if accepted:
            self.start(dialog.request())
        dialog.deleteLater()
        return accepted

    def serve(self, bar: AlignmentBar) -> None:
        """Do what is asked for in the bar of the queue."""
        bar.open_requested.connect(lambda item: self.open_result(item.request.out))
        bar.retry_requested.connect(self.try_again)

    def start(self, request: NewProjectRequest) -> None:
        """Align in the background, after what waits already; the result is opened when it is there."""
        item = self._queue.add(request)
        if item.state is QueueState.WAITING:
            text = self.tr("{name} is queued behind other recordings")
            self._context.status.say(text.format(name=request.recording.name))

    def try_again(self, item: QueuedRecording) -> None:
        """Ask anew for what could not be aligned."""
        if self.new_project(recording=item.request.recording, transcript=item.request.transcript):
            self._queue.forget(item)

    @property
    def reserved(self) -> frozenset[Path]:
        """The files of projects that are still to be made."""
        return self._queue.reserved

    # -- leaving ------------------------------------------------------------------------------------

    def may_stop(self) -> bool:
        """Ask, where something is being aligned, whether that may end."""
        current, waiting = self._queue.current, self._queue.waiting
        if current is None and not waiting:
            return True
        text = self.tr("“{name}” is still being aligned. Closing cancels the alignment.")
        if current is None:  # another window's is being aligned
            text = self.tr("%Ln recording(s) are queued. Closing cancels their alignment.", "", len(waiting))
        elif waiting:
            text = self.tr(
                "“{name}” is still being aligned and %Ln more recording(s) are queued. Closing cancels "
                "the alignment.",
                "",
                len(waiting),
            )
        return self._context.prompts.confirm(
            self._context.window,
            self.tr("Close Earproof"),
            text.format(name=current.name if current is not None else ""),
            yes=self.tr("Cancel alignment and close"),
            no=self.tr("Keep aligning"),
        )

    def stop(self) -> None:
        """End what is being aligned, and what waits."""
        self._queue.stop()

    # -- what the work brought ----------------------------------------------------------------------

    def take_result(self, path: Path, notices: Sequence[str] = ()) -> None:
        """Open a project that was just made; where another is being edited or opened, offer it."""
        self._made.add(path)
        if self._context.project is None and not self._opening.busy:
            self._untold = tuple(notices)
            self.open_result(path)
            return
        self._context.settings.add_recent(path)

        self._offered[path] = self._context.notices.notify(
            self.tr("{name} is aligned.").format(name=path.name),
            button=self.tr("Open"),
            run=lambda: self.open_result(path),
        )
        self._tell(notices)

    def open_result(self, path: Path) -> None:
        """Open a project that was made; the queue needs not show it any longer."""
        notice = self._offered.pop(path, None)
        if notice is not None and notice in self._context.notices.notices:
            notice.put_away()
        self._queue.forget_project(path)
        self._opening.open(path)

    def _tell_of_opened(self) -> None:
        """Say of a project that was just made what was left out of its transcript, or taken on trust."""
        untold, self._untold = self._untold, ()
        self._tell(untold)
        project = self._context.project
        if project is not None and project.path in self._made:
            self._made.discard(project.path)
            self._propose_shift(project)
            self.opened_new.emit()

    def _propose_shift(self, project: Project) -> None:
        """Offer to move subtitles that came in, where their times are off alike from those of their words."""
        from editor.services.subtitles.shift_proposal import propose_shift

        proposal = propose_shift(project.document.transcript)
        if proposal is None:
            return

        def move() -> None:
            notice.put_away()
            document = project.document
            from editor.services.subtitles.time_shift import ShiftScope, shift_times

            edit = shift_times(document.transcript, proposal.shift, ShiftScope.IMPORTED)
            if edit is not None and self._context.project is project and not project.store.read_only:
                document.end_typing()
                document.apply(edit)

        notice = self._context.notices.notify(
            self._proposal_text(proposal),
            kind=Kind.WARNING,
            button=self.tr("Move these subtitles"),
            run=move,
        )

    def _proposal_text(self, proposal: ShiftProposal) -> str:
        text = self.tr("{near} of {measured} imported subtitles are off by {by} s.")
        if proposal.stretch:
            text = self.tr(
                "{near} of {measured} imported subtitles are off by {by} s and at another frame rate "
                "({ratio})."
            )
        return text.format(
            near=proposal.near, measured=proposal.measured, by=proposal.by_s, ratio=proposal.stretch
        )

    def _tell(self, notices: Sequence[str]) -> None:
        for notice in notices:
            self._context.notices.notify(notice, kind=Kind.WARNING)

    def _notify_failed(self, item: QueuedRecording) -> None:
        """Say why an alignment failed, and let it be tried again.

        Where the text hardly belongs to the recording, the result may be kept all the same.
        """
        forced = replace(item.request, force=True)

        def align_all_the_same() -> None:
            notice.put_away()
            self._queue.forget(item)
            self.start(forced)

        def try_again() -> None:
            self.try_again(item)

        def leave_if_stale() -> None:
            if item not in self._queue.items and notice in self._context.notices.notices:
                notice.put_away()

        refused = item.is_refused
        notice = self._context.notices.notify(
            item.problem,
            kind=Kind.ERROR,
            button=self.tr("Align anyway") if refused else self.tr("Change and try again…"),
            run=align_all_the_same if refused else try_again,
        )
        self._queue.changed.connect(leave_if_stale)
