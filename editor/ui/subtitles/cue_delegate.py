"""How a subtitle looks in the list: its times, its lines as they are written, the rules that it breaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from editor.services.subtitles.rule_check import Rule
from editor.ui.look.theme import Theme
from editor.ui.subtitles.cue_list import CUE_ROW, IS_LIT, CueListModel
from editor.ui.subtitles.cue_rows import CueRow

_PAD: Final = 9
_BETWEEN: Final = 3
_INDENT: Final = 14
"""What does not fit in the list's width goes on so far to the right: it is no line of its own."""
_DOT: Final = " · "
_PLAYS: Final = "▶ "
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Part:
    """Text broken at the list's width, where it stands, and whether it tells of a broken rule."""

    layout: QTextLayout
    top: float
    height: float
    is_broken: bool = False


class CueDelegate(QStyledItemDelegate):
    """Paints subtitles, each as high as its lines ask for."""

    def __init__(self, theme: Theme, view: QTreeView, model: CueListModel) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view
        self._wording = model.wording

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one subtitle."""
        row = index.data(CUE_ROW)
        if not isinstance(row, CueRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        lit = bool(index.data(IS_LIT))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, lit=lit, chosen=chosen)
        if row.breaks:
            stripe = QRectF(rect.left() + 2, rect.top() + 4, 3, rect.height() - 8)
            self._fill(painter, stripe, self.theme.error, radius=1.5)
        text = self.theme.word_light_text if lit else self.theme.text
        quiet = text if lit or chosen else self.theme.muted  # there the muted grey would be too faint
        loud = text if lit or chosen else self.theme.error
        self._paint_head(painter, option.font, row, rect, lit=lit, colours=(quiet, loud))
        origin = QPointF(rect.left() + _PAD, rect.top())
        for part in self._parts(option.font, row):
            at = origin + QPointF(0, part.top)
            if part.is_broken:
                tint = QRectF(
                    rect.left() + _PAD - 4, at.y() - 1, rect.width() - 2 * _PAD + 8, part.height + 2
                )
                self._fill(painter, tint, self.theme.error_tint, radius=4)
            painter.setPen(QColor(self.theme.error if part.is_broken else text))
            part.layout.draw(painter, at)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that its lines need at the list's width."""
        row = index.data(CUE_ROW)
        parts = list(self._parts(option.font, row)) if isinstance(row, CueRow) else []
        return QSize(120, int(parts[-1].top + parts[-1].height) + _PAD if parts else 24)

    def _paint_ground(self, painter: QPainter, rect: QRectF, *, lit: bool, chosen: bool) -> None:
        inner = rect.adjusted(3, 1, -3, -1)
        if lit:
            self._fill(painter, inner, self.theme.word_light, radius=6)
        elif chosen:
            self._fill(painter, inner, self.theme.selection, radius=6)
        if lit and chosen:
            painter.setPen(QColor(self.theme.word_light_text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 5, 5)

    def _paint_head(
        self,
        painter: QPainter,
        font: QFont,
        row: CueRow,
        rect: QRectF,
        *,
        lit: bool,
        colours: tuple[str, str],
    ) -> None:
        """Paint number, start, length and reading speed; what breaks a rule is bold, in the second colour."""
        dense = row.breaks_any(Rule.READING_SPEED)
        wrong_length = row.breaks_any(Rule.SHORTEST, Rule.LONGEST)
        mark = _PLAYS if lit else ""
        parts = [
            (f"{mark}{row.number}{_DOT}{self._wording.start(row)}", False),
            (self._wording.length(row), wrong_length),
            (self._wording.speed(row), dense),
        ]
        used = QFont(font)
        at = QPointF(rect.left() + _PAD, rect.top() + _PAD - 2)
        for place, (text, stands_out) in enumerate(parts):
            shown = text if place == 0 else _DOT + text
            used.setBold(stands_out)
            painter.setFont(used)
            width = painter.fontMetrics().horizontalAdvance(shown)
            painter.setPen(QColor(colours[stands_out]))
            painter.drawText(QRectF(at.x(), at.y(), width + 2, painter.fontMetrics().height()), shown)
            at += QPointF(width, 0)

    def _parts(self, font: QFont, row: CueRow) -> Iterator[_Part]:
        """Yield the lines below the head, then what is wrong."""
        head = QFontMetricsF(font).height()
        top = _PAD - 2 + head + _BETWEEN
        room = max(80.0, self._view.viewport().width() - 2.0 * _PAD)
        for text in row.cue.lines:
            layout, height = _laid_out(text, font, room)
            yield _Part(layout, top, height)
            top += height
        for one in row.breaks:
            top += _BETWEEN
            layout, height = _laid_out(self._wording.broken(one), font, room)
            yield _Part(layout, top, height, is_broken=True)
            top += height + 1

    def _fill(self, painter: QPainter, rect: QRectF, colour: str, *, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(rect, radius, radius)


def _laid_out(text: str, font: QFont, room: float) -> tuple[QTextLayout, float]:
    """Return a text in as many lines as it needs, and their height; what goes on is indented."""
    layout = QTextLayout(text, font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        left = _INDENT if top else 0
        line.setLineWidth(room - left)
        line.setPosition(QPointF(left, top))
        top += line.height()
    layout.endLayout()
    return layout, top
