"""Real voices in pieces: what one person says in one breath, word by word, cut from recordings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from alignment import Aligner, Script, Turn, read_script
from alignment.types import AlignedWord
from benchmarks.support.material import samples_of

PER_MS = 16
_EDGE_MS = 60  # of sound kept on either side of the words, where it is nobody else's
_LONGEST_MS = 4000
_BREATH_MS = 250
_LEAST_MS = 400
_TEXTS = {
    "jfk": "And so, my fellow Americans, ask not what your country can do for you, "
    "ask what you can do for your country."
}
"""Of recordings that have no text beside them."""


@dataclass(frozen=True, slots=True)
class PieceWord:
    """A word and its times in the piece's sound."""

    text: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of one person: the speaker, the recording they are from, 16 kHz samples, words."""

    speaker: str
    source: str
    samples: NDArray[np.int16]
    words: tuple[PieceWord, ...]

    @property
    def duration_ms(self) -> int:
        """The length of the sound."""
        return len(self.samples) // PER_MS

    def first_words(self, count: int) -> Piece:
        """Return its first words alone."""
        words = self.words[:count]
        end = min(self.duration_ms, words[-1].end_ms + _EDGE_MS // 2)
        return replace(self, words=words, samples=self.samples[: end * PER_MS])


def callers(folder: Path, aligner: Aligner) -> dict[str, list[Piece]]:
    """Return the pieces of each caller of a folder's telephone calls; words as the aligner places them."""
    recording = folder / "telephone.flac"
    turns = json.loads((folder / "telephone.keywords.json").read_text(encoding="utf-8"))["turns"]
    script = Script(tuple(Turn(turn["speaker"], tuple(turn["text"].split())) for turn in turns))
    words = _words_of_turns(aligner, recording, script)
    samples = samples_of(recording)
    found: dict[str, list[Piece]] = {}
    for number, (turn, own) in enumerate(zip(turns, words, strict=True)):
        within = [
            word
            for word in own
            if word.start_ms is not None and turn["start_ms"] <= word.start_ms < turn["end_ms"]
        ]
        pieces = found.setdefault(turn["speaker"], [])
        pieces.extend(_pieces(turn["speaker"], f"call {number}", samples, within))
    return found


def readers(folder: Path, aligner: Aligner) -> dict[str, list[Piece]]:
    """Return the pieces of a folder's other voices: LibriVox, a speech, a spontaneous talk."""
    found: dict[str, list[Piece]] = {}
    for recording in sorted(
        [*folder.glob("librivox_*.wav"), folder / "jfk.flac", folder / "spontaneous.wav"]
    ):
        text = recording.with_suffix(".txt")
        script = (
            read_script(text)
            if text.is_file()
            else Script((Turn(None, tuple(_TEXTS[recording.stem].split())),))
        )
        words = [word for turn in _words_of_turns(aligner, recording, script) for word in turn]
        speaker = recording.stem.split("_")[0]
        pieces = _pieces(speaker, recording.stem, samples_of(recording), words)
        found.setdefault(speaker, []).extend(pieces)
    return found


def _words_of_turns(aligner: Aligner, recording: Path, script: Script) -> list[list[AlignedWord]]:
    alignment = aligner.align(recording, script, language="en", force=True)
    words = iter([word for segment in alignment.segments for word in segment.words])
    return [[next(words) for _ in turn.tokens] for turn in script.turns]


def _pieces(
    speaker: str, source: str, samples: NDArray[np.int16], words: Sequence[AlignedWord]
) -> Iterator[Piece]:
    """Cut words at breaths, and where a piece would grow too long."""
    group: list[tuple[str, int, int]] = []
    for word in words:
        if word.start_ms is None or word.end_ms is None:
            continue
        if group and (word.start_ms - group[-1][2] > _BREATH_MS or word.end_ms - group[0][1] > _LONGEST_MS):
            yield from _piece(speaker, source, samples, group)
            group = []
        group.append((word.text, word.start_ms, word.end_ms))
    yield from _piece(speaker, source, samples, group)


def _piece(
    speaker: str, source: str, samples: NDArray[np.int16], group: Sequence[tuple[str, int, int]]
) -> Iterator[Piece]:
    if not group or group[-1][2] - group[0][1] < _LEAST_MS:
        return
    start = max(0, group[0][1] - _EDGE_MS)
    end = min(len(samples) // PER_MS, group[-1][2] + _EDGE_MS)
    words = tuple(PieceWord(text, first - start, last - start) for text, first, last in group)
    yield Piece(speaker, source, samples[start * PER_MS : end * PER_MS], words)
