"""Actions on archives: align a folder, show what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.archive.archive_controller import ArchiveController
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

    def _align(self, sources: Sequence[Path] = ()) -> None:
        self._archive.align_folder(self._context.window, sources)
