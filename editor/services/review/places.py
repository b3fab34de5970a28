"""The whole review queue: what the sound and what the text put in doubt, each place once, kept up to date."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from editor.document.glossary import Glossary
from editor.document.values import Segment, Speaker, Transcript, Untexted
from editor.document.voices import VoiceAnalysis
from editor.services.review.certainty import judged
from editor.services.review.joining import (
    SLACK_MS,
    Gap,
    MisheardName,
    gap_of,
    is_answered,
    joined,
    misheard_name,
    said_instead,
    unsure_words,
)
from editor.services.review.queue import Doubt, DoubtKind, review_queue
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.speaker_doubts import SpeakerDoubts
from editor.services.review.signals.text_signals import TextSignals
from editor.services.review.signals.tokens import lexicon_of


@dataclass(frozen=True, slots=True)
class _Heard:
    """A segment, its speaker's name, and what of it the sound puts in doubt."""

    segment: Segment
    speaker: str | None
    doubts: tuple[Doubt, ...]
    last_start_ms: int
    end_ms: int
    misheard: dict[str, MisheardName]
    gaps: dict[str, Gap]


_Joined = tuple[_Heard, list[Finding], list[Doubt]]


class ReviewQueue:
    """The places of a transcript in the order of the text. Only segments that changed are looked into again.

    Not for several threads at a time.
    """

    def __init__(self, glossary: Glossary | None = None, *, voices: VoiceAnalysis | None = None) -> None:
        self._glossary = glossary
        self.set_voices(voices)
        self._signals: TextSignals | None = None
        self._language = ""
        self._heard: dict[str, _Heard] = {}
        self._missing: dict[str, tuple[Untexted, Doubt]] = {}
        self._joined: dict[str, _Joined] = {}

    def set_voices(self, voices: VoiceAnalysis | None) -> None:
        """Compare speakers with these voices from now on; what else was found stays."""
        self._speakers = SpeakerDoubts(voices) if voices is not None else None

    def update(self, transcript: Transcript) -> list[Doubt]:
        """Return the places of a transcript."""
        if self._signals is None or self._language != transcript.language:
            self._language = transcript.language
            self._signals = TextSignals(transcript.language, self._glossary)
            self._heard.clear()
            self._joined.clear()
        self._signals.update(transcript)
        found = self._signals.findings(transcript)
        places = list(self._in_order(transcript, found))
        if self._speakers is None:
            return places
        taken = {word_id for place in places for word_id in place.word_ids}
        return _merged(transcript, places, list(self._speakers.find(transcript, taken)))

    def _in_order(self, transcript: Transcript, found: dict[str, list[Finding]]) -> Iterator[Doubt]:
        assert self._signals is not None
        names = {speaker.id: speaker.name for speaker in transcript.speakers}
        waiting = self._missing_speech(transcript)
        heard: dict[str, _Heard] = {}
        asked: set[str] = set()
        until_ms = 0
        speakers = {part for name in names.values() for part in name.split()}
        index = self._signals.names
        last_ms = max((segment.end_ms for segment in transcript.segments), default=0)
        starts = [*(segment.start_ms for segment in transcript.segments[1:]), last_ms]
        for segment, from_ms in zip(transcript.segments, starts, strict=False):
            speaker = names.get(segment.speaker_id) if segment.speaker_id is not None else None
            known = self._heard.get(segment.id)
            if known is None or known.segment is not segment or known.speaker != speaker:
                known = self._listen(segment, speaker)
            heard[segment.id] = known
            places: Sequence[Doubt] = known.doubts
            if segment.id in found:
                places = self._join(known, found[segment.id])
            for place in places:
                while waiting and place.start_ms is not None and waiting[-1].near_ms < place.start_ms:
                    yield waiting.pop()
                misheard = known.misheard.get(place.word_ids[0])
                if misheard is not None and is_answered(misheard, asked, speakers=speakers, names=index):
                    continue
                if place.start_ms is not None:
                    yield place
                    continue
                gap = known.gaps.get(place.word_ids[0], Gap(None, None))
                while waiting and gap.start_ms is not None and waiting[-1].near_ms < gap.start_ms - SLACK_MS:
                    yield waiting.pop()
                near = replace(place, near_ms=max(place.near_ms, until_ms))
                instead = waiting and gap.holds(waiting[-1], until_ms=until_ms, from_ms=from_ms)
                yield said_instead(near, waiting.pop()) if instead else near
            while waiting and waiting[-1].near_ms < known.last_start_ms:
                yield waiting.pop()
            until_ms = max(until_ms, known.end_ms)
        self._heard = heard
        self._joined = {key: value for key, value in self._joined.items() if key in found}
        yield from waiting[::-1]

    def _join(self, heard: _Heard, findings: list[Finding]) -> list[Doubt]:
        """Return the places of a segment, joined once for as long as nothing there changes."""
        assert self._signals is not None
        known = self._joined.get(heard.segment.id)
        if known is None or known[0] is not heard or known[1] != findings:
            places = joined(
                heard.segment, heard.speaker, heard.doubts, findings=findings, signals=self._signals
            )
            known = self._joined[heard.segment.id] = heard, findings, places
        return known[2]

    def _missing_speech(self, transcript: Transcript) -> list[Doubt]:
        """Return the speech without text, the last first."""
        assert self._signals is not None
        seen, self._missing = self._missing, {}
        for span in transcript.untexted:
            known = seen.get(span.id)
            if known is not None and known[0] is span:
                self._missing[span.id] = known
                continue
            for doubt in review_queue(Transcript(self._language, (), (), (span,))):
                self._missing[span.id] = span, judged(doubt, self._signals.lexicon)
        found = [doubt for _, doubt in self._missing.values()]
        return sorted(found, key=lambda doubt: doubt.near_ms, reverse=True)

    def _listen(self, segment: Segment, speaker: str | None) -> _Heard:
        assert self._signals is not None
        lexicon = self._signals.lexicon
        speakers = () if speaker is None else (Speaker(segment.speaker_id or "", speaker),)
        doubts = [
            *review_queue(Transcript(self._language, speakers, (segment,))),
            *unsure_words(segment, speaker, lexicon),
        ]
        order = {word.id: at for at, word in enumerate(segment.words)} if doubts else {}
        doubts.sort(key=lambda doubt: order[doubt.word_ids[0]])
        starts = [word.start_ms for word in segment.words if word.start_ms is not None]
        ends = [word.end_ms for word in segment.words if word.end_ms is not None]
        return _Heard(
            segment,
            speaker,
            tuple(judged(doubt, lexicon) for doubt in doubts),
            last_start_ms=max(starts, default=0),
            end_ms=max(ends, default=0),
            misheard={d.word_ids[0]: name for d in doubts if (name := misheard_name(d, lexicon))},
            gaps={d.word_ids[0]: gap_of(segment, d) for d in doubts if d.start_ms is None},
        )


