"""Signs of notes: a colour, and a shape of its own for each, so that no eye depends on the colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

from editor.document.values import NoteColour
from editor.ui.look.theme import Theme

_ORDER: Final = tuple(NoteColour)
_ICON: Final = 16
_SCALE: Final = 3
"""Icons are painted so much larger, for screens at 200 % and more."""
_SHAPES: Final[dict[NoteColour, Sequence[tuple[float, float]]]] = {
    NoteColour.GREEN: ((0, 0), (1, 0), (1, 1), (0, 1)),
    NoteColour.BLUE: ((0.5, 0), (1, 1), (0, 1)),
    NoteColour.RED: ((0.5, -0.1), (1.1, 0.5), (0.5, 1.1), (-0.1, 0.5)),
    NoteColour.PURPLE: (
        *((0.3, 0), (0.7, 0), (0.7, 0.3), (1, 0.3), (1, 0.7), (0.7, 0.7)),
        *((0.7, 1), (0.3, 1), (0.3, 0.7), (0, 0.7), (0, 0.3), (0.3, 0.3)),
    ),
}
"""Square, triangle, rhombus and cross, in a square of side 1; yellow is a disc."""


def note_colour(theme: Theme, colour: NoteColour) -> QColor:
    """Return what a note's sign is painted with."""
    return QColor(theme.notes[_ORDER.index(colour)])


def note_tint(theme: Theme, colour: NoteColour) -> QColor:
    """Return what is painted behind a note's words."""
    return QColor(theme.note_tints[_ORDER.index(colour)])


def paint_note_sign(painter: QPainter, place: QRectF, colour: NoteColour, theme: Theme) -> None:
    """Paint a note's sign into a square."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(note_colour(theme, colour))
    if colour not in _SHAPES:
        painter.drawEllipse(place)
        return
    side = place.width()
    corners = [QPointF(place.left() + x * side, place.top() + y * side) for x, y in _SHAPES[colour]]
    painter.drawPolygon(QPolygonF(corners))


def note_icon(colour: NoteColour, theme: Theme) -> QIcon:
    """Return a note's sign as an icon."""
    picture = QPixmap(_ICON * _SCALE, _ICON * _SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(_SCALE)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_note_sign(painter, QRectF(3, 3, _ICON - 6, _ICON - 6), colour, theme)
    painter.end()
    return QIcon(picture)
