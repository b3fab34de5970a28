"""A comparison as one HTML page that needs nothing else, for reading, printing and sending."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from editor.services.history.comparison import Comparison, ComparisonRow, RowKind
from editor.services.history.word_comparison import DiffMark, DiffRun
from editor.services.wording import counted, format_clock

_STYLE = """
:root { color-scheme: light dark; --text: #1e2226; --muted: #5c646c; --base: #fdfdfb; --line: #dbd9d2;
  --added: #0f5a2c; --added-tint: #e0f3e4; --removed: #9c1c2e; --removed-tint: #fbe6e8; --moved: #1f5aa6; }
@media (prefers-color-scheme: dark) { :root { --text: #e8e6e1; --muted: #a4aaaf; --base: #212426;
  --line: #383c40; --added: #8fdc9f; --added-tint: #1f3a28; --removed: #ff9aa5; --removed-tint: #472329;
  --moved: #86b9ff; } }
body { font: 16px/1.6 system-ui, sans-serif; color: var(--text); background: var(--base);
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; line-height: 1.3; } p.states, .tags, .between { color: var(--muted); }
section { border-top: 1px solid var(--line); padding: .7rem 0; break-inside: avoid; }
section h2 { font-size: .9rem; font-weight: 600; margin: 0; } section p { margin: .2rem 0 0; }
.time { font-variant-numeric: tabular-nums; margin-right: .6rem; color: var(--muted); }
.tags { font-weight: 400; margin-left: .6rem; } .between { font-size: .85rem; margin: .3rem 0; }
ins { color: var(--added); background: var(--added-tint); text-decoration: underline; padding: 0 .15em; }
del { color: var(--removed); background: var(--removed-tint); padding: 0 .15em; }
.moved { text-decoration: underline dotted var(--moved) 2px; text-underline-offset: 3px; }
"""
_ROW_TAGS = {
    RowKind.ADDED: "segment added",
    RowKind.REMOVED: "segment removed",
    RowKind.RESEGMENTED: "re-segmented",
}


def to_html(
    comparison: Comparison,
    *,
    title: str,
    before: str,
    after: str,
    translate: Callable[[str], str] = str,
    amount: str = "",
    language: str = "en",
) -> str:
    """Return the page. `title` names the file, `before` and `after` the two states.

    `translate` puts each of its texts into the language that `language` names, `amount` is how much
    differs in it.
    """
    marks = ("<ins>", "added", "</ins>"), ("<del>", "removed", "</del>")
    legend = [f"{start}{escape(translate(text))}{end}" for start, text, end in marks]
    legend.append(f'<span class="moved">{escape(translate("time moved"))}</span>')
    legend += [
        f"<ins>¶</ins> {escape(translate('split here'))}",
        f"<del>¶</del> {escape(translate('merged here'))}",
    ]
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(language)}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(title)}</h1>",
        f'<p class="states">{escape(translate(f"From: {before}"))}<br>'
        f"{escape(translate(f'To: {after}'))}</p>",
        f"<p>{escape(_summary(comparison, amount or str(comparison.change_counts), translate))}</p>",
        f'<p class="states">{escape(translate("Legend:"))} {" ".join(legend)}</p>',
        *_other_changes(comparison, translate),
        *_sections(comparison, translate),
        "</body></html>",
    ]
    return "\n".join(parts) + "\n"


def row_tags(row: ComparisonRow) -> list[str]:
    """Return in a few words each what became of a row besides its words."""
    tags = []
    if row.kind in _ROW_TAGS:
        tags.append(_ROW_TAGS[row.kind])
    elif row.kind is RowKind.SPLIT:
        tags.append(f"split into {len(row.new)}" if len(row.old) == 1 else "split")
    elif row.kind is RowKind.MERGED:
        tags.append(f"merged from {len(row.old)}" if len(row.new) == 1 else "merged")
    moved = [run for run in row.runs if run.kind is DiffMark.MOVED]
    if moved:
        most = max(run.moved_ms for run in moved)
        words = counted(sum(run.size for run in moved), "word")
        tags.append(f"timing of {words} changed by up to {most:,} ms")
    elif row.edges_moved and row.kind is RowKind.KEPT:
        tags.append("timing changed")
    if row.turns:
        tags.append("turn split or joined")
    judged = sum(run.restated_words for run in row.runs)
    if judged:
        tags.append(f"{counted(judged, 'word')} re-checked")
    return tags


def speaker_line(row: ComparisonRow) -> str:
    """Return who speaks, and who did where that changed."""
    was, now = (name or "no speaker" for name in row.speakers)
    return f"{was} → {now}" if row.speaker_changed else (row.speakers[1] or row.speakers[0] or "")


def renamed_speakers(comparison: Comparison) -> Iterator[str]:
    """Yield which speakers have other names, a line each."""
    for was, now in comparison.renamed:
        yield f"Speaker “{was.name}” is now “{now.name}”"


def untexted_changes(comparison: Comparison) -> Iterator[str]:
    """Yield what became of speech without text, a line each."""
    for old, new in comparison.untexted:
        span = new or old
        if span is None:
            continue
        what = f"Missing speech at {format_clock(span.start_ms)} (“{span.heard}”)" if span.heard else ""
        what = what or f"Missing speech at {format_clock(span.start_ms)}"
        if old is None or new is None:
            yield f"{what}: {'found' if old is None else 'resolved'}"
        else:
            yield f"{what}: {'ignored' if new.dismissed and not old.dismissed else 'changed'}"


def other_changes(comparison: Comparison) -> Iterator[str]:
    """Yield what differs outside the segments, a line each."""
    yield from renamed_speakers(comparison)
    yield from untexted_changes(comparison)


def _summary(comparison: Comparison, amount: str, translate: Callable[[str], str]) -> str:
    if comparison.is_same:
        return translate("No differences.")
    return f"{amount[:1].upper()}{amount[1:]}."


def _other_changes(comparison: Comparison, translate: Callable[[str], str]) -> Iterator[str]:
    lines = [f"<li>{escape(translate(line))}</li>" for line in other_changes(comparison)]
    if lines:
        yield f"<ul>{''.join(lines)}</ul>"


def _sections(comparison: Comparison, translate: Callable[[str], str]) -> Iterator[str]:
    end = 0
    for row in comparison.rows:
        if row.at > end:
            yield _skipped_rows(row.at - end, translate)
        end = max(end, row.at + len(row.new))
        yield _row_html(row, translate)
    rest = len(comparison.after.segments) - end
    if comparison.rows and rest > 0:
        yield _skipped_rows(rest, translate)


def _skipped_rows(count: int, translate: Callable[[str], str]) -> str:
    text = translate(f"{counted(count, 'segment')} unchanged")
    return f'<p class="between">{escape(text)}</p>'


def _row_html(row: ComparisonRow, translate: Callable[[str], str]) -> str:
    tags = "".join(f'<span class="tags">{escape(translate(tag))}</span>' for tag in row_tags(row))
    words = " ".join(_run_html(run, translate) for run in row.runs)
    speakers = " → ".join(map(translate, speaker_line(row).split(" → ")))
    return (
        f'<section><h2><span class="time">{format_clock(row.start_ms, tenths=True)}</span>'
        f"{escape(speakers)}{tags}</h2><p>{words}</p></section>"
    )


def _run_html(run: DiffRun, translate: Callable[[str], str]) -> str:
    old, new = escape(run.old_text), escape(run.new_text)
    moved = translate(f"moved by up to {run.moved_ms} ms") if run.kind is DiffMark.MOVED else ""
    return {
        DiffMark.ADDED: f"<ins>{new}</ins>",
        DiffMark.REMOVED: f"<del>{old}</del>",
        DiffMark.CHANGED: f"<del>{old}</del> <ins>{new}</ins>",
        DiffMark.MOVED: f'<span class="moved" title="{escape(moved)}">{new}</span>',
        DiffMark.SPLIT: "<ins>¶</ins><br>",
        DiffMark.JOINED: "<del>¶</del>",
        DiffMark.BORDER: "<br>",
        DiffMark.SAME: new,
    }[run.kind]
