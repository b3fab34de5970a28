"""The recordings of an archive as a table: how far each is, and how its transcript and its sound agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from editor.services.batch.items import BatchItem, ItemResult, ItemStatus
from editor.ui.language.counts import localized_number
from editor.ui.language.translated_phrases import translated
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import timecode
from editor.ui.projects.alignment_queue import QUEUE_WORDING, QueueState

RECORDING, STATE, RECOGNIZED, MISSING, WORST, LENGTH = range(6)
MINUTE_MS: Final = 60_000
NOTHING: Final = "–"
_STATES: Final = (QueueState.FAILED, QueueState.ALIGNING, QueueState.WAITING, QueueState.DONE)
"""States as they are sorted: what failed first, then what is under way."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class ArchiveRow:
    """A recording, how far it is (`fraction` 0..1 while it is aligned), and what came of it."""

    item: BatchItem
    state: QueueState = QueueState.WAITING
    fraction: float = 0.0
    result: ItemResult | None = None

    @property
    def done(self) -> ItemResult | None:
        """What came of it where it is aligned."""
        is_done = self.result is not None and self.result.status is ItemStatus.DONE
        return self.result if is_done else None

    @property
    def recognized_share(self) -> float | None:
        """The share of the transcript's words that were recognized, 0..1; None where there are none."""
        done = self.done
        if done is None or not done.transcript:
            return None
        return done.measures.matched / done.measures.words if done.measures.words else None

    @property
    def worst_ms(self) -> int | None:
        """Where the minute begins in which most words are doubtful or missing, in ms; None for none."""
        minutes = self.result.measures.minutes if self.result is not None else ()
        return minutes[0].number * MINUTE_MS if minutes else None


