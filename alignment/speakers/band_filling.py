"""Bands that a channel does not carry, filled with what usually goes with those that it does.

A speaker embedder that was trained on wide sound takes the emptiness above 3.4 kHz for a feature of the
voice: behind a telephone all voices are alike. Filled, the bands say nothing, and the others decide.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from alignment.errors import ModelError

USUAL_BANDS = "usual_bands.npz"
"""Mean and covariance of bands in wide speech, beside a model; made by `benchmarks/fit_usual_bands.py`."""
_ABSENT = -2.5  # powers of ten below the strong bands
_STRONG_BANDS = 0.75  # the quantile over bands that is called strong
_LOUD = 95  # percentile over frames: what a band has when it has something
_MOST_ABSENT = 0.6  # share of bands: with more absent the rest tells too little of them
_RIDGE = 0.02  # of the variance: bands beside each other say the same


@dataclass(frozen=True, slots=True)
class UsualBands:
    """Mean, shape (bands,), and covariance, shape (bands, bands), of log10 power in wide speech."""

    mean: NDArray[np.float32]
    covariance: NDArray[np.float32]

    def fill(self, bands: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return frames, shape (frames, bands), with absent bands at their conditional mean (Gaussian)."""
        loud = np.percentile(bands, _LOUD, axis=0) if len(bands) else np.zeros(len(self.mean))
        absent = loud < np.quantile(loud, _STRONG_BANDS) + _ABSENT
        if not absent.any() or absent.mean() > _MOST_ABSENT:
            return bands
        carried = ~absent
        own = self.covariance[np.ix_(carried, carried)].astype(np.float64)
        own += np.eye(len(own)) * _RIDGE * np.trace(own) / len(own)
        weights = np.linalg.solve(own, self.covariance[np.ix_(carried, absent)].astype(np.float64))
        filled = bands.copy()
        filled[:, absent] = self.mean[absent] + (bands[:, carried] - self.mean[carried]) @ weights
        return filled


def read_usual_bands(folder: Path) -> UsualBands | None:
    """Return the file in a model's folder, None where it has none.

    Raises:
        ModelError: it is damaged.
    """
    path = folder / USUAL_BANDS
    if not path.is_file():
        return None
    try:
        with path.open("rb") as file, np.load(file) as kept:
            return UsualBands(kept["mean"], kept["covariance"])
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"“{path.name}” is damaged. Reinstall Earproof.") from error
