"""Naming the text's speakers by the voices of its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, islice
from typing import Final, Literal

from editor.document.changes import Edit, Part, Splice
from editor.document.turns import is_named, turns
from editor.document.values import NamedBy, Segment, Speaker, Transcript, Word, new_id
from editor.document.voices import VoiceAnalysis, VoiceSpan
from editor.services.speakers.requests import is_settled
from editor.services.speakers.voice_lookup import VoiceLookup
from editor.services.speakers.word_speakers import assign_word_speakers

MOST_CARRIED: Final = 2
"""So many words that nobody claims, in the midst of what one voice says, are hardly somebody else's: mostly
their times lie where nothing is heard."""


class VoiceScope(StrEnum):
    """Where speakers are named by voices: in Unknown turns, or wherever no person decided.

    Turns that were named by voices before count as Unknown: only a person's word and the text's own stand.
    """

    UNKNOWN_TURNS = "unknown turns"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class AttributionCount:
    """What naming by voices would change: in so many turns, so many words get another speaker."""

    turns: int
    words: int


def attribute_words(
    transcript: Transcript,
    analysis: VoiceAnalysis,
    names: Mapping[str, str],
    *,
    scope: VoiceScope,
    actor: Literal["person", "machine"] = "person",
    why: str = "",
) -> Edit | None:
    """Name who speaks each word by its voice, in one step of undo; None where nothing would change.

    `names` has the speaker's name by the voice's id; words of a voice without one stay as they are. Segments
    are split where the voice changes between words. A word that no voice claims gets no speaker where the
    scope is everything, and else stays as it is, unless one voice speaks right before and after it. What a
    person decided is never changed; a checked segment is named as a whole or not at all. No word and no time
    is touched.
    """
    speakers, added = _speakers_named(transcript, names)
    wanted = dict(_wanted_speakers(transcript, analysis, speakers, scope))
    splices = assign_word_speakers(transcript, wanted, named_by=NamedBy.VOICE)
    if not splices:
        return None
    used = {speaker_id for ids in wanted.values() for speaker_id in ids}
    new = tuple(speaker for speaker in added if speaker.id in used)
    adding = (Splice(Part.SPEAKERS, len(transcript.speakers), (), new),) if new else ()
    label = "Name speakers by voice" if scope is VoiceScope.ALL else "Name Unknown turns by voice"
    return Edit(label, (*adding, *splices), why=why, actor=actor)


def count_changes(
    transcript: Transcript, analysis: VoiceAnalysis, names: Mapping[str, str], *, scope: VoiceScope
) -> AttributionCount:
    """Return what `attribute_words` would change."""
    speakers, _ = _speakers_named(transcript, names)
    now = {segment.id: segment.speaker_id for segment in transcript.segments}
    changed = {
        segment_id: sum(speaker_id != now[segment_id] for speaker_id in ids)
        for segment_id, ids in _wanted_speakers(transcript, analysis, speakers, scope)
    }
    in_turns = sum(
        any(changed.get(segment.id) for segment in transcript.segments[turn.rows.start : turn.rows.stop])
        for turn in turns(transcript)
    )
    return AttributionCount(in_turns, sum(changed.values()))


def numbered_names(voice_ids: Iterable[str], *, taken: Iterable[str]) -> dict[str, str]:
    """Return "Speaker 1", "Speaker 2" … for voices that nobody named, none of them a name that is taken."""
    known = set(taken)
    names = {}
    number = 0
    for voice_id in voice_ids:
        number += 1
        while f"Speaker {number}" in known:
            number += 1
        names[voice_id] = f"Speaker {number}"
    return names


def _speakers_named(transcript: Transcript, names: Mapping[str, str]) -> tuple[dict[str, str], list[Speaker]]:
    """Return the speaker's id by the voice's, and the speakers that are not in the transcript yet."""
    known = {speaker.name: speaker.id for speaker in transcript.speakers}
    speakers, added = {}, []
    for voice_id, given in names.items():
        name = " ".join(given.split())
        if not name:
            continue
        if name not in known:
            added.append(Speaker(new_id(), name))
            known[name] = added[-1].id
        speakers[voice_id] = known[name]
    return speakers, added


def _wanted_speakers(
    transcript: Transcript, analysis: VoiceAnalysis, speakers: Mapping[str, str], scope: VoiceScope
) -> Iterator[tuple[str, list[str | None]]]:
    lookup = VoiceLookup(analysis)
    for segment, spans in _spans_by_segment(transcript, lookup):
        if not segment.words or is_settled(transcript, segment):
            continue
        is_open = segment.named_by is NamedBy.VOICE or not is_named(transcript, segment.speaker_id)
        if scope is VoiceScope.UNKNOWN_TURNS and not is_open:
            continue
        unclaimed = None if scope is VoiceScope.ALL else segment.speaker_id
        wanted = [_speaker_of(span, speakers, segment, unclaimed) for span in spans]
        if segment.checked is not None:
            wanted = [_speaker_of_most(segment.words, wanted)] * len(wanted)
        yield segment.id, wanted


def _spans_by_segment(
    transcript: Transcript, lookup: VoiceLookup
) -> Iterator[tuple[Segment, list[VoiceSpan | None]]]:
    """Yield the segments with their words' spans; within a turn few unclaimed words go with those around."""
    for turn in turns(transcript):
        segments = transcript.segments[turn.rows.start : turn.rows.stop]
        rest = iter(_carried([span for segment in segments for span in lookup.spans_of(segment)]))
        for segment in segments:
            yield segment, list(islice(rest, len(segment.words)))


def _carried(spans: list[VoiceSpan | None]) -> list[VoiceSpan | None]:
    """Return the spans of a turn's words; few that are unclaimed get that of the one voice around them."""
    runs = [list(run) for _, run in groupby(spans, _voice_of)]
    for before, unclaimed, after in zip(runs, runs[1:], runs[2:], strict=False):
        is_between = _voice_of(unclaimed[0]) is None and _voice_of(before[-1]) == _voice_of(after[0])
        if is_between and len(unclaimed) <= MOST_CARRIED:
            unclaimed[:] = [after[0]] * len(unclaimed)
    return [span for run in runs for span in run]


def _speaker_of(
    span: VoiceSpan | None, speakers: Mapping[str, str], segment: Segment, unclaimed: str | None
) -> str | None:
    if span is None:  # nobody listened there
        return segment.speaker_id
    if span.voice_id is None:
        return unclaimed
    return speakers.get(span.voice_id, segment.speaker_id)


def _speaker_of_most(words: Sequence[Word], speaker_ids: Sequence[str | None]) -> str | None:
    """Return the speaker of most of the words, by their letters."""
    letters = Counter[str | None]()
    for word, speaker_id in zip(words, speaker_ids, strict=True):
        letters[speaker_id] += len(word.text)
    return letters.most_common(1)[0][0]


def _voice_of(span: VoiceSpan | None) -> str | None:
    return span.voice_id if span is not None else None
