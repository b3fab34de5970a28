"""Noise and channel of a recording, and the acoustic model moved to where speech lies in them.

The model knows clean speech with each recording's mean taken away. In a recording with channel c and noise n
a band that would hold log power x holds y = log(exp(x + c) + exp(n)) (Acero 1990; Moreno, Raj and Stern 1996,
vector Taylor series): means and variances of the model are moved to where y lies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from alignment.acoustics.cepstra import BANDS, to_bands, to_cepstra
from alignment.acoustics.sphinx_files import SphinxModel

Floats = NDArray[np.float32]

_DIGITAL = 3 * float(np.log(2.0))  # mean log power of a frame in which nothing was recorded, at most
_LEAST_FRAMES = 12  # of noise alone, from which its spectrum is taken
_QUIET_SHARE = 0.08  # of the frames, the quietest: the noise where nobody ever pauses
_DEEPEST = 6.2  # natural logarithm of power: how far below speech the noise is at least taken to be (54 dB)
_NO_SPEECH = 0.2  # probability of speech below which nobody speaks
_SURELY_NONE, _AROUND = 0.1, 8  # the same for certain: over so many frames around
_EDGE = 3  # frames of a stretch without speech that may still hold some of it
_RUN_FRAMES = 30  # of noise that are described together
_PAUSE_FRAMES = 25  # between utterances
_UTTERANCE_FRAMES = 120  # of speech, from which its colour is taken
_BELOW_NOISE = 1.5  # natural logarithm of power: nothing is quieter, digital silence included
_STEPS = 14
_ATOMS = 400


@dataclass(frozen=True)
class Surroundings:
    """Noise and channel of a stretch, natural logarithms of power, shape (BANDS,) each."""

    noise: Floats
    channel: Floats


@dataclass(frozen=True)
class ModelSpeech:
    """Speech as the model knows it, band by band: `bands` (atoms, BANDS), `weights` (atoms,)."""

    bands: Floats
    weights: Floats

    @cached_property
    def mean(self) -> Floats:
        """The mean log power in each band."""
        return np.asarray(self.weights @ self.bands, np.float32)

    @cached_property
    def power(self) -> Floats:
        """The power in each band, shape (atoms, BANDS)."""
        return np.exp(self.bands)


def model_speech(model: SphinxModel) -> ModelSpeech:
    """Return what speech looks like to the model: its densities, as often as they are used."""
    bands, weights = [], []
    share = np.exp(model.log_weights[0])
    for phone, name in enumerate(model.phones):
        own = np.flatnonzero(model.codebook_of == phone)
        if name == "SIL" or name.startswith("+"):
            continue
        bands.append(model.means[0][phone] @ to_bands())
        weights.append(share[:, own].sum(axis=1))
    every = np.concatenate(bands)
    each = np.concatenate(weights)
    kept = np.argsort(-each)[: len(each) // 2]
    kept = kept[:: max(1, len(kept) // _ATOMS)]
    return ModelSpeech(every[kept].astype(np.float32), (each[kept] / each[kept].sum()).astype(np.float32))


def is_recorded(power: Floats) -> NDArray[np.bool_]:
    """Return which frames hold any sound, shape (frames,): gates and edits leave digital silence."""
    return np.asarray(np.log(power).mean(axis=1) > _DIGITAL)


def surroundings(power: Floats, speech: Floats, usual: ModelSpeech) -> tuple[Surroundings, Floats]:
    """Estimate noise and channel of a stretch; return them with its log powers, digital silence filled up.

    `power` (frames, BANDS) as of `mel_power`, `speech` (frames,) the probability that somebody speaks.
    """
    log_power = np.log(power)
    loud = log_power.mean(axis=1)
    sounding = is_recorded(power)
    if not sounding.any():
        level = np.full(BANDS, float(loud.mean()), np.float32)
        return Surroundings(level, level), log_power
    spoken = (speech >= 0.5) & sounding
    if spoken.sum() < _LEAST_FRAMES:
        spoken = sounding & (loud >= np.quantile(loud[sounding], 0.5))
    level = log_power[spoken].mean(axis=0)
    quiet = (speech < _NO_SPEECH) & sounding
    if quiet.sum() >= _LEAST_FRAMES:
        noise = log_power[quiet].mean(axis=0)
    else:
        noise = np.quantile(log_power[sounding], _QUIET_SHARE, axis=0)
    noise = np.maximum(noise, level.max() - 2 * _DEEPEST)
    filled = np.maximum(log_power, noise - _BELOW_NOISE)
    return Surroundings(noise.astype(np.float32), _channel(level, noise, usual)), filled.astype(np.float32)


def _channel(level: Floats, noise: Floats, usual: ModelSpeech) -> Floats:
    """Find the channel with which noisy model speech has the mean `level`, by halving in each band."""
    noise_power = np.exp(noise)
    low = level - usual.mean - 12.0
    high = level - usual.mean + 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        heard = usual.weights @ np.log(usual.power * np.exp(middle) + noise_power)
        over = heard > level
        high, low = np.where(over, middle, high), np.where(over, low, middle)
    return np.asarray((low + high) / 2, np.float32)


def utterances(speech: Floats) -> list[tuple[int, int]]:
    """Cut frames at pauses into parts that hold some seconds of speech, each with surroundings of its own.

    The voices of a conversation come over lines and microphones of their own.
    """
    quiet = np.concatenate(([False], speech < _NO_SPEECH, [False]))
    edges = np.flatnonzero(np.diff(quiet.astype(np.int8)))
    borders = [0]
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        middle = int(first + last) // 2
        if last - first >= _PAUSE_FRAMES and (speech[borders[-1] : middle] >= 0.5).sum() >= _UTTERANCE_FRAMES:
            borders.append(middle)
    if len(borders) > 1 and (speech[borders[-1] :] >= 0.5).sum() < _UTTERANCE_FRAMES:
        borders.pop()
    return list(zip(borders, [*borders[1:], len(speech)], strict=True))


@dataclass(frozen=True)
class Gaussians:
    """The model's Gaussians as they are in some surroundings: per stream (phones, densities, dimensions)."""

    means: tuple[Floats, ...]
    variances: tuple[Floats, ...]


