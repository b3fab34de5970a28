"""What is asked of the sound at a place: its span, and the texts that may stand there. Known by content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from editor.document.glossary import Glossary
from editor.document.values import Transcript
from editor.services.review.proposals import texts_to_weigh
from editor.services.review.queue import ABOUT_SPEAKERS, Doubt, DoubtKind
from editor.services.review.weighing.place_spans import place_span

if TYPE_CHECKING:
    from alignment import EditedSpan, WeighedText
    from editor.services.aligners import Weigher

READINGS: Final = 5
"""So many readings are asked for; 8 bring no more right ones among the first three."""
_ABOUT_WRITING: Final = (DoubtKind.DOUBLED, DoubtKind.NUMBER, DoubtKind.BROKEN_OFF, DoubtKind.LABEL)
"""Places about how speech is written: there the sound has nothing to say."""


@dataclass(frozen=True, slots=True)
class WeighRequest:
    """A question to the sound. Two that are equal have the same answer, wherever the place stands by now."""

    span: EditedSpan
    texts: tuple[str, ...]
    readings: int = READINGS


def weigh_request(
    transcript: Transcript, doubt: Doubt, *, glossary: Glossary | None = None
) -> WeighRequest | None:
    """Return what to ask about a place; None where the sound cannot say anything about it."""
    if doubt.kind in _ABOUT_WRITING or doubt.kind in ABOUT_SPEAKERS:
        return None
    span = place_span(transcript, doubt)
    if span is None:
        return None
    return WeighRequest(span, texts_to_weigh(transcript, doubt, glossary=glossary))


def weigh(
    request: WeighRequest,
    weigher: Weigher,
    *,
    recording: Path,
    model: str,
    language: str,
    track: int | None = None,
) -> tuple[WeighedText, ...]:
    """Return the answer to a request about a sound track of a recording (None: the one that players play).

    Raises:
        AlignmentError: the aligner cannot work, or was stopped.
    """
    return weigher.weigh(
        recording,
        request.span,
        request.texts,
        model=model,
        language=language or "en",
        readings=request.readings,
        track=track,
    )
