"""Quoting: words copied with who says them and when, and time codes written into the text."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from editor.document.edits import insert_time_code
from editor.document.history import Caret
from editor.document.time_codes import is_time_code, time_code
from editor.document.values import Word, joined_text
from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.positions import tokens
from editor.ui.text.word_selection import selected_words
from editor.ui.text.word_times import word_span


class Quoting(QObject):
    """Does both for the selection or the caret's place."""

    message = Signal(str)

    def __init__(self, editor: TranscriptEditor, playback: Playback) -> None:
        super().__init__(editor)
        self._editor = editor
        self._playback = playback

    @property
    def can_quote(self) -> bool:
        """Whether there is something to quote."""
        segment = self._editor.caret_segment
        return segment is not None and bool(segment.words)

    @property
    def can_insert(self) -> bool:
        """Whether a time code may be written at the caret."""
        return self._editor.can_edit_segment

    def quotation(self) -> str:
        """Return the words selected, or else the caret's segment: a line for each speaker in turn."""
        editor = self._editor
        places = selected_words(editor)
        segment = editor.caret_segment
        if not places and segment is not None:
            places = [(editor.caret_row, at) for at in range(len(segment.words))]
        lines = [
            self._line(list(said))
            for _speaker, said in groupby(places, key=lambda place: self._speaker_id(place[0]))
        ]
        return "\n".join(filter(None, lines))

    def copy(self) -> None:
        """Put the quotation on the clipboard."""
        text = self.quotation()
        if text:
            QGuiApplication.clipboard().setText(text)
            self.message.emit(self.tr("Copied with speaker and time"))

    def insert(self) -> None:
        """Write a time code before the caret's word: of what is heard now, or of that word."""
        editor, segment = self._editor, self._editor.caret_segment
        if segment is None or editor.binding is None:
            return
        (_row, position), _end = editor.selection_positions()
        ends = [token.end for token in tokens(segment.text)]
        at = next((index for index, end in enumerate(ends) if end > position), len(ends))
        playing = self._playback.position_ms if self._playback.playing else None
        if playing is not None:
            time_ms = playing
        elif at < len(ends):
            time_ms = word_span(segment, at)[0]
        else:
            time_ms = segment.end_ms
        edit = insert_time_code(editor.transcript, segment.id, at, time_ms)
        before = sum(len(word.text) + 1 for word in segment.words[:at])
        place = before + len(time_code(time_ms)) + (1 if at < len(ends) else 0)
        editor.apply(edit, caret_after=Caret(segment.id, place, place))
        editor.place_caret(segment.id, place)

    def _speaker_id(self, row: int) -> str | None:
        segment = self._editor.segment(row)
        return segment.speaker_id if segment is not None else None

    def _line(self, places: list[tuple[int, int]]) -> str:
        editor = self._editor
        words: list[Word] = []
        start_ms: int | None = None
        for row, index in places:
            segment = editor.segment(row)
            if segment is None or index >= len(segment.words) or is_time_code(segment.words[index]):
                continue
            words.append(segment.words[index])
            start_ms = word_span(segment, index)[0] if start_ms is None else start_ms
        if start_ms is None:
            return ""
        speaker = editor.transcript.speaker(self._speaker_id(places[0][0]))
        name = f"{speaker.name}: " if speaker is not None else ""
        return f"{time_code(start_ms)} {name}{joined_text(words)}"


class QuotingActions(FeatureActions):
    """Says how words are quoted."""

    MENU = "edit.copy_quotation edit.time_code"

    def __init__(self, quoting: Quoting) -> None:
        super().__init__(quoting)
        self._quoting = quoting

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Text")

    def actions(self) -> list[Action]:
        """Return the actions."""
        quoting = self._quoting
        return [
            Action(
                "edit.copy_quotation",
                self.tr("Copy with speaker and time"),
                quoting.copy,
                ("Ctrl+Shift+C",),
                can_run=lambda: quoting.can_quote,
            ),
            Action(
                "edit.time_code",
                self.tr("Insert time code"),
                quoting.insert,
                ("Ctrl+Shift+T",),
                can_run=lambda: quoting.can_insert,
                once=True,
            ),
        ]
