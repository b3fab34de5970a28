"""Who speaks: the voices of a recording, and which of them says each word of its transcript."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from alignment.errors import RecordingError
from alignment.progress import Progress
from alignment.speakers.clear_samples import clear_samples
from alignment.speakers.diarisation import Diarisation, diarise
from alignment.speakers.embedder import OnnxSpeakerEmbedder, SpeakerEmbedder
from alignment.speakers.overlaps import overlapped_words
from alignment.speakers.phrases import Phrase, end_of, phrases, start_of
from alignment.speakers.types import SpeakerAttribution, SpeakerCount, SpokenWord, Voice, WordSpeaker
from alignment.speakers.voice_models import short_spans
from alignment.speakers.voiceprints import VoiceprintMemory, Voiceprints, measure_voiceprints

_STAGE = ("Telling voices apart", 0.05)
_NOBODY = WordSpeaker(None, 0.0)
_UNHEARD_SURENESS = 0.5  # of a word without times, whose neighbours say whose it is: at most
_STRANGE = 0.25  # cosine to the nearest voice below which a phrase is nobody's
_LEAST_STRANGE_MS = 700  # of such a phrase: a shorter one varies too much to be judged


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
    A word without times goes with the words beside it in its turn.

    Raises:
        RecordingError: the recording cannot be used.
        ModelError: the embedder is missing or damaged.
        Cancelled: `progress` was cancelled.
    """
    watch = progress or Progress()
    embedder = embedder or OnnxSpeakerEmbedder()
    if not labels_count:
        words = [word if word.is_fixed else replace(word, label=None) for word in words]
    timed = [word for word in words if word.start_ms is not None]
    parts = phrases(timed)
    known = _voiceprints(recording, embedder, short_spans(parts), track=track, memory=memory, watch=watch)
    watch.begin_stage(*_STAGE)
    engine = {"embedder": embedder.name}
    found = diarise(timed, parts, known, count or SpeakerCount(), labels_count=labels_count)
    if found is None:
        return SpeakerAttribution(engine, (), (_NOBODY,) * len(words))
    return _attribution(engine, words, timed, parts, found)


def _voiceprints(
    recording: Path,
    embedder: SpeakerEmbedder,
    spans: Sequence[tuple[int, int]],
    *,
    track: int | None,
    memory: VoiceprintMemory | None,
    watch: Progress,
) -> Voiceprints:
    """Return what is remembered of a recording, measured as far as it is not."""
    if not recording.is_file():
        raise RecordingError(recording, "doesn’t exist", "Check the name and the folder")
    known = memory.voiceprints(recording, track, embedder.name) if memory is not None else None
    if known is not None and not known.missing(spans):
        return known
    known = measure_voiceprints(recording, embedder, spans, known=known, track=track, progress=watch)
    if memory is not None:
        memory.store_voiceprints(recording, track, embedder.name, known)
    return known


def _attribution(
    engine: dict[str, str],
    words: Sequence[SpokenWord],
    timed: Sequence[SpokenWord],
    parts: Sequence[Phrase],
    found: Diarisation,
) -> SpeakerAttribution:
    """Return the voices by their first appearance, and every word's."""
    overlapped = overlapped_words(timed, found.course)
    claimed = _claimed(timed, parts, found)
    order = list(dict.fromkeys(found.course[claimed].tolist()))
    clearness = _clearness(found)
    voices = tuple(
        Voice(
            talking_ms=sum(
                end_of(word) - start_of(word)
                for word, own, is_claimed in zip(timed, found.course, claimed, strict=True)
                if own == voice and is_claimed
            ),
            samples=clear_samples(timed, found.course, clearness, overlapped, voice),
            embedding=tuple(float(value) for value in found.models.means[voice]),
        )
        for voice in order
    )
    number = {voice: at for at, voice in enumerate(order)}
    rows = np.arange(len(timed))
    sure = found.probabilities[rows, found.course]
    heard = [
        WordSpeaker(number[int(voice)], round(float(sureness), 3), bool(both)) if is_claimed else _NOBODY
        for voice, sureness, both, is_claimed in zip(found.course, sure, overlapped, claimed, strict=True)
    ]
    return SpeakerAttribution(engine, voices, _with_unheard(words, heard))


def _claimed(words: Sequence[SpokenWord], parts: Sequence[Phrase], found: Diarisation) -> NDArray[np.bool_]:
    """Return which words sound like their voice at all, or are too short to say so, phrase by phrase.

    Where no speech was found in a phrase it sounds like nothing; then those beside it say whose it is.
    """
    claimed = np.ones(len(words), bool)
    for part in parts:
        rows = np.arange(part.first, part.last)
        cosine = float(found.cosines[rows, found.course[rows]].mean())
        is_judged = cosine != 0 and part.end_ms - part.start_ms >= _LEAST_STRANGE_MS
        if is_judged and cosine < _STRANGE and not part.is_fixed:
            claimed[rows] = False
    return claimed


def _clearness(found: Diarisation) -> NDArray[np.float64]:
    """Return how near each word is to its voice, less how near it is to the next one."""
    rows = np.arange(len(found.course))
    own = found.cosines[rows, found.course]
    if found.cosines.shape[1] == 1:
        return own
    others = found.cosines.copy()
    others[rows, found.course] = -np.inf
    return np.asarray(2 * own - others.max(axis=1))


def _with_unheard(words: Sequence[SpokenWord], heard: Sequence[WordSpeaker]) -> tuple[WordSpeaker, ...]:
    """Return the speakers of all words: one without times has that of the nearest word of its turn."""
    timed = [at for at, word in enumerate(words) if word.start_ms is not None]
    found: list[WordSpeaker] = [_NOBODY] * len(words)
    for at, speaker in zip(timed, heard, strict=True):
        found[at] = speaker
    ahead = np.searchsorted(timed, range(len(words)))
    for at, word in enumerate(words):
        if word.start_ms is not None:
            continue
        beside = [timed[k] for k in (int(ahead[at]) - 1, int(ahead[at])) if 0 <= k < len(timed)]
        own = [other for other in beside if words[other].turn == word.turn]
        if own:
            nearest = found[min(own, key=lambda other: abs(other - at))]
            found[at] = replace(nearest, sureness=min(nearest.sureness, _UNHEARD_SURENESS))
    return tuple(found)
