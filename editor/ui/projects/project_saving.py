"""Saving a project elsewhere, and watching its file for what others do to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from editor.formats.errors import FormatError
from editor.formats.file_kinds import PROJECT_SUFFIX, unused
from editor.services.storage.copies import prepare_copy, prepare_copy_without_history
from editor.services.storage.store import Store
from editor.services.storage.writer import SaveState
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.language.error_messages import error_message
from editor.ui.language.translated_phrases import translated
from editor.ui.look.notices import Kind, Notice
from editor.ui.projects.project import Project
from editor.ui.projects.project_opening import ProjectOpening
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor

_STOP_S: Final = 10.0

Prepare = Callable[..., Callable[[], None]]
"""Takes store, path and whether to overwrite; returns what writes, in any thread."""

LOOK_MS = 2000
"""The file is looked at so often: a glance that reads nothing."""


class ProjectSaving(QObject):
    """Saves the window's project elsewhere, and watches over its file."""

    def __init__(self, context: WindowContext, opening: ProjectOpening, editor: TranscriptEditor) -> None:
        super().__init__(context.window)
        self._context = context
        self._opening = opening
        self._editor = editor
        self._job: BackgroundJob | None = None
        self._last_notice: tuple[Project | None, str] = (None, "")
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.check_file)
        self._timer.start()
        self._problem: Notice | None = None
        opening.leaving.connect(self.wait)
        opening.opened.connect(self._tell_if_read_only)
        editor.edit_refused.connect(self.tell_read_only)

    # -- saving elsewhere ---------------------------------------------------------------------------

    def save_copy(self) -> None:
        """Ask for another file, and write the project there with its history; this one stays open."""
        self._write(self.tr("Save a copy"), self.tr("copy"), prepare_copy)

    def save_copy_and_edit(self) -> None:
        """Ask for another file, write the project there, and go on in it, where changes are kept."""
        self._write(self.tr("Save a copy"), self.tr("copy"), prepare_copy, go_on=True)

    def save_as(self) -> None:
        """Ask for another file, write the project there with its history, and go on in it."""
        self._write(self.tr("Save as"), self.tr("new"), prepare_copy, go_on=True)

    def save_without_history(self) -> None:
        """Ask for another file, and write the text now there: nothing older, no names of who worked on it."""
        self._write(
            self.tr("Export without history"), self.tr("without history"), prepare_copy_without_history
        )

    @property
    def writing(self) -> bool:
        """Whether another file is being written."""
        return self._job is not None

    def wait(self) -> None:
        """Wait until what is being written stands."""
        if self._job is not None:
            self._job.wait(_STOP_S)

    def _write(self, title: str, suffix: str, prepare: Prepare, *, go_on: bool = False) -> None:
        project = self._context.project
        if project is None or self._job is not None:
            return
        self._editor.end_typing()
        suggestion = unused(project.path.with_name(f"{project.path.stem} {suffix}{PROJECT_SUFFIX}"))
        filters = self.tr("Earproof projects (*.earproof)")
        path = self._context.prompts.file_to_save(
            self._context.window, title, suggestion=suggestion, filters=filters
        )
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(PROJECT_SUFFIX)
        overwrite = path.is_file()
        text = self.tr("“{name}” already exists. Replacing it discards all changes made in it.")
        if overwrite and not self._context.prompts.confirm(
            self._context.window, self.tr("Replace?"), text.format(name=path.name), yes=self.tr("Replace")
        ):
            return
        self._start(project, path, prepare, overwrite=overwrite, go_on=go_on)

    def _start(self, project: Project, path: Path, prepare: Prepare, *, overwrite: bool, go_on: bool) -> None:
        """Write beside the window: a long history takes a second."""
        revision = project.document.revision
        try:
            write = prepare(project.store, path, overwrite=overwrite)
        except FormatError as error:
            self._context.notices.notify(str(error), kind=Kind.ERROR)
            return

        def written(_result: object) -> None:
            self._end()
            if go_on and project is self._context.project:
                if project.document.revision != revision:  # what was typed meanwhile has to go there too
                    self._editor.end_typing()
                    self._start(project, path, prepare, overwrite=True, go_on=True)
                    return
                self._opening.move_to(path)
            self._context.status.say(self.tr("Saved {path}").format(path=path))

        self._context.status.show_writing(path.name)
        self._job = job = BackgroundJob(lambda _report: write(), name="keep", parent=self)
        job.done.connect(written)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        self._context.notices.notify(error_message(error), kind=Kind.ERROR)

    def _end(self) -> None:
        self._context.status.show_writing("")
        if self._job is not None:
            self._job.deleteLater()
        self._job = None

    def notify_problem(self) -> None:
        """Say why something could not be saved, where that is so."""
        project = self._context.project
        if project is None:
            return
        state = project.store.state
        if state is SaveState.FAILED and project.store.message:
            self._problem = self._context.notices.notify(
                project.store.message,
                kind=Kind.ERROR,
                button=self.tr("Save a copy…"),
                run=self.save_copy,
            )
        elif state is SaveState.SAVED and self._problem is not None:
            problem, self._problem = self._problem, None
            if problem in self._context.notices.notices:
                problem.put_away()

    def tell_read_only(self) -> None:
        """Say why the open project cannot be changed, and offer a copy; once, however much is typed."""
        project = self._context.project
        if project is None or not project.store.read_only:
            return
        reason = project.store.read_only_reason
        text = translated(reason) if reason else self.tr("This project is read-only.")
        notices = self._context.notices
        if not any(known.text == text and known.button is not None for known in notices.notices):
            notices.notify(
                text, kind=Kind.WARNING, button=self.tr("Save a copy…"), run=self.save_copy_and_edit
            )
        self._context.status.say(self.tr("Read-only. Nothing was changed."))

    def _tell_if_read_only(self) -> None:
        project = self._context.project
        if project is not None and project.store.read_only:
            self.tell_read_only()
            self._context.status.say("")

    # -- watching -----------------------------------------------------------------------------------

    def check_file(self) -> None:
        """See whether the file was changed by others, or is free to be changed here; tell once."""
        project = self._context.project
        if project is None or self._opening.busy:
            return
        found = _state_of(project.store)
        if (project, found) == self._last_notice:
            return
        self._last_notice = (project, found)
        name = project.path.name
        if found == "changed":
            text = self.tr("“{name}” was changed by another program. Nothing was overwritten.")
            self._offer(text.format(name=name), self.tr("Reload"))
        elif found == "free":
            text = self.tr("“{name}” is no longer open elsewhere.")
            self._offer(text.format(name=name), self.tr("Start editing"))

    def _offer(self, text: str, button: str) -> None:
        self._context.notices.notify(text, kind=Kind.WARNING, button=button, run=self._opening.reload)


def _state_of(store: Store) -> str:
    if store.holder and store.is_free():
        return "free"
    return "changed" if store.changed_elsewhere() else ""
