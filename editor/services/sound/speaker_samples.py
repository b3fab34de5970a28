"""Speaker statistics: who speaks how much, and a sample of each voice. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from editor.document.values import Segment, Speaker, Transcript

SAMPLE_MS: Final = 8000
"""A sample of a voice is no longer than this."""


@dataclass(frozen=True, slots=True)
class SpeakerStats:
    """One speaker (None: nobody is named) with what they say; `sample` is None where they say nothing."""

    speaker: Speaker | None
    segments: int
    words: int
    talking_ms: int
    sample: tuple[int, int] | None


def speaker_stats(transcript: Transcript) -> list[SpeakerStats]:
    """Return every speaker in order, and last the segments without one where there are any."""
    theirs: dict[str | None, list[Segment]] = {speaker.id: [] for speaker in transcript.speakers}
    for segment in transcript.segments:
        theirs.setdefault(segment.speaker_id, []).append(segment)
    found = [_stats_of(speaker, theirs[speaker.id]) for speaker in transcript.speakers]
    return [*found, _stats_of(None, theirs[None])] if theirs.get(None) else found


def _stats_of(speaker: Speaker | None, segments: list[Segment]) -> SpeakerStats:
    longest = max(segments, key=lambda segment: segment.end_ms - segment.start_ms, default=None)
    sample = (longest.start_ms, min(longest.end_ms, longest.start_ms + SAMPLE_MS)) if longest else None
    return SpeakerStats(
        speaker,
        segments=len(segments),
        words=sum(len(segment.words) for segment in segments),
        talking_ms=sum(segment.end_ms - segment.start_ms for segment in segments),
        sample=sample,
    )
