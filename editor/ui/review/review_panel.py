"""The panel of the review: what is left, of which kinds, and a list of all places to go to."""

from __future__ import annotations

from operator import is_
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.services.review.queue import Doubt, DoubtKind
from editor.services.review.settle import sure_passages
from editor.ui.language.counts import localized_number
from editor.ui.look.flow_layout import FlowLayout
from editor.ui.look.theme import Theme
from editor.ui.review.open_places import OpenPlaces, place_key
from editor.ui.review.place_list import PLACE, PlaceDelegate, PlaceListModel
from editor.ui.review.place_wording import PlaceWording

_WIDTH: Final = 276


class ReviewPanel(QWidget):
    """Lists the open places; a click or Return goes there, Space plays, Delete marks as correct."""

    chosen = Signal(object)
    play_requested = Signal(object)
    confirm_requested = Signal(object)
    insert_sure_requested = Signal()
    left_changed = Signal(int, bool)
    """How many places are left, and whether they are known yet."""
    """How many places of the kinds wanted are left."""

    def __init__(self, places: OpenPlaces, theme: Theme) -> None:
        super().__init__()
        self._places = places
        self._wording = PlaceWording(self)
        self.summary = QLabel()
        self.summary.setObjectName("subheading")
        self.summary.setWordWrap(True)
        self.filters = {kind: self._filter(kind) for kind in DoubtKind}
        self.order = QComboBox()
        self.order.addItem(self.tr("Text order"), False)
        self.order.addItem(self.tr("Worst first"), True)
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setAccessibleDescription(self.order.accessibleName())  # its name is its choice
        self.order.activated.connect(lambda _at: places.set_worst_first(bool(self.order.currentData())))
        self.insert_sure = QPushButton()
        self.insert_sure.setToolTip(self.tr("Inserts all of it; a single undo removes it again"))
        self.insert_sure.clicked.connect(self.insert_sure_requested)
        self.model = PlaceListModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Places to review"))
        self.list.setUniformItemSizes(True)  # or else thousands of entries would be measured one by one
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setModel(self.model)
        self._delegate = PlaceDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._on_clicked)
        self._lay_out()
        self._listed: tuple[object, ...] = (None,) * 4
        places.changed.connect(self.refresh)
        self.refresh()

    def _filter(self, kind: DoubtKind) -> QToolButton:
        button = QToolButton()
        button.setObjectName("choice")
        button.setCheckable(True)
        button.clicked.connect(lambda on: self._places.set_wanted(kind, on))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.summary)
        filters = FlowLayout(spacing=5)
        column.addLayout(filters)
        for button in self.filters.values():
            filters.addWidget(button)
        column.addWidget(self.order)
        column.addWidget(self.insert_sure)
        column.addWidget(self.list, 1)

    def sizeHint(self) -> QSize:
        """Want no more width than the list needs, however many kinds there are."""
        return QSize(_WIDTH, super().sizeHint().height())

    # -- showing ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """List the places as they are now, keeping the place in the list."""
        counts, listed = self._places.counts(), self._places.shown()
        state = (counts, listed, self._places.minutes, self._places.can_edit)
        if all(map(is_, state, self._listed)):  # as after most keys
            return
        self._listed = state
        for kind, button in self.filters.items():
            count = counts.get(kind, 0)
            button.setVisible(bool(count))
            button.setText(f"{self._wording.kind(kind)} {localized_number(count)}")
            button.setToolTip(self.tr("Review or skip places of this kind"))
            button.setChecked(self._places.is_wanted(kind))
        with QSignalBlocker(self.order):
            self.order.setCurrentIndex(int(self._places.is_worst_first))
        if listed != self.model.places:
            current, row = self.current, self.list.currentIndex().row()
            self.model.set_places(listed)
            kept = self.model.row_of(place_key(current)) if current is not None else -1
            self._choose(kept if kept >= 0 else min(row, len(listed) - 1))
        self.list.setVisible(bool(listed))
        self.order.setVisible(len(listed) > 1)
        sure = len(sure_passages(listed)) if self._places.can_edit else 0
        self.insert_sure.setVisible(sure > 1)
        self.insert_sure.setText(self.tr("Insert %Ln certain passage(s)", "", sure))
        self._show_summary(len(listed), any(counts.values()))
        self.left_changed.emit(len(listed), not self._places.is_awaited)

    def _show_summary(self, count: int, any_left: bool) -> None:
        if count:
            minutes = self.tr("about %Ln minute(s)", "", self._places.minutes)
            self.summary.setText(f"{self._wording.left(count)}, {minutes}")
        elif any_left:
            self.summary.setText(self.tr("No places of the selected kinds left."))
        elif self._places.is_awaited:
            self.summary.setText(self.tr("Checking the text…"))
        else:
            self.summary.setText(self.tr("No places left to review."))

    @property
    def current(self) -> Doubt | None:
        """The place chosen."""
        found = self.list.currentIndex().data(PLACE)
        return found if isinstance(found, Doubt) else None

    def choose(self, place: Doubt | None) -> None:
        """Choose the place that was gone to in the text; None leaves the choice."""
        if place is not None:
            self._choose(self.model.row_of(place_key(place)))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    # -- mouse and keys -----------------------------------------------------------------------------

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(PLACE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go there by Return, play by Space, mark as correct by Delete."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.current is not None:
            by_key = {
                Qt.Key.Key_Space: self.play_requested,
                Qt.Key.Key_Return: self.chosen,
                Qt.Key.Key_Enter: self.chosen,
                Qt.Key.Key_Delete: self.confirm_requested,
            }
            wanted = by_key.get(Qt.Key(event.key()))
            if wanted is not None and not event.modifiers():
                wanted.emit(self.current)
                return True
        return super().eventFilter(watched, event)
