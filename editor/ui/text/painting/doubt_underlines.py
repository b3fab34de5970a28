"""Underlines of doubtful words: told apart by the shape of the line, not by colour alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Literal

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

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


class DoubtHighlighter(QSyntaxHighlighter):
    """Underlines doubtful words: heard differently (wave), not heard (dashes), uncertain (dashes and dots),
    and words changed by hand that the sound does not bear out, or was not asked about yet (dots). Words that
    a person leaves out of clean text are struck through.

    Only rows that were on screen are marked, when they come there: ten hours have 10,000 rows.
    """

    def __init__(
        self, document: QTextDocument, *, segment: Callable[[int], Segment | None], theme: Theme
    ) -> None:
        super().__init__(document)
        self._segment = segment
        self._formats: dict[Mark, QTextCharFormat] = {}
        self._appearance = TextAppearance()
        self._marked: set[int] = set()
        # Qt goes over the whole document once, soon after this; asking Python for nothing is fast.
        self._ready = False
        self._make_formats(theme)

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

    def get_ready(self) -> None:
        """Begin to mark; to be called when the event loop has gone round once."""
        self._ready = True

    def mark(self, blocks: Iterable[QTextBlock]) -> None:
        """Mark the blocks that are not marked yet."""
        if not self._ready:
            return
        for block in blocks:
            if block.blockNumber() not in self._marked:
                self._marked.add(block.blockNumber())
                self.rehighlightBlock(block)

    def highlightBlock(self, line: str) -> None:
        """Mark the words of one block."""
        if not self._ready:
            return
        row = self.currentBlock().blockNumber()
        segment = self._segment(row) if row in self._marked else None
        if segment is None:
            return
        marks = [(mark_of(word, self._appearance), word.clean is CleanMark.HIDE) for word in segment.words]
        places = tokens(line) if any(any(mark) for mark in marks) else []
        if len(places) != len(marks):
            return
        for place, (mark, is_hidden) in zip(places, marks, strict=True):
            if mark is not None or is_hidden:
                start = utf16_offset(line, place.start)
                form = QTextCharFormat(self._formats[mark]) if mark is not None else QTextCharFormat()
                form.setFontStrikeOut(is_hidden)
                self.setFormat(start, utf16_offset(line, place.end) - start, form)

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
