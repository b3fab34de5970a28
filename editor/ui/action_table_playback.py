"""The part of the table of actions that is about listening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.ui.actions import Action
from editor.ui.playback import SKIP_MS

if TYPE_CHECKING:
    from editor.ui.window import MainWindow


class PlaybackActions(QObject):
    """Says what can be heard, and how fast."""

    MENU = (
        "play.toggle play.word play.segment play.loop | play.back play.forward play.go | "
        "play.slower play.faster play.normal | play.click play.follow"
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._playback = window.page.playback

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._play(), *self._pace()]

    def _open(self) -> bool:
        return self._window.has_project

    def _can_play(self) -> bool:
        return self._playback.can_play or self._playback.preparing

    def _play(self) -> list[Action]:
        playback, can_play = self._playback, self._can_play
        return [
            Action(
                "play.toggle", self.tr("Play or pause"), playback.toggle, ("Ctrl+Space",), can_run=can_play
            ),
            Action("play.word", self.tr("Play this word"), playback.play_caret_word, can_run=can_play),
            Action(
                "play.segment",
                self.tr("Play this segment"),
                playback.play_segment,
                ("F5",),
                can_run=can_play,
            ),
            Action(
                "play.loop",
                self.tr("Loop this segment"),
                playback.loop_segment,
                ("Shift+F5",),
                can_run=can_play,
                checked=lambda: playback.looping,
            ),
            Action(
                "play.back",
                self.tr("Back 2 seconds"),
                lambda: playback.skip(-SKIP_MS),
                ("Alt+Left",),
                can_run=can_play,
            ),
            Action(
                "play.forward",
                self.tr("Forward 2 seconds"),
                lambda: playback.skip(SKIP_MS),
                ("Alt+Right",),
                can_run=can_play,
            ),
            Action(
                "play.go", self.tr("Go to time…"), self._window.go_to_time, ("Ctrl+G",), can_run=self._open
            ),
        ]

    def _pace(self) -> list[Action]:
        w, playback, values, can_play = (
            self._window,
            self._playback,
            self._window.settings.values,
            self._can_play,
        )
        return [
            Action(
                "play.slower",
                self.tr("Slower"),
                lambda: playback.change_speed(-1),
                ("Ctrl+[",),
                can_run=can_play,
            ),
            Action(
                "play.faster",
                self.tr("Faster"),
                lambda: playback.change_speed(1),
                ("Ctrl+]",),
                can_run=can_play,
            ),
            Action("play.normal", self.tr("Normal speed"), lambda: playback.set_speed(1.0), can_run=can_play),
            Action(
                "play.click",
                self.tr("Click on a word plays it"),
                lambda: w.set_preference("click_plays_word", not values.click_plays_word),
                checked=lambda: values.click_plays_word,
            ),
            Action(
                "play.follow",
                self.tr("Follow the playhead"),
                lambda: w.set_preference("follow_playhead", not values.follow_playhead),
                checked=lambda: values.follow_playhead,
            ),
        ]
