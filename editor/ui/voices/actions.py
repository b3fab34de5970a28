"""Actions on the voices of the recording: their panel, telling them apart, listening to them."""

from __future__ import annotations

from editor.services.speakers.attribution import VoiceScope
from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.actions.preference_switch import preference_switch
from editor.ui.projects.window_context import WindowContext
from editor.ui.voices.voice_controller import VoiceController


class VoiceActions(FeatureActions):
    """Says how voices are told apart, heard and named."""

    PANEL_MENU = "view.voices"
    MENU = "voices.tell voices.apply voices.sample | voices.auto voices.remembered"

    def __init__(self, context: WindowContext, controller: VoiceController) -> None:
        super().__init__(controller)
        self._context = context
        self._controller = controller

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Speakers")

    def actions(self) -> list[Action]:
        """Return the actions."""
        voices = self._controller
        return [
            Action(
                "view.voices",
                self.tr("Voices"),
                voices.toggle,
                ("Ctrl+F6",),
                can_run=self._context.has_project,
                checked=lambda: voices.is_shown,
            ),
            Action("voices.tell", self.tr("Tell voices apart"), voices.tell, can_run=lambda: voices.can_tell),
            Action(
                "voices.apply",
                self.tr("Name Unknown turns by voice"),
                lambda: voices.apply(VoiceScope.UNKNOWN_TURNS),
                can_run=lambda: voices.can_apply,
            ),
            Action(
                "voices.sample",
                self.tr("Play voice sample"),
                voices.play_next_sample,
                ("Ctrl+Shift+F5",),
                can_run=lambda: voices.can_play_sample,
            ),
            preference_switch(
                "voices.auto",
                self.tr("Tell voices apart after every alignment"),
                settings=self._context.settings,
                name="tell_voices",
            ),
            Action("voices.remembered", self.tr("Remembered voices…"), voices.show_remembered),
        ]
