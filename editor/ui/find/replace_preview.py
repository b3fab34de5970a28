"""The preview of a change in many places: each before and after, to be heard and to be left out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)

from editor.ui.find.replace_table import AFTER, BEFORE, SPEAKER, TIME, PlaceDelegate, PreviewModel
from editor.ui.language.counts import localized_number
from editor.ui.look.dialog_parts import column_layout, dialog_buttons
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import Playback


class PreviewDialog(QDialog):
    """Lists places; those still ticked when it is accepted are the chosen rows of its model."""

    def __init__(
        self, parent: QWidget, model: PreviewModel, playback: Playback, theme: Theme, *, title: str
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._playback = playback
        model.setParent(self)
        self.setWindowTitle(title)
        self.table = self._make_table(theme)
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.hear_button = self._button(self.tr("Play (F5)"), self.play_place)
        self.all_button = self._button(self.tr("Select all"), lambda: model.tick_all(True))
        self.none_button = self._button(self.tr("Select none"), lambda: model.tick_all(False))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.hear_button, self.all_button, self.none_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.summary)
        box = dialog_buttons(self, self.tr("Replace"), run=self.accept, cancel=self.tr("Cancel"))
        self.replace_button = box.buttons()[0]
        parts = column_layout(self)
        parts.addWidget(self.table, 1)
        parts.addLayout(buttons)
        parts.addWidget(box)
        model.ticked.connect(self._show_count)
        self.table.doubleClicked.connect(lambda _index: self.play_place())
        QShortcut(QKeySequence("F5"), self, self.play_place)
        QShortcut(QKeySequence("Space"), self.table, self.toggle)
        self.table.selectRow(0)
        self._show_count()
        self.hear_button.setEnabled(playback.can_play)
        self.resize(940, 560)
        self.table.setFocus()

    def play_place(self) -> None:
        """Let the words at the chosen place be heard."""
        row = self.table.currentIndex().row()
        if self._playback.can_play and 0 <= row < len(self.model.places):
            self._playback.play_span(*self.model.places[row].span_ms)

    def toggle(self) -> None:
        """Tick the chosen place, or take its tick away."""
        index: QModelIndex = self.table.currentIndex().siblingAtColumn(TIME)
        if index.isValid():
            checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
            self.model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole)

    def _show_count(self) -> None:
        count, of = len(self.model.chosen_rows), len(self.model.places)
        self.summary.setText(
            self.tr("{count} of {all} selected").format(
                count=localized_number(count), all=localized_number(of)
            )
        )
        self.replace_button.setText(self.tr("Replace {count}").format(count=localized_number(count)))
        self.replace_button.setEnabled(count > 0)

    def _make_table(self, theme: Theme) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(delegate := PlaceDelegate(theme))
        delegate.setParent(table)
        table.setAccessibleName(self.tr("Replacements"))
        table.setAccessibleDescription(self.tr("Space selects a place, F5 plays it"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        em = self.fontMetrics().horizontalAdvance("n")
        for section, width in ((TIME, 13), (SPEAKER, 16)):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(section, em * width)
        for section in (BEFORE, AFTER):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        return table

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: run())  # type: ignore[operator]
        return button
