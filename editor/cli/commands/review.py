"""`earproof review`: the queue of doubtful places, with what may stand there."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from editor.cli.console import Console, counted, shortened
from editor.cli.doubt_text import doubt_line, doubt_to_json
from editor.cli.open_project import open_project
from editor.services.review.ordering import worst_first
from editor.services.review.places import full_review_queue
from editor.services.review.proposals import Proposal, proposals
from editor.services.review.queue import Doubt, DoubtKind
from editor.services.review.retiming import alignment_model
from editor.services.review.weighing.asking import Asked, AskedProposals
from editor.services.settings import Preferences
from editor.services.storage.media_identity import find_recording
from editor.services.user_glossary import read_user_glossary

if TYPE_CHECKING:
    from alignment import Aligner

_Places = tuple[Doubt, tuple[Proposal, ...]]


def run(options: argparse.Namespace, console: Console) -> int:
    """List the places of the kinds asked for, or the worst of them first, each with reason and proposals."""
    with open_project(options.file, console) as store:
        transcript = store.document.transcript
        glossary = read_user_glossary().merged_with(store.glossary)
        media, engine, voices = store.media, store.engine, store.voices
    kinds = [DoubtKind(kind) for kind in options.kinds] or list(DoubtKind)
    doubts = full_review_queue(transcript, glossary=glossary, voices=voices, kinds=kinds)
    shown = doubts if options.worst is None else worst_first(doubts)[: options.worst]
    places = [(doubt, proposals(transcript, doubt, glossary=glossary)) for doubt in shown]
    recording = find_recording(media, project=options.file) if options.sound != "none" else None
    if recording is not None:
        with closing(_weigher()) as weigher:
            asked = AskedProposals(
                transcript,
                glossary,
                weigher=weigher,
                recording=recording.path,
                model=alignment_model(engine, chosen=Preferences().model),
                asked=Asked(options.sound),
                track=media.track,
            )
            places = _weighed(places, asked, console)
    elif options.sound == Asked.ALL:
        console.notice("The recording was not found, so suggestions were not checked against the audio.")
    console.document({"file": str(options.file), "places": [_place(*place) for place in places]})
    for doubt, found in places:
        console.result(doubt_line(doubt) + _proposed(doubt, found))
    count = len(doubts) - len(shown) + len(places)
    console.result(f"{counted(count, 'doubtful place')} in {options.file}{_left(count, len(places))}")
    return 0


def _weigher() -> Aligner:
    from alignment import Aligner

    return Aligner()


def _weighed(places: Sequence[_Places], asked: AskedProposals, console: Console) -> list[_Places]:
    """Return places with what is proposed as far as the sound bears it out; all of them where it fails."""
    from alignment import AlignmentError

    try:
        found = [(doubt, asked.of(doubt)) for doubt, _ in places]
    except AlignmentError as error:
        console.notice(f"Suggestions were not checked against the audio: {error}")
        return list(places)
    return [(doubt, own) for doubt, own in found if own is not None]


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


def _left(count: int, shown: int) -> str:
    return f". Showing the {shown} most doubtful" if shown < count else ""
