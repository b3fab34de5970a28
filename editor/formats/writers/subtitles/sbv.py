"""SubViewer as YouTube has it (SBV): a line with both times, the text, a blank line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.formats.decoding_text import clean_text, format_timestamp
from editor.formats.subtitles.cues import WORD_JOINER, Cue, parse_timing
from editor.formats.writers.options import SubtitleHead

_TIMES = re.compile(r"(\d+:\d\d:\d\d\.\d{3}),(\d+:\d\d:\d\d\.\d{3})")


def write(cues: Sequence[Cue], _head: SubtitleHead) -> str:
    """Return the file's text; a line that looks like two times is kept from being taken for them."""
    return "\n".join(
        f"{_time(cue.start_ms)},{_time(cue.end_ms)}\n" + "".join(f"{_line(line)}\n" for line in cue.lines)
        for cue in cues
    )


def parse(text: str) -> list[Cue]:
    """Return the times of the cues."""
    found = (_TIMES.fullmatch(line) for line in text.split("\n"))
    timings = (parse_timing(f"{times[1]} --> {times[2]}") for times in found if times)
    return [Cue(timing.start_ms or 0, timing.end_ms or 0, ()) for timing in timings if timing is not None]


def _time(ms: int) -> str:
    hours, _colon, rest = format_timestamp(ms).partition(":")
    return f"{int(hours)}:{rest}"


def _line(line: str) -> str:
    line = clean_text(line)
    return WORD_JOINER + line if _TIMES.fullmatch(line) else line
