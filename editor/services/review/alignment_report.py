"""The alignment report, short enough to be read by a person: shares, worst places, worst minute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from editor.document.values import Transcript, WordState
from editor.services.review.queue import Doubt, DoubtKind, review_queue

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Minute:
    """A minute of the recording, counted from 0, with its words and how many of them are doubtful."""

    number: int
    words: int
    doubtful: int


@dataclass(frozen=True, slots=True)
class AlignmentReport:
    """How text and sound agree. Counts are of words; `untexted_ms` is speech without text.

    `recognised` words were not checked against a text; where there are such, `doubts` begin with the least
    sure.
    """

    words: int
    matched: int
    recognised: int
    differs: int
    unheard: int
    edited: int
    uncertain: int
    doubts: tuple[Doubt, ...]
    untexted: tuple[Doubt, ...]
    untexted_ms: int
    worst_minute: Minute | None

    @property
    def heard_share(self) -> float:
        """The share of words that the sound supports in some way, 1.0 for no words."""
        return (self.words - self.unheard) / self.words if self.words else 1.0


def alignment_report(transcript: Transcript) -> AlignmentReport:
    """Return the report: the worst doubtful places first, the longest speech without text first."""
    states = Counter(word.state for segment in transcript.segments for word in segment.words)
    doubts = review_queue(transcript)
    untexted = sorted((doubt for doubt in doubts if doubt.kind is DoubtKind.UNTEXTED), key=_length_key)
    severity = _doubt_key if states[WordState.RECOGNISED] else _severity_key
    places = sorted((doubt for doubt in doubts if doubt.kind is not DoubtKind.UNTEXTED), key=severity)
    uncertain = sum(len(doubt.word_ids) for doubt in places if doubt.kind is DoubtKind.UNCERTAIN)
    return AlignmentReport(
        words=sum(states.values()),
        matched=states[WordState.MATCHED],
        recognised=states[WordState.RECOGNISED],
        differs=states[WordState.DIFFERS],
        unheard=states[WordState.UNHEARD],
        edited=states[WordState.EDITED],
        uncertain=uncertain,
        doubts=tuple(places),
        untexted=tuple(untexted),
        untexted_ms=-sum(_length_key(doubt)[0] for doubt in untexted),
        worst_minute=next(iter(worst_minutes(transcript, doubts, 1)), None),
    )


def _severity_key(doubt: Doubt) -> tuple[int, int]:
    """Sort key: the longest doubtful stretches first, a mere uncertainty counting for little."""
    weight = 1 if doubt.kind is DoubtKind.UNCERTAIN else 10
    return (-weight * len(doubt.word_ids), doubt.near_ms)


def _doubt_key(doubt: Doubt) -> tuple[bool, float, int]:
    """Sort key of what was recognised: what the sound contradicts first, then the least sure."""
    confidence = 1.0 if doubt.confidence is None else doubt.confidence
    return (doubt.kind is DoubtKind.UNCERTAIN, confidence, doubt.near_ms)


def _length_key(doubt: Doubt) -> tuple[int, int]:
    return ((doubt.start_ms or 0) - (doubt.end_ms or 0), doubt.near_ms)


def worst_minutes(transcript: Transcript, doubts: Sequence[Doubt], most: int) -> list[Minute]:
    """Return the minutes with the most doubtful words and speech without text, the worst first.

    There are at most `most`, and none where all is well; what is merely uncertain does not count.
    """
    doubtful: Counter[int] = Counter()
    for doubt in doubts:
        if doubt.kind is DoubtKind.UNCERTAIN:
            continue
        count = len(doubt.word_ids) or len((doubt.heard or "?").split())
        doubtful[doubt.near_ms // MINUTE_MS] += count
    words = Counter(
        word.start_ms // MINUTE_MS
        for segment in transcript.segments
        for word in segment.words
        if word.start_ms is not None
    )
    worst = sorted(doubtful, key=lambda minute: (-doubtful[minute], minute))[:most]
    return [Minute(number, words[number], doubtful[number]) for number in worst]
