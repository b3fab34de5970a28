"""Export actions: other formats, the sound of a segment, clips with their texts."""

from __future__ import annotations

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.export.clip_saving import ClipSaving
from editor.ui.export.export_controller import ExportController
from editor.ui.projects.window_context import WindowContext


class ExportActions(FeatureActions):
    """Says what can be written for others."""

    CLIP_MENU = "segment.clip segment.clips"

    def __init__(self, context: WindowContext, controller: ExportController, clips: ClipSaving) -> None:
        super().__init__(controller)
        self._context = context
        self._controller = controller
        self._clips = clips

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Export")

    def actions(self) -> list[Action]:
        """Return the actions."""
        clips = self._clips
        return [
            Action(
                "file.export",
                self.tr("Export…"),
                self._controller.export,
                ("Ctrl+E",),
                icon="export",
                can_run=self._context.has_project,
            ),
            Action(
                "segment.clip",
                self.tr("Save audio of this segment…"),
                clips.save,
                can_run=lambda: clips.can_save_segment,
            ),
            Action(
                "segment.clips",
                self.tr("Save clips with text…"),
                clips.save_many,
                can_run=lambda: clips.can_save,
            ),
        ]
