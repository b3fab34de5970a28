"""Voiceprints: where somebody speaks in a recording, and the speaker vectors of windows over that speech."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from alignment.audio.decoding import SAMPLE_RATE, Sound, decode
from alignment.audio.voice_activity import VoiceActivity, VoiceActivityDetector
from alignment.progress import Progress
from alignment.speakers.embedder import SpeakerEmbedder

HOP_MS = 400  # half a window of the embedder that comes with the program
_STAGES = (("Reading the sound", 0.25), ("Listening to voices", 0.70))
_BLOCK_MS = 120_000  # of sound embedded in one go: keeps the memory flat
_LEAST_SPEECH = 0.4  # share of a window that must be speech


@dataclass(frozen=True, slots=True)
class Voiceprints:
    """What was measured of a recording: window starts (ms), their unit vectors, its voice activity."""

    window_ms: int
    starts_ms: NDArray[np.int32]
    vectors: NDArray[np.float16]
    activity: VoiceActivity


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
    recording: Path, embedder: SpeakerEmbedder, *, track: int | None, progress: Progress
) -> Voiceprints:
    """Decode a recording, find the speech in it, and embed windows over that.

    Raises:
        RecordingError: the recording cannot be used.
        Cancelled: `progress` was cancelled.
    """
    progress.begin_stage(*_STAGES[0])
    detector = VoiceActivityDetector()
    try:
        sound = decode(recording, progress, consumer=detector.add, track=track)
    except BaseException:
        detector.close()
        raise
    try:
        activity = detector.result()
        progress.begin_stage(*_STAGES[1])
        return _embed(sound, activity, embedder, progress)
    finally:
        sound.close()


def _embed(
    sound: Sound, activity: VoiceActivity, embedder: SpeakerEmbedder, progress: Progress
) -> Voiceprints:
    starts = _window_starts(activity, embedder.window_ms)
    vectors: list[NDArray[np.float16]] = []
    for begin in range(0, sound.duration_ms, _BLOCK_MS):
        own = starts[(starts >= begin) & (starts < begin + _BLOCK_MS)]
        if len(own):
            first, last = int(own[0]), int(own[-1]) + embedder.window_ms
            samples = sound.samples(first * SAMPLE_RATE // 1000, last * SAMPLE_RATE // 1000)
            vectors.append(embedder.embed(samples, (own - first).tolist()).astype(np.float16))
        progress.report((begin + _BLOCK_MS) / sound.duration_ms)
    joined = np.concatenate(vectors) if vectors else np.zeros((0, 1), np.float16)
    return Voiceprints(embedder.window_ms, starts, joined, activity)


def _window_starts(activity: VoiceActivity, window_ms: int) -> NDArray[np.int32]:
    """Return where windows begin: one every hop, as far as enough of it is speech."""
    starts = [
        start
        for begin, end in activity.speech_spans()
        for start in range(begin, max(begin + 1, end - window_ms + HOP_MS), HOP_MS)
    ]
    return np.array(sorted(set(starts)), np.int32)
