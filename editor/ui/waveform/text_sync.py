"""Synchronises selection, caret and playhead between text and waveform."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor.document.values import Segment
from editor.services.settings import Settings
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.positions import tokens, utf16_offset
from editor.ui.waveform.drawing.timed_words import TimedWord, timed_words
from editor.ui.waveform.model import Span, WaveformModel

_AHEAD: Final = 0.92
"""So far to the right the playhead goes before the view follows."""
_BEHIND: Final = 0.08
_JUMP_MS: Final = 1_000
"""A playhead that goes farther between two looks was sent there."""


class TextSync(QObject):
    """Carries selection, caret and playhead between the text and the model of the waveform."""

    def __init__(
        self, model: WaveformModel, editor: TranscriptEditor, playback: Playback, settings: Settings
    ) -> None:
        super().__init__(model)
        self._model = model
        self._editor = editor
        self._playback = playback
        self._settings = settings
        self._own = False  # the change of the text's selection comes from here
        self._shown_word: tuple[int, int | None] | None = None
        self._was_playing = False
        self._waits = False
        model.spoken_now = lambda: editor.spoken
        editor.cursorPositionChanged.connect(self._on_caret_moved)
        editor.selectionChanged.connect(self._on_text_selected)
        editor.missing_speech.current_changed.connect(self._show_band)

    def unload(self) -> None:
        """Forget the project."""
        self._waits = False
        self._shown_word = None

    # -- from the text ------------------------------------------------------------------------------

    def wait_for_rows(self) -> None:
        """Show the caret together with what is being typed, when `show_caret` is called for both."""
        self._waits = True

    def _on_caret_moved(self) -> None:
        if not self._waits:
            self.show_caret()

    def show_caret(self) -> None:
        """Show where the caret is, in sight where nothing plays."""
        self._waits = False
        if self._model.rows is None:
            return
        row = self._editor.caret_row
        word = self._editor.caret_word()
        caret = (row, word[1] if word is not None else None)
        self._model.set_caret(caret)
        if caret == self._shown_word or self._own:
            self._shown_word = caret
            return
        self._shown_word = caret
        segment = self._model.segment(row)
        if (
            segment is not None
            and not self._playback.playing
            and not self._editor.textCursor().hasSelection()
        ):
            self._model.set_view(self._model.view.showing(*self._span_of(segment, caret[1])))

    def _show_band(self) -> None:
        """Bring speech without text that was gone to in sight."""
        passage = self._editor.missing_speech.current
        if passage is not None and self._model.rows is not None:
            self._model.set_view(self._model.view.showing(passage.start_ms, passage.end_ms))

    def _on_text_selected(self) -> None:
        if not self._own:
            self.show_selection()

    def show_span(self, start_ms: int, end_ms: int) -> None:
        """Mark a stretch, whatever is selected in the text, in sight where nothing plays."""
        self._model.set_selection((start_ms, end_ms))
        if not self._playback.playing:
            self._model.set_view(self._model.view.showing(start_ms, end_ms))

    def show_selection(self) -> None:
        """Mark what is selected in the text, in sight where nothing plays."""
        if self._model.rows is None:
            return
        span = self._selected_words_span()
        self._model.set_selection(span)
        if span is not None and not self._playback.playing:
            self._model.set_view(self._model.view.showing(span[0], min(span[1], span[0] + 1)))

    def _selected_words_span(self) -> Span | None:
        """Return when the words are spoken that the text's selection touches."""
        if not self._editor.textCursor().hasSelection():
            return None
        (row, start), (last_row, end) = self._editor.selection_positions()
        first, last = self._editor.segment(row), self._editor.segment(last_row)
        if first is None or last is None:
            return None
        low, high = _first_after(first, start), _last_before(last, end)
        boxes = [box for box in timed_words(first, row) if box.index >= low]
        if row != last_row:
            boxes += list(timed_words(last, last_row))
        boxes = [box for box in boxes if box.row != last_row or box.index <= high]
        if not boxes:
            return (first.start_ms, last.end_ms) if row != last_row else None
        return boxes[0].start_ms, max(boxes[-1].end_ms, boxes[0].start_ms)

    # -- from the waveform --------------------------------------------------------------------------

    def seek(self, time_ms: int) -> None:
        """Go there in the sound, and in the text where a word is spoken there."""
        self.point_at(time_ms)
        # After the caret: playing goes on from here, unless the caret is moved later.
        self._playback.seek(time_ms)
        self._model.set_view(self._model.view.showing(time_ms))
        if not self._playback.can_play:
            self._move_to(time_ms)

    def point_at(self, time_ms: int) -> None:
        """Put the caret at the word that is spoken at a time, or at its segment."""
        rows = self._model.rows.between(time_ms, time_ms + 1) if self._model.rows is not None else []
        if rows:
            segment = self._editor.segment(rows[-1])
            if segment is not None:
                boxes = timed_words(segment, rows[-1])
                index = next((b.index for b in boxes if b.start_ms <= time_ms < b.end_ms), None)
                self._place(rows[-1], index)

    def click_word(self, row: int, index: int) -> None:
        """Select a word in the text, and hear it as a click in the text would."""
        segment = self._editor.segment(row)
        if segment is None:
            return
        self._place(row, index)
        self._editor.word_clicked.emit(row, index)

    def click_segment(self, row: int) -> None:
        """Go to a segment, in the text and in the sound."""
        segment = self._editor.segment(row)
        if segment is not None:
            self._place(row, None)
            self._playback.seek(segment.start_ms)
            self._model.set_selection((segment.start_ms, segment.end_ms))

    def click_passage(self, passage_id: str) -> None:
        """Go to speech without text, and hear it as a click on its band would."""
        bands = self._editor.missing_speech
        row = bands.row_of(passage_id)
        if row is None:
            return
        if passage_id not in [passage.id for passage, _rect in bands.visible()]:
            self._editor.show_row(max(0, row))
        bands.set_current(passage_id)
        self._playback.play_segment()

    def select_range(self, start_ms: int, end_ms: int) -> None:
        """Select the words of a stretch in the text; those that lie in it with more than half."""
        boxes = self._words_between(start_ms, end_ms)
        if not boxes:
            return
        first, last = boxes[0], boxes[-1]
        self._own = True
        try:
            self._select(first, last)
        finally:
            self._own = False
        self.show_caret()

    def play(self) -> None:
        """Hear what is selected; else go on playing, or pause."""
        if self._model.selection is not None and not self._playback.playing:
            self._playback.play_span(*self._model.selection)
        else:
            self._playback.toggle()

    def selected_span(self) -> Span | None:
        """Return the stretch that is selected, or the caret's segment."""
        if self._model.selection is not None:
            return self._model.selection
        segment = self._editor.caret_segment
        return (segment.start_ms, segment.end_ms) if segment is not None else None

    # -- the playhead -------------------------------------------------------------------------------

    def follow(self, position_ms: int) -> None:
        """Show what is heard: where playing begins or is sent to, and on from page to page.

        Whoever looks elsewhere while it plays stays there.
        """
        model, view, playing = self._model, self._model.view, self._playback.playing
        was_seen, before_ms = view.shows(model.position_ms), model.position_ms
        begins = playing and (not self._was_playing or abs(position_ms - before_ms) > _JUMP_MS)
        self._was_playing = playing
        self._move_to(position_ms)
        follows = self._settings.values.follow_playhead
        if begins and follows and not view.shows(position_ms):
            model.set_view(view.at(position_ms - view.span_ms * _BEHIND))
        elif not was_seen:
            return
        elif not playing:  # gone to by keys
            model.set_view(view.showing(position_ms))
        elif follows and not view.start_ms <= position_ms < view.start_ms + view.span_ms * _AHEAD:
            model.set_view(view.at(position_ms - view.span_ms * _BEHIND))

    def _move_to(self, position_ms: int) -> None:
        self._model.set_position(position_ms)

    # -- inside -------------------------------------------------------------------------------------

    def _place(self, row: int, index: int | None) -> None:
        """Put the caret at a word, or at a segment's start, in sight, and leave the keys where they go."""
        self._own = True
        try:
            segment = self._editor.segment(row)
            if segment is not None and index is not None:
                self._editor.go_to_word(row, index)
            elif segment is not None and self._editor.caret_row != row:
                self._editor.show_segment(segment.id)
        finally:
            self._own = False
        self.show_caret()

    def _select(self, first: TimedWord, last: TimedWord) -> None:
        if not self._editor.is_row_visible(first.row):
            self._editor.show_row(first.row)
        cursor = QTextCursor(self._editor.document())
        for box, at_end in ((first, False), (last, True)):
            block = self._editor.block_of(box.row)
            places = tokens(block.text())
            if box.index >= len(places):
                return
            place = places[box.index].end if at_end else places[box.index].start
            mode = QTextCursor.MoveMode.KeepAnchor if at_end else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(block.position() + utf16_offset(block.text(), place), mode)
        self._editor.setTextCursor(cursor)

    def _words_between(self, start_ms: int, end_ms: int) -> list[TimedWord]:
        rows = self._model.rows
        found = rows.between(start_ms, end_ms) if rows is not None else []
        segments = self._editor.transcript.segments
        boxes = (box for row in sorted(found) for box in timed_words(segments[row], row))
        return [
            box
            for box in boxes
            if 2 * (min(box.end_ms, end_ms) - max(box.start_ms, start_ms)) > box.end_ms - box.start_ms
        ]

    @staticmethod
    def _span_of(segment: Segment, index: int | None) -> Span:
        word = segment.words[index] if index is not None and index < len(segment.words) else None
        if word is None or word.start_ms is None or word.end_ms is None:
            return segment.start_ms, segment.start_ms
        return word.start_ms, word.end_ms


def _first_after(segment: Segment, position: int) -> int:
    """Return the first word that reaches beyond a character of a segment's text."""
    return sum(place.end <= position for place in tokens(segment.text))


def _last_before(segment: Segment, position: int) -> int:
    """Return the last word that begins before a character of a segment's text; -1 for none."""
    return sum(place.start < position for place in tokens(segment.text)) - 1
