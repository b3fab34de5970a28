"""A picture with its subtitle: black around, as large as fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

_LINE: Final = 0.08
"""A subtitle's line is so much of the picture's height: what broadcasters ask for."""
_WIDEST: Final = 0.9
_BOTTOM: Final = 0.06
_PADDING: Final = 0.3  # of a line's height, left and right
_LEAST_LINE_PX: Final = 11.0


class VideoView(QWidget):
    """Shows frames as they come, and what is to be read with them."""

    double_clicked = Signal()
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: QVideoFrame | None = None
        self._image = QImage()
        self.lines: tuple[str, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setAccessibleName(self.tr("Video of the recording"))

    def sizeHint(self) -> QSize:
        """Return its wanted size."""
        return QSize(320, 180)

    @property
    def frame(self) -> QVideoFrame | None:
        """The frame shown."""
        return self._frame

    @property
    def image(self) -> QImage:
        """The picture shown, as it is in the file."""
        if self._image.isNull() and self._frame is not None:
            self._image = self._frame.toImage()
        return self._image

    def show_frame(self, frame: QVideoFrame | None) -> None:
        """Show a frame, None for black; it is converted only where it comes to be drawn."""
        self._frame, self._image = frame, QImage()
        self.update()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show a subtitle, () for none."""
        if lines != self.lines:
            self.lines = lines
            self.setAccessibleDescription(" ".join(lines))
            self.update()

    def picture_rect(self) -> QRectF:
        """Return where in the widget the picture is."""
        if self.image.isNull():
            return QRectF(self.rect())
        size = QSizeF(self.image.size()).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(QPointF(left, top), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, black around it, and the subtitle on it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        area = self.picture_rect()
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self.image)
        if self.lines:
            self._paint_lines(painter, area)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Play or pause, as every picture does that is clicked."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill the screen, or no longer; what the first click did is undone by the second."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()
            self.double_clicked.emit()

    def _paint_lines(self, painter: QPainter, area: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        font = self._font(area)
        metrics = QFontMetricsF(font)
        line_px = metrics.height() * 1.08
        top = area.bottom() - area.height() * _BOTTOM - line_px * len(self.lines)
        painter.setFont(font)
        for row, line in enumerate(self.lines):
            width = metrics.horizontalAdvance(line) + 2 * _PADDING * line_px
            box = QRectF(area.center().x() - width / 2, top + row * line_px, width, line_px)
            painter.fillRect(box, QColor(0, 0, 0, 190))
            painter.setPen(QColor("#ffffff"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), line)

    def _font(self, area: QRectF) -> QFont:
        """Return the letters: as large as is usual, smaller where a line would not fit."""
        font = QFont(self.font())
        font.setPixelSize(round(max(_LEAST_LINE_PX, area.height() * _LINE / 1.35)))
        metrics = QFontMetricsF(font)
        widest = max(metrics.horizontalAdvance(line) for line in self.lines) + metrics.height()
        if widest > area.width() * _WIDEST:
            font.setPixelSize(max(8, int(font.pixelSize() * area.width() * _WIDEST / widest)))
        return font
