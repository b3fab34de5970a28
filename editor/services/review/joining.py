"""Joining what sound and text put in doubt: each word in one place, and each question asked once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from alignment import phone_similarity
from editor.document.edits.settling import settled_signals
from editor.document.values import Segment, WordState
from editor.services.review.certainty import cost_of
from editor.services.review.fitting import bare_text
from editor.services.review.queue import Doubt, DoubtKind
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.names import NameIndex
from editor.services.review.signals.text_signals import TextSignals
from editor.services.review.signals.tokens import Lexicon, bare_stem

UNLIKE: Final = "doesn’t sound like the word"
_UNSURE: Final = 0.2
"""Words that the aligner is less sure of than this, though it heard nothing else."""
_LEAST_LETTERS: Final = 4
"""Shorter words have too little sound to be sure of."""
SLACK_MS: Final = 60
_OFTEN: Final = 3
_ALIKE, _ALIKE_SPEAKER = 0.6, 0.5


@dataclass(frozen=True, slots=True)
class Gap:
    """The time between the words around some that were not heard, None where the segment has none there."""

    start_ms: int | None
    end_ms: int | None

    def holds(self, doubt: Doubt, *, until_ms: int, from_ms: int) -> bool:
        """Whether speech without text lies in it.

        Where the segment has no words, that is since the speech before it ended (`until_ms`), or until the
        speech after it begins (`from_ms`).
        """
        start_ms = self.start_ms if self.start_ms is not None else until_ms
        end_ms = max(self.end_ms if self.end_ms is not None else from_ms, start_ms)
        ends_ms = doubt.end_ms if doubt.end_ms is not None else doubt.near_ms
        return start_ms - SLACK_MS <= doubt.near_ms and ends_ms <= end_ms + SLACK_MS


def gap_of(segment: Segment, doubt: Doubt) -> Gap:
    """Return the time in which words without times were to be said."""
    at = next((at for at, word in enumerate(segment.words) if word.id == doubt.word_ids[0]), 0)
    before = [word.end_ms for word in segment.words[:at] if word.end_ms is not None]
    after = [w.start_ms for w in segment.words[at + len(doubt.word_ids) :] if w.start_ms is not None]
    return Gap(max(before, default=None), min(after, default=None))


def said_instead(unheard: Doubt, missing: Doubt) -> Doubt:
    """Return the one place of words that were not heard and of the speech that was heard in their stead."""
    return replace(
        unheard,
        near_ms=missing.near_ms,
        start_ms=missing.start_ms,
        end_ms=missing.end_ms,
        heard=missing.heard,
        untexted_id=missing.untexted_id,
        certainty=0.9,
        cost=max(unheard.cost, missing.cost),
    )


@dataclass(frozen=True, slots=True)
class MisheardName:
    """A word that was heard as something that sounds like it, and so may be a name a recogniser knows not."""

    name: str
    known: bool
    alike: float


def misheard_name(place: Doubt, lexicon: Lexicon) -> MisheardName | None:
    """Return the word of a place where it was heard as what sounds like it, None where it was not."""
    if place.kind is not DoubtKind.DIFFERS or len(place.word_ids) != 1 or not place.heard:
        return None
    token = lexicon.token(place.text)
    name = bare_stem(token.core)
    alike = phone_similarity(lexicon.sound(name), lexicon.sound(bare_text(place.heard)))
    return MisheardName(name, token.known, alike) if alike >= _ALIKE_SPEAKER else None


def is_answered(
    misheard: MisheardName, asked: set[str], *, speakers: Collection[str], names: NameIndex
) -> bool:
    """Whether a name that was heard differently need not be asked about at a place.

    A recogniser does not know the names of a text, and hears them otherwise each time. One that stands there
    often is asked about once (`asked` holds those that were), and not at all where the sound bears it
    somewhere. After it is corrected there, the next place is the one to be asked about. The names of the
    speakers were given by a person.
    """
    name = misheard.name
    if name in speakers:
        return True
    if misheard.known or misheard.alike < _ALIKE or names.count(name) < _OFTEN:
        return False
    is_known = name in asked or names.is_borne_out(name)
    asked.add(name)
    return is_known


def unsure_words(segment: Segment, speaker: str | None, lexicon: Lexicon) -> Iterator[Doubt]:
    """Yield the words that the aligner took as written, and is not sure of, though nothing else was heard."""
    for word in segment.words:
        if word.confidence is None or word.confidence >= _UNSURE or word.reason or word.locked:
            continue
        token = lexicon.token(word.text)
        if word.state is not WordState.MATCHED or len(token.bare) < _LEAST_LETTERS:
            continue
        if word.extra and DoubtKind.UNCERTAIN.value in settled_signals(word.extra):
            continue
        yield Doubt(
            DoubtKind.UNCERTAIN,
            UNLIKE,
            near_ms=word.start_ms if word.start_ms is not None else segment.start_ms,
            start_ms=word.start_ms,
            end_ms=word.end_ms,
            text=word.text,
            heard=None,
            speaker=speaker,
            segment_id=segment.id,
            word_ids=(word.id,),
            untexted_id=None,
            confidence=word.confidence,
        )


def joined(
    segment: Segment,
    speaker: str | None,
    places: Sequence[Doubt],
    *,
    findings: Sequence[Finding],
    signals: TextSignals,
) -> list[Doubt]:
    """Return what sound and text put in doubt, each word in one place.

    A finding that takes in more words than those that were not heard in it takes their place; one with the
    same words adds what it suggests; what was heard otherwise stays as it is.
    """
    at_of = {word.id: at for at, word in enumerate(segment.words)}
    found = [(at_of[place.word_ids[0]], at_of[place.word_ids[-1]] + 1, place) for place in places]
    for finding in findings:
        touched = [span for span in found if span[0] < finding.end and finding.first < span[1]]
        inside = all(
            finding.first <= first and end <= finding.end and place.kind is not DoubtKind.DIFFERS
            for first, end, place in touched
        )
        if not touched:
            found.append((finding.first, finding.end, _doubt(segment, speaker, finding, signals)))
        elif inside and sum(end - first for first, end, _ in touched) < finding.end - finding.first:
            whole = _doubt(segment, speaker, finding, signals)
            sure = max(finding.certainty, *(place.certainty for *_, place in touched))
            found = [span for span in found if span not in touched]
            found.append((finding.first, finding.end, replace(whole, certainty=sure)))
        else:
            found = [
                (first, end, _with(place, finding)) if (first, end) == (finding.first, finding.end) else span
                for span in found
                for first, end, place in (span,)
            ]
    return [place for *_, place in sorted(found, key=lambda span: span[0])]


def _with(place: Doubt, finding: Finding) -> Doubt:
    sure = 1 - (1 - place.certainty) * (1 - finding.certainty)
    return replace(place, certainty=round(sure, 3), suggestions=finding.suggestions)


def _doubt(segment: Segment, speaker: str | None, finding: Finding, signals: TextSignals) -> Doubt:
    words = segment.words[finding.first : finding.end]
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    text = " ".join(word.text for word in words)
    single = finding.kind in (DoubtKind.DOUBLED, DoubtKind.BROKEN_OFF, DoubtKind.LABEL, DoubtKind.NUMBER)
    return Doubt(
        finding.kind,
        finding.reason,
        near_ms=min(starts) if starts else segment.start_ms,
        start_ms=min(starts) if starts else None,
        end_ms=max(ends) if ends else None,
        text=text,
        heard=None,
        speaker=speaker,
        segment_id=segment.id,
        word_ids=tuple(word.id for word in words),
        untexted_id=None,
        certainty=round(finding.certainty, 3),
        cost=0.5 if single else cost_of(text, signals.lexicon),
        suggestions=finding.suggestions,
    )
