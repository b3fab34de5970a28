"""Which voice a word has: an analysis looked up by times, so that it holds for every state of the text."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from editor.document.values import Segment, Word
from editor.document.voices import VoiceAnalysis, VoiceSpan


class VoiceLookup:
    """The spans of an analysis, found by time."""

    def __init__(self, analysis: VoiceAnalysis) -> None:
        self._spans = analysis.spans
        self._starts = [span.start_ms for span in analysis.spans]
        self._latest_ends = list(accumulate((span.end_ms for span in analysis.spans), max))

    def span_of(self, word: Word) -> VoiceSpan | None:
        """Return the span that covers most of a word, of equal ones the shortest.

        None for a word without times, and where the analysis says nothing because there was no word then.
        """
        if word.start_ms is None or word.end_ms is None:
            return None
        end_ms = max(word.end_ms, word.start_ms + 1)
        found: tuple[int, int] | None = None
        best: VoiceSpan | None = None
        at = bisect_left(self._starts, end_ms) - 1
        while at >= 0 and self._latest_ends[at] > word.start_ms:
            span = self._spans[at]
            covered_ms = min(span.end_ms, end_ms) - max(span.start_ms, word.start_ms)
            rank = covered_ms, span.start_ms - span.end_ms
            if covered_ms > 0 and (found is None or rank > found):
                found, best = rank, span
            at -= 1
        return best

    def spans_of(self, segment: Segment) -> list[VoiceSpan | None]:
        """Return the span of each word of a segment.

        A word that has none of its own goes with the word before it, at the start with the word after it;
        None for all where the analysis knows nothing of the segment.
        """
        spans = [self.span_of(word) for word in segment.words]
        last = next((span for span in spans if span is not None), None)
        filled = []
        for span in spans:
            last = span if span is not None else last
            filled.append(last)
        return filled
