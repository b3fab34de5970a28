"""The voices beside the text: how long each talks, and who it is there by what its words are labelled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from editor.document.turns import is_named, turns
from editor.document.values import NamedBy, Segment, Transcript, Word
from editor.document.voices import VoiceAnalysis, VoiceSpan
from editor.services.speakers.voice_lookup import VoiceLookup

PERSON_WEIGHT: Final = 3
"""What a person said of a voice counts so many times what the text says."""
LEAST_NAMED_MS: Final = 5_000
LEAST_NAMED_SHARE: Final = 0.1
"""A few words under a name are no evidence for a voice that talks long: so much of it, or a person's word."""


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


@dataclass(frozen=True, slots=True)
class VoicedWord:
    """A word with its segment, its turn's number, and what the analysis says (None: nothing)."""

    turn: int
    segment: Segment
    word: Word
    span: VoiceSpan | None


def voice_rows(transcript: Transcript, analysis: VoiceAnalysis) -> tuple[VoiceRow, ...]:
    """Return a row for each voice, in the order in which they are heard first."""
    speakers = voice_speakers(transcript, analysis)
    named = {speaker.id for speaker in transcript.speakers if is_named(transcript, speaker.id)}
    words: dict[str, list[VoicedWord]] = defaultdict(list)
    for voiced in voiced_words(transcript, analysis):
        if voiced.span is not None and voiced.span.voice_id is not None:
            words[voiced.span.voice_id].append(voiced)
    rows = []
    for voice in analysis.voices:
        speaker = transcript.speaker(speakers.get(voice.id))
        its_words = words[voice.id]
        others = named - {speaker.id} if speaker is not None else set()
        rows.append(
            VoiceRow(
                voice.id,
                voice.talking_ms,
                voice.samples,
                speaker.name if speaker is not None else None,
                speaker.id if speaker is not None else None,
                len({voiced.turn for voiced in its_words}),
                len(its_words),
                sum(voiced.segment.speaker_id in others for voiced in its_words),
            )
        )
    return tuple(rows)


def voice_speakers(transcript: Transcript, analysis: VoiceAnalysis) -> dict[str, str]:
    """Return which speaker a voice is, by the labels of its words; voices of whom that is not known lack.

    A speaker is taken where most of the voice's named speech has that label, and enough has.
    """
    weights: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    spoken: dict[str, int] = defaultdict(int)
    by_person = set[tuple[str, str]]()
    named = {speaker.id for speaker in transcript.speakers if is_named(transcript, speaker.id)}
    for voiced in voiced_words(transcript, analysis):
        voice_id = voiced.span.voice_id if voiced.span is not None else None
        if voice_id is None:
            continue
        length = _length(voiced.word)
        spoken[voice_id] += length
        speaker_id = voiced.segment.speaker_id
        if speaker_id in named:
            is_persons = voiced.segment.named_by is NamedBy.PERSON
            weights[voice_id][speaker_id] += length * (PERSON_WEIGHT if is_persons else 1)
            if is_persons:
                by_person.add((voice_id, speaker_id))
    found = {}
    for voice_id, by_speaker in weights.items():
        speaker_id = max(by_speaker, key=lambda each: by_speaker[each])
        weight = by_speaker[speaker_id]
        is_most = 2 * weight > sum(by_speaker.values())
        is_enough = weight >= min(LEAST_NAMED_MS, LEAST_NAMED_SHARE * spoken[voice_id])
        if is_most and (is_enough or (voice_id, speaker_id) in by_person):
            found[voice_id] = speaker_id
    return found


def voiced_words(transcript: Transcript, analysis: VoiceAnalysis) -> Iterator[VoicedWord]:
    """Yield the words in the order of the text, each with what the analysis says of it."""
    lookup = VoiceLookup(analysis)
    for number, turn in enumerate(turns(transcript)):
        for segment in transcript.segments[turn.rows.start : turn.rows.stop]:
            for word, span in zip(segment.words, lookup.spans_of(segment), strict=True):
                yield VoicedWord(number, segment, word, span)


def _length(word: Word) -> int:
    return 0 if word.start_ms is None or word.end_ms is None else word.end_ms - word.start_ms
