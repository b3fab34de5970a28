"""Row selection: the segments that a person selected, in one run or apart from each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor.ui.text.segment_text_edit import SegmentTextEdit


class RowSelection(QObject):
    """Whole segments selected. One run of them is a selection of the text, so that all that can be done with
    text can be done with it; several runs are kept here, until the caret goes elsewhere.
    """

    def __init__(self, view: SegmentTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._apart: frozenset[str] = frozenset()
        self._is_own = False
        self._shown = range(0)
        view.cursorPositionChanged.connect(self._on_caret_moved)
        view.selectionChanged.connect(self._on_caret_moved)

    @property
    def is_apart(self) -> bool:
        """Whether several runs are selected, of which the text's own selection knows nothing."""
        return bool(self._apart)

    @property
    def rows(self) -> Sequence[int]:
        """The rows selected as a whole, from above; none where the selection ends within every row."""
        if self._apart:
            segments = self._view.transcript.segments
            return [row for row, segment in enumerate(segments) if segment.id in self._apart]
        return self._covered()

    def __contains__(self, row: int) -> bool:
        if self._apart:
            segment = self._view.segment(row)
            return segment is not None and segment.id in self._apart
        return row in self._covered()

    def select(self, rows: range, *, upwards: bool = False) -> None:
        """Select a run of rows, the caret at its end, or at its start."""
        first, last = self._view.block_of(rows.start), self._view.block_of(rows.stop - 1)
        if not rows or not last.isValid():
            return
        ends = first.position(), last.position() + last.length() - 1
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(ends[1] if upwards else ends[0])
        cursor.setPosition(ends[0] if upwards else ends[1], QTextCursor.MoveMode.KeepAnchor)
        self._set_cursor(cursor, frozenset())

    def toggle(self, rows: range) -> None:
        """Add rows to what is selected; or take them away where all of them are."""
        held = set(self.rows)
        held = held - set(rows) if held >= set(rows) else held | set(rows)
        ordered = sorted(held)
        if not ordered:
            self._set_cursor(QTextCursor(self._view.block_of(rows.start)), frozenset())
        elif ordered[-1] - ordered[0] + 1 == len(ordered):
            self.select(range(ordered[0], ordered[-1] + 1))
        else:
            at = rows.start if rows.start in held else ordered[0]
            self._set_cursor(QTextCursor(self._view.block_of(at)), self._ids(ordered))

    def _ids(self, rows: Iterable[int]) -> frozenset[str]:
        segments = self._view.transcript.segments
        return frozenset(segments[row].id for row in rows if row < len(segments))

    def _covered(self) -> range:
        """Return the rows that the text's selection holds from their first letter to their last."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            return range(0)
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        first, last = (self._view.document().findBlock(place) for place in (start, end))
        begin = first.blockNumber() + (start > first.position())
        stop = last.blockNumber() + (end >= last.position() + last.length() - 1)
        return range(begin, stop)

    def _set_cursor(self, cursor: QTextCursor, apart: frozenset[str]) -> None:
        self._is_own = True
        try:
            self._view.setTextCursor(cursor)
        finally:
            self._is_own = False
        self._apart, self._shown = apart, self._covered()
        self._view.repaint_all()

    def _on_caret_moved(self) -> None:
        if self._is_own:
            return
        held, self._apart = self._apart, frozenset()
        shown, self._shown = self._shown, self._covered()
        if held or shown != self._shown:
            self._view.repaint_all()
