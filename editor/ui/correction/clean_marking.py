"""Marking words for clean text: those to be left out of it whatever they are, those to be kept in it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.document.edits import mark_clean
from editor.document.values import CleanMark, Segment, Word
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.line_reconciliation import Verb, compose
from editor.ui.text.word_selection import selected_words

_MOST_ROWS: Final = 100
"""It is asked for at every key: a longer selection would take time."""


class CleanMarking(QObject):
    """Marks the words selected, or the caret's word; each time one step for undo."""

    message = Signal(str)

    def __init__(self, editor: TranscriptEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    @property
    def can_mark(self) -> bool:
        """Whether there is a word to mark."""
        editor = self._editor
        return editor.can_edit and (editor.textCursor().hasSelection() or editor.caret_word() is not None)

    def is_marked(self, mark: CleanMark) -> bool:
        """Whether all words have a mark; of a long selection that is not looked into."""
        if len(self._editor.selected_rows()) > _MOST_ROWS:
            return False
        words = self._words()
        return bool(words) and all(word.clean is mark for _segment, word in words)

    def toggle(self, mark: CleanMark) -> None:
        """Mark the words, or take that mark off where all of them have it."""
        words, wanted = self._words(), None if self.is_marked(mark) else mark
        by_segment: dict[str, list[str]] = {}
        for segment, word in words:
            by_segment.setdefault(segment.id, []).append(word.id)
        verbs: list[Verb] = [
            partial(mark_clean, segment_id=name, word_ids=ids, mark=wanted)
            for name, ids in by_segment.items()
        ]
        if self._editor.apply(compose(self._editor.transcript, verbs)):
            self.message.emit(self._said(wanted))

    def _said(self, mark: CleanMark | None) -> str:
        if mark is CleanMark.HIDE:
            return self.tr("Left out of clean exports; it stays in the text")
        if mark is CleanMark.KEEP:
            return self.tr("Kept in clean exports")
        return self.tr("The list of words to leave out applies again")

    def _words(self) -> list[tuple[Segment, Word]]:
        editor = self._editor
        if editor.textCursor().hasSelection():
            places = selected_words(editor)
        else:
            place = editor.caret_word()
            places = [place] if place is not None else []
        found = []
        for row, index in places:
            segment = editor.segment(row)
            if segment is not None and index < len(segment.words):
                found.append((segment, segment.words[index]))
        return found
