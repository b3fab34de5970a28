"""The pairs of an archive on screen: looked through, and changed where a person knows better."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.formats.file_kinds import TRANSCRIPT_SUFFIXES, patterns
from editor.services.archive.pairs import ArchivePairs, PairState
from editor.ui.archive.pair_table import PairTableModel
from editor.ui.archive.record_table import RecordTable
from editor.ui.look.accessibility import SpokenLabel
from editor.ui.look.prompts import Prompts
from editor.ui.look.theme import Theme

_MOST_OFFERED: Final = 8
_ROWS_SEEN: Final = 4


class PairChoice(QWidget):
    """A table of pairs, a menu to change those selected, and a line on what will be done."""

    changed = Signal()

    def __init__(self, prompts: Prompts, theme: Theme) -> None:
        super().__init__()
        self._prompts = prompts
        self._looking = False
        self.pairs: ArchivePairs | None = None
        self.model = PairTableModel(theme, self)
        self.table = self._make_table()
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.change_button = QPushButton(self.tr("Change transcript"))
        self.change_button.setMenu(self.menu)
        self.transcribe = QCheckBox(self.tr("Transcribe recordings without a transcript"))
        self.transcribe.toggled.connect(self._on_transcribe)
        self.summary = SpokenLabel()
        self.summary.setObjectName("muted")
        self.summary.setWordWrap(True)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.change_button)
        below.addWidget(self.transcribe, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        column.addWidget(self.summary)
        self.show_pairs(None)

    def show_pairs(self, pairs: ArchivePairs | None, *, looking: bool = False) -> None:
        """Show what was found; None while that is not known, `looking` while it is being looked for."""
        self.pairs, self._looking = pairs, looking
        if pairs is not None:
            pairs.transcribe_alone(self.transcribe.isChecked())
        self.model.show_pairs(pairs)
        if self.model.rowCount():
            self.table.selectRow(0)
        self._refresh()

    @property
    def selected(self) -> list[int]:
        """The numbers of the pairs selected."""
        return self.model.numbers(sorted(index.row() for index in self._selection().selectedRows()))

    def _selection(self) -> QItemSelectionModel:
        return self.table.selectionModel()

    def _make_table(self) -> RecordTable:
        description = self.tr("Return changes the transcript of the selected recordings")
        table = RecordTable(self.model, self.tr("Recordings and transcripts"), description)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        seen = _ROWS_SEEN * table.verticalHeader().defaultSectionSize() + header.sizeHint().height()
        table.setMinimumHeight(seen)
        table.customContextMenuRequested.connect(self._open_menu)
        table.activated_row.connect(self._open_menu_at_row)
        table.selectionModel().selectionChanged.connect(self._refresh_button)
        return table

    # -- changing -----------------------------------------------------------------------------------

    def _open_menu(self, at: QPoint) -> None:
        if self.selected:
            self.menu.popup(self.table.viewport().mapToGlobal(at))

    def _open_menu_at_row(self) -> None:
        self._open_menu(self.table.visualRect(self.table.currentIndex()).bottomLeft())

    def _fill_menu(self) -> None:
        self.menu.clear()
        for path in self._offered():
            action = self.menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked, path=path: self.choose(path))
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        entries: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Choose file…"), self._browse),
            (self.tr("None (transcribe from scratch)"), self.transcribe_selected),
            (self.tr("Leave out"), self.leave_out),
        )
        for text, run in entries:
            self.menu.addAction(text).triggered.connect(run)

    def _offered(self) -> list[Path]:
        """Return the transcripts that the one recording selected may belong to."""
        if self.pairs is None or len(self.selected) != 1:
            return []
        pair = self.pairs.pairs[self.selected[0]]
        if pair.candidates:
            return list(pair.candidates)
        beside = [path for path in self.pairs.transcripts_alone if path.parent == pair.recording.parent]
        return beside[:_MOST_OFFERED]

    def choose(self, transcript: Path) -> None:
        """Have the selected recordings aligned with a transcript."""
        if self.pairs is not None:
            self.pairs.choose(self.selected, transcript)
            self._on_changed()

    def transcribe_selected(self) -> None:
        """Have the selected recordings recognized from scratch."""
        if self.pairs is not None:
            self.pairs.transcribe(self.selected)
            self._on_changed()

    def leave_out(self) -> None:
        """Have nothing done with the selected recordings."""
        if self.pairs is not None:
            self.pairs.leave_out(self.selected)
            self._on_changed()

    def _browse(self) -> None:
        assert self.pairs is not None
        filters = self.tr("Transcripts ({patterns});;All files (*)")
        filters = filters.format(patterns=patterns(TRANSCRIPT_SUFFIXES))
        folder = self.pairs.pairs[self.selected[0]].recording.parent if self.selected else None
        title = self.tr("Choose transcript")
        path = self._prompts.file_to_open(self, title, folder=folder, filters=filters)
        if path is not None:
            self.choose(path)

    def _on_transcribe(self, wanted: bool) -> None:
        if self.pairs is not None:
            self.pairs.transcribe_alone(wanted)
            self._on_changed()

    def _on_changed(self) -> None:
        self.model.refresh()
        self._refresh()
        self.changed.emit()

    # -- what is shown ------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self.summary.setText(self._summary())
        self._refresh_button()

    def _refresh_button(self) -> None:
        self.change_button.setEnabled(bool(self.selected))

    def _summary(self) -> str:
        pairs = self.pairs
        if pairs is None:
            return self.tr("Looking for recordings…") if self._looking else self.tr("Choose a folder.")
        if not pairs.pairs:
            return self.tr("No recordings found.")
        planned = pairs.count(PairState.PAIRED) + pairs.count(PairState.TRANSCRIBED)
        said = [self.tr("%Ln recording(s) to align", "", planned)]
        if ambiguous := pairs.count(PairState.AMBIGUOUS):
            said.append(self.tr("%Ln ambiguous", "", ambiguous))
        if alone := pairs.count(PairState.ALONE):
            said.append(self.tr("%Ln without a transcript", "", alone))
        if left_out := pairs.count(PairState.LEFT_OUT):
            said.append(self.tr("%Ln left out", "", left_out))
        if strays := len(pairs.transcripts_alone):
            said.append(self.tr("%Ln transcript(s) without a recording", "", strays))
        return ", ".join(said)
