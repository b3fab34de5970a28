"""Stepping through doubtful words and speech without text, and settling each."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject, Signal

from editor.document.edits import (
    accept_heard_text,
    confirm_word,
    dismiss_untexted,
    insert_untexted,
)
from editor.document.values import Segment, Word
from editor.services.review.queue import DoubtKind, doubt_kind
from editor.ui.language.counts import localized_number
from editor.ui.playback.playback_control import Playback
from editor.ui.text.doubt_marks import DoubtList
from editor.ui.text.editor import TranscriptEditor


class DoubtReview(QObject):
    """Goes from one doubt to the next, lets each be heard, and writes or dismisses what was heard."""

    message = Signal(str)

    def __init__(self, editor: TranscriptEditor, playback: Playback) -> None:
        super().__init__(editor)
        self._editor = editor
        self._playback = playback
        self._doubts = DoubtList()

    @property
    def can_edit(self) -> bool:
        """Whether there is a text, and it may be changed."""
        return self._editor.can_edit

    def forget(self) -> None:
        """Let go of what is known of a project that is put away."""
        self._doubts.clear()

    # -- doubtful words -----------------------------------------------------------------------------

    def go_to_doubt(self, step: int, *, kind: DoubtKind | None = None) -> None:
        """Go to the next doubtful word, or the previous one, of a kind or any; round at the ends."""
        found = self._doubts.words(self._editor.transcript, kind=kind)
        if not found:
            differs = self.tr("No words were heard differently")
            self.message.emit(self.tr("No doubtful words") if kind is None else differs)
            return
        start, end = self._editor.selection_positions()
        starts = [(doubt.row, doubt.start) for doubt in found]
        at = (
            bisect_left(starts, end if end > start else start) if step > 0 else bisect_left(starts, start) - 1
        )
        at %= len(found)
        self._editor.go_to_word(found[at].row, found[at].index, select=True)
        self._playback.hear_doubt(found[at].row, found[at].index)
        tip = self._editor.word_tooltip(found[at].row, found[at].index).replace("\n", " – ")
        self.message.emit(
            self.tr("Doubtful word {at} of {count}. {tip}").format(
                at=localized_number(at + 1), count=localized_number(len(found)), tip=tip
            )
        )

    def heard_text(self) -> str | None:
        """Return what was heard instead of the caret's word; None where there is no such word."""
        place = self._editor.caret_word()
        word = self._editor.word(*place) if place is not None else None
        return word.heard if word is not None and word.is_heard_differently and word.heard else None

    def doubt_word(self) -> Word | None:
        """Return the caret's word where it is doubtful."""
        place = self._editor.caret_word()
        word = self._editor.word(*place) if place is not None else None
        return word if word is not None and doubt_kind(word) is not None else None

    def dismiss_doubt(self) -> None:
        """Say that the caret's word is right as it is written, or that a passage needs no text."""
        if (passage := self._editor.missing_speech.current) is not None:
            self.dismiss_missing_speech(passage.id)
            return
        place, word = self._editor.caret_word(), self.doubt_word()
        segment = self._editor.segment(place[0]) if place is not None else None
        if word is None or segment is None:
            return
        if self._editor.apply(confirm_word(self._editor.transcript, segment.id, word.id)):
            self.message.emit(self.tr("“{word}” is right as it is").format(word=word.text))

    @property
    def can_accept(self) -> bool:
        """Whether something was heard that can be written."""
        passage = self._editor.missing_speech.current
        heard = self.heard_text() if passage is None else passage.heard.strip()
        return self.can_edit and bool(heard)

    @property
    def can_dismiss(self) -> bool:
        """Whether there is a doubt, or speech without text, to be dismissed."""
        return self.can_edit and (
            self._editor.missing_speech.current is not None or self.doubt_word() is not None
        )

    def dismiss_text(self) -> str:
        """Return what the entry for dismissing is called now."""
        if self._editor.missing_speech.current is not None:
            return self.tr("This needs no text")
        return self.tr("The word is right as it is")

    def use_heard_text(self) -> str:
        """Return what the entry for it is called now."""
        if self._editor.missing_speech.current is not None:
            return self.tr("Insert what was heard as text")
        heard = self.heard_text()
        if heard is None:
            return self.tr("Write what was heard")
        return self.tr("Write “{heard}”, as heard").format(heard=heard)

    def use_heard(self) -> None:
        """Write what was heard in the place of the caret's word, or where there is no text yet."""
        if (passage := self._editor.missing_speech.current) is not None:
            self.insert_missing_speech(passage.id)
            return
        place, heard = self._editor.caret_word(), self.heard_text()
        segment = self._editor.segment(place[0]) if place is not None else None
        if place is None or heard is None or segment is None:
            return
        if not self._editor.apply(
            accept_heard_text(self._editor.transcript, segment.id, segment.words[place[1]].id)
        ):
            return
        written = self._editor.transcript.segments[place[0]].words
        changed = (
            at for at, pair in enumerate(zip(segment.words, written, strict=False)) if pair[0] != pair[1]
        )
        self._editor.go_to_word(place[0], next(changed, place[1]))
        self.message.emit(self.tr("“{heard}” is written, as heard").format(heard=heard))

    # -- speech without text ------------------------------------------------------------------------

    def go_to_missing_speech(self, step: int) -> None:
        """Go to the next speech without text, or the previous one; round at the ends."""
        bands = self._editor.missing_speech
        passages = bands.passages
        if not passages:
            self.message.emit(self.tr("No speech without text"))
            return
        current = bands.current
        if current is not None:
            at = passages.index(current) + step
        else:
            above = [p for p in passages if (bands.row_of(p.id) or 0) < self._editor.caret_row]
            at = len(above) if step > 0 else len(above) - 1
        passage = passages[at % len(passages)]
        self.show_missing_speech(passage.id)
        self._playback.hear_missing_speech(passage.start_ms, passage.end_ms)
        self.message.emit(bands.tooltip(passage).replace("\n", " – "))

    def show_missing_speech(self, passage_id: str) -> None:
        """Bring a passage in sight, and let keys mean it."""
        bands = self._editor.missing_speech
        if passage_id not in [shown.id for shown, _rect in bands.visible()]:
            self._editor.show_row(max(0, bands.row_of(passage_id) or 0))
        bands.set_current(passage_id)

    def insert_missing_speech(self, passage_id: str) -> None:
        """Make a segment of a passage, and go there."""
        passages = {passage.id: passage for passage in self._editor.transcript.untexted}
        if passage_id not in passages:
            return
        start_ms = passages[passage_id].start_ms
        edit = insert_untexted(self._editor.transcript, passage_id)
        if edit is None or not self._editor.apply(edit):
            return
        old = {value.id for splice in edit.splices for value in splice.old}
        for splice in edit.splices:
            for value in splice.new:
                if isinstance(value, Segment) and value.id not in old and value.start_ms == start_ms:
                    self._editor.show_segment(value.id)
                    self.message.emit(self._inserted_message(value))

    def _inserted_message(self, segment: Segment) -> str:
        if not segment.words:
            return self.tr("An empty segment stands here now: type what is said")
        return self.tr("%Ln word(s) inserted as heard; read them, and say who speaks", "", len(segment.words))

    def dismiss_missing_speech(self, passage_id: str) -> None:
        """Say that a passage needs no text."""
        if self._editor.apply(dismiss_untexted(self._editor.transcript, passage_id)):
            self.message.emit(self.tr("Marked as needing no text; Undo brings it back"))
