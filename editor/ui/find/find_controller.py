"""Find and replace in a window: the bar, the preview, and going to a segment or a time."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.ui.find.find_bar import FindBar
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.word_times import WordTimes


class FindController(QObject):
    """Brings bar, dialogs, text and sound together."""

    def __init__(
        self, context: WindowContext, bar: FindBar, editor: TranscriptEditor, *, playback: Playback
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self.bar = bar
        self._editor = editor
        self._playback = playback
        bar.message.connect(context.status.say)
        bar.preview_requested.connect(self.preview_replacing)

    def ask_segment(self) -> None:
        """Ask for a segment's number and go there."""
        from editor.ui.find.go_to_segment_dialog import GoToSegmentDialog

        context, editor = self._context, self._editor
        segments = editor.transcript.segments
        if not segments:
            context.status.say(self.tr("No segments"))
            return
        dialog = GoToSegmentDialog(context.window, now=editor.caret_row + 1, count=len(segments))
        if context.prompts.run(dialog) and dialog.number is not None:
            editor.show_segment(segments[dialog.number - 1].id)
            editor.setFocus()
        dialog.deleteLater()

    def ask_time(self) -> None:
        """Ask for a time and go there, in the text and in the sound."""
        from editor.ui.find.go_to_time_dialog import GoToTimeDialog

        dialog = GoToTimeDialog(self._context.window, start_ms=self._playback.position_ms)
        if self._context.prompts.run(dialog) and dialog.time_ms is not None:
            self.go_to_time(dialog.time_ms)
        dialog.deleteLater()

    def go_to_time(self, time_ms: int) -> None:
        """Go to a time, in the sound and in the text."""
        editor = self._editor
        times = WordTimes(editor.transcript)
        if place := times.word_at(time_ms):
            editor.go_to_word(*place)
        elif (row := times.row_near(time_ms)) is not None:
            editor.show_segment(editor.transcript.segments[row].id)
        self._playback.seek(time_ms)
        editor.setFocus()

    def preview_replacing(self) -> None:
        """List what replacing everywhere would do, and do it where it is wanted."""
        from editor.ui.find.replace_preview import PreviewDialog
        from editor.ui.find.replace_table import ReplaceModel, places_of

        context, editor = self._context, self._editor
        matcher = self.bar.matcher()
        if matcher is None:
            return
        places = places_of(editor.transcript, matcher, self.bar.hits, nobody=self.tr("No speaker"))
        model = ReplaceModel(places, hours=editor.gutter.needs_hours)
        dialog = PreviewDialog(
            context.window,
            model,
            self._playback,
            context.themes.theme,
            title=self.tr("Preview replacements"),
        )
        if context.prompts.run(dialog):
            self.bar.replace_everywhere(model.chosen)
        dialog.deleteLater()
