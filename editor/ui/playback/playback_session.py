"""The playback session: a recording opened, played in stretches, paused, at any speed; without the text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.services.settings import Settings
from editor.ui.playback.volume import Volume

if TYPE_CHECKING:
    from editor.services.sound.playback_ranges import PlaybackRanges
    from editor.ui.player import Player, PlayerState

SPEEDS: Final = (0.25, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)

SLOWER: Final = 0.65
"""How many times the chosen speed something is repeated at, so that it can be understood."""

MakePlayer = Callable[[QObject], "Player"]
Stretch = tuple[int, int]
"""From when to when, in milliseconds."""


def make_player(parent: QObject) -> Player:
    """Return a player; importing it takes a while, so only when there is something to be heard."""
    from editor.ui.player import Player

    return Player(parent)


class PlaybackSession(QObject):
    """One recording at a time. What is asked for while it is being looked for is heard once it is there."""

    changed = Signal()
    """State, speed, duration or whether there is anything to play."""
    moved = Signal(int)
    noticed = Signal(str)
    """A sentence on something that playing survives."""
    failed = Signal(str)

    def __init__(self, parent: QObject, settings: Settings, *, make: MakePlayer = make_player) -> None:
        super().__init__(parent)
        self._settings = settings
        self._make = make
        self._player: Player | None = None
        self.recording: Path | None = None
        self.track: int | None = None
        """The number of the sound track that is heard, None for the one that players play."""
        self._open = False
        self._preparing = False
        self._was_sought = False
        self._requested: Callable[[], None] | None = None  # to be heard as soon as there is a sound
        self._span: tuple[int, int] | None = None
        self._looping = False
        self.volume = Volume(settings, self)

    @property
    def settings(self) -> Settings:
        """What the person chose."""
        return self._settings

    # -- the recording ------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Say that a recording is being looked for: `open` or `close` follows."""
        self._preparing = True
        self.changed.emit()

    def open(self, path: Path, *, duration_ms: int, track: int | None = None) -> None:
        """Open a recording whose true duration may be known (0 where not)."""
        player = self._ensure_player()
        player.open(path, track)
        if duration_ms > 0:
            player.set_duration(duration_ms)
        self._open, self._preparing, self.recording = True, False, path
        self.track = track
        requested, self._requested = self._requested, None
        if requested is not None:
            requested()
        self.changed.emit()

    def close(self) -> None:
        """Fall silent and let go of the recording."""
        if self._player is not None:
            self._player.close()
        self._open = self._preparing = False
        self._requested = None
        self.recording = None
        self._span, self._looping = None, False
        self.changed.emit()

    @property
    def can_play(self) -> bool:
        """Whether there is a recording to be heard."""
        return self._open

    @property
    def preparing(self) -> bool:
        """Whether a recording is being looked for."""
        return self._preparing

    @property
    def playing(self) -> bool:
        """Whether something sounds now."""
        return self._player is not None and self._player.state.value == "playing"

    @property
    def looping(self) -> bool:
        """Whether a stretch is heard again and again."""
        return self._looping and self.playing

    @property
    def span(self) -> tuple[int, int] | None:
        """The stretch that is heard, or was paused; None while playing on."""
        return self._span

    @property
    def position_ms(self) -> int:
        """The place that is heard, or that playing would go on from."""
        return self._player.position_ms if self._player is not None and self._open else 0

    @property
    def duration_ms(self) -> int:
        """How long the recording is, 0 while unknown."""
        return self._player.duration_ms if self._player is not None and self._open else 0

    @property
    def speed(self) -> float:
        """How many times as fast as spoken."""
        return self._settings.values.speed

    @property
    def is_silent(self) -> bool:
        """Whether nothing is heard for want of a sound device."""
        return self._player is not None and self._player.is_silent

    # -- driving ------------------------------------------------------------------------------------

    def play_span(
        self,
        start_ms: int,
        end_ms: int,
        *,
        loop: bool = False,
        stressed: Stretch | None = None,
        slower: bool = False,
    ) -> None:
        """Let exactly this be heard; while the recording is being loaded, as soon as it is.

        All but what is `stressed` is softer; `slower` holds for this once.
        """
        if self._preparing:
            self._requested = lambda: self.play_span(
                start_ms, end_ms, loop=loop, stressed=stressed, slower=slower
            )
        if self._player is None or not self._open:
            return
        self._span, self._looping = (start_ms, end_ms), loop
        self._take_settings(self._player, slower=slower)
        self._player.set_loop_pause(self._settings.values.loop_pause_ms)
        self._player.play_span(start_ms, end_ms, loop=loop, stressed=stressed)
        self.changed.emit()

    def play_on(self, position_ms: int) -> None:
        """Play on from there; while the recording is being loaded, as soon as it is."""
        if self._preparing:
            self._requested = lambda: self.play_on(position_ms)
        if self._player is not None and self._open:
            self._span, self._looping = None, False
            self._take_settings(self._player)
            self._player.play(position_ms)
            self.changed.emit()

    def pause(self) -> None:
        """Stop here; `resume` goes on from a little before."""
        if self._player is not None and self.playing:
            self._was_sought = False
            self._player.pause()

    def resume(self) -> None:
        """Go on where it was paused, a little earlier so that the ear finds its way in again.

        What a person went to since begins there.
        """
        if self._player is None or not self._open or self.playing:
            return
        is_over = self._span is not None and self.position_ms >= self._span[1] - 1
        if not is_over and not self._was_sought and self._settings.values.rewind_ms:
            first_ms = self._span[0] if self._span is not None else 0
            self._player.seek(max(first_ms, self.position_ms - self._settings.values.rewind_ms))
        self._take_settings(self._player)
        self._player.play()

    def seek(self, position_ms: int) -> None:
        """Go to a place, playing on if it plays."""
        if self._player is None or not self._open:
            return
        position_ms = max(0, position_ms)
        if self.duration_ms:
            position_ms = min(position_ms, self.duration_ms)
        if self._span is not None and not self._span[0] <= position_ms < self._span[1]:
            self._span, self._looping = None, False
        self._was_sought = not self.playing
        self._player.seek(position_ms)

    def skip(self, delta_ms: int) -> None:
        """Go forward, or back where it is negative."""
        self.seek(self.position_ms + delta_ms)

    def step(self, steps: int) -> None:
        """Go so many of the person's steps forward, or back where it is negative."""
        self.skip(steps * self._settings.values.skip_ms)

    def change_speed(self, steps: int) -> None:
        """Go some steps faster, or slower where it is negative."""
        if steps > 0:
            further = [speed for speed in SPEEDS if speed > self.speed + 0.001][steps - 1 :]
            self.set_speed(further[0] if further else SPEEDS[-1])
        else:
            further = [speed for speed in reversed(SPEEDS) if speed < self.speed - 0.001][-steps - 1 :]
            self.set_speed(further[0] if further else SPEEDS[0])

    def set_speed(self, speed: float) -> None:
        """Play as many times as fast as spoken, the pitch kept."""
        speed = min(SPEEDS[-1], max(SPEEDS[0], speed))
        self._settings.values.speed = speed
        if self._player is not None:
            self._player.set_speed(speed)
        self.changed.emit()

    def set_route(self, route: PlaybackRanges | None) -> None:
        """Say which stretches playing on goes through; None: through all."""
        if self._player is not None:
            self._player.set_playback_ranges(route)

    # -- inside -------------------------------------------------------------------------------------

    def _ensure_player(self) -> Player:
        if self._player is None:
            self._player = self._make(self)
            self._player.opened.connect(self._on_changed)
            self._player.duration_changed.connect(self._on_changed)
            self._player.position_changed.connect(self._on_moved)
            self._player.state_changed.connect(self._on_state_changed)
            self._player.noticed.connect(self.noticed)
            self._player.failed.connect(self._on_failed)
            self.volume.govern(self._player)
            self._take_settings(self._player)
        return self._player

    def _take_settings(self, player: Player, *, slower: bool = False) -> None:
        """Play by the settings as they are: another window may have changed them."""
        player.set_speed(self._settings.values.speed * (SLOWER if slower else 1.0))
        self.volume.apply()

    def _on_changed(self, _value: object) -> None:
        self.changed.emit()

    def _on_state_changed(self, _state: PlayerState) -> None:
        self.changed.emit()

    def _on_failed(self, message: str) -> None:
        self.close()
        self.failed.emit(message)

    def _on_moved(self, position_ms: int) -> None:
        if self._open:
            self.moved.emit(position_ms)
