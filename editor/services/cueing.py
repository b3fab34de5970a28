"""One segment's words become subtitles: cut at good places, each readable in the time it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from editor.document.values import Segment, Word
from editor.formats.plain import clean
from editor.services.linebreaks import cost, fits
from editor.services.profiles import Profile

PAUSE_MS = 300
LONG_PAUSE_MS = 1_500

_PER_CUE = 6.0


@dataclass(frozen=True, slots=True)
class Chunk:
    """The words of one subtitle and when they are spoken; times are None where none of them was heard."""

    words: tuple[str, ...]
    start_ms: int | None
    end_ms: int | None


def chunks(segment: Segment, *, prefix: Sequence[str], profile: Profile) -> list[Chunk]:
    """Cut a segment's words (after `prefix`, words that are shown but not spoken) into subtitles.

    The best cut of all is taken, by cost: few subtitles, ends at sentences, clauses and pauses, no
    subtitle too long, too short or too dense to be read. A word is never cut, whatever its length.
    """
    words = [word for word in segment.words if clean(word.text).split()]
    if not words:
        return []
    texts = [" ".join(clean(word.text).split()) for word in words]
    cuts = _Cutter(words, texts, prefix, profile).cuts()
    return [
        _chunk((*(prefix if first == 0 else ()), *texts[first:end]), words[first:end])
        for first, end in pairwise(cuts)
    ]


@dataclass(frozen=True, slots=True)
class _Cutter:
    words: Sequence[Word]
    texts: Sequence[str]
    prefix: Sequence[str]
    profile: Profile

    def cuts(self) -> list[int]:
        """Return the borders of the cheapest row of subtitles, from 0 to the number of words."""
        best: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, len(self.words) + 1):
            best.append(self._best_start(best, end))
        cuts = [len(self.words)]
        while cuts[-1] > 0:
            cuts.append(best[cuts[-1]][1])
        return cuts[::-1]

    def _best_start(self, best: Sequence[tuple[float, int]], end: int) -> tuple[float, int]:
        """Return cost and start of the best last subtitle of those that end before word `end`."""
        found = (best[end - 1][0] + self._cost(end - 1, end), end - 1)
        for first in range(end - 2, -1, -1):
            shown = (*self.prefix, *self.texts[:end]) if first == 0 else self.texts[first:end]
            if not fits(shown, width=self.profile.line_chars, lines=self.profile.max_lines):
                break
            found = min(found, (best[first][0] + self._cost(first, end), first))
        return found

    def _cost(self, first: int, end: int) -> float:
        """Return how bad it is to show words `first` to `end` as one subtitle."""
        total = _PER_CUE
        pause = 0
        if end < len(self.words):
            pause = _pause(self.words[end - 1], self.words[end])
            total += max(0.0, cost(self.texts[end - 1], self.texts[end]) * 1.5 - pause / PAUSE_MS * 2)
        chunk = _chunk(tuple(self.texts[first:end]), self.words[first:end])
        chars = sum(map(len, chunk.words)) + len(chunk.words) - 1
        # Squares favour subtitles of like length.
        total += 3.0 * (chars / (self.profile.line_chars * self.profile.max_lines)) ** 2
        if chars < self.profile.line_chars / 3 and end - first < len(self.words):
            total += 4.0
        if chunk.start_ms is None or chunk.end_ms is None:
            return total + 30.0  # words without a time should stand with words that have one
        lasts_ms = chunk.end_ms - chunk.start_ms
        room_ms = max(1, lasts_ms + pause)
        total += 4.0 * max(0.0, chars / self.profile.chars_per_second * 1000 / room_ms - 1.0)
        if lasts_ms > self.profile.max_ms:
            total += 100.0 + (lasts_ms - self.profile.max_ms) / 100
        if room_ms < self.profile.min_ms:
            total += 6.0
        return total + 12.0 * sum(_pause(a, b) >= LONG_PAUSE_MS for a, b in pairwise(self.words[first:end]))


def _chunk(shown: tuple[str, ...], words: Sequence[Word]) -> Chunk:
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    if not starts or not ends:
        return Chunk(shown, None, None)
    return Chunk(shown, min(starts), max(ends))


def _pause(before: Word, after: Word) -> int:
    if before.end_ms is None or after.start_ms is None:
        return 0
    return max(0, after.start_ms - before.end_ms)
