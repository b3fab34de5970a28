"""Kinds of word onset: behind digital silence, behind a pause, or in running speech."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from alignment.audio.decoding import SAMPLE_RATE
from benchmarks.support.truth import single_spans

PAUSE_FROM_MS = 200
_GATE_FROM_MS = 40
_SILENT = 1  # a rounding of nothing
_PER_MS = SAMPLE_RATE // 1000


class Onset(StrEnum):
    """What is before a word."""

    GATE = "gate"
    PAUSE = "pause"
    RUNNING = "rest"


def onsets(truth: dict[str, Any], samples: NDArray[np.int16]) -> dict[int, Onset]:
    """Return how each word of the truth begins, by its start in milliseconds."""
    spans = sorted(single_spans(truth))
    ends = np.maximum.accumulate([0, *(end for _, end in spans)])
    starts = [start for start, _ in spans]
    found = {}
    for start in starts:
        # All that begins earlier; what begins together with it does not end before it.
        last = int(ends[bisect_right(starts, start - 1)])
        between = samples[last * _PER_MS : start * _PER_MS]
        if start - last >= _GATE_FROM_MS and longest_silence_ms(between) >= _GATE_FROM_MS:
            found[start] = Onset.GATE
        else:
            found[start] = Onset.PAUSE if start - last >= PAUSE_FROM_MS else Onset.RUNNING
    return found


def longest_silence_ms(samples: NDArray[np.int16]) -> int:
    """Return the length of the longest digital silence."""
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > _SILENT)
    edges = np.concatenate([[-1], loud, [len(samples)]])
    return int(np.max(np.diff(edges)) - 1) // _PER_MS


def starts_by_onset(
    words: Sequence[tuple[int, int | None]], kinds: dict[int, Onset]
) -> dict[Onset, list[int | None]]:
    """Return by how much the starts are late, by kind; `words` holds the true start and the one found."""
    found: dict[Onset, list[int | None]] = {kind: [] for kind in Onset}
    for true_ms, ours_ms in words:
        late = None if ours_ms is None else ours_ms - true_ms
        found[kinds.get(true_ms, Onset.RUNNING)].append(late)
    return found
