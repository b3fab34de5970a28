"""Marks under doubtful words: told apart by the shape of the line, not by colour alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from editor.document.values import Segment, WordState
from editor.ui.text.positions import tokens, units
from editor.ui.theme import Theme

_LINES: Final = {
    WordState.DIFFERS: QTextCharFormat.UnderlineStyle.WaveUnderline,
    WordState.UNHEARD: QTextCharFormat.UnderlineStyle.DashUnderline,
    WordState.EDITED: QTextCharFormat.UnderlineStyle.DotLine,
}


def tint(theme: Theme, state: WordState) -> str | None:
    """Return the colour behind a doubtful word, None for words that are not."""
    return {WordState.DIFFERS: theme.differs_tint, WordState.UNHEARD: theme.unheard_tint}.get(state)


def mark_colour(theme: Theme, state: WordState) -> str:
    """Return the colour of a state's mark."""
    return {WordState.DIFFERS: theme.differs, WordState.UNHEARD: theme.unheard}.get(state, theme.edited)


class DoubtHighlighter(QSyntaxHighlighter):
    """Underlines words heard differently (wave), not heard (dashes) and changed by hand (dots)."""

    def __init__(
        self, document: QTextDocument, *, segment: Callable[[int], Segment | None], theme: Theme
    ) -> None:
        super().__init__(document)
        self._segment = segment
        self._formats: dict[WordState, QTextCharFormat] = {}
        self._make_formats(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._make_formats(theme)
        self.rehighlight()

    def refresh_rows(self, row: int, count: int) -> None:
        """Mark rows anew whose words changed state without changing their text."""
        block = self.document().findBlockByNumber(row)
        for _ in range(count):
            if not block.isValid():
                return
            self.rehighlightBlock(block)
            block = block.next()

    def highlightBlock(self, line: str) -> None:
        """Mark the words of one block."""
        segment = self._segment(self.currentBlock().blockNumber())
        if segment is None or all(word.state is WordState.MATCHED for word in segment.words):
            return
        places = tokens(line)
        if len(places) != len(segment.words):
            return
        for place, word in zip(places, segment.words, strict=True):
            form = self._formats.get(word.state)
            if form is not None:
                start = units(line, place.start)
                self.setFormat(start, units(line, place.end) - start, form)

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
