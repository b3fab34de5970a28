"""How well each senone fits each frame: Gaussian mixtures of three streams, evaluated by matrix products."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from alignment.acoustics.noise import Gaussians
from alignment.acoustics.sphinx_files import SphinxModel

Floats = NDArray[np.float32]

_TOGETHER = 200  # frames whose densities are in memory at a time
_DEPTH = 60.0  # nats
_LEAST = np.float32(np.exp(-_DEPTH))


class Scorer:
    """Scores frames by a model whose Gaussians were moved to a recording's surroundings."""

    def __init__(self, model: SphinxModel, gaussians: Gaussians) -> None:
        self._model = model
        self._forms = [
            _quadratic(means, variances)
            for means, variances in zip(gaussians.means, gaussians.variances, strict=True)
        ]
        self._weights = [np.exp(weights) for weights in model.log_weights]

    def scores(self, features: Sequence[Floats], senones: NDArray[np.int64]) -> Floats:
        """Return log likelihoods, shape (frames, senones); `senones` in rising order.

        A stream tells no more than `_DEPTH` against a senone: what is further from a frame than all others
        is not distinguished any more.
        """
        found = np.zeros((len(features[0]), len(senones)), np.float32)
        books = self._model.codebook_of[senones]
        used = np.unique(books)
        columns = [(at, np.flatnonzero(books == book)) for at, book in enumerate(used)]
        for form, weights, values in zip(self._forms, self._weights, features, strict=True):
            terms = np.concatenate((values**2, values, np.ones((len(values), 1), np.float32)), axis=1)
            matrix = np.ascontiguousarray(form[used].transpose(1, 0, 2)).reshape(form.shape[1], -1)
            mixtures = [np.ascontiguousarray(weights[:, senones[own]]) for _, own in columns]
            width = form.shape[2]
            for begin in range(0, len(terms), _TOGETHER):
                densities = terms[begin : begin + _TOGETHER] @ matrix
                highest = densities.max(axis=1, keepdims=True)
                densities -= highest
                np.exp(densities, out=densities)
                rows = found[begin : begin + _TOGETHER]
                for (at, own), mixture in zip(columns, mixtures, strict=True):
                    mixed = densities[:, at * width : (at + 1) * width] @ mixture
                    np.maximum(mixed, _LEAST, out=mixed)
                    rows[:, own] += np.log(mixed, out=mixed)
                rows += highest
        return found


def _quadratic(means: Floats, variances: Floats) -> Floats:
    """Return Gaussians as linear forms of (x², x, 1), shape (phones, 2 n + 1, densities)."""
    constant = -0.5 * (means**2 / variances + np.log(2 * np.pi * variances)).sum(axis=2, keepdims=True)
    forms = np.concatenate((-0.5 / variances, means / variances, constant), axis=2)
    return np.ascontiguousarray(forms.transpose(0, 2, 1), np.float32)
