"""A small screen: what gives way where there is not room for everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QDockWidget, QWidget

from editor.ui.shell.frame.editor_page import EditorPage

_LEAST_TEXT: Final = 48
"""Two lines: less than a text edit asks for, but where a search takes the rest of the room it is enough."""
_WANTED_TEXT: Final = 130
"""For so much of the text, what is beside it gives way."""


class SmallScreen(QObject):
    """Puts waveform and overview away while the text has no room beside them, and brings them back.

    A search that then still has no room takes that of the panels at the side, until it is put away.
    """

    def __init__(
        self, page: EditorPage, panels: tuple[QDockWidget, ...], *, in_focus: Callable[[], bool]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._in_focus = in_focus
        self._hidden: list[QWidget] = []
        self._panels = panels
        self._away: list[QDockWidget] = []
        self._insisted: list[QDockWidget] = []  # somebody brought them back
        for panel in self._panels:
            panel.visibilityChanged.connect(lambda _visible, panel=panel: self._on_panel(panel))
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

    def has_put_away(self, panel: QDockWidget) -> bool:
        """Whether a panel is hidden only because there is no room, not because nobody wants it."""
        return panel in self._away

    def _on_panel(self, panel: QDockWidget) -> None:
        if panel in self._away and not panel.isHidden():
            self._away.remove(panel)
            self._insisted.append(panel)

    def _arrange_panels(self, *, lacks_room: bool) -> None:
        if self._page.find_bar.isHidden():
            back, self._away, self._insisted = self._away, [], []
            for panel in back:
                panel.show()
        elif lacks_room:
            for panel in self._panels:
                if not panel.isHidden() and not panel.isFloating() and panel not in self._insisted:
                    self._away.append(panel)
                    panel.hide()

    def _arrange(self) -> None:
        page = self._page
        if not page.isVisible() or self._in_focus():
            return
        needed = self._needed()
        parts: tuple[QWidget, ...] = (page.waveform.panel, page.waveform.overview)
        for part in parts:
            if needed > page.height() and not part.isHidden():
                part.hide()
                self._hidden.append(part)
                needed -= part.minimumSizeHint().height()
        self._arrange_panels(lacks_room=needed - _WANTED_TEXT + _LEAST_TEXT > page.height())
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
