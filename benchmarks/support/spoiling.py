"""Spoiled texts: words left out and misheard on purpose, and the truth about what is left."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from alignment import Script, Turn, UntextedSpan, WordState
from benchmarks.support.scoring import Gold, GoldWord

OMISSION_RATE = 0.2
SUBSTITUTION_RATE = 0.05
_MEAN_OMISSION_WORDS = 2.5  # words that are left out together, on average
_APART_MS = 300  # a pause that parts two passages left out


def spoil_text(gold: Gold, seed: int) -> tuple[Script, Gold]:
    """Return what was said as written, a fifth of it missing and a twentieth misheard; and the truth of that.

    Words are left out one to four together. Another word of the text stands for a misheard one.
    """
    dice = random.Random(seed)
    said = [word for word in gold.words if word.state is WordState.MATCHED]
    pool = [word.text for word in said if len(word.text) > 3]
    kept: list[GoldWord] = []
    missing: list[UntextedSpan] = list(gold.untexted)
    for _, own in groupby(said, lambda word: word.turn):
        for word, is_missing in _choose_errors(list(own), dice):
            if is_missing:
                missing.append(_passage(word))
            elif dice.random() < SUBSTITUTION_RATE:
                wrong = dice.choice(pool)
                kept.append(replace(word, text=wrong, state=WordState.DIFFERS, spoken=word.text))
            else:
                kept.append(word)
    turns = (tuple(word.text for word in own) for _, own in groupby(kept, lambda word: word.turn))
    return Script(tuple(Turn(None, tokens) for tokens in turns)), Gold(
        tuple(kept), tuple(_merge_passages(missing))
    )


def _choose_errors(words: Sequence[GoldWord], dice: random.Random) -> Iterator[tuple[GoldWord, bool]]:
    left = 0
    for word in words:
        if not left and dice.random() < OMISSION_RATE / _MEAN_OMISSION_WORDS / (
            1 - OMISSION_RATE + OMISSION_RATE / _MEAN_OMISSION_WORDS
        ):
            left = dice.randint(1, 4)
        yield word, left > 0
        left = max(0, left - 1)


def _passage(word: GoldWord) -> UntextedSpan:
    assert word.start_ms is not None
    assert word.end_ms is not None
    return UntextedSpan(word.start_ms, word.end_ms, word.text)


def _merge_passages(passages: Sequence[UntextedSpan]) -> Iterator[UntextedSpan]:
    """Yield passages, those that follow each other without a pause in one."""
    last: UntextedSpan | None = None
    for passage in sorted(passages, key=lambda span: span.start_ms):
        if last is not None and passage.start_ms - last.end_ms <= _APART_MS:
            last = UntextedSpan(last.start_ms, passage.end_ms, f"{last.heard} {passage.heard}")
            continue
        if last is not None:
            yield last
        last = passage
    if last is not None:
        yield last
