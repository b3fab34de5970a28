"""The recogniser's protocol, and its values: chunks of sound in, words out. See docs/recognisers.md.

Every recogniser writes words. What else it can do is told by the protocols that it fulfils: `Rescoring`,
`KeepingEncodings`, `Attending`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from alignment.recognition.kept_encodings import KeptEncodings


@dataclass(frozen=True, slots=True)
class HeardWord:
    """One word as the recogniser writes it, and the stretch of the recording it was heard in (rough).

    `probability` (0..1) is how likely the word is right, None where the recogniser does not tell.
    """

    text: str
    start_ms: int
    end_ms: int
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class AudioChunk:
    """A chunk of sound to recognise: where it begins, and its samples (16 kHz mono float32)."""

    start_ms: int
    samples: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class AudioChunkSource:
    """A piece that is fetched when needed: its length in samples, and what fetches it."""

    length: int
    fetch: Callable[[], AudioChunk]


class Recogniser(Protocol):
    """Turns sound into words. Used by one thread at a time, but for what `Rescoring` says."""

    @property
    def name(self) -> str:
        """The model's name, for the record."""
        ...

    @property
    def identity(self) -> str:
        """What tells its results from those of another model or version: the cache keeps words by it."""
        ...

    @property
    def languages(self) -> frozenset[str] | None:
        """The codes of the languages that it knows, None for any."""
        ...

    @property
    def is_weak(self) -> bool:
        """Whether it mistakes so many words that what it wrote cannot tell a wrong text from a right one."""
        ...

    def language(self, chunk: AudioChunk) -> str:
        """Return the code of the language that is spoken in `chunk`."""
        ...

    def recognise(
        self,
        chunks: Sequence[AudioChunkSource],
        *,
        language: str,
        done: Callable[[float], None],
        kept: KeptEncodings | None = None,
    ) -> list[list[HeardWord]]:
        """Return the words of each piece; `done` is told the fraction finished and may raise to stop.

        Pieces are fetched when needed, so that a long recording is never in memory as a whole. What the
        encoder of a recogniser that is `KeepingEncodings` made of them is put in `kept`.
        """
        ...

    def close(self) -> None:
        """Give back processes; what is asked for later starts them again."""
        ...


class EncodedChunk(Protocol):
    """A chunk of sound that the recogniser has listened to once, to be asked several questions."""

    def likelihoods(self, words: Sequence[str]) -> list[tuple[float, ...]]:
        """Return how likely (0..1) each token of each of `words` is after all that stands before it."""
        ...

    def word_spans(self, words: Sequence[str]) -> list[tuple[int, int, float]]:
        """Return start and end in the chunk (milliseconds) and probability of each word, by attention.

        `words` are taken for said, all of them; the spans are rough, and about 100 ms late. The probability
        is that of the least likely token. Nothing is returned where there are too many words for one chunk,
        or by a recogniser that has no attention.
        """
        ...

    def continuation(self, words: Sequence[str], *, max_words: int) -> list[str]:
        """Return the words recognised behind `words`, which are taken for said; about `max_words`."""
        ...

    def readings(self, words: Sequence[str], *, max_words: int, count: int) -> list[list[str]]:
        """Return `count` ways to go on behind `words`, of about `max_words` each, the likeliest first."""
        ...


@runtime_checkable
class Rescoring(Protocol):
    """A recogniser that says how likely texts are: of words in doubt, of edits, of suggestions."""

    def encode_chunk(self, chunk: AudioChunk, *, language: str) -> EncodedChunk:
        """Listen to a chunk, to ask several questions about it. May be called by two threads at a time."""
        ...


@runtime_checkable
class KeepingEncodings(Rescoring, Protocol):
    """One whose encoder's output can be kept, so that no sound is listened to twice."""

    def encoded_chunk(self, encoded: NDArray[np.float32], *, language: str) -> EncodedChunk:
        """Return what a chunk is asked by that the encoder has listened to, see `KeptEncodings`."""
        ...


@runtime_checkable
class Attending(Protocol):
    """A recogniser that finds each word of a text in the sound, in languages without an acoustic model."""

    def word_times(
        self, chunk: AudioChunk, words: Sequence[str], *, language: str
    ) -> list[tuple[int, int, float]]:
        """Return start, end (milliseconds of the recording) and probability of each word of `words`."""
        ...
