"""How well each senone fits each frame: Gaussian mixtures of three streams, evaluated by matrix products."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from alignment.acoustics.noise import Gaussians
from alignment.acoustics.sphinx_files import SphinxModel

Floats = NDArray[np.float32]

_TOGETHER = 64  # frames whose densities are in memory at a time: they stay in the processor's cache
_STEP = 4  # senones of a codebook are filled up to a multiple of it, and codebooks of one size mixed at once
_DEPTH = 60.0  # nats
_LEAST = np.float32(np.exp(-_DEPTH))
_LOWEST = np.float32(-_DEPTH - 1)  # of a density: so deep, its products are still no denormal, slow numbers


class Mixtures:
    """The mixtures of some senones, put together for matrix products, whatever the surroundings.

    `codebooks`: those in use, in the order in which their densities are wanted. `place_of`: by senone, where
    it stands in what is mixed. `count`: how many are mixed, those that only fill up included.
    """

    def __init__(self, model: SphinxModel, senones: NDArray[np.int64]) -> None:
        books, sizes = np.unique(model.codebook_of[senones], return_counts=True)
        sizes = -(-sizes // _STEP) * _STEP
        order = np.argsort(sizes, kind="stable")
        self.codebooks, sizes = books[order], sizes[order]
        starts = np.cumsum(sizes) - sizes
        self.count = int(sizes.sum())
        self.place_of = np.zeros(len(model.codebook_of), np.int64)
        for book, start in zip(self.codebooks, starts, strict=True):
            own = senones[model.codebook_of[senones] == book]
            self.place_of[own] = start + np.arange(len(own))
        self._weights = []
        for weights in model.weights:
            placed = np.zeros((self.count, weights.shape[1]), np.float32)
            placed[self.place_of[senones]] = weights[senones]
            self._weights.append(placed)
        _, first, counts = np.unique(sizes, return_index=True, return_counts=True)
        self._groups = [
            (int(at), int(count), int(sizes[at]), int(starts[at]))
            for at, count in zip(first, counts, strict=True)
        ]

    def mix(self, stream: int, densities: Floats, out: Floats) -> None:
        """Sum up `densities` (codebooks, theirs, frames) to likelihoods in `out` (count, frames)."""
        weights = self._weights[stream]
        for at, books, size, start in self._groups:
            end = start + books * size
            np.matmul(
                weights[start:end].reshape(books, size, -1),
                densities[at : at + books],
                out=out[start:end].reshape(books, size, -1),
            )


class Scorer:
    """Scores frames by a model whose Gaussians were moved to a recording's surroundings."""

    def __init__(self, gaussians: Gaussians) -> None:
        self._gaussians = gaussians

    def scores(self, features: Sequence[Floats], mixtures: Mixtures, out: Floats) -> None:
        """Put log likelihoods in `out`, shape (frames, `mixtures.count`).

        A stream tells no more than `_DEPTH` against a senone: what is further from a frame than all others
        is not distinguished any more.
        """
        books = mixtures.codebooks
        parts = zip(self._gaussians.means, self._gaussians.variances, strict=True)
        forms = [_quadratic(means[books], variances[books]) for means, variances in parts]
        room = np.empty((*forms[0].shape[:2], _TOGETHER), np.float32)
        mixed_room, total_room = np.empty((2, mixtures.count, _TOGETHER), np.float32)
        for begin in range(0, len(out), _TOGETHER):
            rows = out[begin : begin + _TOGETHER]
            densities, mixed, total = (part[..., : len(rows)] for part in (room, mixed_room, total_room))
            total.fill(0)
            for stream, (form, values) in enumerate(zip(forms, features, strict=True)):
                own = np.ascontiguousarray(values[begin : begin + _TOGETHER].T)
                np.matmul(form, np.concatenate((own**2, own, np.ones_like(own[:1]))), out=densities)
                highest = densities.max(axis=0).max(axis=0)
                densities -= highest
                np.clip(densities, _LOWEST, 0, out=densities)
                np.exp(densities, out=densities)
                mixtures.mix(stream, densities, mixed)
                np.maximum(mixed, _LEAST, out=mixed)
                total += np.log(mixed, out=mixed)
                total += highest
            rows[:] = total.T


def _quadratic(means: Floats, variances: Floats) -> Floats:
    """Return Gaussians as linear forms of (x², x, 1), shape (phones, densities, 2 n + 1)."""
    size = means.shape[2]
    form = np.empty((*means.shape[:2], 2 * size + 1), np.float32)
    np.divide(np.float32(-0.5), variances, out=form[..., :size])
    np.divide(means, variances, out=form[..., size:-1])
    logarithms = np.log(np.float32(2 * np.pi) * variances)
    form[..., -1] = -0.5 * (means * form[..., size:-1] + logarithms).sum(axis=2)
    return form
