"""Excerpts of the recordings whose truth is known, to be put together to new ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from pathlib import Path

import numpy as np
import soundfile

from alignment import AlignedWord, Alignment, Script, Turn, WordState
from alignment.audio.decoding import SAMPLE_RATE, decode
from benchmarks.support.scoring import Gold, read_gold
from tests.support.sound_server import Sound

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data" / "alignment"
RECORDINGS = {"sample": ROOT / "resources" / "sample" / "sample.ogg", "meeting": DATA / "meeting.ogg"}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word that is really said in an excerpt: its token, turn, and times in milliseconds."""

    text: str
    turn: int
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some sound (16 kHz mono) and the words of the text that are said in it as they are written."""

    sound: Sound
    words: tuple[Spoken, ...]

    @property
    def duration_ms(self) -> int:
        """The length of the sound."""
        return len(self.sound) // 16

    @property
    def script(self) -> Script:
        """The text: one turn for each turn of the words."""
        return script(self.words)

    def __add__(self, other: Excerpt) -> Excerpt:
        """Return both, one after the other."""
        return Excerpt(np.concatenate([self.sound, other.sound]), self.words + other.moved(self.duration_ms))

    def moved(self, by_ms: int) -> tuple[Spoken, ...]:
        """Return the words as they lie when the excerpt begins at `by_ms`."""
        return tuple(
            replace(word, start_ms=word.start_ms + by_ms, end_ms=word.end_ms + by_ms) for word in self.words
        )

    def write(self, path: Path) -> Path:
        """Write the sound as wav."""
        soundfile.write(path, self.sound, SAMPLE_RATE, subtype="PCM_16")
        return path


def excerpt(name: str, start_ms: int, end_ms: int) -> Excerpt:
    """Return the stretch of a recording; it must not begin or end inside a word."""
    words = [
        Spoken(word.text, word.turn, word.start_ms - start_ms, word.end_ms - start_ms)
        for word in _spoken(name)
        if start_ms <= word.start_ms and word.end_ms <= end_ms
    ]
    return Excerpt(_samples(name)[start_ms * 16 : end_ms * 16], tuple(words))


def quiet(seconds: float, *, noise: float = 0.0, seed: int = 1) -> Excerpt:
    """Return sound without words: near silence, or noise of that level (0..1)."""
    random = np.random.default_rng(seed)
    samples = max(noise, 1e-4) * random.standard_normal(int(seconds * SAMPLE_RATE))
    return Excerpt(samples.astype(np.float32), ())


def music(seconds: float, *, seed: int = 1) -> Excerpt:
    """Return sound without words: chords of plucked strings, four a second."""
    random = np.random.default_rng(seed)
    times = np.arange(SAMPLE_RATE // 4) / SAMPLE_RATE
    beats = []
    for _ in range(int(seconds * 4)):
        chord = 220 * 2 ** (random.choice([0, 3, 5, 7, 10, 12], 3) / 12)
        beats.append(sum(np.sin(2 * np.pi * pitch * times) for pitch in chord) * np.exp(-6 * times))
    return Excerpt((0.1 * np.concatenate(beats)).astype(np.float32), ())


def script(words: Iterable[Spoken]) -> Script:
    """Return the words as a text."""
    turns = groupby(words, key=lambda word: word.turn)
    return Script(tuple(Turn(f"Speaker {turn}", tuple(word.text for word in own)) for turn, own in turns))


def rewritten(text: Script, new: dict[str, str]) -> Script:
    """Return the text with some words written in another way, each in as many tokens as that has."""
    turns = []
    for turn in text.turns:
        line = f" {' '.join(turn.tokens)} "
        for old, other in new.items():
            line = line.replace(f" {old} ", f" {other} ")
        turns.append(Turn(turn.speaker, tuple(line.split())))
    return Script(tuple(turns))


def correct_share(got: Sequence[AlignedWord], want: Sequence[Spoken], *, within_ms: int = 100) -> float:
    """Return the share (0..1) of words that are matched and begin and end where they are said."""
    assert [word.text for word in got] == [word.text for word in want]
    right = [
        word.state is WordState.MATCHED
        and word.start_ms is not None
        and word.end_ms is not None
        and abs(word.start_ms - said.start_ms) <= within_ms
        and abs(word.end_ms - said.end_ms) <= within_ms
        for word, said in zip(got, want, strict=True)
    ]
    return sum(right) / len(right)


def untexted_share(alignment: Alignment, start_ms: int, end_ms: int) -> float:
    """Return how much (0..1) of a stretch is reported as speech without text."""
    covered = (max(0, min(span.end_ms, end_ms) - max(span.start_ms, start_ms)) for span in alignment.untexted)
    return sum(covered) / (end_ms - start_ms)


@cache
def gold(name: str) -> Gold:
    """Return the truth about a recording."""
    return read_gold(DATA / f"{name}.gold.json")


@cache
def _spoken(name: str) -> tuple[Spoken, ...]:
    return tuple(
        Spoken(word.text, word.turn, word.start_ms, word.end_ms)
        for word in gold(name).words
        if word.start_ms is not None and word.end_ms is not None
    )


@cache
def _samples(name: str) -> Sound:
    sound = decode(RECORDINGS[name])
    samples = sound.samples(0, len(sound))
    sound.close()
    return samples
