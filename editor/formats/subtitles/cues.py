"""Cues: what every subtitle format writes and reads, without the format's own signs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.formats.decoding_text import timestamp_ms

_TIME = r"(?:(\d+)\s*:\s*)?(\d{1,2})\s*:\s*(\d{1,2})(?:\s*[.,]\s*(\d{1,6}))?"
_TIMING = re.compile(rf"\s*{_TIME}\s*--?>\s*{_TIME}(?P<settings>(?:[ \t].*)?)")


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle: integer milliseconds, its lines (none empty), who speaks (None: not said)."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    speaker: str | None = None

    @property
    def text(self) -> str:
        """The lines as one, a space between them."""
        return " ".join(self.lines)


def parse_timing(line: str) -> tuple[int, int] | None:
    """Return start and end of a cue's timing line (SRT or VTT, settings allowed), None for another line."""
    found = _TIMING.fullmatch(line)
    if not found:
        return None
    parts = found.groups()
    return timestamp_ms(*parts[:4]), timestamp_ms(*parts[4:8])
