"""The report of a batch as one HTML page that needs nothing else: totals, and a row a recording."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import PurePath
from typing import Final

from editor.formats.file_urls import relative_url
from editor.services.batch.items import InputFile, ItemResult, ItemStatus
from editor.services.batch.pairing import Ambiguity
from editor.services.batch.planning import BatchPlan
from editor.services.batch.report.looks import SCRIPT, STYLE
from editor.services.batch.report.picture import coverage_picture, legend
from editor.services.wording import counted, format_clock

MINUTE_MS: Final = 60_000
MOST_LISTED: Final = 500
"""So many files that were left out are listed; the rest is counted."""
_HEADS: Final = (
    ("Recording", ""), ("Doubtful", "n"), ("Matched", "n"), ("Differing", "n"), ("Not recognized", "n"),
    ("Missing speech", "n"), ("Coverage", "x"), ("Worst minutes", "x"), ("Length", "n"), ("Language", ""),
    ("Engine", ""), ("Time taken", "n"),
)  # fmt: skip
"""The columns: their names, and how they are sorted: by number (n), not at all (x), or as text."""
_HOW_TO_OPEN: Final = (
    "A recording’s name opens its project; a minute opens it there, if an installer has set up Earproof. "
    "Otherwise click the minute, copy the command and paste it into a terminal in this page’s folder."
)


def report_page(plan: BatchPlan, results: Sequence[ItemResult]) -> str:
    """Return the page of these results, in their order."""
    done = [one for one in results if one.status is ItemStatus.DONE]
    failed = [one for one in results if one.status is ItemStatus.FAILED]
    engines = list(dict.fromkeys(one.engine for one in done))
    parts = [
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Archive report</title><style>{STYLE}</style></head><body>",
        "<h1>Archive report</h1>",
        _totals(plan, done, failed),
        *_failures(failed),
        *_recordings(done, engines),
        *_left_out(plan),
        f"<script>{SCRIPT}</script></body></html>",
    ]
    return "\n".join(parts) + "\n"


def command(project: str, minute: int) -> str:
    """Return what opens a project at a minute, in a terminal."""
    name = f"./{project}" if project.startswith("-") else project
    quoted = subprocess.list2cmdline([name]) if os.name == "nt" else shlex.quote(name)
    return f"earproof window {quoted} --at {format_clock(minute * MINUTE_MS)}"


def _totals(plan: BatchPlan, done: Sequence[ItemResult], failed: Sequence[ItemResult]) -> str:
    checked = [one.measures for one in done if one.transcript]
    words = sum(one.words for one in checked)
    waiting = max(0, len(plan.items) - len(done) - len(failed))
    facts = [
        (counted(len(done), "recording"), format_clock(sum(one.duration_ms for one in done))),
        ("matched", _share(sum(one.matched for one in checked), words)),
        ("differing", _share(sum(one.differs for one in checked), words)),
        ("not recognized", _share(sum(one.unheard for one in checked), words)),
        (
            "missing speech",
            f"{counted(sum(one.missing for one in checked), 'passage')}, "
            f"{format_clock(sum(one.missing_ms for one in checked))}",
        ),
        ("failed", f"{len(failed):,}"),
        *([("not done yet", f"{waiting:,}")] if waiting else []),
    ]
    return f"<dl>{''.join(f'<div><dt>{escape(a)}</dt><dd>{escape(b)}</dd></div>' for a, b in facts)}</dl>"


def _failures(failed: Sequence[ItemResult]) -> Iterator[str]:
    if not failed:
        return
    yield "<h2>Failed</h2><p>Use <code>--retry-failed</code> to try them again; changed files are tried "
    yield "again anyway.</p>"
    rows = "".join(f"<tr><td>{escape(one.name)}</td><td>{escape(_why(one))}</td></tr>" for one in failed)
    yield f"<table class=failed><tr><th>Recording</th><th>Why</th></tr>{rows}</table>"


def _why(one: ItemResult) -> str:
    return f"{one.problem} Use --force to align anyway." if one.refused else one.problem


def _recordings(done: Sequence[ItemResult], engines: Sequence[str]) -> Iterator[str]:
    if not done:
        return
    yield f"<h2>Recordings, worst first</h2><p>{_HOW_TO_OPEN}</p><p>{legend()}</p>"
    heads = "".join(
        f'<th class="{kind}">{escape(name)}</th>' if kind != "x" else f'<th class="x">{escape(name)}</th>'
        for name, kind in _HEADS
    )
    yield f'<table id="all"><thead><tr>{heads}</tr></thead><tbody>'
    for one in done:
        yield _row(one, engines.index(one.engine) + 1)
    yield "</tbody></table>"
    if any(not one.transcript for one in done):
        yield "<p>– : there was no transcript to check the words against.</p>"
    named = "".join(f"<li>{escape(engine)}</li>" for engine in engines)
    yield f"<p>Engines:</p><ol>{named}</ol>"


def _row(one: ItemResult, engine: int) -> str:
    measures = one.measures
    project = one.outputs[0] if one.outputs else ""
    shares = [
        _share(count, total) if one.transcript else "–"
        for count, total in (
            (
                measures.differs + measures.unheard + measures.missing_words,
                measures.words + measures.missing_words,
            ),
            (measures.matched, measures.words),
            (measures.differs, measures.words),
            (measures.unheard, measures.words),
        )
    ]
    missing = f"{measures.missing} · {_seconds(measures.missing_ms)}" if measures.missing else "0"
    minutes = " ".join(
        f'<button title="{escape(command(project, each.number))}">'
        f"{format_clock(each.number * MINUTE_MS)}</button>&nbsp;({each.doubtful})"
        for each in measures.minutes
    )
    cells = [
        f'<td><a href="{escape(relative_url(project))}">{escape(one.name)}</a></td>',
        *(f"<td>{share}</td>" for share in shares),
        f'<td data-v="{measures.missing_ms}">{missing}</td>',
        f"<td>{coverage_picture(measures.coverage)}</td>",
        f"<td>{minutes}</td>",
        f'<td data-v="{one.duration_ms}">{format_clock(one.duration_ms)}</td>',
        f"<td>{escape(one.language)}</td>",
        f"<td>{engine}</td>",
        f"<td>{one.taken_ms / 1000:.1f} s</td>",
    ]
    return f"<tr>{''.join(cells)}</tr>"


def _left_out(plan: BatchPlan) -> Iterator[str]:
    yield from _files("Recordings without a transcript", plan.recordings_alone)
    yield from _files("Transcripts without a recording", plan.transcripts_alone)
    if plan.ambiguous:
        yield from _list("Ambiguous: several could match", map(_ambiguity, plan.ambiguous))


def _files(title: str, paths: Sequence[InputFile]) -> Iterator[str]:
    if paths:
        yield from _list(title, map(str, paths))


def _list(title: str, lines: Iterable[str]) -> Iterator[str]:
    entries = list(lines)
    shown = "".join(f"<li>{escape(line)}</li>" for line in entries[:MOST_LISTED])
    rest = f"<p>and {len(entries) - MOST_LISTED:,} more</p>" if len(entries) > MOST_LISTED else ""
    yield f"<h2>{escape(title)} ({len(entries):,})</h2><ul>{shown}</ul>{rest}"


def _ambiguity(one: Ambiguity) -> str:
    return f"{_names(one.recordings)} ↔ {_names(one.transcripts)}"


def _names(paths: Sequence[PurePath], most: int = 4) -> str:
    more = f" and {len(paths) - most:,} more" if len(paths) > most else ""
    return ", ".join(path.as_posix() for path in paths[:most]) + more


def _share(count: int, total: int) -> str:
    return f"{100 * count / total:.1f} %" if total else "–"


def _seconds(ms: int) -> str:
    return f"{ms / 1000:.0f} s" if ms < MINUTE_MS else format_clock(ms)
