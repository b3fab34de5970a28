"""Speakers proposed from the sound alone, where nobody is there to name a voice: the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from alignment.speakers.types import SpeakerAttribution, SpokenWord
from editor.document.changes import Edit
from editor.document.turns import is_named
from editor.document.values import NamedBy, Transcript
from editor.document.voices import VoiceAnalysis
from editor.services.speakers.attribution import (
    AttributionCount,
    VoiceScope,
    attribute_words,
    count_changes,
    numbered_names,
)
from editor.services.speakers.requests import analysis_of, is_settled
from editor.services.speakers.voice_rows import voice_speakers
from editor.services.wording import made_by


@dataclass(frozen=True, slots=True)
class SpeakerProposal:
    """What was found, what each voice is called, and the edit that names speakers so (None: no change)."""

    analysis: VoiceAnalysis
    names: dict[str, str]
    edit: Edit | None
    count: AttributionCount


def propose_speakers(
    transcript: Transcript,
    attribution: SpeakerAttribution,
    words: tuple[SpokenWord, ...],
    *,
    keep_names: bool,
    settings: Mapping[str, str] | None = None,
) -> SpeakerProposal:
    """Return what an answer about the words of a transcript makes of its speakers.

    With `keep_names` labels that name somebody stay, voices are called what they mostly are in the text, and
    Unknown turns are named; without it every label may be replaced that no person decided. Voices that nobody
    named are called "Speaker 1", "Speaker 2" …. Where there are no voices, nothing changes. `settings` is
    was asked for besides, by name: it is kept with the engine that answered.
    """
    analysis = analysis_of(attribution, words)
    analysis = replace(analysis, engine={**analysis.engine, **(settings or {})})
    if not analysis.voices:
        return SpeakerProposal(analysis, {}, None, AttributionCount(0, 0))
    scope = VoiceScope.UNKNOWN_TURNS if keep_names else VoiceScope.ALL
    names = proposed_names(transcript, analysis, keep_names=keep_names)
    edit = attribute_words(
        transcript, analysis, names, scope=scope, actor="machine", why=made_by(analysis.engine)
    )
    count = count_changes(transcript, analysis, names, scope=scope)
    return SpeakerProposal(analysis, names, edit, count)


def proposed_names(transcript: Transcript, analysis: VoiceAnalysis, *, keep_names: bool) -> dict[str, str]:
    """Return what each voice is called: what the text calls it as far as that counts, or else a number."""
    speakers = voice_speakers(transcript, analysis, labels_count=keep_names)
    known = {speaker.id: speaker.name for speaker in transcript.speakers}
    named = {voice_id: known[speaker_id] for voice_id, speaker_id in speakers.items()}
    staying = {
        segment.speaker_id
        for segment in transcript.segments
        if is_named(transcript, segment.speaker_id)
        and (is_settled(transcript, segment) or (keep_names and segment.named_by is not NamedBy.VOICE))
    }
    taken = {*named.values(), *(known[speaker_id] for speaker_id in staying if speaker_id is not None)}
    unnamed = [voice.id for voice in analysis.voices if voice.id not in named]
    numbered = numbered_names(unnamed, taken=taken)
    return {voice.id: named.get(voice.id) or numbered[voice.id] for voice in analysis.voices}
