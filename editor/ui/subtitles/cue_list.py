"""The list of subtitles: a model that hands out what is on screen, and changes only what an edit changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from editor.ui.subtitles.cue_rows import CueRow, common_ends
from editor.ui.subtitles.cue_wording import CueWording

CUE_ROW: Final = Qt.ItemDataRole.UserRole
IS_LIT: Final = Qt.ItemDataRole.UserRole + 1
"""Whether it is shown at the time that is heard."""
_Index = QModelIndex | QPersistentModelIndex


class CueListModel(QStringListModel):
    """The subtitles as rows; texts are made only for those that are asked for.

    Qt's own list of texts, all empty, counts ten thousand rows and tells their flags without running any
    Python, which would wait for other threads each time.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.wording = CueWording(self)
        self._rows: list[CueRow] = []
        self._lit: int | None = None  # the number of the one that is heard

    @property
    def rows(self) -> Sequence[CueRow]:
        """The subtitles listed."""
        return self._rows

    def set_rows(self, rows: Sequence[CueRow]) -> None:
        """List other subtitles; the view is told of rows that come and go, and is to lay out what changed."""
        old, new = self._rows, list(rows)
        head, tail = common_ends(old, new)
        gone, come = len(old) - head - tail, len(new) - head - tail
        self._rows = new
        if head + tail == 0 and gone + come > 0:
            self.setStringList([""] * len(new))
            return
        if gone > come:
            self.removeRows(head, gone - come)
        elif come > gone:
            self.insertRows(head, come - gone)

    @property
    def lit_row(self) -> int:
        """The row of the subtitle that is heard, -1 for none."""
        return self.row_of(self._lit) if self._lit is not None else -1

    def set_lit(self, number: int | None) -> None:
        """Say that the subtitle of that number is heard, None for none."""
        self._lit = number

    def row_of(self, number: int) -> int:
        """Return the row in which the subtitle of that number is listed, -1 where it is not."""
        low, high = 0, len(self._rows)
        while low < high:
            middle = (low + high) // 2
            if self._rows[middle].number < number:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self._rows) and self._rows[low].number == number else -1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a subtitle, whether it is heard, or the words for it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None  # rows are being removed
        row = self._rows[index.row()]
        if role == CUE_ROW:
            return row
        if role == IS_LIT:
            return row.number == self._lit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.wording.whole(row)
        return None
