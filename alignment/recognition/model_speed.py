"""How fast a model is on this computer: seconds of speech recognized in a second, tried on a recording."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from alignment.audio.decoding import SAMPLE_RATE, decode
from alignment.progress import Progress
from alignment.recognition.devices import Device
from alignment.recognition.models import Model
from alignment.recognition.recogniser import AudioChunk, AudioChunkSource
from alignment.recognition.whisper import WhisperRecogniser

MEASURED_MS: Final = 20_000
_WARM_UP_S: Final = 2
"""So much is recognized before the clock runs: what a library makes at its first use is not speed."""
_CHUNKS: Final = 2
"""The recording is recognized in so many pieces, so that a processor's cores share the work."""


@dataclass(frozen=True, slots=True)
class ModelSpeed:
    """Seconds of speech recognized in a second (loading left out), on which device, and loading's time."""

    speed: float
    device: Device
    load_ms: int


def measure_speed(
    model: Model, recording: Path, *, told: Callable[[float], None] = lambda _share: None
) -> ModelSpeed:
    """Load a model and recognise the beginning of a recording, `MEASURED_MS` of it, by it.

    `told` hears how much was recognised, from 0 to 1, and may raise to stop.

    Raises:
        ModelError: it is damaged or too large for the memory.
        RecordingError: the recording cannot be read.
    """
    begun = time.monotonic()
    recogniser = WhisperRecogniser(model)
    load_ms = round((time.monotonic() - begun) * 1000)
    sound = decode(recording, Progress())
    try:
        length = min(len(sound), MEASURED_MS * SAMPLE_RATE // 1000)
        step = -(-length // _CHUNKS)
        chunks = [
            AudioChunk(at * 1000 // SAMPLE_RATE, sound.samples(at, min(length, at + step)))
            for at in range(0, length, step)
        ]
    finally:
        sound.close()
    language = recogniser.language(chunks[0])
    first = AudioChunk(0, chunks[0].samples[: _WARM_UP_S * SAMPLE_RATE])
    recogniser.recognise(
        [AudioChunkSource(len(first.samples), partial(_given, first))], language=language, done=lambda _: None
    )
    sources = [AudioChunkSource(len(chunk.samples), partial(_given, chunk)) for chunk in chunks]
    begun = time.monotonic()
    recogniser.recognise(sources, language=language, done=told)
    took_s = max(1e-6, time.monotonic() - begun)
    return ModelSpeed(length / SAMPLE_RATE / took_s, recogniser.device, load_ms)


def _given(chunk: AudioChunk) -> AudioChunk:
    return chunk
