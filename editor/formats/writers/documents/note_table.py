"""Notes as a table: CSV (RFC 4180), as the dialogue list is."""

from __future__ import annotations

import csv
import io
from typing import Final

from editor.document.values import Transcript
from editor.formats.decoding_text import format_timestamp
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.documents.table import CSV_MARK, harmless
from editor.formats.writers.noted_passages import noted_passages
from editor.formats.writers.options import WritingOptions

HEADINGS: Final = (
    *("Number", "Start", "End", "Start code", "End code", "Speaker", "Text"),
    *("Label", "Colour", "Comment", "By", "Written"),
)
"""`By` and `Written`: who wrote the note, and when (ISO 8601, UTC)."""


def write(transcript: Transcript, _media: MediaFacts, options: WritingOptions) -> str:
    """Return the table's text, a row for each note."""
    stream = io.StringIO()
    table = csv.writer(stream, lineterminator="\r\n")
    table.writerow(HEADINGS)
    for number, one in enumerate(noted_passages(transcript), start=1):
        note = one.note
        times = (one.start_ms, one.end_ms)
        name = one.speaker or "" if options.names is not False else ""
        row = (
            *map(format_timestamp, times),
            *map(options.time_code, times),
            *(name, one.text, note.label, note.colour.value, note.text, note.who, note.time),
        )
        table.writerow([number, *map(harmless, row)])
    return CSV_MARK + stream.getvalue()
