"""The text of a comparison: changed segments, those whose words changed first, marked in place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from editor.services.history.change_kinds import ChangeKind, rows_by_kind
from editor.services.history.comparison import Comparison, ComparisonRow
from editor.services.history.comparison_html import renamed_speakers, untexted_changes
from editor.ui.history.comparison_marks import Span, change_head, change_words, mark_formats
from editor.ui.language.counts import localized_number
from editor.ui.language.translated_phrases import translated
from editor.ui.look.theme import Theme

ROWS_AT_ONCE = 150
"""So many changes are written before the window may do something else."""
_LEAST_HEIGHT = 48
_READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_PLAIN_KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ComparisonText(QPlainTextEdit):
    """Shows a comparison, read-only: changed words, then speakers, segments, times and states.

    `moved` follows the caret from change to change. Return and a click ask for a change to be played, Space
    to play or pause.
    """

    moved = Signal()
    play_requested = Signal()
    clicked = Signal()
    toggle_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._comparison: Comparison | None = None
        self._words_only = False
        self._rows: tuple[ComparisonRow, ...] = ()
        self._pressed_at: QPoint | None = None
        self._starts: list[int] = []
        self._formats: dict[str, QTextCharFormat] = {}
        self._rest: Iterator[None] = iter(())
        self.setReadOnly(True)
        self.setTextInteractionFlags(_READING)  # read-only alone leaves out the caret and its keys
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(2)
        self.setMinimumHeight(_LEAST_HEIGHT)
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
    def count(self) -> int:
        """How many changes are shown."""
        return len(self._rows)

    @property
    def selected_changes(self) -> list[ComparisonRow]:
        """The changes that the selection touches, or the one at the caret."""
        cursor = self.textCursor()
        first, last = self._row_at(cursor.selectionStart()), self._row_at(cursor.selectionEnd())
        return list(self._rows[max(first, 0) : last + 1])

    @property
    def current_change(self) -> ComparisonRow | None:
        """The change at the caret, None before the first."""
        return self._rows[self.current] if 0 <= self.current < len(self._rows) else None

    def show_comparison(self, comparison: Comparison, *, words_only: bool = False) -> None:
        """Show what differs, the first change first; `words_only`: where words do, if they do anywhere."""
        found = rows_by_kind(comparison)
        self._comparison, self._words_only = comparison, words_only and ChangeKind.WORDS in found
        shown = {ChangeKind.WORDS: found[ChangeKind.WORDS]} if self._words_only else found
        self._rows = tuple(row for rows in shown.values() for row in rows)
        self._starts = []
        self.clear()
        self._rest = self._write(comparison, shown)
        self._write_more()
        self.go_to(0)

    def clear_comparison(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._comparison = None
        self._rows = ()
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

    def go_to_change(self, row: ComparisonRow | None) -> None:
        """Go to a change; to the first one where that is not shown."""
        self.go_to(self._rows.index(row) if row is not None and row in self._rows else 0)

    def set_letters(self, points: float, family: str) -> None:
        """Write in letters of a size and family, "" for the system's."""
        font = QFont(family or QApplication.font().family())
        font.setPointSizeF(points)
        self.setFont(font)
        self._formats = mark_formats(self._theme, points)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self._formats = mark_formats(theme, self.font().pointSizeF())
        if self._comparison is not None:
            place = self.current
            self.show_comparison(self._comparison, words_only=self._words_only)
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

    def _write(
        self, comparison: Comparison, shown: dict[ChangeKind, tuple[ComparisonRow, ...]]
    ) -> Iterator[None]:
        """Write the comparison, a change for each step; what is no change of a segment after these."""
        cursor = QTextCursor(self.document())
        is_whole = not self._words_only
        for kind, rows in shown.items():
            if len(shown) > 1:
                self._head(cursor, f"{self._title(kind)} ({localized_number(len(rows))})")
            for row in rows:
                self._gap(cursor)
                self._starts.append(cursor.position() + (1 if cursor.position() else 0))
                self._line(cursor, change_head(row, tags=is_whole))
                self._line(cursor, list(change_words(row, times=is_whole)))
                yield
        if is_whole:
            self._write_others(cursor, comparison)
        elif hidden := _size(comparison) - len(self._rows):
            self._gap(cursor)
            self._line(cursor, [(self.tr("%Ln other change(s) hidden", "", hidden), "between")])
        if comparison.is_same:
            self._line(cursor, [(self.tr("No differences."), "plain")])

    def _write_others(self, cursor: QTextCursor, comparison: Comparison) -> None:
        """Write what differs outside the segments."""
        for title, facts in (
            (self.tr("Speaker names"), list(renamed_speakers(comparison))),
            (self.tr("Missing speech"), list(untexted_changes(comparison))),
        ):
            if facts:
                self._head(cursor, f"{title} ({localized_number(len(facts))})")
            for fact in facts:
                self._line(cursor, [(translated(fact), "plain")])

    def _title(self, kind: ChangeKind) -> str:
        return {
            ChangeKind.WORDS: self.tr("Words"),
            ChangeKind.SPEAKERS: self.tr("Speakers"),
            ChangeKind.SEGMENTS: self.tr("Segments"),
            ChangeKind.TIMES: self.tr("Times"),
            ChangeKind.STATES: self.tr("Review states"),
        }[kind]

    def _head(self, cursor: QTextCursor, title: str) -> None:
        self._gap(cursor)
        self._line(cursor, [(title, "heading")])

    def _gap(self, cursor: QTextCursor) -> None:
        """Leave some room: plain text has no margins, but a line may be written very small."""
        if cursor.position():
            cursor.insertBlock(QTextBlockFormat(), self._formats["gap"])
            cursor.insertText(" ", self._formats["gap"])

    def _line(self, cursor: QTextCursor, spans: list[Span]) -> None:
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to play by Return, to play or pause by Space; move and select by the other keys."""
        keys = {
            Qt.Key.Key_Return: self.play_requested,
            Qt.Key.Key_Enter: self.play_requested,
            Qt.Key.Key_Space: self.toggle_requested,
        }
        asked = keys.get(Qt.Key(event.key())) if event.modifiers() in _PLAIN_KEYS else None
        if asked is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the change at the caret in sight."""
        super().resizeEvent(event)
        self.ensureCursorVisible()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret there, and remember where a click may have begun."""
        super().mousePressEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click on a change; whoever selects clicks on nothing."""
        super().mouseReleaseEvent(event)
        begun, self._pressed_at = self._pressed_at, None
        if begun is None or self.textCursor().hasSelection() or self.current < 0:
            return
        if (event.position().toPoint() - begun).manhattanLength() < QApplication.startDragDistance():
            self.clicked.emit()

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


def _size(comparison: Comparison) -> int:
    """Return how many places differ."""
    return len(comparison.rows) + len(comparison.renamed) + len(comparison.untexted)
