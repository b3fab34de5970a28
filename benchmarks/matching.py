"""Matching texts of 100,000 words: wrong, incomplete, repetitive, and with nothing in common."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence

from alignment.matching.word_matching import match_words
from benchmarks.support.figure import Figure

WORDS = 100_000
MAX_S = 10.0


def spoken_and_written(count: int, *, vocabulary: int = 8000, seed: int = 5) -> tuple[list[str], list[str]]:
    """Return `count` words as said, and a text of them with a fifth missing and one in twenty misheard.

    Words are as frequent as in speech (Zipf); passages of a dozen words are missing as a whole.
    """
    chance = random.Random(seed)
    weights = [1 / rank for rank in range(1, vocabulary + 1)]
    said = [f"w{number}" for number in chance.choices(range(vocabulary), weights, k=count)]
    written: list[str] = []
    at = 0
    while at < count:
        if chance.random() < 0.02:
            at += chance.randrange(6, 20)
        else:
            written.append(f"x{at}" if chance.random() < 0.05 else said[at])
            at += 1
    return said, written


def figures() -> Iterator[Figure]:
    """Measure each kind of pair of texts."""
    said, written = spoken_and_written(WORDS)
    yield from _timed_figures("match 100,000 words, a fifth missing", written, said)
    phrase = ["so", "what", "i", "mean", "to", "say", "is", "that", "we", "go", "on", "and", "on"]
    yield from _timed_figures(
        "match 100,000 words of one phrase repeated", phrase * (WORDS // 13), phrase * 7000
    )
    yield from _timed_figures("match 100,000 words with another text", [f"y{w}" for w in said], said)
    shuffled = random.Random(1).sample(said, len(said))
    yield from _timed_figures("match 100,000 words with the same shuffled", shuffled, said, most_s=3 * MAX_S)


def _timed_figures(
    what: str, left: Sequence[str], right: Sequence[str], *, most_s: float = MAX_S
) -> Iterator[Figure]:
    begun = time.perf_counter()
    match_words(left, right)
    yield Figure(what, time.perf_counter() - begun, "s", most_s)