def compensated(model: SphinxModel, around: Surroundings, noise_variance: Floats | None = None) -> Gaussians:
    """Move the model's Gaussians to where they lie in noise and channel."""
    c, back = to_cepstra(), to_bands()
    clean = np.exp(model.means[0] @ back + around.channel)  # power, (phones, densities, BANDS)
    noisy = clean + np.exp(around.noise)
    gain = clean / noisy  # how much of a change in speech is left in the band
    static = np.log(noisy) @ c
    jacobian = np.einsum("kb,pb,bc->pkc", back, gain.mean(axis=1), c, optimize=True)  # (phones, 13, 13)
    rest = np.eye(c.shape[1], dtype=np.float32) - jacobian
    own_noise = _NOISE_VARIANCE if noise_variance is None else noise_variance
    means = [static]
    variances = []
    for stream, share in ((0, 1.0), (1, 2.0), (2, 4.0)):
        if stream:
            means.append(model.means[stream] @ jacobian)
        left = np.einsum("pkc,k->pc", rest**2, own_noise * share)[:, None]
        variances.append(model.variances[stream] @ jacobian**2 + left)
    return Gaussians(
        tuple(np.asarray(part, np.float32) for part in means),
        tuple(np.asarray(part, np.float32) for part in variances),
    )


def noise_fits(features: Sequence[Floats], speech: Floats) -> Floats | None:
    """Return how well each frame fits the noise that sounds where nobody speaks, shape (frames,).

    Every stretch without speech tells of its own noise: a call's line, a room, what a gate leaves. None where
    there is no such stretch.
    """
    padded = np.pad(speech, _AROUND, mode="edge")
    loudest = np.lib.stride_tricks.sliding_window_view(padded, 2 * _AROUND + 1).max(axis=1)
    quiet = np.concatenate(([False], loudest < _SURELY_NONE, [False]))
    edges = np.flatnonzero(np.diff(quiet.astype(np.int8)))
    runs = [
        (at, min(at + _RUN_FRAMES, b))
        for a, b in zip(edges[::2] + _EDGE, edges[1::2] - _EDGE, strict=True)
        for at in range(a, b - _LEAST_FRAMES + 1, _RUN_FRAMES)
    ]
    if not runs:
        return None
    values = np.concatenate(features, axis=1)
    floor = np.concatenate([_NOISE_VARIANCE * share for share in (1.0, 2.0, 4.0)]) * 0.5
    best = np.full(len(values), -np.inf, np.float32)
    for first, last in runs:
        inside = values[first:last]
        mean, variance = inside.mean(axis=0), np.maximum(inside.var(axis=0), floor)
        fit = -0.5 * ((values - mean) ** 2 / variance + np.log(2 * np.pi * variance)).sum(axis=1)
        np.maximum(best, fit, out=best)
    return best


def _default_noise_variance() -> Floats:
    """Return the variance of the cepstra of steady noise: its power in a band goes up and down by itself."""
    c = to_cepstra()
    spread = np.linspace(0.9, 0.25, BANDS).astype(np.float32)  # log power: few bins, much spread
    return np.asarray(spread @ (c**2), np.float32)


_NOISE_VARIANCE = _default_noise_variance()
