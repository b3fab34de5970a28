"""Forced alignment for English: the acoustic model chooses what was said and places every word.

The alternatives of a chunk are a word lattice; a Viterbi search over it with the US English model that comes
with pocketsphinx gives the likeliest path and its word borders, to one frame of 10 ms.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from alignment.acoustics.cepstra import HOP, mel_power, streams, to_cepstra
from alignment.acoustics.lattice import Lattice, PlacedWord
from alignment.acoustics.noise import (
    compensated,
    is_recorded,
    model_speech,
    noise_fits,
    surroundings,
    utterances,
)
from alignment.acoustics.scoring import Mixtures, Scorer
from alignment.acoustics.sphinx_files import SphinxModel, read_model
from alignment.acoustics.viterbi import PAUSE, PAUSE_LABEL, Graph, build, search
from alignment.placement.dictionary import english_pronouncer, model_folder
from alignment.placement.pronunciation import Pronouncer

FRAME_MS = 10
_LATE_MS = 3  # that borders of phones lie behind the hand labels of people; measured
_PRIOR_CUT_OFF = 1e-30  # that the sound ends before the text does
_LEAST_FRAMES = 5
_DOUBT = 0.03  # that voice activity may be wrong however sure it is
_LOUD_IS_SPEECH = 0.25  # probability of speech at least where it is loud: faint callers' words are overlooked
_VOICE_WORD, _VOICE_PAUSE = 1.0, 2.0  # what voice activity weighs against words, against pauses
_COST_OUT_OF_BOUNDS = 3.0  # nats a frame
_VOICE_REACH = 4  # frames beside speech in which soft edges of words lie

Floats = NDArray[np.float32]


class AcousticModel:
    """The bundled US English model and dictionary. Not for several threads at a time."""

    def __init__(self) -> None:
        self._model = read_model(model_folder() / "en-us")
        self._speech = model_speech(self._model)
        self._last: tuple[NDArray[np.int16], SoundChunk] | None = None

    @cached_property
    def pronouncer(self) -> Pronouncer:
        """How words sound, by the dictionary that comes with the model."""
        return english_pronouncer()

    def chunk(self, samples: NDArray[np.int16], speech: Floats | None = None) -> SoundChunk:
        """Return what searches need of a chunk; `speech`: the probability of speech, for each 10 ms.

        What was made last without `speech` is kept: an edited span is placed, and then judged.
        """
        if speech is None and self._last is not None and np.array_equal(self._last[0], samples):
            return self._last[1]
        chunk = self._new_chunk(samples, speech)
        self._last = (samples, chunk) if speech is None else None
        return chunk

    def _new_chunk(self, samples: NDArray[np.int16], speech: Floats | None) -> SoundChunk:
        if len(samples) < HOP * _LEAST_FRAMES:
            return SoundChunk(self._model, (), (), np.zeros(0, np.float32), None)
        power = mel_power(samples)
        chance = _loudness(power)
        if speech is not None:
            chance = np.maximum(_fitted(speech, len(power)), _LOUD_IS_SPEECH * chance)
        scorers = []
        for first, last in utterances(chance):
            around, power[first:last] = surroundings(power[first:last], chance[first:last], self._speech)
            scorers.append((first, last, Scorer(compensated(self._model, around))))
        features = streams(power @ to_cepstra())
        return SoundChunk(self._model, scorers, features, chance, noise_fits(features, chance))

    def best_path(self, chunk: SoundChunk, lattice: Lattice) -> list[PlacedWord] | None:
        """Return the words of the likeliest path through `lattice` in order, None where none fits."""
        if not any(arc.pronunciations for arc in lattice.arcs) or not len(chunk.speech):
            return None
        graph = build(self._model, lattice)
        fits = chunk.fits(graph.senones, weight=lattice.acoustic_weight)
        _weigh_bounds(fits, graph, lattice, -_COST_OUT_OF_BOUNDS)
        found = search(graph, fits)
        if found is None:
            return None
        _weigh_bounds(fits, graph, lattice, _COST_OUT_OF_BOUNDS)  # is no matter of how well a word fits
        return [
            PlacedWord(
                int(graph.labels[chain]),
                begin * FRAME_MS - _LATE_MS,
                end * FRAME_MS - _LATE_MS,
                float(fits[begin:end, graph.first[chain] : graph.last[chain] + 1].max(axis=1).mean())
                / lattice.acoustic_weight,
            )
            for chain, begin, end in found
            if graph.labels[chain] != PAUSE_LABEL
        ]

    def likelihood(self, chunk: SoundChunk, lattice: Lattice) -> float | None:
        """Return how well the likeliest path through `lattice` fits: the sum over all frames, pauses too.

        Of each frame it is the log likelihood less that of the best phone of all; None where no path fits.
        """
        if not any(arc.pronunciations for arc in lattice.arcs) or not len(chunk.speech):
            return None
        graph = build(self._model, lattice)
        fits = chunk.fits(graph.senones)
        found = search(graph, fits)
        if found is None:
            return None
        return float(
            sum(
                fits[begin:end, graph.first[chain] : graph.last[chain] + 1].max(axis=1).sum()
                for chain, begin, end in found
            )
        )

    def best_partial_path(self, chunk: SoundChunk, lattice: Lattice) -> list[PlacedWord] | None:
        """Return the likeliest words from the start of `lattice` on, as far as the sound bears them.

        For where no path reaches the end: a last word that is cut off, or is not there, spoils no other.
        """
        open_ended = replace(lattice, arcs=list(lattice.arcs))
        for node in range(1, lattice.last_node):
            open_ended.add_skip(node, lattice.last_node, prior=_PRIOR_CUT_OFF)
        return self.best_path(chunk, open_ended)


class SoundChunk:
    """A chunk of sound as the acoustic model sees it. `speech` (frames,): the probability of speech."""

    def __init__(
        self,
        model: SphinxModel,
        scorers: Sequence[tuple[int, int, Scorer]],
        features: Sequence[Floats],
        speech: Floats,
        noise: Floats | None,
    ) -> None:
        self._model = model
        self._scorers = scorers
        self._features = features
        self.speech = speech
        self._noise = noise
        silences = ("SIL", "+NSN+")
        self._pauses = np.array([3 * model.number_of[name] + at for name in silences for at in range(3)])
        self._alone = np.arange(3 * len(model.phones))  # senones of phones without context
        self._scored = np.zeros(0, np.int64)
        self._place_of = np.zeros(len(model.codebook_of), np.int64)
        self._raw = np.zeros((len(speech), 1), np.float32)

    def fits(self, senones: NDArray[np.int64], *, weight: float = 1.0) -> Floats:
        """Return how well states fit frames, shape (frames, states): log likelihood less the best phone's.

        `weight`: what that weighs beside voice activity.
        """
        raw = self._raw_scores(np.union1d(senones[senones != PAUSE], self._alone))
        best = raw[:, self._place_of[self._alone]].max(axis=1)
        pause = raw[:, self._place_of[self._pauses]].max(axis=1)
        if self._noise is not None:
            pause = np.maximum(pause, self._noise)
        voice = np.log((self.speech + _DOUBT) / (1 - self.speech + _DOUBT))
        for_words = _VOICE_WORD * np.minimum(0, _highest_around(voice, _VOICE_REACH)) - weight * best
        raw[:, -1] = pause - best + (_VOICE_PAUSE * np.minimum(0, -voice) - for_words) / weight
        fits = raw.take(np.where(senones == PAUSE, raw.shape[1] - 1, self._place_of[senones]), axis=1)
        fits *= np.float32(weight)
        fits += for_words[:, None]
        return fits

    def _raw_scores(self, senones: NDArray[np.int64]) -> Floats:
        """Return log likelihoods, shape (frames, any), by `_place_of`; the last column is free.

        Each senone is scored once, however many lattices are searched.
        """
        new = np.setdiff1d(senones, self._scored)
        if len(new):
            mixtures = Mixtures(self._model, new)
            more = np.empty((len(self.speech), mixtures.count + 1), np.float32)
            for first, last, scorer in self._scorers:
                own = [stream[first:last] for stream in self._features]
                scorer.scores(own, mixtures, more[first:last, :-1])
            kept = self._raw[:, :-1]
            self._place_of[new] = kept.shape[1] + mixtures.place_of[new]
            self._raw = np.concatenate((kept, more), axis=1) if kept.size else more
            self._scored = np.union1d(self._scored, new)
        return self._raw


def _weigh_bounds(fits: Floats, graph: Graph, lattice: Lattice, weight: float) -> None:
    """Add `weight` to the fits of words outside their bounds, in each frame."""
    for chain, label in enumerate(graph.labels):
        if label != PAUSE_LABEL and (span := lattice.bounds.get(int(label))) is not None:
            states = slice(graph.first[chain], graph.last[chain] + 1)
            fits[: max(0, span[0] // FRAME_MS), states] += weight
            fits[max(0, span[1] // FRAME_MS) :, states] += weight


def _highest_around(values: Floats, reach: int) -> Floats:
    padded = np.pad(values, reach, mode="edge")
    return np.asarray(np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).max(axis=1))


def _fitted(speech: Floats, count: int) -> Floats:
    return np.pad(speech[:count], (0, max(0, count - len(speech))), mode="edge")


def _loudness(power: Floats) -> Floats:
    """Return what stands for voice activity where none was measured: 1 where it is loud, 0 where quiet."""
    level = np.log(power).mean(axis=1)
    recorded = level[is_recorded(power)]
    if not len(recorded):
        return np.zeros(len(level), np.float32)
    quiet, loud = np.quantile(recorded, (0.1, 0.95))
    return np.asarray((level > quiet + 0.4 * (loud - quiet)).astype(np.float32))
