"""How sure the recogniser is of each word that it wrote, where there is no text to check it against."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from typing import Final

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.recognition.recogniser import AudioChunk, HeardWord, Recogniser, Rescoring
from alignment.types import AlignedWord, WordState

NOT_SURE: Final = "recognised with doubt"
_LEAST: Final = 1e-6
_BASE, _BY_WORD = 2.33, 0.6  # by logistic regression on three recordings whose words are known, 5,100 words
_DOUBTED: Final = 0.9  # a word with less confidence is told as doubtful: of 50 words about one is


def word_confidences(
    recogniser: Recogniser,
    sound: Sound,
    spans: Sequence[tuple[int, int]],
    heard: Sequence[HeardWord],
    chunk_of: Sequence[int],
    *,
    language: str,
) -> list[float | None]:
    """Return how likely (0..1) each recognised word is right, None where the recogniser does not tell.

    One that is `Rescoring` is asked again, told each piece's words: the least likely token decides. Of
    another the words' own probability stands.

    `spans`: the pieces of sound, in samples; `chunk_of`: the piece that each word was recognised in.
    """
    if not isinstance(recogniser, Rescoring):
        return [word.probability for word in heard]
    numbered = zip(chunk_of, range(len(heard)), strict=True)
    groups = [(chunk, [at for _, at in own]) for chunk, own in groupby(numbered, key=lambda one: one[0])]

    def of_group(group: tuple[int, list[int]]) -> list[float]:
        chunk, own = group
        start, end = spans[chunk]
        audio = AudioChunk(start * 1000 // SAMPLE_RATE, sound.samples(start, end))
        encoded = recogniser.encode_chunk(audio, language=language)
        tokens = encoded.likelihoods([heard[at].text for at in own])
        return [_confidence(min(one, default=1.0)) for one in tokens]

    with ThreadPoolExecutor(2, thread_name_prefix="doubt") as pool:
        return [likely for found in pool.map(of_group, groups) for likely in found]


def recognised_words(
    words: Sequence[AlignedWord], heard: Sequence[HeardWord], confidences: Sequence[float | None]
) -> list[AlignedWord]:
    """Return placed words as what they are: recognised, not checked, each with its own doubt.

    None of them is missing in the sound: where the placement found no time, the recogniser's stands. Where
    the recogniser does not tell how likely a word is (None), how well the word fits its sound stands for it.
    """
    found: list[AlignedWord] = []
    at_ms = 0
    for number, (word, own, told) in enumerate(zip(words, heard, confidences, strict=True)):
        start_ms, end_ms = word.start_ms, word.end_ms
        if start_ms is None or end_ms is None:
            limit = next((w.start_ms for w in words[number + 1 :] if w.start_ms is not None), own.end_ms)
            start_ms = max(at_ms, own.start_ms)
            end_ms = max(start_ms, min(own.end_ms, limit))
        at_ms = end_ms
        confidence = word.confidence if told is None else told
        reason = word.reason if word.state is WordState.MATCHED else ""
        reason = reason or (NOT_SURE if confidence is not None and confidence < _DOUBTED else "")
        found.append(AlignedWord(word.text, start_ms, end_ms, confidence, WordState.RECOGNISED, None, reason))
    return found


def _confidence(likely: float) -> float:
    """Return how many of such words are right, as measured on recordings whose text is known."""
    odds = _BASE + _BY_WORD * _log_odds(likely)
    return round(1 / (1 + math.exp(-odds)), 3)


def _log_odds(probability: float) -> float:
    probability = min(max(probability, _LEAST), 1 - _LEAST)
    return math.log(probability / (1 - probability))
