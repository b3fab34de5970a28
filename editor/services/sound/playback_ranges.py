"""Playback ranges: what of a recording is to be heard, one speaker's turns or everything but the silences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from editor.document.values import Segment, Transcript

if TYPE_CHECKING:
    from alignment.audio.peaks import Peaks

PlaybackRanges = tuple[tuple[int, int], ...]
"""Stretches in milliseconds, in order, none touching the next."""

_LONGEST_PAUSE_MS = 700  # shorter pauses belong to how somebody speaks
_MARGIN_MS = 200  # before and behind speech: word edges are found to some 50 ms, and breath belongs to it
_BESIDE_SPEAKER_MS = 100
_BELOW_SPEECH_DB = 25.0
_ABOVE_QUIET_DB = 8.0


def without_silences(
    transcript: Transcript, duration_ms: int, *, peaks: Peaks | None = None
) -> PlaybackRanges:
    """Return all but the silences: stretches where nobody speaks and, as far as is known, nothing is heard.

    Words without a time may be anywhere between their neighbours, so that is kept. With `peaks`, sound
    that no text stands for is kept as well.
    """
    speech = _merge_close(_speech_ranges(transcript), within_ms=_LONGEST_PAUSE_MS)
    if peaks is not None and speech:
        speech = _merge_close(
            [*speech, *_loud_ranges(peaks, speech, duration_ms)], within_ms=_LONGEST_PAUSE_MS
        )
    return _pad(speech, _MARGIN_MS, duration_ms)


def only_speaker(transcript: Transcript, speaker_id: str | None, duration_ms: int) -> PlaybackRanges:
    """Return where one person speaks, pauses within a turn included."""
    turns: list[tuple[int, int]] = []
    others: list[tuple[int, int]] = []
    goes_on = False
    for segment in sorted(transcript.segments, key=lambda one: one.start_ms):
        if segment.end_ms <= segment.start_ms:
            continue
        if segment.speaker_id != speaker_id:
            others.append((segment.start_ms, segment.end_ms))
            goes_on = False
        elif goes_on:
            turns[-1] = (turns[-1][0], max(turns[-1][1], segment.end_ms))
        else:
            turns.append((segment.start_ms, segment.end_ms))
            goes_on = True
    return _merge_close(_pad_beside_others(turns, others, duration_ms), within_ms=0)


def intersection(one: PlaybackRanges, other: PlaybackRanges) -> PlaybackRanges:
    """Return what lies in both."""
    found = []
    at = 0
    for start_ms, end_ms in one:
        while at < len(other) and other[at][1] <= start_ms:
            at += 1
        for start, end in other[at:]:
            if start >= end_ms:
                break
            found.append((max(start, start_ms), min(end, end_ms)))
    return tuple(found)


def _speech_ranges(transcript: Transcript) -> Iterator[tuple[int, int]]:
    for segment in transcript.segments:
        yield from _segment_speech(segment)
    for passage in transcript.untexted:
        yield passage.start_ms, passage.end_ms


def _segment_speech(segment: Segment) -> Iterator[tuple[int, int]]:
    """Yield where a segment's words are said; those without a time, wherever they may be."""
    last_ms, is_open = segment.start_ms, False
    for word in segment.words:
        if word.start_ms is None or word.end_ms is None:
            is_open = True
            continue
        yield (last_ms if is_open else word.start_ms), word.end_ms
        last_ms, is_open = word.end_ms, False
    if is_open and segment.end_ms > last_ms:
        yield last_ms, segment.end_ms


def _loud_ranges(peaks: Peaks, speech: PlaybackRanges, duration_ms: int) -> Iterator[tuple[int, int]]:
    """Yield what is heard between the speech: well above the quiet there, and not far below speech."""
    import numpy as np

    from alignment.audio.peaks import BIN_MS, LEVEL_FACTOR, linear_amplitude

    depth = min(1, len(peaks.levels) - 1)  # the finest level would take half a second for ten hours
    bin_ms = BIN_MS * LEVEL_FACTOR**depth
    bins = peaks.levels[depth][: int(np.ceil(duration_ms / bin_ms))]
    level = 20 * np.log10(np.maximum(np.abs(linear_amplitude(bins)).max(axis=1, initial=0.0), 1e-5))
    is_speech = np.zeros(len(level), dtype=bool)
    for start_ms, end_ms in speech:
        is_speech[int(start_ms / bin_ms) : int(np.ceil(end_ms / bin_ms))] = True
    if is_speech.all() or not is_speech.any():
        return
    least_db = max(
        float(np.percentile(level[is_speech], 75)) - _BELOW_SPEECH_DB,
        float(np.percentile(level[~is_speech], 25)) + _ABOVE_QUIET_DB,
    )
    is_loud = (level >= least_db) & ~is_speech
    edges = np.flatnonzero(np.diff(np.concatenate(([0], is_loud.astype(np.int8), [0]))))
    for first, last in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        yield round(first * bin_ms), round(last * bin_ms)


def _merge_close(spans: Iterable[tuple[int, int]], *, within_ms: int) -> PlaybackRanges:
    found: list[tuple[int, int]] = []
    for start_ms, end_ms in sorted(spans):
        if end_ms <= start_ms:
            continue
        if found and start_ms - found[-1][1] <= within_ms:
            found[-1] = (found[-1][0], max(found[-1][1], end_ms))
        else:
            found.append((start_ms, end_ms))
    return tuple(found)


def _pad(spans: PlaybackRanges, margin_ms: int, duration_ms: int) -> PlaybackRanges:
    last_ms = duration_ms or (spans[-1][1] + margin_ms if spans else 0)
    padded = ((max(0, start - margin_ms), min(last_ms, end + margin_ms)) for start, end in spans)
    return _merge_close(padded, within_ms=0)


def _pad_beside_others(
    turns: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]], duration_ms: int
) -> Iterator[tuple[int, int]]:
    """Yield turns with some room at their edges, but none that another person's turn takes."""
    from bisect import bisect_left

    starts = [start for start, _end in others]
    ends = sorted(end for _start, end in others)
    for start_ms, end_ms in turns:
        next_other = bisect_left(starts, end_ms)
        before = bisect_left(ends, start_ms + 1)
        first_ms = max(0, start_ms - _BESIDE_SPEAKER_MS, min(start_ms, ends[before - 1]) if before else 0)
        last_ms = end_ms + _BESIDE_SPEAKER_MS
        if next_other < len(starts):
            last_ms = min(last_ms, max(end_ms, starts[next_other]))
        yield first_ms, min(last_ms, duration_ms) if duration_ms else last_ms
