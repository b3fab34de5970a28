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
_UNKNOWN: Final = (-1.0, 0.0, 0.0)


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
        *,
        gaps_changed: Callable[[], bool],
    ) -> None:
        super().__init__(document)
        self._room_after = room_after
        self._turn_ends_after = turn_ends_after
        self._gaps_changed = gaps_changed
        self._known: dict[int, tuple[float, float, float]] = {}
        self._em = 16.0
        self._row_count = 0
        self.laid_out = 0
        """How often a block was laid out anew: as long as it is the same, all stands where it stood."""

    def font_changed(self) -> None:
        """Take the gaps' size from the document's font."""
        self._known.clear()
        self.laid_out += 1
        self._em = self.document().defaultFont().pointSizeF() * 4 / 3

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Lay out what was changed: of one row, only that row.

        Qt takes twice the characters of a row whose marks were changed with its text, finds the next row
        among them, and has all that is on screen laid out and painted.
        """
        text = self.document()
        first, last = text.findBlock(position), text.findBlock(position + max(added, 1) - 1)
        if first == last and text.blockCount() == self._row_count:
            position, removed, added = first.position(), 0, 1
        self._row_count = text.blockCount()
        super().documentChanged(position, removed, added)

    def gap_after(self, block: QTextBlock) -> float:
        """Return the height below a block's last line: a gap, and the bands that stand there."""
        wide = self._turn_ends_after(block.blockNumber())
        room = self._room_after(block.blockNumber())
        return self._em * (TURN_GAP_EM if wide else SEGMENT_GAP_EM) + room

    def gap_before(self, block: QTextBlock) -> float:
        """Return the height above a block's first line: bands that stand before all text."""
        return self._room_after(-1) if block.blockNumber() == 0 else 0.0

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the block's rectangle, its gap included.

        Qt asks for those of all blocks on screen several times a key.
        """
        rect = super().blockBoundingRect(block)
        if self._gaps_changed():
            self._known.clear()
            self.laid_out += 1
        row = block.blockNumber()
        bottom, top, height = self._known.get(row, _UNKNOWN)
        if bottom != rect.height() or block.layout().lineAt(0).y() != top:
            height = self._arranged(block, row, rect.height())
        rect.setHeight(height)
        return rect

    def _arranged(self, block: QTextBlock, row: int, bottom: float) -> float:
        """Move a block's lines apart where they are found standing close; return the height with its gap."""
        if not block.isValid() or not block.isVisible() or block.layout().lineCount() == 0:
            return bottom
        layout = block.layout()
        count = layout.lineCount()
        first = layout.lineAt(0)
        pitch = first.height() * LINE_SPACING
        before = self.gap_before(block)
        lead = (pitch - first.height()) / 2 + before
        if abs(first.y() - lead) > 0.01:
            if block.textDirection() is Qt.LayoutDirection.RightToLeft:
                option = layout.textOption()
                option.setAlignment(Qt.AlignmentFlag.AlignRight)
                layout.setTextOption(option)
            for number in range(count):
                line = layout.lineAt(number)
                line.setPosition(QPointF(line.x(), lead + number * pitch))
            self.laid_out += 1
            bottom = super().blockBoundingRect(block).height()
        height = before + count * pitch + self.gap_after(block)
        self._known[row] = bottom, layout.lineAt(0).y(), height
        return height
