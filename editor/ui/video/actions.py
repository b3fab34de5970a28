"""Actions on the picture of a video: in the window, on the full screen."""

from __future__ import annotations

from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.video.video_controller import VideoController


class VideoActions(FeatureActions):
    """Says where the picture of a recording can be seen."""

    MENU = "view.picture view.full_screen"

    def __init__(self, controller: VideoController) -> None:
        super().__init__(controller)
        self._controller = controller

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Video")

    def actions(self) -> list[Action]:
        """Return the actions."""
        video = self._controller

        def has_picture() -> bool:
            return video.has_picture

        return [
            Action(
                "view.picture",
                self.tr("Video"),
                video.toggle,
                ("Shift+F9",),
                can_run=has_picture,
                checked=lambda: video.has_picture and video.is_shown,
            ),
            Action(
                "view.full_screen",
                self.tr("Full-screen video"),
                video.toggle_full_screen,
                ("Ctrl+Alt+F",),
                can_run=has_picture,
                checked=lambda: video.has_picture and video.is_full_screen,
            ),
        ]
