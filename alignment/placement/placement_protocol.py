"""What the pipeline asks of a placement method, and what it answers: times of tokens and recognised words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from alignment.audio.decoding import Sound
from alignment.matching.slots import PlacementChunk
from alignment.recognition.attention_witness import AttendedWord


@dataclass(slots=True)
class PlacementResult:
    """What listening decided: spans of tokens and of recognised words, by their numbers.

    A token that is in neither `tokens` nor a slot of `replaced` was not heard. `scores` are log
    likelihoods a frame. `witnessed` says of tokens where attention has them.
    """

    tokens: dict[int, tuple[int, int]] = field(default_factory=dict)
    heard: dict[int, tuple[int, int]] = field(default_factory=dict)
    scores: dict[int, float] = field(default_factory=dict)
    witnessed: dict[int, AttendedWord] = field(default_factory=dict)


class PlacementMethod(Protocol):
    """Decides what was said in each chunk and places it."""

    @property
    def name(self) -> str:
        """The method's name, for the record."""
        ...

    @property
    def decides_presence(self) -> bool:
        """Whether it can tell that a word was not said."""
        ...

    def place(
        self, sound: Sound, chunks: Sequence[PlacementChunk], done: Callable[[float], None]
    ) -> PlacementResult:
        """Place every chunk; `done` is told the fraction finished and may raise to stop."""
        ...


def split_span_by_letters(
    span: tuple[int, int], tokens: Sequence[str], first: int
) -> dict[int, tuple[int, int]]:
    """Share a span among tokens in proportion to their letters; keys count from `first`."""
    weights = [sum(char.isalnum() for char in token) + 1 for token in tokens]
    total, at, shared = sum(weights), 0, {}
    for number, weight in enumerate(weights):
        begin = span[0] + (span[1] - span[0]) * at // total
        at += weight
        shared[first + number] = (begin, span[0] + (span[1] - span[0]) * at // total)
    return shared
