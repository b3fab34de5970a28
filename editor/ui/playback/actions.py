"""Playback actions: playing, pausing, going to and fro."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale

from editor.ui.actions.action_set import Action, Menu
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor


class PlaybackActions(FeatureActions):
    """Says what can be heard."""

    MENU = (
        "play.toggle play.word play.segment play.loop play.selection @ends | "
        "play.previous play.next play.back play.forward play.go"
    )

    def __init__(self, playback: Playback, editor: TranscriptEditor) -> None:
        super().__init__(playback)
        self._editor = editor
        self._playback = playback

    def menus(self) -> dict[str, Menu]:
        """Return the menus within the Play menu."""
        ends = "play.before_start play.after_start play.before_end play.after_end"
        return {"ends": Menu(self.tr("Preview start and end"), ends)}

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Playback")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._play(), *self._move(), *self._borders()]

    def _can_play(self) -> bool:
        return self._playback.can_play or self._playback.preparing

    def _play(self) -> list[Action]:
        playback, can_play = self._playback, self._can_play
        return [
            Action(
                "play.toggle",
                self.tr("Play or pause"),
                playback.toggle,
                ("Ctrl+Space", "Media Play", "Toggle Media Play/Pause"),
                can_run=can_play,
                once=True,
            ),
            Action(
                "play.pause",
                self.tr("Pause"),
                playback.pause,
                ("Media Pause", "Media Stop"),
                can_run=lambda: playback.playing,
            ),
            Action(
                "play.hold",
                self.tr("Play while the key is held"),
                playback.hold,
                can_run=can_play,
                release=playback.pause,
            ),
            Action("play.word", self.tr("Play this word"), playback.play_caret_word, can_run=can_play),
            Action(
                "play.segment",
                self.tr("Play this segment"),
                playback.play_segment,
                ("F5",),
                can_run=can_play,
                once=True,
            ),
            Action(
                "play.loop",
                self.tr("Loop this segment"),
                playback.loop_segment,
                ("Shift+F5",),
                can_run=can_play,
                checked=lambda: playback.looping,
                now=self._loop_text,
            ),
            Action(
                "play.selection",
                self.tr("Play the selected words"),
                playback.play_selection,
                ("Ctrl+F5",),
                can_run=lambda: can_play() and self._editor.has_user_selection,
                once=True,
            ),
        ]

    def _loop_text(self) -> str:
        if self._editor.has_user_selection and not self._playback.looping:
            return self.tr("Loop the selected words")
        return self.tr("Loop this segment")

    def _move(self) -> list[Action]:
        playback, can_play = self._playback, self._can_play
        return [
            Action(
                "play.next",
                self.tr("Play the next segment"),
                partial(playback.play_neighbour, 1),
                ("Ctrl+PgDown", "Media Next"),
                can_run=can_play,
            ),
            Action(
                "play.previous",
                self.tr("Play the previous segment"),
                partial(playback.play_neighbour, -1),
                ("Ctrl+PgUp", "Media Previous"),
                can_run=can_play,
            ),
            Action(
                "play.back",
                self.tr("Back"),
                partial(playback.step, -1),
                ("Alt+Left", "Media Rewind"),
                can_run=can_play,
                now=lambda: self.tr("Back {seconds} s").format(seconds=self._step()),
            ),
            Action(
                "play.forward",
                self.tr("Forward"),
                partial(playback.step, 1),
                ("Alt+Right", "Media Fast Forward"),
                can_run=can_play,
                now=lambda: self.tr("Forward {seconds} s").format(seconds=self._step()),
            ),
        ]

    def _step(self) -> str:
        return QLocale().toString(self._playback.settings.values.skip_ms / 1000, "g", 4)

    def _borders(self) -> list[Action]:
        """Return what lets the sound at the borders of a segment be heard, in the order of their times."""
        made = []
        for name, text, keys, at_end, before in (
            ("before_start", self.tr("Play half a second before the start"), "Ctrl+1", False, True),
            ("after_start", self.tr("Play the first half second"), "Ctrl+2", False, False),
            ("before_end", self.tr("Play the last half second"), "Ctrl+3", True, True),
            ("after_end", self.tr("Play half a second after the end"), "Ctrl+4", True, False),
        ):
            run = partial(self._playback.play_beside, at_end=at_end, before=before)
            made.append(Action(f"play.{name}", text, run, (keys,), can_run=self._can_play))
        return made
