"""A dialogue list as a table: CSV (RFC 4180), with the mark of UTF-8 that spreadsheets look for."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from editor.document.values import Transcript
from editor.formats.decoding_text import format_timestamp
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.spoken_turns import Turn, spoken_turns

HEADINGS: Final = (
    "Number",
    "Start",
    "End",
    "Start code",
    "End code",
    "Speaker",
    "Text",
    "Words",
    "Estimated",
)
"""`Estimated`: how many of the words have no measured time."""
CSV_MARK: Final = "\ufeff"
"""The byte order mark by which spreadsheets know UTF-8."""
_FORMULA = ("=", "+", "-", "@")


def write(transcript: Transcript, _media: MediaFacts, options: WritingOptions) -> str:
    """Return the table's text."""
    stream = io.StringIO()
    table = csv.writer(stream, lineterminator="\r\n")
    table.writerow(HEADINGS)
    for row in dialogue_rows(transcript, options):
        table.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return CSV_MARK + stream.getvalue()


def dialogue_rows(transcript: Transcript, options: WritingOptions) -> Iterator[tuple[str | int, ...]]:
    """Yield a row for each turn, its cells as in `HEADINGS`."""
    for number, turn in enumerate(spoken_turns(transcript), start=1):
        name = turn.speaker or "" if options.names is not False else ""
        estimated = sum(not word.measured for word in turn.words)
        start, end = format_timestamp(turn.start_ms), format_timestamp(turn.end_ms)
        yield (number, start, end, *_codes(turn, options), name, turn.text, len(turn.words), estimated)


def _codes(turn: Turn, options: WritingOptions) -> tuple[str, str]:
    return options.time_code(turn.start_ms), options.time_code(turn.end_ms)


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula: a text that looks like one gets a mark before."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
