"""What is asked and answered about who speaks. All times are integer milliseconds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """A word of the transcript, in the order of the text.

    A word without times (it was not heard) goes with the words beside it in its turn; it says nothing of
    its own about a voice. `turn` is the number of the paragraph that it came in; `label` the name that the
    text gives, None for "Unknown" and for nobody; `is_fixed`: a person set that label, so it is certain.
    """

    text: str
    start_ms: int | None
    end_ms: int | None
    turn: int
    label: str | None = None
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """How many voices there are: exactly so many, or between two bounds; None where nothing is known."""

    exactly: int | None = None
    at_least: int | None = None
    at_most: int | None = None

    @property
    def bounds(self) -> tuple[int, int | None]:
        """The least and the greatest number that fits; a contradiction is read as its least number."""
        if self.exactly is not None:
            return max(1, self.exactly), max(1, self.exactly)
        least = max(1, self.at_least or 1)
        return least, None if self.at_most is None else max(least, self.at_most)


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice: how long it talks, up to three clear stretches of it (start, end), its unit vector."""

    talking_ms: int
    samples: tuple[tuple[int, int], ...]
    embedding: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class WordSpeaker:
    """Whose a word is: the number of a voice or None (nobody claims it), how sure that is (0..1).

    `is_overlapped`: two voices are near at once while it is said.
    """

    voice: int | None
    sureness: float
    is_overlapped: bool = False


@dataclass(frozen=True, slots=True)
class SpeakerAttribution:
    """Who speaks: the engine's parts by what they do, the voices by first appearance, each word's speaker."""

    engine: dict[str, str]
    voices: tuple[Voice, ...]
    words: tuple[WordSpeaker, ...]
