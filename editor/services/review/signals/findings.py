"""What a signal finds: words of a segment that may be wrong, why, how surely, and what may stand there."""

from __future__ import annotations

from dataclasses import dataclass

from editor.services.review.queue import DoubtKind


@dataclass(frozen=True, slots=True)
class Finding:
    """The words `first` up to `end` of a segment. `certainty`: 0..1, that something is wrong there."""

    kind: DoubtKind
    first: int
    end: int
    reason: str
    certainty: float
    suggestions: tuple[str, ...] = ()
