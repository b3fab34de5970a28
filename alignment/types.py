"""Values of the aligner: what goes in (a script) and what comes out (an alignment)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

UNVERIFIED: Final = "not verified"
"""The reason of a word of the text that a weak recogniser wrote otherwise without being sure of it."""


class WordState(StrEnum):
    """What the sound says of a word of the text; RECOGNISED: there is no text, the recogniser wrote it."""

    MATCHED = "matched"
    RECOGNISED = "recognised"
    DIFFERS = "differs"
    UNHEARD = "unheard"


class Verdict(StrEnum):
    """What the sound says of a word that a person wrote."""

    BORNE_OUT = "borne out"
    CONTRADICTED = "contradicted"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Turn:
    """One paragraph of the rough transcript: who speaks, and its whitespace tokens in order."""

    speaker: str | None
    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """A rough transcript: turns in the order of the text."""

    turns: tuple[Turn, ...]

    @property
    def tokens(self) -> tuple[str, ...]:
        """All tokens of all turns in order."""
        return tuple(token for turn in self.turns for token in turn.tokens)


@dataclass(frozen=True, slots=True)
class AlignedWord:
    """A token of the script with its times in the recording (integer milliseconds from its start).

    `start_ms` and `end_ms` are None exactly when `state` is UNHEARD. `confidence` is in 0..1, None where
    nothing was measured. `heard` is what was said instead where `state` is DIFFERS. `reason` says in a few
    words why a word is doubtful, empty where it is not.
    """

    text: str
    start_ms: int | None
    end_ms: int | None
    confidence: float | None
    state: WordState
    heard: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class JudgedWord:
    """One word that a person wrote, judged by the sound.

    Both times are None where the sound has no place for it. `confidence` (0..1) is how likely it was said;
    `heard` is what was heard in its place, for CONTRADICTED, None where nothing was.
    """

    text: str
    start_ms: int | None
    end_ms: int | None
    verdict: Verdict
    confidence: float
    heard: str | None = None


@dataclass(frozen=True, slots=True)
class AlignedSegment:
    """A readable stretch of one turn, cut at sentence ends and pauses. Never empty."""

    turn: int
    speaker: str | None
    start_ms: int
    end_ms: int
    words: tuple[AlignedWord, ...]


@dataclass(frozen=True, slots=True)
class UntextedSpan:
    """Speech that the script has no text for, and what was heard there ("" where nothing was understood)."""

    start_ms: int
    end_ms: int
    heard: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """The whole result: segments in the order of the text, untexted speech in the order of time.

    `engine` names model and settings, for the record of who timed the words.
    """

    duration_ms: int
    language: str
    engine: dict[str, str]
    segments: tuple[AlignedSegment, ...]
    untexted: tuple[UntextedSpan, ...]

    @property
    def words(self) -> tuple[AlignedWord, ...]:
        """All words of all segments in order: the script's tokens, one for one."""
        return tuple(word for segment in self.segments for word in segment.words)


@dataclass(frozen=True, slots=True)
class WeighedText:
    """A text for a few words of a recording. `extra_cost`: by how many nats another is likelier there.

    `is_heard`: the recogniser wrote it by itself; else it was asked about.
    """

    text: str
    extra_cost: float
    is_heard: bool
