"""SubRip subtitles. There is no standard; what is written is what all players take, what is read is tolerant.

SRT has no escaping, and players see more in it than text: mpv drops what stands in braces, ffmpeg and mpv
what stands between `<` and `>`, a backslash before n breaks the line in VLC, mpv and ffmpeg. So braces become
round brackets, and a word joiner, which shows nothing, parts such signs; readers of ours take it out again.
A blank line would end a cue, so none is ever written.
"""

from __future__ import annotations

from collections.abc import Sequence

from editor.formats.decoding_text import format_timestamp
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles.cue_blocks import read_blocks
from editor.formats.subtitles.cue_markup import Markup
from editor.formats.subtitles.cues import WORD_JOINER, Cue, guarded_line, parse_timing
from editor.formats.subtitles.subtitle_reader import read_subtitles

_BRACKETS = str.maketrans("{}", "()")


def sniff(text: str) -> bool:
    """Whether a cue's timing line is among the first two lines that hold text."""
    filled = [line for line in text[:2000].split("\n") if line.strip()]
    return any(parse_timing(line) is not None for line in filled[:2])


def has_cues(text: str) -> bool:
    """Whether there is a timing line anywhere."""
    return any(parse_timing(line) is not None for line in text.split("\n"))


def parse(text: str) -> list[Cue]:
    """Return the cues as they stand, tags and all; missing numbers and missing blank lines are forgiven.

    A time that is not known is given as that of the cue before, or of the cue itself.
    """
    cues: list[Cue] = []
    at = 0
    for block in read_blocks(text, webvtt=False).blocks:
        at = block.start_ms if block.start_ms is not None else at
        end_ms = block.end_ms if block.end_ms is not None and block.end_ms >= at else at
        lines = (line.replace(WORD_JOINER, "").strip() for line in block.payload.split("\n"))
        cues.append(Cue(at, end_ms, tuple(line for line in lines if line)))
    return cues


def read(text: str) -> RoughTranscript:
    """Read the spoken text, without tags."""
    return read_subtitles(read_blocks(text, webvtt=False), Markup.SUBRIP)


def write(cues: Sequence[Cue]) -> str:
    """Return the file's text: running numbers, a comma before milliseconds, a blank line after each cue."""
    blocks = []
    for number, cue in enumerate(cues, start=1):
        times = f"{format_timestamp(cue.start_ms, ',')} --> {format_timestamp(cue.end_ms, ',')}"
        blocks.append("\n".join((str(number), times, *_shown_whole(cue.lines))) + "\n")
    return "\n".join(blocks)


def _shown_whole(lines: Sequence[str]) -> list[str]:
    """Return lines of which no player hides anything; a `<` may meet its `>` in a later line."""
    text = "\n".join(lines).translate(_BRACKETS).replace("\\", f"\\{WORD_JOINER}")
    last = text.rfind(">")
    if last > 0:
        text = text[:last].replace("<", f"<{WORD_JOINER}") + text[last:]
    return [guarded_line(line) for line in text.split("\n")]
