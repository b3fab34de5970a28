"""A transcript as arrays, one row a segment, for drawing any stretch of it at once. Qt-free."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.document.changes import Edit, Part, Splice
from editor.document.turns import is_named
from editor.document.values import Segment, Transcript
from editor.ui.text.doubt_marks import count_doubts

_START, _END, _SPEAKER, _WORDS, _DOUBTS, _CHECKED = range(6)

Cells = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class WorkState:
    """The state of the work on equal parts of the recording, each of shape (parts,).

    `texted`: there is a segment. `doubtful`: the share of words that are doubtful, 0..1. `checked`: a
    person heard all that stands there and found it right. `untexted`: there is speech without text.
    """

    texted: NDArray[np.bool_]
    doubtful: NDArray[np.float64]
    checked: NDArray[np.bool_]
    untexted: NDArray[np.bool_]


class SegmentArrays:
    """Follows a transcript: times, speaker and state of every segment, found by time."""

    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript
        self._numbers: dict[str, int] = {}
        self._cells: Cells = np.zeros((0, 6), np.int64)
        self._fill()

    def update(self, transcript: Transcript, splices: Iterable[Splice]) -> None:
        """Follow a change."""
        splices = list(splices)
        self.transcript = transcript
        for splice in splices:
            if splice.part is Part.SEGMENTS:
                new = self._cells_of(segment for segment in splice.new if isinstance(segment, Segment))
                end = splice.row + len(splice.old)
                if len(new) == len(splice.old):
                    self._cells[splice.row : end] = new
                else:
                    self._cells = np.concatenate((self._cells[: splice.row], new, self._cells[end:]))
        if any(splice.part is Part.SPEAKERS for splice in splices):
            self._renumber()
        self._arrange()

    def preview(self, edit: Edit) -> SegmentArrays:
        """Return the rows as an edit would make them, which is not made."""
        other = copy.copy(self)
        other._cells = self._cells.copy()
        other.update(edit.apply(self.transcript), edit.splices)
        return other

    def __len__(self) -> int:
        return len(self._cells)

    @property
    def doubts(self) -> int:
        """The number of doubtful words."""
        return int(self._cells[:, _DOUBTS].sum())

    @property
    def checked_count(self) -> int:
        """The number of segments that a person heard and found right."""
        return int(self._cells[:, _CHECKED].sum())

    def between(self, start_ms: float, end_ms: float, *, least_ms: float = 0.0) -> list[int]:
        """Return the rows heard in a stretch, in the order of time; none shorter than `least_ms`."""
        low = int(np.searchsorted(self._reach, start_ms, "right"))
        high = int(np.searchsorted(self._starts, end_ms, "left"))
        ends = self._ends[low:high]
        wanted = (ends > start_ms) & (ends - self._starts[low:high] >= least_ms)
        return [int(row) for row in self._order[low:high][wanted]]

    def rows_of_columns(self, start_ms: float, end_ms: float, count: int) -> NDArray[np.int64]:
        """Return the row heard in each of equal parts of a stretch, -1 for none, shape (count,)."""
        middles = start_ms + (end_ms - start_ms) * (np.arange(count) + 0.5) / max(1, count)
        at = np.searchsorted(self._starts, middles, "right") - 1
        found = np.full(count, -1, np.int64)
        if not len(self._order):
            return found
        for back in range(2):  # a short segment may lie within a longer one
            place = np.maximum(at - back, 0)
            inside = (found < 0) & (at >= back) & (middles < self._ends[place])
            found[inside] = self._order[place[inside]]
        return found

    def speakers(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the number of the speaker of each row, 0 for none, and for rows that are -1."""
        if not len(self._cells):
            return np.zeros(len(rows), np.int64)
        return np.where(rows >= 0, self._cells[rows, _SPEAKER], 0)

    def work(self, duration_ms: float, count: int) -> WorkState:
        """Return the state of the work in equal parts of the recording."""
        edges = duration_ms * np.arange(count + 1) / max(1, count)
        first = np.searchsorted(self._reach, edges[:-1], "right")
        last = np.maximum(np.searchsorted(self._starts, edges[1:], "left"), first)
        cells = self._cells[self._order]

        def total(values: NDArray[np.int64]) -> NDArray[np.int64]:
            sums = np.concatenate(([0], np.cumsum(values)))
            return np.asarray(sums[last] - sums[first], np.int64)

        words, doubts = total(cells[:, _WORDS]), total(cells[:, _DOUBTS])
        texted = last > first
        checked = texted & (total(cells[:, _CHECKED]) == last - first)
        return WorkState(texted, doubts / np.maximum(words, 1), checked, self._untexted(edges))

    def _untexted(self, edges: NDArray[np.float64]) -> NDArray[np.bool_]:
        spans = [(u.start_ms, u.end_ms) for u in self.transcript.untexted if not u.dismissed]
        count = np.zeros(len(edges), np.int64)
        if spans:
            starts, ends = np.array(spans).T
            np.add.at(count, np.clip(np.searchsorted(edges, starts, "right") - 1, 0, len(edges) - 1), 1)
            np.add.at(count, np.clip(np.searchsorted(edges, ends, "left"), 0, len(edges) - 1), -1)
        return np.asarray(np.cumsum(count)[:-1] > 0)

    def _renumber(self) -> None:
        """Follow speakers that came, went or changed their names, without a look at the words."""
        self._numbers = self._numbers_now()
        ids = (segment.speaker_id or "" for segment in self.transcript.segments)
        self._cells[:, _SPEAKER] = [self._numbers.get(one, 0) for one in ids]

    def _numbers_now(self) -> dict[str, int]:
        """Return the place of each speaker who is somebody: "Unknown" has no colour, as beside the text."""
        speakers = enumerate(self.transcript.speakers, 1)
        return {speaker.id: at for at, speaker in speakers if is_named(self.transcript, speaker.id)}

    def _fill(self) -> None:
        self._numbers = self._numbers_now()
        self._cells = self._cells_of(self.transcript.segments)
        self._arrange()

    def _cells_of(self, segments: Iterable[Segment]) -> Cells:
        rows = [self._cell(segment) for segment in segments]
        return np.array(rows, np.int64).reshape(-1, 6)

    def _cell(self, segment: Segment) -> tuple[int, int, int, int, int, int]:
        words = segment.words
        number = 0 if segment.speaker_id is None else self._numbers.get(segment.speaker_id, 0)
        return (
            segment.start_ms,
            segment.end_ms,
            number,
            len(words),
            count_doubts((segment,)),
            int(segment.checked is not None),
        )

    def _arrange(self) -> None:
        self._order = np.argsort(self._cells[:, _START], kind="stable")
        self._starts = self._cells[self._order, _START]
        self._ends = self._cells[self._order, _END]
        self._reach = np.maximum.accumulate(self._ends) if len(self._ends) else self._ends
