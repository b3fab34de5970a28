"""Voiceprints: where somebody speaks in a recording, and the speaker vectors of windows over that speech."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from alignment.audio.decoding import SAMPLE_RATE, Sound, decode
from alignment.audio.voice_activity import VoiceActivity, VoiceActivityDetector
from alignment.progress import Progress
from alignment.speakers.embedder import SpeakerEmbedder

HOP_MS = 400  # half a window of the embedder that comes with the program
_STAGES = (("Reading audio", 0.25), ("Comparing voices", 0.70))
_BLOCK_MS = 60_000  # of sound embedded in one go: keeps the memory flat
_SPANS_AT_ONCE = 64
_SPECTRA = 300  # that the balance of a recording is found from
_SPECTRUM_MS = 500
_TREBLE_HZ = 4000
_FRAME_MS = 10  # windows begin on whole ones
_PER_MS = SAMPLE_RATE // 1000

Span = tuple[int, int]
"""From when to when, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Voiceprints:
    """What was measured of a recording.

    Windows over all speech: when they begin (ms), their unit vectors. Short spans of words: from when to
    when (ms, shape (spans, 2)), their unit vectors. The voice activity. `treble_db`: the power of speech
    above 4 kHz over that from 300 to 3,400 Hz.
    """

    window_ms: int
    starts_ms: NDArray[np.int32]
    vectors: NDArray[np.float16]
    spans_ms: NDArray[np.int32]
    span_vectors: NDArray[np.float16]
    activity: VoiceActivity
    treble_db: float

    def missing(self, spans: Collection[Span]) -> list[Span]:
        """Return which spans were not measured."""
        known = set(map(tuple, self.spans_ms.tolist()))
        return [span for span in spans if span not in known]


class VoiceprintMemory(Protocol):
    """Keeps voiceprints by what a recording's file holds."""

    def voiceprints(self, recording: Path, track: int | None, name: str) -> Voiceprints | None:
        """Return what an embedder of that name measured of a recording's track, None where it did not."""
        ...

    def store_voiceprints(
        self, recording: Path, track: int | None, name: str, voiceprints: Voiceprints
    ) -> None:
        """Keep what was measured."""
        ...


def measure_voiceprints(
    recording: Path,
    embedder: SpeakerEmbedder,
    spans: Collection[Span],
    *,
    known: Voiceprints | None = None,
    track: int | None,
    progress: Progress,
) -> Voiceprints:
    """Decode a recording, find the speech in it, and embed windows over that, and the short spans.

    What is `known` is not measured again: then only spans are embedded.

    Raises:
        RecordingError: the recording cannot be used.
        Cancelled: `progress` was cancelled.
    """
    progress.begin_stage(*_STAGES[0])
    detector = VoiceActivityDetector() if known is None else None
    try:
        sound = decode(recording, progress, consumer=detector.add if detector else None, track=track)
        with closing(sound):
            activity = detector.result() if detector is not None else None
            progress.begin_stage(*_STAGES[1])
            if activity is not None:
                known = _embed(sound, activity, embedder, progress)
            assert known is not None
            return _with_spans(known, sound, embedder, known.missing(spans), progress)
    except BaseException:
        if detector is not None:
            detector.close()
        raise


def _embed(
    sound: Sound, activity: VoiceActivity, embedder: SpeakerEmbedder, progress: Progress
) -> Voiceprints:
    starts = window_starts(activity.speech_spans(), embedder.window_ms)
    vectors: list[NDArray[np.float16]] = []
    for begin in range(0, sound.duration_ms, _BLOCK_MS):
        own = starts[(starts >= begin) & (starts < begin + _BLOCK_MS)]
        if len(own):
            first, last = int(own[0]), int(own[-1]) + embedder.window_ms
            samples = sound.samples(first * _PER_MS, last * _PER_MS)
            vectors.append(embedder.embed(samples, (own - first).tolist()).astype(np.float16))
        progress.report((begin + _BLOCK_MS) / sound.duration_ms)
    joined = np.concatenate(vectors) if vectors else np.zeros((0, 1), np.float16)
    none = np.zeros((0, 2), np.int32)
    treble_db = _treble_db(sound, starts)
    return Voiceprints(embedder.window_ms, starts, joined, none, joined[:0], activity, treble_db)


def _treble_db(sound: Sound, starts: NDArray[np.int32]) -> float:
    """Return the power of speech above 4 kHz over that of a telephone's band, from windows all over it."""
    chosen = starts[:: max(1, len(starts) // _SPECTRA)]
    length = _SPECTRUM_MS * _PER_MS
    power = np.full(length // 2 + 1, 1e-12)
    for start in chosen.tolist():
        samples = sound.samples(start * _PER_MS, start * _PER_MS + length)
        power += np.abs(np.fft.rfft(samples * np.hanning(len(samples)), length)) ** 2
    hz = np.arange(len(power)) * SAMPLE_RATE / length
    telephone = power[(hz >= 300) & (hz <= 3400)].sum()
    return float(10 * np.log10(power[hz >= _TREBLE_HZ].sum() / telephone))


def window_starts(speech: Sequence[Span], window_ms: int) -> NDArray[np.int32]:
    """Return where windows begin: one every hop over each stretch of speech, one in a short one's middle."""
    starts: list[int] = []
    for begin, end in speech:
        if end - begin <= window_ms:
            starts.append(max(0, (begin + end - window_ms) // 2))
        else:
            count = -(-(end - begin - window_ms) // HOP_MS) + 1
            starts.extend(np.linspace(begin, end - window_ms, count).astype(int).tolist())
    return np.array(sorted(set(starts)), np.int32)


def _with_spans(
    known: Voiceprints,
    sound: Sound,
    embedder: SpeakerEmbedder,
    spans: Sequence[Span],
    progress: Progress,
) -> Voiceprints:
    """Return voiceprints with more short spans."""
    vectors = [known.span_vectors]
    for at in range(0, len(spans), _SPANS_AT_ONCE):
        group = spans[at : at + _SPANS_AT_ONCE]
        step_ms = -(-embedder.window_ms // _FRAME_MS) * _FRAME_MS
        tiled = [_repeated(sound.samples(a * _PER_MS, b * _PER_MS), step_ms * _PER_MS) for a, b in group]
        starts = [number * step_ms for number in range(len(group))]
        vectors.append(embedder.embed(np.concatenate(tiled), starts).astype(np.float16))
        progress.report((at + len(group)) / len(spans))
    if len(vectors) == 1:
        return known
    measured = np.array(spans, np.int32).reshape(-1, 2)
    return replace(
        known,
        spans_ms=np.concatenate([known.spans_ms, measured]),
        span_vectors=np.concatenate([part for part in vectors if len(part)]),
    )


def _repeated(samples: NDArray[np.float32], length: int) -> NDArray[np.float32]:
    """Return the middle of a sound, or the sound over and over, `length` samples in all.

    An embedder wants windows of one length, and silence or another's speech around a short word tells it
    more than the word. Said over and over, the word alone is heard.
    """
    if len(samples) >= length:
        first = (len(samples) - length) // 2
        return samples[first : first + length]
    return np.resize(samples, length) if len(samples) else np.zeros(length, np.float32)
