"""The part of the table of actions that is about how it is heard: pace, loudness, modes, preferences."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.ui.actions.action_set import Action, Menu

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow


class ListeningActions(QObject):
    """Says how fast and how loud it is, what is left out, and what is played unasked."""

    MENU = (
        "@pace @loudness | play.silences play.alone play.typing | "
        "play.click play.doubts play.follow play.show | play.settings"
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._editor = window.page.editor
        self._playback = window.page.playback

    def menus(self) -> dict[str, Menu]:
        """Return the menus of speed and loudness."""
        return {
            "pace": Menu(self.tr("Speed"), "play.slower play.faster play.normal"),
            "loudness": Menu(self.tr("Loudness"), "play.louder play.quieter play.mute"),
        }

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._pace(), *self._loudness(), *self._modes(), *self._preferences()]

    def _can_play(self) -> bool:
        return self._playback.can_play or self._playback.preparing

    def _pace(self) -> list[Action]:
        playback, can_play = self._playback, self._can_play
        return [
            Action(
                "play.slower",
                self.tr("Slower"),
                partial(playback.change_speed, -1),
                ("Ctrl+[",),
                can_run=can_play,
            ),
            Action(
                "play.faster",
                self.tr("Faster"),
                partial(playback.change_speed, 1),
                ("Ctrl+]",),
                can_run=can_play,
            ),
            Action(
                "play.normal",
                self.tr("Normal speed"),
                partial(playback.set_speed, 1.0),
                ("Ctrl+\\",),
                can_run=can_play,
            ),
        ]

    def _loudness(self) -> list[Action]:
        volume = self._playback.volume
        return [
            Action("play.louder", self.tr("Louder"), partial(volume.change, 1), ("Ctrl+Alt+Up",)),
            Action("play.quieter", self.tr("Quieter"), partial(volume.change, -1), ("Ctrl+Alt+Down",)),
            Action(
                "play.mute",
                self.tr("Mute"),
                volume.toggle_mute,
                ("Ctrl+M",),
                checked=lambda: volume.muted,
            ),
        ]

    def _modes(self) -> list[Action]:
        modes = self._playback.modes
        return [
            Action(
                "play.silences",
                self.tr("Skip silences"),
                lambda: modes.set_skips_silences(not modes.skips_silences),
                checked=lambda: modes.skips_silences,
            ),
            Action(
                "play.alone",
                self.tr("Play only this speaker"),
                modes.toggle_speaker_alone,
                can_run=self._can_be_alone,
                checked=lambda: modes.speaker_alone is not None,
                now=self._alone_text,
            ),
            self._preference("play.typing", self.tr("Pause while I type"), "pause_while_typing"),
        ]

    def _can_be_alone(self) -> bool:
        segment = self._editor.segment(self._editor.caret_row)
        is_on = self._playback.modes.speaker_alone is not None
        return is_on or (segment is not None and segment.speaker_id is not None)

    def _alone_text(self) -> str:
        segment, transcript = self._editor.segment(self._editor.caret_row), self._editor.transcript
        alone = self._playback.modes.speaker_alone
        speaker = transcript.speaker(alone or (segment.speaker_id if segment is not None else None))
        if speaker is None:
            return self.tr("Play only this speaker")
        return self.tr("Play only {speaker}").format(speaker=speaker.name)

    def _preferences(self) -> list[Action]:
        return [
            self._preference("play.click", self.tr("Click on a word plays it"), "click_plays_word"),
            self._preference("play.doubts", self.tr("Play doubtful places"), "play_doubts"),
            self._preference("play.follow", self.tr("Follow the playhead"), "follow_playhead"),
            Action(
                "play.show",
                self.tr("Show what is heard"),
                self._playback.show_heard,
                ("Ctrl+J",),
                can_run=lambda: self._playback.can_play,
            ),
            Action(
                "play.settings",
                self.tr("Listening settings…"),
                self._show_settings,
                can_run=lambda: self._window.has_project,
            ),
        ]

    def _show_settings(self) -> None:
        self._window.page.transport.show_settings()

    def _preference(self, action_id: str, text: str, name: str) -> Action:
        w, values = self._window, self._window.settings.values
        return Action(
            action_id,
            text,
            lambda: w.set_preference(name, not getattr(values, name)),
            checked=lambda: bool(getattr(values, name)),
        )
