"""The likeliest path through a word lattice: a Viterbi search over the states of its triphones.

States of one pronunciation stand one after the other, so that a frame is a handful of array operations. All
frames' values are kept (float32) and the path is read back from them, without pointers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from alignment.acoustics.lattice import Arc, Lattice
from alignment.acoustics.sphinx_files import ALONE, FIRST, INSIDE, LAST, SphinxModel
from alignment.placement.pronunciation import Phones

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

_NEVER = np.float32(-1e30)
_PRIOR_WEIGHT = 6.5  # of priors against the sound, whose frames are not independent
_PAUSE = 0.2  # probability of a pause after a word
_LEAST_PRIOR = 1e-40
_PAUSE_STAYS, _PAUSE_ENDS = math.log(0.9), math.log(0.1)
STATES = 3
PAUSE = -1  # stands for the senone of a pause
PAUSE_LABEL = -(2**62)  # and this for its label: no word of a caller has it


@dataclass
class Graph:
    """The states of a lattice. `first`, `last`: states where a chain begins and ends, by chain."""

    senones: Numbers  # of each state
    stay: Floats
    leave: Floats
    first: Numbers
    last: Numbers
    entry: Numbers  # the node each chain begins at
    entry_cost: Floats
    labels: Numbers  # of each chain
    arrivals: Numbers  # chains, ordered by the node they may arrive at
    arrival_cost: Floats
    node_starts: Numbers  # where in `arrivals` a node's begin
    begins: dict[int, float]  # nodes reached before any word, with their priors
    final: int


def build(model: SphinxModel, lattice: Lattice) -> Graph:
    """Compile a lattice."""
    arcs = [arc for arc in lattice.arcs if arc.pronunciations]
    reach = _reach(lattice)
    contexts = _Contexts(model, arcs)
    senones: list[int] = []
    stay: list[float] = []
    leave: list[float] = []
    chains: list[tuple[int, int, int, int, float, int]] = []  # first, last, begin, end, cost, label

    def chain(states: list[tuple[int, int]], begin: int, end: int, cost: float, label: int) -> None:
        first = len(senones)
        for phone, senone in states:
            at = (len(senones) - first) % STATES
            senones.append(senone)
            stay.append(float(model.log_stay[phone, at]))
            leave.append(float(model.log_leave[phone, at]))
        chains.append((first, len(senones) - 1, begin, end, cost, label))

    for arc in arcs:
        for phones in arc.pronunciations:
            states = contexts.states(arc, phones)
            chain(states, arc.begin, arc.end, _cost(arc.probability), arc.label)
    for node in range(lattice.last_node + 1):
        cost = _cost(lattice.pauses.get(node, _PAUSE))
        chains.append((len(senones), len(senones), node, node, cost, PAUSE_LABEL))
        senones.append(PAUSE)
        stay.append(_PAUSE_STAYS)
        leave.append(_PAUSE_ENDS)
    arrivals = sorted(
        (node, number, float(leave[last]) + cost)
        for number, (_, last, _, end, _, _) in enumerate(chains)
        for node, cost in reach[end].items()
    )
    nodes = np.array([node for node, _, _ in arrivals])
    return Graph(
        senones=np.array(senones),
        stay=np.array(stay, np.float32),
        leave=np.array(leave, np.float32),
        first=np.array([c[0] for c in chains]),
        last=np.array([c[1] for c in chains]),
        entry=np.array([c[2] for c in chains]),
        entry_cost=np.array([c[4] for c in chains], np.float32),
        labels=np.array([c[5] for c in chains]),
        arrivals=np.array([number for _, number, _ in arrivals]),
        arrival_cost=np.array([cost for _, _, cost in arrivals], np.float32),
        node_starts=np.searchsorted(nodes, np.arange(lattice.last_node + 1)),
        begins=reach[0],
        final=lattice.last_node,
    )


def _cost(probability: float) -> float:
    return _PRIOR_WEIGHT * math.log(max(probability, _LEAST_PRIOR))


def _reach(lattice: Lattice) -> list[dict[int, float]]:
    """Return for each node the nodes that skips lead to, itself first, with the best prior."""
    skips: dict[int, list[Arc]] = {}
    for arc in lattice.arcs:
        if not arc.pronunciations:
            skips.setdefault(arc.begin, []).append(arc)
    reached: list[dict[int, float]] = [{} for _ in range(lattice.last_node + 1)]
    for node in range(lattice.last_node, -1, -1):
        reach = {node: 0.0}
        for skip in skips.get(node, []):
            own = _cost(skip.probability)
            for end, cost in reached[skip.end].items():
                reach[end] = max(reach.get(end, -math.inf), own + cost)
        reached[node] = reach
    return reached


class _Contexts:
    """Which triphone a phone is, by its neighbours; over a word's border those of the nearest word."""

    def __init__(self, model: SphinxModel, arcs: Sequence[Arc]) -> None:
        self._model = model
        self._before: dict[int, int] = {}
        self._after: dict[int, int] = {}
        for arc in arcs:
            number = model.number_of
            self._before.setdefault(arc.end, number[arc.pronunciations[0][-1]])
            self._after.setdefault(arc.begin, number[arc.pronunciations[0][0]])

    def states(self, arc: Arc, phones: Phones) -> list[tuple[int, int]]:
        """Return (phone, senone) for each state of a pronunciation."""
        model = self._model
        numbers = [model.number_of[phone] for phone in phones]
        around = [
            self._before.get(arc.begin, model.silence),
            *numbers,
            self._after.get(arc.end, model.silence),
        ]
        found: list[tuple[int, int]] = []
        for at, phone in enumerate(numbers):
            place = _place(at, len(numbers))
            three = model.states(phone, before=around[at], after=around[at + 2], place=place)
            found.extend((phone, senone) for senone in three)
        return found


