"""Copy, paste, drag and drop of plain text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from editor.document.word_diff import single_spaced
from editor.ui.text.positions import character_offset, nearest_word_edge, pad_with_spaces, utf16_offset
from editor.ui.text.view import TranscriptView


class ClipboardView(TranscriptView):
    """Gives and takes plain text only; files are the window's."""

    _dropping = False

    def end_typing(self) -> None:
        """Let what comes next be a new step for undo."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text only, one line a segment."""
        data = QMimeData()
        text = self.textCursor().selectedText().replace("\N{PARAGRAPH SEPARATOR}", "\n")
        data.setText(text)
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; leave files to the window."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert text as words of this segment: line breaks and tabs become spaces. One step for undo."""
        if self.isReadOnly() or not source.hasText():
            return
        text = source.text()
        flat = single_spaced(text)
        if not flat:
            return
        flat = f"{' ' if text[0].isspace() else ''}{flat}{' ' if text[-1].isspace() else ''}"
        cursor = self.textCursor()
        if self._dropping:  # a mouse aims at a word, not before or behind a space
            block, line = cursor.block(), cursor.block().text()
            position = nearest_word_edge(flat, line, character_offset(line, cursor.positionInBlock()))
            cursor.setPosition(block.position() + utf16_offset(line, position))
            self.setTextCursor(cursor)
            flat = pad_with_spaces(flat, line, position)
        self.end_typing()
        cursor.insertText(flat)
        self.end_typing()
        self.ensureCursorVisible()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the window."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Leave files to the window."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take text as words of their own; leave files to the window."""
        if event.mimeData().hasUrls():
            event.ignore()
            return
        self._dropping = True
        try:
            super().dropEvent(event)
        finally:
            self._dropping = False
