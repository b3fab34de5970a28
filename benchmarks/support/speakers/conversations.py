"""Conversations put together from pieces of real voices: who says which word is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from alignment.speakers.types import SpokenWord
from benchmarks.support.material import Material
from benchmarks.support.speakers.pieces import PER_MS, Piece

_PAUSES_MS = (80, 700)
_FLOOR = 3  # of 32,767: what is heard in a pause
_ONE_WORD_SHARE = 0.15  # of the turns: a single word
_LONGEST_TURN = 4  # pieces
_OVERLAP_MS = (300, 1200)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A stretch of sound with one person in it, in milliseconds."""

    speaker: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Conversation:
    """A recording (16 kHz samples or a file), its words, whose each is, and who speaks when.

    A word of nobody that is known has the speaker None.
    """

    name: str
    recording: Path | NDArray[np.int16]
    words: tuple[SpokenWord, ...]
    speakers: tuple[str | None, ...]
    spoken: tuple[Spoken, ...] = ()

    def without_paragraphs(self) -> Conversation:
        """Return it as one paragraph: the text says nothing about turns."""
        return replace(self, words=tuple(replace(word, turn=0) for word in self.words))


def known_conversation(item: Material, *, unknown: str = "Unknown", keep_labels: bool) -> Conversation:
    """Return a recording that has a gold file which names the true speaker of each turn."""
    words: list[SpokenWord] = []
    speakers: list[str] = []
    for number, turn in enumerate(item.truth["turns"]):
        label = turn["label"] if keep_labels and turn["label"] != unknown else None
        for word in turn["words"]:
            words.append(SpokenWord(word["text"], word.get("start_ms"), word.get("end_ms"), number, label))
            speakers.append(turn["true_speaker"])
    return Conversation(item.recording.stem, item.recording, tuple(words), tuple(speakers))


def conversation(
    name: str, voices: Mapping[str, Sequence[Piece]], dice: np.random.Generator, *, overlaps: float = 0.0
) -> Conversation:
    """Return all pieces of some voices as one conversation, in turns of various lengths.

    Each turn is a paragraph. A part of the changes, `overlaps`, is made while the one before still speaks.
    """
    left = {voice: list(dice.permutation(len(pieces))) for voice, pieces in voices.items()}
    sound = _Track(dice)
    words: list[SpokenWord] = []
    speakers: list[str] = []
    spoken: list[Spoken] = []
    turn, before = 0, ""
    while any(left.values()):
        speaker = _next_speaker(left, before, dice)
        for number in range(int(dice.integers(1, _LONGEST_TURN + 1))):
            if not left[speaker]:
                break
            piece = voices[speaker][left[speaker].pop()]
            is_short = number == 0 and dice.random() < _ONE_WORD_SHARE
            if is_short:
                piece = piece.first_words(1)
            over = overlaps if number == 0 and speaker != before else 0.0
            at = sound.add(piece, overlap=dice.random() < over)
            spoken.append(Spoken(speaker, at + piece.words[0].start_ms, at + piece.words[-1].end_ms))
            words.extend(
                SpokenWord(word.text, at + word.start_ms, at + word.end_ms, turn) for word in piece.words
            )
            speakers.extend([speaker] * len(piece.words))
            if is_short:
                break
        turn, before = turn + 1, speaker
    return Conversation(name, sound.samples(), tuple(words), tuple(speakers), tuple(spoken))


def _next_speaker(left: Mapping[str, Sequence[int]], before: str, dice: np.random.Generator) -> str:
    """Draw by how much each has left to say; nobody follows himself while others have something to say."""
    others = [voice for voice, pieces in left.items() if pieces and voice != before]
    candidates = others or [before]
    weights = np.array([len(left[voice]) for voice in candidates], float)
    return str(candidates[int(dice.choice(len(candidates), p=weights / weights.sum()))])


class _Track:
    """Sound that grows by pieces, pauses between them."""

    def __init__(self, dice: np.random.Generator) -> None:
        self._dice = dice
        self._parts: list[tuple[int, NDArray[np.int16]]] = []
        self._end_ms = 0

    def add(self, piece: Piece, *, overlap: bool) -> int:
        """Put a piece behind the last one, or over its end; return where it begins, in milliseconds."""
        if overlap and self._parts:
            last = len(self._parts[-1][1]) // PER_MS
            by = min(int(self._dice.integers(*_OVERLAP_MS)), last * 2 // 3, piece.duration_ms * 2 // 3)
            at = self._end_ms - by
        else:
            at = self._end_ms + int(self._dice.integers(*_PAUSES_MS))
        self._parts.append((at, piece.samples))
        self._end_ms = max(self._end_ms, at + piece.duration_ms)
        return at

    def samples(self) -> NDArray[np.int16]:
        """Return the sound."""
        total = (self._end_ms + 500) * PER_MS
        mixed = self._dice.normal(0, _FLOOR, total)
        for at, samples in self._parts:
            mixed[at * PER_MS : at * PER_MS + len(samples)] += samples
        return np.clip(np.round(mixed), -32768, 32767).astype(np.int16)
