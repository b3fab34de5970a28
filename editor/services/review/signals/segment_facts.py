"""What the signals need of one segment: made once, kept as long as the segment stays the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.document.edits.settling import settled_signals
from editor.document.values import Segment, Word, WordState
from editor.services.review.queue import DoubtKind
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.mishearings import Mishearings
from editor.services.review.signals.name_units import NameUnit, name_units
from editor.services.review.signals.numbers import NumberPlace, number_places
from editor.services.review.signals.repetitions import doubled_words
from editor.services.review.signals.sentences import Edges, edges_of
from editor.services.review.signals.tokens import Lexicon


@dataclass(frozen=True, slots=True)
class SegmentFacts:
    """A segment and what is found in it by itself."""

    segment: Segment
    findings: tuple[Finding, ...]
    names: tuple[NameUnit, ...]
    numbers: tuple[NumberPlace, ...]
    edges: Edges | None
    bares: frozenset[str]

    def of(self, segment: Segment) -> SegmentFacts:
        """Return what is found in a segment that has the very same words."""
        return SegmentFacts(segment, self.findings, self.names, self.numbers, self.edges, self.bares)


def segment_facts(segment: Segment, lexicon: Lexicon, mishearings: Mishearings) -> SegmentFacts:
    """Return what is found in a segment by itself."""
    tokens = [lexicon.token(word.text) for word in segment.words]
    found = [*doubled_words(segment.words, tokens), *mishearings.findings(tokens)]
    return SegmentFacts(
        segment,
        tuple(found),
        tuple(name_units(segment.words, tokens)) if lexicon.has_sounds else (),
        tuple(number_places(tokens)),
        edges_of(tokens),
        frozenset(token.bare for token in tokens),
    )


def is_settled(segment: Segment, finding: Finding) -> bool:
    """Whether a person wrote or locked all of the words, or found nothing wrong with them in this respect."""
    return is_settled_for(segment.words[finding.first : finding.end], finding.kind)


def is_settled_for(words: Sequence[Word], kind: DoubtKind) -> bool:
    """Whether a person wrote or locked all of some words, or found nothing wrong with them of a kind."""
    if all(word.locked or word.state is WordState.EDITED for word in words):
        return True
    return any(kind.value in settled_signals(word.extra) for word in words if word.extra)
