"""Models of voices: their mean vectors, and what every window and word says for each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from alignment.speakers.phrases import Phrase, end_of, start_of
from alignment.speakers.types import SpokenWord
from alignment.speakers.voiceprints import Voiceprints

Floats = NDArray[np.float64]

SHORT_MS = 1200  # a phrase up to so long is judged by its own sound alone: windows would reach out of it
_LEAST_SPAN_MS = 80
_SHARPNESS = (6.0, 40.0)  # bounds of the log-likelihood ratio per cosine
_USUAL_SHARPNESS = 20.0
_LEAST_WINDOWS = 8  # from which the sharpness can be measured
_AT_ONCE = 4096  # vectors
_WORD_MS = 60  # what a word without length is taken to last


def short_spans(phrases: Sequence[Phrase]) -> list[tuple[int, int]]:
    """Return the spans of phrases that want a vector of their own."""
    return sorted(
        {phrase.span for phrase in phrases if _LEAST_SPAN_MS <= phrase.end_ms - phrase.start_ms <= SHORT_MS}
    )


@dataclass(frozen=True, slots=True)
class VoiceModels:
    """Unit vectors of voices, shape (voices, dimensions), and how much a difference of cosines says.

    `sharpness`: by how much the log-likelihood ratio of two voices grows with the difference of a window's
    cosines to them.
    """

    means: NDArray[np.float32]
    sharpness: float


def voice_sums(vectors: NDArray[np.float16], own: NDArray[np.intp], count: int) -> NDArray[np.float32]:
    """Return the sum of the vectors of each voice, shape (count, dimensions); `own`: whose each is, or -1."""
    sums = np.zeros((count, vectors.shape[1]), np.float32)
    for block in _blocks(len(vectors)):
        for voice in range(count):
            sums[voice] += vectors[block][own[block] == voice].astype(np.float32).sum(axis=0)
    return sums


def cosines_to(means: NDArray[np.float32], vectors: NDArray[np.float16]) -> NDArray[np.float32]:
    """Return each vector's cosine to each mean, shape (vectors, means)."""
    found = np.empty((len(vectors), len(means)), np.float32)
    for block in _blocks(len(vectors)):
        found[block] = vectors[block].astype(np.float32) @ means.T
    return found


def _blocks(count: int) -> Iterator[slice]:
    """Yield parts of many vectors: all of them at once in full precision would fill the memory."""
    return (slice(at, at + _AT_ONCE) for at in range(0, count, _AT_ONCE))


def models_of(sums: NDArray[np.float32], vectors: NDArray[np.float16], own: NDArray[np.intp]) -> VoiceModels:
    """Return the models whose directions are `sums`; sharpness by vectors whose voice is `own` (-1: none).

    Two voices' cosines differ by some mean and variance; for normal distributions of equal variance the
    log-likelihood ratio is twice the mean over the variance, times the difference.
    """
    means = (sums / np.maximum(1e-9, np.linalg.norm(sums, axis=1, keepdims=True))).astype(np.float32)
    known = np.flatnonzero(own >= 0)
    if len(means) < 2 or len(known) < _LEAST_WINDOWS:
        return VoiceModels(means, _USUAL_SHARPNESS)
    cosines = cosines_to(means, vectors)[known]
    rows = np.arange(len(known))
    mine = cosines[rows, own[known]]
    cosines[rows, own[known]] = -np.inf
    difference = mine - cosines.max(axis=1)
    sharpness = 2 * float(difference.mean()) / max(1e-4, float(difference.var()))
    return VoiceModels(means, float(np.clip(sharpness, *_SHARPNESS)))


def word_evidence(
    words: Sequence[SpokenWord], phrases: Sequence[Phrase], known: Voiceprints, models: VoiceModels
) -> tuple[Floats, Floats]:
    """Return each word's log-likelihoods, shape (words, voices), and its mean cosines, of the same shape.

    All `words` have times. A word is judged by the windows whose middle is nearest to it;
    one in a short phrase by the sound of that phrase alone. A word that no window is near to has no evidence,
    and the cosine 0.
    """
    starts = np.array([start_of(word) for word in words], float)
    ends = np.maximum(np.array([end_of(word) for word in words], float), starts + _WORD_MS)
    edges, steps = _owned(known)
    cosines = np.zeros((len(words), len(models.means)))
    heard_ms = np.zeros(len(words))
    if len(steps):
        scores = cosines_to(models.means, known.vectors)
        for voice in range(len(models.means)):
            cosines[:, voice] = _integral(edges, steps * scores[:, voice], starts, ends)
        heard_ms = _integral(edges, steps, starts, ends)
    for phrase, scores in _short_phrases(phrases, known, models):
        for at in range(phrase.first, phrase.last):
            length = max(_WORD_MS, end_of(words[at]) - start_of(words[at]))
            cosines[at], heard_ms[at] = scores * length, length
    evidence = cosines * models.sharpness / known.window_ms
    return evidence, cosines / np.maximum(1.0, heard_ms)[:, None]


def _short_phrases(
    phrases: Sequence[Phrase], known: Voiceprints, models: VoiceModels
) -> Iterator[tuple[Phrase, NDArray[np.float32]]]:
    """Yield the phrases that have a vector of their own, and its cosine to each voice."""
    at_span = {(int(a), int(b)): number for number, (a, b) in enumerate(known.spans_ms)}
    for phrase in phrases:
        number = at_span.get(phrase.span)
        if number is not None:
            yield phrase, models.means @ known.span_vectors[number].astype(np.float32)


def _owned(known: Voiceprints) -> tuple[Floats, Floats]:
    """Return where each window's own stretch begins and ends (interleaved, ms), and its length.

    It reaches half-way to the next window, at a stretch's end to the end of the window.
    """
    starts = known.starts_ms.astype(float)
    if not len(starts):
        return np.zeros(0), np.zeros(0)
    half = known.window_ms / 2
    middles = starts + half
    apart = np.diff(middles)
    joined = apart <= known.window_ms
    between = middles[:-1] + apart / 2
    firsts = np.concatenate(([starts[0]], np.where(joined, between, starts[1:])))
    lasts = np.concatenate((np.where(joined, between, middles[:-1] + half), [middles[-1] + half]))
    firsts[1:] = np.maximum(firsts[1:], lasts[:-1])
    lasts = np.maximum(lasts, firsts)
    return np.stack([firsts, lasts], axis=1).reshape(-1), lasts - firsts


def _integral(edges: Floats, steps: Floats, starts: Floats, ends: Floats) -> Floats:
    """Return the integral, from starts to ends, of what grows by `steps` evenly over each own stretch."""
    grown = np.concatenate(([0.0], np.repeat(np.cumsum(steps), 2)[:-1]))
    return np.asarray(np.interp(ends, edges, grown) - np.interp(starts, edges, grown))
