"""`earproof review`: the queue of doubtful places."""

from __future__ import annotations

import argparse

from editor.cli.console import Console, counted
from editor.cli.doubt_text import doubt_line, doubt_to_json
from editor.cli.open_project import open_project
from editor.services.review.queue import review_queue


def run(options: argparse.Namespace, console: Console) -> int:
    """List every doubtful place, its reason and what was heard."""
    with open_project(options.file, console) as store:
        doubts = review_queue(store.document.transcript)
    console.document({"file": str(options.file), "places": [doubt_to_json(doubt) for doubt in doubts]})
    for doubt in doubts:
        console.result(doubt_line(doubt))
    console.result(f"{counted(len(doubts), 'doubtful place')} in {options.file}")
    return 0
