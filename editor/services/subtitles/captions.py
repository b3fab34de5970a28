"""Captions around one time of a transcript, as an export would write them. Qt-free."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from editor.document.values import Segment, Transcript
from editor.formats.subtitles.cues import Cue
from editor.services.subtitles.cue_timing import continues, make_subtitles
from editor.services.subtitles.profiles import Profile

_SEGMENTS_AROUND = 12
"""So many segments on each side are made into subtitles too."""
_UNRELIABLE_CUES = 6
"""Of these the outermost are not shown: what is missing beyond them would move their times."""
_LONGEST_SENTENCE = 100
"""Of so many segments a sentence is looked for whole, which is cut into subtitles as one."""


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
    least = max(0, first - _LONGEST_SENTENCE)
    first = next((row for row in range(first, least, -1) if _begins(ordered, row)), least)
    most = min(len(ordered), end + _LONGEST_SENTENCE)
    end = next((row for row in range(end, most) if _begins(ordered, row)), most)
    made = make_subtitles(
        replace(transcript, segments=tuple(ordered[first:end])), profile=profile, duration_ms=duration_ms
    )
    # A segment that is shown from a time on is known whole: up to the start of the first that is not.
    start_ms = ordered[min(first + _UNRELIABLE_CUES, here - 1)].start_ms if first else float("-inf")
    end_ms = ordered[max(end - _UNRELIABLE_CUES, here)].start_ms if end < len(ordered) else float("inf")
    return Captions(start_ms, end_ms, made.cues)


def _begins(ordered: Sequence[Segment], row: int) -> bool:
    """Whether a segment is cut into subtitles without the one before it."""
    return not continues(ordered[row - 1], ordered[row])
