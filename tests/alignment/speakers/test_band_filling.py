"""Bands that a channel does not carry are filled from the others; those that it carries stay."""

from __future__ import annotations

import numpy as np
import pytest

from alignment.speakers.band_filling import UsualBands, read_usual_bands
from alignment.speakers.embedder import own_folder

FLOOR = -6.0


@pytest.fixture(scope="module")
def usual() -> UsualBands:
    found = read_usual_bands(own_folder())
    assert found is not None
    return found


@pytest.fixture
def speech(usual: UsualBands) -> np.ndarray:
    """Frames as they are usual, by chance."""
    drawn = np.random.default_rng(3).multivariate_normal(usual.mean, usual.covariance, 500)
    return drawn.astype(np.float32)


def test_a_telephones_missing_treble_is_filled(usual: UsualBands, speech: np.ndarray) -> None:
    telephone = speech.copy()
    telephone[:, 30:] = FLOOR
    filled = usual.fill(telephone)
    assert np.array_equal(filled[:, :30], telephone[:, :30])
    assert abs(float(filled[:, 30:].mean() - speech[:, 30:].mean())) < 0.5


def test_wide_speech_stays_as_it_is(usual: UsualBands, speech: np.ndarray) -> None:
    assert usual.fill(speech) is speech


def test_hardly_any_sound_stays_as_it_is(usual: UsualBands, speech: np.ndarray) -> None:
    hum = np.full_like(speech, FLOOR)
    hum[:, :3] = 1.0
    assert usual.fill(hum) is hum
    assert len(usual.fill(speech[:0])) == 0
