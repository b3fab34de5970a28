"""The window of an archive: a row for each recording, how far it is, and how good its transcript is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.archive.archive_rows import (
    LENGTH,
    MISSING,
    RECORDING,
    STATE,
    WORST,
    ArchiveRow,
    ArchiveRowModel,
)
from editor.ui.archive.record_table import RecordTable
from editor.ui.language.counts import localized_number
from editor.ui.look.accessibility import SpokenLabel
from editor.ui.look.dialog_parts import ErrorLine
from editor.ui.look.flow_layout import FlowLayout
from editor.ui.projects.alignment_bar import WorkLine
from editor.ui.projects.alignment_queue import QUEUE_WORDING, QueueState

if TYPE_CHECKING:
    from alignment.progress import ProgressReport

_WIDE: Final = 960
_HIGH: Final = 600


class ArchiveWindow(QWidget):
    """Lists the recordings of an archive; asks for what can be done with them by signals."""

    open_requested = Signal(object)
    force_requested = Signal(object)
    pause_requested = Signal()
    cancel_requested = Signal()
    continue_requested = Signal()
    retry_requested = Signal()
    report_requested = Signal()

    def __init__(self, model: ArchiveRowModel) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("archive")
        # The program ends with its last window on a project, whether this one is open or not.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.model = model
        self._chosen_name = ""
        self._running = False
        self.work = WorkLine(self.tr("Archive progress"))
        self.pause_button = QPushButton(self.tr("Pause"))
        self.pause_button.setToolTip(self.tr("Finish the recordings being aligned, then stop"))
        self.work.row.insertWidget(1, self.pause_button)
        self.work.cancelled.connect(self.cancel_requested)
        self.pause_button.clicked.connect(self.pause_requested)
        self.error = ErrorLine()
        self.summary = SpokenLabel()
        self.summary.setWordWrap(True)
        self.filter_field = QLineEdit()
        self.filter_field.setPlaceholderText(self.tr("Filter by name"))
        self.filter_field.setAccessibleName(self.tr("Filter by name"))
        self.filter_field.setClearButtonEnabled(True)
        self.filter_state = QComboBox()
        self.filter_state.setAccessibleName(self.tr("Filter by state"))
        self._fill_states()
        self.table = self._make_table()
        self.details = QLabel()
        self.details.setWordWrap(True)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._refresh_chosen()

    # -- making -------------------------------------------------------------------------------------

    def _fill_states(self) -> None:
        self.filter_state.addItem(self.tr("All states"), None)
        for state in (QueueState.FAILED, QueueState.DONE, QueueState.ALIGNING, QueueState.WAITING):
            self.filter_state.addItem(QUEUE_WORDING.state(state), state)

    def _make_table(self) -> RecordTable:
        description = self.tr("Return opens the project at its worst minute")
        table = RecordTable(self.model, self.tr("Recordings"), description)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        em = self.fontMetrics().horizontalAdvance("n")
        for column in range(self.model.columnCount()):
            title = str(self.model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
            needed = self.fontMetrics().horizontalAdvance(title) + 5 * em
            header.resizeSection(column, max(needed, 9 * em))
        header.resizeSection(STATE, 18 * em)
        header.setMinimumSectionSize(8 * em)
        header.setSectionResizeMode(RECORDING, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(RECORDING, Qt.SortOrder.AscendingOrder)  # first, so that it is sorted once
        table.setSortingEnabled(True)
        table.let_give_way(LENGTH, MISSING, WORST)
        return table

    def _make_buttons(self) -> None:
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setToolTip(self.tr("Open the project at its worst minute (Return)"))
        self.force_button = QPushButton(self.tr("Align anyway"))
        self.continue_button = QPushButton(self.tr("Continue"))
        self.retry_button = QPushButton(self.tr("Try failed again"))
        self.report_button = QPushButton(self.tr("Open report"))
        self.report_button.setToolTip(self.tr("Open the report in the browser"))

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.filter_field, 1)
        filters.addWidget(self.filter_state)
        self._button_row = QWidget()
        buttons = FlowLayout(self._button_row, spacing=8)
        for button in (
            self.open_button,
            self.force_button,
            self.continue_button,
            self.retry_button,
            self.report_button,
        ):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.work)
        column.addWidget(self.error)
        column.addWidget(self.summary)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        column.addWidget(self._button_row)
        self.setMinimumSize(480, 300)
        self.resize(_WIDE, _HIGH)

    def _connect(self) -> None:
        self.filter_field.textChanged.connect(self._narrow)
        self.filter_state.currentIndexChanged.connect(self._narrow)
        self.table.activated_row.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._refresh_chosen)
        self.model.dataChanged.connect(self._on_data_changed)
        self.model.modelReset.connect(self._choose_again)
        self.open_button.clicked.connect(self._open)
        self.force_button.clicked.connect(self._force)
        self.continue_button.clicked.connect(self.continue_requested)
        self.retry_button.clicked.connect(self.retry_requested)
        self.report_button.clicked.connect(self.report_requested)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.filter_field.setFocus)

    # -- what is shown ------------------------------------------------------------------------------

    @property
    def chosen(self) -> ArchiveRow | None:
        """The recording selected."""
        return self.model.row(self.table.currentIndex())

    def begin(self, name: str) -> None:
        """Show that work on an archive begins."""
        self.setWindowTitle(self.tr("{name} – archive – Earproof").format(name=name))
        self.error.show_error("")
        self.work.begin(self.tr("Aligning {name}").format(name=name))
        self.work.show()
        self.pause_button.setEnabled(True)

    def show_pausing(self) -> None:
        """Show that what is under way is still being finished."""
        self.pause_button.setEnabled(False)
        self.work.stage.setText(self.tr("Pausing after the recordings being aligned…"))

    def show_report(self, report: ProgressReport) -> None:
        """Show how far the whole is."""
        if self.pause_button.isEnabled():
            ended = self.model.count(QueueState.DONE) + self.model.count(QueueState.FAILED)
            stage = self.tr("{count} of {all}").format(
                count=localized_number(ended), all=localized_number(len(self.model.rows))
            )
            self.work.show_progress(stage, report)

    def refresh(self, *, running: bool, has_report: bool) -> None:
        """Show how many are done, and offer what can be done now."""
        model = self.model
        failed, waiting = model.count(QueueState.FAILED), model.count(QueueState.WAITING)
        self.work.setVisible(running)
        self.continue_button.setVisible(not running and waiting > 0)
        self.retry_button.setVisible(not running and failed > 0)
        self.report_button.setEnabled(has_report)
        said = [
            self.tr("%Ln recording(s)", "", len(model.rows)),
            self.tr("%Ln done", "", model.count(QueueState.DONE)),
        ]
        if aligning := model.count(QueueState.ALIGNING):
            said.append(self.tr("%Ln aligning", "", aligning))
        if failed:
            said.append(self.tr("%Ln failed", "", failed))
        if waiting:
            said.append(self.tr("%Ln waiting", "", waiting))
        self.summary.setText(", ".join(said))
        if not self.table.currentIndex().isValid():
            self._choose_again()
        self._running = running
        self._refresh_chosen()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.table.currentIndex().row() <= last.row():
            self._refresh_chosen()

    def _refresh_chosen(self) -> None:
        row = self.chosen
        if row is not None:
            self._chosen_name = row.item.name
        is_failed = row is not None and row.state is QueueState.FAILED
        refused = row is not None and row.result is not None and row.result.refused
        self.open_button.setEnabled(row is not None and row.done is not None)
        self.force_button.setVisible(is_failed and refused and not self._running)
        self.details.setObjectName("error" if is_failed else "muted")
        self.details.style().polish(self.details)
        self.details.setText(self.model.details(row) if row is not None else "")

    def _narrow(self) -> None:
        self.model.narrow(self.filter_field.text(), self.filter_state.currentData())

    def _choose_again(self) -> None:
        """Select the recording that was selected, where it is still shown; else the first one."""
        if self.model.rowCount():
            self.table.selectRow(self.model.place_of(self._chosen_name) or 0)
        self._refresh_chosen()

    # -- what is asked for --------------------------------------------------------------------------

    def _open(self) -> None:
        row = self.chosen
        if row is not None and row.done is not None:
            self.open_requested.emit(row)

    def _force(self) -> None:
        if self.chosen is not None:
            self.force_requested.emit(self.chosen)
