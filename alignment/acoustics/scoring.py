"""How well each senone fits each frame: Gaussian mixtures of three streams, evaluated by matrix products."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from alignment.acoustics.noise import Gaussians
from alignment.acoustics.sphinx_files import SphinxModel

Floats = NDArray[np.float32]

_TOGETHER = 128  # frames, and
_BOOKS_TOGETHER = 6  # codebooks, whose densities are in memory at a time: they stay in the processor's cache
_STEP = 4  # senones of a codebook are filled up to a multiple of it, and codebooks of one size mixed at once
_SAMPLED = 16  # of so many densities one is tried to find how high a frame's highest lie
_DEPTH = 60.0  # nats
_LEAST = np.float32(np.exp(-_DEPTH))
_LOWEST = np.float32(-_DEPTH - 1)  # of a density: so deep, its products are still no denormal, slow numbers
_HIGHEST = np.float32(80.0)  # of a density above those tried; more would overflow


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
            (int(at), min(_BOOKS_TOGETHER, int(begin + count - at)), int(sizes[begin]), int(starts[at]))
            for begin, count in zip(first, counts, strict=True)
            for at in range(begin, begin + count, _BOOKS_TOGETHER)
        ]

    def mix(self, stream: int, form: Floats, values: Floats, out: Floats) -> None:
        """Put likelihoods in `out` (count, frames): those of the densities `form` in `values`, summed up."""
        weights = self._weights[stream]
        room = np.empty((_BOOKS_TOGETHER, form.shape[1], values.shape[1]), np.float32)
        for at, books, size, start in self._groups:
            densities = np.matmul(form[at : at + books], values, out=room[:books])
            np.clip(densities, _LOWEST, _HIGHEST, out=densities)
            np.exp(densities, out=densities)
            end = start + books * size
            np.matmul(
                weights[start:end].reshape(books, size, -1),
                densities,
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
        samples = [np.ascontiguousarray(form[:, ::_SAMPLED, :-1]) for form in forms]
        mixed_room, total_room = np.empty((2, mixtures.count, _TOGETHER), np.float32)
        for begin in range(0, len(out), _TOGETHER):
            rows = out[begin : begin + _TOGETHER]
            mixed, total = mixed_room[:, : len(rows)], total_room[:, : len(rows)]
            total.fill(0)
            for stream, (form, sample, values) in enumerate(zip(forms, samples, features, strict=True)):
                own = np.ascontiguousarray(values[begin : begin + _TOGETHER].T)
                terms = np.concatenate((own**2, own, np.ones_like(own[:1]), np.zeros_like(own[:1])))
                level = np.matmul(sample, terms[:-1]).max(axis=(0, 1))
                terms[-1] = level
                mixtures.mix(stream, form, terms, mixed)
                np.maximum(mixed, mixed.max(axis=0) * _LEAST, out=mixed)
                total += np.log(mixed, out=mixed)
                total += level
            rows[:] = total.T


def _quadratic(means: Floats, variances: Floats) -> Floats:
    """Return Gaussians as linear forms of (x², x, 1, what to take off), (phones, densities, 2 n + 2)."""
    size = means.shape[2]
    form = np.empty((*means.shape[:2], 2 * size + 2), np.float32)
    np.divide(np.float32(-0.5), variances, out=form[..., :size])
    np.divide(means, variances, out=form[..., size:-2])
    logarithms = np.log(np.float32(2 * np.pi) * variances)
    form[..., -2] = -0.5 * (means * form[..., size:-2] + logarithms).sum(axis=2)
    form[..., -1] = -1.0
    return form
