"""What kind of change a row of a comparison is first of all, how kinds are ordered, where a change sounds."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from editor.document.values import Word
from editor.services.history.comparison import Comparison, ComparisonRow
from editor.services.history.word_comparison import DiffMark, DiffRun

_WORD_MARKS = (DiffMark.ADDED, DiffMark.REMOVED, DiffMark.CHANGED)


class ChangeKind(StrEnum):
    """What differs in a row, from what tells a reader most to what tells least."""

    WORDS = "words"
    SPEAKERS = "speakers"
    SEGMENTS = "segments"
    TIMES = "times"
    STATES = "states"


def change_kind(row: ComparisonRow) -> ChangeKind:
    """Return the first kind, in the order of `ChangeKind`, of which a row has a change."""
    marks = {run.kind for run in row.runs}
    if not marks.isdisjoint(_WORD_MARKS):
        return ChangeKind.WORDS
    if row.speaker_changed:
        return ChangeKind.SPEAKERS
    if row.turns or len(row.old) != len(row.new) or not marks.isdisjoint((DiffMark.SPLIT, DiffMark.JOINED)):
        return ChangeKind.SEGMENTS
    return ChangeKind.TIMES if row.edges_moved or DiffMark.MOVED in marks else ChangeKind.STATES


def rows_by_kind(comparison: Comparison) -> dict[ChangeKind, tuple[ComparisonRow, ...]]:
    """Return the rows of every kind that there is, each in the order of the text."""
    found: dict[ChangeKind, list[ComparisonRow]] = {kind: [] for kind in ChangeKind}
    for row in comparison.rows:
        found[change_kind(row)].append(row)
    return {kind: tuple(rows) for kind, rows in found.items() if rows}


def row_span(row: ComparisonRow) -> tuple[int, int]:
    """Return from when to when the segments of a row sound, in milliseconds."""
    segments = row.new or row.old
    return segments[0].start_ms, max(segment.end_ms for segment in segments)


def changed_span(row: ComparisonRow) -> tuple[int, int]:
    """Return where the words that differ sound, in milliseconds; the whole row where no words differ.

    Words without times are looked for between the words beside them.
    """
    runs = [run for run in row.runs if run.old or run.new]
    changed = [at for at, run in enumerate(runs) if run.kind in _WORD_MARKS]
    if not changed:
        return row_span(row)
    start_ms = _start_of(runs[changed[0]])
    end_ms = _end_of(runs[changed[-1]])
    if start_ms is None and changed[0] > 0:
        start_ms = _end_of(runs[changed[0] - 1])
    if end_ms is None and changed[-1] + 1 < len(runs):
        end_ms = _start_of(runs[changed[-1] + 1])
    whole = row_span(row)
    start_ms, end_ms = whole[0] if start_ms is None else start_ms, whole[1] if end_ms is None else end_ms
    return (start_ms, end_ms) if start_ms < end_ms else whole


def _start_of(run: DiffRun) -> int | None:
    starts = [word.start_ms for word in _timed(run) if word.start_ms is not None]
    return min(starts, default=None)


def _end_of(run: DiffRun) -> int | None:
    ends = [word.end_ms for word in _timed(run) if word.end_ms is not None]
    return max(ends, default=None)


def _timed(run: DiffRun) -> Sequence[Word]:
    """Return the words now where any of them has a time, else those before."""
    return run.new if any(word.start_ms is not None for word in run.new) else run.old
