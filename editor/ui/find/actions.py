"""Find actions: to a text, a segment by its number, a time."""

from __future__ import annotations

from collections.abc import Callable

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.find.find_controller import FindController
from editor.ui.projects.window_context import WindowContext


class FindActions(FeatureActions):
    """Says what can be looked for."""

    MENU = "edit.find edit.find_next edit.find_previous edit.replace | play.go edit.go_segment"

    def __init__(
        self, context: WindowContext, controller: FindController, *, can_edit: Callable[[], bool]
    ) -> None:
        super().__init__(controller)
        self._context = context
        self._controller = controller
        self._can_edit = can_edit

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Find and replace")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return self._search()

    def _search(self) -> list[Action]:
        bar, is_open = self._controller.bar, self._context.has_project
        return [
            Action(
                "edit.find",
                self.tr("Find…"),
                lambda: bar.open_bar(replace=False),
                ("Ctrl+F",),
                icon="magnify",
                can_run=is_open,
            ),
            Action("edit.find_next", self.tr("Find next"), lambda: bar.go(1), ("F3",), can_run=is_open),
            Action(
                "edit.find_previous",
                self.tr("Find previous"),
                lambda: bar.go(-1),
                ("Shift+F3",),
                can_run=is_open,
            ),
            Action(
                "edit.replace",
                self.tr("Replace…"),
                lambda: bar.open_bar(replace=True),
                ("Ctrl+H",),
                can_run=self._can_edit,
            ),
            Action(
                "edit.go_segment",
                self.tr("Go to segment…"),
                self._controller.ask_segment,
                ("Ctrl+Shift+G",),
                can_run=is_open,
            ),
            Action(
                "play.go", self.tr("Go to time…"), self._controller.ask_time, ("Ctrl+G",), can_run=is_open
            ),
        ]
