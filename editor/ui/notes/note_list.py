"""The list of notes: a model of what is listed, and how a note looks in it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.ui.language.line_height import line_height
from editor.ui.look.clamped_label import paint_line
from editor.ui.look.note_signs import paint_note_sign
from editor.ui.look.theme import Theme
from editor.ui.notes.note_rows import NoteRow
from editor.ui.notes.note_wording import NoteWording

NOTE_ROW: Final = Qt.ItemDataRole.UserRole
_PAD: Final = 9
_BETWEEN: Final = 3
_TEXT_LEFT: Final = 26
_MOST_LINES: Final = 12
"""So much of a comment is shown in the list; its tooltip has all of it."""
_Index = QModelIndex | QPersistentModelIndex
_WRAP: Final = int(Qt.TextFlag.TextWordWrap)
_ROOT: Final = QModelIndex()


class NoteListModel(QAbstractListModel):
    """The notes as rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.wording = NoteWording(self)
        self._rows: list[NoteRow] = []

    @property
    def rows(self) -> Sequence[NoteRow]:
        """The notes listed."""
        return self._rows

    def set_rows(self, rows: Sequence[NoteRow]) -> None:
        """List other notes."""
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def row_of(self, note_id: str) -> int:
        """Return the row in which a note is listed, -1 where it is not."""
        return next((at for at, row in enumerate(self._rows) if row.note.id == note_id), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many notes are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a note, or the words for it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == NOTE_ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.wording.whole(row)
        return None


class NoteDelegate(QStyledItemDelegate):
    """Paints notes, each as high as its comment asks for."""

    def __init__(self, theme: Theme, view: QListView, model: NoteListModel) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view
        self._wording = model.wording

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one note: its sign, when and who, the words it is on, the comment, whose it is."""
        row = index.data(NOTE_ROW)
        if not isinstance(row, NoteRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(rect.adjusted(3, 1, -3, -1), 6, 6)
        metrics, line = QFontMetricsF(option.font), self._line(option.font, row)
        left, top = rect.left() + _TEXT_LEFT, rect.top() + _PAD - 2
        sign = QRectF(rect.left() + _PAD, top + (line - 9) / 2, 9, 9)
        paint_note_sign(painter, sign, row.note.colour, self.theme)
        quiet = self.theme.text if chosen else self.theme.muted
        painter.setFont(option.font)
        for text, colour in ((self._wording.head(row), quiet), (self._wording.quote(row), self.theme.text)):
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._room)
            paint_line(painter, QRectF(left, top, self._room, line), shown)
            top += line + _BETWEEN
        if row.note.text:
            height = self._comment_height(option.font, row.note.text)
            bold = QFont(option.font)
            bold.setWeight(QFont.Weight.DemiBold)
            painter.setFont(bold)
            painter.setPen(QColor(self.theme.text))
            painter.drawText(QRectF(left, top, self._room, height), _WRAP, row.note.text)
            top += height + _BETWEEN
        painter.setFont(option.font)
        painter.setPen(QColor(quiet))
        shown = metrics.elidedText(self._wording.foot(row), Qt.TextElideMode.ElideRight, self._room)
        paint_line(painter, QRectF(left, top, self._room, line), shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that a note needs at the list's width."""
        row = index.data(NOTE_ROW)
        if not isinstance(row, NoteRow):
            return QSize(120, 0)
        height = 3 * self._line(option.font, row) + 2 * _BETWEEN + 2 * _PAD
        if row.note.text:
            height += self._comment_height(option.font, row.note.text) + _BETWEEN
        return QSize(120, ceil(height))

    def _line(self, font: QFont, row: NoteRow) -> float:
        wording = self._wording
        return line_height(font, wording.head(row), wording.quote(row), wording.foot(row))

    @property
    def _room(self) -> float:
        return max(80.0, self._view.viewport().width() - _TEXT_LEFT - _PAD)

    def _comment_height(self, font: QFont, text: str) -> float:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(bold)
        most = metrics.height() * _MOST_LINES
        return min(most, metrics.boundingRect(QRectF(0, 0, self._room, 1e6), _WRAP, text).height())
