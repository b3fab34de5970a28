"""The full-screen video: the picture over the whole screen, where the window's keys work too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.video.video_view import VideoView


class FullScreenVideo(QWidget):
    """A window of its own with nothing but the picture. `left` comes when it is put away."""

    left = Signal()

    def __init__(self, parent: QWidget, actions: list[QAction], *, on_click: Callable[[], object]) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Video"))
        self.setAccessibleName(self.tr("Full-screen video"))
        self.addActions(actions)
        self.view = VideoView(self)
        self.view.double_clicked.connect(self.close)
        self.view.clicked.connect(on_click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        screen = parent.screen()
        self.setGeometry(screen.geometry())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is gone."""
        super().closeEvent(event)
        self.left.emit()
