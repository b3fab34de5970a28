"""Where speech is in a recording whose truth is known, and the truth after time was put in.

A truth is what a gold file or a file of hand-marked words holds; both are lists of turns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from benchmarks.support.signals import PER_MS, Samples, Spans

_FRAME_MS = 10
_BELOW_LOUD_DB = 30  # speech is no quieter below the loudest frames
_ABOVE_FLOOR_DB = 6
_SHORTEST_GAP_MS = 200  # shorter ones lie inside a word
_SENTENCE_ENDS = (".", "?", "!")


def speech(truth: dict[str, Any], samples: Samples) -> list[tuple[int, int]]:
    """Return where somebody speaks: as the truth says, else (one marked word a turn) as the sound says."""
    spans = [*single_spans(truth)]
    if any("keyword" in turn for turn in truth["turns"]):
        spans += _loud(samples)
    return joined(spans)


def single_spans(truth: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """Yield the words and the passages without text that the truth gives times for."""
    for turn in truth["turns"]:
        for word in [*turn.get("words", ()), turn.get("keyword") or {}]:
            for key in ("", "span_"):
                if word.get(f"{key}start_ms") is not None:
                    yield word[f"{key}start_ms"], word[f"{key}end_ms"]
    for passage in truth.get("untexted", ()):
        yield passage["start_ms"], passage["end_ms"]


def joined(spans: Spans) -> list[tuple[int, int]]:
    """Return `spans` in order, those that touch or overlap as one."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def gaps(spans: Spans, duration_ms: int) -> list[tuple[int, int]]:
    """Return the time between `spans`, and that before the first and after the last."""
    edges = [(0, 0), *spans, (duration_ms, duration_ms)]
    return [(left[1], right[0]) for left, right in pairwise(edges) if right[0] > left[1]]


def _loud(samples: Samples) -> Iterator[tuple[int, int]]:
    size = _FRAME_MS * PER_MS
    frames = samples[: len(samples) // size * size].reshape(-1, size)
    level = 10 * np.log10(np.mean(np.square(frames), axis=1) + 1e-12)
    least = max(np.percentile(level, 95) - _BELOW_LOUD_DB, np.percentile(level, 10) + _ABOVE_FLOOR_DB)
    start = end = None
    for at in np.flatnonzero(level > least) * _FRAME_MS:
        if end is not None and at - end > _SHORTEST_GAP_MS:
            yield start or 0, end
            start = None
        start, end = int(at) if start is None else start, int(at) + _FRAME_MS
    if end is not None:
        yield start or 0, end


def borders(truth: dict[str, Any]) -> list[int]:
    """Return where a pause may be put in: between two words of a sentence, while nobody else speaks."""
    found = [at for turn in truth["turns"] for at in _own_borders(turn)]
    return sorted({at for at in found if not any(start < at < end for start, end in single_spans(truth))})


def _own_borders(turn: dict[str, Any]) -> Iterator[int]:
    keyword = turn.get("keyword")
    if keyword:
        yield keyword["start_ms"]
    for left, right in pairwise(turn.get("words", ())):
        goes_on = not left["text"].endswith(_SENTENCE_ENDS)
        if goes_on and left["state"] == right["state"] == "matched" and right["start_ms"] >= left["end_ms"]:
            yield (left["end_ms"] + right["start_ms"]) // 2


def lengthened(truth: Any, cuts: Sequence[tuple[int, int]], key: str = "") -> Any:
    """Return `truth` after at each of `cuts` (time, length) so much time was put in.

    What begins at a cut begins behind it; what ends at it ends before it.
    """
    if isinstance(truth, dict):
        return {name: lengthened(value, cuts, name) for name, value in truth.items()}
    if isinstance(truth, list):
        return [lengthened(value, cuts, key) for value in truth]
    if key.endswith("start_ms") and truth is not None:
        return truth + sum(length for at, length in cuts if at <= truth)
    if key.endswith(("end_ms", "duration_ms")) and truth is not None:
        return truth + sum(length for at, length in cuts if at < truth)
    return truth
