"""Depositions: numbered pages of 25 numbered lines, and a table of the time at which each line begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.paragraphs import clock, labelled, paragraphs
from editor.formats.writers.spoken_turns import Turn, one_line, spoken_turns

LINES_OF_A_PAGE = 25
LINE_CHARS = 56
"""Courts' rules ask for no fewer than 9 or 10 letters an inch on a line of about 6 inches."""
_INDENT = "     "


@dataclass(frozen=True, slots=True)
class _Line:
    start_ms: int
    text: str


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the pages, parted by form feeds, and behind them the table: page, line, time."""
    turns = labelled(paragraphs(spoken_turns(transcript)), options)
    lines = [line for label, turn in turns for line in _lines(turn, label)]
    pages = [lines[at : at + LINES_OF_A_PAGE] for at in range(0, len(lines), LINES_OF_A_PAGE)]
    parts = []
    for page, held in enumerate(pages, start=1):
        rows = (f"{row:>2}  {line.text}".rstrip() for row, line in enumerate(held, start=1))
        parts.append(f"{page:>{LINE_CHARS + 4}}\n\n" + "\n".join(rows) + "\n")
    table = [f"TIMES OF THE LINES OF {one_line(media.name)}", ""]
    table += [options.timing, ""] if options.timing else []
    table += [
        f"{page}:{row:02}  {_time(line.start_ms, options)}"
        for page, held in enumerate(pages, start=1)
        for row, line in enumerate(held, start=1)
    ]
    return "\f".join([*parts, "\n".join(table) + "\n"])


def _time(ms: int, options: WritingOptions) -> str:
    return options.time_code(ms) if options.coded else f"{clock(ms)}.{ms % 1000:03}"


def _lines(turn: Turn, label: str) -> Iterator[_Line]:
    """Yield a turn's lines, each with the time of its first word."""
    starts = {}
    text = _INDENT + (f"{label.upper()} " if label else "")
    for row, word in enumerate(turn.words):
        starts[len(text)] = word.start_ms
        text += word.text + (word.space if row + 1 < len(turn.words) else "")
    at, start_ms = 0, turn.start_ms
    while at < len(text):
        end = _end_of_line(text, at)
        first = next((starts[place] for place in range(at, end) if place in starts), start_ms)
        start_ms = max(start_ms, first)
        yield _Line(start_ms, text[at:end].rstrip())
        at = end


def _end_of_line(text: str, at: int) -> int:
    """Return where the line that begins at a place ends: behind its last blank, or within a long word."""
    if len(text) - at <= LINE_CHARS:
        return len(text)
    blank = text.rfind(" ", at, at + LINE_CHARS + 1)
    fits = blank > at and text[at:blank].strip()
    return blank + 1 if fits else at + LINE_CHARS
