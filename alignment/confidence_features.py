"""Features of confidence: what the steps before know of each placed word and of those around it.

One row a word, in the order of the text. Distances enter by their logarithm, durations by their relation to
what the word's letters take.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from alignment.audio.voice_activity import FRAME_MS, VoiceActivity
from alignment.matching.slots import Slot, SlotKind
from alignment.placement.placement_protocol import PlacementResult
from alignment.placement.plausible_spans import recognised_spans
from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import spoken_words

_TYPICAL_MS, _TYPICAL_LETTER_MS = 30, 50  # that a word takes; measured
_SYLLABIC = (  # letters that a character of these scripts stands for, about
    (re.compile("[\u3040-\u30ff]"), 2),
    (re.compile("[\uac00-\ud7a3]"), 3),
    (re.compile("[\u3400-\u9fff\uf900-\ufaff]"), 4),
)
_DISTANCE_MS = 50  # below which a distance says little
_AROUND_MS = 4000  # a word, on either side: where the quiet between is measured
_WORST_SCORE, _BEST_SCORE = -6.0, 2.0
_MOST_SNR_DB = 30.0
_NO_TRUST = 4.0  # nats a word below which attention has lost its way
_MOST_UNLIKELY = 8.0

FEATURES = (
    "text_only",  # the recogniser has nothing in its place
    "score",  # how well the sound fits
    "score_3",  # the same, mean over the word and one on either side
    "score_7",
    "distance_3",  # from the recogniser's own time, the largest of the word and one on either side
    "shortness",
    "length",
    "letters",
    "voice",
    "snr",
    "agreed_3",
    "pause_before",
    "pause_after",
    "witnessed",  # by attention, which is asked in noise only
    "apart",  # how far outside the span that attention has the word in, less where attention is unsure
    "apart_3",  # the largest of the word and one on either side
    "unlikely",  # the word, told the text before
    "unlikely_7",
)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class WordEvidence:
    """What an alignment's confidences are made from."""

    tokens: Sequence[str]
    heard: Sequence[HeardWord]
    slots: Sequence[Slot]
    placement: PlacementResult
    activity: VoiceActivity


def word_features(evidence: WordEvidence) -> tuple[list[int], Floats]:
    """Return the tokens that were placed and scored, in order; their features, shape (tokens, FEATURES)."""
    placement = evidence.placement
    kinds = {t: slot.kind for slot in evidence.slots for t in range(slot.t0, slot.t1)}
    tokens = [t for t in sorted(placement.scores) if t in placement.tokens and t in kinds]
    if not tokens:
        return [], np.zeros((0, len(FEATURES)))
    spans = np.array([placement.tokens[t] for t in tokens], float)
    letters = np.array([sum(map(_letters, spoken_words(evidence.tokens[t]))) or 1 for t in tokens], float)
    score = np.clip([placement.scores[t] for t in tokens], _WORST_SCORE, _BEST_SCORE)
    agreed = np.array([kinds[t] is SlotKind.SAME for t in tokens], float)
    text_only = np.array([kinds[t] in (SlotKind.TEXT_ONLY, SlotKind.UNRELATED) for t in tokens], float)
    distance = _log(_distances(evidence, tokens, spans))
    relative = np.log((spans[:, 1] - spans[:, 0] + 1) / (_TYPICAL_MS + _TYPICAL_LETTER_MS * letters))
    pauses = _log(np.maximum(0, spans[1:, 0] - spans[:-1, 1]))
    witness = _witness(evidence.placement, tokens, spans[:, 0])
    voice, snr = _sound(evidence.activity, spans)
    columns = (
        text_only,
        score,
        _around(score, 1, np.nanmean),
        _around(score, 3, np.nanmean),
        _around(distance, 1, np.nanmax),
        np.maximum(0, -relative),
        np.maximum(0, relative),
        np.log(letters),
        voice,
        snr,
        _around(agreed, 1, np.nanmean),
        np.append(0.0, pauses),
        np.append(pauses, 0.0),
        *witness,
    )
    return tokens, np.stack(columns, axis=1)


def _letters(word: str) -> int:
    """Return how many letters of an alphabet a word would take: a character may say a whole syllable."""
    if word.isascii():
        return len(word)
    return sum(next((count for script, count in _SYLLABIC if script.match(char)), 1) for char in word)


