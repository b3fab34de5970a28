"""A comparison as plain text: removed words as [-so-], added ones as {+so+}."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editor.services.history.comparison import Comparison, ComparisonRow
from editor.services.history.comparison_html import other_changes, row_tags, speaker_line
from editor.services.history.word_comparison import DiffMark, DiffRun
from editor.services.wording import format_clock

CONTEXT = 6
"""So many unchanged words are told on each side of a change."""


def to_lines(comparison: Comparison, *, before: str, after: str) -> Iterator[str]:
    """Yield the whole comparison of two states, which are named as given."""
    yield f"From  {before}"
    yield f"To    {after}"
    yield from other_changes(comparison)
    yield from row_lines(comparison.rows)
    yield f"Differences: {comparison.change_counts}" if not comparison.is_same else "No differences."


def row_lines(rows: Iterable[ComparisonRow]) -> Iterator[str]:
    """Yield rows, a line that says where and a line of words each."""
    for row in rows:
        head = [
            format_clock(row.start_ms, tenths=True),
            speaker_line(row),
            *(f"({tag})" for tag in row_tags(row)),
        ]
        yield "  ".join(filter(None, head))
        yield "    " + _row_words(row)


def _row_words(row: ComparisonRow) -> str:
    parts = [_run_text(run, first=at == 0, last=at == len(row.runs) - 1) for at, run in enumerate(row.runs)]
    return " ".join(filter(None, parts)) or "(no words)"


def _run_text(run: DiffRun, *, first: bool, last: bool) -> str:
    return {
        DiffMark.ADDED: f"{{+{run.new_text}+}}",
        DiffMark.REMOVED: f"[-{run.old_text}-]",
        DiffMark.CHANGED: f"[-{run.old_text}-] {{+{run.new_text}+}}",
        DiffMark.SPLIT: "{+¶+}",
        DiffMark.JOINED: "[-¶-]",
        DiffMark.BORDER: "¶",
    }.get(run.kind) or _context(run, first=first, last=last)


def _context(run: DiffRun, *, first: bool, last: bool) -> str:
    """Return unchanged words, those far from any change left out."""
    words = [word.text for word in run.new]
    before = CONTEXT if last or not first else 0
    after = CONTEXT if not last else 0
    if len(words) <= before + after + 1:
        return " ".join(words)
    return " ".join([*words[:before], "…", *words[len(words) - after :]])
