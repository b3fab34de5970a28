"""The list of places that are left: a model that only hands out what is on screen, and how an entry looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.services.review.queue import Doubt
from editor.ui.language.line_height import line_height
from editor.ui.look.clamped_label import paint_line
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import timecode
from editor.ui.review.open_places import PlaceKey, place_key
from editor.ui.review.place_wording import PlaceWording

PLACE: Final = Qt.ItemDataRole.UserRole
_PAD: Final = 9
_BETWEEN: Final = 3
_Index = QModelIndex | QPersistentModelIndex
_CHOSEN_ONLY: Final = (
    Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
)


class PlaceListModel(QStringListModel):
    """The places as rows; texts are made only for those that are asked for.

    A view lays out every row at each reset and asks the model for each: Qt's own list of texts, all empty,
    answers that without running any Python.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = PlaceWording(self)
        self._places: list[Doubt] = []

    @property
    def places(self) -> list[Doubt]:
        """The places listed."""
        return self._places

    def set_places(self, places: Sequence[Doubt]) -> None:
        """List other places."""
        self._places = list(places)
        self.setStringList([""] * len(self._places))

    def row_of(self, key: PlaceKey) -> int:
        """Return the row of a place, -1 where it is not listed."""
        return next((row for row, place in enumerate(self._places) if place_key(place) == key), -1)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let places be chosen, not written."""
        return _CHOSEN_ONLY if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a place, or the words for it."""
        if not index.isValid():
            return None
        place = self._places[index.row()]
        if role == PLACE:
            return place
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(
                filter(None, (self.headline(place), self.line(place), self._wording.reason(place)))
            )
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.headline(place)}: {self.line(place)}"
        return None

    def headline(self, place: Doubt) -> str:
        """Return when a place is heard, and what kind it is."""
        return f"{timecode(place.near_ms)} · {self._wording.kind(place.kind)}"

    def line(self, place: Doubt) -> str:
        """Return what is written and what was heard at a place."""
        if place.is_passage:
            return place.heard or self._wording.heard(place)
        return f"{place.text} → {place.heard}" if place.heard else place.text


class PlaceDelegate(QStyledItemDelegate):
    """Paints an entry in two lines: when and why, then what is written and what was heard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one entry."""
        model, place = index.model(), index.data(PLACE)
        if not isinstance(model, PlaceListModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(rect.adjusted(3, 1, -3, -1), 6, 6)
        metrics = QFontMetricsF(option.font)
        painter.setFont(option.font)
        room, elide = rect.width() - 2 * _PAD, Qt.TextElideMode.ElideRight
        headline, said = model.headline(place), model.line(place)
        height = line_height(option.font, headline, said)
        line = QRectF(rect.left() + _PAD, rect.top() + _PAD - 2, room, height)
        # On the selection the muted grey would be too faint.
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(self.theme.text if selected else self.theme.muted))
        paint_line(painter, line, metrics.elidedText(headline, elide, room))
        painter.setPen(QColor(self.theme.text))
        line.moveTop(line.bottom() + _BETWEEN)
        paint_line(painter, line, metrics.elidedText(said, elide, room))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of two lines."""
        model, place = index.model(), index.data(PLACE)
        texts = (model.headline(place), model.line(place)) if isinstance(model, PlaceListModel) else ()
        return QSize(120, int(2 * line_height(option.font, *texts) + _BETWEEN + 2 * _PAD - 4))
