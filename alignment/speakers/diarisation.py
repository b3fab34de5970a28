"""The voices of a recording and the course of its words through them: clustering, then re-estimation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from alignment.audio.voice_activity import FRAME_SAMPLES
from alignment.speakers.change_prior import change_log_odds
from alignment.speakers.clustering import Cluster, cluster_of, find_voices
from alignment.speakers.phrases import Phrase
from alignment.speakers.types import SpeakerCount, SpokenWord
from alignment.speakers.voice_models import VoiceModels, models_of, voice_sums, word_evidence
from alignment.speakers.voiceprints import Voiceprints
from alignment.speakers.word_chain import likeliest_voices, voice_probabilities

Floats = NDArray[np.float64]

_CLEAR_BOUND = 0.75  # in the middle between what was seen of one voice and of two, so are those it grows by
_NARROW_MORE = 0.105
_NARROW_DB = (25.0, 45.0)  # treble so far below the telephone's band: from wide sound to narrow
_NOISY_MORE = 0.06
_NOISY_DB = (-25.0, -8.0)  # minus the ratio of speech to noise: from clear sound to noisy
_MOST_PHRASES = 900  # that are clustered: the rest goes to the voices found in them
_ROUNDS = 3  # of re-estimation; hardly a word moves after the second
_LEAST_VOICE_MS = 1600  # what talks less is taken for chance, where nobody says how many there are
_OUTSIDE_MS = 150  # of a window that may lie outside of its phrase
_SHARED_NOISE = 0.4  # of the evidence counts for how sure a word is: what lies side by side errs together
_LABEL_ODDS = 1.0  # of a word: what a name in the text is worth


@dataclass(frozen=True, slots=True)
class Diarisation:
    """Each word's voice, how likely each voice says each word, the mean cosines, and the models."""

    course: NDArray[np.intp]
    probabilities: Floats
    cosines: Floats
    models: VoiceModels
    sums: NDArray[np.float32]


def diarise(
    words: Sequence[SpokenWord],
    phrases: Sequence[Phrase],
    known: Voiceprints,
    count: SpeakerCount,
    *,
    labels_count: bool,
) -> Diarisation | None:
    """Return whose the words are, which all have times; None where there is no speech to tell voices by."""
    clusters = _first_clusters(phrases, known)
    if not clusters:
        return None
    least_windows = round(_LEAST_VOICE_MS / known.window_ms * 2)
    found = find_voices(
        _longest(clusters), count, same_voice=same_voice_bound(known), least_windows=least_windows
    )
    odds = change_log_odds(words, labels_count=labels_count)
    sums = np.stack([cluster.total for cluster in found])
    own = np.full(len(known.vectors), -1, np.intp)
    windows = _windows_of(phrases, known)
    for voice, cluster in enumerate(found):
        for member in cluster.members:
            own[windows[member]] = voice
    names = [cluster.fixed for cluster in found]
    for _ in range(_ROUNDS):
        models = models_of(sums, known.vectors, own)
        evidence, cosines = word_evidence(words, phrases, known, models)
        _take_hints(evidence, words, names, labels_count=labels_count)
        course = likeliest_voices(evidence, odds)
        own = _own_windows(course, phrases, windows, len(known.vectors))
        again = voice_sums(known.vectors, own, len(sums))
        sums = np.where(np.any(again, axis=1, keepdims=True), again, sums)
    return Diarisation(course, voice_probabilities(_SHARED_NOISE * evidence, odds), cosines, models, sums)


def same_voice_bound(known: Voiceprints) -> float:
    """Return the likeness above which two clusters are one voice, by how much of a voice the sound carries.

    Two voices are less alike in clear, wide sound, in which one voice may vary more (it whispers, it reads)
    than two differ on the telephone.
    """
    narrow = np.interp(-known.treble_db, _NARROW_DB, (0.0, 1.0))
    ratio = known.activity.signal_to_noise_db(0, len(known.activity.speech) * FRAME_SAMPLES)
    noisy = np.interp(-ratio, _NOISY_DB, (0.0, 1.0))
    return float(_CLEAR_BOUND + _NARROW_MORE * narrow + _NOISY_MORE * noisy)


def _windows_of(phrases: Sequence[Phrase], known: Voiceprints) -> list[NDArray[np.intp]]:
    """Return the windows that lie in each phrase."""
    starts = known.starts_ms
    firsts = np.searchsorted(starts, [phrase.start_ms - _OUTSIDE_MS for phrase in phrases])
    lasts = np.searchsorted(
        starts, [phrase.end_ms + _OUTSIDE_MS - known.window_ms for phrase in phrases], side="right"
    )
    return [np.arange(a, b, dtype=np.intp) for a, b in zip(firsts, lasts, strict=True)]


def _first_clusters(phrases: Sequence[Phrase], known: Voiceprints) -> list[Cluster]:
    """Return a cluster of each phrase in which windows lie."""
    windows = _windows_of(phrases, known)
    return [
        cluster_of(
            known.vectors[own].astype(np.float32),
            known.starts_ms[own],
            known.window_ms,
            member=number,
            label=phrase.label,
            fixed=phrase.label if phrase.is_fixed else None,
        )
        for number, (phrase, own) in enumerate(zip(phrases, windows, strict=True))
        if len(own)
    ]


def _longest(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Return the clusters with most windows, as many as are clustered, and those that a person named."""
    order = sorted(clusters, key=lambda cluster: (cluster.fixed is None, -cluster.count))
    return order[:_MOST_PHRASES]


def _take_hints(
    evidence: Floats, words: Sequence[SpokenWord], names: Sequence[str | None], *, labels_count: bool
) -> None:
    """Weigh the text's names: those that a person set decide, others make their usual voice likelier."""
    fixed = {name: voice for voice, name in enumerate(names) if name is not None}
    labels = sorted({word.label for word in words if word.label is not None and not word.is_fixed})
    usual: dict[str, int] = dict(fixed)
    if labels_count and labels:
        best = evidence.argmax(axis=1)
        for label in labels:
            votes = np.bincount(
                [voice for voice, word in zip(best, words, strict=True) if word.label == label],
                minlength=evidence.shape[1],
            )
            usual.setdefault(label, int(votes.argmax()))
    for at, word in enumerate(words):
        if word.label is None:
            continue
        if word.is_fixed and word.label in fixed:
            evidence[at] = -1e3
            evidence[at, fixed[word.label]] = 0.0
        elif labels_count and word.label in usual:
            evidence[at, usual[word.label]] += _LABEL_ODDS


def _own_windows(
    course: NDArray[np.intp], phrases: Sequence[Phrase], windows: Sequence[NDArray[np.intp]], count: int
) -> NDArray[np.intp]:
    """Return the voice of each window that lies in a phrase of one voice, -1 of any other."""
    own = np.full(count, -1, np.intp)
    for phrase, inside in zip(phrases, windows, strict=True):
        part = course[phrase.first : phrase.last]
        if (part == part[0]).all():
            own[inside] = part[0]
    return own
