"""How sure the beginnings of words are: sure where the sound changes, unsure where it does not."""

from __future__ import annotations

import numpy as np
import pytest

from alignment.acoustics.borders import start_errors
from alignment.acoustics.viterbi import Graph

FRAMES, BORDER, STATES = 80, 40, 6  # of a word


@pytest.fixture
def graph() -> Graph:
    """Two words one after the other, each of two phones."""
    count = 2 * STATES
    return Graph(
        senones=np.arange(count),
        stay=np.full(count, np.log(0.5), np.float32),
        leave=np.full(count, np.log(0.5), np.float32),
        first=np.array([0, STATES]),
        last=np.array([STATES - 1, count - 1]),
        entry=np.array([0, 1]),
        entry_cost=np.zeros(2, np.float32),
        labels=np.array([0, 1]),
        arrivals=np.array([0, 1]),
        arrival_cost=np.zeros(2, np.float32),
        node_starts=np.array([0, 0, 1]),
        begins={0: 0.0},
        final=2,
    )


def sound(contrast: float) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Return fits of two halves, each of which is the better for one word by `contrast`."""
    fits = np.zeros((FRAMES, 2 * STATES), np.float32)
    fits[BORDER:, :STATES] = -contrast
    fits[:BORDER, STATES:] = -contrast
    return fits


def error(graph: Graph, contrast: float) -> float:
    path = [(0, 0, BORDER), (1, BORDER, FRAMES)]
    return float(start_errors(graph, sound(contrast), path)[1])


def test_a_border_where_the_sound_changes_is_sure(graph: Graph) -> None:
    assert error(graph, 20.0) < 1


def test_the_less_the_sound_changes_the_less_sure_is_the_border(graph: Graph) -> None:
    errors = [error(graph, contrast) for contrast in (20.0, 5.0, 2.0, 0.5, 0.0)]
    assert errors == sorted(errors)
    assert errors[-1] > 5


def test_a_path_that_begins_with_the_sound_has_an_error_for_each_word(graph: Graph) -> None:
    fits = sound(5.0)[BORDER - 8 : BORDER + 8]
    errors = start_errors(graph, fits, [(0, 0, 8), (1, 8, 16)])
    assert errors.shape == (2,)
    assert np.isfinite(errors).all()
    assert (errors >= 0).all()
