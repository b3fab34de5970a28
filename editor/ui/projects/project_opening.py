"""Opening and leaving project files, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from editor.formats.native.lazy_history import garbage_collection_paused
from editor.services.storage.store import Store
from editor.ui.jobs.background_job import BackgroundJob, Work
from editor.ui.jobs.garbage_collection import GarbageFreezer
from editor.ui.jobs.preloading import preload_modules
from editor.ui.language.error_messages import error_message
from editor.ui.language.translated_phrases import translated
from editor.ui.look.notices import Kind
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.binding import prepare_lines

_STOP_S: Final = 10.0
LOAD_MS = 1500
"""By then what was opened stands, and nobody has asked for anything yet."""
_LET_GO = "let go"
_BESIDE = ("check", "load", _LET_GO)
"""Jobs that nobody waits for."""
SLOW_MS = 400
"""After so long a person should see that a file is being opened."""


class ProjectViews(Protocol):
    """Where projects are shown: in this window, or in another one."""

    def show_project(self, project: Project) -> None:
        """Show a project that was just opened, in this window."""

    def put_away_project(self) -> None:
        """Take the project off the page, and close it."""

    def show_start(self) -> None:
        """Show the start screen."""

    def bring_project(self, path: Path) -> bool:
        """Bring the window that has a project open to the front; False where none has it."""

    def show_in_new_window(self, store: Store) -> None:
        """Show a project that was read in another window."""


class ProjectOpening(QObject):
    """Reads project files in a thread and has them shown, one after another."""

    opened = Signal()
    leaving = Signal()
    """Comes first of all as a project is put away."""

    def __init__(
        self, context: WindowContext, views: ProjectViews, *, playback: Playback, collector: GarbageFreezer
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._views = views
        self._playback = playback
        self._collector = collector
        self._jobs: list[BackgroundJob] = []
        self._path: Path | None = None
        self._reading: BackgroundJob | None = None
        self._queue: list[Path] = []
        self._takes_over = False  # what is being opened goes in place of what is open
        self._kept_elsewhere: tuple[Project, int] | None = None
        self.closing = False
        """Whether the window is going, and takes nothing any more."""
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._show_slow)
        self._load = QTimer(self)
        self._load.setSingleShot(True)
        self._load.setInterval(LOAD_MS)
        self._load.timeout.connect(self.load_parts)

    @property
    def busy(self) -> bool:
        """Whether a file is being read or looked for."""
        return any(job.name not in _BESIDE for job in self._jobs)

    @property
    def paths(self) -> list[Path]:
        """The project files that are open here, or will be."""
        project = self._context.project
        opened = [project.path] if project is not None else []
        return [path.resolve() for path in [*opened, *filter(None, [self._path]), *self._queue]]

    # -- opening ------------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Open a project file: here where nothing is open, else in another window.

        Where a window has the file already, that comes to the front.
        """
        path = path.absolute()
        if self._views.bring_project(path):
            return
        if self._path is not None:
            self._queue.append(path)
        else:
            self._read(path)

    def _read(self, path: Path) -> None:
        self._path = path

        def read(_report: object) -> object:
            # One long pause: to search what was just read, before it is frozen, finds no garbage either.
            with garbage_collection_paused():
                store = Store.open(path)
                prepare_lines(store.document.transcript)
                self._collector.freeze()
            return store

        def take(store: Store) -> None:
            if self._reading is job:
                self._on_read(store)
            else:
                store.close()

        job = self._reading = self.start(read, take)
        self._slow.start()

    def start(
        self, work: Work, done: Callable[[Any], None], *, name: str = "open", after_ms: int = 0
    ) -> BackgroundJob:
        """Do something beside the window, now or in a moment; what goes wrong is told."""
        job = BackgroundJob(work, name=name, parent=self)
        self._jobs.append(job)
        job.done.connect(done)
        job.failed.connect(lambda error: self._on_failed(error, job))
        # Last of what its end does: until then the window counts as busy.
        job.done.connect(self._forget_ended)
        job.failed.connect(self._forget_ended)
        job.start(after_ms=after_ms)
        return job

    def _forget_ended(self, _outcome: object) -> None:
        for job in [job for job in self._jobs if not job.running]:
            self._jobs.remove(job)
            job.deleteLater()

    def _show_slow(self) -> None:
        if self._path is not None:
            self._context.status.show_opening(self._path.name, self.cancel)

    def cancel(self) -> None:
        """Let go of the file that is being opened; what a slow drive still brings of it is put away."""
        reading, self._reading = self._reading, None
        if reading is None or self._path is None:
            return
        reading.name = _LET_GO
        text = self.tr("{name} wasn’t opened").format(name=self._path.name)
        self._end_opening()
        self._context.status.say(text)
        if self._queue:
            self.open(self._queue.pop(0))

    def _end_opening(self) -> None:
        self._slow.stop()
        self._path, self._takes_over, self._reading = None, False, None
        self._context.status.show_opening("")

    def _on_read(self, store: Store) -> None:
        takes_over = self._takes_over
        self._end_opening()
        if self.closing:
            store.close()
            return
        if self._context.project is not None and not takes_over:
            self._views.show_in_new_window(store)
        elif self.leave_project():
            self.show_store(store)
        else:
            store.close()
        if self._queue:
            self.open(self._queue.pop(0))

    def show_store(self, store: Store) -> None:
        """Show a project that was read, where nothing is open."""
        context = self._context
        context.notices.clear()
        context.settings.add_recent(store.path)
        self._views.show_project(Project(store, context.window))
        for notice in store.notices:
            context.notices.notify(notice, kind=Kind.WARNING)
        self._collector.freeze()
        self.opened.emit()
        self._load.start()

    def _on_failed(self, error: BaseException, job: BackgroundJob) -> None:
        if job.name == _LET_GO:
            return
        self._end_opening()
        if self._playback.preparing:
            self._playback.close()
        self._context.notices.notify(error_message(error), kind=Kind.ERROR)
        if self._queue:
            self.open(self._queue.pop(0))

    def load_parts(self) -> None:
        """Load what will be asked for, beside the window."""
        if not self.closing:
            self.start(preload_modules, lambda _none: None, name="load")

    # -- leaving ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Open the project's file again, as it is on the disk now."""
        project = self._context.project
        if project is None:
            return
        path = project.path
        if self.leave_project():
            self._views.show_start()
            self.open(path)

    def move_to(self, path: Path) -> None:
        """Go on in another file that holds all of the project already."""
        project = self._context.project
        if project is not None:
            self._kept_elsewhere = project, project.document.revision
        self._takes_over = True
        self._read(path.absolute())

    def leave_project(self) -> bool:
        """Put the open project away; False where the person stays for what could not be saved."""
        project = self._context.project
        if project is None:
            return True
        self.leaving.emit()
        elsewhere = (project, project.document.revision) == self._kept_elsewhere
        is_kept = project.store.read_only or elsewhere
        if not project.store.flush() and not is_kept:
            message = translated(project.store.message)
            text = self.tr("{why}\nLater changes will be lost.").format(why=message)
            if not self._context.prompts.confirm(
                self._context.window,
                self.tr("Not saved"),
                text,
                yes=self.tr("Close without saving"),
                no=self.tr("Cancel"),
            ):
                return False
        self._load.stop()
        self._views.put_away_project()
        self._collector.unfreeze()
        self._context.notices.clear()
        return True

    def stop(self) -> None:
        """Take nothing any more, and wait for what is being read."""
        self.closing = True
        for job in self._jobs:
            if job.name != _LET_GO:
                job.wait(_STOP_S)
