"""Checking segments: a key says that a segment, or all up to here, was heard and is right."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.document.changes import changed_rows
from editor.document.document import utc_now
from editor.document.edits import check_segments, uncheck_segments
from editor.document.values import Check, Transcript
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.segment_text_edit import EMPTY


class SegmentChecking(QObject):
    """Sets and takes off the checks of the segments at the caret, each a step for undo."""

    message = Signal(str)

    def __init__(self, editor: TranscriptEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._counted = EMPTY, 0

    @property
    def can_check(self) -> bool:
        """Whether the caret is in a segment that may be changed."""
        return self._editor.can_edit_segment

    @property
    def is_checked(self) -> bool:
        """Whether all segments that the selection touches are checked."""
        ids, segments = self._chosen(), self._editor.transcript.segments
        rows = self._editor.rows_of(ids).values()
        return bool(ids) and all(segments[row].checked is not None for row in rows)

    @property
    def counts(self) -> tuple[int, int]:
        """How many segments are checked, and how many there are."""
        old, transcript = self._counted[0], self._editor.transcript
        before, now = changed_rows(old, transcript)
        done = self._counted[1] - _checked(old, before) + _checked(transcript, now)
        self._counted = transcript, done
        return done, len(transcript.segments)

    def toggle(self) -> None:
        """Check the segments that the selection touches; where all are checked, take that off."""
        if self.is_checked:
            if self._editor.apply(uncheck_segments(self._editor.transcript, self._chosen())):
                self.message.emit(self.tr("Marked as unchecked"))
        else:
            self._check(self._chosen())

    def check_up_to_here(self) -> None:
        """Check everything from the start to the caret's segment."""
        segments = self._editor.transcript.segments[: self._editor.caret_row + 1]
        self._check([segment.id for segment in segments])

    def _check(self, segment_ids: list[str]) -> None:
        binding = self._editor.binding
        if binding is None:
            return
        check = Check(binding.document.who, utc_now())
        if self._editor.apply(check_segments(self._editor.transcript, segment_ids, check)):
            done, count = self.counts
            self.message.emit(self.tr("Checked: {done} of {count} segments").format(done=done, count=count))

    def _chosen(self) -> list[str]:
        segments = [self._editor.segment(row) for row in self._editor.selected_rows()]
        return [segment.id for segment in segments if segment is not None]


def _checked(transcript: Transcript, rows: range) -> int:
    """Return how many of some rows are checked."""
    return sum(segment.checked is not None for segment in transcript.segments[rows.start : rows.stop])
