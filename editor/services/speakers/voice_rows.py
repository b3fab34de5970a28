"""The voices beside the text: how long each talks, and who it is there by what its words are labelled."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from editor.document.turns import is_named, turns
from editor.document.values import Segment, Transcript
from editor.document.voices import VoiceAnalysis
from editor.services.speakers.requests import is_settled
from editor.services.speakers.voice_lookup import VoiceLookup, VoiceRun

PERSON_WEIGHT: Final = 3
"""What a person said of a voice counts so many times what the text says."""
LEAST_NAMED_MS: Final = 5_000
LEAST_NAMED_SHARE: Final = 0.1
"""A few words under a name are no evidence for a voice that talks long: so much of it, or a person's word."""
MOST: Final = 0.5
"""More of a voice's named speech than this must have a label that it is known by."""
LEAST_LEFT: Final = 0.4
"""So much of it must have that label even where all others are slips: else it is hardly one voice."""
LEAST_SHARE_OF_NAME: Final = 0.2
"""A voice that has less of a name's speech than this has it by slips at the borders of turns."""


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """One voice as it stands in the text now.

    `name` is that of the speaker `speaker_id`, whose label most of its named speech has; both None where
    nobody is named. `turn_count` counts the turns with words of it, `word_count` its words,
    `disagreeing_words` those whose label names somebody else.
    """

    voice_id: str
    talking_ms: int
    samples: tuple[tuple[int, int], ...]
    name: str | None
    speaker_id: str | None
    turn_count: int
    word_count: int
    disagreeing_words: int


def voice_rows(transcript: Transcript, analysis: VoiceAnalysis) -> tuple[VoiceRow, ...]:
    """Return a row for each voice, in the order in which they are heard first."""
    lookup = VoiceLookup(analysis)
    speakers = speakers_of_voices(transcript, lookup)
    named = {speaker.id for speaker in transcript.speakers if is_named(transcript, speaker.id)}
    turn_numbers: dict[str, set[int]] = defaultdict(set)
    words, disagreeing = Counter[str](), Counter[str]()
    for number, segment, run in _runs(transcript, lookup):
        if run.voice_id is not None:
            turn_numbers[run.voice_id].add(number)
            words[run.voice_id] += run.end - run.first
            speaker_id, own = segment.speaker_id, speakers.get(run.voice_id)
            if own is not None and speaker_id in named and speaker_id != own:
                disagreeing[run.voice_id] += run.end - run.first
    rows = []
    for voice in analysis.voices:
        speaker = transcript.speaker(speakers.get(voice.id))
        rows.append(
            VoiceRow(
                voice.id,
                voice.talking_ms,
                voice.samples,
                speaker.name if speaker is not None else None,
                speaker.id if speaker is not None else None,
                len(turn_numbers[voice.id]),
                words[voice.id],
                disagreeing[voice.id],
            )
        )
    return tuple(rows)


def voice_speakers(
    transcript: Transcript, analysis: VoiceAnalysis, *, labels_count: bool = True
) -> dict[str, str]:
    """Return which speaker each voice of an analysis is; see `speakers_of_voices`."""
    return speakers_of_voices(transcript, VoiceLookup(analysis), labels_count=labels_count)


def speakers_of_voices(
    transcript: Transcript, lookup: VoiceLookup, *, labels_count: bool = True, least_share: float = MOST
) -> dict[str, str]:
    """Return which speaker a voice is, by the labels of its words; voices of whom that is not known lack.

    A speaker is taken where more than `least_share` of the voice's named speech has that label, and enough
    has; labels of those who have a clearer voice of their own are slips, and left out of that. What an
    earlier attribution called a speaker goes to one voice only; the text or a person may call two voices the
    same. Without `labels_count` the text's own labels say nothing.
    """
    evidence = _evidence(transcript, lookup, labels_count=labels_count)
    totals = Counter[str]()
    for each in evidence.values():
        totals.update(each.weights)
    found = dict[str, str]()
    for _ in range(2):  # those that are clear at first tell which labels of the others are slips
        clear = dict(found)
        for voice_id in evidence.keys() - clear.keys():
            slips = {
                speaker_id
                for other, speaker_id in clear.items()
                if evidence[other].weights[speaker_id] > evidence[voice_id].weights.get(speaker_id, 0)
            }
            best = evidence[voice_id].best(totals, least_share, slips)
            if best is not None:
                found[voice_id] = best
    for speaker_id in set(found.values()):
        rivals = [voice_id for voice_id, best in found.items() if best == speaker_id]
        foremost = max(rivals, key=lambda voice_id: evidence[voice_id].weights[speaker_id])
        for voice_id in rivals:
            if voice_id != foremost and speaker_id not in evidence[voice_id].said:
                del found[voice_id]
    return found


@dataclass(slots=True)
class _Evidence:
    """What the labels of a voice's words say of who it is, in ms of speech.

    `said` are the speakers whose label the text or a person gave, `by_person` those of a person.
    """

    spoken: int = 0
    weights: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    said: set[str] = field(default_factory=set)
    by_person: set[str] = field(default_factory=set)

    def best(self, totals: Mapping[str, int], least_share: float, slips: Collection[str]) -> str | None:
        """Return the speaker that the voice is, None where that is not known.

        `totals` is how much each speaker's label says of all voices together, `slips` are the labels that are
        other voices'.
        """
        if not self.weights:
            return None
        speaker_id = max(self.weights, key=lambda each: self.weights[each])
        weight, all_weight = self.weights[speaker_id], sum(self.weights.values())
        slipped = sum(self.weights[each] for each in slips if each != speaker_id and each in self.weights)
        is_most = weight > least_share * (all_weight - slipped) and weight > LEAST_LEFT * all_weight
        is_its_own = weight >= LEAST_SHARE_OF_NAME * totals[speaker_id]
        is_enough = weight >= min(LEAST_NAMED_MS, LEAST_NAMED_SHARE * self.spoken)
        is_known = is_enough or speaker_id in self.by_person
        return speaker_id if is_most and is_its_own and is_known else None


def _evidence(transcript: Transcript, lookup: VoiceLookup, *, labels_count: bool) -> dict[str, _Evidence]:
    found: dict[str, _Evidence] = defaultdict(_Evidence)
    named = {speaker.id for speaker in transcript.speakers if is_named(transcript, speaker.id)}
    for segment in transcript.segments:
        speaker_id, is_persons = segment.speaker_id, is_settled(transcript, segment)
        is_said = is_persons or segment.named_by is None
        says = speaker_id in named and (labels_count or is_persons or segment.named_by is not None)
        for run in lookup.runs_of(segment):
            if run.voice_id is None:
                continue
            each = found[run.voice_id]
            each.spoken += run.length_ms
            if not says or speaker_id is None:
                continue
            each.weights[speaker_id] += run.length_ms * (PERSON_WEIGHT if is_persons else 1)
            if is_persons:
                each.by_person.add(speaker_id)
            if is_said:
                each.said.add(speaker_id)
    return found


def _runs(transcript: Transcript, lookup: VoiceLookup) -> Iterator[tuple[int, Segment, VoiceRun]]:
    """Yield what each voice says in a stretch, with its segment and the number of its turn."""
    for number, turn in enumerate(turns(transcript)):
        for segment in transcript.segments[turn.rows.start : turn.rows.stop]:
            for run in lookup.runs_of(segment):
                yield number, segment, run
