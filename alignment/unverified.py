"""Words of the text that a weak recogniser missed, where speech is that it did not understand either.

They are probably that speech: not verified, but not missing in the sound.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from alignment.placement.placement_protocol import split_span_by_letters
from alignment.text.spoken_forms import is_stage_direction, spoken_words
from alignment.types import UNVERIFIED, AlignedWord, UntextedSpan, WordState

UNVERIFIED_CONFIDENCE: Final = 0.3  # of a word that nothing speaks for
_FASTEST_LETTER_MS: Final = 30  # that a letter takes at least: else there is too little speech for the words
_BESIDE_MS: Final = 100  # that speech may reach over the words beside it


def place_in_speech(
    words: Sequence[AlignedWord], untexted: Sequence[UntextedSpan], *, duration_ms: int
) -> tuple[list[AlignedWord], list[UntextedSpan]]:
    """Return the words, unheard ones in speech nobody understood as unverified, and the rest of it."""
    placed, left = list(words), list(untexted)
    for run, low_ms, high_ms in _unheard_runs(words, duration_ms):
        own = [
            span
            for span in left
            if not span.heard and low_ms - _BESIDE_MS <= span.start_ms and span.end_ms <= high_ms + _BESIDE_MS
        ]
        texts = [words[at].text for at in run]
        letters = sum(len(spoken) for text in texts for spoken in spoken_words(text))
        if not own or sum(span.end_ms - span.start_ms for span in own) < _FASTEST_LETTER_MS * letters:
            continue
        whole = max(low_ms, own[0].start_ms), min(high_ms, own[-1].end_ms)
        for at, span in zip(run, split_span_by_letters(whole, texts, 0).values(), strict=True):
            placed[at] = replace(
                words[at],
                start_ms=span[0],
                end_ms=span[1],
                confidence=UNVERIFIED_CONFIDENCE,
                state=WordState.MATCHED,
                reason=UNVERIFIED,
            )
        left = [span for span in left if span not in own]
    return placed, left


def _unheard_runs(words: Sequence[AlignedWord], duration_ms: int) -> Iterator[tuple[list[int], int, int]]:
    """Yield the numbers of unheard words between words with times, and from when to when these leave room."""
    run: list[int] = []
    low_ms = 0
    for at, word in enumerate(words):
        if word.start_ms is not None and word.end_ms is not None:
            if run and word.start_ms > low_ms:
                yield run, low_ms, word.start_ms
            run, low_ms = [], word.end_ms
        elif (
            word.state is WordState.UNHEARD and spoken_words(word.text) and not is_stage_direction(word.text)
        ):
            run.append(at)
    if run and duration_ms > low_ms:
        yield run, low_ms, duration_ms
