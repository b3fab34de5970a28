"""Dragging borders of words and segments: neighbours are pushed, never crossed. None for no change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from editor.document.changes import Edit
from editor.document.edits.text import replace_segments
from editor.document.edits.timing.covered_speech import covered_speech
from editor.document.values import Segment, Transcript, Word

MIN_WORD_MS = 20
"""No word becomes shorter than this by being pushed."""


class Edge(StrEnum):
    """Which border of a word or segment."""

    START = "start"
    END = "end"


def move_word_border(
    transcript: Transcript,
    segment_id: str,
    word_id: str,
    *,
    edge: Edge,
    to_ms: int,
    together: bool = False,
) -> Edit | None:
    """Move a border of a word and lock the word; what it comes to is pushed, down to `MIN_WORD_MS`.

    It stops where a neighbour would vanish, and at a locked one. The segment's border goes along with its
    outermost word, and pushes the segment beside it. `together`: a word that touches there keeps touching,
    and is locked too.

    Raises:
        KeyError: there is no such segment or word, or the word has no times.
    """
    pair = _pair(transcript, segment_id, edge)
    at = next((i for i, word in enumerate(pair.own.words) if word.id == word_id and _is_timed(word)), None)
    if at is None:
        raise KeyError(word_id)
    return _edit("Move word border", transcript, pair, _move_word(pair, at, pair.time(to_ms), together))


def move_segment_border(
    transcript: Transcript, segment_id: str, *, edge: Edge, to_ms: int, together: bool = False
) -> Edit | None:
    """Move a border of a segment; its outermost word is cut and locked where it would lie outside.

    It never passes that word, and pushes the segment beside it no further than to its outermost word.
    `together`: a segment that touches there keeps touching.

    Raises:
        KeyError: there is no such segment.
    """
    pair = _pair(transcript, segment_id, edge)
    return _edit("Move segment border", transcript, pair, _move_segment(pair, pair.time(to_ms), together))


@dataclass(frozen=True, slots=True)
class _BorderPair:
    """A segment and the one beside the border; for an end, time runs backwards, so that all is a start.

    `beside` is None where nothing is there, or where the two overlap: then neither pushes the other.
    """

    own: Segment
    beside: Segment | None
    row: int
    is_mirrored: bool

    def time(self, ms: int) -> int:
        return -max(0, ms) if self.is_mirrored else max(0, ms)


def _pair(transcript: Transcript, segment_id: str, edge: Edge) -> _BorderPair:
    row, is_mirrored = transcript.row_of(segment_id), edge is Edge.END
    other = row + 1 if is_mirrored else row - 1
    segments = transcript.segments
    own = mirrored(segments[row]) if is_mirrored else segments[row]
    if not 0 <= other < len(segments):
        return _BorderPair(own, None, row, is_mirrored)
    beside = mirrored(segments[other]) if is_mirrored else segments[other]
    return _BorderPair(own, beside if beside.end_ms <= own.start_ms else None, row, is_mirrored)


def mirrored(segment: Segment) -> Segment:
    """Return a segment in a time that runs backwards, so that its end is a start."""
    words = tuple(
        word
        if word.start_ms is None or word.end_ms is None
        else replace(word, start_ms=-word.end_ms, end_ms=-word.start_ms)
        for word in segment.words[::-1]
    )
    return replace(segment, start_ms=-segment.end_ms, end_ms=-segment.start_ms, words=words)


def _edit(
    label: str, transcript: Transcript, pair: _BorderPair, after: tuple[Segment, Segment | None]
) -> Edit | None:
    own, beside = after
    rows = {pair.row: own}
    if beside is not None:
        rows[pair.row + 1 if pair.is_mirrored else pair.row - 1] = beside
    now = {row: mirrored(segment) if pair.is_mirrored else segment for row, segment in rows.items()}
    changed = sorted(row for row, segment in now.items() if segment != transcript.segments[row])
    if not changed:
        return None
    old = transcript.segments[changed[0] : changed[-1] + 1]
    splice = replace_segments(changed[0], old, tuple(now[row] for row in changed))
    return Edit(label, (splice, *covered_speech(transcript, splice)))


def _move_word(pair: _BorderPair, at: int, to_ms: int, together: bool) -> tuple[Segment, Segment | None]:
    own, words = pair.own, list(pair.own.words)
    start_ms, end_ms = _times(words[at])
    to_ms = min(to_ms, max(end_ms - MIN_WORD_MS, start_ms))
    before = next((i for i in range(at - 1, -1, -1) if _is_timed(words[i])), None)
    if before is not None:
        joined = together and _times(words[before])[1] == start_ms
        to_ms = max(to_ms, min(start_ms, _earliest_end(words[before], joined)))
        words[before] = _with_end(words[before], to_ms, joined)
        words[at] = replace(words[at], start_ms=to_ms, locked=True)
        return replace(own, words=tuple(words)), pair.beside
    beside, goes_along = pair.beside, own.start_ms >= start_ms
    if goes_along or to_ms < own.start_ms:
        joined = together and goes_along and beside is not None and beside.end_ms == own.start_ms
        if beside is not None:
            to_ms = max(to_ms, min(start_ms, _earliest_segment_end(beside, joined)))
            beside = _segment_with_end(beside, to_ms, joined, lock=joined)
        if goes_along or to_ms < own.start_ms:
            own = replace(own, start_ms=to_ms)
    words[at] = replace(words[at], start_ms=to_ms, locked=True)
    return replace(own, words=tuple(words)), beside


def _move_segment(pair: _BorderPair, to_ms: int, together: bool) -> tuple[Segment, Segment | None]:
    own, beside, words = pair.own, pair.beside, list(pair.own.words)
    first = next((i for i, word in enumerate(words) if _is_timed(word)), None)
    farthest = own.end_ms if first is None else _times(words[first])[1]
    to_ms = min(to_ms, max(farthest - MIN_WORD_MS, own.start_ms))
    if beside is not None:
        joined = together and beside.end_ms == own.start_ms
        to_ms = max(to_ms, min(own.start_ms, _earliest_segment_end(beside, joined)))
        beside = _segment_with_end(beside, to_ms, joined, lock=False)
    if first is not None and _times(words[first])[0] < to_ms:
        words[first] = replace(words[first], start_ms=to_ms, locked=True)
    return replace(own, start_ms=to_ms, words=tuple(words)), beside


def _earliest_end(word: Word, joined: bool) -> int:
    """Return how far back the end of a word can be pushed."""
    start_ms, end_ms = _times(word)
    return end_ms if word.locked and not joined else min(end_ms, start_ms + MIN_WORD_MS)


def _with_end(word: Word, to_ms: int, joined: bool) -> Word:
    if joined:
        return replace(word, end_ms=to_ms, locked=True)
    return replace(word, end_ms=min(_times(word)[1], to_ms))


def _earliest_segment_end(segment: Segment, joined: bool) -> int:
    last = next((word for word in segment.words[::-1] if _is_timed(word)), None)
    if last is None:
        return min(segment.end_ms, segment.start_ms + MIN_WORD_MS)
    return min(segment.end_ms, _earliest_end(last, joined and _times(last)[1] == segment.end_ms))


def _segment_with_end(segment: Segment, to_ms: int, joined: bool, *, lock: bool) -> Segment:
    """Let a segment end where it is pushed to, or pulled to where it is joined, its last word with it."""
    words = list(segment.words)
    last = next((i for i in range(len(words) - 1, -1, -1) if _is_timed(words[i])), None)
    if last is not None:
        touches = joined and _times(words[last])[1] == segment.end_ms
        if lock and touches:
            words[last] = _with_end(words[last], to_ms, joined=True)
        else:
            words[last] = _with_end(words[last], to_ms, joined=False)
    end_ms = to_ms if joined else min(segment.end_ms, to_ms)
    return replace(segment, end_ms=end_ms, words=tuple(words))


def _is_timed(word: Word) -> bool:
    return word.start_ms is not None and word.end_ms is not None


def _times(word: Word) -> tuple[int, int]:
    if word.start_ms is None or word.end_ms is None:
        raise ValueError(word.id)
    return word.start_ms, word.end_ms
