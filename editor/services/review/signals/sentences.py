"""Sentences that break off where speech goes on, and labels that change inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from editor.document.values import Segment
from editor.services.review.queue import DoubtKind
from editor.services.review.signals.english_words import DANGLING
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.tokens import Token

BROKEN_OFF: Final = "the sentence ends where speech continues"
LABEL_CHANGES: Final = "the speaker changes mid-sentence"
NEAR_MS: Final = 2_000
"""Speech that begins later than this after a sentence does not go on with it."""
_LEAST_SEGMENTS, _LEAST_ENDED = 3, 0.5


@dataclass(frozen=True, slots=True)
class Edges:
    """What a segment's ends say of the sentences there. `tail`: its last words may be a sentence's end."""

    words: int
    opens_small: bool
    opens_capital: bool
    is_closed: bool
    ends_comma: bool
    is_dangling: bool


def edges_of(tokens: Sequence[Token]) -> Edges | None:
    """Return what a segment's first and last word say; None of a segment without letters."""
    said = [token for token in tokens if token.bare]
    if not said:
        return None
    first, last = said[0], said[-1]
    return Edges(
        words=len(tokens),
        opens_small=first.core[:1].islower(),
        opens_capital=first.capital and not first.unusual,
        is_closed=last.ends_sentence or last.tail.endswith((":", "—", "–", "-", '"', "”")),
        ends_comma=last.tail.endswith((",", ";")),
        is_dangling=last.bare in DANGLING,
    )


def has_sentences(closed: int, segments: int) -> bool:
    """Whether a text has marks at the ends of its sentences at all: what a recogniser wrote may have none."""
    return segments >= _LEAST_SEGMENTS and closed >= _LEAST_ENDED * segments


def seam(segment: Segment, edges: Edges, after: Segment, follower: Edges) -> Finding | None:
    """Return what is wrong where a segment meets the next one, None where nothing is."""
    if edges.is_closed or after.start_ms - segment.end_ms > NEAR_MS:
        return None
    last = edges.words - 1
    if segment.speaker_id != after.speaker_id:
        if follower.opens_small:
            certainty = 0.75 if edges.ends_comma or edges.is_dangling else 0.55
            return Finding(DoubtKind.LABEL, last, edges.words, LABEL_CHANGES, certainty)
        if edges.is_dangling:
            return Finding(DoubtKind.BROKEN_OFF, last, edges.words, BROKEN_OFF, 0.45)
        return None
    if follower.opens_capital and (edges.ends_comma or edges.is_dangling):
        return Finding(DoubtKind.BROKEN_OFF, last, edges.words, BROKEN_OFF, 0.5)
    return None
