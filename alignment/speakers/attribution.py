"""Who speaks: the voices of a recording, and which of them says each word of its transcript."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from alignment.progress import Progress
from alignment.speakers.embedder import OnnxSpeakerEmbedder, SpeakerEmbedder
from alignment.speakers.types import SpeakerAttribution, SpeakerCount, SpokenWord, Voice, WordSpeaker
from alignment.speakers.voiceprints import VoiceprintMemory, Voiceprints, measure_voiceprints


def attribute_speakers(
    recording: Path,
    words: Sequence[SpokenWord],
    *,
    count: SpeakerCount | None = None,
    labels_count: bool = True,
    track: int | None = None,
    embedder: SpeakerEmbedder | None = None,
    memory: VoiceprintMemory | None = None,
    progress: Progress | None = None,
) -> SpeakerAttribution:
    """Tell the voices of a recording apart, and say for each word whose it is.

    `count` bounds the number of voices, `labels_count` has the names of the text weighed as hints (those
    that a person set count in any case), `track` is the number of the sound track (from 1; None: the one
    that players play), `embedder` another than the one that comes with the program, `memory` what keeps
    its vectors for the next time. Where nobody speaks, and where there are no words, there are no voices.

    Raises:
        RecordingError: the recording cannot be used.
        ModelError: the embedder is missing or damaged.
        Cancelled: `progress` was cancelled.
    """
    if not labels_count:
        words = [word if word.is_fixed else replace(word, label=None) for word in words]
    watch = progress or Progress()
    embedder = embedder or OnnxSpeakerEmbedder()
    known = memory.voiceprints(recording, track, embedder.name) if memory is not None else None
    if known is None:
        known = measure_voiceprints(recording, embedder, track=track, progress=watch)
        if memory is not None:
            memory.store_voiceprints(recording, track, embedder.name, known)
    watch.begin_stage("Telling voices apart", 0.05)
    return _attribute(known, words, count or SpeakerCount(), engine={"embedder": embedder.name})


def _attribute(
    known: Voiceprints, words: Sequence[SpokenWord], count: SpeakerCount, *, engine: dict[str, str]
) -> SpeakerAttribution:
    if not len(known.starts_ms) or not words:
        return SpeakerAttribution(engine, (), tuple(WordSpeaker(None, 0.0) for _ in words))
    vectors = known.vectors.astype(np.float32)
    cluster = _cluster(vectors, count)
    middles = known.starts_ms + known.window_ms / 2
    found = [
        int(cluster[np.argmin(np.abs(middles - (word.start_ms + word.end_ms) / 2))])
        if word.start_ms is not None and word.end_ms is not None
        else None
        for word in words
    ]
    order = list(dict.fromkeys(voice for voice in found if voice is not None))
    voices = tuple(_voice(known, vectors, cluster == voice) for voice in order)
    attributed = tuple(
        WordSpeaker(None, 0.0) if voice is None else WordSpeaker(order.index(voice), 0.5) for voice in found
    )
    return SpeakerAttribution(engine, voices, attributed)


def _cluster(vectors: NDArray[np.float32], count: SpeakerCount) -> NDArray[np.intp]:
    """Return the cluster of each vector, by average linkage of the cosines."""
    least, most = count.bounds
    groups = np.arange(len(vectors))
    sums, sizes = vectors.copy(), np.ones(len(vectors))
    alive = list(range(len(vectors)))
    likeness = vectors @ vectors.T
    np.fill_diagonal(likeness, -2)
    while len(alive) > least:
        first, second = np.unravel_index(np.argmax(likeness), likeness.shape)
        if likeness[first, second] < 0.5 and (most is None or len(alive) <= most):
            break
        groups[groups == second] = first
        sums[first] += sums[second]
        sizes[first] += sizes[second]
        alive.remove(int(second))
        likeness[second, :] = likeness[:, second] = -2
        others = [a for a in alive if a != first]
        likeness[first, others] = likeness[others, first] = (sums[others] @ sums[first]) / (
            sizes[others] * sizes[first]
        )
    return np.unique(groups, return_inverse=True)[1]


def _voice(known: Voiceprints, vectors: NDArray[np.float32], own: NDArray[np.bool_]) -> Voice:
    mean = vectors[own].mean(axis=0)
    mean /= max(1e-9, float(np.linalg.norm(mean)))
    starts = known.starts_ms[own]
    samples = tuple((int(start), int(start) + 3000) for start in starts[:3])
    return Voice(int(own.sum()) * 400, samples, tuple(float(value) for value in mean))
