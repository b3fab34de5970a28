"""The part of the table of actions that is about the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.ui.actions.action_set import Action

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow


class VideoActions(QObject):
    """Says where the picture of a recording can be seen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def actions(self) -> list[Action]:
        """Return the actions."""
        # The desk is made after the actions, so it is asked for only when they are used.
        w = self._window
        return [
            Action(
                "view.picture",
                self.tr("Picture"),
                self._toggle,
                ("Shift+F9",),
                can_run=self._has_picture,
                checked=lambda: self._has_picture() and w.video.is_shown,
            ),
            Action(
                "view.full_screen",
                self.tr("Picture on the full screen"),
                self._toggle_full_screen,
                ("Ctrl+Alt+F",),
                can_run=self._has_picture,
                checked=lambda: self._has_picture() and w.video.is_full_screen,
            ),
        ]

    def _toggle(self) -> None:
        self._window.video.toggle()

    def _toggle_full_screen(self) -> None:
        self._window.video.toggle_full_screen()

    def _has_picture(self) -> bool:
        video = getattr(self._window, "video", None)
        return video is not None and bool(video.has_picture)
