"""Phrases: runs of words within which the speaker hardly changes, the units that are clustered first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from alignment.speakers.types import SpokenWord

_PAUSE_MS = 250  # a longer one may be a change of speakers
_LONGEST_MS = 3000  # so that a change that nothing tells of spoils little
_CLOSING = "\"'”’»)]"
_SENTENCE_ENDS = (".", "?", "!", "…", "—", "–", "-")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words from `first` to before `last`, all of one turn."""

    first: int
    last: int
    start_ms: int
    end_ms: int
    label: str | None
    is_fixed: bool

    @property
    def span(self) -> tuple[int, int]:
        """From when to when it is said, in milliseconds."""
        return self.start_ms, self.end_ms


def phrases(words: Sequence[SpokenWord]) -> list[Phrase]:
    """Cut words, which all have times, into phrases: at turns, pauses, ends of sentences and other labels."""
    firsts: list[int] = []
    for number, word in enumerate(words):
        if not firsts or _parts(words[number - 1], word, words[firsts[-1]]):
            firsts.append(number)
    return [_phrase(words, first, last) for first, last in pairwise([*firsts, len(words)])]


def _parts(before: SpokenWord, word: SpokenWord, first: SpokenWord) -> bool:
    return (
        before.turn != word.turn
        or (before.label, before.is_fixed) != (word.label, word.is_fixed)
        or ends_sentence(before)
        or start_of(word) - end_of(before) > _PAUSE_MS
        or end_of(word) - start_of(first) > _LONGEST_MS
    )


def _phrase(words: Sequence[SpokenWord], first: int, last: int) -> Phrase:
    word = words[first]
    end = end_of(words[last - 1])
    return Phrase(first, last, start_of(word), end, word.label, word.is_fixed)


def ends_sentence(word: SpokenWord) -> bool:
    """Whether a sentence ends with a word, or is broken off."""
    return word.text.rstrip(_CLOSING).endswith(_SENTENCE_ENDS)


def asks(word: SpokenWord) -> bool:
    """Whether a question ends with a word."""
    return word.text.rstrip(_CLOSING).endswith("?")


def start_of(word: SpokenWord) -> int:
    """Return when a word begins that has times."""
    assert word.start_ms is not None
    return word.start_ms


def end_of(word: SpokenWord) -> int:
    """Return when a word ends that has times, no earlier than it begins."""
    return max(start_of(word), word.end_ms or 0)
