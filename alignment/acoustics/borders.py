"""How sure the beginnings of words on a path are: what else the sound around each of them would bear.

Around each beginning, the last states before it and the first ones behind it are aligned once more, over all
ways and not the best alone (the forward-backward algorithm, Rabiner 1989). The frames of speech are not
independent: their log likelihoods are scaled down, else every border would seem certain.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from alignment.acoustics.viterbi import Graph

_STATES = 9  # on either side: three phones
_REACH = 25  # frames on either side that the beginning may lie elsewhere
_SCALE = 0.25  # of log likelihoods

_NEVER = np.float32(-1e30)

Floats = NDArray[np.float32]


def start_errors(graph: Graph, fits: Floats, path: Sequence[tuple[int, int, int]]) -> Floats:
    """Return for each chain of a path by how many frames its beginning may be expected to be off.

    `fits` and `path` as `viterbi.search` takes and returns them.
    """
    states = np.concatenate([np.arange(graph.first[chain], graph.last[chain] + 1) for chain, _, _ in path])
    sizes = [int(graph.last[chain] - graph.first[chain]) + 1 for chain, _, _ in path]
    near = np.cumsum([0, *sizes[:-1]])[:, None] + np.arange(-_STATES, _STATES)
    own = states[np.clip(near, 0, len(states) - 1)]
    shift = np.arange(-_REACH, _REACH + 1)
    frames = np.array([begin for _, begin, _ in path])[:, None] + shift
    heard = _SCALE * fits[np.clip(frames, 0, len(fits) - 1)[:, :, None], own[:, None, :]]
    heard[(frames < 0) | (frames >= len(fits))] = 0
    heard.swapaxes(1, 2)[(near < 0) | (near >= len(states))] = _NEVER
    arrivals = _arrivals(heard, graph.stay[own], graph.leave[own])
    chance = np.exp(arrivals - arrivals.max(axis=1, keepdims=True))
    return np.asarray(chance @ np.abs(shift).astype(np.float32) / chance.sum(axis=1))


def _arrivals(heard: Floats, stay: Floats, leave: Floats) -> Floats:
    """Return log likelihoods, up to a constant, of arriving behind the border in each frame."""
    before = np.empty_like(heard)
    current = heard[:, 0].copy()
    current[:, _STATES + 1 :] = _NEVER
    before[:, 0] = current
    for frame in range(1, heard.shape[1]):
        moved = np.full_like(current, _NEVER)
        moved[:, 1:] = current[:, :-1] + leave[:, :-1]
        current = np.logaddexp(current + stay, moved) + heard[:, frame]
        before[:, frame] = current
    after = np.zeros_like(heard[:, 0])
    after[:, :_STATES] = _NEVER
    found = np.full(heard.shape[:2], _NEVER, np.float32)
    found[:, -1] = _at_border(before[:, -2], leave, heard[:, -1], after)
    for frame in range(heard.shape[1] - 2, -1, -1):
        later = heard[:, frame + 1] + after
        moved = np.full_like(later, _NEVER)
        moved[:, :-1] = later[:, 1:] + leave[:, :-1]
        after = np.logaddexp(later + stay, moved)
        if frame:
            found[:, frame] = _at_border(before[:, frame - 1], leave, heard[:, frame], after)
        else:
            found[:, 0] = before[:, 0, _STATES] + after[:, _STATES]
    return found


def _at_border(before: Floats, leave: Floats, heard: Floats, after: Floats) -> Floats:
    return before[:, _STATES - 1] + leave[:, _STATES - 1] + heard[:, _STATES] + after[:, _STATES]
