"""Where the doubtful words stand. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass

from editor.document.values import Transcript, WordState


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word heard differently or not heard: its row and index, and where it starts in the row's text."""

    row: int
    index: int
    start: int


def doubtful_words(transcript: Transcript) -> list[Doubt]:
    """Return the doubtful words in the order of the text."""
    found = []
    for row, segment in enumerate(transcript.segments):
        start = 0
        for index, word in enumerate(segment.words):
            if word.state in (WordState.DIFFERS, WordState.UNHEARD):
                found.append(Doubt(row, index, start))
            start += len(word.text) + 1
    return found
