"""What a person does to the borders of segments, by the playhead, by steps, word by word."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.document.edits import insert_segment, move_first_word_back, move_last_word_on, set_segment_times
from editor.document.history import Caret
from editor.document.values import Segment
from editor.ui.clock import precise_clock
from editor.ui.playback import Playback
from editor.ui.text.editor import TranscriptEditor

HEARD_MS: Final = 700
"""So much is heard of a border that was moved."""
NEW_MS: Final = 2000
"""A segment that is put in is so long, or shorter where the next one begins."""


class Borders(QObject):
    """The deeds of the Segment menu that are about time; each is one step for undo."""

    told = Signal(str)

    def __init__(self, editor: TranscriptEditor, playback: Playback) -> None:
        super().__init__(editor)
        self._editor = editor
        self._playback = playback

    @property
    def segment(self) -> Segment | None:
        """The caret's segment."""
        return self._editor.segment(self._editor.caret_row)

    def set_start(self) -> None:
        """Let the caret's segment start at the playhead."""
        if self.segment is not None:
            self._set_times(self._playback.position_ms, self.segment.end_ms)

    def set_end(self) -> None:
        """Let the caret's segment end at the playhead."""
        if self.segment is not None:
            self._set_times(self.segment.start_ms, self._playback.position_ms)

    def nudge_start(self, by_ms: int) -> None:
        """Let the caret's segment start a little later, or earlier, and hear where."""
        if (segment := self.segment) is not None:
            start_ms = max(0, segment.start_ms + by_ms)
            if self._set_times(start_ms, segment.end_ms):
                self._playback.play_span(start_ms, min(segment.end_ms, start_ms + HEARD_MS))

    def nudge_end(self, by_ms: int) -> None:
        """Let the caret's segment end a little later, or earlier, and hear where."""
        if (segment := self.segment) is not None:
            end_ms = segment.end_ms + by_ms
            if self._set_times(segment.start_ms, end_ms):
                self._playback.play_span(max(segment.start_ms, end_ms - HEARD_MS), end_ms)

    def move_first_word_back(self) -> None:
        """Give the first word of the caret's segment to the one before."""
        if (segment := self.segment) is not None:
            edit = move_first_word_back(self._editor.transcript, segment.id)
            if not self._editor.apply(edit, caret_after=Caret(segment.id, 0, 0)):
                self.told.emit(self.tr("There is no word that could go to the segment before"))

    def move_last_word_on(self) -> None:
        """Give the last word of the caret's segment to the next one."""
        if (segment := self.segment) is not None:
            edit = move_last_word_on(self._editor.transcript, segment.id)
            end = len(" ".join(word.text for word in segment.words[:-1]))
            if not self._editor.apply(edit, caret_after=Caret(segment.id, end, end)):
                self.told.emit(self.tr("There is no word that could go to the next segment"))

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
            self.told.emit(self.tr("New segment at {start}").format(start=precise_clock(start_ms)))

    def _set_times(self, start_ms: int, end_ms: int) -> bool:
        segment = self.segment
        if segment is None:
            return False
        if end_ms <= start_ms:
            self.told.emit(self.tr("A segment has to start before it ends"))
            return False
        edit = set_segment_times(self._editor.transcript, segment.id, start_ms=start_ms, end_ms=end_ms)
        if not self._editor.apply(edit):
            return False
        self.told.emit(
            self.tr("Segment from {start} to {end}").format(
                start=precise_clock(start_ms), end=precise_clock(end_ms)
            )
        )
        return True
