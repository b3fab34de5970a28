"""The search finds the best of all paths, and the right words in real sound, noisy or not."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alignment.acoustics.lattice import Lattice
from alignment.acoustics.sphinx_files import SphinxModel
from alignment.acoustics.viterbi import PAUSE_LABEL, Graph, build, search
from alignment.placement.acoustic_model import AcousticModel
from tests.alignment.material import excerpt

CLIP = excerpt("meeting", 149_600, 152_400)  # From a different bakery, presumably.


@pytest.fixture(scope="module")
def model() -> AcousticModel:
    return AcousticModel()


def best_value(graph: Graph, fits: np.ndarray[tuple[int, int], np.dtype[np.float32]]) -> float:
    """Return the value of the likeliest path by trying every sequence of states."""
    count = len(graph.senones)
    chain_of = {
        state: chain
        for chain, (first, last) in enumerate(zip(graph.first, graph.last, strict=True))
        for state in range(first, last + 1)
    }
    node_of: dict[int, list[tuple[int, float]]] = {}
    bounds = [*graph.node_starts.tolist(), len(graph.arrivals)]
    for node in range(len(graph.node_starts)):
        for at in range(bounds[node], bounds[node + 1]):
            node_of.setdefault(int(graph.arrivals[at]), []).append((node, float(graph.arrival_cost[at])))
    best = -np.inf
    for states in itertools.product(range(count), repeat=len(fits)):
        value = _value(graph, states, chain_of, node_of) + sum(fits[t, s] for t, s in enumerate(states))
        best = max(best, value)
    return float(best)


def _value(
    graph: Graph,
    states: tuple[int, ...],
    chain_of: dict[int, int],
    node_of: dict[int, list[tuple[int, float]]],
) -> float:
    first = chain_of[states[0]]
    if states[0] != graph.first[first] or int(graph.entry[first]) not in graph.begins:
        return -np.inf
    value = graph.begins[int(graph.entry[first])] + float(graph.entry_cost[first])
    for before, state in itertools.pairwise(states):
        own, following = chain_of[before], chain_of[state]
        ways = [float(graph.stay[state])] if state == before else []
        if own == following and state == before + 1:
            ways.append(float(graph.leave[before]))
        if before == graph.last[own] and state == graph.first[following]:
            entry = int(graph.entry[following])
            ways += [c + float(graph.entry_cost[following]) for node, c in node_of[own] if node == entry]
        if not ways:
            return -np.inf
        value += max(ways)
    last = chain_of[states[-1]]
    ends = [cost for node, cost in node_of[last] if node == graph.final]
    return value + max(ends) if states[-1] == graph.last[last] and ends else -np.inf


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), skip=st.sampled_from([1.0, 0.01]))
def test_no_path_is_better_than_the_one_found(sphinx_model: SphinxModel, seed: int, skip: float) -> None:
    lattice = Lattice()
    end = lattice.add_node()
    lattice.add_word(0, end, 0, pronunciations=(("AA",),), prior=0.5)
    lattice.add_skip(0, end, prior=skip)
    graph = build(sphinx_model, lattice)
    dice = np.random.default_rng(seed)
    fits = dice.normal(0, 5, (5, len(graph.senones))).astype(np.float32)
    found = search(graph, fits)
    assert found is not None
    assert found[0][1] == 0
    assert found[-1][2] == 5
    assert all(one[2] == other[1] for one, other in itertools.pairwise(found))
    assert _path_value(graph, found, fits) == pytest.approx(best_value(graph, fits), abs=1e-2)


def _path_value(
    graph: Graph, path: list[tuple[int, int, int]], fits: np.ndarray[tuple[int, int], np.dtype[np.float32]]
) -> float:
    """Return the value of the best way of states through the chains of a path."""
    kept = fits.copy()
    allowed = np.zeros(kept.shape, bool)
    for chain, first, last in path:
        allowed[first:last, graph.first[chain] : graph.last[chain] + 1] = True
    kept[~allowed] = -1e9
    return best_value(graph, kept)


def chain(model: AcousticModel, words: tuple[str, ...]) -> Lattice:
    lattice = Lattice()
    at = 0
    for label, word in enumerate(words):
        end = lattice.add_node()
        lattice.add_word(at, end, label, pronunciations=model.pronouncer.variants(word))
        at = end
    return lattice


@pytest.mark.parametrize(("noise", "limit_ms"), [(0.0, 60), (0.01, 120), (0.03, 200)])
def test_words_are_placed_in_noise_and_after_digital_silence(
    model: AcousticModel, noise: float, limit_ms: int
) -> None:
    dice = np.random.default_rng(2)
    noisy = CLIP.sound + noise * dice.standard_normal(len(CLIP.sound))
    samples = np.concatenate((np.zeros(16_000), noisy)) * 32000
    words = tuple(word.text for word in CLIP.words)
    path = model.best_path(model.chunk(samples.astype(np.int16)), chain(model, words))
    assert path is not None
    assert [placed.label for placed in path] == list(range(len(words)))
    for placed, word in zip(path, CLIP.words, strict=True):
        assert abs(placed.start_ms - 1000 - word.start_ms) <= limit_ms, word.text


def test_a_sound_too_short_for_its_words_has_no_path(model: AcousticModel) -> None:
    short = model.chunk(np.zeros(16 * 100, np.int16))
    assert model.best_path(short, chain(model, ("internationalization",) * 3)) is None
    assert model.best_path(model.chunk(np.zeros(10, np.int16)), chain(model, ("a",))) is None


def test_pauses_are_no_words(sphinx_model: SphinxModel) -> None:
    lattice = Lattice()
    lattice.add_word(0, lattice.add_node(), 7, pronunciations=(("AA", "T"),))
    graph = build(sphinx_model, lattice)
    assert sorted(graph.labels.tolist()) == [PAUSE_LABEL, PAUSE_LABEL, 7]


def test_a_word_may_have_any_label(model: AcousticModel) -> None:
    words = tuple(word.text for word in CLIP.words)
    lattice = chain(model, words)
    lattice.arcs = [replace(arc, label=-arc.label - 1) for arc in lattice.arcs]
    path = model.best_path(model.chunk((CLIP.sound * 32000).astype(np.int16)), lattice)
    assert path is not None
    assert [placed.label for placed in path] == [-at - 1 for at in range(len(words))]


def test_a_likely_pause_costs_less(model: AcousticModel) -> None:
    lattice = Lattice()
    lattice.add_word(0, lattice.add_node(), 1, pronunciations=(("AY",),))
    pauses = [
        build(model._model, replace(lattice, pauses=pauses)).entry_cost[-1] for pauses in ({}, {1: 0.9})
    ]
    assert pauses[0] < pauses[1] <= 0


def test_what_phones_weigh_moves_no_word_of_clear_speech(model: AcousticModel) -> None:
    lattice = Lattice()
    for number, word in enumerate(CLIP.words):
        ways = model.pronouncer.variants(word.text)
        lattice.add_word(number, lattice.add_node(), number, pronunciations=ways)
    chunk = model.chunk((CLIP.sound * 32000).astype(np.int16))
    paths = [model.best_path(chunk, replace(lattice, acoustic_weight=weight)) for weight in (1.0, 0.5)]
    whole, half = paths
    assert whole is not None
    assert half is not None
    assert [word.label for word in whole] == [word.label for word in half]
    assert all(abs(a.start_ms - b.start_ms) <= 50 for a, b in zip(whole, half, strict=True))
