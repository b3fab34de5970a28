"""Praat TextGrid (long text form): a tier of turns and one of words for each speaker.

Intervals of a tier follow each other without gap, overlap or one of no length, with the same digits where
they meet: Praat drops what stands beside an empty one, and other readers refuse overlaps of 1e-7 s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.research.tiers import SpeakerTier, speaker_tiers


@dataclass(frozen=True, slots=True)
class _Interval:
    start_ms: int
    end_ms: int
    text: str


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the grid's text, from 0 to the recording's end."""
    tiers = speaker_tiers(transcript, named=options.names is not False)
    end_ms = max([1, media.duration_ms, *(tier.end_ms for tier in tiers)])
    grids = [grid for tier in tiers for grid in _grids(tier, end_ms)] or [("words", _filled([], end_ms))]
    parts = [
        'File type = "ooTextFile"\nObject class = "TextGrid"\n\n'
        f"xmin = 0 \nxmax = {_seconds(end_ms)} \ntiers? <exists> \nsize = {len(grids)} \nitem []: \n"
    ]
    for number, (name, intervals) in enumerate(grids, start=1):
        parts.append(
            f'    item [{number}]:\n        class = "IntervalTier" \n        name = "{_quoted(name)}" \n'
            f"        xmin = 0 \n        xmax = {_seconds(end_ms)} \n"
            f"        intervals: size = {len(intervals)} \n"
        )
        parts += [
            f"        intervals [{row}]:\n            xmin = {_seconds(one.start_ms)} \n"
            f'            xmax = {_seconds(one.end_ms)} \n            text = "{_quoted(one.text)}" \n'
            for row, one in enumerate(intervals, start=1)
        ]
    return "".join(parts)


def _grids(tier: SpeakerTier, end_ms: int) -> list[tuple[str, list[_Interval]]]:
    turns = [_Interval(turn.start_ms, turn.end_ms, turn.text) for turn in tier.turns]
    words = [_Interval(word.start_ms, word.end_ms, word.text) for turn in tier.turns for word in turn.words]
    return [(tier.name, _filled(turns, end_ms)), (tier.words_name, _filled(words, end_ms))]


def _filled(intervals: Sequence[_Interval], end_ms: int) -> list[_Interval]:
    """Return the intervals with empty ones between them."""
    filled: list[_Interval] = []
    at = 0
    for interval in intervals:
        if interval.start_ms > at:
            filled.append(_Interval(at, interval.start_ms, ""))
        filled.append(interval)
        at = interval.end_ms
    if at < end_ms:
        filled.append(_Interval(at, end_ms, ""))
    return filled


def _seconds(ms: int) -> str:
    return f"{ms // 1000}.{ms % 1000:03}"


def _quoted(text: str) -> str:
    return text.replace('"', '""')
