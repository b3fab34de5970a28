"""Where a place of the review stands in the text: its row, its characters, its rectangles on screen."""

from __future__ import annotations

import math
from bisect import bisect_right

from PySide6.QtCore import QRectF

from editor.document.edits.missing_speech import gap_between_words
from editor.services.review.queue import Doubt
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.word_times import word_span

Position = tuple[int, float]
"""Row and character; speech without text stands in its gap, or behind all characters of the row above."""


class PlaceGeometry:
    """Finds places in the rows of an editor; for those that are gone there is nothing."""

    def __init__(self, editor: TranscriptEditor) -> None:
        self._editor = editor

    def row(self, place: Doubt) -> int | None:
        """Return the row that a place stands in, or above it; None where its segment is gone."""
        if place.segment_id is None:
            segments = self._editor.transcript.segments
            return max(0, bisect_right(segments, place.near_ms, key=lambda s: s.start_ms) - 1)
        return self._editor.rows_of((place.segment_id,)).get(place.segment_id)

    def words(self, place: Doubt) -> range:
        """Return the indexes of a place's words in its row, none where they are gone."""
        row = self.row(place)
        segment = self._editor.segment(row) if row is not None else None
        if segment is None or not place.word_ids:
            return range(0)
        ids = [word.id for word in segment.words]
        if place.word_ids[0] not in ids or place.word_ids[-1] not in ids:
            return range(0)
        return range(ids.index(place.word_ids[0]), ids.index(place.word_ids[-1]) + 1)

    def gap(self, place: Doubt) -> tuple[int, int] | None:
        """Return the row and the word before which speech without text was said; None between segments."""
        transcript = self._editor.transcript
        spans = transcript.untexted if place.is_passage else ()
        span = next((span for span in spans if span.id == place.untexted_id), None)
        return gap_between_words(transcript, span) if span is not None else None

    def typing_place(self, place: Doubt) -> tuple[int, int] | None:
        """Return the row and the character where speech without text is written by hand.

        That is its gap, or else behind the words of the row above it; before all words it is their start.
        """
        if (gap := self.gap(place)) is not None:
            return gap[0], self.characters(place)[1]
        row = self.row(place)
        segment = self._editor.segment(row) if row is not None else None
        if row is None or segment is None:
            return None
        return row, len(segment.text) if segment.start_ms <= place.near_ms else 0

    def neighbours(self, place: Doubt) -> tuple[str, str] | None:
        """Return the words between which speech without text was said, None where it is between segments."""
        gap = self.gap(place)
        segment = self._editor.segment(gap[0]) if gap is not None else None
        if gap is None or segment is None or gap[1] >= len(segment.words):
            return None
        return segment.words[gap[1] - 1].text, segment.words[gap[1]].text

    def characters(self, place: Doubt) -> tuple[int, int]:
        """Return where a place's words, or its gap, start and end in the text of their segment."""
        row, words = self.row(place), self.words(place)
        if (gap := self.gap(place)) is not None and (segment := self._editor.segment(gap[0])) is not None:
            end = sum(len(word.text) + 1 for word in segment.words[: gap[1]])
            return end - 1, end if gap[1] < len(segment.words) else end - 1
        segment = self._editor.segment(row) if row is not None else None
        if segment is None or not words:
            return 0, 0
        start = sum(len(word.text) + 1 for word in segment.words[: words.start])
        return start, start + sum(len(segment.words[at].text) + 1 for at in words) - 1

    def position(self, place: Doubt) -> Position:
        """Return where a place stands among all others."""
        if (gap := self.gap(place)) is not None:
            return gap[0], self.characters(place)[0] + 0.5  # behind the word before it, before the next one
        row = self.row(place)
        if place.segment_id is None or row is None:
            return row or 0, math.inf
        return row, self.characters(place)[0]

    def span_ms(self, place: Doubt) -> tuple[int, int]:
        """Return when a place is heard; where nothing was heard, the gap in which it should be."""
        row, words = self.row(place), self.words(place)
        segment = self._editor.segment(row) if row is not None else None
        if segment is None or not words:
            return place.start_ms or place.near_ms, place.end_ms or place.near_ms
        spans = [word_span(segment, at) for at in words]
        return min(start for start, _end in spans), max(end for _start, end in spans)

    def is_in_sight(self, place: Doubt) -> bool:
        """Whether all of a place is on screen."""
        rects, screen = self.rects(place), QRectF(self._editor.viewport().rect())
        # The document's edge may cut a pixel of what stands at it.
        return bool(rects) and all(screen.adjusted(-1, -1, 1, 1).contains(rect) for rect in rects)

    def rects(self, place: Doubt) -> list[QRectF]:
        """Return the rectangles of a place in the viewport, one a line; none where it is gone."""
        if (gap := self.gap(place)) is not None:
            start, end = self.characters(place)
            return self._editor.span_rects(gap[0], start if end > start else max(0, start - 1), end)
        if place.is_passage:
            bands = self._editor.missing_speech.visible()
            return [rect for passage, rect in bands if passage.id == place.untexted_id]
        row, words = self.row(place), self.words(place)
        if row is None or not words:
            return []
        return self._editor.span_rects(row, *self.characters(place))
