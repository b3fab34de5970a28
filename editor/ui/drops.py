"""Files dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

if TYPE_CHECKING:
    from editor.ui.window import MainWindow


class FileDrops(QObject):
    """Takes files that are dragged onto a window, and opens them there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take local files; the start screen shows where they may be let go."""
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._window.start.show_drag(False)
            urls = event.mimeData().urls()
            event.acceptProposedAction()
            self._window.open_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
            return True
        if isinstance(event, QDragEnterEvent):
            if any(url.isLocalFile() for url in event.mimeData().urls()):
                event.acceptProposedAction()
                self._window.start.show_drag(True)
            return True
        if event.type() is QEvent.Type.DragLeave:
            self._window.start.show_drag(False)
            return True
        return super().eventFilter(watched, event)
