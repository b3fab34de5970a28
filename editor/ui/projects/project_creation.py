"""New projects: asking for recording and transcript, aligning them, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.services.subtitles.shift_proposal import ShiftProposal, propose_shift
from editor.services.subtitles.time_shift import ShiftScope, shift_times
from editor.ui.look.notices import Kind
from editor.ui.projects.alignment_job import AlignmentJob, NewProjectRequest
from editor.ui.projects.project import Project
from editor.ui.projects.project_opening import ProjectOpening
from editor.ui.projects.window_context import WindowContext


class ProjectCreation(QObject):
    """Has recordings aligned beside the window, one at a time, and opens what was made."""

    opened_new = Signal()
    """A project that was just made is open."""

    def __init__(self, context: WindowContext, alignment: AlignmentJob, opening: ProjectOpening) -> None:
        super().__init__(context.window)
        self._context = context
        self._alignment = alignment
        self._opening = opening
        self._untold: tuple[str, ...] = ()
        self._made: Path | None = None  # until it is opened
        opening.opened.connect(self._tell_of_opened)
        alignment.finished.connect(self.take_result)
        alignment.failed.connect(self._notify_failed)
        alignment.refused.connect(self._notify_refused)

    @property
    def can_create(self) -> bool:
        """Whether nothing is being aligned now."""
        return not self._alignment.running

    def new_project(self, *, recording: Path | None = None, transcript: Path | None = None) -> None:
        """Ask for a recording and its transcript, and align them."""
        from editor.ui.projects.new_project_dialog import NewProjectDialog

        context = self._context
        if self._alignment.running:
            context.status.say(self.tr("One recording is being aligned already"))
            return
        dialog = NewProjectDialog(
            context.window, context.prompts, context.settings, recording=recording, transcript=transcript
        )
        if context.prompts.run(dialog):
            self.start(dialog.request())
        dialog.deleteLater()

    def start(self, request: NewProjectRequest) -> None:
        """Align in the background; the result is opened when it is there."""
        self._alignment.start(request)

    # -- leaving ------------------------------------------------------------------------------------

    def may_stop(self) -> bool:
        """Ask, where something is being aligned, whether that may end."""
        if not self._alignment.running:
            return True
        text = self.tr("{name} is still being aligned. Closing stops that; nothing is left behind.")
        return self._context.prompts.confirm(
            self._context.window,
            self.tr("Close Earproof"),
            text.format(name=self._alignment.name),
            yes=self.tr("Stop and close"),
            no=self.tr("Go on"),
        )

    def stop(self) -> None:
        """End what is being aligned."""
        self._alignment.stop()

    # -- what the work brought ----------------------------------------------------------------------

    def take_result(self, path: Path) -> None:
        """Open a project that was just made; where another is being edited, offer it."""
        self._made = path
        if self._context.project is None:
            self._untold = self._alignment.notices
            self._opening.open(path)
            return
        self._context.settings.add_recent(path)
        self._context.notices.notify(
            self.tr("{name} is aligned.").format(name=path.name),
            button=self.tr("Open"),
            run=lambda: self._opening.open(path),
        )
        self._tell(self._alignment.notices)

    def _tell_of_opened(self) -> None:
        """Say of a project that was just made what was left out of its transcript, or taken on trust."""
        untold, self._untold = self._untold, ()
        self._tell(untold)
        project = self._context.project
        if project is not None and project.path == self._made:
            self._made = None
            self._propose_shift(project)
            self.opened_new.emit()

    def _propose_shift(self, project: Project) -> None:
        """Offer to move subtitles that came in, where their times are off alike from those of their words."""
        proposal = propose_shift(project.document.transcript)
        if proposal is None:
            return

        def move() -> None:
            notice.put_away()
            document = project.document
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
        text = self.tr("{near} of {measured} imported subtitles are off alike from their words: by {by} s.")
        if proposal.stretch:
            text = self.tr(
                "{near} of {measured} imported subtitles are off alike from their words: by {by} s, "
                "and at another frame rate ({ratio})."
            )
        return text.format(
            near=proposal.near, measured=proposal.measured, by=proposal.by_s, ratio=proposal.stretch
        )

    def _tell(self, notices: Sequence[str]) -> None:
        for notice in notices:
            self._context.notices.notify(notice, kind=Kind.WARNING)

    def _notify_failed(self, message: str) -> None:
        """Say why an alignment failed, and let it be tried again."""
        request = self._alignment.request
        self._context.notices.notify(
            message,
            kind=Kind.ERROR,
            button=self.tr("Change and try again…"),
            run=lambda: self.new_project(
                recording=request.recording if request else None,
                transcript=request.transcript if request else None,
            ),
        )

    def _notify_refused(self, message: str) -> None:
        """Say that the text hardly belongs to the recording, and let the result be kept all the same."""
        request = self._alignment.request
        if request is None:
            return
        forced = replace(request, force=True)

        def go_on() -> None:
            notice.put_away()
            self.start(forced)

        notice = self._context.notices.notify(
            message, kind=Kind.ERROR, button=self.tr("Align all the same"), run=go_on
        )
