"""What `earproof batch` prints: what belongs together, what came of it, and the worst transcripts."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from editor.cli.console import counted, format_clock
from editor.services.batch.items import InputFile, ItemResult
from editor.services.batch.pairing import RULES
from editor.services.batch.planning import BatchPlan
from editor.services.batch.report import PAGE, TABLE
from editor.services.batch.report.writing import worst_first
from editor.services.batch.running import BatchOutcome

MOST_LISTED = 10
"""So many of the worst are printed; the report has them all."""
_MINUTE_MS = 60_000


def plan_lines(plan: BatchPlan, source: Path) -> Iterator[str]:
    """Yield what belongs together, by which rules, and what is left out."""
    yield RULES
    yield ""
    for item in plan.items:
        partner = (
            _short(item.transcript, source) if item.transcript is not None else "(transcribed from scratch)"
        )
        yield f"{_short(item.recording, source)}  +  {partner}"
    for path in plan.recordings_alone:
        yield f"without a transcript: {_short(path, source)}"
    for path in plan.transcripts_alone:
        yield f"without a recording: {_short(path, source)}"
    for one in plan.ambiguous:
        sounds, texts = (", ".join(map(str, paths)) for paths in (one.recordings, one.transcripts))
        yield f"ambiguous: {sounds}  ?  {texts}"
    yield f"{counted(len(plan.items), 'recording')} to align. Nothing was done."


def left_out_lines(plan: BatchPlan) -> Iterator[str]:
    """Yield how much is left out of a batch."""
    alone = len(plan.recordings_alone)
    facts = [
        (alone, "recording without a transcript", "recordings without a transcript"),
        (len(plan.transcripts_alone), "transcript without a recording", "transcripts without a recording"),
        (len(plan.ambiguous), "ambiguous name", "ambiguous names"),
    ]
    said = [counted(count, one, many) for count, one, many in facts if count]
    if said:
        yield f"Not paired: {', '.join(said)} (the report lists them)"
    if alone:
        yield "Use --transcribe for recordings without a transcript."


def summary(outcome: BatchOutcome) -> str:
    """Return in one line what came of a batch."""
    done, failed = outcome.done, outcome.failed
    earlier = sum(one.kept for one in done)
    kept = f" ({earlier:,} of them earlier)" if earlier else ""
    left = f", {outcome.left:,} not done yet" if outcome.left else ""
    return (
        f"{counted(outcome.planned, 'recording')}: {len(done):,} aligned{kept}, {len(failed):,} failed{left}"
    )


def worst_lines(outcome: BatchOutcome) -> Iterator[str]:
    """Yield the worst transcripts, each with its worst minute."""
    checked = [one for one in worst_first(outcome.done) if one.transcript and one.measures.doubtful_share > 0]
    if checked:
        yield "Worst transcripts:"
    for one in checked[:MOST_LISTED]:
        minutes = one.measures.minutes
        where = f", mostly from {format_clock(minutes[0].number * _MINUTE_MS)}" if minutes else ""
        yield f"{100 * one.measures.doubtful_share:6.1f} % doubtful or missing: {one.name}{where}"


def document(plan: BatchPlan, outcome: BatchOutcome, out: Path, *, stopped: bool) -> dict[str, Any]:
    """Return what came of a batch for other programs."""
    return {
        "report": str(out / PAGE),
        "table": str(out / TABLE),
        "stopped": stopped,
        "planned": [
            {"name": item.name, "recording": str(item.recording), "transcript": _text(item.transcript)}
            for item in plan.items
        ],
        "results": [_result(one) for one in worst_first(list(outcome.results.values()))],
        "recordings_alone": [str(path) for path in plan.recordings_alone],
        "transcripts_alone": [str(path) for path in plan.transcripts_alone],
        "ambiguous": [
            {"recordings": _texts(one.recordings), "transcripts": _texts(one.transcripts)}
            for one in plan.ambiguous
        ],
    }


def _result(result: ItemResult) -> dict[str, Any]:
    return asdict(result) | {"status": result.status.value}


def _texts(paths: Sequence[object]) -> list[str]:
    return [str(path) for path in paths]


def _text(path: InputFile | None) -> str | None:
    return str(path) if path is not None else None


def _short(path: InputFile, source: Path) -> str:
    folder = Path(os.path.normpath(source.absolute()))
    if isinstance(path, Path) and path.is_relative_to(folder):
        return str(path.relative_to(folder))
    return str(path)
