"""Moving the borders of segments: to the playhead, by steps, word by word."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.document.edits import (
    insert_segment,
    lock_words,
    move_first_word_back,
    move_last_word_on,
    set_segment_times,
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
            done = self.tr("Times locked: no alignment moves them") if locked else self.tr("Times unlocked")
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
                self.message.emit(self.tr("There is no word that could go to the segment before"))

    def move_last_word_on(self) -> None:
        """Give the last word of the caret's segment to the next one."""
        if (segment := self._editor.caret_segment) is not None:
            edit = move_last_word_on(self._editor.transcript, segment.id)
            end = len(" ".join(word.text for word in segment.words[:-1]))
            if not self._editor.apply(edit, caret_after=Caret(segment.id, end, end)):
                self.message.emit(self.tr("There is no word that could go to the next segment"))

    def insert_here(self) -> None:
        """Put in an empty segment at the playhead, and go there to type."""
        start_ms = self._playback.position_ms
        segments = self._editor.transcript.segments
        row = bisect_right(segments, start_ms, key=lambda segment: segment.start_ms)
        before = segments[row - 1] if row else None
        limit_ms = segments[row].start_ms if row < len(segments) else start_ms + NEW_MS
        edit = insert_segment(
            self._editor.transcript,
            start_ms=start_ms,
            end_ms=min(limit_ms, start_ms + NEW_MS),
            text="",
            speaker_id=before.speaker_id if before else None,
        )
        made = edit.splices[0].new[0]
        if self._editor.apply(edit, caret_after=Caret(made.id, 0, 0)):
            self._editor.ensureCursorVisible()
            self._editor.setFocus()
            self.message.emit(self.tr("New segment at {start}").format(start=precise_timecode(start_ms)))

    def _set_times(self, start_ms: int, end_ms: int) -> bool:
        segment = self._editor.caret_segment
        if segment is None:
            return False
        if end_ms <= start_ms:
            self.message.emit(self.tr("A segment has to start before it ends"))
            return False
        edit = set_segment_times(self._editor.transcript, segment.id, start_ms=start_ms, end_ms=end_ms)
        if not self._editor.apply(edit):
            return False
        self.message.emit(
            self.tr("Segment from {start} to {end}").format(
                start=precise_timecode(start_ms), end=precise_timecode(end_ms)
            )
        )
        return True
