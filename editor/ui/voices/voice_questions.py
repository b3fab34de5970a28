"""What is asked about voices, and what becomes of the answers; all of it in a thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from editor.document.values import Transcript
from editor.document.voices import VoiceAnalysis
from editor.services.speakers.requests import analysis_of, request_of, request_of_voice
from editor.services.speakers.voice_changes import split_voice
from editor.ui.voices.voice_telling import Ask, SpeakerAttributor

if TYPE_CHECKING:
    from alignment.progress import ProgressReport

Report = Callable[["ProgressReport"], None]


@dataclass(frozen=True, slots=True)
class Sound:
    """The recording that is asked, and its sound track (None: the one that players play)."""

    recording: Path
    track: int | None


@dataclass(frozen=True, slots=True)
class Told:
    """The voices as they are told apart now, and the vectors of those that were asked about."""

    analysis: VoiceAnalysis
    embeddings: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    asked_for: int = 0
    """How many speakers the recording was said to have, 0 for as many as are found."""


@dataclass(frozen=True, slots=True)
class Described:
    """The vector of one voice, and by which embedder; empty where too little of it is heard."""

    voice_id: str
    embedding: tuple[float, ...]
    embedder: str


def embedder_of(analysis: VoiceAnalysis) -> str:
    """Return which embedder the vectors of an analysis are of."""
    return analysis.engine.get("embedder", "")


def tell_apart(transcript: Transcript, sound: Sound, *, count: int) -> Ask:
    """Ask who speaks each word; `count`: so many speakers, 0 for as many as are found."""

    def ask(attributor: SpeakerAttributor, report: Report) -> Told:
        from alignment.speakers.types import SpeakerCount

        words = request_of(transcript)
        attribution = attributor.attribute_speakers(
            sound.recording,
            words,
            count=SpeakerCount(exactly=count or None),
            track=sound.track,
            on_report=report,
        )
        analysis = analysis_of(attribution, words)
        vectors = (voice.embedding for voice in attribution.voices)
        ids = (voice.id for voice in analysis.voices)
        return Told(analysis, dict(zip(ids, vectors, strict=True)), asked_for=count)

    return ask


def tell_two(transcript: Transcript, sound: Sound, analysis: VoiceAnalysis, *, voice_id: str) -> Ask:
    """Ask about the words of one voice alone, which are two people's."""

    def ask(attributor: SpeakerAttributor, report: Report) -> Told:
        from alignment.speakers.types import SpeakerCount

        words = request_of_voice(transcript, analysis, voice_id)
        attribution = attributor.attribute_speakers(
            sound.recording,
            words,
            count=SpeakerCount(exactly=2),
            labels_count=False,
            track=sound.track,
            on_report=report,
        )
        split = split_voice(analysis, voice_id, attribution, words)
        if split == analysis:
            return Told(analysis)
        at = [voice.id for voice in analysis.voices].index(voice_id)
        parts = split.voices[at : at + len(attribution.voices)]
        vectors = (voice.embedding for voice in attribution.voices)
        return Told(split, dict(zip((part.id for part in parts), vectors, strict=True)))

    return ask


def describe(transcript: Transcript, sound: Sound, analysis: VoiceAnalysis, *, voice_id: str) -> Ask:
    """Ask for the vector of one voice."""

    def ask(attributor: SpeakerAttributor, report: Report) -> Described:
        from alignment.speakers.types import SpeakerCount

        words = request_of_voice(transcript, analysis, voice_id)
        attribution = attributor.attribute_speakers(
            sound.recording,
            words,
            count=SpeakerCount(exactly=1),
            labels_count=False,
            track=sound.track,
            on_report=report,
        )
        found = attribution.voices[0].embedding if attribution.voices else ()
        return Described(voice_id, found, attribution.engine.get("embedder", ""))

    return ask
