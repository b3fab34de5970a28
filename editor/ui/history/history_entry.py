"""History entries and the item delegate that paints them: what, then who, when and how much."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme

ENTRY = Qt.ItemDataRole.UserRole + 2
_PAD = 6
_ICON = 16
_GAP = 8
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What an item says. `picture` is the icon's name; `strong` for a session."""

    title: str
    lines: tuple[str, ...]
    icon_name: str = ""
    strong: bool = False
    quiet: bool = False

    @property
    def text(self) -> str:
        """All of it, for those who have it read to them."""
        return "\n".join((self.title, *self.lines))


class HistoryEntryDelegate(QStyledItemDelegate):
    """Paints entries, their lines broken at the list's width."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one entry."""
        entry = index.data(ENTRY)
        if not isinstance(entry, HistoryEntry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(rect.adjusted(0, 1, -4, -1), 6, 6)
        left = rect.left() + _PAD
        if entry.icon_name:
            place = QRectF(left, rect.top() + _PAD + 1, _ICON, _ICON).toRect()
            icon(entry.icon_name, self.theme).paint(painter, place)
        at = QPointF(left + self._indent(entry), rect.top() + _PAD)
        for layout, is_title in self._layouts(option.font, entry, self._room(index, entry)):
            loud = (is_title and not entry.quiet) or chosen
            painter.setPen(QColor(self.theme.text if loud else self.theme.muted))
            layout.draw(painter, at)
            at += QPointF(0, layout.boundingRect().height())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that the lines need at the list's width."""
        entry = index.data(ENTRY)
        if not isinstance(entry, HistoryEntry):
            return QSize(100, 24)
        room = self._room(index, entry)
        height = sum(layout.boundingRect().height() for layout, _ in self._layouts(option.font, entry, room))
        return QSize(120, int(height) + 2 * _PAD)

    def _indent(self, entry: HistoryEntry) -> int:
        return _ICON + _GAP if entry.icon_name else 0

    def _room(self, index: _Index, entry: HistoryEntry) -> float:
        depth = 2 if index.parent().isValid() else 1
        width = self._view.viewport().width() - depth * self._view.indentation()
        return max(80.0, width - 2.0 * _PAD - 6 - self._indent(entry))

    def _layouts(self, font: QFont, entry: HistoryEntry, room: float) -> list[tuple[QTextLayout, bool]]:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold if entry.strong else QFont.Weight.Normal)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.92)
        texts = [(entry.title, strong, True), *((line, small, False) for line in entry.lines)]
        return [(_laid_out(text, used, room), is_title) for text, used, is_title in texts if text]


def _laid_out(text: str, font: QFont, room: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout
