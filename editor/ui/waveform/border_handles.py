"""The handles of segment and word borders, and the edit that moves one. Qt-free."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from editor.document.changes import Edit
from editor.document.edits import move_segment_border, move_word_border
from editor.document.edits.timing.dragging import Edge
from editor.document.values import Segment, Transcript
from editor.ui.waveform.drawing.timed_words import timed_words

if TYPE_CHECKING:
    from editor.ui.waveform.drawing.segment_arrays import SegmentArrays

SNAP_MS: Final = 120
"""An edge of speech farther away than this draws nothing to it."""
_NAME_LETTERS: Final = 40


@dataclass(frozen=True, slots=True)
class BorderHandle:
    """A border: of a segment, or of a word where `word_id` is given. `touches`: another one is there too."""

    row: int
    segment_id: str
    word_id: str | None
    edge: Edge
    time_ms: int
    touches: bool = False

    @property
    def key(self) -> tuple[str, str | None, Edge]:
        """What tells it from other borders, wherever it is."""
        return self.segment_id, self.word_id, self.edge

    def text(self, transcript: Transcript) -> str:
        """Return the word at the border, or the beginning of the segment's text."""
        segment = next((s for s in transcript.segments if s.id == self.segment_id), None)
        if segment is None:
            return ""
        word = next((word for word in segment.words if word.id == self.word_id), None)
        return word.text if word is not None else beginning(segment.text, _NAME_LETTERS)


def beginning(text: str, letters: int) -> str:
    """Return the beginning of a text, with "…" where more follows."""
    return text if len(text) <= letters else f"{text[: letters - 1].rstrip()}…"


def segment_handles(rows: SegmentArrays, start_ms: float, end_ms: float) -> list[BorderHandle]:
    """Return the borders of the segments in a stretch, in the order of time."""
    found: list[BorderHandle] = []
    for row in rows.between(start_ms, end_ms):
        segment = rows.transcript.segments[row]
        found.append(BorderHandle(row, segment.id, None, Edge.START, segment.start_ms))
        found.append(BorderHandle(row, segment.id, None, Edge.END, segment.end_ms))
    return _in_order(found)


def word_handles(rows: SegmentArrays, start_ms: float, end_ms: float) -> list[BorderHandle]:
    """Return the borders of the words in a stretch, in the order of time."""
    found: list[BorderHandle] = []
    for row in rows.between(start_ms, end_ms):
        found.extend(_handles_of(rows.transcript.segments[row], row))
    return _in_order(found)


def nearest_handle(handles: list[BorderHandle], time_ms: float, *, within_ms: float) -> BorderHandle | None:
    """Return the border that a hand at a time takes hold of; where two touch, the one on its side."""
    near = [handle for handle in handles if abs(handle.time_ms - time_ms) <= within_ms]
    if not near:
        return None
    wanted = Edge.END if time_ms < min(near, key=lambda g: abs(g.time_ms - time_ms)).time_ms else Edge.START
    return min(near, key=lambda handle: (abs(handle.time_ms - time_ms), handle.edge is not wanted))


def is_crowded(handles: list[BorderHandle], time_ms: float, *, room_ms: float) -> bool:
    """Whether borders around a time, not counting those that touch, stand nearer than `room_ms`."""
    times = sorted({handle.time_ms for handle in handles})
    at = bisect_left(times, time_ms)
    around = times[max(0, at - 2) : at + 2]
    return any(after - before < room_ms for before, after in pairwise(around))


def move_border(transcript: Transcript, handle: BorderHandle, to_ms: int, *, together: bool) -> Edit | None:
    """Return the edit that moves a border, neighbours pushed; None where it stays."""
    together = together and handle.touches
    if handle.word_id is None:
        return move_segment_border(
            transcript, handle.segment_id, edge=handle.edge, to_ms=to_ms, together=together
        )
    edit = move_word_border(
        transcript, handle.segment_id, handle.word_id, edge=handle.edge, to_ms=to_ms, together=together
    )
    return None if edit is None or border_time(edit.apply(transcript), handle) == handle.time_ms else edit


def border_time(transcript: Transcript, handle: BorderHandle) -> int:
    """Return where a border is in another state of the text.

    Raises:
        KeyError: it is not there.
    """
    segment = transcript.segments[transcript.row_of(handle.segment_id)]
    if handle.word_id is None:
        return segment.start_ms if handle.edge is Edge.START else segment.end_ms
    word = next((word for word in segment.words if word.id == handle.word_id), None)
    time_ms = None if word is None else word.start_ms if handle.edge is Edge.START else word.end_ms
    if time_ms is None:
        raise KeyError(handle.word_id)
    return time_ms


def snap_to_edge(edges: list[int], time_ms: float, *, within_ms: float) -> int | None:
    """Return the edge of speech that a time is drawn to, None where none is near."""
    near = [edge for edge in edges if abs(edge - time_ms) <= min(within_ms, SNAP_MS)]
    return min(near, key=lambda edge: abs(edge - time_ms), default=None)


def _handles_of(segment: Segment, row: int) -> Iterator[BorderHandle]:
    for box in timed_words(segment, row):
        word_id = segment.words[box.index].id
        yield BorderHandle(row, segment.id, word_id, Edge.START, box.start_ms)
        yield BorderHandle(row, segment.id, word_id, Edge.END, box.end_ms)


def _in_order(handles: list[BorderHandle]) -> list[BorderHandle]:
    """Sort, an end before a start at the same time, and say which touch."""
    handles.sort(key=lambda handle: (handle.time_ms, handle.edge is Edge.START))
    ends = {handle.time_ms for handle in handles if handle.edge is Edge.END}
    starts = {handle.time_ms for handle in handles if handle.edge is Edge.START}
    both = ends & starts
    return [replace(handle, touches=True) if handle.time_ms in both else handle for handle in handles]
