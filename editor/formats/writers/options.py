"""What writers are told beside the transcript: language, frames, and whether to say who speaks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.formats.broadcast.time_code import PAL, FrameRate


@dataclass(frozen=True, slots=True)
class WritingOptions:
    """How to write.

    `names`: whether it is said who speaks, None leaving it to the format. `names_in_text`: whether subtitles
    say it in their text, None leaving that to the format, too. `dashes`: a dash stands where another begins
    to speak. `start_frame`: the frame at which the recording begins, counted at `rate`; `coded`: time codes
    were asked for where others give clock times. `timing`: a sentence on which times are measured, "" for
    none. `karaoke`: subtitles light their words up as these are said. `notes`: notes and highlights are
    written, too. `recording`: the recording's file
    where it is at hand.
    """

    names: bool | None = None
    names_in_text: bool | None = None
    dashes: bool = False
    rate: FrameRate = PAL
    start_frame: int = 0
    coded: bool = False
    timing: str = ""
    karaoke: bool = False
    notes: bool = False
    recording: Path | None = None

    def time_code(self, ms: int) -> str:
        """Return the time code of a time in milliseconds."""
        return self.rate.code(self.start_frame + self.rate.frames(ms))


@dataclass(frozen=True, slots=True)
class SubtitleHead:
    """What the head of a subtitle file can say: the text's language, the recording's name."""

    language: str
    title: str
    options: WritingOptions
