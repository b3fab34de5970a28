"""Actions on archives: align a folder, show what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.archive.archive_controller import ArchiveController
from editor.ui.language.counts import localized_number
from editor.ui.projects.file_opening import FileOpening
from editor.ui.projects.window_context import WindowContext


class ArchiveActions(FeatureActions):
    """Says how a whole folder is aligned."""

    MENU = "file.folder file.archive"

    def __init__(self, context: WindowContext, archive: ArchiveController, files: FileOpening) -> None:
        super().__init__(context.window)
        self._context = context
        self._archive = archive
        files.several_given.connect(self._align)
        archive.changed.connect(self._show_progress)
        self._show_progress()

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Archives")

    def actions(self) -> list[Action]:
        """Return the actions."""
        archive = self._archive
        return [
            Action("file.folder", self.tr("Align a folder…"), self._align, ("Ctrl+Shift+O",)),
            Action(
                "file.archive",
                self.tr("Show archive"),
                archive.show_window,
                can_run=lambda: archive.has_archive,
            ),
        ]

    def _show_progress(self) -> None:
        """Tell in the window that an archive is being aligned: its own window may be closed."""
        text, archive = "", self._archive
        if archive.running:
            done, count = map(localized_number, archive.progress)
            text = self.tr("Aligning folder: {done} of {count}").format(done=done, count=count)
        self._context.status.show_elsewhere(text, self.tr("Show archive"), archive.show_window)

    def _align(self, sources: Sequence[Path] = ()) -> None:
        self._archive.align_folder(self._context.window, sources)
