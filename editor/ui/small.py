"""A small screen: what gives way where there is not room for everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

_LEAST_TEXT: Final = 48
"""Two lines: less than a text edit asks for, but where a search takes the rest of the room it is enough."""
_WANTED_TEXT: Final = 130
"""For so much of the text, what is beside it gives way."""


class SmallScreen(QObject):
    """Puts waveform and overview away while the text has no room beside them, and brings them back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page = page = window.page
        self._hidden: list[QWidget] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._arrange)
        page.editor.setMinimumHeight(_LEAST_TEXT)
        page.installEventFilter(self)
        page.find_bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether there is room as the page or what stands on it changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._soon.start()  # its layout is made by then
        return False

    def _arrange(self) -> None:
        page = self._page
        if not page.isVisible() or self._window.viewing.focused:
            return
        needed = self._needed()
        parts: tuple[QWidget, ...] = (page.waveform.panel, page.waveform.overview)
        for part in parts:
            if needed > page.height() and not part.isHidden():
                part.hide()
                self._hidden.append(part)
                needed -= part.minimumSizeHint().height()
        while self._hidden and page.height() >= needed + self._hidden[-1].minimumSizeHint().height():
            part = self._hidden.pop()
            part.setVisible(part is not page.waveform.panel or page.waveform.is_shown)
            needed = self._needed()

    def _needed(self) -> int:
        """Return the height that everything shown takes, its lines broken as they are."""
        layout = self._page.layout()
        assert layout is not None
        least = layout.totalMinimumSize().height()
        least = max(least, layout.totalMinimumHeightForWidth(self._page.width()))
        return least - _LEAST_TEXT + _WANTED_TEXT
