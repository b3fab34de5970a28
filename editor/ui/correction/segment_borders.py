"""Moving the borders of segments: to the playhead, by steps, word by word."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.document.changes import Edit
from editor.document.edits import (
    EditError,
    insert_segment,
    lock_words,
    move_first_word_back,
    move_last_word_on,
    set_segment_times,
    split_segment,
)
from editor.document.history import Caret
from editor.document.values import Segment, Word
from editor.ui.look.prompts import Prompts
from editor.ui.look.timecode import precise_timecode
from editor.ui.playback.playback_control import Playback
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.line_reconciliation import Verb, compose

HEARD_MS: Final = 700
"""So much is heard of a border that was moved."""
NEW_MS: Final = 2000
"""A segment that is put in is so long, or shorter where the next one begins."""
LEAST_NEW_MS: Final = 100
"""A shorter pause inside a segment has no room for another."""


class SegmentBorders(QObject):
    """What the Segment menu does to times; each is one step for undo."""

    message = Signal(str)

    def __init__(self, editor: TranscriptEditor, playback: Playback) -> None:
        super().__init__(editor)
        self._editor = editor
        self._playback = playback

    def set_start(self) -> None:
        """Let the caret's segment start at the playhead."""
        if self._editor.caret_segment is not None:
            self._set_times(self._playback.position_ms, self._editor.caret_segment.end_ms)

    def set_end(self) -> None:
        """Let the caret's segment end at the playhead."""
        if self._editor.caret_segment is not None:
            self._set_times(self._editor.caret_segment.start_ms, self._playback.position_ms)

    def nudge_start(self, by_ms: int) -> None:
        """Let the caret's segment start a little later, or earlier, and hear where."""
        if (segment := self._editor.caret_segment) is not None:
            start_ms = max(0, segment.start_ms + by_ms)
            if self._set_times(start_ms, segment.end_ms):
                self._playback.play_span(start_ms, min(segment.end_ms, start_ms + HEARD_MS))

    def nudge_end(self, by_ms: int) -> None:
        """Let the caret's segment end a little later, or earlier, and hear where."""
        if (segment := self._editor.caret_segment) is not None:
            end_ms = segment.end_ms + by_ms
            if self._set_times(segment.start_ms, end_ms):
                self._playback.play_span(max(segment.start_ms, end_ms - HEARD_MS), end_ms)

    def ask_times(self, prompts: Prompts) -> None:
        """Ask for the times of the caret's segment and word by number, and set them in one step."""
        from editor.ui.correction.times_dialog import TimesDialog

        editor, segment = self._editor, self._editor.caret_segment
        if segment is None:
            return
        place = editor.caret_word()
        word = editor.word(*place) if place is not None else None
        dialog = TimesDialog(
            editor.window(),
            editor.transcript,
            segment,
            word=word,
            playback=self._playback,
            heard_ms=HEARD_MS,
        )
        if prompts.run(dialog):
            editor.apply(dialog.edit)
        dialog.deleteLater()

    def ask_shift(self, prompts: Prompts) -> None:
        """Ask by how much all times move, and move them in one step."""
        from editor.ui.correction.shift_dialog import ShiftDialog

        dialog = ShiftDialog(self._editor.window(), self._editor.transcript)
        if prompts.run(dialog):
            self._editor.apply(dialog.edit)
        dialog.deleteLater()

    # -- locked words -------------------------------------------------------------------------------

    @property
    def locked(self) -> bool:
        """Whether the times of the caret's word, or of all words selected, are locked."""
        words = self._chosen_words()
        return bool(words) and all(word.locked for _segment, word in words)

    @property
    def can_lock(self) -> bool:
        """Whether there is a word that has times to be locked."""
        return any(word.start_ms is not None for _segment, word in self._chosen_words())

    def toggle_lock(self) -> None:
        """Lock the times of the caret's word, or of the words selected; or let them be moved again."""
        words, locked = self._chosen_words(), not self.locked
        by_segment: dict[str, list[str]] = {}
        for segment, word in words:
            if word.start_ms is not None:
                by_segment.setdefault(segment.id, []).append(word.id)
        verbs: list[Verb] = [
            partial(lock_words, segment_id=name, word_ids=ids, locked=locked)
            for name, ids in by_segment.items()
        ]
        if self._editor.apply(compose(self._editor.transcript, verbs)):
            done = (
                self.tr("Times locked (re-alignment won’t change them)")
                if locked
                else self.tr("Times unlocked")
            )
            self.message.emit(done)

    def _chosen_words(self) -> list[tuple[Segment, Word]]:
        editor = self._editor
        place = editor.caret_word()
        if not editor.textCursor().hasSelection():
            segment = editor.segment(place[0]) if place is not None else None
            word = editor.word(*place) if place is not None else None
            return [(segment, word)] if segment is not None and word is not None else []
        start, end = editor.selection_positions()
        found = []
        for row in range(start[0], end[0] + 1):
            segment = editor.segment(row)
            at = 0
            for word in segment.words if segment is not None else ():
                if (row, at + len(word.text)) > start and (row, at) < end and segment is not None:
                    found.append((segment, word))
                at += len(word.text) + 1
        return found

    # -- words over borders -------------------------------------------------------------------------

    def move_first_word_back(self) -> None:
        """Give the first word of the caret's segment to the one before."""
        if (segment := self._editor.caret_segment) is not None:
            edit = move_first_word_back(self._editor.transcript, segment.id)
            if not self._editor.apply(edit, caret_after=Caret(segment.id, 0, 0)):
                self.message.emit(self.tr("No word to move to the previous segment"))

    def move_last_word_on(self) -> None:
        """Give the last word of the caret's segment to the next one."""
        if (segment := self._editor.caret_segment) is not None:
            edit = move_last_word_on(self._editor.transcript, segment.id)
            end = len(" ".join(word.text for word in segment.words[:-1]))
            if not self._editor.apply(edit, caret_after=Caret(segment.id, end, end)):
                self.message.emit(self.tr("No word to move to the next segment"))

    def insert_here(self) -> None:
        """Put in an empty segment at the playhead, and go there to type.

        In a pause inside a segment, that one is split there; where a word is said, nothing is put in.
        """
        start_ms = self._playback.position_ms
        segments = self._editor.transcript.segments
        row = bisect_right(segments, start_ms, key=lambda segment: segment.start_ms)
        before = segments[row - 1] if row else None
        limit_ms = segments[row].start_ms if row < len(segments) else start_ms + NEW_MS
        verbs: list[Verb] = []
        if before is not None and start_ms < before.end_ms:
            at, free_until_ms = _pause_in(before, start_ms)
            if free_until_ms - start_ms < LEAST_NEW_MS:
                text = self.tr("There is already text at {time}. Move the playhead to a pause.")
                self.message.emit(text.format(time=precise_timecode(start_ms)))
                return
            limit_ms = min(limit_ms, free_until_ms)
            if 0 < at < len(before.text):
                verbs.append(partial(split_segment, segment_id=before.id, position=at))
        verbs.append(
            partial(
                insert_segment,
                start_ms=start_ms,
                end_ms=min(limit_ms, start_ms + NEW_MS),
                text="",
                speaker_id=before.speaker_id if before else None,
            )
        )
        edit = compose(self._editor.transcript, verbs)
        made = edit.splices[-1].new[0] if edit is not None else None
        if made is not None and self._editor.apply(edit, caret_after=Caret(made.id, 0, 0)):
            self._editor.ensureCursorVisible()
            self._editor.setFocus()
            self.message.emit(self.tr("New segment at {start}").format(start=precise_timecode(start_ms)))

    def _set_times(self, start_ms: int, end_ms: int) -> bool:
        segment = self._editor.caret_segment
        if segment is None:
            return False
        if end_ms <= start_ms:
            self.message.emit(self.tr("A segment must start before it ends"))
            return False
        try:
            edit = set_segment_times(self._editor.transcript, segment.id, start_ms=start_ms, end_ms=end_ms)
        except EditError as error:
            self.message.emit(str(error))
            return False
        place = self._editor.caret_word()
        word = self._editor.word(*place) if place is not None else None
        if not self._editor.apply(edit, caret_after=self._caret_at(edit, segment, word)):
            return False
        row = self._editor.transcript.row_of(segment.id)
        self.message.emit(self._moved_text(segment, self._editor.transcript.segments[row]))
        return True

    def _caret_at(self, edit: Edit | None, segment: Segment, word: Word | None) -> Caret | None:
        """Return where the caret stays: at its word, be it in another segment now."""
        rows = [row for splice in edit.splices for row in splice.new] if edit is not None else []
        for row in rows:
            if isinstance(row, Segment) and word is not None and word.id in (one.id for one in row.words):
                at = next(at for at, one in enumerate(row.words) if one.id == word.id)
                begin = sum(len(one.text) + 1 for one in row.words[:at])
                return Caret(row.id, begin, begin)
        return None

    def _moved_text(self, before: Segment, after: Segment) -> str:
        """Return what became of a segment's times and words."""
        text = self.tr("Segment from {start} to {end}").format(
            start=precise_timecode(after.start_ms), end=precise_timecode(after.end_ms)
        )
        had, has = {word.id for word in before.words}, {word.id for word in after.words}
        parts = [text]
        if gone := len(had - has):
            parts.append(self.tr("%Ln word(s) moved to the neighbouring segment", "", gone))
        if came := len(has - had):
            parts.append(self.tr("%Ln word(s) taken from the neighbouring segment", "", came))
        locked = {word.id for word in before.words if not word.locked}
        if cut := sum(word.locked and word.id in locked for word in after.words):
            parts.append(self.tr("%Ln word(s) cut and locked", "", cut))
        return ". ".join(parts)


def _pause_in(segment: Segment, at_ms: int) -> tuple[int, int]:
    """Return the character of a segment's text where a time falls, and until when no word is said from it on.

    That is the time itself where a word is being said.
    """
    at, free_until_ms = 0, segment.end_ms
    for word in segment.words:
        if word.start_ms is not None and word.end_ms is not None:
            if word.start_ms >= at_ms:
                return at, word.start_ms
            if word.end_ms > at_ms:
                return at, at_ms
        at += len(word.text) + 1
    return len(segment.text), free_until_ms
