"""What becomes of subtitles that come in."""

from __future__ import annotations

from enum import StrEnum


class CueHandling(StrEnum):
    """What becomes of subtitles that come in: they stay as they are, or are cut anew at the export."""

    KEEP = "keep"
    RECUT = "recut"
