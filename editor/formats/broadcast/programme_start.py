"""The start of the programme: broadcasters' time codes begin at 10:00:00:00, recordings at zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editor.formats.broadcast.time_code import FrameRate
from editor.formats.import_notices import NoticeList
from editor.formats.subtitles.cue_blocks import CueBlock


def counted_from_start(
    blocks: Sequence[CueBlock], notices: NoticeList, *, rate: FrameRate, start: int = 0
) -> list[CueBlock]:
    """Return cues with times that count from the programme's start, and note what was taken from them.

    `start` is that start's frame where the file names it. Where it names none, or one that is later than a
    cue, whole hours of time code before the first cue are taken for it.
    """
    first_ms = min((block.start_ms for block in blocks if block.start_ms is not None), default=0)
    if not 0 < start <= rate.frames(first_ms):
        start = rate.parse(f"{rate.code(rate.frames(first_ms))[:2]}:00:00:00") or 0
    if not start:
        return list(blocks)
    code, start_ms = rate.code(start), rate.milliseconds(start)
    for block in blocks:
        notices.add(f"subtitle timed from {code} on, now from the recording's start", block.line)
    return [
        replace(block, start_ms=_earlier(block.start_ms, start_ms), end_ms=_earlier(block.end_ms, start_ms))
        for block in blocks
    ]


def _earlier(moment_ms: int | None, by_ms: int) -> int | None:
    return None if moment_ms is None or moment_ms < by_ms else moment_ms - by_ms
