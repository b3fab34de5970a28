"""The archive that is being aligned: asked for, run beside the window, shown in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from alignment.progress import ProgressReport
from editor.services.archive.run import (
    ArchiveRun,
    ItemProgress,
    KnownResults,
    MakeExecutor,
    News,
    process_executor,
)
from editor.services.batch.items import ItemResult
from editor.services.batch.report import PAGE
from editor.services.settings import Settings
from editor.ui.archive.archive_rows import ArchiveRow, ArchiveRowModel
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.language.error_messages import error_message
from editor.ui.language.translated_phrases import translated
from editor.ui.look.prompts import Prompts
from editor.ui.look.theme import ThemeManager
from editor.ui.projects.alignment_queue import QueueState

if TYPE_CHECKING:  # dialog and window are loaded when they are asked for
    from editor.ui.archive.archive_dialog import ArchiveRequest
    from editor.ui.archive.archive_window import ArchiveWindow

STOP_S: Final = 20.0
OpenProject = Callable[[Path, int | None], None]
"""Opens a project in a window, at a time in ms where one is given."""


class ArchiveController(QObject):
    """Has one archive aligned at a time; all windows of the program share it."""

    changed = Signal()
    ended = Signal(str, str)
    """All is done, or it went wrong: a title and a sentence, for who looks elsewhere."""

    def __init__(
        self,
        settings: Settings,
        themes: ThemeManager,
        prompts: Prompts,
        *,
        open_project: OpenProject,
        make_executor: MakeExecutor = process_executor,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self._settings, self._themes, self._prompts = settings, themes, prompts
        self._open_project, self._open_url = open_project, open_url
        self._make_executor = make_executor
        self._request: ArchiveRequest | None = None
        self._run: ArchiveRun | None = None
        self._job: BackgroundJob | None = None
        self._stopping = False
        self.model = ArchiveRowModel(themes.theme, self)
        self.window: ArchiveWindow | None = None
        themes.changed.connect(self._set_theme)

    @property
    def running(self) -> bool:
        """Whether an archive is being aligned."""
        return self._job is not None

    @property
    def has_archive(self) -> bool:
        """Whether there is one to be shown."""
        return self._request is not None

    @property
    def progress(self) -> tuple[int, int]:
        """How many recordings are done or have failed, and of how many."""
        model = self.model
        return model.count(QueueState.DONE) + model.count(QueueState.FAILED), len(model.rows)

    # -- beginning ----------------------------------------------------------------------------------

    def align_folder(self, parent: QWidget, sources: Sequence[Path] = ()) -> None:
        """Ask what an archive is made of, and have it aligned; one that is under way is shown instead."""
        if self.running:
            window = self.show_window()
            window.error.show_error(self.tr("Only one folder is aligned at a time. Cancel this one first."))
            return
        from editor.ui.archive.archive_dialog import ArchiveDialog

        dialog = ArchiveDialog(
            parent, self._prompts, self._settings, theme=self._themes.theme, sources=sources
        )
        if self._prompts.run(dialog):
            self.begin(dialog.request())
        dialog.deleteLater()

    def begin(self, request: ArchiveRequest) -> None:
        """Have an archive aligned, and show it."""
        self._request = request
        self.model.set_items(request.plan.items)
        self._start()
        self.show_window()

    def show_window(self) -> ArchiveWindow:
        """Bring the window of the archive to the front."""
        if self.window is None:
            self.window = self._make_window()
        window = self.window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.table.setFocus()
        return window

    def _make_window(self) -> ArchiveWindow:
        from editor.ui.archive.archive_window import ArchiveWindow

        window = ArchiveWindow(self.model)
        window.setStyleSheet(self._themes.stylesheet)
        room = window.screen().availableGeometry().size()
        window.resize(window.size().boundedTo(room))
        window.open_requested.connect(self.open_row)
        window.force_requested.connect(self.force)
        window.pause_requested.connect(self.pause)
        window.cancel_requested.connect(self.cancel)
        window.continue_requested.connect(self._start)
        window.retry_requested.connect(lambda: self._start(retry_failed=True))
        window.report_requested.connect(self.open_report)
        if self._request is not None:
            window.begin(self._request.name)
        window.refresh(running=self.running, has_report=self._has_report())
        return window

    # -- the work -----------------------------------------------------------------------------------

    def _start(self, *, retry_failed: bool = False) -> None:
        """Go on with what is not done yet."""
        request = self._request
        if request is None or self.running:
            return
        settings = replace(request.settings, retry_failed=retry_failed)
        forced = set(request.kept.forced)
        items = tuple(replace(item, force=item.name in forced) for item in request.plan.items)
        plan = replace(request.plan, items=items)
        self._run = run = ArchiveRun(plan, settings, request.kept, self._make_executor)
        self._stopping = False
        self._job = job = BackgroundJob(run.run, name="archive", parent=self)
        job.reported.connect(self._on_news)
        job.done.connect(lambda _outcome: self._on_done())
        job.failed.connect(self._on_failed)
        job.start()
        if self.window is not None:
            self.window.begin(request.name)
        self._refresh()

    def pause(self) -> None:
        """Finish what is being aligned, and begin nothing more."""
        if self._run is not None and self.running:
            self._stopping = True
            self._run.pause()
            if self.window is not None:
                self.window.show_pausing()

    def cancel(self) -> None:
        """Give up what is being aligned; what is done stays, and the rest waits."""
        if self._run is not None and self.running:
            self._stopping = True
            self._run.cancel()

    def force(self, row: ArchiveRow) -> None:
        """Align a recording even though text and sound hardly belong together."""
        if self._request is not None and not self.running:
            kept = self._request.kept
            forced = (*kept.forced, row.item.name)
            self._request = replace(self._request, kept=replace(kept, forced=forced))
            self._start()

    def open_row(self, row: ArchiveRow) -> None:
        """Open the project of a recording at its worst minute."""
        if self._request is not None and row.done is not None:
            self._open_project(self._request.settings.out / row.done.outputs[0], row.worst_ms)

    def open_report(self) -> None:
        """Show the report in the system's browser."""
        page = self._report_page()
        if page is not None and page.is_file():
            self._open_url(QUrl.fromLocalFile(str(page)))

    def may_stop(self, parent: QWidget) -> bool:
        """Ask, where an archive is being aligned, whether that may end."""
        if not self.running or self._request is None:
            return True
        text = self.tr("“{name}” is still being aligned. Choose the folder again later to continue.")
        return self._prompts.confirm(
            parent,
            self.tr("Close Earproof"),
            text.format(name=self._request.name),
            yes=self.tr("Stop and close"),
            no=self.tr("Keep aligning"),
        )

    def stop(self) -> None:
        """Stop what is under way, wait for its end, and close the window: the program ends."""
        self.cancel()
        if self._job is not None:
            self._job.wait(STOP_S)
        self._put_away()

    def renew_window(self) -> None:
        """Put a window made anew in the place of the one shown, in the language chosen meanwhile."""
        shown = self.window
        if shown is None:
            return
        is_visible, geometry = shown.isVisible(), shown.geometry()
        self._put_away()
        if is_visible:
            self.show_window().setGeometry(geometry)

    def _put_away(self) -> None:
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    # -- what the work brought ----------------------------------------------------------------------

    def _on_news(self, news: News) -> None:
        if isinstance(news, ItemProgress):
            if self.model.show_progress(news.name, news.fraction):
                self._refresh()
        elif isinstance(news, ItemResult):
            self.model.show_result(news)
            self._refresh()
        elif isinstance(news, KnownResults):
            self.model.begin(news.results, news.waiting)
            self._refresh()
        elif isinstance(news, ProgressReport) and self.window is not None:
            self.window.show_report(news)

    def _on_done(self) -> None:
        self._end()
        if not self._stopping and self._request is not None:
            done, failed = self.model.count(QueueState.DONE), self.model.count(QueueState.FAILED)
            text = self.tr("%Ln recording(s) done", "", done)
            if failed:
                text = f"{text}, {self.tr('%Ln failed', '', failed)}"
            self.ended.emit(self.tr("{name} is aligned").format(name=self._request.name), text)

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        message = error_message(error)
        if self.window is not None:
            self.window.error.show_error(message)
        self.ended.emit(self.tr("Alignment failed"), translated(message))

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job, self._run = None, None
        self.model.stop()
        self._refresh()

    def _refresh(self) -> None:
        if self.window is not None:
            self.window.refresh(running=self.running, has_report=self._has_report())
        self.changed.emit()

    def _has_report(self) -> bool:
        page = self._report_page()
        return page is not None and page.is_file()

    def _report_page(self) -> Path | None:
        return self._request.settings.out / PAGE if self._request is not None else None

    def _set_theme(self) -> None:
        self.model.set_theme(self._themes.theme)
        if self.window is not None:
            self.window.setStyleSheet(self._themes.stylesheet)
