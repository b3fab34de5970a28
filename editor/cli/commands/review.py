"""`earproof review`: the queue of doubtful places, with what may stand there."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from editor.cli.console import Console, counted, shortened
from editor.cli.doubt_text import doubt_line, doubt_to_json
from editor.cli.open_project import open_project
from editor.services.review.ordering import worst_first
from editor.services.review.places import full_review_queue
from editor.services.review.proposals import Proposal, proposals
from editor.services.review.queue import Doubt, DoubtKind
from editor.services.user_glossary import read_user_glossary


def run(options: argparse.Namespace, console: Console) -> int:
    """List the places of the kinds asked for, or the worst of them first, each with reason and proposals."""
    with open_project(options.file, console) as store:
        transcript = store.document.transcript
        glossary = read_user_glossary().merged_with(store.glossary)
    kinds = [DoubtKind(kind) for kind in options.kinds] or list(DoubtKind)
    doubts = full_review_queue(transcript, glossary=glossary, kinds=kinds)
    shown = doubts if options.worst is None else worst_first(doubts)[: options.worst]
    places = [(doubt, proposals(transcript, doubt, glossary=glossary)) for doubt in shown]
    console.document({"file": str(options.file), "places": [_place(*place) for place in places]})
    for doubt, found in places:
        console.result(doubt_line(doubt) + _proposed(doubt, found))
    console.result(f"{counted(len(doubts), 'doubtful place')} in {options.file}{_left(doubts, shown)}")
    return 0


def _place(doubt: Doubt, found: Sequence[Proposal]) -> dict[str, Any]:
    return doubt_to_json(doubt) | {
        "certainty": doubt.certainty,
        "expected_cost": round(doubt.expected_cost, 3),
        "proposals": [{"text": p.text, "reason": p.reason, "score": p.score} for p in found],
    }


def _proposed(doubt: Doubt, found: Sequence[Proposal]) -> str:
    if not found or doubt.kind is DoubtKind.UNTEXTED:
        return ""
    texts = (f"“{shortened(each.text, 30)}”" if each.text else "nothing" for each in found)
    return f" → {', '.join(texts)}"


def _left(doubts: Sequence[Doubt], shown: Sequence[Doubt]) -> str:
    return f"; the worst {len(shown)} are listed" if len(shown) < len(doubts) else ""
