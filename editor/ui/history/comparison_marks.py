"""How a change of a comparison is written: its head, its words, and what marks them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from editor.services.history.comparison import ComparisonRow
from editor.services.history.comparison_html import row_tags, speaker_line
from editor.services.history.word_comparison import DiffMark, DiffRun
from editor.ui.language.translated_phrases import translated
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import timecode

Span = tuple[str, str]
"""A text, and the name of the format that it has."""


def change_head(row: ComparisonRow, *, tags: bool = True) -> list[Span]:
    """Return time and speaker of a change, with `tags` what became of it besides its words."""
    pieces = [(timecode(row.start_ms), "time"), ("   ", "plain"), (speakers_of(row), "speaker")]
    return pieces + [(f"   {translated(tag)}", "between") for tag in row_tags(row) if tags]


def speakers_of(row: ComparisonRow) -> str:
    """Return who speaks in a change, and who did where that changed."""
    return " → ".join(map(translated, speaker_line(row).split(" → ")))


def change_words(row: ComparisonRow, *, times: bool = True) -> Iterator[Span]:
    """Yield the words with the name of the format each has; `times`: mark those whose times moved."""
    for at, piece in enumerate(row.runs):
        if at:
            yield " ", "plain"
        if piece.kind is DiffMark.MOVED and not times:
            yield piece.new_text, "plain"
        else:
            yield from _piece(piece)


def _piece(piece: DiffRun) -> Iterator[Span]:
    if piece.kind is DiffMark.CHANGED:
        yield piece.old_text, "removed"
        yield " ", "plain"
        yield piece.new_text, "added"
        return
    text, kind = {
        DiffMark.ADDED: (piece.new_text, "added"),
        DiffMark.REMOVED: (piece.old_text, "removed"),
        DiffMark.MOVED: (piece.new_text, "moved"),
        DiffMark.SPLIT: ("¶", "added"),
        DiffMark.JOINED: ("¶", "removed"),
        DiffMark.BORDER: ("¶", "between"),
    }.get(piece.kind, (piece.new_text, "plain"))
    yield text, kind


def mark_formats(theme: Theme, size: float) -> dict[str, QTextCharFormat]:
    """Return the formats; each mark is told by a line too, not by its colour alone."""
    plain, time, speaker, between, added, removed, moved, gap, heading = (QTextCharFormat() for _ in range(9))
    plain.setForeground(QColor(theme.text))
    for head in (time, between, speaker):
        head.setForeground(QColor(theme.muted))
        head.setFontPointSize(size * 0.85)
    gap.setFontPointSize(size * 0.5)
    heading.setForeground(QColor(theme.text))
    heading.setFontPointSize(size * 1.1)
    heading.setFontWeight(QFont.Weight.Bold)
    speaker.setForeground(QColor(theme.text))
    speaker.setFontWeight(QFont.Weight.DemiBold)
    added.setForeground(QColor(theme.added))
    added.setBackground(QColor(theme.added_tint))
    added.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    removed.setForeground(QColor(theme.unheard))
    removed.setBackground(QColor(theme.unheard_tint))
    removed.setFontStrikeOut(True)
    moved.setForeground(QColor(theme.text))
    moved.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    moved.setUnderlineColor(QColor(theme.edited))
    return {
        "plain": plain,
        "time": time,
        "speaker": speaker,
        "between": between,
        "added": added,
        "removed": removed,
        "moved": moved,
        "gap": gap,
        "heading": heading,
    }
