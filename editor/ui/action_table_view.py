"""The part of the table of actions that is about what is shown, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.ui.actions import Action
from editor.ui.theme import Scheme

if TYPE_CHECKING:
    from editor.ui.window import MainWindow


class ViewActions(QObject):
    """Says what can be shown and hidden, how large, and in which colours."""

    MENU = (
        "view.untexted view.history | view.larger view.smaller view.normal | view.system view.light view.dark"
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def actions(self) -> list[Action]:
        """Return the actions."""
        return self._panels_and_text()

    def _open(self) -> bool:
        return self._window.has_project

    def _panels_and_text(self) -> list[Action]:
        w = self._window

        def larger() -> None:
            w.change_text_size(1)

        return [
            Action(
                "view.untexted",
                self.tr("Speech without text"),
                w.toggle_untexted,
                ("F9",),
                can_run=self._open,
                checked=lambda: w.settings.values.show_untexted,
            ),
            Action(
                "view.history",
                self.tr("History"),
                w.toggle_history,
                ("Ctrl+Shift+H",),
                icon="history",
                can_run=self._open,
                checked=lambda: w.history.is_shown,
            ),
            Action("view.larger", self.tr("Larger text"), larger, ("Ctrl++", "Ctrl+=")),
            Action("view.smaller", self.tr("Smaller text"), lambda: w.change_text_size(-1), ("Ctrl+-",)),
            Action("view.normal", self.tr("Normal text size"), lambda: w.change_text_size(0), ("Ctrl+0",)),
            self._theme(Scheme.SYSTEM, self.tr("Theme of the system")),
            self._theme(Scheme.LIGHT, self.tr("Light theme")),
            self._theme(Scheme.DARK, self.tr("Dark theme")),
        ]

    def _theme(self, scheme: Scheme, text: str) -> Action:
        w = self._window
        return Action(
            f"view.{scheme.value}",
            text,
            lambda: w.choose_theme(scheme),
            checked=lambda: w.themes.scheme is scheme,
        )
