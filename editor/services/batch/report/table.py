"""The report of a batch as a CSV table, a line a recording."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Final

from editor.services.batch.items import ItemResult
from editor.services.wording import format_clock

MINUTE_MS: Final = 60_000
COLUMNS: Final = (
    "name", "status", "recording", "transcript", "project", "language", "duration_s", "words", "borne_out",
    "differing", "not_recognized", "recognized", "missing_passages", "missing_s", "missing_words",
    "doubtful_share", "worst_minutes", "engine", "taken_s", "problem",
)  # fmt: skip
"""`borne_out`, `differing` and `not_recognized` are counts of words; the shares follow from `words`."""


def report_table(results: Sequence[ItemResult]) -> str:
    """Return the table; times are in seconds, worst minutes begin at the clock times named."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")  # as RFC 4180 wants it
    writer.writerow(COLUMNS)
    writer.writerows(map(_row, results))
    return text.getvalue()


def _row(result: ItemResult) -> list[object]:
    measures = result.measures
    return [
        result.name,
        result.status.value,
        result.recording,
        result.transcript,
        result.outputs[0] if result.outputs else "",
        result.language,
        _seconds(result.duration_ms),
        measures.words,
        measures.matched,
        measures.differs,
        measures.unheard,
        measures.recognised,
        measures.missing,
        _seconds(measures.missing_ms),
        measures.missing_words,
        f"{measures.doubtful_share:.4f}",
        " ".join(format_clock(one.number * MINUTE_MS) for one in measures.minutes),
        result.engine,
        _seconds(result.taken_ms),
        result.problem,
    ]


def _seconds(ms: int) -> str:
    return f"{ms / 1000:.1f}"
