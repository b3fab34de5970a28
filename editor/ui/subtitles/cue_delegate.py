"""How a subtitle looks in the list: its times, its lines as they are written, the rules that it breaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from editor.services.subtitles.rule_check import Rule
from editor.ui.language.line_height import line_height
from editor.ui.look.clamped_label import paint_line
from editor.ui.look.theme import Theme
from editor.ui.subtitles.cue_list import CUE_ROW, IS_LIT, CueListModel
from editor.ui.subtitles.cue_rows import CueRow

_PAD: Final = 9
_BETWEEN: Final = 3
_INDENT: Final = 14
"""What does not fit in the list's width goes on so far to the right: it is no line of its own."""
_SAMPLE: Final = "The quick brown fox jumps over the lazy dog, 1234 times."
_UNSURE: Final = 0.12
"""By such a part a text may be wider or narrower than its letters are on average, or lose where lines end."""
_DOT: Final = " · "
_PLAYS: Final = "▶ "
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Measure:
    """How high a line of a font is, and how wide a letter is on average."""

    font: QFont
    metrics: QFontMetricsF
    line: float
    letter: float

    @classmethod
    def of(cls, font: QFont) -> _Measure:
        metrics = QFontMetricsF(font)
        letter = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return cls(QFont(font), metrics, metrics.height(), letter)

    def lines(self, text: str, room: float) -> int:
        """Return how many lines a text needs: laid out only where counting letters leaves that open.

        Where the view jumps far, ten thousands are asked for.
        """
        width = len(text) * self.letter if text.isascii() else self.metrics.horizontalAdvance(text)
        least, most = (self._counted(width * part, room) for part in (1 - _UNSURE, 1 + _UNSURE))
        return least if least == most else len(_line_starts(text, self.font, room))

    def _counted(self, width: float, room: float) -> int:
        return 1 if width <= room else 1 + ceil((width - room) / (room - _INDENT))


@dataclass(frozen=True, slots=True)
class _Part:
    """A text, how many lines it has from where on, and whether it tells of a broken rule."""

    text: str
    top: float
    lines: int
    line: float
    """How high each line is."""
    is_broken: bool = False


class CueDelegate(QStyledItemDelegate):
    """Paints subtitles, each as high as its lines ask for."""

    def __init__(self, theme: Theme, view: QTreeView, model: CueListModel) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view
        self._wording = model.wording
        self._measure = _Measure.of(view.font())

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
        painter.setFont(option.font)
        for part in self._parts(option.font, row):
            at, height = QPointF(rect.left() + _PAD, rect.top() + part.top), part.lines * part.line
            if part.is_broken:
                tint = QRectF(at.x() - 4, at.y() - 1, self._room + 8, height + 2)
                self._fill(painter, tint, self.theme.error_tint, radius=4)
            painter.setPen(QColor(self.theme.error if part.is_broken else text))
            self._paint_text(painter, part, at)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that its lines need at the list's width."""
        row, bottom = index.data(CUE_ROW), 24.0
        if isinstance(row, CueRow):
            for part in self._parts(option.font, row):
                bottom = part.top + part.lines * part.line
        return QSize(120, ceil(bottom) + _PAD)

    @property
    def _room(self) -> float:
        return max(80.0, self._view.viewport().width() - 2.0 * _PAD)

    def _paint_text(self, painter: QPainter, part: _Part, at: QPointF) -> None:
        """Paint a text in the lines that it was given; what goes on is indented."""
        room, line, metrics = self._room, part.line, self._measure.metrics
        starts = _line_starts(part.text, painter.font(), room)
        for place, start in enumerate(starts[: part.lines]):
            is_last = place == part.lines - 1 or place == len(starts) - 1
            left = _INDENT if place else 0
            shown = part.text[start:] if is_last else part.text[start : starts[place + 1]]
            if is_last:
                shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room - left)
            paint_line(painter, QRectF(at.x() + left, at.y() + place * line, room, line), shown)

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
            height = self._head_height(font, row)
            paint_line(painter, QRectF(at.x(), at.y(), width + 2, height), shown)
            at += QPointF(width, 0)

    def _parts(self, font: QFont, row: CueRow) -> Iterator[_Part]:
        """Yield the lines below the head, then what is wrong."""
        if self._measure.font != font:
            self._measure = _Measure.of(font)
        measure, room = self._measure, self._room
        top = _PAD - 2 + self._head_height(font, row) + _BETWEEN
        for text in row.cue.lines:
            part = _Part(text, top, measure.lines(text, room), self._height(text))
            yield part
            top += part.lines * part.line
        for one in row.breaks:
            text = self._wording.broken(one)
            lines, line = measure.lines(text, room), self._height(text)
            part = _Part(text, top + _BETWEEN, lines, line, is_broken=True)
            yield part
            top = part.top + part.lines * part.line + 1

    def _height(self, text: str) -> float:
        measure = self._measure
        return measure.line if text.isascii() else line_height(measure.font, text)

    def _head_height(self, font: QFont, row: CueRow) -> float:
        return line_height(font, self._wording.length(row), self._wording.speed(row))

    def _fill(self, painter: QPainter, rect: QRectF, colour: str, *, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(rect, radius, radius)


def _line_starts(text: str, font: QFont, room: float) -> list[int]:
    """Return where the lines of a text begin that is broken at a width."""
    layout = QTextLayout(text, font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room - (_INDENT if starts else 0))
        starts.append(line.textStart())
    layout.endLayout()
    return starts or [0]
