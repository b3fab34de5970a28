"""The text's layout: plain-text fast, with room between the lines and between the segments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

LINE_SPACING: Final = 1.28
SEGMENT_GAP_EM: Final = 0.55
TURN_GAP_EM: Final = 1.35


class SegmentLayout(QPlainTextDocumentLayout):
    """Lays out one segment a block, with a gap after it that is wider before a turn.

    `QPlainTextDocumentLayout` knows no line spacing: its lines are moved apart here, whenever a block's
    rectangle is asked for and the lines are found standing close.
    """

    def __init__(
        self,
        document: QTextDocument,
        turn_ends_after: Callable[[int], bool],
        room_after: Callable[[int], float],
    ) -> None:
        super().__init__(document)
        self._room_after = room_after
        self._turn_ends_after = turn_ends_after
        self._em = 16.0

    def font_changed(self) -> None:
        """Take the gaps' size from the document's font."""
        self._em = self.document().defaultFont().pointSizeF() * 4 / 3

    def gap_after(self, block: QTextBlock) -> float:
        """Return the height below a block's last line: a gap, and the bands that stand there."""
        wide = self._turn_ends_after(block.blockNumber())
        room = self._room_after(block.blockNumber())
        return self._em * (TURN_GAP_EM if wide else SEGMENT_GAP_EM) + room

    def gap_before(self, block: QTextBlock) -> float:
        """Return the height above a block's first line: bands that stand before all text."""
        return self._room_after(-1) if block.blockNumber() == 0 else 0.0

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the block's rectangle, its gap included."""
        rect = super().blockBoundingRect(block)
        if not block.isValid() or not block.isVisible():
            return rect
        layout = block.layout()
        count = layout.lineCount()
        if count == 0:
            return rect
        first = layout.lineAt(0)
        pitch = first.height() * LINE_SPACING
        before = self.gap_before(block)
        lead = (pitch - first.height()) / 2 + before
        if abs(first.y() - lead) > 0.01:
            if block.textDirection() is Qt.LayoutDirection.RightToLeft:
                option = layout.textOption()
                option.setAlignment(Qt.AlignmentFlag.AlignRight)
                layout.setTextOption(option)
            for row in range(count):
                line = layout.lineAt(row)
                line.setPosition(QPointF(line.x(), lead + row * pitch))
        rect.setHeight(before + count * pitch + self.gap_after(block))
        return rect
