"""`earproof review`: the queue of doubtful places."""

from __future__ import annotations

import argparse

from editor.cli.console import Console, counted
from editor.cli.open_project import opened
from editor.cli.revision_text import as_json, line
from editor.services.review.queue import queue


def run(options: argparse.Namespace, console: Console) -> int:
    """List every doubtful place, its reason and what was heard."""
    with opened(options.file, console) as store:
        doubts = queue(store.document.transcript)
    console.document({"file": str(options.file), "places": [as_json(doubt) for doubt in doubts]})
    for doubt in doubts:
        console.result(line(doubt))
    console.result(f"{counted(len(doubts), 'doubtful place')} in {options.file}")
    return 0
