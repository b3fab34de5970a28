"""The part of the table of actions that is about windows and leaving them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from editor.ui.actions.action_set import Action, Menu

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow


class WindowActions(QObject):
    """Says how windows come, go, and take turns."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def menu(self) -> Menu:
        """Return the menu of windows."""
        return Menu(self.tr("&Window"), extra=self._fill)

    def recent(self) -> Menu:
        """Return the menu of the projects opened last."""
        return Menu(self.tr("Open recent"), extra=self._fill_recent)

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [
            Action("file.new_window", self.tr("New window"), self._new, ("Ctrl+Shift+N",)),
            Action(
                "window.next", self.tr("Next window"), self._next, ("Ctrl+Tab",), can_run=self._has_others
            ),
            Action("file.close", self.tr("Close"), self._close, ("Ctrl+W",), can_run=self._can_close),
            Action("file.quit", self.tr("Quit"), self._quit, ("Ctrl+Q",)),
        ]

    def _fill(self, menu: QMenu) -> None:
        self._window.windows.fill_menu(menu, self._window)

    def _fill_recent(self, menu: QMenu) -> None:
        self._window.windows.fill_recent(menu, self._window)

    def _new(self) -> None:
        self._window.windows.new(self._window)

    def _next(self) -> None:
        self._window.windows.bring_next(self._window)

    def _close(self) -> None:
        self._window.windows.close(self._window)

    def _quit(self) -> None:
        self._window.windows.quit()

    def _has_others(self) -> bool:
        return len(self._window.windows.all) > 1

    def _can_close(self) -> bool:
        return self._window.has_project or self._has_others()
