"""`earproof diff`: what differs between two revisions, word by word."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from editor.cli.console import Console
from editor.cli.open_project import open_project
from editor.document.values import Segment
from editor.formats.output_files import write_checked
from editor.services.history.comparison import Comparison, ComparisonRow, compare
from editor.services.history.comparison_html import to_html
from editor.services.history.comparison_text import to_lines
from editor.services.history.revisions import RevisionHistory


def run(options: argparse.Namespace, console: Console) -> int:
    """Print the differences, or write them as a page."""
    with open_project(options.file, console) as store:
        document = store.document
        history = RevisionHistory.of_store(store)
        before = history.find(options.before) if options.before is not None else history.original
        after = history.find(options.after) if options.after is not None else document.revision
        comparison = compare(document.transcript_at(before), document.transcript_at(after))
    names = history.title(before), history.title(after)
    console.document({"file": str(options.file), "before": before, "after": after, **_document(comparison)})
    if options.html is not None:
        _write(options.html, comparison, name=options.file.name, names=names, overwrite=options.force)
        console.result(f"Saved: {options.html}")
        return 0
    for line in to_lines(comparison, before=names[0], after=names[1]):
        console.result(line)
    return 0


def _write(path: Path, comparison: Comparison, *, name: str, names: tuple[str, str], overwrite: bool) -> None:
    page = to_html(comparison, title=f"Changes in {name}", before=names[0], after=names[1])
    write_checked(path, page, overwrite=overwrite, check=lambda _read: None)


def _document(comparison: Comparison) -> dict[str, Any]:
    amount = comparison.change_counts
    return {
        "same": comparison.is_same,
        "amount": {name: getattr(amount, name) for name in amount.__slots__},
        "rows": [_row(row) for row in comparison.rows],
        "renamed": [{"before": was.name, "after": now.name} for was, now in comparison.renamed],
        "untexted": [
            {
                "start_ms": span.start_ms,
                "heard": span.heard,
                "change": "added" if was is None else "removed" if now is None else "changed",
            }
            for was, now in comparison.untexted
            if (span := now or was) is not None
        ],
    }


def _row(row: ComparisonRow) -> dict[str, Any]:
    return {
        "kind": row.kind.value,
        "start_ms": row.start_ms,
        "speaker_before": row.speakers[0],
        "speaker_after": row.speakers[1],
        "before": [_segment(segment) for segment in row.old],
        "after": [_segment(segment) for segment in row.new],
        "pieces": [
            {
                "mark": piece.kind.value,
                "before": piece.old_text,
                "after": piece.new_text,
                "moved_ms": piece.moved_ms,
            }
            for piece in row.runs
        ],
    }


def _segment(segment: Segment) -> dict[str, Any]:
    return {"id": segment.id, "start_ms": segment.start_ms, "end_ms": segment.end_ms, "text": segment.text}
