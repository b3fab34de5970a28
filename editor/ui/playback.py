"""Playing from the text: what a click or a key lets be heard, and the light on the word being spoken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.services.settings import Settings
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.positions import nearest_token
from editor.ui.text.times import WordTimes, word_span

if TYPE_CHECKING:
    from editor.ui.player import Player, PlayerState

SPEEDS: Final = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
SKIP_MS: Final = 2000

MakePlayer = Callable[[QObject], "Player"]


def make_player(parent: QObject) -> Player:
    """Return a player; importing it takes a while, so only when there is something to be heard."""
    from editor.ui.player import Player

    return Player(parent)


class Playback(QObject):
    """Plays the recording from places in the text, and shows in the text what is being heard."""

    changed = Signal()
    """State, speed, duration or whether there is anything to play."""
    moved = Signal(int)
    noticed = Signal(str)
    """A sentence on something that playing survives."""
    failed = Signal(str)

    def __init__(
        self, editor: TranscriptEditor, settings: Settings, *, make: MakePlayer = make_player
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._settings = settings
        self._make = make
        self._player: Player | None = None
        self.recording: Path | None = None
        self._open = False
        self._preparing = False
        self._asked: tuple[int, int | None, bool] | None = None  # to be heard as soon as there is a sound
        self._times: WordTimes | None = None
        self._span: tuple[int, int] | None = None
        self._looping = False
        self._paused_caret: int | None = None
        editor.time_clicked.connect(self.play_row)
        editor.word_clicked.connect(self._on_word_clicked)
        editor.word_double_clicked.connect(self.play_word)
        editor.rows_changed.connect(self._on_rows_changed)

    # -- the recording ------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Say that a recording is being looked for: `open` or `close` follows."""
        self._preparing = True
        self.changed.emit()

    def open(self, path: Path, *, duration_ms: int) -> None:
        """Open a recording whose true duration may be known (0 where not)."""
        player = self._ensure_player()
        player.open(path)
        if duration_ms > 0:
            player.set_duration(duration_ms)
        self._open, self._preparing, self.recording = True, False, path
        self._times = None
        asked, self._asked = self._asked, None
        if asked is not None and asked[1] is not None:
            self.play_span(asked[0], asked[1], loop=asked[2])
        elif asked is not None:
            self._play_from(asked[0])
        self.changed.emit()

    def close(self) -> None:
        """Fall silent and let go of the recording."""
        if self._player is not None:
            self._player.close()
        self._open = self._preparing = False
        self._asked = None
        self.recording = None
        self._span, self._looping, self._paused_caret = None, False, None
        self._times = None
        self._editor.set_spoken(None)
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
        return self._player.speed if self._player is not None else 1.0

    @property
    def is_silent(self) -> bool:
        """Whether nothing is heard for want of a sound device."""
        return self._player is not None and self._player.is_silent

    # -- deeds --------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Pause; or go on where it was paused, unless the caret has moved since: then from its word."""
        if self._preparing:
            self.play_from_caret()
        if self._player is None or not self._open:
            return
        if self.playing:
            self._paused_caret = self._editor.textCursor().position()
            self._player.pause()
        elif self._paused_caret == self._editor.textCursor().position():
            self._player.play()
        else:
            self.play_from_caret()

    def play_from_caret(self) -> None:
        """Play on from the word at the caret."""
        (row, position), _end = self._editor.selection_places()
        segment = self._editor.segment(row)
        index = nearest_token(segment.text, position) if segment is not None else None
        if segment is None:
            self._play_from(self.position_ms)
        elif index is None or index >= len(segment.words):
            self._play_from(segment.start_ms)
        else:
            self._play_from(word_span(segment, index)[0])

    def play_row(self, row: int, *, loop: bool = False) -> None:
        """Let exactly a segment be heard."""
        segment = self._editor.segment(row)
        if not self._open and not self._preparing:
            self.noticed.emit(self.tr("There is no recording at hand; the File menu can locate it."))
        elif segment is not None:
            self.play_span(segment.start_ms, segment.end_ms, loop=loop)

    def play_segment(self) -> None:
        """Let the caret's segment be heard, or the speech without text that was gone to."""
        if (passage := self._editor.bands.current) is not None:
            self.play_span(passage.start_ms, passage.end_ms)
            return
        self.play_row(self._editor.caret_row)

    def loop_segment(self) -> None:
        """Let the caret's segment be heard again and again; or end that."""
        if self.looping:
            self.toggle()
        else:
            self.play_row(self._editor.caret_row, loop=True)

    def play_word(self, row: int, index: int) -> None:
        """Let exactly a word be heard; for one that was not heard, the place where it should be."""
        segment = self._editor.segment(row)
        if segment is not None and 0 <= index < len(segment.words):
            self.play_span(*word_span(segment, index))

    def play_caret_word(self) -> None:
        """Let the caret's word be heard."""
        place = self._editor.caret_word()
        if place is not None:
            self.play_word(*place)

    def play_span(self, start_ms: int, end_ms: int, *, loop: bool = False) -> None:
        """Let exactly this be heard; while the recording is being loaded, as soon as it is."""
        if self._preparing:
            self._asked = (start_ms, end_ms, loop)
        if self._player is None or not self._open:
            return
        self._span, self._looping, self._paused_caret = (start_ms, end_ms), loop, None
        self._player.play_span(start_ms, end_ms, loop=loop)
        self.changed.emit()

    def seek(self, position_ms: int) -> None:
        """Go to a place, playing on if it plays."""
        if self._player is None or not self._open:
            return
        position_ms = max(0, position_ms)
        if self.duration_ms:
            position_ms = min(position_ms, self.duration_ms)
        if self._span is not None and not self._span[0] <= position_ms < self._span[1]:
            self._span, self._looping = None, False
        self._player.seek(position_ms)
        self._paused_caret = self._editor.textCursor().position()
        self._light(position_ms)

    def skip(self, delta_ms: int) -> None:
        """Go forward, or back where it is negative."""
        self.seek(self.position_ms + delta_ms)

    def change_speed(self, steps: int) -> None:
        """Go some steps faster, or slower where it is negative."""
        nearest = min(range(len(SPEEDS)), key=lambda at: abs(SPEEDS[at] - self.speed))
        self.set_speed(SPEEDS[min(max(nearest + steps, 0), len(SPEEDS) - 1)])

    def set_speed(self, speed: float) -> None:
        """Play as many times as fast as spoken, the pitch kept."""
        self._ensure_player().set_speed(speed)
        self.changed.emit()

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
        return self._player

    def _play_from(self, position_ms: int) -> None:
        if self._preparing:
            self._asked = (position_ms, None, False)
        if self._player is not None and self._open:
            self._span, self._looping, self._paused_caret = None, False, None
            self._player.play(position_ms)
            self.changed.emit()

    def _on_word_clicked(self, row: int, index: int) -> None:
        if not self._settings.values.click_plays_word:
            return
        if self.playing and self._span is None:
            segment = self._editor.segment(row)
            if segment is not None and index < len(segment.words):
                self._play_from(word_span(segment, index)[0])
        else:
            self.play_word(row, index)

    def _on_rows_changed(self, _row: int, _count: int) -> None:
        self._times = None

    def _on_changed(self, _value: object) -> None:
        self.changed.emit()

    def _on_state_changed(self, _state: PlayerState) -> None:
        self.changed.emit()

    def _on_failed(self, message: str) -> None:
        self.close()
        self.failed.emit(message)

    def _on_moved(self, position_ms: int) -> None:
        if not self._open:
            return
        if self.playing:
            self._light(position_ms)
        self.moved.emit(position_ms)

    def _light(self, position_ms: int) -> None:
        if self._times is None:
            self._times = WordTimes(self._editor.transcript)
        if self._span is not None:
            position_ms = max(self._span[0], min(position_ms, self._span[1] - 1))
        before, word = self._editor.spoken, self._times.word_at(position_ms)
        follow = (
            word is not None
            and word != before
            and self._settings.values.follow_playhead
            and (before is None or self._editor.is_word_visible(*before))
        )
        self._editor.set_spoken(word, row=self._times.row_at(position_ms))
        if follow and word is not None and not self._editor.is_word_visible(*word):
            self._editor.show_row(word[0])
