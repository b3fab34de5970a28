"""Timecodes as people read and type them. Qt-free."""

from __future__ import annotations

import re

HOUR_MS = 3_600_000
_CLOCK = re.compile(r"\s*(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3}))?\s*")
_SECONDS = re.compile(r"\s*(\d{1,7})(?:[.,](\d{1,3}))?\s*s?\s*")


def timecode(time_ms: int, *, hours: bool = False) -> str:
    """Return a time as m:ss, or h:mm:ss where it needs hours or `hours` asks for them."""
    seconds = max(0, time_ms) // 1000
    minutes, seconds = divmod(seconds, 60)
    if hours or minutes >= 60:
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return f"{minutes}:{seconds:02}"


def precise_timecode(time_ms: int) -> str:
    """Return a time to the millisecond: m:ss.mmm or h:mm:ss.mmm."""
    return f"{timecode(time_ms)}.{max(0, time_ms) % 1000:03}"


def parse_timecode(text: str) -> int | None:
    """Return the milliseconds of h:mm:ss.mmm, m:ss or plain seconds; None where it is no time."""
    if match := _CLOCK.fullmatch(text):
        hours, minutes, seconds, rest = match.groups()
        if int(seconds) >= 60 or (hours and int(minutes) >= 60):
            return None
        total = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
        return total * 1000 + _milliseconds(rest)
    if match := _SECONDS.fullmatch(text):
        return int(match[1]) * 1000 + _milliseconds(match[2])
    return None


def _milliseconds(digits: str | None) -> int:
    return int((digits or "0").ljust(3, "0"))
