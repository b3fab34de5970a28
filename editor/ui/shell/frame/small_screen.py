"""A small screen: what gives way where there is not room for everything."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QDockWidget, QSizePolicy, QWidget

from editor.ui.shell.frame.editor_page import EditorPage

_LEAST_TEXT: Final = 48
"""Two lines: less than a text edit asks for, but where a search takes the rest of the room it is enough."""
_WANTED_LINES: Final = 10
_WANTED_LINES_IN_SEARCH: Final = 8
"""For so many lines of the text, what is below it gives way."""


class SmallScreen(QObject):
    """Puts away what leaves the text no room, and brings it back where there is room again.

    Waveform and overview give way to the height of some lines; the panels at the side to the width that the
    text has with the names beside it, and to a search. A panel that somebody opens then stays.
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
        self._insisted: list[QDockWidget] = []  # somebody opened them where there was no room
        self.is_settled = False  # what is shown from now on, somebody opened
        for panel in self._panels:
            panel.visibilityChanged.connect(lambda _visible, panel=panel: self._on_panel(panel))
        self._is_dragged = False
        page.waveform.splitter.splitterMoved.connect(self._on_dragged)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._arrange)
        page.editor.setMinimumHeight(_LEAST_TEXT)
        page.installEventFilter(self)
        page.find_bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether there is room as the page or what stands on it changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            if watched is self._page and event.type() is not QEvent.Type.Resize:
                self.is_settled = False
            self._soon.start()  # its layout is made by then
        return False

    def has_put_away(self, panel: QDockWidget) -> bool:
        """Whether a panel is hidden only because there is no room, not because nobody wants it."""
        return panel in self._away

    def _on_panel(self, panel: QDockWidget) -> None:
        if panel.isHidden():
            return
        if panel in self._away:
            self._away.remove(panel)
        if self.is_settled and panel not in self._insisted:
            self._insisted.append(panel)

    def _arrange_panels(self, *, lacks_room: bool) -> None:
        window = self._page.window()
        lacks_width = self._page.width() < self._page.editor.width_with_names
        if lacks_room or lacks_width:
            for panel in self._panels:
                if not panel.isHidden() and not panel.isFloating() and panel not in self._insisted:
                    self._away.append(panel)
                    panel.hide()
        elif self._away and self._page.find_bar.isHidden():
            widest = max(panel.width() for panel in self._away)
            if self._page.width() - widest >= self._page.editor.width_with_names:
                back, self._away, self._insisted = self._away, [], []
                self.is_settled = False
                for panel in back:
                    panel.show()
                self.is_settled = True
        elif not self._away and window.width() > self._page.width():
            self._insisted = [panel for panel in self._insisted if not panel.isHidden()]

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
                needed -= _least_height(part)
        searching = not page.find_bar.isHidden()
        self._arrange_panels(lacks_room=searching and needed > page.height())
        while self._hidden and page.height() >= needed + _least_height(self._hidden[-1]):
            part = self._hidden.pop()
            part.setVisible(part is not page.waveform.panel or page.waveform.is_shown)
            needed = self._needed()
        self._share_height()
        self.is_settled = True

    def _share_height(self) -> None:
        """Make the waveform as high as it is wanted, but low where the text would have too few lines."""
        if not self._page.waveform.panel.isHidden() and not self._is_dragged:
            self._page.waveform.set_height(self._wanted_text)

    def _on_dragged(self) -> None:
        self._is_dragged = True  # somebody wants it so

    @property
    def _wanted_text(self) -> int:
        """The height of the text that all else gives way to."""
        lines = _WANTED_LINES if self._page.find_bar.isHidden() else _WANTED_LINES_IN_SEARCH
        return ceil(self._page.editor.line_height * lines)

    def _needed(self) -> int:
        """Return the height that everything shown takes, its lines broken as they are."""
        layout = self._page.layout()
        assert layout is not None
        least = layout.totalMinimumSize().height()
        least = max(least, layout.totalMinimumHeightForWidth(self._page.width()))
        return least - _LEAST_TEXT + self._wanted_text


def _least_height(part: QWidget) -> int:
    is_fixed = part.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed
    return part.sizeHint().height() if is_fixed else part.minimumSizeHint().height()
