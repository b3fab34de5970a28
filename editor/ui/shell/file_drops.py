"""Files dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class FileDrops(QObject):
    """Takes files that are dragged onto a window, and opens them there."""

    def __init__(
        self,
        window: QWidget,
        *,
        show_drag: Callable[[bool], None],
        open_paths: Callable[[list[Path]], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._show_drag = show_drag
        self._open_paths = open_paths
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        for field in window.findChildren(QLineEdit):
            field.installEventFilter(self)  # which would write the file's address

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take local files; the start screen shows where they may be let go."""
        if watched is not self._window:
            return self._leave_to_window(event)
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._show_drag(False)
            urls = event.mimeData().urls()
            _accept(event)
            self._open_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
            return True
        if isinstance(event, QDragMoveEvent):  # to enter is such too
            if any(url.isLocalFile() for url in event.mimeData().urls()):
                _accept(event)
                self._show_drag(True)
            return True
        if event.type() is QEvent.Type.DragLeave:
            self._show_drag(False)
            return True
        return super().eventFilter(watched, event)

    def _leave_to_window(self, event: QEvent) -> bool:
        """Have a field take no files; what is dragged over it goes on to the window."""
        if isinstance(event, QDropEvent) and event.mimeData().hasUrls():  # to enter and move are such too
            event.ignore()
            return True
        return False


def _accept(event: QDropEvent) -> None:
    """Take files as a copy: told that they were moved, where they come from might delete them there."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
