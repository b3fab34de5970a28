"""The second recognition pass: over speech that the first one left out.

Whisper now and then ends a piece after its first phrase. It shows in the count of letters: a recording's
pieces agree closely in how long speech takes a letter. Where it leaves out a phrase at a piece's border, its
own times show a hole in which somebody speaks.
"""

from __future__ import annotations

import statistics
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from alignment.audio.decoding import SAMPLE_RATE
from alignment.audio.voice_activity import VoiceActivity
from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import alphanumeric

_MAX_UNEXPLAINED_MS = 2000  # speech beyond what the words account for: then something was left out
_SLOWNESS_TOLERANCE = 1.25  # a piece may be this much slower than the recording's others
_TYPICAL_MS_PER_LETTER = (55.0, 110.0)  # a letter takes, with people who talk fast or slowly
_MAX_ROUNDS = 2
_MIN_SAMPLES = 4 * SAMPLE_RATE  # samples of a piece that is worth cutting in two
_MIN_GAP_MS = 600  # of speech that no word stands for
_CONTEXT_MS = 300  # of the sound around a hole that is heard with it

Span = tuple[int, int]
Recognise = Callable[[Sequence[Span]], list[list[HeardWord]]]


@dataclass(frozen=True, slots=True)
class RecognisedChunk:
    """Samples `start` to `end` of the recording's piece `number`, and what was heard there."""

    number: int
    start: int
    end: int
    words: tuple[HeardWord, ...]

    @property
    def letters(self) -> int:
        """How many letters and digits the words have."""
        return sum(char.isalnum() for word in self.words for char in word.text)


def run_second_pass(
    chunks: Sequence[RecognisedChunk], activity: VoiceActivity, recognise: Recognise
) -> list[RecognisedChunk]:
    """Return the parts in order, poor ones replaced by their halves where more is heard in these."""
    ms_per_letter = _typical_ms_per_letter(chunks, activity)
    settled: set[RecognisedChunk] = set()
    found = list(chunks)
    for _ in range(_MAX_ROUNDS):
        poor = [
            chunk
            for chunk in found
            if chunk not in settled and _misses_speech(chunk, activity, ms_per_letter)
        ]
        if not poor:
            break
        halves = [half for chunk in poor for half in _halves(chunk, activity)]
        words = recognise(halves)
        better: dict[RecognisedChunk, list[RecognisedChunk]] = {}
        for at, chunk in enumerate(poor):
            both = [RecognisedChunk(chunk.number, *halves[n], tuple(words[n])) for n in (2 * at, 2 * at + 1)]
            if sum(half.letters for half in both) > chunk.letters:
                better[chunk] = both
            else:
                settled.add(chunk)
        found = [new for chunk in found for new in better.get(chunk, [chunk])]
    return _fill_gaps(found, activity, recognise)


def _fill_gaps(
    chunks: Sequence[RecognisedChunk], activity: VoiceActivity, recognise: Recognise
) -> list[RecognisedChunk]:
    """Return the parts with what is heard in their holes put between their words."""
    speech = activity.speech_spans()
    gaps = [(number, gap) for number, chunk in enumerate(chunks) for gap in _unrecognised_gaps(chunk, speech)]
    spans = [_samples_around(gap, chunks[number]) for number, gap in gaps]
    found = list(chunks)
    for (number, gap), words in zip(gaps, recognise(spans) if spans else [], strict=True):
        found[number] = _insert_words(found[number], gap, words)
    return found


def _unrecognised_gaps(chunk: RecognisedChunk, speech: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stretches (milliseconds) of speech in which no word was heard."""
    start_ms, end_ms = chunk.start * 1000 // SAMPLE_RATE, chunk.end * 1000 // SAMPLE_RATE
    first = bisect_left(speech, start_ms, key=itemgetter(1))
    gaps = []
    for low, high in speech[first : bisect_left(speech, end_ms, key=itemgetter(0))]:
        at = max(low, start_ms)
        end = min(high, end_ms)
        taken = [(word.start_ms, word.end_ms) for word in chunk.words if word.end_ms > at]
        for word_start, word_end in [*taken, (end, end)]:
            if min(word_start, end) - at >= _MIN_GAP_MS:
                gaps.append((at, min(word_start, end)))
            at = max(at, word_end)
    return gaps if chunk.words else []  # the same sound as a whole would be heard in the same way


def _samples_around(gap: tuple[int, int], chunk: RecognisedChunk) -> Span:
    """Return the samples of a hole and a little around it, within its part."""
    low, high = ((ms * SAMPLE_RATE) // 1000 for ms in (gap[0] - _CONTEXT_MS, gap[1] + _CONTEXT_MS))
    return max(chunk.start, low), min(chunk.end, high)


def _insert_words(
    chunk: RecognisedChunk, gap: tuple[int, int], words: Sequence[HeardWord]
) -> RecognisedChunk:
    """Return the part with the words that lie in the hole; its neighbours may have been heard once more."""
    before = [word for word in chunk.words if word.start_ms + word.end_ms <= gap[0] + gap[1]]
    after = chunk.words[len(before) :]
    new = [word for word in words if gap[0] <= (word.start_ms + word.end_ms) // 2 <= gap[1]]
    if (
        new
        and before
        and new[0].start_ms < gap[0]
        and alphanumeric(new[0].text) == alphanumeric(before[-1].text)
    ):
        new.pop(0)
    if (
        new
        and after
        and new[-1].end_ms > gap[1]
        and alphanumeric(new[-1].text) == alphanumeric(after[0].text)
    ):
        new.pop()
    return RecognisedChunk(chunk.number, chunk.start, chunk.end, (*before, *new, *after))


def _typical_ms_per_letter(chunks: Sequence[RecognisedChunk], activity: VoiceActivity) -> float:
    rates = [activity.speech_ms(chunk.start, chunk.end) / chunk.letters for chunk in chunks if chunk.letters]
    return (
        min(max(statistics.median(rates), _TYPICAL_MS_PER_LETTER[0]), _TYPICAL_MS_PER_LETTER[1])
        if rates
        else _TYPICAL_MS_PER_LETTER[1]
    )


def _misses_speech(chunk: RecognisedChunk, activity: VoiceActivity, ms_per_letter: float) -> bool:
    if chunk.end - chunk.start < _MIN_SAMPLES:
        return False
    missing = activity.speech_ms(chunk.start, chunk.end) - _SLOWNESS_TOLERANCE * ms_per_letter * chunk.letters
    return missing > _MAX_UNEXPLAINED_MS


def _halves(chunk: RecognisedChunk, activity: VoiceActivity) -> tuple[Span, Span]:
    length = chunk.end - chunk.start
    middle = activity.deepest_pause(chunk.start + length * 3 // 10, chunk.start + length * 7 // 10)
    return (chunk.start, middle), (middle, chunk.end)
