"""`earproof align`: a recording and a rough transcript become a project, and an account of every word."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

from alignment.progress import Progress
from editor.cli.console import Console, clock, counted
from editor.cli.revision_text import as_json, line
from editor.formats.native import project_format
from editor.formats.native.project_format import NativeFile
from editor.services.review.alignment_report import MINUTE_MS, Account, account
from editor.services.review.queue import Doubt
from editor.services.storage.project_creation import Aligner, create_project, read_glossary

LISTED = 10
"""So many of the worst places are printed; `earproof review` has them all."""


def run(options: argparse.Namespace, console: Console) -> int:
    """Align, write the project and print the account."""
    glossary = read_glossary(options.glossary) if options.glossary is not None else ()
    path = create_project(
        options.recording,
        options.transcript,
        options.output,
        aligner=options.aligner or _aligner(),
        model=options.model,
        language=options.language,
        glossary=glossary,
        overwrite=options.force,
        force=options.force,
        progress=Progress(console.progress),
    )
    console.close()
    project = project_format.read(path)
    found = account(project.transcript)
    console.document(_document(project, found))
    for text in _summary(project, found, given=options.transcript is not None):
        console.result(text)
    if options.transcript is not None and found.heard_share < 0.5:
        console.notice(
            "less than half of the words were heard; check that the transcript belongs to the recording."
        )
    return 0


def _aligner() -> Aligner:
    from alignment import align

    return align


def _summary(project: NativeFile, found: Account, *, given: bool) -> Iterator[str]:
    made_by = ", ".join(f"{key} {value}" for key, value in project.engine.items())
    media = project.media
    yield f"{media.name}: {clock(media.duration_ms)}, language {project.transcript.language} ({made_by})"
    uncertain = f", {found.uncertain:,} of them uncertain" if found.uncertain else ""
    if given:
        yield (
            f"{counted(found.words, 'word')}: {_share(found.matched, found)} as written{uncertain}, "
            f"{_share(found.differs, found)} heard differently, {_share(found.unheard, found)} not heard"
        )
    else:
        yield f"{counted(found.words, 'word')} recognised from the sound alone{uncertain}"
    yield from _listed("Worst places:", found.places)
    if found.untexted:
        passages = counted(len(found.untexted), "passage")
        yield from _listed(
            f"Speech without text: {passages}, {clock(found.untexted_ms)} in all", found.untexted
        )
    worst = found.worst_minute
    if worst is not None:
        begin, end = (clock(minute * MINUTE_MS) for minute in (worst.number, worst.number + 1))
        yield f"Worst minute: {begin} to {end}, {counted(worst.doubtful, 'word')} doubtful or without text"
    yield f"Written: {project.path}"


def _listed(head: str, doubts: Sequence[Doubt]) -> Iterator[str]:
    if not doubts:
        return
    yield head
    yield from (line(doubt) for doubt in sorted(doubts[:LISTED], key=lambda doubt: doubt.near_ms))
    if len(doubts) > LISTED:
        yield f"           and {len(doubts) - LISTED} more (earproof review lists all)"


def _share(count: int, found: Account) -> str:
    return f"{100 * count / max(1, found.words):.1f} % ({count:,})"


def _document(project: NativeFile, found: Account) -> dict[str, Any]:
    return {
        "file": str(project.path),
        "media": {"name": project.media.name, "duration_ms": project.media.duration_ms},
        "language": project.transcript.language,
        "engine": project.engine,
        "words": {
            "total": found.words,
            "matched": found.matched,
            "differs": found.differs,
            "unheard": found.unheard,
            "uncertain": found.uncertain,
        },
        "places": [as_json(doubt) for doubt in found.places],
        "untexted": [as_json(doubt) for doubt in found.untexted],
        "untexted_ms": found.untexted_ms,
        "worst_minute": dataclasses.asdict(found.worst_minute) if found.worst_minute else None,
    }
