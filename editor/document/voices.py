"""The voices of a recording: what speaker attribution (diarisation) found in its sound.

A voice is what the sound has, a speaker who it is in the text. An analysis is no part of a state: it is
looked up by times, so it holds for every state of the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from editor.document.values import Extra


@dataclass(frozen=True, slots=True)
class ProjectVoice:
    """One voice: how long it talks, and clear stretches of it to listen to, each its start and end in ms."""

    id: str
    talking_ms: int
    samples: tuple[tuple[int, int], ...] = ()
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class VoiceSpan:
    """A stretch of words that one voice speaks; None: no voice claims them.

    `sureness` is in 0..1. `is_overlapped`: another voice is heard at the same time.
    """

    start_ms: int
    end_ms: int
    voice_id: str | None
    sureness: float
    is_overlapped: bool = False


@dataclass(frozen=True, slots=True)
class VoiceAnalysis:
    """Who speaks when, by the sound. `engine` names model and settings; `time` is ISO 8601 in UTC.

    `voices` stand in the order in which they are heard first, `spans` in the order of their starts.
    """

    engine: Mapping[str, str] = field(default_factory=dict)
    time: str = ""
    voices: tuple[ProjectVoice, ...] = ()
    spans: tuple[VoiceSpan, ...] = ()
    extra: Extra = ()

    def voice(self, voice_id: str | None) -> ProjectVoice | None:
        """Return the voice of that id, None for None or an unknown id."""
        return next((voice for voice in self.voices if voice.id == voice_id), None)
