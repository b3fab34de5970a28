"""The text of a comparison: changed segments one after another, their words marked in place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from editor.services.history.comparison import Comparison, ComparisonRow
from editor.services.history.comparison_html import other_changes, row_tags, speaker_line
from editor.services.history.word_comparison import DiffMark, DiffRun
from editor.ui.language.translated_phrases import translated
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import timecode

ROWS_AT_ONCE = 150
"""So many changes are written before the window may do something else."""
_Span = tuple[str, str]


class ComparisonText(QPlainTextEdit):
    """Shows a comparison, read-only. `moved` follows the caret from change to change."""

    moved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._comparison: Comparison | None = None
        self._starts: list[int] = []
        self._formats: dict[str, QTextCharFormat] = {}
        self._rest: Iterator[None] = iter(())
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(2)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(18)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._write_more)
        self.cursorPositionChanged.connect(self._mark_current)
        self.set_theme(theme)

    @property
    def is_complete(self) -> bool:
        """Whether all changes are written."""
        return not self._timer.isActive()

    @property
    def current(self) -> int:
        """The change at the caret, counted from 0; -1 before the first."""
        return self._row_at(self.textCursor().position())

    @property
    def selected_changes(self) -> list[ComparisonRow]:
        """The changes that the selection touches, or the one at the caret."""
        if self._comparison is None:
            return []
        cursor = self.textCursor()
        first, last = self._row_at(cursor.selectionStart()), self._row_at(cursor.selectionEnd())
        return list(self._comparison.rows[max(first, 0) : last + 1])

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what differs, the first change first."""
        self._comparison = comparison
        self._starts = []
        self.clear()
        self._rest = self._write(comparison)
        self._write_more()
        self.go_to(0)

    def clear_comparison(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._comparison = None
        self._starts = []
        self.clear()

    def go(self, steps: int) -> None:
        """Go to the next change, or with -1 to the one before."""
        self.go_to(self.current + steps)

    def go_to(self, at: int) -> None:
        """Go to a change, counted from 0; to the last where there are fewer."""
        if not self._starts:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._starts[min(max(at, 0), len(self._starts) - 1)])
        self.setTextCursor(cursor)
        self.centerCursor()

    def set_letters(self, points: float, family: str) -> None:
        """Write in letters of a size and family, "" for the system's."""
        font = QFont(family or QApplication.font().family())
        font.setPointSizeF(points)
        self.setFont(font)
        self._formats = _formats(self._theme, points)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self._formats = _formats(theme, self.font().pointSizeF())
        if self._comparison is not None:
            place = self.current
            self.show_comparison(self._comparison)
            self.go_to(place)

    # -- writing ------------------------------------------------------------------------------------

    def _write_more(self) -> None:
        block = QTextCursor(self.document())
        block.beginEditBlock()  # laid out once, not at every word
        done = any(next(self._rest, True) is True for _ in range(ROWS_AT_ONCE))
        block.endEditBlock()
        if done:
            self._timer.stop()
            self._mark_current()
        elif not self._timer.isActive():
            self._timer.start()

    def _write(self, comparison: Comparison) -> Iterator[None]:
        """Write the comparison, a change for each step."""
        cursor = QTextCursor(self.document())
        for fact in other_changes(comparison):
            self._line(cursor, [(translated(fact), "plain")])
        end = 0
        for row in comparison.rows:
            self._between(cursor, row.at - end)
            end = max(end, row.at + len(row.new))
            self._gap(cursor)
            self._starts.append(cursor.position() + (1 if cursor.position() else 0))
            self._line(cursor, _head(row))
            self._line(cursor, list(_words(row)))
            yield
        self._between(cursor, len(comparison.after.segments) - end)
        if comparison.is_same:
            self._line(cursor, [(self.tr("No differences."), "plain")])

    def _between(self, cursor: QTextCursor, count: int) -> None:
        if count > 0:
            self._gap(cursor)
            self._line(cursor, [(self.tr("%Ln segment(s) unchanged", "", count), "between")])

    def _gap(self, cursor: QTextCursor) -> None:
        """Leave some room: plain text has no margins, but a line may be written very small."""
        if cursor.position():
            cursor.insertBlock(QTextBlockFormat(), self._formats["gap"])
            cursor.insertText(" ", self._formats["gap"])

    def _line(self, cursor: QTextCursor, spans: list[_Span]) -> None:
        if cursor.position():
            cursor.insertBlock(QTextBlockFormat(), self._formats["plain"])
        for text, kind in spans:
            cursor.insertText(text, self._formats[kind])

    # -- the caret ----------------------------------------------------------------------------------

    def _row_at(self, position: int) -> int:
        low, high = 0, len(self._starts)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._starts[middle] <= position else (low, middle)
        return low - 1

    def _mark_current(self) -> None:
        self.viewport().update()
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ground under the change at the caret, then the text."""
        at = self.current
        if 0 <= at < len(self._starts):
            first = self.document().findBlock(self._starts[at])
            top = self.blockBoundingGeometry(first).translated(self.contentOffset())
            bottom = self.blockBoundingGeometry(first.next()).translated(self.contentOffset())
            ground = QRectF(8, top.top() - 4, self.viewport().width() - 16, bottom.bottom() - top.top() + 8)
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.row))
            painter.drawRoundedRect(ground, 8, 8)
            painter.setBrush(QColor(self._theme.accent))
            painter.drawRoundedRect(QRectF(8, ground.top() + 6, 3, ground.height() - 12), 1.5, 1.5)
            painter.end()
        super().paintEvent(event)


def _head(row: ComparisonRow) -> list[_Span]:
    pieces = [(timecode(row.start_ms), "time"), ("   ", "plain"), (_speakers(row), "speaker")]
    return pieces + [(f"   {translated(tag)}", "between") for tag in row_tags(row)]


def _speakers(row: ComparisonRow) -> str:
    return " → ".join(map(translated, speaker_line(row).split(" → ")))


def _words(row: ComparisonRow) -> Iterator[_Span]:
    """Yield the words with the name of the format each has."""
    for at, piece in enumerate(row.runs):
        if at:
            yield " ", "plain"
        yield from _piece(piece)


def _piece(piece: DiffRun) -> Iterator[_Span]:
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


def _formats(theme: Theme, size: float) -> dict[str, QTextCharFormat]:
    """Return the formats; each mark is told by a line too, not by its colour alone."""
    plain, time, speaker, between, added, removed, moved, gap = (QTextCharFormat() for _ in range(8))
    plain.setForeground(QColor(theme.text))
    for head in (time, between, speaker):
        head.setForeground(QColor(theme.muted))
        head.setFontPointSize(size * 0.85)
    gap.setFontPointSize(size * 0.5)
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
    }
