"""Missing speech that a change of times leaves no room for: it goes with the change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from editor.document.changes import Part, Splice
from editor.document.values import Segment, Transcript, Untexted

MAX_REST_MS: Final = 200
"""What a border leaves of missing speech holds no word where it is no longer than this."""

_Span = tuple[int, int]


def covered_speech(transcript: Transcript, change: Splice) -> tuple[Splice, ...]:
    """Return what removes the missing speech that a change of times has segments or words cover.

    What a segment covered before stays: it lies in a gap between its words. So does what was dismissed.
    """
    end = change.row + len(change.old)
    beside = (*transcript.segments[max(0, change.row - 1) : change.row], *transcript.segments[end : end + 1])
    old, new = _segments((*change.old, *beside)), _segments((*change.new, *beside))
    return tuple(
        Splice(Part.UNTEXTED, at, (untexted,), ())
        for at, untexted in reversed(list(enumerate(transcript.untexted)))
        if not untexted.dismissed and _becomes_covered(untexted, old, new)
    )


def _segments(rows: Iterable[object]) -> list[Segment]:
    return [row for row in rows if isinstance(row, Segment)]


def _becomes_covered(untexted: Untexted, old: Sequence[Segment], new: Sequence[Segment]) -> bool:
    return any(
        _is_covered(untexted, spans(new)) and not _is_covered(untexted, spans(old))
        for spans in (_segment_spans, _word_spans)
    )


def _is_covered(untexted: Untexted, spans: Iterable[_Span]) -> bool:
    """Whether spans, of which some may overlap, leave nothing of missing speech that could hold a word."""
    rest_ms, reached_ms = 0, untexted.start_ms
    for start_ms, end_ms in sorted(spans):
        if start_ms >= untexted.end_ms:
            break
        rest_ms += max(0, start_ms - reached_ms)
        reached_ms = max(reached_ms, end_ms)
    rest_ms += max(0, untexted.end_ms - reached_ms)
    return rest_ms <= MAX_REST_MS and 2 * rest_ms < untexted.end_ms - untexted.start_ms


def _segment_spans(segments: Iterable[Segment]) -> list[_Span]:
    return [(segment.start_ms, segment.end_ms) for segment in segments]


def _word_spans(segments: Iterable[Segment]) -> list[_Span]:
    words = (word for segment in segments for word in segment.words)
    return [
        (word.start_ms, word.end_ms)
        for word in words
        if word.start_ms is not None and word.end_ms is not None
    ]
