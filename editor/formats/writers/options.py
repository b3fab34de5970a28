"""What writers are told beside the transcript: language, frames, and whether to say who speaks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.formats.broadcast.time_code import PAL, FrameRate


@dataclass(frozen=True, slots=True)
class WritingOptions:
    """How to write.

    `names`: whether subtitles say who speaks, None leaving it to the format. `start_frame`: the frame at
    which the recording begins, counted at `rate`. `recording`: the recording's file where it is at hand.
    """

    names: bool | None = None
    rate: FrameRate = PAL
    start_frame: int = 0
    recording: Path | None = None


@dataclass(frozen=True, slots=True)
class SubtitleHead:
    """What the head of a subtitle file can say: the text's language, the recording's name."""

    language: str
    title: str
    options: WritingOptions
