"""Finds the word that is spoken at a time, and when a word is spoken. Qt-free."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from copy import copy

from editor.document.changes import changed_rows
from editor.document.values import Segment, Transcript

HOLD_MS = 350
"""A word stays lit over a pause no longer than this, so that the light does not flicker."""


class WordTimes:
    """Finds the word spoken at a time in one transcript."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._segments = transcript.segments
        starts = [segment.start_ms for segment in self._segments]
        self._starts = sorted(starts)
        self._rows: Sequence[int] = range(len(starts))
        if starts != self._starts:
            self._rows = sorted(self._rows, key=starts.__getitem__)

    def renewed(self, transcript: Transcript) -> WordTimes:
        """Return what finds words in a later state: mostly the same rows begin at the same times."""
        before, now = changed_rows(self._transcript, transcript)
        starts = [[each.start_ms for each in self._segments[before.start : before.stop]]]
        starts.append([each.start_ms for each in transcript.segments[now.start : now.stop]])
        if starts[0] != starts[1]:
            return WordTimes(transcript)
        made = copy(self)
        made._transcript, made._segments = transcript, transcript.segments
        return made

    def row_at(self, time_ms: int) -> int | None:
        """Return the row heard at a time: the last begun, unless it has ended and a pause follows."""
        place = bisect_right(self._starts, time_ms) - 1
        # A short segment may lie inside a longer one: look back a little for one that still goes on.
        for back in range(place, max(-1, place - 4), -1):
            if time_ms < self._segments[self._rows[back]].end_ms:
                return self._rows[back]
        if place >= 0 and time_ms < self._segments[self._rows[place]].end_ms + HOLD_MS:
            return self._rows[place]
        return None

    def row_near(self, time_ms: int) -> int | None:
        """Return the row last begun at a time, the first one before all; None without rows."""
        if not self._rows:
            return None
        return self._rows[max(0, bisect_right(self._starts, time_ms) - 1)]

    def steady_until(self, time_ms: int) -> int:
        """Return until when `row_at` and `word_at` answer as they do for a time, or sooner."""
        place = bisect_right(self._starts, time_ms) - 1
        rows = [self._rows[back] for back in range(place, max(-1, place - 4), -1)]
        ends = [self._segments[row].end_ms for row in rows]
        words = [word for row in rows for word in self._segments[row].words]
        ends += [word.end_ms for word in words if word.end_ms is not None]
        starts = [*self._starts[place + 1 : place + 2]]
        starts += [word.start_ms for word in words if word.start_ms is not None]
        turning = (*starts, *ends, *(end_ms + HOLD_MS for end_ms in ends))
        return min((each for each in turning if each > time_ms), default=time_ms + HOLD_MS)

    def word_at(self, time_ms: int) -> tuple[int, int] | None:
        """Return row and index of the word spoken at a time, None in a pause."""
        row = self.row_at(time_ms)
        if row is None:
            return None
        found, found_end = None, 0
        for index, word in enumerate(self._segments[row].words):
            if word.start_ms is None or word.end_ms is None:
                continue
            if word.start_ms > time_ms:
                break
            found, found_end = index, word.end_ms
        if found is None or time_ms >= found_end + HOLD_MS:
            return None
        return row, found


def word_span(segment: Segment, index: int) -> tuple[int, int]:
    """Return when a word is said; for one without times, the stretch between its timed neighbours."""
    word = segment.words[index]
    if word.start_ms is not None and word.end_ms is not None:
        return word.start_ms, word.end_ms
    before = [w.end_ms for w in segment.words[:index] if w.end_ms is not None]
    after = [w.start_ms for w in segment.words[index + 1 :] if w.start_ms is not None]
    start = before[-1] if before else segment.start_ms
    end = after[0] if after else segment.end_ms
    return (start, end) if end > start else (segment.start_ms, segment.end_ms)
