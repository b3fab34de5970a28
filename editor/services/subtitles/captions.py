"""Captions around one time of a transcript, as an export would write them. Qt-free."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace

from editor.document.values import Transcript
from editor.formats.subtitles.cues import Cue
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.profiles import Profile

_SEGMENTS_AROUND = 8
"""So many segments on each side are made into subtitles too."""
_UNRELIABLE_CUES = 4
"""Of these the outermost are not shown: what is missing beyond them would move their times."""


@dataclass(frozen=True, slots=True)
class Captions:
    """Subtitles that are right from `start_ms` up to `end_ms`."""

    start_ms: float
    end_ms: float
    cues: tuple[Cue, ...]

    def covers(self, time_ms: int) -> bool:
        """Whether it is known what is shown at a time."""
        return self.start_ms <= time_ms < self.end_ms

    def at(self, time_ms: int) -> Cue | None:
        """Return what is shown at a time, None for nothing."""
        row = bisect_right(self.cues, time_ms, key=lambda cue: cue.start_ms) - 1
        return self.cues[row] if row >= 0 and time_ms < self.cues[row].end_ms else None


def captions_near(
    transcript: Transcript, time_ms: int, *, profile: Profile, duration_ms: int = 0
) -> Captions:
    """Make the subtitles around a time: only some segments are cut, so that ten hours take no longer."""
    ordered = sorted(transcript.segments, key=lambda segment: segment.start_ms)
    here = bisect_right(ordered, time_ms, key=lambda segment: segment.start_ms)
    first, end = max(0, here - _SEGMENTS_AROUND), min(len(ordered), here + _SEGMENTS_AROUND)
    made = make_subtitles(
        replace(transcript, segments=tuple(ordered[first:end])), profile=profile, duration_ms=duration_ms
    )
    # A segment that is shown from a time on is known whole: up to the start of the first that is not.
    start_ms = ordered[min(first + _UNRELIABLE_CUES, here - 1)].start_ms if first else float("-inf")
    end_ms = ordered[max(end - _UNRELIABLE_CUES, here)].start_ms if end < len(ordered) else float("inf")
    return Captions(start_ms, end_ms, made.cues)
