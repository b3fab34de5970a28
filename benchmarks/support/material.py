"""Recordings whose truth is known, as they are found in folders, and worse ones made from them."""

from __future__ import annotations

import hashlib
import json
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from alignment.audio.decoding import SAMPLE_RATE, decode
from benchmarks.support.conditions import CLEAN, made, take
from benchmarks.support.signals import whole_numbers

_ENDINGS = (".ogg", ".opus", ".wav", ".flac", ".mp3", ".m4a", ".mp4")
_VERSION = 1  # of how worse recordings are made: those of another one are made again


@dataclass(frozen=True, slots=True)
class Material:
    """A recording, its rough transcript and the truth: a gold file, or one of hand-marked words."""

    recording: Path
    text: Path
    gold: Path

    @property
    def truth(self) -> dict[str, Any]:
        """What the truth's file holds."""
        read: dict[str, Any] = json.loads(self.gold.read_text(encoding="utf-8"))
        return read


def material(folders: Sequence[Path]) -> list[Material]:
    """Return the recordings in `folders` that have a text and a gold file in any of them."""
    found = []
    for recording in sorted(path for folder in folders for path in folder.iterdir()):
        if recording.suffix.lower() in _ENDINGS:
            text = _beside(recording.stem + ".txt", folders)
            gold = _beside(recording.stem + ".gold.json", folders)
            if text and gold:
                found.append(Material(recording, text, gold))
    return found


def marked_material(keywords: Path) -> Material | None:
    """Return what lies beside a file of hand-marked words (NAME.keywords.json), None where it does not."""
    name = keywords.name.split(".")[0]
    text = keywords.with_name(f"{name}.txt")
    recordings = (keywords.with_name(name + ending) for ending in _ENDINGS)
    recording = next((path for path in recordings if path.is_file()), None)
    return Material(recording, text, keywords) if recording and text.is_file() else None


def _beside(name: str, folders: Sequence[Path]) -> Path | None:
    return next((folder / name for folder in folders if (folder / name).is_file()), None)


def samples_of(recording: Path) -> NDArray[np.int16]:
    """Return all samples as the aligner gets them."""
    sound = decode(recording)
    try:
        return sound.pcm(0, len(sound))
    finally:
        sound.close()


def worse(item: Material, condition: str, folder: Path) -> Material:
    """Return `item` under a condition, made in `folder` where it does not lie there yet."""
    if condition == CLEAN:
        return item
    digest = hashlib.sha256(f"{_VERSION}".encode())
    for path in (item.recording, item.gold):
        digest.update(path.read_bytes())
    stem = f"{item.recording.stem}.{condition}.{digest.hexdigest()[:12]}"
    recording, gold = folder / f"{stem}.wav", folder / f"{stem}.truth.json"
    if not gold.is_file():
        source = take(samples_of(item.recording) / 32768, item.truth)
        result = made(source, condition, item.recording.stem)
        write_wav(recording, whole_numbers(result.samples))
        gold.write_text(json.dumps(result.truth), encoding="utf-8")  # last: with it all is there
    return Material(recording, item.text, gold)


def write_wav(path: Path, samples: NDArray[np.int16]) -> None:
    """Write 16 kHz mono."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(samples.astype("<i2").tobytes())
