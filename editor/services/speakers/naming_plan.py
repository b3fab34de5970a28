"""What naming speakers by their voices would do to a text, made ready before anybody asks for it. Qt-free."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from editor.document.changes import Edit
from editor.document.turns import is_named, turns
from editor.document.values import Transcript
from editor.document.voices import VoiceAnalysis
from editor.services.speakers.attribution import (
    AttributionCount,
    VoiceScope,
    attribute_words,
    count_changes,
)
from editor.services.speakers.voice_rows import VoiceRow, voice_rows


@dataclass(frozen=True, slots=True)
class GivenName:
    """What a person called a voice, "" for nobody, and the speaker of the text who that became, if any."""

    name: str
    speaker_id: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedEdit:
    """An edit that names by voices, None where it would change nothing, and how much it changes.

    `unknown_left` counts the turns that name nobody once it is made.
    """

    edit: Edit | None
    count: AttributionCount
    unknown_left: int


@dataclass(frozen=True, slots=True)
class NamingPlan:
    """The voices in a transcript, and what applying their names would change there.

    `given` is what the plan was made with, `names` what each voice is called by that and the text.
    `unknown_turns` counts the turns of the transcript for whose speaker nobody is named.
    """

    transcript: Transcript
    analysis: VoiceAnalysis
    given: Mapping[str, GivenName]
    names: Mapping[str, str]
    rows: tuple[VoiceRow, ...]
    unknown: PlannedEdit
    everywhere: PlannedEdit
    unknown_turns: int


def plan_naming(
    transcript: Transcript, analysis: VoiceAnalysis, given: Mapping[str, GivenName]
) -> NamingPlan:
    """Return the plan: what a person called a voice goes before what the text calls it."""
    rows = voice_rows(transcript, analysis)
    names = {row.voice_id: _name_of(row, given.get(row.voice_id), transcript).strip() for row in rows}
    names = {voice_id: name for voice_id, name in names.items() if name}

    def planned(scope: VoiceScope) -> PlannedEdit:
        edit = attribute_words(transcript, analysis, names, scope=scope)
        named = edit.apply(transcript) if edit is not None else transcript
        count = count_changes(transcript, analysis, names, scope=scope)
        return PlannedEdit(edit, count, count_unknown_turns(named))

    return NamingPlan(
        transcript,
        analysis,
        dict(given),
        names,
        rows,
        planned(VoiceScope.UNKNOWN_TURNS),
        planned(VoiceScope.ALL),
        count_unknown_turns(transcript),
    )


def count_unknown_turns(transcript: Transcript) -> int:
    """Return how many turns there are for whose speaker nobody is named."""
    named = {speaker.id for speaker in transcript.speakers if is_named(transcript, speaker.id)}
    return sum(turn.speaker_id not in named for turn in turns(transcript))


def carried_names(
    old: VoiceAnalysis, new: VoiceAnalysis, given: Mapping[str, GivenName]
) -> dict[str, GivenName]:
    """Return the names that a person gave to voices, for the voices of another analysis.

    Each name goes to the voice that speaks longest where the voice so named was found before.
    """
    starts = [span.start_ms for span in new.spans]
    shared: dict[str, Counter[str]] = defaultdict(Counter)
    for span in old.spans:
        if span.voice_id is None or span.voice_id not in given or not starts:
            continue
        found = new.spans[max(0, bisect_right(starts, (span.start_ms + span.end_ms) // 2) - 1)]
        if found.voice_id is not None:
            shared[span.voice_id][found.voice_id] += span.end_ms - span.start_ms
    carried: dict[str, GivenName] = {}
    for voice_id in sorted(shared, key=lambda each: -shared[each].total()):
        nearest = next((each for each, _ms in shared[voice_id].most_common() if each not in carried), None)
        if nearest is not None:
            carried[nearest] = given[voice_id]
    return carried


def _name_of(row: VoiceRow, given: GivenName | None, transcript: Transcript) -> str:
    """Return what a voice is called; a name that became a speaker's is renamed and merged with that one."""
    if given is None:
        return row.name or ""
    if given.speaker_id is None:
        return given.name
    speaker = transcript.speaker(given.speaker_id)
    return speaker.name if speaker is not None else row.name or given.name  # undone, else merged
