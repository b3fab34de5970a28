"""Actions of speakers and turns: who speaks, going from turn to turn, their borders."""

from __future__ import annotations

from functools import partial

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.projects.window_context import WindowContext
from editor.ui.speakers.speaker_editing import SpeakerEditing
from editor.ui.speakers.speaker_menu import SpeakerMenu
from editor.ui.speakers.speaker_reach import Unit
from editor.ui.speakers.turn_travel import TurnTravel


class SpeakerActions(FeatureActions):
    """Says who can be said to speak, and what can be done with turns."""

    MENU = (
        "speaker.choose | turn.next_unknown turn.previous_unknown turn.next turn.previous | "
        "turn.split turn.join | speaker.merge speaker.panel"
    )

    def __init__(
        self, context: WindowContext, editing: SpeakerEditing, menu: SpeakerMenu, *, travel: TurnTravel
    ) -> None:
        super().__init__(menu)
        self._context = context
        self._editing = editing
        self._menu = menu
        self._travel = travel
        travel.message.connect(context.status.say)

    def _in_segment(self) -> bool:
        return self._editing.can_edit_segment

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Speakers")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._names(), *self._turns(), *self._numbers()]

    def _names(self) -> list[Action]:
        editing, menu = self._editing, self._menu
        return [
            Action(
                "speaker.choose",
                self.tr("Set speaker…"),
                menu.show_at_caret,
                ("Alt+N",),
                can_run=self._in_segment,
            ),
            Action(
                "speaker.merge",
                self.tr("Merge names…"),
                editing.merge_names,
                ("Ctrl+Shift+M",),
                can_run=lambda: editing.can_edit and len(editing.speakers) > 1,
            ),
            Action(
                "speaker.panel", self.tr("All speakers…"), menu.show_all, can_run=self._context.has_project
            ),
        ]

    def _turns(self) -> list[Action]:
        travel, has_project = self._travel, self._context.has_project
        made = [
            Action(f"turn.{name}", text, partial(go, step), (keys,), can_run=has_project)
            for name, text, go, step, keys in (
                ("next_unknown", self.tr("Next Unknown turn"), travel.go_unnamed, 1, "Alt+U"),
                ("previous_unknown", self.tr("Previous Unknown turn"), travel.go_unnamed, -1, "Alt+Shift+U"),
                ("next", self.tr("Next turn"), travel.go, 1, "Ctrl+Shift+PgDown"),
                ("previous", self.tr("Previous turn"), travel.go, -1, "Ctrl+Shift+PgUp"),
            )
        ]
        for name, text, run, keys in (
            ("split", self.tr("Split the turn here"), travel.split, "Ctrl+Shift+Return"),
            ("join", self.tr("Join with previous turn"), travel.join, "Ctrl+Shift+Backspace"),
        ):
            made.append(Action(f"turn.{name}", text, run, (keys,), can_run=self._in_segment))
        return made

    def _numbers(self) -> list[Action]:
        """Return what says by a digit who speaks: a turn, with Shift a segment alone."""
        editing = self._editing
        units = ((Unit.TURN, "speaker", "Alt"), (Unit.SEGMENT, "speaker.segment", "Alt+Shift"))
        nobody = (self.tr("Assign no speaker"), self.tr("Assign no speaker to this segment only"))
        somebody = (
            self.tr("Assign speaker {number}"),
            self.tr("Assign speaker {number} to this segment only"),
        )
        made = []
        for (unit, name, chord), none_text, text in zip(units, nobody, somebody, strict=True):
            run = partial(editing.assign_nobody, unit)
            made.append(Action(f"{name}.none", none_text, run, (f"{chord}+0",), can_run=self._in_segment))
            for number in range(1, 10):
                made.append(
                    Action(
                        f"{name}.{number}",
                        text.format(number=number),
                        partial(editing.assign_number, number, unit),
                        (f"{chord}+{number}",),
                        can_run=self._in_segment,
                    )
                )
        return made
