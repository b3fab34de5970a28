"""A comparison as plain text: removed words as [-so-], added ones as {+so+}."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editor.services.history.comparison import Comparison, Row
from editor.services.history.comparison_html import facts, speaker_line, tags
from editor.services.history.word_comparison import Mark, Piece
from editor.services.wording import clock

CONTEXT = 6
"""So many unchanged words are told on each side of a change."""


def to_lines(comparison: Comparison, *, before: str, after: str) -> Iterator[str]:
    """Yield the whole comparison of two states, which are named as given."""
    yield f"From  {before}"
    yield f"To    {after}"
    yield from facts(comparison)
    yield from row_lines(comparison.rows)
    yield f"Differences: {comparison.amount}" if not comparison.is_same else "Nothing differs."


def row_lines(rows: Iterable[Row]) -> Iterator[str]:
    """Yield rows, a line that says where and a line of words each."""
    for row in rows:
        head = [clock(row.start_ms, tenths=True), speaker_line(row), *(f"({tag})" for tag in tags(row))]
        yield "  ".join(filter(None, head))
        yield "    " + _words(row)


def _words(row: Row) -> str:
    parts = [
        _piece(piece, first=at == 0, last=at == len(row.pieces) - 1) for at, piece in enumerate(row.pieces)
    ]
    return " ".join(filter(None, parts)) or "(no words)"


def _piece(piece: Piece, *, first: bool, last: bool) -> str:
    return {
        Mark.ADDED: f"{{+{piece.new_text}+}}",
        Mark.REMOVED: f"[-{piece.old_text}-]",
        Mark.CHANGED: f"[-{piece.old_text}-] {{+{piece.new_text}+}}",
        Mark.SPLIT: "{+¶+}",
        Mark.JOINED: "[-¶-]",
        Mark.BORDER: "¶",
    }.get(piece.mark) or _context(piece, first=first, last=last)


def _context(piece: Piece, *, first: bool, last: bool) -> str:
    """Return unchanged words, those far from any change left out."""
    words = [word.text for word in piece.new]
    before = CONTEXT if last or not first else 0
    after = CONTEXT if not last else 0
    if len(words) <= before + after + 1:
        return " ".join(words)
    return " ".join([*words[:before], "…", *words[len(words) - after :]])
