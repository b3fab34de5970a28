"""Asking whether there is a newer version, and telling the answer; nothing is asked unless a person does."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from editor.services.newer_version import PAGE_URL, Versions, find_newest
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.language.error_messages import error_message
from editor.ui.look.notices import Kind
from editor.ui.projects.window_context import WindowContext


class VersionCheck(QObject):
    """Asks in a thread, since the network may be slow."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._job: BackgroundJob | None = None

    def start(self) -> None:
        """Ask, unless an answer is still awaited."""
        if self._job is not None:
            return
        proxy = self._context.settings.values.proxy
        self._job = job = BackgroundJob(lambda _report: find_newest(proxy=proxy), name="version", parent=self)
        job.done.connect(self._tell)
        job.failed.connect(self._explain)
        job.start()
        self._context.status.say(self.tr("Checking for a newer version…"))

    def _tell(self, versions: Versions) -> None:
        self._end()
        if not versions.is_newer:
            text = self.tr("Earproof {installed} is the newest version.")
            self._context.notices.notify(text.format(installed=versions.installed))
            return
        text = self.tr("Earproof {newest} is available; you have {installed}.")
        self._context.notices.notify(
            text.format(newest=versions.newest, installed=versions.installed),
            button=self.tr("Open web page"),
            run=lambda: QDesktopServices.openUrl(QUrl(PAGE_URL)),
        )

    def _explain(self, error: Exception) -> None:
        self._end()
        self._context.notices.notify(error_message(error), kind=Kind.ERROR)

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
