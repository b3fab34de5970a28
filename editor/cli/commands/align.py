"""`earproof align`: a recording and a rough transcript become a project, and a report of every word."""

from __future__ import annotations

import argparse
import dataclasses
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from alignment.progress import Progress
from alignment.recognition.engines.registry import joined_model
from editor.cli.console import Console, counted, format_clock
from editor.cli.doubt_text import doubt_line, doubt_to_json
from editor.formats.native import project_format
from editor.formats.native.project_format import NativeFile
from editor.services.aligners import AlignFunction
from editor.services.review.alignment_report import MINUTE_MS, AlignmentReport, alignment_report
from editor.services.review.queue import Doubt
from editor.services.storage.project_creation import CueHandling, create_project, read_glossary
from editor.services.subtitles.shift_proposal import ShiftProposal, propose_shift
from editor.services.wording import made_by

MAX_LISTED = 10
"""So many of the worst places are printed; `earproof review` has them all."""


def run(options: argparse.Namespace, console: Console) -> int:
    """Align, write the project and print the report."""
    glossary = read_glossary(options.glossary) if options.glossary is not None else None
    notices: list[str] = []

    def note(sentence: str) -> None:
        notices.append(sentence)
        console.notice(sentence)

    path = create_project(
        options.recording,
        options.transcript,
        options.output,
        aligner=options.aligner or _aligner(),
        model=joined_model(options.recogniser, options.model),
        language=options.language,
        glossary=glossary,
        cues=CueHandling(options.cues),
        track=options.track,
        overwrite=options.force,
        force=options.force,
        progress=Progress(console.progress),
        on_notice=note,
    )
    console.close()
    project = project_format.read(path)
    report = alignment_report(project.transcript)
    if (proposal := propose_shift(project.transcript)) is not None:
        note(_proposed(proposal, options.output))
    console.document(_document(project, report) | {"notices": notices})
    for text in _summary(project, report, given=options.transcript is not None):
        console.result(text)
    if options.transcript is not None and report.heard_share < 0.5:
        console.notice(
            "Less than half of the words were recognized. Check that the transcript belongs to the recording."
        )
    return 0


def _proposed(proposal: ShiftProposal, path: Path) -> str:
    rates = " and at another frame rate" if proposal.stretch else ""
    stretch = f" --stretch {proposal.stretch}" if proposal.stretch else ""
    command = (
        f"earproof shift {shlex.quote(str(path))} --times imported --by {float(proposal.by_s):g}{stretch}"
    )
    return (
        f"{proposal.near} of {proposal.measured} imported subtitles are off by "
        f"{proposal.by_s} s{rates}. {command} moves them."
    )


def _aligner() -> AlignFunction:
    from alignment import align

    return align


def _summary(project: NativeFile, report: AlignmentReport, *, given: bool) -> Iterator[str]:
    media = project.media
    language = project.transcript.language
    yield f"{media.name}: {format_clock(media.duration_ms)}, language {language} ({made_by(project.engine)})"
    uncertain = f", {report.uncertain:,} of them uncertain" if report.uncertain else ""
    if given:
        yield (
            f"{counted(report.words, 'word')}: {_percentage(report.matched, report)} as written{uncertain}, "
            f"{_percentage(report.differs, report)} recognized differently, "
            f"{_percentage(report.unheard, report)} not recognized"
        )
    else:
        yield f"{counted(report.words, 'word')} recognized from the audio alone{uncertain}"
        yield "Not checked against a text"
    yield from _listed("Worst places:" if given else "Least certain:", report.doubts)
    if report.untexted:
        passages = counted(len(report.untexted), "passage")
        yield from _listed(
            f"Missing speech: {passages}, {format_clock(report.untexted_ms)} in total", report.untexted
        )
    worst = report.worst_minute
    if worst is not None:
        begin, end = (format_clock(minute * MINUTE_MS) for minute in (worst.number, worst.number + 1))
        yield f"Worst minute: {begin} to {end}, {counted(worst.doubtful, 'word')} doubtful or missing"
    yield f"Saved: {project.path}"


def _listed(head: str, doubts: Sequence[Doubt]) -> Iterator[str]:
    if not doubts:
        return
    yield head
    yield from (doubt_line(doubt) for doubt in sorted(doubts[:MAX_LISTED], key=lambda doubt: doubt.near_ms))
    if len(doubts) > MAX_LISTED:
        yield f"           and {len(doubts) - MAX_LISTED} more (run “earproof review” for all)"


def _percentage(count: int, report: AlignmentReport) -> str:
    return f"{100 * count / max(1, report.words):.1f} % ({count:,})"


def _document(project: NativeFile, report: AlignmentReport) -> dict[str, Any]:
    return {
        "file": str(project.path),
        "media": {"name": project.media.name, "duration_ms": project.media.duration_ms},
        "language": project.transcript.language,
        "engine": project.engine,
        "words": {
            "total": report.words,
            "matched": report.matched,
            "differs": report.differs,
            "unheard": report.unheard,
            "uncertain": report.uncertain,
            **({"recognised": report.recognised} if report.recognised else {}),
        },
        "places": [doubt_to_json(doubt) for doubt in report.doubts],
        "untexted": [doubt_to_json(doubt) for doubt in report.untexted],
        "untexted_ms": report.untexted_ms,
        "worst_minute": dataclasses.asdict(report.worst_minute) if report.worst_minute else None,
    }
