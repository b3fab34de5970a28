"""Word edges move off silence, and never out into a gap."""

from __future__ import annotations

import numpy as np
import pytest

from alignment.placement.edge_timing import energy_levels_db, trim_silence

RATE = 16_000


def sound(*parts: tuple[float, float]) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    """Return noise: (seconds, level) after each other; level 0 is digital silence."""
    dice = np.random.default_rng(6)
    pieces = [level * dice.standard_normal(round(seconds * RATE)) for seconds, level in parts]
    return (np.concatenate(pieces) * 20_000).astype(np.int16)


def test_silence_is_taken_off_both_edges() -> None:
    level = energy_levels_db(sound((1.0, 0.001), (0.5, 0.3), (1.0, 0.001)))
    (span,) = trim_silence([(850, 1650)], level, 0)
    assert list(span) == pytest.approx([1000, 1500], abs=15)


def test_a_word_does_not_grow_over_room_noise_to_a_gate() -> None:
    level = energy_levels_db(sound((0.5, 0.0), (0.2, 0.002), (0.5, 0.3), (0.2, 0.002), (0.5, 0.0)))
    (span,) = trim_silence([(700, 1200)], level, 0)
    assert list(span) == pytest.approx([700, 1200], abs=15)


def test_where_all_is_digital_silence_nothing_moves() -> None:
    assert trim_silence([(100, 300)], energy_levels_db(np.zeros(RATE, np.int16)), 0) == [(100, 300)]
