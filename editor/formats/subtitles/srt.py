"""SubRip subtitles. There is no standard; what is written is what all players take, what is read is tolerant.

Text stands as it is: SRT has no escaping. A blank line would end a cue, so none is ever written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from editor.formats.decoding_text import format_timestamp
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript, join_paragraphs
from editor.formats.subtitles.caption_speech import split_speakers
from editor.formats.subtitles.cues import Cue, parse_timing

_TAGS = re.compile(
    r"</?(?:i|b|u|s|em|strong|font|c|v|ruby|rt)(?:[ .=][^<>]*)?/?>|\{\\[^{}]*\}", re.IGNORECASE
)
_HEAD = re.compile(r"\s*(?:\d+\s*\n\s*)?\d+:\d+:\d+\s*[,.]\s*\d+\s*--?>", re.MULTILINE)


def sniff(text: str) -> bool:
    """Whether the text begins with a cue's number and time, or its time alone."""
    return bool(_HEAD.match(text))


def parse(text: str) -> list[Cue]:
    """Return the cues as they stand, tags and all; missing numbers and missing blank lines are forgiven."""
    lines = text.split("\n")
    heads = [(row, times) for row, line in enumerate(lines) if (times := parse_timing(line))]
    cues: list[Cue] = []
    for index, (row, (start_ms, end_ms)) in enumerate(heads):
        last = index + 1 == len(heads)
        until = len(lines) if last else _before_number(lines, row + 1, heads[index + 1][0], index + 2)
        body = tuple(stripped for line in lines[row + 1 : until] if (stripped := line.strip()))
        cues.append(Cue(start_ms, end_ms, body))
    return cues


def read(text: str) -> RoughTranscript:
    """Read the spoken text, without tags; cues of one speaker become paragraphs."""
    cues = (replace(cue, lines=tuple(_TAGS.sub("", line) for line in cue.lines)) for cue in parse(text))
    pieces = split_speakers(
        RoughParagraph(None, "\n".join(cue.lines), cue.start_ms, cue.end_ms) for cue in cues
    )
    return RoughTranscript(join_paragraphs(pieces))


def write(cues: Sequence[Cue]) -> str:
    """Return the file's text: running numbers, a comma before milliseconds, a blank line after each cue."""
    blocks = []
    for number, cue in enumerate(cues, start=1):
        times = f"{format_timestamp(cue.start_ms, ',')} --> {format_timestamp(cue.end_ms, ',')}"
        # A line of text that is itself a time line would begin a cue of its own.
        lines = (line.replace("-->", "→") if parse_timing(line) else line for line in cue.lines)
        blocks.append("\n".join((str(number), times, *lines)) + "\n")
    return "\n".join(blocks)


def _before_number(lines: Sequence[str], first: int, head: int, number: int) -> int:
    """Return the row where the text before the timing line at `head` ends: before its number, if any."""
    row = head - 1
    while row >= first and not lines[row].strip():
        row -= 1
    if row < first or not lines[row].strip().isdigit():
        return head
    alone = row == first or not lines[row - 1].strip()
    return row if alone or int(lines[row]) == number else head
