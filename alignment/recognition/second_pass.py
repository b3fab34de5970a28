"""Hearing again what the recogniser left out.

Whisper now and then ends a piece after its first phrase. It shows in the account of letters: a recording's
pieces agree closely in how long speech takes a letter. Where it leaves out a phrase at a piece's border, its
own times show a hole in which somebody speaks.
"""

from __future__ import annotations

import statistics
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from alignment.audio.decoding import RATE
from alignment.audio.voice_activity import Activity
from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import plain

_MISSING_MS = 2000  # speech beyond what the words account for: then something was left out
_SLOWER = 1.25  # a piece may be this much slower than the recording's others
_USUAL_MS = (55.0, 110.0)  # a letter takes, with people who talk fast or slowly
_ROUNDS = 2
_SHORTEST = 4 * RATE  # samples of a piece that is worth cutting in two
_HOLE_MS = 600  # of speech that no word stands for
_BESIDE_MS = 300  # of the sound around a hole that is heard with it

Span = tuple[int, int]
Recognise = Callable[[Sequence[Span]], list[list[HeardWord]]]


@dataclass(frozen=True, slots=True)
class Part:
    """Samples `start` to `end` of the recording's piece `number`, and what was heard there."""

    number: int
    start: int
    end: int
    words: tuple[HeardWord, ...]

    @property
    def letters(self) -> int:
        """How many letters and digits the words have."""
        return sum(char.isalnum() for word in self.words for char in word.text)


def rehear(parts: Sequence[Part], activity: Activity, recognise: Recognise) -> list[Part]:
    """Return the parts in order, poor ones replaced by their halves where more is heard in these."""
    usual_ms = _usual_ms(parts, activity)
    settled: set[Part] = set()
    found = list(parts)
    for _ in range(_ROUNDS):
        poor = [part for part in found if part not in settled and _lacks(part, activity, usual_ms)]
        if not poor:
            break
        halves = [half for part in poor for half in _halves(part, activity)]
        words = recognise(halves)
        better: dict[Part, list[Part]] = {}
        for at, part in enumerate(poor):
            both = [Part(part.number, *halves[n], tuple(words[n])) for n in (2 * at, 2 * at + 1)]
            if sum(half.letters for half in both) > part.letters:
                better[part] = both
            else:
                settled.add(part)
        found = [new for part in found for new in better.get(part, [part])]
    return _filled(found, activity, recognise)


def _filled(parts: Sequence[Part], activity: Activity, recognise: Recognise) -> list[Part]:
    """Return the parts with what is heard in their holes put between their words."""
    speech = activity.spans()
    holes = [(number, hole) for number, part in enumerate(parts) for hole in _holes(part, speech)]
    spans = [_around(hole, parts[number]) for number, hole in holes]
    found = list(parts)
    for (number, hole), words in zip(holes, recognise(spans) if spans else [], strict=True):
        found[number] = _with(found[number], hole, words)
    return found


def _holes(part: Part, speech: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stretches (milliseconds) of speech in which no word was heard."""
    start_ms, end_ms = part.start * 1000 // RATE, part.end * 1000 // RATE
    first = bisect_left(speech, start_ms, key=itemgetter(1))
    holes = []
    for low, high in speech[first : bisect_left(speech, end_ms, key=itemgetter(0))]:
        at = max(low, start_ms)
        end = min(high, end_ms)
        taken = [(word.start_ms, word.end_ms) for word in part.words if word.end_ms > at]
        for word_start, word_end in [*taken, (end, end)]:
            if min(word_start, end) - at >= _HOLE_MS:
                holes.append((at, min(word_start, end)))
            at = max(at, word_end)
    return holes if part.words else []  # the same sound as a whole would be heard in the same way


def _around(hole: tuple[int, int], part: Part) -> Span:
    """Return the samples of a hole and a little around it, within its part."""
    low, high = ((ms * RATE) // 1000 for ms in (hole[0] - _BESIDE_MS, hole[1] + _BESIDE_MS))
    return max(part.start, low), min(part.end, high)


def _with(part: Part, hole: tuple[int, int], words: Sequence[HeardWord]) -> Part:
    """Return the part with the words that lie in the hole; its neighbours may have been heard once more."""
    before = [word for word in part.words if word.start_ms + word.end_ms <= hole[0] + hole[1]]
    after = part.words[len(before) :]
    new = [word for word in words if hole[0] <= (word.start_ms + word.end_ms) // 2 <= hole[1]]
    if new and before and new[0].start_ms < hole[0] and plain(new[0].text) == plain(before[-1].text):
        new.pop(0)
    if new and after and new[-1].end_ms > hole[1] and plain(new[-1].text) == plain(after[0].text):
        new.pop()
    return Part(part.number, part.start, part.end, (*before, *new, *after))


def _usual_ms(parts: Sequence[Part], activity: Activity) -> float:
    rates = [activity.speech_ms(part.start, part.end) / part.letters for part in parts if part.letters]
    return min(max(statistics.median(rates), _USUAL_MS[0]), _USUAL_MS[1]) if rates else _USUAL_MS[1]


def _lacks(part: Part, activity: Activity, usual_ms: float) -> bool:
    if part.end - part.start < _SHORTEST:
        return False
    missing = activity.speech_ms(part.start, part.end) - _SLOWER * usual_ms * part.letters
    return missing > _MISSING_MS


def _halves(part: Part, activity: Activity) -> tuple[Span, Span]:
    length = part.end - part.start
    middle = activity.deepest_pause(part.start + length * 3 // 10, part.start + length * 7 // 10)
    return (part.start, middle), (middle, part.end)
