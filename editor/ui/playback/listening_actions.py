"""Listening actions: speed, volume, modes, preferences."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from editor.ui.actions.action_set import Action, Menu
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.actions.preference_switch import preference_switch
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor


class ListeningActions(FeatureActions):
    """Says how fast and how loud it is, what is left out, and what is played unasked."""

    MENU = (
        "@pace @loudness | play.silences play.alone play.typing | "
        "play.click play.doubts play.follow play.show | play.settings"
    )

    def __init__(
        self,
        playback: Playback,
        editor: TranscriptEditor,
        *,
        show_settings: Callable[[], object],
        has_project: Callable[[], bool],
    ) -> None:
        super().__init__(playback)
        self._editor = editor
        self._playback = playback
        self._show_settings = show_settings
        self._has_project = has_project

    def menus(self) -> dict[str, Menu]:
        """Return the menus of speed and loudness."""
        return {
            "pace": Menu(self.tr("Speed"), "play.slower play.faster play.normal"),
            "loudness": Menu(self.tr("Volume"), "play.louder play.quieter play.mute"),
        }

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Playback")

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
            Action("play.louder", self.tr("Volume up"), partial(volume.change, 1), ("Ctrl+Alt+Up",)),
            Action("play.quieter", self.tr("Volume down"), partial(volume.change, -1), ("Ctrl+Alt+Down",)),
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
        segment = self._editor.caret_segment
        is_on = self._playback.modes.speaker_alone is not None
        return is_on or (segment is not None and segment.speaker_id is not None)

    def _alone_text(self) -> str:
        segment, transcript = self._editor.caret_segment, self._editor.transcript
        alone = self._playback.modes.speaker_alone
        speaker = transcript.speaker(alone or (segment.speaker_id if segment is not None else None))
        if speaker is None:
            return self.tr("Play only this speaker")
        return self.tr("Play only {speaker}").format(speaker=speaker.name)

    def _preferences(self) -> list[Action]:
        return [
            self._preference("play.click", self.tr("Click a word to play it"), "click_plays_word"),
            self._preference("play.doubts", self.tr("Play doubtful words on F8"), "play_doubts"),
            self._preference("play.follow", self.tr("Follow the playhead"), "follow_playhead"),
            Action(
                "play.show",
                self.tr("Go to playhead"),
                self._playback.show_heard,
                ("Ctrl+J",),
                can_run=lambda: self._playback.can_play,
            ),
            Action(
                "play.settings",
                self.tr("Playback settings…"),
                self._show_settings,
                can_run=self._has_project,
            ),
        ]

    def _preference(self, action_id: str, text: str, name: str) -> Action:
        return preference_switch(action_id, text, settings=self._playback.settings, name=name)
