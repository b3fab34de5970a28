"""Overlapped speech: words while which two voices are near at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from alignment.speakers.phrases import end_of, start_of
from alignment.speakers.types import SpokenWord

_LEAST_SHARED = 0.25  # of a word that another's word must lie over
_REACH = 12  # words on either side in which one that overlaps is looked for


def overlapped_words(words: Sequence[SpokenWord], course: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Return which words, all of which have times, are said while another voice says words of the text.

    A word is overlapped where words of another voice lie over a quarter of it or more. Speech that is not in
    the text is not seen: a window with two voices in it cannot be told from one that a change lies in.
    """
    found = np.zeros(len(words), bool)
    for at, word in enumerate(words):
        length = max(1, end_of(word) - start_of(word))
        for other in range(at + 1, min(len(words), at + 1 + _REACH)):
            if course[other] == course[at]:
                continue
            beside = words[other]
            shared = min(end_of(word), end_of(beside)) - max(start_of(word), start_of(beside))
            if shared <= 0:
                continue
            found[at] |= shared >= _LEAST_SHARED * length
            found[other] |= shared >= _LEAST_SHARED * max(1, end_of(beside) - start_of(beside))
    return found
