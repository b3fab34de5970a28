"""Coverage: a small picture of a recording, in columns of equal time, each with what is most amiss in it."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from editor.document.values import Segment, Transcript, WordState

COLUMNS: Final = 120
"""As many as a small picture shows, and a page of ten thousand can hold."""

SILENCE, BORNE_OUT, RECOGNISED, DIFFERS, UNHEARD, MISSING = "sbrdum"
_IN_DOUBT: Final = (DIFFERS, UNHEARD, MISSING)
_NOTABLE_SHARE: Final = 0.25
"""Doubt shows where it takes this much of what is said in a column; less would hide how good the rest is."""
_STATES: Final = {
    WordState.MATCHED: BORNE_OUT,
    WordState.EDITED: BORNE_OUT,
    WordState.RECOGNISED: RECOGNISED,
    WordState.DIFFERS: DIFFERS,
    WordState.UNHEARD: UNHEARD,
}


def coverage(transcript: Transcript, duration_ms: int) -> str:
    """Return the columns as letters with counts, such as "12b3d1u104s"; "" for a recording of no length.

    A word that was not recognized has no time: it counts for the column where it would be.
    """
    if duration_ms <= 0:
        return ""
    filled = [dict.fromkeys((BORNE_OUT, RECOGNISED, *_IN_DOUBT), 0.0) for _ in range(COLUMNS)]
    column_ms = duration_ms / COLUMNS
    heard_until = 0
    for segment in transcript.segments:
        for state, start_ms, end_ms in _spans(segment, heard_until, column_ms):
            _fill(filled, state, start_ms / column_ms, end_ms / column_ms)
        heard_until = max([heard_until, *(word.end_ms for word in segment.words if word.end_ms is not None)])
    for span in transcript.untexted:
        if not span.dismissed:
            _fill(filled, MISSING, span.start_ms / column_ms, span.end_ms / column_ms)
    return encode("".join(map(_letter, filled)))


def encode(columns: str) -> str:
    """Return runs of equal letters as counts with letters."""
    return "".join(f"{len(list(run))}{letter}" for letter, run in groupby(columns))


def runs(code: str) -> list[tuple[int, str]]:
    """Return the runs of a coverage, each its length in columns and its letter."""
    found, count = [], ""
    for sign in code:
        if sign.isdecimal():
            count += sign
        else:
            found.append((int(count or 1), sign))
            count = ""
    return found


def _spans(segment: Segment, heard_until: int, column_ms: float) -> list[tuple[str, float, float]]:
    """Return the state, start and end in ms of a segment's words; those without a time take a column."""
    spans: list[tuple[str, float, float]] = []
    at_ms = max(segment.start_ms, heard_until)
    for word in segment.words:
        if word.start_ms is not None and word.end_ms is not None:
            spans.append((_STATES[word.state], word.start_ms, max(word.end_ms, word.start_ms + 1)))
            at_ms = word.end_ms
        elif word.state is WordState.UNHEARD:
            spans.append((UNHEARD, at_ms, at_ms + column_ms / 4))
    return spans


def _fill(filled: list[dict[str, float]], state: str, start: float, end: float) -> None:
    """Add what lies between two places, counted in columns, to these columns."""
    last = len(filled) - 1
    for number in range(min(last, int(start)), min(last, int(end)) + 1):
        share = min(end, number + 1) - max(start, number)
        filled[number][state] += max(0.0, share)


def _letter(column: dict[str, float]) -> str:
    spoken = sum(column.values())
    if spoken <= 0:
        return SILENCE
    worst = max(_IN_DOUBT, key=column.__getitem__)
    if column[worst] >= _NOTABLE_SHARE * spoken:
        return worst
    return max((BORNE_OUT, RECOGNISED), key=column.__getitem__)
