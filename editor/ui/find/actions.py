"""The part of the table of actions that is about finding: texts, doubtful words, speech without text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.services.review.queue import DoubtKind
from editor.ui.actions.action_set import Action

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow


class FindActions(QObject):
    """Says what can be looked for, and what can be done where it is found."""

    MENU = (
        "edit.find edit.find_next edit.find_previous edit.replace | play.go edit.go_segment | "
        "edit.doubt_next edit.doubt_previous edit.differs_next edit.differs_previous "
        "edit.untexted_next edit.untexted_previous | "
        "edit.use_heard edit.dismiss | edit.realign"
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.page
        self._editing = window.page.editing

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._search(), *self._doubts(), *self._differs()]

    def _open(self) -> bool:
        return self._window.has_project

    def _search(self) -> list[Action]:
        bar, is_open = self._page.find_bar, self._open
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
                can_run=lambda: self._editing.can_edit,
            ),
            Action(
                "edit.go_segment",
                self.tr("Go to segment…"),
                self._page.ask_segment,
                ("Ctrl+Shift+G",),
                can_run=is_open,
            ),
        ]

    def _differs(self) -> list[Action]:
        editing, differs = self._editing, DoubtKind.DIFFERS
        return [
            Action(
                "edit.differs_next",
                self.tr("Next word heard differently"),
                lambda: editing.go_to_doubt(1, kind=differs),
                ("Ctrl+F8",),
                can_run=self._open,
            ),
            Action(
                "edit.differs_previous",
                self.tr("Previous word heard differently"),
                lambda: editing.go_to_doubt(-1, kind=differs),
                ("Ctrl+Shift+F8",),
                can_run=self._open,
            ),
        ]

    def _doubts(self) -> list[Action]:
        editing, is_open, values = self._editing, self._open, self._window.settings.values
        return [
            Action(
                "edit.doubt_next",
                self.tr("Next doubtful word"),
                lambda: editing.go_to_doubt(1),
                ("F8",),
                icon="arrow-down-circle-outline",
                can_run=is_open,
            ),
            Action(
                "edit.doubt_previous",
                self.tr("Previous doubtful word"),
                lambda: editing.go_to_doubt(-1),
                ("Shift+F8",),
                icon="arrow-up-circle-outline",
                can_run=is_open,
            ),
            Action(
                "edit.use_heard",
                self.tr("Write what was heard"),
                editing.use_heard,
                ("Ctrl+Return",),
                can_run=lambda: editing.can_accept,
                now=editing.use_heard_text,
            ),
            Action(
                "edit.dismiss",
                self.tr("The word is right as it is"),
                editing.dismiss_doubt,
                ("Ctrl+Delete",),
                can_run=lambda: editing.can_dismiss,
                now=editing.dismiss_text,
            ),
            Action(
                "edit.untexted_next",
                self.tr("Next speech without text"),
                lambda: editing.go_to_untexted(1),
                ("F7",),
                can_run=is_open,
            ),
            Action(
                "edit.untexted_previous",
                self.tr("Previous speech without text"),
                lambda: editing.go_to_untexted(-1),
                ("Shift+F7",),
                can_run=is_open,
            ),
            Action(
                "edit.realign",
                self.tr("Time edited words from the sound"),
                lambda: self._window.set_preference("realign_edited", not values.realign_edited),
                checked=lambda: values.realign_edited,
            ),
        ]
