"""Fixing all alike: after a correction, the places that are like it are looked for and offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.document.history import Change
from editor.document.values import Transcript
from editor.services.corrections import Correction
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.look.notices import Notice
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor

if TYPE_CHECKING:
    from editor.services.review.alike import AlikePlace


class AlikeFixing(QObject):
    """Looks beside the window, says quietly how many there are, and lists them where that is wanted."""

    changed = Signal()
    settled = Signal(object)
    """A correction has no places like it, or they were looked at, or are not wanted."""

    def __init__(self, context: WindowContext, editor: TranscriptEditor, playback: Playback) -> None:
        super().__init__(editor)
        self._context = context
        self._editor = editor
        self._playback = playback
        self._correction: Correction | None = None
        self._waiting: Correction | None = None
        self._found: tuple[AlikePlace, ...] = ()
        self._job: BackgroundJob | None = None
        self._shown: Notice | None = None

    @property
    def can_fix(self) -> bool:
        """Whether there are places like the last correction."""
        return self._editor.can_edit and bool(self._found)

    def forget(self) -> None:
        """Let go of a text that is put away."""
        self._correction = self._waiting = None
        self._found = ()
        self._put_away()

    def stop(self, timeout_s: float = 5.0) -> None:
        """Wait for the thread, for the window is closed."""
        self.forget()
        if self._job is not None:
            self._job.wait(timeout_s)

    def consider(self, correction: Correction) -> None:
        """Look for the places that are like one that was corrected."""
        self._waiting = correction
        self._look()

    def follow(self, change: Change) -> None:
        """Take an offer back where the correction that it goes by was undone."""
        for correction in filter(None, (self._waiting, self._correction)):
            if change.kind == "undo" and not self._stands(correction):
                self.forget()
                self.changed.emit()
                return

    def _stands(self, correction: Correction) -> bool:
        try:
            row = self._editor.transcript.row_of(correction.segment_id)
        except KeyError:
            return False
        return correction.right in self._editor.transcript.segments[row].text

    def _look(self) -> None:
        if self._job is not None or self._waiting is None:
            return
        correction, self._waiting = self._waiting, None
        transcript = self._editor.transcript

        def look(_report: object) -> object:
            from editor.services.review.alike import alike

            return alike(transcript, correction.wrong, correction.right)

        self._job = BackgroundJob(look, name="alike", parent=self)
        self._job.done.connect(lambda found: self._on_found(correction, transcript, found))
        self._job.failed.connect(lambda _error: self._on_found(correction, transcript, ()))
        self._correction = correction
        self._job.start()

    def _on_found(
        self, correction: Correction, transcript: Transcript, found: tuple[AlikePlace, ...]
    ) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        if self._waiting is not None:
            self._look()
        elif self._correction is correction:
            self._found = found
            self._put_away()
            if found:
                self._offer(correction, len(found))
            else:
                self.settled.emit(correction)
            self.changed.emit()

    def _offer(self, correction: Correction, count: int) -> None:
        self._shown = notice = self._context.notices.notify(
            self.tr(
                "“{wrong}” is now “{right}”. %Ln more place(s) may have the same mistake.", "", count
            ).format(wrong=correction.wrong, right=correction.right),
            button=self.tr("Review them…"),
            run=self.fix,
        )
        notice.cross.clicked.connect(lambda _checked: self.settled.emit(correction))

    def fix(self) -> None:
        """List the places like the last correction, and correct those that stay ticked, in one step."""
        from editor.services.review.alike import replace_alike
        from editor.ui.find.replace_preview import PreviewDialog
        from editor.ui.glossary.alike_table import AlikeModel, rows_of

        if not self.can_fix:
            return
        context, transcript = self._context, self._editor.transcript
        there = {segment.id for segment in transcript.segments}
        rows = rows_of(transcript, [place for place in self._found if place.segment_id in there])
        model = AlikeModel(rows, hours=self._editor.gutter.needs_hours)
        dialog = PreviewDialog(
            context.window, model, self._playback, context.themes.theme, title=self.tr("Fix all similar")
        )
        self._put_away()
        if context.prompts.run(dialog):
            edit = replace_alike(self._editor.transcript, model.chosen)
            if self._editor.apply(edit):
                self._found = ()
                count = len(model.chosen)
                context.status.say(self.tr("%Ln place(s) corrected.", "", count))
            self.changed.emit()
        dialog.deleteLater()
        self.settled.emit(self._correction)

    def _put_away(self) -> None:
        notice, self._shown = self._shown, None
        if notice is not None and notice in self._context.notices.notices:
            notice.put_away()
