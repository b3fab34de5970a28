"""The aligners' protocols: what making a project and re-timing words ask of whoever aligns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from alignment.placement.span_alignment import EditedSpan
    from alignment.progress import Progress, ProgressReport
    from alignment.speakers.types import SpeakerAttribution, SpeakerCount, SpokenWord
    from alignment.types import Alignment, JudgedWord, Script, WeighedText


class AlignFunction(Protocol):
    """Aligns a recording: `alignment.aligner.align` here, its process from the window, a fake in tests."""

    def __call__(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str,
        language: str | None,
        glossary: Sequence[str],
        force: bool,
        track: int | None,
        progress: Progress | None,
    ) -> Alignment:
        """Return the alignment of a recording and a script (None: recognise from scratch)."""
        ...


class StoppableAligner(AlignFunction, Protocol):
    """An aligner that can be stopped from another thread."""

    def cancel(self) -> None:
        """End the job under way."""
        ...

    def close(self) -> None:
        """Stop what is under way, and end."""
        ...


class Weigher(Protocol):
    """What says which texts may stand in a place: the aligner or its process, a small fake in tests."""

    def weigh(
        self,
        recording: Path,
        span: EditedSpan,
        texts: Sequence[str],
        *,
        model: str,
        language: str,
        readings: int,
        track: int | None,
    ) -> tuple[WeighedText, ...]:
        """Return the texts and what else may be heard, each with its cost in nats; raises AlignmentError."""
        ...


class Realigner(Protocol):
    """What aligns a few words again: the aligner's process, a small fake in tests."""

    def realign(
        self, recording: Path, span: EditedSpan, *, model: str, language: str, track: int | None
    ) -> tuple[JudgedWord, ...]:
        """Return the span's words, one for one, judged, with times inside it; raises AlignmentError."""
        ...

    def close(self) -> None:
        """Stop what is under way, and end."""
        ...


class SpanAligner(Realigner, Weigher, Protocol):
    """What is asked about single places, in one process: words to be timed again, texts to be weighed."""


class SpeakerAttributor(Protocol):
    """What says who speaks: the aligner's process, a small fake in tests."""

    def attribute_speakers(
        self,
        recording: Path,
        words: Sequence[SpokenWord],
        *,
        count: SpeakerCount | None = None,
        labels_count: bool = True,
        track: int | None = None,
        on_report: Callable[[ProgressReport], None] | None = None,
    ) -> SpeakerAttribution:
        """Return the voices, and whose each word is; raises AlignmentError."""
        ...

    def close(self) -> None:
        """Stop what is under way, and end."""
        ...
