"""Actions on notes: writing them, highlighting, going from one to the next, their panel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from editor.document.values import NoteColour
from editor.ui.actions.action_set import Action, Menu
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.notes.note_controller import NoteController


class NoteActions(FeatureActions):
    """Says how notes are made, found and listed."""

    MENU = "@notes"
    PANEL_MENU = "view.notes"
    AT_CARET = "note.add note.highlight"
    _NOTES = (
        "note.add note.highlight | note.yellow note.green note.blue note.red note.purple | "
        "note.next note.previous | note.remove"
    )

    def __init__(self, controller: NoteController, *, has_project: Callable[[], bool]) -> None:
        super().__init__(controller)
        self._notes = controller
        self._has_project = has_project

    def menus(self) -> dict[str, Menu]:
        """Return the menu of the notes."""
        return {"notes": Menu(self.tr("Notes"), self._NOTES)}

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Notes")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._writing(), *self._colours(), *self._going()]

    def _can_add(self) -> bool:
        return self._notes.can_add

    def _writing(self) -> list[Action]:
        notes = self._notes
        return [
            Action(
                "note.add",
                self.tr("Add note…"),
                notes.add_or_edit,
                ("Ctrl+Alt+M",),
                can_run=self._can_add,
                now=self._add_text,
                once=True,
            ),
            Action(
                "note.highlight",
                self.tr("Highlight"),
                notes.highlight,
                ("Ctrl+Alt+H",),
                can_run=self._can_add,
                once=True,
            ),
            Action(
                "note.remove",
                self.tr("Remove note"),
                notes.remove_at_caret,
                can_run=lambda: notes.can_add and notes.at_caret is not None,
            ),
        ]

    def _add_text(self) -> str:
        return self.tr("Edit note…") if self._notes.at_caret is not None else self.tr("Add note…")

    def _colours(self) -> list[Action]:
        named = (
            (NoteColour.YELLOW, self.tr("Highlight yellow")),
            (NoteColour.GREEN, self.tr("Highlight green")),
            (NoteColour.BLUE, self.tr("Highlight blue")),
            (NoteColour.RED, self.tr("Highlight red")),
            (NoteColour.PURPLE, self.tr("Highlight purple")),
        )
        return [
            Action(
                f"note.{colour.value}", text, partial(self._notes.highlight, colour), can_run=self._can_add
            )
            for colour, text in named
        ]

    def _going(self) -> list[Action]:
        notes = self._notes
        return [
            Action(
                "note.next",
                self.tr("Next note"),
                lambda: notes.go_to_next(1),
                ("Ctrl+Alt+PgDown",),
                can_run=self._has_project,
            ),
            Action(
                "note.previous",
                self.tr("Previous note"),
                lambda: notes.go_to_next(-1),
                ("Ctrl+Alt+PgUp",),
                can_run=self._has_project,
            ),
            Action(
                "view.notes",
                self.tr("Notes"),
                notes.toggle,
                ("Ctrl+Shift+F9",),
                can_run=self._has_project,
                checked=lambda: notes.is_shown,
            ),
        ]
