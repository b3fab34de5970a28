"""Saving the sound of a segment as a file of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.services.sound.clips import ENDINGS, save_clip
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.look.timecode import timecode

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow


class ClipSaving(QObject):
    """Asks where to, writes beside the window, and says what came of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def save(self) -> None:
        """Ask for a name and write the sound of the caret's segment."""
        segment, project = self._window.page.editing.segment, self._window.page.project
        recording = self._window.page.playback.recording
        if segment is None or project is None or recording is None:
            return
        name = f"{project.title} {timecode(segment.start_ms).replace(':', '.')}{ENDINGS[0]}"
        path = self._window.ask.file_to_save(
            self._window,
            self.tr("Save the sound of this segment"),
            suggestion=project.path.with_name(name),
            filters=self.tr("Sound ({endings})").format(endings=" ".join(f"*{e}" for e in ENDINGS)),
        )
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(ENDINGS[0])
        if path.exists() and not self._may_replace(path):
            return
        start_ms, end_ms = segment.start_ms, segment.end_ms

        def write(_report: object) -> object:
            save_clip(recording, path, start_ms=start_ms, end_ms=end_ms, overwrite=True)
            return path

        job = BackgroundJob(write, name="clip", parent=self)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.done.connect(job.deleteLater)
        job.failed.connect(job.deleteLater)
        job.start()

    def save_many(self) -> None:
        """Ask which clips are wanted, and write them with a table of their texts."""
        from editor.ui.export.clips_dialog import ClipsDialog

        page = self._window.page
        if page.project is None or page.playback.recording is None:
            return
        page.editor.end_typing()
        dialog = ClipsDialog(self._window, self._window.ask, page, page.playback.recording)
        if self._window.ask.run(dialog) and dialog.written is not None:
            text = self.tr("Wrote %Ln clip(s) to {path}", "", dialog.count)
            self._window.status.say(text.format(path=dialog.written))
        dialog.deleteLater()

    def _may_replace(self, path: Path) -> bool:
        return self._window.ask.confirm(
            self._window,
            self.tr("Replace the file?"),
            self.tr("{path} exists already.").format(path=path),
            yes=self.tr("Replace"),
        )

    def _on_done(self, path: object) -> None:
        self._window.status.say(self.tr("Wrote {path}").format(path=path))

    def _on_failed(self, error: object) -> None:
        self._window.notices.tell(str(error))
