"""Actions for beginners and for those who look something up: the sample, the help, a newer version."""

from __future__ import annotations

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.guidance.guidance_controller import GuidanceController


class GuidanceActions(FeatureActions):
    """Says how the sample, the help and the check for a newer version are reached."""

    MENU = "help.contents help.sample help.version"

    def __init__(self, guidance: GuidanceController) -> None:
        super().__init__(guidance.sample)
        self._guidance = guidance

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Help")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [
            Action("help.contents", self.tr("Earproof help"), self._guidance.show_help, ("Shift+F1",)),
            Action("help.sample", self.tr("Try with a sample"), self._guidance.sample.start),
            Action("help.version", self.tr("Check for a newer version…"), self._guidance.check_version),
        ]
