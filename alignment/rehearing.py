"""Hearing pieces again of which the recogniser left much out.

Whisper now and then ends a piece after its first phrase. It shows in the account of letters: a recording's
pieces agree closely in how long speech takes a letter.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from alignment.recogniser import HeardWord
from alignment.speech import Activity

_MISSING_MS = 2000  # speech beyond what the words account for: then something was left out
_SLOWER = 1.25  # a piece may be this much slower than the recording's others
_USUAL_MS = (55.0, 110.0)  # a letter takes, with people who talk fast or slowly
_ROUNDS = 2
_SHORTEST = 4 * 16_000  # samples of a piece that is worth cutting in two

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
    return found


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
