"""Actions on the subtitles beside the text: their panel, and going through broken rules."""

from __future__ import annotations

from collections.abc import Callable

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.subtitles.subtitle_controller import SubtitleController


class SubtitleActions(FeatureActions):
    """Says how subtitles are listed, and how one gets from broken rule to broken rule."""

    MENU = "view.subtitles"
    RULES_MENU = "edit.broken_next edit.broken_previous"

    def __init__(self, controller: SubtitleController, *, has_project: Callable[[], bool]) -> None:
        super().__init__(controller)
        self._controller = controller
        self._has_project = has_project

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Subtitles")

    def actions(self) -> list[Action]:
        """Return the actions."""
        subtitles = self._controller
        return [
            Action(
                "view.subtitles",
                self.tr("Subtitles"),
                subtitles.toggle,
                ("Ctrl+F9",),
                can_run=self._has_project,
                checked=lambda: subtitles.is_shown,
            ),
            Action(
                "edit.broken_next",
                self.tr("Next subtitle rule violation"),
                lambda: subtitles.go_to_broken(1),
                ("Ctrl+F7",),
                can_run=self._has_project,
            ),
            Action(
                "edit.broken_previous",
                self.tr("Previous subtitle rule violation"),
                lambda: subtitles.go_to_broken(-1),
                ("Ctrl+Shift+F7",),
                can_run=self._has_project,
            ),
        ]
