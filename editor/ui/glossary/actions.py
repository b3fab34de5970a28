"""Actions of the glossary: its terms, and fixing all places that are like the last correction."""

from __future__ import annotations

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.glossary.glossary_controller import GlossaryController
from editor.ui.projects.window_context import WindowContext


class GlossaryActions(FeatureActions):
    """Says what can be done with terms and with corrections."""

    MENU = "edit.fix_alike edit.glossary"

    def __init__(self, context: WindowContext, controller: GlossaryController) -> None:
        super().__init__(controller)
        self._context = context
        self._controller = controller

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Glossary")

    def actions(self) -> list[Action]:
        """Return the actions."""
        alike = self._controller.alike
        return [
            Action(
                "edit.fix_alike",
                self.tr("Fix all similar…"),
                alike.fix,
                ("Ctrl+Shift+A",),
                can_run=lambda: alike.can_fix,
                once=True,
            ),
            Action(
                "edit.glossary",
                self.tr("Glossary…"),
                self._controller.show,
                ("Ctrl+Shift+L",),
                can_run=self._context.has_project,
            ),
        ]
