"""Actions of the history: its panel, and names for versions."""

from __future__ import annotations

from collections.abc import Callable

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.history.history_controller import HistoryController


class HistoryActions(FeatureActions):
    """Says how earlier states are seen and named."""

    MENU = "view.history"

    def __init__(
        self, controller: HistoryController, *, has_project: Callable[[], bool], can_edit: Callable[[], bool]
    ) -> None:
        super().__init__(controller)
        self._controller = controller
        self._has_project = has_project
        self._can_edit = can_edit

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("History")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [
            Action(
                "file.save",
                self.tr("Save"),
                self._controller.save,
                ("Ctrl+S",),
                can_run=self._has_project,
            ),
            Action(
                "file.version",
                self.tr("Name this version…"),
                self._controller.name_version,
                ("Ctrl+Alt+S",),
                icon="tag-outline",
                can_run=self._can_edit,
            ),
            Action(
                "view.history",
                self.tr("History"),
                self._controller.toggle,
                ("Ctrl+Shift+H",),
                icon="history",
                can_run=self._has_project,
                checked=lambda: self._controller.is_shown,
            ),
        ]
