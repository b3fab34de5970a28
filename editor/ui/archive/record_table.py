"""The table that lists an archive: whole rows, which Return or a double click does something with."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

_ROOM_EM = 16
"""So much of the first column is to be seen, in widths of an n, before others give way."""


class RecordTable(QTableView):
    """A table whose rows are of one height, so that thousands cost no more than those on screen."""

    activated_row = Signal()

    def __init__(self, model: QAbstractItemModel, name: str, description: str) -> None:
        super().__init__()
        self._gives_way: tuple[int, ...] = ()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(lambda _index: self.activated_row.emit())

    def let_give_way(self, *columns: int) -> None:
        """Have these columns hidden, the first one first, where the first column would have no room."""
        self._gives_way = columns
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do with a row what Return does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.activated_row.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide columns for which there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._gives_way:
            return
        header = self.horizontalHeader()
        for column in self._gives_way:
            header.showSection(column)
        room = _ROOM_EM * self.fontMetrics().horizontalAdvance("n")
        for column in self._gives_way:
            taken = sum(header.sectionSize(other) for other in range(1, header.count()))
            if self.viewport().width() - taken >= room:
                return
            header.hideSection(column)
