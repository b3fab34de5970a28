"""Encodings are found by time, nearly as they were, and take no more room than they may."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from alignment.recognition.kept_encodings import POSITION_MS, KeptEncodings

DIMENSIONS = 16


def encoded(length_ms: int, *, tail: int = 100) -> NDArray[np.float32]:
    """Return what an encoder may make of a piece and of the quiet behind it; no position is like another."""
    chance = np.random.default_rng(length_ms)
    values = chance.standard_normal((length_ms // POSITION_MS + tail, DIMENSIONS))
    return (values * np.logspace(-2, 2, len(values))[:, None]).astype(np.float32)


def test_a_span_of_a_piece_is_what_it_was_but_for_a_hundredth() -> None:
    kept = KeptEncodings()
    values = encoded(4_000)
    kept.keep(10_000, 14_000, values)

    found = kept.between(11_000, 12_010)

    expected = values[50:101]
    assert found is not None
    assert found.shape == expected.shape
    assert (np.abs(found - expected).max(axis=1) <= np.abs(expected).max(axis=1) / 200).all()


@pytest.mark.parametrize(
    "span", [(9_900, 10_500), (13_500, 14_001), (13_000, 15_000), (0, 1_000), (11_000, 11_000)]
)
def test_nothing_is_known_of_what_no_piece_covers(span: tuple[int, int]) -> None:
    kept = KeptEncodings()
    kept.keep(10_000, 14_000, encoded(4_000))
    kept.keep(14_000, 18_000, encoded(4_000))

    assert kept.between(*span) is None


def test_the_piece_that_holds_a_span_is_told() -> None:
    kept = KeptEncodings()
    kept.keep(0, 4_000, encoded(4_000))
    kept.keep(4_000, 9_000, encoded(5_000))

    assert kept.piece_with(4_100, 8_000) == (4_000, 9_000)
    assert kept.piece_with(3_900, 4_100) is None


def test_what_is_covered_already_takes_no_room() -> None:
    values = encoded(4_000, tail=0)
    kept = KeptEncodings(max_bytes=int(1.5 * len(values) * (DIMENSIONS + 4)))
    kept.keep(0, 4_000, values)
    kept.keep(2_000, 4_000, values[100:])
    kept.keep(4_000, 6_000, values[:100])

    assert kept.between(4_000, 6_000) is not None


def test_what_does_not_fit_is_not_kept() -> None:
    values = encoded(4_000, tail=0)
    kept = KeptEncodings(max_bytes=int(1.5 * len(values) * (DIMENSIONS + 4)))
    for start_ms in (0, 4_000, 8_000):
        kept.keep(start_ms, start_ms + 4_000, values)

    assert kept.between(0, 4_000) is not None
    assert kept.between(4_000, 8_000) is None
    assert kept.between(8_000, 12_000) is None


def test_silence_within_the_encoder_stays_silence() -> None:
    kept = KeptEncodings()
    kept.keep(0, 1_000, np.zeros((50, DIMENSIONS), np.float32))

    found = kept.between(0, 1_000)

    assert found is not None
    assert not found.any()
