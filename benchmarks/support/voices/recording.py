"""A recording put together from sentences whose word times are known, with its text and gold file."""

from __future__ import annotations

import json
import re
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_PAUSES_S = (0.05, 0.5)  # between sentences
_NOISE = 3.0  # standard deviation, in units of 16 bits: no recording is silent to the last bit
_SEED = 1


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it was read: its samples, and words with start and end in seconds."""

    samples: NDArray[np.int16]
    rate: int
    words: tuple[tuple[str, float, float], ...]


def letters(text: str) -> str:
    """Return only the letters and digits of a text, lower case."""
    return re.sub(r"[\W_]", "", text.lower())


def spoken_words(line: str) -> list[str]:
    """Return the words of a line that say something."""
    return [word for word in line.split() if letters(word)]


def read_wav(path: Path) -> tuple[NDArray[np.int16], int]:
    """Return the samples of a 16-bit mono file, and its rate."""
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), np.int16), file.getframerate()


def write_recording(stem: Path, sentences: Sequence[Sentence], *, language: str) -> float:
    """Write recording, text and gold; return the length in seconds."""
    random = np.random.default_rng(_SEED)
    rate = sentences[0].rate
    pieces: list[NDArray[np.int16]] = []
    words: list[dict[str, Any]] = []
    at = 0
    for sentence in sentences:
        for text, start, end in sentence.words:
            times = {"start_ms": round(1000 * (at / rate + start)), "end_ms": round(1000 * (at / rate + end))}
            words.append({"text": text, "state": "matched", **times})
        pause = np.zeros(int(rate * random.uniform(*_PAUSES_S)), np.int16)
        pieces += [sentence.samples, pause]
        at += len(sentence.samples) + len(pause)
    noisy = np.concatenate(pieces) + random.normal(0, _NOISE, at)
    with wave.open(str(stem.with_suffix(".wav")), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.clip(noisy, -32768, 32767).astype("<i2").tobytes())
    gold = {
        "recording": f"{stem.name}.wav",
        "language": language,
        "duration_ms": round(1000 * at / rate),
        "turns": [{"label": "A", "true_speaker": "A", "words": words}],
        "untexted": [],
    }
    stem.with_suffix(".gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", "utf-8")
    stem.with_suffix(".txt").write_text("A: " + " ".join(word["text"] for word in words) + "\n", "utf-8")
    return at / rate