class ArchiveRowModel(QAbstractTableModel):
    """The rows, narrowed and sorted as a person wants; cells are worded when they are looked at.

    There may be thousands. Qt's own sorting asks Python for each comparison; here it takes a key a row.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[ArchiveRow] = []
        self._numbers: dict[str, int] = {}
        self._shown: list[int] = []  # the numbers of the rows shown, from above
        self._column, self._descending = RECORDING, False
        self._text = ""
        self._state_wanted: QueueState | None = None

    def set_items(self, items: Sequence[BatchItem]) -> None:
        """List other recordings, all of them waiting."""
        self.beginResetModel()
        self.rows = [ArchiveRow(item) for item in items]
        self._numbers = {item.name: number for number, item in enumerate(items)}
        self._shown = self._arranged()
        self.endResetModel()

    def begin(self, results: Iterable[ItemResult], waiting: Iterable[str]) -> None:
        """Show what is known already, and what waits."""
        for name in waiting:
            self._set(name, QueueState.WAITING)
        for result in results:
            self._take(result)
        self._arrange()

    def show_progress(self, name: str, fraction: float) -> bool:
        """Show how far a recording is; return whether it began with that."""
        known = self._numbers.get(name)
        begins = known is not None and self.rows[known].state is not QueueState.ALIGNING
        number = self._set(name, QueueState.ALIGNING, fraction)
        if number is not None:
            self._row_changed(number, is_elsewhere=begins)
        return begins

    def show_result(self, result: ItemResult) -> None:
        """Show what came of a recording."""
        number = self._take(result)
        if number is not None:
            self._row_changed(number, is_elsewhere=True)

    def stop(self) -> None:
        """Show that nothing is being aligned any longer: what was under way waits."""
        for row in self.rows:
            if row.state is QueueState.ALIGNING:
                row.state, row.fraction = QueueState.WAITING, 0.0
        self._arrange()

    def narrow(self, text: str, state: QueueState | None) -> None:
        """Show only recordings whose names have every part of a text, and of a state (None for all)."""
        self._text, self._state_wanted = text.casefold(), state
        self._arrange()

    def row(self, index: Index) -> ArchiveRow | None:
        """Return the recording shown in a row."""
        return self.rows[self._shown[index.row()]] if index.isValid() else None

    def place_of(self, name: str) -> int | None:
        """Return the row in which a recording is shown, None where it is not."""
        number = self._numbers.get(name)
        return self._shown.index(number) if number in self._shown else None

    def count(self, state: QueueState) -> int:
        """Return how many recordings are of a state."""
        return sum(row.state is state for row in self.rows)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.theme = theme
        self._all_changed()

    # -- what Qt asks -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of recordings shown."""
        return 0 if parent.isValid() else len(self._shown)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._column, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self._reorder(self._arranged())

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else LENGTH + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Recording"),
            self.tr("State"),
            self.tr("Recognized"),
            self.tr("Missing speech"),
            self.tr("Worst minute"),
            self.tr("Length"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, or what is read aloud of it."""
        say = self._ROLES.get(role)
        if not index.isValid():
            return None
        row, column = self.rows[self._shown[index.row()]], index.column()
        if say is not None:
            return say(self, row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == RECORDING:
            return f"{self.text(row, RECORDING)}, {self.text(row, STATE)}"
        if role == Qt.ItemDataRole.ForegroundRole and column == STATE and row.state is QueueState.FAILED:
            return QColor(self.theme.error)
        return None

    def text(self, row: ArchiveRow, column: int) -> str:
        """Return what a cell shows."""
        if column == RECORDING:
            return row.item.name
        if column == STATE:
            return self._state(row)
        done = row.done
        return NOTHING if done is None else self._measure(row, done, column)

    def _measure(self, row: ArchiveRow, done: ItemResult, column: int) -> str:
        if column == RECOGNIZED:
            return NOTHING if row.recognized_share is None else percent(row.recognized_share)
        if column == MISSING:
            return f"{localized_number(done.measures.missing)} · {timecode(done.measures.missing_ms)}"
        if column == WORST:
            return NOTHING if row.worst_ms is None else timecode(row.worst_ms)
        return timecode(done.duration_ms)

    def details(self, row: ArchiveRow) -> str:
        """Return what is said of the recording selected: why it failed, or where most is doubtful."""
        if row.state is QueueState.FAILED and row.result is not None:
            return translated(row.result.problem)
        minutes = row.done.measures.minutes if row.done is not None else ()
        if not minutes:
            return ""
        said = ", ".join(f"{timecode(one.number * MINUTE_MS)} ({one.doubtful})" for one in minutes)
        return self.tr("Worst minutes, with doubtful or missing words: {minutes}").format(minutes=said)

    def _state(self, row: ArchiveRow) -> str:
        if row.state is QueueState.ALIGNING:
            return self.tr("Aligning {percent}").format(percent=percent(row.fraction, digits=0))
        if row.state is QueueState.FAILED and row.result is not None:
            return self.tr("Failed: {reason}").format(reason=translated(row.result.problem))
        return QUEUE_WORDING.state(row.state)

    def _hint(self, row: ArchiveRow, column: int) -> str:
        if column == RECORDING:
            return str(row.item.recording)
        if column == STATE and row.state is QueueState.FAILED:
            return self.text(row, STATE)
        if column == WORST and row.result is not None and row.worst_ms is not None:
            count = row.result.measures.minutes[0].doubtful
            return self.tr("%Ln doubtful or missing word(s) in this minute", "", count)
        return ""

    _ROLES: Final[dict[int, Callable[[ArchiveRowModel, ArchiveRow, int], str]]] = {
        Qt.ItemDataRole.DisplayRole: text,
        Qt.ItemDataRole.ToolTipRole: _hint,
    }

    def _take(self, result: ItemResult) -> int | None:
        done = result.status is ItemStatus.DONE
        number = self._set(result.name, QueueState.DONE if done else QueueState.FAILED)
        if number is not None:
            self.rows[number].result = result
        return number

    def _set(self, name: str, state: QueueState, fraction: float = 0.0) -> int | None:
        number = self._numbers.get(name)
        if number is not None:
            row = self.rows[number]
            row.state, row.fraction = state, fraction
            if state in {QueueState.WAITING, QueueState.ALIGNING}:
                row.result = None
        return number

    # -- sorting ------------------------------------------------------------------------------------

    def _accepts(self, row: ArchiveRow) -> bool:
        if self._state_wanted is not None and row.state is not self._state_wanted:
            return False
        name = row.item.name.casefold()
        return all(part in name for part in self._text.split())

    def _arranged(self) -> list[int]:
        shown = [number for number, row in enumerate(self.rows) if self._accepts(row)]
        shown.sort(key=lambda number: _sort_key(self.rows[number], self._column), reverse=self._descending)
        return shown

    def _arrange(self) -> None:
        """Show what is wanted now, in its order."""
        arranged = self._arranged()
        if len(arranged) == len(self._shown) and set(arranged) == set(self._shown):
            self._reorder(arranged)
            self._all_changed()
        else:
            self.beginResetModel()
            self._shown = arranged
            self.endResetModel()

    def _reorder(self, arranged: list[int]) -> None:
        """Show the same rows in another order; what is selected stays so."""
        if arranged == self._shown:
            return
        self.layoutAboutToBeChanged.emit()
        before, indexes = self._shown, self.persistentIndexList()
        self._shown = arranged
        places = {number: place for place, number in enumerate(arranged)}
        moved = [self.index(places[before[index.row()]], index.column()) for index in indexes]
        self.changePersistentIndexList(indexes, moved)
        self.layoutChanged.emit()

    def _row_changed(self, number: int, *, is_elsewhere: bool) -> None:
        """Show what changed in a row, where `is_elsewhere` says so perhaps in another place."""
        old = self._shown.index(number) if number in self._shown else None
        arranged = self._arranged() if is_elsewhere else self._shown
        new = arranged.index(number) if number in arranged else None
        if old is None and new is not None:
            self.beginInsertRows(QModelIndex(), new, new)
            self._shown = arranged
            self.endInsertRows()
        elif old is not None and new is None:
            self.beginRemoveRows(QModelIndex(), old, old)
            self._shown = arranged
            self.endRemoveRows()
        elif new is not None:
            self._reorder(arranged)
            self.dataChanged.emit(self.index(new, 0), self.index(new, LENGTH))

    def _all_changed(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, LENGTH))


def percent(share: float, *, digits: int = 1) -> str:
    """Return a share as the person's language writes it: 97.5 %."""
    return f"{QLocale().toString(100 * share, 'f', digits)} %"


def _sort_key(row: ArchiveRow, column: int) -> Any:
    """Return by what a cell is sorted: what is not known comes first where numbers rise."""
    if column == RECORDING:
        return row.item.name.casefold()
    if column == STATE:
        return _STATES.index(row.state)
    if column == RECOGNIZED:
        return 2.0 if row.recognized_share is None else row.recognized_share
    return -1 if row.done is None else _amount(row.done, column)


def _amount(done: ItemResult, column: int) -> int:
    measures = done.measures
    if column == MISSING:
        return measures.missing_ms
    if column == WORST:
        return measures.minutes[0].doubtful if measures.minutes else 0
    return done.duration_ms
