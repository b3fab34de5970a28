"""The aligners' protocols: what making a project and re-timing words ask of whoever aligns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from alignment.placement.span_alignment import EditedSpan
    from alignment.progress import Progress
    from alignment.types import Alignment, JudgedWord, Script


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
