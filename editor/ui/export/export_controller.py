"""Export in a window: asks for a format and a place, and reports what was written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.ui.export.open_matters import ReviewMatters, ShowBroken
from editor.ui.projects.window_context import WindowContext
from editor.ui.review.doubt_review import DoubtReview
from editor.ui.review.open_places import OpenPlaces
from editor.ui.text.editor import TranscriptEditor


class ExportController(QObject):
    """Writes the open project in other formats."""

    profiles_changed = Signal()
    exported = Signal()
    """Profiles of subtitles may have been made or changed."""
    done = Signal(str)
    """Files were written; which, in words."""

    def __init__(self, context: WindowContext, editor: TranscriptEditor) -> None:
        super().__init__(context.window)
        self._context = context
        self._editor = editor
        self._review: ReviewMatters | None = None
        self._show_broken: ShowBroken | None = None

    def add_review(self, places: OpenPlaces, review: DoubtReview) -> None:
        """Have the places told that are in doubt, and the speech without text."""
        self._review = ReviewMatters(places, review)

    def add_rules(self, show: ShowBroken) -> None:
        """Have the rules told that the subtitles to be written break; `show` goes there."""
        self._show_broken = show

    def export(self) -> None:
        """Ask for a format and a place, and write."""
        from editor.ui.export.export_dialog import ExportDialog

        context = self._context
        if context.project is None:
            return
        self._editor.end_typing()
        dialog = ExportDialog(
            context.window,
            context.prompts,
            context.project,
            settings=context.settings,
            editor=self._editor,
            review=self._review,
            show_broken=self._show_broken,
        )
        if context.prompts.run(dialog) and dialog.written:
            told = self._told(dialog.written)
            context.status.say(told)
            self.done.emit(told)
            self.exported.emit()
            for notice in dialog.notices:
                context.notices.notify(notice)
        self.profiles_changed.emit()
        show = dialog.shown_matter
        dialog.deleteLater()
        if show is not None:
            show()

    def _told(self, written: Sequence[Path]) -> str:
        """Return what was written; of several files their folder, for a line has no room for all names."""
        if len(written) == 1:
            return self.tr("Saved {path}").format(path=written[0])
        text = self.tr("%Ln file(s) saved to {folder}", "", len(written))
        return text.format(folder=written[0].parent)
