"""The pairs of an archive as a table: what is still unclear first, then what is aligned with what."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from editor.services.archive.pairs import ArchivePair, ArchivePairs, PairState
from editor.ui.look.theme import Theme

RECORDING, TRANSCRIPT = range(2)
_UNCLEAR: Final = (PairState.AMBIGUOUS, PairState.ALONE)
Index = QModelIndex | QPersistentModelIndex


class PairTableModel(QAbstractTableModel):
    """Recordings with their transcripts; at the end, transcripts that belong to no recording."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pairs: ArchivePairs | None = None
        self._order: list[int] = []
        self._alone: tuple[Path, ...] = ()

    def show_pairs(self, pairs: ArchivePairs | None) -> None:
        """List other pairs."""
        self.beginResetModel()
        self._pairs = pairs
        known = pairs.pairs if pairs is not None else []
        self._order = sorted(range(len(known)), key=lambda at: (known[at].state not in _UNCLEAR, at))
        self._alone = pairs.transcripts_alone if pairs is not None else ()
        self.endResetModel()

    def refresh(self) -> None:
        """Show what was changed, every recording in its row."""
        assert self._pairs is not None
        alone = self._pairs.transcripts_alone
        count = len(self._order)
        if len(alone) < len(self._alone):
            self.beginRemoveRows(QModelIndex(), count + len(alone), count + len(self._alone) - 1)
            self._alone = alone
            self.endRemoveRows()
        elif len(alone) > len(self._alone):
            self.beginInsertRows(QModelIndex(), count + len(self._alone), count + len(alone) - 1)
            self._alone = alone
            self.endInsertRows()
        self._alone = alone
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, TRANSCRIPT))

    def numbers(self, rows: Iterable[int]) -> list[int]:
        """Return the numbers of the pairs in these rows."""
        return [self._order[row] for row in rows if row < len(self._order)]

    def pair(self, row: int) -> ArchivePair | None:
        """Return the pair of a row; None for a transcript without a recording."""
        if self._pairs is None or row >= len(self._order):
            return None
        return self._pairs.pairs[self._order[row]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of recordings, and of transcripts without one."""
        return 0 if parent.isValid() else len(self._order) + len(self._alone)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Recording"), self.tr("Transcript"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        pair, column = self.pair(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            path = pair.recording if pair is not None and column == RECORDING else None
            return str(path) if path is not None else self._text(index.row(), column)
        return self._colour(pair, column) if role == Qt.ItemDataRole.ForegroundRole else None

    def _text(self, row: int, column: int) -> str:
        pair = self.pair(row)
        if pair is not None:
            return self._short(pair.recording) if column == RECORDING else self._transcript(pair)
        if column == RECORDING:
            return self.tr("No recording")
        return self._short(self._alone[row - len(self._order)])

    def _colour(self, pair: ArchivePair | None, column: int) -> QColor | None:
        if pair is None or pair.state is PairState.LEFT_OUT:
            return QColor(self._theme.muted)
        is_unclear = column == TRANSCRIPT and pair.state in _UNCLEAR
        return QColor(self._theme.error) if is_unclear else None

    def _transcript(self, pair: ArchivePair) -> str:
        if pair.transcript is not None:
            return self._short(pair.transcript)
        if pair.state is PairState.AMBIGUOUS:
            names = ", ".join(self._short(one) for one in pair.candidates)
            return self.tr("Ambiguous: {names}").format(names=names)
        if pair.state is PairState.TRANSCRIBED:
            return self.tr("None (transcribe from scratch)")
        return self.tr("Left out") if pair.state is PairState.LEFT_OUT else self.tr("No transcript")

    def _short(self, path: Path) -> str:
        assert self._pairs is not None
        root = self._pairs.files.root
        return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)
