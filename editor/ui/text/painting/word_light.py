"""The highlight of the word that is being heard."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.ui.text.positions import tokens, utf16_offset
from editor.ui.text.segment_text_edit import SegmentTextEdit


def word_light(view: SegmentTextEdit, row: int, index: int) -> list[QTextEdit.ExtraSelection]:
    """Return what lights a word of a row, nothing where the row has no such word."""
    line, block = view.line(row), view.block_of(row)
    places = tokens(line)
    if index >= len(places):
        return []
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + utf16_offset(line, places[index].start))
    cursor.setPosition(
        block.position() + utf16_offset(line, places[index].end), QTextCursor.MoveMode.KeepAnchor
    )
    form = QTextCharFormat()
    form.setBackground(QColor(view.theme.word_light))
    form.setForeground(QColor(view.theme.word_light_text))
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, form
    return [selection]