def _place(at: int, count: int) -> int:
    """Return where in a word of so many phones one stands."""
    if count == 1:
        return ALONE
    return FIRST if at == 0 else LAST if at == count - 1 else INSIDE


def search(graph: Graph, fits: Floats) -> list[tuple[int, int, int]] | None:
    """Return (chain, first frame, frame after the last) of the likeliest path, None where there is none.

    `fits` (frames, states): log likelihood of each state in each frame.
    """
    values = np.empty((len(fits), len(graph.senones)), np.float32)
    at_node = np.full(len(graph.node_starts), _NEVER, np.float32)
    for node, cost in graph.begins.items():
        at_node[node] = cost
    before = np.full(len(graph.senones), _NEVER, np.float32)
    moved = np.empty_like(before)
    moved_on, leave = moved[1:], graph.leave[:-1]
    last_of_arrival = graph.last[graph.arrivals]
    for own, fit in zip(values, fits, strict=True):
        np.add(before[:-1], leave, out=moved_on)
        moved[graph.first] = at_node.take(graph.entry) + graph.entry_cost
        np.add(before, graph.stay, out=own)
        np.maximum(own, moved, out=own)
        np.add(own, fit, out=own)
        arrived = own.take(last_of_arrival)
        arrived += graph.arrival_cost
        np.maximum.reduceat(arrived, graph.node_starts, out=at_node)
        before = own
    if at_node[graph.final] <= _NEVER / 2:
        return None
    return _read_back(graph, values)


def _read_back(graph: Graph, values: Floats) -> list[tuple[int, int, int]]:
    bounds = [*graph.node_starts.tolist(), len(graph.arrivals)]
    path: list[tuple[int, int, int]] = []
    node, frame = graph.final, len(values) - 1
    while frame >= 0:
        low, high = bounds[node], bounds[node + 1]
        own = graph.arrivals[low:high]
        best = int(np.argmax(values[frame, graph.last[own]] + graph.arrival_cost[low:high]))
        chain = int(own[best])
        end = frame + 1
        state, first = int(graph.last[chain]), int(graph.first[chain])
        while True:
            if frame == 0:
                frame = -1
                break
            stayed = values[frame - 1, state] + graph.stay[state]
            if state > first:
                came = values[frame - 1, state - 1] + graph.leave[state - 1]
                frame -= 1
                if came > stayed:
                    state -= 1
                continue
            came = _arrived(graph, values[frame - 1], int(graph.entry[chain]), bounds)
            came += graph.entry_cost[chain]
            frame -= 1
            if came > stayed:
                break
        path.append((chain, frame + 1, end))
        node = int(graph.entry[chain])
    return path[::-1]


def _arrived(graph: Graph, values: Floats, node: int, bounds: Sequence[int]) -> float:
    low, high = bounds[node], bounds[node + 1]
    return float((values[graph.last[graph.arrivals[low:high]]] + graph.arrival_cost[low:high]).max())
