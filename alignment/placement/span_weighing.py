"""Weighing texts for a span: what else the recogniser may hear there, and how likely each text is."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.placement.span_alignment import EditedSpan, surroundings
from alignment.recognition.recogniser import AudioChunk, EncodedChunk, Rescoring
from alignment.text.spoken_forms import canonical, spoken_words
from alignment.types import WeighedText

READINGS: Final = 5
"""So many hypotheses the beam keeps, and so many readings it gives."""
_MARGIN_MS: Final = 150
_BARE_MARGIN_MS: Final = 200
_EXTRA_WORDS: Final = 4
_MOST_WORDS: Final = 24
_LEAST_LIKELY: Final = 1e-12

Spoken = tuple[str, ...]


def weigh_texts(
    recogniser: Rescoring,
    span: EditedSpan,
    sound: Sound,
    texts: Sequence[str],
    *,
    language: str,
    readings: int = READINGS,
) -> tuple[WeighedText, ...]:
    """Return texts for the span's words, and up to `readings` ways to hear it, each with its cost in nats.

    A cost is the negative log likelihood by a forced pass of the recogniser between the words around the
    span (`EncodedChunk.likelihoods`), less that of the likeliest text of all, so that the best costs nothing.
    What is heard by a beam search within the context, and in the span's sound alone, comes in no order.
    """
    low, high = surroundings(span, sound)
    words = max([len(span.words), *(len(text.split()) for text in texts)])
    encoded = _listen(recogniser, sound, low - _MARGIN_MS, high + _MARGIN_MS, language)
    found: dict[str, bool] = {}
    if readings:
        bare = _listen(
            recogniser, sound, span.start_ms - _BARE_MARGIN_MS, span.end_ms + _BARE_MARGIN_MS, language
        )
        for text in (*_in_context(encoded, span, words, readings), *_alone(bare, span, words, readings)):
            found.setdefault(text, True)
    for text in texts:
        found.setdefault(" ".join(text.split()), False)
    costs = [_cost(encoded, span, text.split()) for text in found]
    least = min(costs, default=0.0)
    return tuple(
        WeighedText(text, round(cost - least, 2), is_heard)
        for (text, is_heard), cost in zip(found.items(), costs, strict=True)
    )


def _listen(recogniser: Rescoring, sound: Sound, low_ms: int, high_ms: int, language: str) -> EncodedChunk:
    low, high = max(0, low_ms), min(sound.duration_ms, high_ms)
    samples = sound.samples(low * SAMPLE_RATE // 1000, high * SAMPLE_RATE // 1000)
    return recogniser.encode_chunk(AudioChunk(low, samples), language=language)


def _in_context(encoded: EncodedChunk, span: EditedSpan, words: int, count: int) -> Iterator[str]:
    """Yield what is heard between the words before the span and the ones after it."""
    most = min(_MOST_WORDS, words + len(span.after) + _EXTRA_WORDS)
    after = _spoken(span.after)
    for reading in encoded.readings(span.before, max_words=most, count=count):
        said = _spoken(reading)
        shared = [_shared(said[at:], after) for at in range(len(said))]
        if not after:
            yield " ".join(reading)
        elif longest := max(shared, default=0):
            yield " ".join(reading[: shared.index(longest)])


def _alone(encoded: EncodedChunk, span: EditedSpan, words: int, count: int) -> Iterator[str]:
    """Yield what is heard in the span's sound, without neighbouring words that its edges have a part of."""
    before, after = _spoken(span.before), _spoken(span.after)
    for reading in encoded.readings((), max_words=words + _EXTRA_WORDS, count=count):
        said = _spoken(reading)
        first = _overlap(before, said)
        last = _overlap(said[first:], after)
        yield " ".join(reading[first : len(reading) - last])


def _spoken(words: Sequence[str]) -> list[Spoken]:
    return [tuple(canonical(spoken_words(word))) for word in words]


def _shared(left: Sequence[Spoken], right: Sequence[Spoken]) -> int:
    """Return how many words two texts have in common at their beginning."""
    count = 0
    while count < min(len(left), len(right)) and left[count] == right[count]:
        count += 1
    return count


def _overlap(left: Sequence[Spoken], right: Sequence[Spoken]) -> int:
    """Return how many words one text ends with that the other begins with."""
    longest = min(len(left), len(right))
    return next((n for n in range(longest, 0, -1) if list(left[-n:]) == list(right[:n])), 0)


def _cost(encoded: EncodedChunk, span: EditedSpan, words: Sequence[str]) -> float:
    """Return the negative log likelihood of words in the span, and of how the text goes on behind them."""
    likely = encoded.likelihoods([*span.before, *words, *span.after])[len(span.before) :]
    own = [token for word in likely[: len(words)] for token in word]
    own += [token for word in likely[len(words) :] for token in word[:1]]
    return -sum(math.log(max(token, _LEAST_LIKELY)) for token in own)
