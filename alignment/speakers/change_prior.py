"""How likely another voice goes on between two words, by what the text and the pauses say."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from alignment.speakers.phrases import asks, end_of, ends_sentence, start_of
from alignment.speakers.types import SpokenWord

# Log-odds of a change. They are round numbers, fitted to no recording: a change in the middle of a sentence
# happens once in some 600 words, at a paragraph more often than not.
_INSIDE = -6.5
_PARAGRAPH = 7.0
_SENTENCE = 2.5
_QUESTION = 1.5  # beside that of a sentence
_LONG_PAUSE = 1.5  # reached at _LONG_PAUSE_MS, less in proportion
_LONG_PAUSE_MS = 800
_OTHER_LABEL = 2.0


def change_log_odds(words: Sequence[SpokenWord], *, labels_count: bool) -> NDArray[np.float64]:
    """Return the log-odds of a change before each word that has times, shape (words,); the first has none."""
    odds = np.full(len(words), _INSIDE)
    for at in range(1, len(words)):
        before, word = words[at - 1], words[at]
        pause = max(0, start_of(word) - end_of(before))
        odds[at] += _LONG_PAUSE * min(1.0, pause / _LONG_PAUSE_MS)
        if word.turn != before.turn:
            odds[at] += _PARAGRAPH
        elif ends_sentence(before):
            odds[at] += _SENTENCE + (_QUESTION if asks(before) else 0.0)
        if labels_count and None not in (before.label, word.label) and before.label != word.label:
            odds[at] += _OTHER_LABEL
    return odds
