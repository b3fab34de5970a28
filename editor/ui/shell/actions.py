"""Actions of the program itself: its windows and how they take turns, help, leaving."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.shell.window_manager import ManagedWindow, WindowManager


class WindowActions(FeatureActions):
    """Says how windows come, go, and take turns."""

    VIEW_MENU = "window.full_screen"

    def __init__(self, window: ManagedWindow, windows: WindowManager) -> None:
        super().__init__(window)
        self._window = window
        self._windows = windows

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Windows")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [
            Action("file.new_window", self.tr("New window"), self._new, ("Ctrl+Shift+N",)),
            Action(
                "window.next", self.tr("Next window"), self._next, ("Ctrl+Tab",), can_run=self._has_others
            ),
            Action("file.close", self.tr("Close"), self._close, ("Ctrl+W",), can_run=self._can_close),
            Action("file.quit", self.tr("Quit"), self._windows.quit, ("Ctrl+Q",)),
            Action(
                "window.full_screen",
                self.tr("Full screen"),
                self._window.toggle_full_screen,
                ("F11",),
                checked=self._window.isFullScreen,
            ),
        ]

    def fill_menu(self, menu: QMenu) -> None:
        """Fill the menu of windows."""
        self._windows.fill_menu(menu, self._window)

    def _new(self) -> None:
        self._windows.new(self._window)

    def _next(self) -> None:
        self._windows.activate_next(self._window)

    def _close(self) -> None:
        self._windows.close(self._window)

    def _has_others(self) -> bool:
        return len(self._windows.all) > 1

    def _can_close(self) -> bool:
        return self._window.has_project or self._has_others()


class HelpActions(FeatureActions):
    """Says how commands, keys and the program's version are found."""

    MENU = "help.palette help.keys help.about"

    def __init__(self, window: ManagedWindow) -> None:
        super().__init__(window)
        self._window = window

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Help")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [
            Action("help.palette", self.tr("Search all commands…"), self._show_palette, ("Ctrl+Shift+P",)),
            Action("help.keys", self.tr("Keyboard shortcuts"), self._show_shortcuts, ("F1",)),
            Action("help.about", self.tr("About Earproof"), self._show_about),
        ]

    def _show_palette(self) -> None:
        """Let a person search every action and run one."""
        from editor.ui.actions.command_palette import run_palette

        run_palette(self._window, self._window.actions_, self._window.prompts.run)

    def _show_shortcuts(self) -> None:
        """Show every action with its keys."""
        from editor.ui.actions.shortcuts_dialog import ShortcutsDialog

        run = self._window.prompts.run
        dialog = ShortcutsDialog(self._window, self._window.actions_, self._window.settings, run=run)
        run(dialog)
        dialog.deleteLater()

    def _show_about(self) -> None:
        """Say what this program is."""
        from editor.ui.guidance.about_dialog import AboutDialog

        dialog = AboutDialog(self._window)
        self._window.prompts.run(dialog)
        dialog.deleteLater()
