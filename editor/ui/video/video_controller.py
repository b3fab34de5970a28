"""The picture in the window: its dock, the full screen, its subtitles, and when there is any of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget

from editor.services.sound.video_track import VideoTrack, find_video_track
from editor.ui.actions.action_set import ActionSet
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.jobs.single_shot import single_shot
from editor.ui.look.notices import Kind
from editor.ui.look.profile_choice import usable_profile
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.window_context import WindowContext
from editor.ui.video.subtitle_track import SubtitleTrack
from editor.ui.video.video_dock import VideoDock
from editor.ui.view.docks import ClosedByHand

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from editor.ui.video.full_screen import FullScreenVideo
    from editor.ui.video.synced_player import SyncedPlayer

STOP_S = 10.0


class VideoController(QObject):
    """Shows the picture of the recording that is heard, where it has one. Sound alone shows nothing of it."""

    changed = Signal()
    """What can be done with the picture has changed."""

    def __init__(
        self,
        context: WindowContext,
        playback: Playback,
        *,
        below: tuple[QDockWidget, ...],
        closed_by_hand: ClosedByHand,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._settings = context.settings
        self._playback = playback
        self._panels_below = below
        self._closed_by_hand = closed_by_hand
        self._actions: ActionSet | None = None
        self._recording: Path | None = None
        self._job: BackgroundJob | None = None
        self._picture: VideoTrack | None = None
        self._synced_player: SyncedPlayer | None = None
        self._is_told = False
        self._is_alone = True
        self.screen: FullScreenVideo | None = None
        self.track = SubtitleTrack(self)
        self.dock = VideoDock(context.window, context.themes.theme)
        self.dock.profile_chosen.connect(self.choose_profile)
        self.dock.full_screen_requested.connect(self.toggle_full_screen)
        self.dock.view.clicked.connect(self._playback.toggle)
        self.dock.view.double_clicked.connect(self.toggle_full_screen)
        self.dock.visibilityChanged.connect(self._on_shown)
        self.dock.width_changed.connect(self._fit_soon)
        for panel in below:
            panel.visibilityChanged.connect(self._on_company)
        self.track.changed.connect(self._show_lines)
        self._playback.changed.connect(self._on_playback_changed)
        self._playback.moved.connect(self._on_moved)
        self.dock.hide()
        self.renew_profiles()

    # -- what there is ------------------------------------------------------------------------------

    @property
    def has_picture(self) -> bool:
        """Whether there is something to be seen."""
        return self._picture is not None

    @property
    def is_shown(self) -> bool:
        """Whether the picture stands in the window."""
        return not self.dock.isHidden()

    @property
    def is_full_screen(self) -> bool:
        """Whether the picture fills the screen."""
        return self.screen is not None

    @property
    def synced_player(self) -> SyncedPlayer | None:
        """What decodes the picture, None before there was any."""
        return self._synced_player

    # -- showing and hiding -------------------------------------------------------------------------

    def set_actions(self, actions: ActionSet) -> None:
        """Have the window's keys on the full screen too, and tell those in use."""
        self._actions = actions
        actions.keys_changed.connect(self._refresh_tooltip)
        self._refresh_tooltip()

    def _refresh_tooltip(self) -> None:
        if self._actions is not None:
            self.dock.full.setToolTip(self._actions.tip("view.full_screen"))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.dock.set_theme(theme)

    def set_project(self, project: Project | None) -> None:
        """Follow a project: the picture goes by its recording, as it is heard."""

    def _keep_shown(self, shown: bool) -> None:
        self._settings.values.show_picture = shown
        self._settings.save()
        self.changed.emit()

    def toggle(self) -> None:
        """Show the picture in the window, or hide it; remembered."""
        if self._picture is not None:
            self._keep_shown(self.dock.isHidden())
            self.dock.setVisible(self._settings.values.show_picture)
            self._fit_soon()

    def toggle_full_screen(self) -> None:
        """Let the picture fill the screen, or end that."""
        if self.screen is not None:
            self.screen.close()
        elif self._synced_player is not None and self._picture is not None:
            from editor.ui.video.full_screen import FullScreenVideo

            actions = self._actions.all if self._actions is not None else []
            self.screen = FullScreenVideo(self._context.window, actions, on_click=self._playback.toggle)
            self.screen.left.connect(self._on_left)
            self.screen.view.show_frame(self.dock.view.frame)
            self.screen.view.show_lines(self.dock.view.lines)
            self.screen.showFullScreen()
            self.screen.activateWindow()
            self._watch()
            self.changed.emit()

    def choose_profile(self, name: str) -> None:
        """Draw subtitles as this profile has them, "" for none; remembered."""
        self._settings.values.subtitle_profile = name
        self._settings.save()
        self.track.choose(usable_profile(name))
        self._show_lines()

    def renew_profiles(self) -> None:
        """Draw subtitles by the profile chosen as it is now: profiles may have been made or changed."""
        name = self._settings.values.subtitle_profile
        self.dock.show_profile(name)
        self.track.choose(usable_profile(name))

    def leave(self) -> None:
        """Put the picture away."""
        if self.screen is not None:
            self.screen.close()
        self._picture = self._recording = None
        if self._synced_player is not None:
            self._synced_player.close()
        self.dock.hide()
        self._show(None)
        self.track.watch(None)

    def stop(self) -> None:
        """Put the picture away and wait for the work."""
        self.leave()
        self.track.close()
        if self._job is not None:
            self._job.wait(STOP_S)

    # -- finding out --------------------------------------------------------------------------------

    def _on_playback_changed(self) -> None:
        recording = self._playback.recording
        if recording != self._recording:
            self.leave()
            self._recording = recording
            if recording is not None:
                self._look(recording)
        elif self._synced_player is not None:
            self._synced_player.follow()

    def _look(self, recording: Path) -> None:
        track = self._playback.track

        def look(_report: object) -> object:
            picture = find_video_track(recording, track)
            if picture is not None:
                import editor.ui.video.synced_player  # noqa: F401  # takes a while, so it is done here
            return recording, picture

        self._job = job = BackgroundJob(look, name="picture", parent=self)
        job.done.connect(self._on_looked)
        job.done.connect(job.deleteLater)
        job.failed.connect(job.deleteLater)
        job.start()

    def _on_looked(self, result: tuple[Path, VideoTrack | None]) -> None:
        recording, picture = result
        if recording != self._recording or picture is None or not self._context.has_project():
            return
        synced_player = self._ensure_player()
        if not synced_player.is_available:
            self._notify_missing()
            return
        self._picture = picture
        self.track.watch(self._context.project)
        synced_player.open(recording, picture)
        self.dock.setVisible(self._settings.values.show_picture)
        self.dock.set_shape(picture.width, picture.height)
        self._fit_soon()
        self._watch()
        self.changed.emit()

    def _ensure_player(self) -> SyncedPlayer:
        if self._synced_player is None:
            from editor.ui.video.synced_player import SyncedPlayer

            self._synced_player = SyncedPlayer(self._playback, self)
            self._synced_player.shown.connect(self._show)
            self._synced_player.failed.connect(self._on_failed)
        return self._synced_player

    def _notify_missing(self) -> None:
        if not self._is_told:
            self._is_told = True
            text = self.tr(
                "The video can’t be shown because Qt can’t decode it here. The audio plays anyway. Run "
                "“earproof doctor” in a terminal to see what to install."
            )
            self._context.notices.notify(text, kind=Kind.WARNING)

    def _on_failed(self, message: str) -> None:
        name = self._recording.name if self._recording is not None else ""
        text = self.tr("The video of “{name}” can’t be shown ({why}). The audio plays anyway.")
        self._context.notices.notify(text.format(name=name, why=message.rstrip(".")), kind=Kind.WARNING)
        recording = self._recording
        self.leave()
        self._recording = recording
        self.changed.emit()

    # -- its room -----------------------------------------------------------------------------------

    def _fit_soon(self) -> None:
        """Give the picture the height that its width asks for, once the window has laid itself out."""
        single_shot(self, self._fit)

    def _fit(self) -> None:
        if self._picture is None or self.dock.isHidden() or self.dock.isFloating():
            return
        below = self._below()
        if below is not None:
            height = self.dock.fitting_height
            heights = [height, max(1, self.dock.height() + below.height() - height)]
            self._context.window.resizeDocks([self.dock, below], heights, Qt.Orientation.Vertical)

    def _below(self) -> QDockWidget | None:
        """Return the panel that shares the picture's side of the window."""
        panels = self._panels_below
        return next((panel for panel in panels if not panel.isHidden() and not panel.isFloating()), None)

    def _on_company(self) -> None:
        """Where a panel comes under the picture that stood alone, leave the rest of the room to it."""
        was_alone, self._is_alone = self._is_alone, self._below() is None
        if was_alone and not self._is_alone:
            self._fit_soon()

    # -- what is seen -------------------------------------------------------------------------------

    def _on_moved(self, _position_ms: int) -> None:
        if self._synced_player is not None and self._picture is not None:
            self._synced_player.follow()
            self._show_lines()

    def _show(self, frame: QVideoFrame | None) -> None:
        self.dock.view.show_frame(frame)
        if self.screen is not None:
            self.screen.view.show_frame(frame)

    def _show_lines(self) -> None:
        cue = self.track.at(self._playback.position_ms) if self._picture is not None else None
        lines = cue.lines if cue is not None else ()
        self.dock.view.show_lines(lines)
        if self.screen is not None:
            self.screen.view.show_lines(lines)

    def _on_shown(self, _visible: bool) -> None:
        self._watch()
        shown = not self.dock.isHidden()
        is_news = self._picture is not None and shown != self._settings.values.show_picture
        if is_news and self._closed_by_hand(self.dock):
            self._keep_shown(shown)

    def _on_left(self) -> None:
        self.screen = None
        self._watch()
        self._context.window.activateWindow()
        self.changed.emit()

    def _watch(self) -> None:
        """Decode only what somebody can see."""
        if self._synced_player is not None and self._picture is not None:
            self._synced_player.set_watched(self.screen is not None or self.dock.isVisible())
