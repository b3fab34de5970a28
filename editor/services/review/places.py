"""The whole review queue: what the sound and what the text put in doubt, each place once, kept up to date."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from editor.document.glossary import Glossary
from editor.document.values import Segment, Speaker, Transcript
from editor.services.review.certainty import cost_of, judged
from editor.services.review.queue import Doubt, DoubtKind, review_queue
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.text_signals import TextSignals


@dataclass(frozen=True, slots=True)
class _Heard:
    """A segment, its speaker's name, and what of it the sound puts in doubt."""

    segment: Segment
    speaker: str | None
    doubts: tuple[Doubt, ...]
    last_start_ms: int
    end_ms: int


class ReviewQueue:
    """The places of a transcript in the order of the text. Only segments that changed are looked into again.

    Not for several threads at a time.
    """

    def __init__(self, glossary: Glossary | None = None) -> None:
        self._glossary = glossary
        self._signals: TextSignals | None = None
        self._language = ""
        self._heard: dict[str, _Heard] = {}

    def update(self, transcript: Transcript) -> list[Doubt]:
        """Return the places of a transcript."""
        if self._signals is None or self._language != transcript.language:
            self._language = transcript.language
            self._signals = TextSignals(transcript.language, self._glossary)
            self._heard.clear()
        self._signals.update(transcript)
        found = self._signals.findings(transcript)
        return list(self._in_order(transcript, found))

    def _in_order(self, transcript: Transcript, found: dict[str, list[Finding]]) -> Iterator[Doubt]:
        assert self._signals is not None
        lexicon = self._signals.lexicon
        names = {speaker.id: speaker.name for speaker in transcript.speakers}
        spans = sorted(
            (doubt for doubt in review_queue(replace(transcript, segments=(), speakers=()))),
            key=lambda doubt: doubt.near_ms,
        )
        waiting = [judged(doubt, lexicon, confidence=None) for doubt in spans][::-1]
        heard: dict[str, _Heard] = {}
        until_ms = 0
        for segment in transcript.segments:
            speaker = names.get(segment.speaker_id) if segment.speaker_id is not None else None
            known = self._heard.get(segment.id)
            if known is None or known.segment is not segment or known.speaker != speaker:
                known = self._listen(segment, speaker)
            heard[segment.id] = known
            places: Sequence[Doubt] = known.doubts
            if segment.id in found:
                places = _joined(segment, speaker, places, [*found[segment.id]], self._signals)
            for place in places:
                while waiting and place.start_ms is not None and waiting[-1].near_ms < place.start_ms:
                    yield waiting.pop()
                near_ms = place.near_ms if place.start_ms is not None else max(place.near_ms, until_ms)
                yield place if near_ms == place.near_ms else replace(place, near_ms=near_ms)
            while waiting and waiting[-1].near_ms < known.last_start_ms:
                yield waiting.pop()
            until_ms = max(until_ms, known.end_ms)
        self._heard = heard
        yield from waiting[::-1]

    def _listen(self, segment: Segment, speaker: str | None) -> _Heard:
        assert self._signals is not None
        lexicon = self._signals.lexicon
        speakers = () if speaker is None else (Speaker(segment.speaker_id or "", speaker),)
        doubts = review_queue(Transcript(self._language, speakers, (segment,)))
        sure = {word.id: word.confidence for word in segment.words} if doubts else {}
        starts = [word.start_ms for word in segment.words if word.start_ms is not None]
        ends = [word.end_ms for word in segment.words if word.end_ms is not None]
        return _Heard(
            segment,
            speaker,
            tuple(
                judged(doubt, lexicon, confidence=_least(sure[word_id] for word_id in doubt.word_ids))
                for doubt in doubts
            ),
            last_start_ms=max(starts, default=0),
            end_ms=max(ends, default=0),
        )


def full_review_queue(
    transcript: Transcript,
    *,
    glossary: Glossary | None = None,
    kinds: Collection[DoubtKind] = tuple(DoubtKind),
) -> list[Doubt]:
    """Return all places of some kinds in the order of the text."""
    return [doubt for doubt in ReviewQueue(glossary).update(transcript) if doubt.kind in kinds]


def worst_first(doubts: Iterable[Doubt]) -> list[Doubt]:
    """Return places in the order of what is to be expected to be wrong there, most first."""
    return sorted(doubts, key=lambda doubt: (-doubt.expected_cost, doubt.near_ms))


def _least(values: Iterable[float | None]) -> float | None:
    return min((value for value in values if value is not None), default=None)


def _joined(
    segment: Segment,
    speaker: str | None,
    places: Sequence[Doubt],
    findings: list[Finding],
    signals: TextSignals,
) -> list[Doubt]:
    """Return what sound and text put in doubt, each word in one place.

    A finding that takes in more words than the sound's doubt in it takes its place; one with the same words
    or fewer adds what it suggests.
    """
    at_of = {word.id: at for at, word in enumerate(segment.words)}
    found = [(at_of[place.word_ids[0]], at_of[place.word_ids[-1]] + 1, place) for place in places]
    for finding in findings:
        touched = [span for span in found if span[0] < finding.end and finding.first < span[1]]
        inside = all(finding.first <= first and end <= finding.end for first, end, _ in touched)
        if not touched:
            found.append((finding.first, finding.end, _doubt(segment, speaker, finding, signals)))
        elif inside and sum(end - first for first, end, _ in touched) < finding.end - finding.first:
            whole = _doubt(segment, speaker, finding, signals)
            heard = " ".join(place.heard for *_, place in touched if place.heard) or None
            sure = max(finding.certainty, *(place.certainty for *_, place in touched))
            found = [span for span in found if span not in touched]
            found.append((finding.first, finding.end, replace(whole, heard=heard, certainty=sure)))
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
