"""Which voice a word has: an analysis looked up by times, so that it holds for every state of the text."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate, groupby

from editor.document.values import Segment, Word
from editor.document.voices import VoiceAnalysis, VoiceSpan


@dataclass(frozen=True, slots=True)
class VoiceRun:
    """Neighbouring words of a segment, `first` up to `end`, that one voice speaks (None: none claims them).

    `length_ms` is how long the words are together, `sureness` (0..1) that of each by its length, and
    `overlapped_ms` how much of them is said while another voice is heard.
    """

    voice_id: str | None
    first: int
    end: int
    length_ms: int
    sureness: float
    overlapped_ms: int


class VoiceLookup:
    """The spans of an analysis, found by time. What it found of a segment it keeps while that is the same."""

    def __init__(self, analysis: VoiceAnalysis) -> None:
        self.analysis = analysis
        self._spans = analysis.spans
        self._starts = [span.start_ms for span in analysis.spans]
        self._latest_ends = list(accumulate((span.end_ms for span in analysis.spans), max))
        self._runs: dict[str, tuple[Segment, tuple[VoiceRun, ...]]] = {}

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

    def runs_of(self, segment: Segment) -> tuple[VoiceRun, ...]:
        """Return the runs of a segment; none where the analysis knows nothing of it."""
        known = self._runs.get(segment.id)
        if known is None or known[0] is not segment:
            known = self._runs[segment.id] = segment, tuple(self._found_runs(segment))
        return known[1]

    def _found_runs(self, segment: Segment) -> list[VoiceRun]:
        spans = self.spans_of(segment)
        found = [(at, span) for at, span in enumerate(spans) if span is not None]
        return [_run(segment, list(run)) for _, run in groupby(found, key=lambda pair: pair[1].voice_id)]


def _run(segment: Segment, found: list[tuple[int, VoiceSpan]]) -> VoiceRun:
    lengths = [_length_ms(segment.words[at]) for at, _ in found]
    total_ms = sum(lengths)
    sure = sum(span.sureness * length for (_, span), length in zip(found, lengths, strict=True))
    overlapped_ms = sum(
        length for (_, span), length in zip(found, lengths, strict=True) if span.is_overlapped
    )
    first, last = found[0], found[-1]
    sureness = sure / total_ms if total_ms else first[1].sureness
    return VoiceRun(first[1].voice_id, first[0], last[0] + 1, total_ms, sureness, overlapped_ms)


def _length_ms(word: Word) -> int:
    return 0 if word.start_ms is None or word.end_ms is None else word.end_ms - word.start_ms
