"""Who speaks as a matter of doubt: the text says one, the voice sounds like another, or is not sure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from editor.document.turns import is_named, turns
from editor.document.values import NamedBy, Segment, Transcript, Word
from editor.document.voices import VoiceAnalysis
from editor.services.review.queue import Doubt, DoubtKind
from editor.services.speakers.attribution import MOST_CARRIED
from editor.services.speakers.requests import is_settled
from editor.services.speakers.voice_lookup import VoiceLookup, VoiceRun
from editor.services.speakers.voice_rows import speakers_of_voices

OTHER_VOICE: Final = "the text says {name}, the voice sounds like {other}"
UNSURE_VOICE: Final = "{name} or someone else"
LEAST_SURE: Final = 0.8
"""Whoever accuses the text must be so sure: a wrong accusation costs more than a slip that stays."""
LEAST_SPOKEN_MS: Final = 1_500
LEAST_WORDS: Final = 4
"""Less speech tells too little of a voice to go against the text."""
LEAST_SHARE: Final = 0.7
"""A voice that has less of its named speech under one name may be two: it tells nothing."""
UNSURE: Final = 0.5
"""A turn named by its voice is doubtful below this."""
MOST_OVERLAPPED: Final = 0.5
"""Where more of it is said while another voice is heard, a voice says nothing against the text."""
SHOWN_MS: Final = 5_000
"""So much of it is shown and played: enough to know a voice."""
_COST_OF_WORD: Final = 0.3
_MOST_COST: Final = 6.0


@dataclass(frozen=True, slots=True)
class _Said:
    """Neighbouring words of one voice within a segment."""

    segment: Segment
    run: VoiceRun

    @property
    def words(self) -> tuple[Word, ...]:
        return self.segment.words[self.run.first : self.run.end]


@dataclass(frozen=True, slots=True)
class _Finding:
    """What is doubtful, and who may speak instead, the likeliest first."""

    kind: DoubtKind
    reason: str
    names: tuple[str, ...]


class SpeakerDoubts:
    """Finds where an analysis of the voices puts who speaks in doubt. Only changed segments are looked up."""

    def __init__(self, analysis: VoiceAnalysis) -> None:
        self._lookup = VoiceLookup(analysis)

    @property
    def analysis(self) -> VoiceAnalysis:
        """What was found of the voices."""
        return self._lookup.analysis

    def find(self, transcript: Transcript, taken: Collection[str]) -> Iterator[Doubt]:
        """Yield the doubtful stretches, at most one for each change of voice in a turn.

        `taken` are the ids of words that are doubtful for another reason: a place begins at none of them.
        """
        names = {speaker.id: speaker.name for speaker in transcript.speakers}
        named = {speaker_id for speaker_id in names if is_named(transcript, speaker_id)}
        speakers = speakers_of_voices(transcript, self._lookup, least_share=LEAST_SHARE)
        others = list(dict.fromkeys(names[speaker_id] for speaker_id in speakers.values()))
        for turn in turns(transcript):
            if turn.speaker_id not in named or turn.speaker_id is None:
                continue
            segments = transcript.segments[turn.rows.start : turn.rows.stop]
            own = names[turn.speaker_id]
            for said in self._stretches(transcript, segments, speakers):
                other = names.get(speakers.get(said[0].run.voice_id or "", ""))
                finding = _finding(said, own, other, others) if other is not None else None
                place = _doubt(said, finding, speaker=own, taken=taken) if finding is not None else None
                if place is not None:
                    yield place

    def _stretches(
        self, transcript: Transcript, segments: Sequence[Segment], speakers: dict[str, str]
    ) -> Iterator[list[_Said]]:
        """Yield what one speaker says by the voice within a turn, without what a person settled."""
        stretch, carried = list[_Said](), list[_Said]()
        for segment in segments:
            is_open = not is_settled(transcript, segment)
            for said in [_Said(segment, run) for run in self._lookup.runs_of(segment)] if is_open else [None]:
                if said is not None and stretch and _is_carried(said):
                    carried.append(said)
                    continue
                if said is not None and stretch and _belong_together(stretch[-1], said, speakers):
                    stretch += carried
                elif stretch:
                    yield stretch
                    stretch = []
                carried = []
                stretch += [said] if said is not None else []
        if stretch:
            yield stretch


def _is_carried(said: _Said) -> bool:
    """Whether words are so few that nobody claims that they go with what is said around them."""
    return said.run.voice_id is None and said.run.end - said.run.first <= MOST_CARRIED


def _finding(said: Sequence[_Said], own: str, other: str, others: Sequence[str]) -> _Finding | None:
    """Return what is doubtful about a stretch that is labelled `own` and sounds like `other`.

    The text is accused only where whom it names has a voice, too, that can be told from the one heard.
    """
    if said[0].segment.named_by is not NamedBy.VOICE:
        if other == own or own not in others or not _is_sure(said):
            return None
        return _Finding(DoubtKind.SPEAKER, OTHER_VOICE.format(name=own, other=other), (other,))
    if other != own or _sureness(said) >= UNSURE:
        return None
    found = (own, *(name for name in others if name != own))
    return _Finding(DoubtKind.UNSURE_SPEAKER, UNSURE_VOICE.format(name=own), found)


def _belong_together(before: _Said, after: _Said, speakers: dict[str, str]) -> bool:
    if before.segment.named_by is not after.segment.named_by:
        return False
    one, other = before.run.voice_id, after.run.voice_id
    return one == other or (one in speakers and speakers.get(one or "") == speakers.get(other or ""))


def _is_sure(said: Sequence[_Said]) -> bool:
    spoken_ms = sum(each.run.length_ms for each in said)
    overlapped_ms = sum(each.run.overlapped_ms for each in said)
    words = sum(len(each.words) for each in said)
    is_enough = spoken_ms >= LEAST_SPOKEN_MS and words >= LEAST_WORDS
    return is_enough and _sureness(said) >= LEAST_SURE and overlapped_ms <= MOST_OVERLAPPED * spoken_ms


def _sureness(said: Sequence[_Said]) -> float:
    spoken_ms = sum(each.run.length_ms for each in said)
    sure = sum(each.run.sureness * each.run.length_ms for each in said)
    return sure / spoken_ms if spoken_ms else said[0].run.sureness


def _doubt(said: Sequence[_Said], finding: _Finding, *, speaker: str, taken: Collection[str]) -> Doubt | None:
    """Return the place of a stretch: its first words that are not another place's; None where all are."""
    for each in said:
        if words := _shown(each, taken):
            break
    else:
        return None
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    count, sure = sum(len(part.words) for part in said), _sureness(said)
    return Doubt(
        finding.kind,
        finding.reason,
        near_ms=min(starts) if starts else each.segment.start_ms,
        start_ms=min(starts) if starts else None,
        end_ms=max(ends) if ends else None,
        text=" ".join(word.text for word in words),
        heard=None,
        speaker=speaker,
        segment_id=each.segment.id,
        word_ids=tuple(word.id for word in words),
        untexted_id=None,
        certainty=round(sure if finding.kind is DoubtKind.SPEAKER else 1 - sure, 3),
        cost=min(_MOST_COST, _COST_OF_WORD * count),
        suggestions=finding.names,
        spoken_ids=tuple(word.id for part in said for word in part.words),
    )


def _shown(said: _Said, taken: Collection[str]) -> list[Word]:
    """Return the first words side by side that are no other place's, no more than need be heard."""
    shown: list[Word] = []
    for word in said.words:
        if shown and (word.id in taken or _length_ms(shown, word) > SHOWN_MS):
            break
        if word.id not in taken:
            shown.append(word)
    return shown


def _length_ms(shown: Sequence[Word], word: Word) -> int:
    start_ms = next((each.start_ms for each in shown if each.start_ms is not None), None)
    return 0 if start_ms is None or word.end_ms is None else word.end_ms - start_ms
