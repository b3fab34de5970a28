"""Opening and leaving projects, finding their recordings, and telling what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from editor.services.storage.store import Store
from editor.services.storage.writer import SaveState
from editor.ui.jobs.background_job import BackgroundJob, Work
from editor.ui.jobs.preloading import preload_modules
from editor.ui.language.error_messages import error_message
from editor.ui.language.translated_phrases import translated
from editor.ui.look.notices import Kind
from editor.ui.projects.media_relink import Locating
from editor.ui.projects.project import Project
from editor.ui.text.doubt_marks import count_doubts

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow

STOP_S = 10.0
LOAD_MS = 1500
"""By then what was opened stands, and nobody has asked for anything yet."""
_LET_GO = "let go"
_BESIDE = ("check", "load", _LET_GO)
"""Jobs that nobody waits for."""
SLOW_MS = 400
"""After so long a person should see that a file is being opened."""


class Opening(QObject):
    """Reads files in a thread and shows them in the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._jobs: list[BackgroundJob] = []
        self._path: Path | None = None
        self._reading: BackgroundJob | None = None
        self._queue: list[Path] = []
        self.locating = Locating(window, self)
        self._takes_over = False  # what is being opened goes in place of what is open
        self._kept_elsewhere: tuple[Project, int] | None = None
        self.closing = False
        """Whether the window is going, and takes nothing any more."""
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._tell_slow)
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
        project = self._window.page.project
        opened = [project.path] if project is not None else []
        return [path.resolve() for path in [*opened, *filter(None, [self._path]), *self._queue]]

    # -- opening ------------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Open a project file: here where nothing is open, else in another window.

        Where a window has the file already, that comes to the front.
        """
        path = path.absolute()
        holder = self._window.windows.showing(path)
        if holder is not None:
            self._window.windows.bring(holder)
        elif self._path is not None:
            self._queue.append(path)
        else:
            self._read(path)

    def _read(self, path: Path) -> None:
        self._path = path

        def read(_report: object) -> object:
            store = Store.open(path)
            self._window.windows.collector.freeze()
            return store, count_doubts(store.document.transcript.segments)

        def take(result: tuple[Store, int]) -> None:
            if self._reading is job:
                self._on_read(result)
            else:
                result[0].close()

        job = self._reading = self.start(read, take)
        self._slow.start()

    def start(self, work: Work, done: Callable[[Any], None], *, name: str = "open") -> BackgroundJob:
        """Do something beside the window; what goes wrong is told."""
        job = BackgroundJob(work, name=name, parent=self)
        self._jobs.append(job)
        job.done.connect(done)
        job.failed.connect(lambda error: self._on_failed(error, job))
        # Last of what its end does: until then the window counts as busy.
        job.done.connect(self._forget_ended)
        job.failed.connect(self._forget_ended)
        job.start()
        return job

    def _forget_ended(self, _outcome: object) -> None:
        for job in [job for job in self._jobs if not job.running]:
            self._jobs.remove(job)
            job.deleteLater()

    def _tell_slow(self) -> None:
        if self._path is not None:
            self._window.status.show_opening(self._path.name, self.cancel)

    def cancel(self) -> None:
        """Let go of the file that is being opened; what a slow drive still brings of it is put away."""
        reading, self._reading = self._reading, None
        if reading is None or self._path is None:
            return
        reading.name = _LET_GO
        text = self.tr("{name} is not opened").format(name=self._path.name)
        self._end_opening()
        self._window.status.say(text)
        if self._queue:
            self.open(self._queue.pop(0))

    def _end_opening(self) -> None:
        self._slow.stop()
        self._path, self._takes_over, self._reading = None, False, None
        self._window.status.show_opening("")

    def _on_read(self, result: tuple[Store, int]) -> None:
        store, doubts = result
        takes_over = self._takes_over
        self._end_opening()
        if self.closing:
            store.close()
            return
        if self._window.has_project and not takes_over:
            self._window.windows.new(self._window).opening.show_store(store, doubts)
        elif self.leave_project():
            self.show_store(store, doubts)
        else:
            store.close()
        if self._queue:
            self.open(self._queue.pop(0))

    def show_store(self, store: Store, doubts: int) -> None:
        """Show a project that was read, so many of its words doubtful, where nothing is open."""
        window = self._window
        window.notices.clear()
        window.page.load(Project(store, window.page, doubts=doubts))
        window.settings.add_recent(store.path)
        window.show_page()
        for notice in store.notices:
            window.notices.tell(notice, kind=Kind.WARNING)
        window.windows.collector.freeze()
        self.locating.find()
        self._load.start()

    def _on_failed(self, error: BaseException, job: BackgroundJob) -> None:
        if job.name == _LET_GO:
            return
        self._end_opening()
        if self._window.page.playback.preparing:
            self._window.page.playback.close()
        self._window.notices.tell(error_message(error), kind=Kind.ERROR)
        if self._queue:
            self.open(self._queue.pop(0))

    def load_parts(self) -> None:
        """Load what will be asked for, beside the window."""
        if not self.closing:
            self.start(preload_modules, lambda _none: None, name="load")

    # -- saving and leaving -------------------------------------------------------------------------

    def tell_saving(self) -> None:
        """Say why something could not be saved."""
        project = self._window.page.project
        if project is not None and project.store.state is SaveState.FAILED and project.store.message:
            self._window.notices.tell(
                project.store.message,
                kind=Kind.ERROR,
                button=self.tr("Save a copy…"),
                run=self._window.keeping.save_copy,
            )

    def reload(self) -> None:
        """Open the project's file again, as it is on the disk now."""
        project = self._window.page.project
        if project is None:
            return
        path = project.path
        if self.leave_project():
            self._window.show_start()
            self.open(path)

    def move_to(self, path: Path) -> None:
        """Go on in another file that holds all of the project already."""
        project = self._window.page.project
        if project is not None:
            self._kept_elsewhere = project, project.document.revision
        self._takes_over = True
        self._read(path.absolute())

    def leave_project(self) -> bool:
        """Put the open project away; False where the person stays for what could not be saved."""
        page = self._window.page
        if page.project is None:
            return True
        self._window.keeping.wait()
        elsewhere = (page.project, page.project.document.revision) == self._kept_elsewhere
        is_kept = page.project.store.read_only or elsewhere
        if not page.project.store.flush() and not is_kept:
            message = translated(page.project.store.message)
            text = self.tr("{why}\nWhat was changed since will be lost.").format(why=message)
            if not self._window.ask.confirm(
                self._window,
                self.tr("Not saved"),
                text,
                yes=self.tr("Close without saving"),
                no=self.tr("Stay"),
            ):
                return False
        self._load.stop()
        page.unload()
        self._window.windows.collector.unfreeze()
        self._window.notices.clear()
        return True

    def may_close(self) -> bool:
        """Ask once where work is running, then stop it and put the project away."""
        work = self._window.work
        if work.running:
            text = self.tr("{name} is still being aligned. Closing stops that; nothing is left behind.")
            if not self._window.ask.confirm(
                self._window,
                self.tr("Close Earproof"),
                text.format(name=work.name),
                yes=self.tr("Stop and close"),
                no=self.tr("Go on"),
            ):
                return False
        if not self.leave_project():
            return False
        self.closing = True
        work.stop()
        self._window.history.wait()
        self._window.video.stop()
        self._window.page.realigning.stop()
        for job in self._jobs:
            if job.name != _LET_GO:
                job.wait(STOP_S)
        return True

    # -- what the work brought ----------------------------------------------------------------------

    def take_result(self, path: Path) -> None:
        """Open a project that was just made; where another is being edited, offer it."""
        if not self._window.has_project:
            self.open(path)
            return
        self._window.settings.add_recent(path)
        self._window.notices.tell(
            self.tr("{name} is aligned.").format(name=path.name),
            button=self.tr("Open"),
            run=lambda: self.open(path),
        )

    def tell_work_failed(self, message: str) -> None:
        """Say why an alignment failed, and let it be tried again."""
        request = self._window.work.request
        self._window.notices.tell(
            message,
            kind=Kind.ERROR,
            button=self.tr("Change and try again…"),
            run=lambda: self._window.new_project(
                recording=request.recording if request else None,
                transcript=request.transcript if request else None,
            ),
        )

    def tell_work_refused(self, message: str) -> None:
        """Say that the text hardly belongs to the recording, and let the result be kept all the same."""
        request = self._window.work.request
        if request is None:
            return
        forced = replace(request, force=True)

        def go_on() -> None:
            notice.put_away()
            self._window.start_work(forced)

        notice = self._window.notices.tell(
            message, kind=Kind.ERROR, button=self.tr("Align all the same"), run=go_on
        )
