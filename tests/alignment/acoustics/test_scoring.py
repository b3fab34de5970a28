"""Scores of frames are the log likelihoods of the mixtures, as the textbook has them."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from alignment.acoustics.noise import Gaussians
from alignment.acoustics.scoring import Mixtures, Scorer
from alignment.acoustics.sphinx_files import SphinxModel

DEPTH = 60.0  # nats that a stream tells at most
TOLERANCE = 0.02
FRAMES = 300


def by_the_textbook(
    model: SphinxModel, features: list[NDArray[np.float32]], senones: NDArray[np.int64]
) -> list[NDArray[np.float64]]:
    """Return the log likelihood of each senone in each frame, stream by stream, in double precision."""
    found = []
    for stream, values in enumerate(features):
        scores = np.empty((len(values), len(senones)))
        for at, senone in enumerate(senones):
            book = model.codebook_of[senone]
            means = model.means[stream][book].astype(np.float64)
            variances = model.variances[stream][book].astype(np.float64)
            off = values[:, None].astype(np.float64) - means
            density = -0.5 * (off**2 / variances + np.log(2 * np.pi * variances)).sum(axis=2)
            scores[:, at] = np.logaddexp.reduce(density + model.log_weights[stream][:, senone], axis=1)
        found.append(scores)
    return found


def scored(
    model: SphinxModel, features: list[NDArray[np.float32]], senones: NDArray[np.int64]
) -> NDArray[np.float32]:
    mixtures = Mixtures(model, senones)
    out = np.empty((len(features[0]), mixtures.count), np.float32)
    Scorer(Gaussians(model.means, model.variances)).scores(features, mixtures, out)
    return out[:, mixtures.place_of[senones]]


def spoken(model: SphinxModel, count: int) -> list[NDArray[np.float32]]:
    """Return frames as the model's own densities bring them forth, by chance."""
    chance = np.random.default_rng(7)
    books, densities = chance.integers(0, len(model.phones), count), chance.integers(0, 128, count)
    features = []
    for means, variances in zip(model.means, model.variances, strict=True):
        off = chance.standard_normal((count, means.shape[2])) * variances[books, densities] ** 0.5
        features.append((means[books, densities] + off).astype(np.float32))
    return features


@pytest.mark.parametrize("count", [1, 128, FRAMES])
def test_scores_are_log_likelihoods(sphinx_model: SphinxModel, count: int) -> None:
    senones = np.unique(np.random.default_rng(3).integers(0, len(sphinx_model.codebook_of), 60))
    features = spoken(sphinx_model, count)

    found = scored(sphinx_model, features, senones)

    streams = by_the_textbook(sphinx_model, features, senones)
    floored = sum(np.maximum(one, one.max(axis=1, keepdims=True) - DEPTH) for one in streams)
    np.testing.assert_allclose(found, floored, atol=TOLERANCE)


def test_a_frame_unlike_all_speech_still_has_finite_scores_in_order(sphinx_model: SphinxModel) -> None:
    senones = np.arange(3 * len(sphinx_model.phones))
    features = [values * 30 for values in spoken(sphinx_model, 40)]

    found = scored(sphinx_model, features, senones)

    assert np.isfinite(found).all()
    assert (found.max(axis=1) > found.min(axis=1)).all()


def test_what_else_is_scored_changes_nothing(sphinx_model: SphinxModel) -> None:
    alone = np.arange(3 * len(sphinx_model.phones))
    features = spoken(sphinx_model, FRAMES)
    few = alone[5:40]

    np.testing.assert_allclose(
        scored(sphinx_model, features, alone)[:, few], scored(sphinx_model, features, few), atol=TOLERANCE
    )
