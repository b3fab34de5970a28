"""Forced alignment for English: the acoustic model chooses among what may have been said and places every word.

The alternatives of a stretch are a word lattice; a Viterbi search over it with the US English model that comes
with pocketsphinx gives the likeliest path and its word borders, to one frame of 10 ms.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from alignment.acoustics.cepstra import HOP, mel_power, streams, to_cepstra
from alignment.acoustics.lattice import Lattice, Placed
from alignment.acoustics.noise import compensated, model_speech, surroundings
from alignment.acoustics.scoring import Scorer
from alignment.acoustics.sphinx_files import read_model
from alignment.acoustics.viterbi import build, search, windowed
from alignment.placement.pronunciation import Pronouncer

FRAME_MS = 10
_LATE_MS = 0
_PRIOR_CUT_OFF = 1e-30  # that the sound ends before the text does
_LEAST_FRAMES = 5

Floats = NDArray[np.float32]


class AcousticModel:
    """The bundled US English model and dictionary. Not for several threads at a time."""

    def __init__(self) -> None:
        import importlib.util

        spec = importlib.util.find_spec("pocketsphinx")
        assert spec is not None
        assert spec.origin is not None
        folder = Path(spec.origin).parent / "model" / "en-us"
        self._model = read_model(folder / "en-us")
        self._speech = model_speech(self._model)
        self._words = _dictionary(folder / "cmudict-en-us.dict")
        self._phones_alone = np.unique(
            [senone for phone in range(len(self._model.phones)) for senone in (3 * phone, 3 * phone + 1, 3 * phone + 2)]
        )
        self.pronouncer = Pronouncer(self._words.get)

    def best_path(
        self, samples: NDArray[np.int16], lattice: Lattice, *, speech: Floats | None = None, hurried: bool = False
    ) -> list[Placed] | None:
        """Return the words of the likeliest path through `lattice` in order, None where none fits.

        `speech`: the probability that somebody speaks, for each 10 ms of the stretch.
        """
        if not any(arc.ways for arc in lattice.arcs) or len(samples) < HOP * _LEAST_FRAMES:
            return None
        power = mel_power(samples)
        chance = _loudness(power) if speech is None else _fitted(speech, len(power))
        around, log_power = surroundings(power, chance, self._speech)
        scorer = Scorer(self._model, compensated(self._model, around))
        graph = build(self._model, lattice)
        needed, state = np.unique(graph.senones, return_inverse=True)
        every = np.union1d(needed, self._phones_alone)
        fits = scorer.scores(streams(log_power @ to_cepstra()), every)
        best = fits[:, np.searchsorted(every, self._phones_alone)].max(axis=1)
        fits -= best[:, None]
        of_state = fits[:, np.searchsorted(every, needed)[state]]
        plain = of_state.copy() if graph.windows else of_state
        found = search(graph, windowed(graph, of_state))
        if found is None:
            return None
        return [
            Placed(
                int(graph.labels[chain]),
                begin * FRAME_MS - _LATE_MS,
                end * FRAME_MS - _LATE_MS,
                float(plain[begin:end, graph.first[chain] : graph.last[chain] + 1].max(axis=1).mean()),
            )
            for chain, begin, end in found
            if graph.labels[chain] != -1
        ]

    def beginning(
        self, samples: NDArray[np.int16], lattice: Lattice, *, speech: Floats | None = None
    ) -> list[Placed] | None:
        """Return the likeliest words from the start of `lattice` on, as far as the sound bears them.

        For where no path reaches the end: a last word that is cut off, or is not there, spoils no other.
        """
        open_ended = Lattice(list(lattice.arcs), lattice.last, dict(lattice.windows))
        for node in range(1, lattice.last):
            open_ended.skip(node, lattice.last, prior=_PRIOR_CUT_OFF)
        return self.best_path(samples, open_ended, speech=speech)


def _dictionary(path: Path) -> dict[str, str]:
    with path.open(encoding="utf-8") as lines:
        return dict(line.rstrip("\n").split(None, 1) for line in lines if line.strip())


def _fitted(speech: Floats, count: int) -> Floats:
    return np.pad(speech[:count], (0, max(0, count - len(speech))), mode="edge")


def _loudness(power: Floats) -> Floats:
    """Return what stands for voice activity where none was measured: 1 where it is loud, 0 where quiet."""
    level = np.log(power).mean(axis=1)
    quiet, loud = np.quantile(level, (0.1, 0.95))
    return np.asarray((level > quiet + 0.4 * (loud - quiet)).astype(np.float32))
