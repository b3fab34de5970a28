"""Text in little room: a label of at most so many lines, the last one elided, and painted lines."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

MOST_LETTERS: Final = 60
_IN_THE_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip


def shortened(text: str) -> str:
    """Return a title for a menu, its middle left out ("…") where it is long: names differ at both ends."""
    half = MOST_LETTERS // 2
    return text if len(text) <= MOST_LETTERS else f"{text[:half].rstrip()}…{text[-half + 1 :].lstrip()}"


def paint_line(painter: QPainter, room: QRectF, text: str) -> None:
    """Paint a line of text in the middle of its room, and beyond it where its letters are taller.

    Letters that the font lacks, such as Hangul, come from another one, which the font’s height
    tells nothing of.
    """
    painter.drawText(room, int(_IN_THE_MIDDLE), text)


class ClampedLabel(QWidget):
    """Wraps plain text to its width. A style sheet colours it as it does a QLabel of the same name."""

    def __init__(self, *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._most = lines
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text; what has no room is told by the tooltip."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that are shown in a width."""
        count = len(self._lines(width))
        return int(count * QFontMetricsF(self.font()).height() + 0.999)

    def sizeHint(self) -> QSize:
        """Return the size of the text in one line."""
        width = int(QFontMetricsF(self.font()).horizontalAdvance(self._text)) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        metrics = QFontMetricsF(self.font())
        return QSize(int(metrics.averageCharWidth() * 6), int(metrics.height() + 0.999))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = QFontMetricsF(self.font())
        for number, line in enumerate(self._lines(self.width())):
            painter.drawText(QPointF(0, metrics.ascent() + number * metrics.height()), line)

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self._text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        # Qt counts in UTF-16, Python in characters; a line is cut from the same units that Qt counted.
        units = self._text.encode("utf-16-le", "surrogatepass")
        while len(found) < self._most and (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            start, end = line.textStart(), line.textStart() + line.textLength()
            is_last = len(found) == self._most - 1
            rest = units[2 * start : None if is_last else 2 * end].decode("utf-16-le", "surrogatepass")
            found.append(rest.strip())
        layout.endLayout()
        if found:
            elide = Qt.TextElideMode.ElideRight
            found[-1] = QFontMetricsF(self.font()).elidedText(found[-1], elide, max(1, width))
        return found or [""]