def sound_queue(transcript: Transcript) -> list[Doubt]:
    """Return what the sound alone puts in doubt, in the order of the text, with certainty and cost."""
    lexicon = lexicon_of(transcript.language)
    return [judged(doubt, lexicon) for doubt in review_queue(transcript)]


def full_review_queue(
    transcript: Transcript,
    *,
    glossary: Glossary | None = None,
    voices: VoiceAnalysis | None = None,
    kinds: Collection[DoubtKind] = tuple(DoubtKind),
) -> list[Doubt]:
    """Return all places of some kinds in the order of the text."""
    found = ReviewQueue(glossary, voices=voices).update(transcript)
    return [doubt for doubt in found if doubt.kind in kinds]


def _merged(transcript: Transcript, places: Sequence[Doubt], added: Sequence[Doubt]) -> list[Doubt]:
    """Return two lists of places as one, both in the order of the text; passages stay where they are."""
    if not added:
        return list(places)
    rows = {segment.id: row for row, segment in enumerate(transcript.segments)}

    def position(place: Doubt) -> tuple[int, int]:
        row = rows[place.segment_id or ""]
        ids = [word.id for word in transcript.segments[row].words]
        return row, ids.index(place.word_ids[0])

    waiting = sorted(((position(place), place) for place in added), key=lambda pair: pair[0], reverse=True)
    merged = []
    for place in places:
        if place.segment_id is not None:
            at = position(place)
            while waiting and waiting[-1][0] < at:
                merged.append(waiting.pop()[1])
        merged.append(place)
    return merged + [place for _, place in waiting[::-1]]
