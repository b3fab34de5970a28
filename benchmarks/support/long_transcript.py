"""A transcript as long as a ten-hour recording's: 10,000 segments, 100,000 words."""

from __future__ import annotations

import random

from editor.document.values import Segment, Speaker, Transcript, Untexted, Word, WordState

SEGMENTS = 10_000
WORDS_IN_SEGMENT = 10
WORD_MS = 360
VOCABULARY = [
    "people",
    "work",
    "with",
    "a",
    "new",
    "model",
    "and",
    "nobody",
    "knows",
    "what",
    "comes",
    "of",
    "it",
    "so",
    "they",
    "ask",
    "Chech",
    "GPT",
]


def long_transcript() -> Transcript:
    """Return the same transcript at every call: two speakers, every state of a word, untexted speech."""
    chance = random.Random(7)
    segments = tuple(_segment(row, chance) for row in range(SEGMENTS))
    untexted = tuple(
        Untexted(f"u{row}", segments[row].end_ms, segments[row].end_ms + 400, "so to say")
        for row in range(0, SEGMENTS, 100)
    )
    return Transcript("en", (Speaker("s0", "Ann"), Speaker("s1", "Bob")), segments, untexted)


def _segment(row: int, chance: random.Random) -> Segment:
    start_ms = row * WORDS_IN_SEGMENT * WORD_MS
    words = tuple(_word(f"w{row}-{at}", start_ms + at * WORD_MS, chance) for at in range(WORDS_IN_SEGMENT))
    return Segment(f"g{row}", f"s{row % 2}", start_ms, start_ms + WORDS_IN_SEGMENT * WORD_MS - 60, words)


def _word(name: str, start_ms: int, chance: random.Random) -> Word:
    text = chance.choice(VOCABULARY)
    dice = chance.random()
    if dice < 0.02:
        return Word(name, text, None, None, None, WordState.UNHEARD, None, "nothing like it is heard")
    if dice < 0.07:
        return Word(
            name, text, start_ms, start_ms + 300, 0.3, WordState.DIFFERS, "chat", "sounds like “chat”"
        )
    return Word(name, text, start_ms, start_ms + 300, 0.9)
