"""Saving the sound of a segment as a file of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.services.sound.clips import ENDINGS, save_clip
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.look.timecode import timecode
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor


class ClipSaving(QObject):
    """Asks where to, writes beside the window, and says what came of it."""

    done = Signal(str)
    """Clips were written; where, in words."""

    def __init__(self, context: WindowContext, editor: TranscriptEditor, playback: Playback) -> None:
        super().__init__(context.window)
        self._context = context
        self._editor = editor
        self._playback = playback

    @property
    def can_save(self) -> bool:
        """Whether there is a recording to cut clips from."""
        return self._playback.recording is not None

    @property
    def can_save_segment(self) -> bool:
        """Whether the caret is in a segment whose sound can be saved."""
        return self._editor.can_edit_segment and self.can_save

    def save(self) -> None:
        """Ask for a name and write the sound of the caret's segment."""
        segment, project = self._editor.caret_segment, self._context.project
        recording = self._playback.recording
        if segment is None or project is None or recording is None:
            return
        name = f"{project.title} {timecode(segment.start_ms).replace(':', '.')}{ENDINGS[0]}"
        path = self._context.prompts.file_to_save(
            self._context.window,
            self.tr("Save audio of this segment"),
            suggestion=project.path.with_name(name),
            filters=self.tr("Audio ({endings})").format(endings=" ".join(f"*{e}" for e in ENDINGS)),
        )
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(ENDINGS[0])
        if path.exists() and not self._may_replace(path):
            return
        start_ms, end_ms, track = segment.start_ms, segment.end_ms, self._playback.track

        def write(_report: object) -> object:
            save_clip(recording, path, start_ms=start_ms, end_ms=end_ms, track=track, overwrite=True)
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

        project, recording = self._context.project, self._playback.recording
        if project is None or recording is None:
            return
        self._editor.end_typing()
        dialog = ClipsDialog(
            self._context.window,
            self._context.prompts,
            project,
            recording=recording,
            editor=self._editor,
            selected_span=self._playback.selected_span(),
        )
        if self._context.prompts.run(dialog) and dialog.written is not None:
            text = self.tr("%Ln clip(s) saved to {path}", "", dialog.count)
            told = text.format(path=dialog.written)
            self._context.status.say(told)
            self.done.emit(told)
        dialog.deleteLater()

    def _may_replace(self, path: Path) -> bool:
        return self._context.prompts.confirm(
            self._context.window,
            self.tr("Replace the file?"),
            self.tr("{path} already exists.").format(path=path),
            yes=self.tr("Replace"),
        )

    def _on_done(self, path: object) -> None:
        self._context.status.say(self.tr("Saved {path}").format(path=path))

    def _on_failed(self, error: object) -> None:
        self._context.notices.notify(str(error))
