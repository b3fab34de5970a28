"""Underlines of doubtful words: told apart by the shape of the line, not by colour alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from editor.document.values import CleanMark, Segment, Verdict, Word, WordState
from editor.services.review.queue import doubt_kind
from editor.ui.look.theme import Theme
from editor.ui.text.appearance import LOW_CONFIDENCE, TextAppearance
from editor.ui.text.positions import tokens, utf16_offset

_LINES: Final = {
    WordState.DIFFERS: QTextCharFormat.UnderlineStyle.WaveUnderline,
    WordState.UNHEARD: QTextCharFormat.UnderlineStyle.DashUnderline,
    WordState.EDITED: QTextCharFormat.UnderlineStyle.DotLine,
    WordState.MATCHED: QTextCharFormat.UnderlineStyle.DashDotLine,  # only where it is uncertain
    WordState.RECOGNISED: QTextCharFormat.UnderlineStyle.DashDotLine,  # likewise
}
_FROM_MACHINE: Final = (WordState.MATCHED, WordState.RECOGNISED)


LOW_CONFIDENCE_MARK: Final = "low confidence"
Mark = WordState | Literal["low confidence"]


def mark_of(word: Word, appearance: TextAppearance) -> Mark | None:
    """Return how a word is marked in an appearance, None for not at all."""
    if appearance.marks and (state := marked_state(word)) is not None:
        return state
    low = word.state in _FROM_MACHINE and word.confidence is not None
    if appearance.certainty and low and (word.confidence or 0.0) < LOW_CONFIDENCE:
        return LOW_CONFIDENCE_MARK
    return None


def marked_state(word: Word) -> WordState | None:
    """Return the state whose mark a word bears; an edit that the sound contradicts is heard differently."""
    if word.confirmed or (word.state is WordState.EDITED and word.verdict is Verdict.BORNE_OUT):
        return None
    if word.verdict is Verdict.CONTRADICTED:
        return WordState.DIFFERS
    return word.state if word.state not in _FROM_MACHINE or doubt_kind(word) is not None else None


def tint(theme: Theme, state: WordState) -> str | None:
    """Return the colour behind a doubtful word, None for words that are not."""
    return {WordState.DIFFERS: theme.differs_tint, WordState.UNHEARD: theme.unheard_tint}.get(state)


def mark_colour(theme: Theme, state: WordState) -> str:
    """Return the colour of a state's mark."""
    marks = {WordState.UNHEARD: theme.unheard, WordState.EDITED: theme.edited}
    return marks.get(state, theme.differs)


class DoubtUnderlines(QObject):
    """Underlines doubtful words: heard differently (wave), not heard (dashes), uncertain (dashes and dots),
    and words changed by hand that the sound does not bear out, or was not asked about yet (dots). Words that
    a person leaves out of clean text are struck through.

    Only rows that were on screen are marked, when they come there: ten hours have 10,000 rows. A row that is
    typed in is marked before Qt lays it out. `QSyntaxHighlighter` would go over all rows once, and after each
    key have all that is on screen painted again.
    """

    lines_changed = Signal()
    """The row that was typed in has more lines now, or fewer."""

    def __init__(
        self, document: QTextDocument, *, segment: Callable[[int], Segment | None], theme: Theme
    ) -> None:
        super().__init__(document)
        self._document = document
        self._segment = segment
        self._formats: dict[Mark, QTextCharFormat] = {}
        self._appearance = TextAppearance()
        self._marked: set[int] = set()
        self._is_told = False  # what the document tells of now is this own doing, or will be told by Qt
        self._make_formats(theme)
        document.contentsChange.connect(self._on_text_changed)

    def close(self) -> None:
        """Mark nothing any more."""
        self._document.contentsChange.disconnect(self._on_text_changed)
        self.deleteLater()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._make_formats(theme)
        self._marked.clear()

    def set_appearance(self, appearance: TextAppearance) -> None:
        """Mark what this appearance shows."""
        self._appearance = appearance
        self._marked.clear()

    def invalidate(self, row: int, *, count: int) -> None:
        """Mark these rows anew when they are next on screen: their words or states changed."""
        self._marked.difference_update(range(row, row + count))

    def invalidate_all(self) -> None:
        """Mark all rows anew: they are other rows now."""
        self._marked.clear()

    def mark(self, block: QTextBlock) -> bool:
        """Mark a block that is not marked yet; return whether it looks otherwise now."""
        row = block.blockNumber()
        if row in self._marked:
            return False
        self._marked.add(row)
        layout = block.layout()
        ranges = self._ranges(row, block.text())
        if not ranges and not layout.formats():
            return False
        layout.setFormats(_beside_preedit(layout, ranges))
        if not self._is_told:  # or else the next key would seem to have changed this row too
            self._is_told = True
            self._document.markContentsDirty(block.position(), block.length())
            self._is_told = False
        self._document.documentLayout().blockBoundingRect(block)  # without its lines nothing could be placed
        return True

    def _on_text_changed(self, position: int, _removed: int, added: int) -> None:
        """Mark the row that was typed in; of several rows those on screen are marked when all is done."""
        if self._is_told:
            return
        first = self._document.findBlock(position)
        last = self._document.findBlock(min(position + added, self._document.characterCount() - 1))
        self.invalidate(first.blockNumber(), count=last.blockNumber() - first.blockNumber() + 1)
        if first != last:
            return
        lines = first.layout().lineCount()
        self._is_told = True
        is_marked = self.mark(first)
        self._is_told = False
        if is_marked and first.layout().lineCount() != lines:
            self.lines_changed.emit()

    def _ranges(self, row: int, line: str) -> list[QTextLayout.FormatRange]:
        """Return the marks of a row's words; none while the line does not say yet what the segment does."""
        segment = self._segment(row)
        words = segment.words if segment is not None else ()
        marks = [(mark_of(word, self._appearance), word.clean is CleanMark.HIDE) for word in words]
        places = tokens(line) if any(any(mark) for mark in marks) else ()
        if len(places) != len(marks):
            return []
        ranges = []
        for place, (mark, is_hidden) in zip(places, marks, strict=True):
            if mark is not None or is_hidden:
                made = QTextLayout.FormatRange()
                made.start = utf16_offset(line, place.start)
                made.length = utf16_offset(line, place.end) - made.start
                form = QTextCharFormat(self._formats[mark]) if mark is not None else QTextCharFormat()
                form.setFontStrikeOut(is_hidden)
                made.format = form
                ranges.append(made)
        return ranges

    def _make_formats(self, theme: Theme) -> None:
        self._formats = {}
        for state, underline in _LINES.items():
            form = QTextCharFormat()
            form.setUnderlineStyle(underline)
            form.setUnderlineColor(QColor(mark_colour(theme, state)))
            behind = tint(theme, state)
            if behind is not None:
                form.setBackground(QColor(behind))
            self._formats[state] = form
        low = QTextCharFormat()
        low.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        low.setUnderlineColor(QColor(theme.muted))
        self._formats[LOW_CONFIDENCE_MARK] = low


def _beside_preedit(
    layout: QTextLayout, ranges: list[QTextLayout.FormatRange]
) -> list[QTextLayout.FormatRange]:
    """Return marks with what an input method shows of the text that is being composed."""
    length, start = len(layout.preeditAreaText()), layout.preeditAreaPosition()
    if not length:
        return ranges
    composing = [
        one for one in layout.formats() if one.start >= start and one.start + one.length <= start + length
    ]
    for one in ranges:
        if one.start >= start:
            one.start += length
        elif one.start + one.length > start:
            one.length += length
    return [*ranges, *composing]