def _log(values_ms: Floats) -> Floats:
    return np.asarray(np.log1p(np.abs(values_ms) / _DISTANCE_MS))


def _around(values: Floats, reach: int, measure: Callable[..., Floats]) -> Floats:
    """Return a measure over each value and as many as `reach` on either side."""
    padded = np.pad(values, reach, constant_values=np.nan)
    return np.asarray(measure(np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1), axis=1))


def _distances(evidence: WordEvidence, tokens: Sequence[int], spans: Floats) -> Floats:
    """Return how far starts lie from the recogniser's, less what it is usually off, in milliseconds.

    Of a word that it did not hear: how far the word reaches over those it heard before and after.
    """
    rough = recognised_spans(evidence.slots, evidence.tokens, evidence.heard)
    own = np.array([rough[t][0] if t in rough else np.nan for t in tokens])
    off = spans[:, 0] - own
    known = ~np.isnan(off)
    off[known] -= np.median(off[known]) if known.any() else 0
    low, high = _room(evidence, tokens)
    beyond = np.maximum(0, np.maximum(low - spans[:, 0], spans[:, 1] - high))
    return np.asarray(np.where(known, off, beyond))


def _witness(placement: PlacementResult, tokens: Sequence[int], starts: Floats) -> tuple[Floats, ...]:
    """Return what attention says of words, five values for each; zeros where it was not asked."""
    said = np.full((len(tokens), 4), np.nan)
    for row, t in enumerate(tokens):
        if (own := placement.witnessed.get(t)) is not None:
            said[row] = own.start_ms, own.end_ms, own.log_probability, own.log_around
    known = ~np.isnan(said[:, 0])
    said[~known] = 0.0
    begin, end, log_probability, log_around = said.T
    trust = np.clip(1 + log_around / _NO_TRUST, 0, 1) * known
    apart = _log(np.maximum(0, np.maximum(begin - starts, starts - end))) * trust
    return (
        known.astype(float),
        apart,
        _around(apart, 1, np.nanmax),
        np.minimum(_MOST_UNLIKELY, -log_probability),
        np.minimum(_MOST_UNLIKELY, -log_around),
    )


def _room(evidence: WordEvidence, tokens: Sequence[int]) -> tuple[Floats, Floats]:
    """Return the end of what was recognised before each token's slot, and the start of what was behind it."""
    ends = np.array([0, *(word.end_ms for word in evidence.heard)], float)
    starts = np.array([*(word.start_ms for word in evidence.heard), np.inf], float)
    slot_of = {t: slot for slot in evidence.slots for t in range(slot.t0, slot.t1)}
    return (
        ends[[slot_of[t].h0 for t in tokens]],
        starts[[slot_of[t].h1 for t in tokens]],
    )


def _sound(activity: VoiceActivity, spans: Floats) -> tuple[Floats, Floats]:
    """Return the mean probability of speech, and the level over the quiet around in tens of dB."""
    count = len(activity.speech)
    if not count:
        return np.zeros(len(spans)), np.zeros(len(spans))
    first = np.clip((spans[:, 0] / FRAME_MS).astype(int), 0, count - 1)
    last = np.clip((spans[:, 1] / FRAME_MS).astype(int), first, count - 1) + 1
    quiet = _quiet_db(activity)[(first + last) // 2]
    level = _means(activity.level_db, first, last)
    return _means(activity.speech, first, last), np.clip(level - quiet, 0, _MOST_SNR_DB) / 10


def _means(values: NDArray[np.float32], first: NDArray[np.int64], last: NDArray[np.int64]) -> Floats:
    sums = np.concatenate(([0.0], np.cumsum(values, dtype=float)))
    return np.asarray((sums[last] - sums[first]) / (last - first))


def _quiet_db(activity: VoiceActivity) -> Floats:
    """Return for each frame, and one more, the level that a tenth of the frames around are below."""
    count = len(activity.level_db)
    step = max(1, round(_AROUND_MS / FRAME_MS / 4))
    quiet = [
        np.percentile(activity.level_db[max(0, at - 4 * step) : at + 4 * step + 1], 10)
        for at in np.minimum(np.arange(0, count + step, step), count - 1)
    ]
    return np.asarray(np.repeat(quiet, step)[: count + 1])
