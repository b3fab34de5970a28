"""The review queue: every place where text and sound may not agree, with its reason and what was heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Final

from editor.document.values import Segment, Transcript, Untexted, Verdict, Word, WordState
from editor.services.former_wording import todays_wording


class DoubtKind(StrEnum):
    """Why a place is in the queue."""

    DIFFERS = "differs"
    UNHEARD = "unheard"
    CONTRADICTED = "contradicted"
    UNCERTAIN = "uncertain"
    UNTEXTED = "untexted"
    DOUBLED = "doubled"
    BROKEN_OFF = "broken-off"
    LABEL = "label"
    NUMBER = "number"
    NAME = "name"
    TERM = "term"
    SPEAKER = "speaker"
    UNSURE_SPEAKER = "unsure-speaker"


REASONS = {
    DoubtKind.DIFFERS: "recognized differently",
    DoubtKind.UNHEARD: "not recognized",
    DoubtKind.CONTRADICTED: "edited, but doesn’t match the audio",
    DoubtKind.UNCERTAIN: "uncertain",
    DoubtKind.UNTEXTED: "missing speech",
    DoubtKind.DOUBLED: "repeated word",
    DoubtKind.BROKEN_OFF: "the sentence ends where speech continues",
    DoubtKind.LABEL: "the speaker changes mid-sentence",
    DoubtKind.NUMBER: "number written inconsistently",
    DoubtKind.NAME: "name spelled inconsistently",
    DoubtKind.TERM: "sounds like a name or term",
    DoubtKind.SPEAKER: "voice of another speaker",
    DoubtKind.UNSURE_SPEAKER: "uncertain speaker",
}

ABOUT_SPEAKERS: Final = frozenset((DoubtKind.SPEAKER, DoubtKind.UNSURE_SPEAKER))
"""Here who speaks is doubtful, not what is said: what may stand in such a place is a name."""

NOT_SURE: Final = "low confidence"
"""The reason that the aligner gives where there was no text, and the recogniser was not sure."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubtful place: neighbouring words of one segment with the same doubt, or speech without text.

    `start_ms` and `end_ms` are None where nothing was heard; `near_ms` is where to listen in any case.
    `heard` is None where that is not known, `text` is "" for speech without text, `confidence` is that of the
    least certain word. `certainty`, 0..1, is how sure it is that something is wrong; `cost` how much that
    would matter, in words. `suggestions` are texts that a signal has for the place.
    `spoken_ids` are all words of a place about who speaks, over several segments, `word_ids` the first ones.
    """

    kind: DoubtKind
    reason: str
    near_ms: int
    start_ms: int | None
    end_ms: int | None
    text: str
    heard: str | None
    speaker: str | None
    segment_id: str | None
    word_ids: tuple[str, ...]
    untexted_id: str | None
    confidence: float | None = None
    certainty: float = 0.5
    cost: float = 1.0
    suggestions: tuple[str, ...] = ()
    spoken_ids: tuple[str, ...] = ()

    @property
    def is_passage(self) -> bool:
        """Whether it is speech without text; where words stand that were not heard, it is theirs."""
        return self.segment_id is None

    @property
    def expected_cost(self) -> float:
        """How much is to be expected to be wrong here, in words: the worst places come first by this."""
        return self.certainty * self.cost


def review_queue(transcript: Transcript) -> list[Doubt]:
    """Return all doubtful places in the order of the text, speech without text between by its time.

    Words that a person confirmed or locked, or changed to what the sound does not contradict, and speech that
    a person dismissed, are settled.
    """
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    waiting = sorted(
        (span for span in transcript.untexted if not span.dismissed), key=lambda span: span.start_ms
    )
    found: list[Doubt] = []
    heard_until = 0
    for segment in transcript.segments:
        speaker = names.get(segment.speaker_id) if segment.speaker_id is not None else None
        for kind, words in _doubt_runs(segment):
            start_ms = next((word.start_ms for word in words if word.start_ms is not None), None)
            while waiting and start_ms is not None and waiting[0].start_ms < start_ms:
                found.append(_untexted(waiting.pop(0)))
            if kind is not None:
                found.append(_doubt(kind, words, segment, speaker, heard_until))
            heard_until = max([heard_until, *(word.end_ms for word in words if word.end_ms is not None)])
    return found + [_untexted(span) for span in waiting]


def is_unchecked(transcript: Transcript) -> bool:
    """Whether words were recognised without a text to check them against."""
    recognised = WordState.RECOGNISED
    for segment in transcript.segments:  # a generator over all words takes four times as long
        for word in segment.words:
            if word.state is recognised:
                return True
    return False


def doubt_kind(word: Word) -> DoubtKind | None:
    """Return why a word is doubtful, None where it is not."""
    if word.locked or word.confirmed:
        return None
    if word.state is WordState.EDITED:
        return DoubtKind.CONTRADICTED if word.verdict is Verdict.CONTRADICTED else None
    if word.state is WordState.DIFFERS:
        return DoubtKind.DIFFERS
    if word.state is WordState.UNHEARD:
        return DoubtKind.UNHEARD
    return DoubtKind.UNCERTAIN if word.reason else None


def _doubt_runs(segment: Segment) -> Iterator[tuple[DoubtKind | None, list[Word]]]:
    for kind, words in groupby(segment.words, doubt_kind):
        yield kind, list(words)


def _doubt(
    kind: DoubtKind, words: Sequence[Word], segment: Segment, speaker: str | None, heard_until: int
) -> Doubt:
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    # Several words that were heard as one phrase each carry the whole of it.
    heard = [said for said, _same in groupby(word.heard for word in words) if said]
    reason = todays_wording(next((word.reason for word in words if word.reason), REASONS[kind]))
    return Doubt(
        kind,
        reason,
        near_ms=min(starts) if starts else max(segment.start_ms, heard_until),
        start_ms=min(starts) if starts else None,
        end_ms=max(ends) if ends else None,
        text=" ".join(word.text for word in words),
        heard=" ".join(heard) or None,
        speaker=speaker,
        segment_id=segment.id,
        word_ids=tuple(word.id for word in words),
        untexted_id=None,
        confidence=min((word.confidence for word in words if word.confidence is not None), default=None),
    )


def _untexted(span: Untexted) -> Doubt:
    kind = DoubtKind.UNTEXTED
    return Doubt(
        kind,
        REASONS[kind],
        span.start_ms,
        span.start_ms,
        span.end_ms,
        "",
        span.heard or None,
        None,
        None,
        (),
        span.id,
    )
