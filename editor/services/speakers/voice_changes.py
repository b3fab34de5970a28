"""Changing what was found of the voices: two that are one, one that is two. Each returns a new analysis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from alignment.speakers.types import SpeakerAttribution, SpokenWord
from editor.document.voices import ProjectVoice, VoiceAnalysis, VoiceSpan
from editor.services.speakers.requests import project_voice, spans_of_words

MAX_SAMPLES: Final = 3


def merge_voices(analysis: VoiceAnalysis, voice_id: str, into_id: str) -> VoiceAnalysis:
    """Return an analysis in which two voices are one, the second of them.

    Raises:
        KeyError: there is no such voice.
    """
    voice, into = _voice(analysis, voice_id), _voice(analysis, into_id)
    if voice_id == into_id:
        return analysis
    samples = (into.samples + voice.samples)[:MAX_SAMPLES]
    whole = replace(into, talking_ms=into.talking_ms + voice.talking_ms, samples=samples)
    first = min(analysis.voices.index(voice), analysis.voices.index(into))
    voices = [each for each in analysis.voices if each.id not in (voice_id, into_id)]
    voices.insert(first, whole)
    spans = tuple(
        VoiceSpan(span.start_ms, span.end_ms, into_id, span.sureness, span.is_overlapped)
        if span.voice_id == voice_id
        else span
        for span in analysis.spans
    )
    return replace(analysis, voices=tuple(voices), spans=spans)


def split_voice(
    analysis: VoiceAnalysis, voice_id: str, attribution: SpeakerAttribution, words: Sequence[SpokenWord]
) -> VoiceAnalysis:
    """Return an analysis in which one voice is those of an answer about its words alone.

    The one that talks longest keeps the id. An answer of one voice changes nothing.

    Raises:
        KeyError: there is no such voice.
    """
    old = _voice(analysis, voice_id)
    if len(attribution.voices) < 2:
        return analysis
    longest = max(range(len(attribution.voices)), key=lambda at: attribution.voices[at].talking_ms)
    fresh = _new_ids(analysis, len(attribution.voices))
    ids = [voice_id if at == longest else fresh[at] for at in range(len(attribution.voices))]
    parts = [
        replace(made, extra=old.extra) if made.id == voice_id else made
        for made in map(project_voice, ids, attribution.voices)
    ]
    at = analysis.voices.index(old)
    voices = (*analysis.voices[:at], *parts, *analysis.voices[at + 1 :])
    spans = [span for span in analysis.spans if span.voice_id != voice_id]
    spans += spans_of_words(attribution, words, ids)
    return replace(
        analysis, voices=voices, spans=tuple(sorted(spans, key=lambda span: (span.start_ms, span.end_ms)))
    )


def _voice(analysis: VoiceAnalysis, voice_id: str) -> ProjectVoice:
    voice = analysis.voice(voice_id)
    if voice is None:
        raise KeyError(voice_id)
    return voice


def _new_ids(analysis: VoiceAnalysis, count: int) -> list[str]:
    used = {voice.id for voice in analysis.voices}
    numbers = (f"v{number}" for number in range(1, len(used) + count + 1))
    return [each for each in numbers if each not in used][:count]
