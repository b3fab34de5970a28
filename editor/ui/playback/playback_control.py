"""Playback control: what a click or a key in the text plays, and the highlight of the spoken word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from editor.services.review.listening import listening_span
from editor.services.settings import Settings
from editor.ui.playback.playback_modes import PlaybackModes
from editor.ui.playback.playback_session import SPEEDS, MakePlayer, PlaybackSession, Stretch, make_player
from editor.ui.playback.word_highlight import WordHighlight
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.positions import nearest_token
from editor.ui.text.word_selection import selected_span
from editor.ui.text.word_times import word_span

__all__ = ["BESIDE_MS", "SPEEDS", "MakePlayer", "Playback", "ShownPlaces", "make_player"]

BESIDE_MS: Final = 500
"""So much is heard before or after a border."""
_LEAD_MS: Final = 10


class ShownPlaces(Protocol):
    """What stands in the text's place for a while: keys play its places, not the caret's in the text."""

    def span(self) -> Stretch | None:
        """Return the place gone to, a whole segment."""

    def begin_ms(self) -> int | None:
        """Return from where in it to play on."""

    def go(self, steps: int) -> None:
        """Go to another place."""


class Playback(PlaybackSession):
    """Plays the recording from places in the text, and shows in the text what is being heard."""

    def __init__(
        self, editor: TranscriptEditor, settings: Settings, *, make: MakePlayer = make_player
    ) -> None:
        super().__init__(editor, settings, make=make)
        self._editor = editor
        self.instead: ShownPlaces | None = None
        """What is played in the caret's place, None where the text itself is shown."""
        self._paused_at: tuple[int, int] | None = None  # the caret's position and row, or the place shown
        self._beginning: tuple[int, int] | None = None
        self.range_selected: Callable[[], tuple[int, int] | None] = lambda: None
        self.highlight = WordHighlight(editor, settings)
        self.modes = PlaybackModes(self, editor, settings)
        editor.time_clicked.connect(self.play_row)
        editor.word_clicked.connect(self._on_word_clicked)
        editor.word_double_clicked.connect(self.play_word)
        editor.typed.connect(self._on_typed)

    def close(self) -> None:
        """Fall silent and let go of the recording."""
        self._paused_at = None
        self.modes.leave()
        self.highlight.clear()
        super().close()

    # -- going on and pausing -----------------------------------------------------------------------

    def toggle(self) -> None:
        """Pause; or go on where it was paused, unless the caret has moved since: then from its word."""
        if self._preparing:
            self.play_from_caret()
        if not self._open:
            return
        if self.playing:
            self.pause()
        elif self._paused_at is not None and self._is_there(self._paused_at):
            self._go_on()
        else:
            self.play_from_caret()

    def _go_on(self) -> None:
        """Go on where it was paused; past the end of a beginning that was heard."""
        if self._beginning is not None and self._beginning == self._span:
            self.play_on(self.position_ms)
        else:
            self.resume()

    def hold(self) -> None:
        """Play, as a pedal that is pressed asks for; `pause` follows when it is let go."""
        if not self.playing:
            self.toggle()

    def pause(self) -> None:
        """Stop here; `resume` goes on from a little before."""
        if self.playing:
            self._remember_caret()
        super().pause()

    def resume(self) -> None:
        """Go on where it was paused, a little earlier so that the ear finds its way in again."""
        self.modes.refresh()
        super().resume()

    def seek(self, position_ms: int) -> None:
        """Go to a place, playing on if it plays."""
        super().seek(position_ms)
        if self._open:
            self._remember_caret()
            self.highlight.show_at(self.position_ms, self._span)

    def play_on(self, position_ms: int) -> None:
        """Play on from there; while the recording is being loaded, as soon as it is."""
        self._paused_at = None
        self.modes.refresh()
        super().play_on(position_ms)

    def play_span(
        self,
        start_ms: int,
        end_ms: int,
        *,
        loop: bool = False,
        stressed: Stretch | None = None,
        slower: bool = False,
    ) -> None:
        """Let exactly this be heard; while the recording is being loaded, as soon as it is."""
        self._paused_at = self._beginning = None
        super().play_span(start_ms, end_ms, loop=loop, stressed=stressed, slower=slower)

    def play_beginning(self, start_ms: int, end_ms: int) -> None:
        """Let the beginning of what the caret stands at be heard; playing goes on from where that ends."""
        self.play_span(start_ms, end_ms)
        self._beginning = self._span
        self._remember_caret()

    def play_from_caret(self) -> None:
        """Play on from the word at the caret, or from the place shown instead."""
        if self.instead is not None:
            begin_ms = self.instead.begin_ms()
            self.play_on(self.position_ms if begin_ms is None else begin_ms)
            return
        (row, position), _end = self._editor.selection_positions()
        segment = self._editor.segment(row)
        index = nearest_token(segment.text, position) if segment is not None else None
        if segment is None:
            self.play_on(self.position_ms)
        elif index is None or index >= len(segment.words):
            self.play_on(segment.start_ms)
        else:
            self.play_on(word_span(segment, index)[0])

    def show_heard(self) -> None:
        """Bring what is heard in sight; the caret stays."""
        self.highlight.bring_in_sight(self.position_ms)

    # -- exactly this -------------------------------------------------------------------------------

    def play_row(self, row: int, *, loop: bool = False) -> None:
        """Let exactly a segment be heard."""
        segment = self._editor.segment(row)
        if not self._open and not self._preparing:
            self.noticed.emit(self.tr("Recording not found. Locate it in the File menu."))
        elif segment is not None:
            self.play_span(segment.start_ms, segment.end_ms, loop=loop)

    def play_segment(self) -> None:
        """Let the caret's segment be heard, or the speech without text that was gone to."""
        if self.instead is not None:
            self._play_shown()
        elif (passage := self._editor.missing_speech.current) is not None:
            self.play_span(passage.start_ms, passage.end_ms)
        else:
            self.play_row(self._editor.caret_row)

    def _play_shown(self, *, loop: bool = False) -> None:
        """Let the place be heard that is shown in the text's place."""
        if self.instead is not None and (span := self.instead.span()) is not None:
            self.play_span(*span, loop=loop)

    def play_neighbour(self, step: int) -> None:
        """Put the caret at the next segment, or the one before, and let it be heard."""
        if self.instead is not None:
            self.instead.go(step)
            self._play_shown()
            return
        segment = self._editor.segment(self._editor.caret_row + step)
        if segment is not None:
            self._editor.show_segment(segment.id)
            self.play_row(self._editor.caret_row)

    def loop_segment(self) -> None:
        """Let the selected words, or else the caret's segment, be heard again and again; or end that."""
        if self.looping:
            self.toggle()
        elif self.instead is not None:
            self._play_shown(loop=True)
        elif (selected := self.selected_span()) is not None:
            self.play_span(*selected, loop=True)
        elif (passage := self._editor.missing_speech.current) is not None:
            self.play_span(passage.start_ms, passage.end_ms, loop=True)
        else:
            self.play_row(self._editor.caret_row, loop=True)

    def selected_span(self) -> tuple[int, int] | None:
        """Return the stretch that the person selected, in the waveform to the pixel; None for none."""
        words = selected_span(self._editor)
        exactly = self.range_selected()
        return exactly if words is not None and exactly is not None else words

    def play_selection(self) -> None:
        """Let the selected words be heard."""
        if (selected := self.selected_span()) is not None:
            self.play_span(*selected)

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

    def hear_word(self, row: int, index: int) -> None:
        """Let a word be heard: exactly it; while the recording plays on, go on from it."""
        segment = self._editor.segment(row)
        if self.playing and self._span is None and segment is not None and index < len(segment.words):
            self.play_on(word_span(segment, index)[0])
        else:
            self.play_word(row, index)

    def play_in_context(self, start_ms: int, end_ms: int, *, slower: bool = False) -> None:
        """Let a place be heard within the phrase around it, which is softer; slower on demand."""
        span = listening_span(
            self._editor.transcript, start_ms, end_ms, context_ms=self._settings.values.context_ms
        )
        self.play_span(*span, stressed=(start_ms, end_ms), slower=slower)

    def play_beside(self, *, at_end: bool, before: bool) -> None:
        """Let half a second before or after a border of the caret's segment be heard."""
        segment = self._editor.caret_segment
        span = (segment.start_ms, segment.end_ms) if segment is not None else None
        if self.instead is not None:
            span = self.instead.span()
        if span is not None:
            border_ms = span[1] if at_end else span[0]
            start_ms = max(0, border_ms - BESIDE_MS) if before else border_ms
            self.play_span(start_ms, border_ms if before else border_ms + BESIDE_MS)

    # -- inside -------------------------------------------------------------------------------------

    def _place(self) -> tuple[int, int] | None:
        """Return the caret's position and row, or the stretch of the place shown instead."""
        if self.instead is not None:
            return self.instead.span()
        cursor = self._editor.textCursor()
        return cursor.position(), cursor.blockNumber()

    def _is_there(self, paused_at: tuple[int, int]) -> bool:
        """Whether the caret is where it was paused; its row may have got another number since."""
        now = self._place()
        return now == paused_at if self.instead is not None else now is not None and now[0] == paused_at[0]

    def _remember_caret(self) -> None:
        self._paused_at = self._place()

    def _on_word_clicked(self, row: int, index: int) -> None:
        if self._settings.values.click_plays_word:
            self.hear_word(row, index)

    def _on_typed(self) -> None:
        """Take typing in the line where it was paused for no wish to go on from elsewhere."""
        row = self._editor.textCursor().blockNumber()
        if not self.playing and self._paused_at is not None and self._paused_at[1] == row:
            self._remember_caret()

    def _on_moved(self, position_ms: int) -> None:
        if self._open and self.playing:
            # It takes until the next tick and a moment of painting until the light is seen.
            self.highlight.show_at(position_ms + round(_LEAD_MS * self.speed), self._span)
        super()._on_moved(position_ms)
