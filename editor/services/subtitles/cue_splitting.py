"""Cue splitting: one segment's words become subtitles, cut at good places, readable in the time they have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from alignment.text.signs import is_sign, opening_signs
from editor.document.values import Segment, Word
from editor.formats.decoding_text import clean_text
from editor.services.subtitles.line_breaks import MAX_BREAK_COST, break_cost, fits
from editor.services.subtitles.profiles import Profile

PAUSE_MS = 300
LONG_PAUSE_MS = 1_500

_CUE_COST = 6.0
_PARTED_SIGN_COST = 10 * MAX_BREAK_COST


WordTime = tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class CueWords:
    """The words of one subtitle and when they are spoken; times are None where none of them was heard.

    `times` are those of each word, None for one that was not heard or is only shown.
    """

    words: tuple[str, ...]
    start_ms: int | None
    end_ms: int | None
    times: tuple[WordTime, ...]


def split_into_cues(segment: Segment, *, prefix: Sequence[str], profile: Profile) -> list[CueWords]:
    """Cut a segment's words (after `prefix`, words that are shown but not spoken) into subtitles.

    The best cut of all is taken, by cost: few subtitles, ends at sentences, clauses and pauses, no
    subtitle too long, too short or too dense to be read. A word is never cut, whatever its length, and a
    sign that is no word (a dash, a note) stands with the word that it opens or closes.
    """
    words = [word for word in segment.words if clean_text(word.text).split()]
    if not words:
        return []
    texts = [" ".join(clean_text(word.text).split()) for word in words]
    cuts = _without_bare_signs(_CueSplitter(words, texts, prefix, profile).cuts(), texts)
    return [
        _cue_words((*(prefix if first == 0 else ()), *texts[first:end]), words[first:end])
        for first, end in pairwise(cuts)
    ]


class _CueSplitter:
    """Finds the cheapest row of subtitles. What a border or a word costs is worked out once, before."""

    def __init__(
        self, words: Sequence[Word], texts: Sequence[str], prefix: Sequence[str], profile: Profile
    ) -> None:
        self._words = words
        self._texts = texts
        self._prefix = prefix
        self._profile = profile
        self._pauses = [_pause(a, b) for a, b in pairwise(words)]
        self._borders = [
            _PARTED_SIGN_COST if parted else max(0.0, break_cost(a, b) * 1.5 - pause / PAUSE_MS * 2)
            for (a, b), pause, parted in zip(pairwise(texts), self._pauses, _parted_signs(texts), strict=True)
        ]

    def cuts(self) -> list[int]:
        """Return the borders of the cheapest row of subtitles, from 0 to the number of words."""
        best: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, len(self._words) + 1):
            best.append(min((best[first][0] + bad, first) for first, bad in self._subtitles(end)))
        cuts = [len(self._words)]
        while cuts[-1] > 0:
            cuts.append(best[cuts[-1]][1])
        return cuts[::-1]

    def _subtitles(self, end: int) -> Iterator[tuple[int, float]]:
        """Yield first word and cost of each subtitle that fits and ends before word `end`."""
        width, lines = self._profile.line_chars, self._profile.max_lines
        start_ms = end_ms = None
        chars, used, room, long_pauses = -1, 0, 0, 0
        for first in range(end - 1, -1, -1):
            word, length = self._words[first], len(self._texts[first])
            chars += length + 1
            # Lines filled from the last word backwards are as few as those filled from the first.
            used, room = (used, room - length - 1) if length < room else (used + 1, width - length)
            if first < end - 1 and (used > lines or (first == 0 and not self._prefix_fits(end))):
                break
            if first < end - 1:
                long_pauses += self._pauses[first] >= LONG_PAUSE_MS
            if word.start_ms is not None:
                start_ms = word.start_ms
            if end_ms is None:
                end_ms = word.end_ms
            spoken_ms = end_ms - start_ms if start_ms is not None and end_ms is not None else None
            yield first, self._cost(end, end - first, chars, spoken_ms) + 12.0 * long_pauses

    def _prefix_fits(self, end: int) -> bool:
        shown = (*self._prefix, *self._texts[:end])
        return not self._prefix or fits(shown, width=self._profile.line_chars, lines=self._profile.max_lines)

    def _cost(self, end: int, count: int, chars: int, spoken_ms: int | None) -> float:
        """Return how bad a subtitle of `count` words is that ends before word `end`."""
        profile = self._profile
        last = end == len(self._words)
        # Squares favour subtitles of like length.
        total = _CUE_COST + 3.0 * (chars / (profile.line_chars * profile.max_lines)) ** 2
        total += 0.0 if last else self._borders[end - 1]
        if chars < profile.line_chars / 3 and count < len(self._words):
            total += 4.0
        if spoken_ms is None:
            return total + 30.0  # words without a time should stand with words that have one
        room_ms = max(1, spoken_ms + (0 if last else self._pauses[end - 1]))
        total += 4.0 * max(0.0, chars / profile.chars_per_second * 1000 / room_ms - 1.0)
        if spoken_ms > profile.max_ms:
            total += 100.0 + (spoken_ms - profile.max_ms) / 100
        return total + (6.0 if room_ms < profile.min_ms else 0.0)


def _parted_signs(texts: Sequence[str]) -> list[bool]:
    """Return for each border between two words whether it parts a sign from the word that it belongs to."""
    opens = opening_signs(texts)
    return [opens[at] or (is_sign(texts[at + 1]) and not opens[at + 1]) for at in range(len(texts) - 1)]


def _without_bare_signs(cuts: Sequence[int], texts: Sequence[str]) -> list[int]:
    """Take away the borders of subtitles that hold signs alone: nobody could read what they say."""
    kept = [0]
    for first, end in pairwise(cuts):
        if first > 0 and (all(map(is_sign, texts[first:end])) or all(map(is_sign, texts[:first]))):
            kept[-1] = end
        else:
            kept.append(end)
    return kept


def _cue_words(shown: tuple[str, ...], words: Sequence[Word]) -> CueWords:
    heard: list[WordTime] = [
        (word.start_ms, word.end_ms) if word.start_ms is not None and word.end_ms is not None else None
        for word in words
    ]
    times = (*[None] * (len(shown) - len(words)), *heard)
    known = [time for time in heard if time is not None]
    if not known:
        return CueWords(shown, None, None, times)
    return CueWords(shown, min(known)[0], max(end for _start, end in known), times)


def _pause(before: Word, after: Word) -> int:
    if before.end_ms is None or after.start_ms is None:
        return 0
    return max(0, after.start_ms - before.end_ms)
