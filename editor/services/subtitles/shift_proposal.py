"""A proposal to move imported subtitles: where their times are off alike from those of the words they say.

A file made for another cut begins later or earlier; one made for another frame rate drifts away.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from editor.document.values import Segment, Transcript, WordState
from editor.formats.broadcast.time_code import FRAME_RATES
from editor.formats.subtitles.imported_cues import cue_of
from editor.services.subtitles.time_shift import TimeShift

LEAST_CUES: Final = 8
"""Fewer tell too little."""
LEAST_OFF_MS: Final = 500
"""Subtitles begin a little before or after their words by habit; that is no error."""
_NEAR_MS: Final = 500
_LEAST_NEAR: Final = 0.7
_LEAST_DRIFT_MS: Final = 500
_CLEARLY_BETTER: Final = 0.5
_STEP_MS: Final = 10
_RATES: Final = tuple(one for one in FRAME_RATES if one.name in ("23.976", "24", "25", "29.97", "30"))
_RATIOS: Final = {one.rate / other.rate: (one.name, other.name) for one in _RATES for other in _RATES[::-1]}


@dataclass(frozen=True, slots=True)
class ShiftProposal:
    """By what imported subtitles would be moved; `near` of `measured` subtitles fit their words then.

    `stretch` is the ratio of frame rates as it is written, "" where only an offset is proposed.
    """

    shift: TimeShift
    stretch: str
    near: int
    measured: int

    @property
    def by_s(self) -> str:
        """The offset in seconds, with its sign."""
        return f"{self.shift.by_ms / 1000:+.2f}"


def propose_shift(transcript: Transcript) -> ShiftProposal | None:
    """Return how the subtitles that came in should be moved to fit what was heard, None where they do.

    Each is measured by its first word, where that was heard as written. An offset is the median, so that
    up to half of the subtitles may be anywhere; of the ratios of frame rates, one must fit far better than
    none, and what is proposed must bring most subtitles near their words.
    """
    pairs = list(_measured(transcript.segments))
    if len(pairs) < LEAST_CUES:
        return None
    stretch = _best_stretch(pairs)
    by_ms = round(statistics.median(heard - shown * stretch for shown, heard in pairs) / _STEP_MS) * _STEP_MS
    shift = TimeShift(by_ms, stretch)
    near = sum(abs(shift.moved(shown) - heard) <= _NEAR_MS for shown, heard in pairs)
    if near < _LEAST_NEAR * len(pairs) or (stretch == 1 and abs(by_ms) < LEAST_OFF_MS):
        return None
    return ShiftProposal(shift, "/".join(_RATIOS[stretch]) if stretch != 1 else "", near, len(pairs))


def _measured(segments: Sequence[Segment]) -> Iterator[tuple[int, int]]:
    """Yield when subtitles are shown and when their first words are heard, each in milliseconds."""
    told: set[int] = set()
    for segment in segments:
        cue = cue_of(segment.extra)
        if cue is None or cue.part or cue.start_ms is None or cue.number in told or not segment.words:
            continue
        told.add(cue.number)
        first = segment.words[0]
        if first.state is WordState.MATCHED and first.start_ms is not None:
            yield cue.start_ms, first.start_ms


def _best_stretch(pairs: Sequence[tuple[int, int]]) -> Fraction:
    """Return the ratio of frame rates by which subtitles drift away from their words, 1 where none does."""
    length = max(shown for shown, _heard in pairs) - min(shown for shown, _heard in pairs)
    drifts = [ratio for ratio in _RATIOS if abs(ratio - 1) * length >= _LEAST_DRIFT_MS]
    best = min(drifts, key=lambda ratio: _spread_ms(pairs, ratio), default=Fraction(1))
    is_better = _spread_ms(pairs, best) < _CLEARLY_BETTER * _spread_ms(pairs, Fraction(1))
    return best if is_better else Fraction(1)


def _spread_ms(pairs: Sequence[tuple[int, int]], ratio: Fraction) -> float:
    """Return the mean distance of most offsets from their median, once stretched; the farthest are left out.

    A median of the distances would hardly tell 25/24 from 25/23.976, which are a second apart in a quarter
    of an hour.
    """
    factor = float(ratio)
    offsets = [heard - shown * factor for shown, heard in pairs]
    middle = statistics.median(offsets)
    distances = sorted(abs(offset - middle) for offset in offsets)
    return statistics.fmean(distances[: max(1, round(_LEAST_NEAR * len(distances)))])
