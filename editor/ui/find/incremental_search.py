"""Incremental search: looks through the document a slice at a time, and follows its edits."""

from __future__ import annotations

import itertools
import time
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from editor.document.patterns import Matcher, Query, QueryError
from editor.document.search import Hit, hits_in
from editor.document.values import Segment
from editor.ui.text.editor import TranscriptEditor

ROWS_AT_ONCE: Final = 16
SLICE_S: Final = 0.03
"""So long it looks before the window may go on."""

Place = tuple[tuple[int, int], tuple[int, int]]
"""Row and character where something starts and ends."""


@dataclass(frozen=True, slots=True)
class AnySpeaker:
    """Any speaker will do."""


ANY_SPEAKER: Final = AnySpeaker()
SpeakerFilter = str | None | AnySpeaker
"""A speaker's id, None for segments without one, or anyone."""


class IncrementalSearch(QObject):
    """Finds a query in the whole text, in a stretch of it, or in what one speaker says."""

    changed = Signal()
    """More was found, or less; or it is done."""

    def __init__(self, editor: TranscriptEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._matcher: Matcher | None = None
        self._speaking: SpeakerFilter = ANY_SPEAKER
        self._scope: QTextCursor | None = None
        self._found: dict[str, list[Hit]] = {}
        self._looked_at: dict[str, Segment] = {}
        self._count = 0
        self._row_count = 0
        self._hits: list[Hit] | None = None
        self._places: list[Place] = []
        self._left: Iterator[int] = iter(())
        self.error: QueryError | None = None
        self.query = Query("")
        self.done = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        editor.rows_changed.connect(self._on_rows_changed)

    # -- what is looked for -------------------------------------------------------------------------

    def search(
        self, query: Query, *, speaking: SpeakerFilter = ANY_SPEAKER, scope: QTextCursor | None = None
    ) -> None:
        """Look for something from now on; what takes longer goes on while the window lives."""
        self.clear()
        self.query, self._speaking, self._scope = query, speaking, scope
        try:
            self._matcher = Matcher(query)
        except QueryError as error:
            self.error = error
        else:
            self.done = not query.text.strip()
            segments = self._editor.transcript.segments
            self._row_count = len(segments)
            self._left = iter(range(len(segments)))
            self._editor.search_marks.set_spans(self.spans_of)
        self._go_on()

    def clear(self) -> None:
        """Look for nothing any more."""
        self._timer.stop()
        self._matcher = self.error = self._scope = None
        self._found, self._count, self._hits, self._places = {}, 0, None, []
        self._looked_at = {}
        self.done = True
        self._editor.search_marks.set_spans(None)

    # -- what was found -----------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many places were found so far."""
        return self._count

    @property
    def hits(self) -> list[Hit]:
        """The places found so far, in order."""
        self._put_in_order()
        return self._hits or []

    @property
    def positions(self) -> list[Place]:
        """Where the hits are on screen: row and character of start and end."""
        self._put_in_order()
        return self._places

    def spans_of(self, row: int) -> list[tuple[int, int]]:
        """Return the characters found in a row."""
        segment = self._editor.segment(row)
        return [(hit.start, hit.end) for hit in self._found.get(segment.id, ())] if segment else []

    def at(self, place: Place) -> int | None:
        """Return the index of the hit that is exactly there, None for none."""
        if place[0] == place[1] or not self._count:
            return None
        at = bisect_left(self.positions, place)
        return at if at < len(self.positions) and self.positions[at] == place else None

    def next_from(self, place: Place, *, step: int) -> int | None:
        """Return the index of the next hit from a selection on, or of the one before; round at the ends."""
        places = self.positions
        if not places:
            return None
        start, end = place
        if step > 0:
            at = bisect_left(places, (end if place in places else start,))
        else:
            at = bisect_left(places, (start,)) - 1
        return at % len(places)

    # -- inside -------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Look for a slice of time, then let the window live."""
        until, last = time.perf_counter() + SLICE_S, -1
        try:
            segments = self._editor.transcript.segments
            while not self.done and time.perf_counter() < until:
                for row in itertools.islice(self._left, ROWS_AT_ONCE):
                    self._search_row(row, segments[row])
                    last = row
                self.done = last + 1 >= len(segments)
        except QueryError as error:
            self._give_up(error)
        self._hits = None
        if not self.done:
            self._timer.start(0)
        self.changed.emit()

    def _give_up(self, error: QueryError) -> None:
        self._found, self._count = {}, 0
        self.error, self.done = error, True

    def _search_row(self, row: int, segment: Segment) -> None:
        if self._matcher is None:
            return
        if self._scope is None and self._looked_at.get(segment.id) is segment:
            return
        self._looked_at[segment.id] = segment
        before = self._found.pop(segment.id, None)
        hits = hits_in(segment, self._matcher) if self._matches_speaker(segment) else []
        if hits and self._scope is not None:
            low, high = self._editor.positions_of(self._scope)
            hits = [hit for hit in hits if low <= (row, hit.start) and (row, hit.end) <= high]
        if hits:
            self._found[segment.id] = hits
        self._count += len(hits) - len(before or ())

    def _matches_speaker(self, segment: Segment) -> bool:
        return self._speaking is ANY_SPEAKER or segment.speaker_id == self._speaking

    def _on_rows_changed(self, row: int, count: int) -> None:
        """Look again in the rows that changed, not in all: a person may be typing."""
        if self._matcher is None or self.error is not None:
            return
        segments = self._editor.transcript.segments
        if len(segments) != self._row_count:
            self._row_count = len(segments)
            ids = {segment.id for segment in segments}
            self._found = {name: hits for name, hits in self._found.items() if name in ids}
            self._count = sum(map(len, self._found.values()))
            if not self.done:
                self._left = iter(range(len(segments)))
        if count > 1000:  # replaced everywhere, or undone
            self._left, self.done = iter(range(len(segments))), False
            self._go_on()
            return
        try:
            for changed in range(row, min(row + count, len(segments))):
                self._search_row(changed, segments[changed])
        except QueryError as error:
            self._give_up(error)
        self._hits = None
        self.changed.emit()

    def _put_in_order(self) -> None:
        if self._hits is not None:
            return
        self._hits, self._places = [], []
        for row, segment in enumerate(self._editor.transcript.segments) if self._found else ():
            for hit in self._found.get(segment.id, ()):
                self._hits.append(hit)
                self._places.append(((row, hit.start), (row, hit.end)))
