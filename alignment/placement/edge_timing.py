"""Word edges by the sound's own energy: silence that the acoustic model gave to a word is taken from it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from alignment.audio.decoding import SAMPLE_RATE

STEP_MS = 5
_STEP = SAMPLE_RATE * STEP_MS // 1000
_SEARCH_MS = 300  # how far from a border between words silence is looked for
_CONTEXT_MS = 4000  # around a border: where quiet and loud are measured
_SILENCE_THRESHOLD = 0.30  # of the way from quiet to loud, in dB
_MIN_CONTRAST_DB = 12.0  # between quiet and the softer word; with less there is nothing to go by
_MIN_PAUSE_MS = 120  # shorter ones are the closure of a stop, part of its word
_DIGITAL_DB = 6.0  # below it nothing was recorded: a gate, a muted participant, an edit
_OUTWARD_MS = 25  # that a word may grow at most; the acoustic model knows better what lies further off
_LEAD_MS = 5  # before the first loud frame: the soft onset of a word
_TAIL_MS = 5
_SHORTEST_WORD_MS = 30
_VOWEL_DELAY_MS = 8  # that a vowel's beginning is put too late when a word runs into the next; measured

Span = tuple[int, int]


def energy_levels_db(samples: NDArray[np.int16]) -> NDArray[np.float32]:
    """Return the level in dB of each 5 ms, measured over 10 ms, shape (len(samples) // 80,)."""
    count = len(samples) // _STEP
    power = (samples[: count * _STEP].reshape(count, _STEP).astype(np.float32) ** 2).mean(axis=1)
    smooth = power.copy()
    if count > 1:
        smooth[1:] = (power[1:] + power[:-1]) / 2
    decibels: NDArray[np.float32] = (10 * np.log10(smooth + 1.0)).astype(np.float32)
    return decibels


def trim_silence(spans: Sequence[Span], level: NDArray[np.float32], offset_ms: int) -> list[Span]:
    """Return `spans` (in order of time) with edges moved off the silence beside them.

    `level` is what `energy_levels_db` measured, `offset_ms` the time of its first value.
    """
    edges = [list(span) for span in spans]
    if not edges:
        return []
    for before, after in [(None, edges[0]), *pairwise(edges), (edges[-1], None)]:
        pauses = _silences(before, after, level, offset_ms)
        if pauses and before is not None:
            end = min(pauses[0][0] + _TAIL_MS, pauses[0][1])
            if end <= before[1] + _OUTWARD_MS:
                before[1] = max(before[0] + _SHORTEST_WORD_MS, end)
        if pauses and after is not None:
            start = max(pauses[-1][1] - _LEAD_MS, pauses[-1][0])
            if start >= after[0] - _OUTWARD_MS:
                after[0] = min(after[1] - _SHORTEST_WORD_MS, start)
    return _valid_spans(edges, spans)


def correct_vowel_onsets(spans: Sequence[Span], is_vowel: Sequence[bool]) -> list[Span]:
    """Return `spans` (in order of time) with the model's lateness taken off words that begin with a vowel.

    Only where they follow without a pause: the model's vowels begin when the sound before has died away.
    """
    settled = list(spans)
    for at in range(1, len(settled)):
        before, own = settled[at - 1], settled[at]
        border = own[0] - _VOWEL_DELAY_MS
        if is_vowel[at] and before[1] == own[0] and border - before[0] >= _SHORTEST_WORD_MS:
            settled[at - 1], settled[at] = (before[0], border), (border, own[1])
    return settled


def _silences(
    before: list[int] | None, after: list[int] | None, level: NDArray[np.float32], offset: int
) -> list[Span]:
    """Return the silences at the border of two words in order, in milliseconds."""
    end = before[1] if before is not None else (after or [0])[0] - _SEARCH_MS
    start = after[0] if after is not None else end + _SEARCH_MS
    low = max(end - _SEARCH_MS, (before[0] + before[1]) // 2 if before is not None else end)
    high = min(start + _SEARCH_MS, (after[0] + after[1]) // 2 if after is not None else start)
    first, last = max(0, (low - offset) // STEP_MS), max(0, (high - offset) // STEP_MS)
    around = level[max(0, first - _CONTEXT_MS // STEP_MS) : last + _CONTEXT_MS // STEP_MS]
    around = around[around > _DIGITAL_DB]
    if last <= first or not len(around):
        return []
    quiet = float(np.percentile(around, 5))
    loud = min(_peak_level(word, level, offset) for word in (before, after) if word is not None)
    if loud - quiet < _MIN_CONTRAST_DB:
        return []
    is_quiet = level[first:last] < quiet + _SILENCE_THRESHOLD * (loud - quiet)
    changes = np.flatnonzero(np.diff(np.concatenate(([0], is_quiet.view(np.int8), [0]))))
    runs = [
        (offset + int(first + a) * STEP_MS, offset + int(first + b) * STEP_MS)
        for a, b in zip(changes[::2], changes[1::2], strict=True)
    ]
    return [run for run in runs if run[1] - run[0] >= _MIN_PAUSE_MS]


def _peak_level(word: Sequence[int], level: NDArray[np.float32], offset: int) -> float:
    part = level[max(0, (word[0] - offset) // STEP_MS) : max(1, (word[1] - offset) // STEP_MS)]
    return float(part.max()) if len(part) else 0.0


def _valid_spans(edges: Sequence[list[int]], spans: Sequence[Span]) -> list[Span]:
    """Return the edges, or the untouched span where an edge came out impossible."""
    return [
        (edge[0], edge[1]) if edge[0] < edge[1] else span for edge, span in zip(edges, spans, strict=True)
    ]
