"""The panel of speech without text, at the window's side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDockWidget

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow


class UntextedDock(QDockWidget):
    """Holds the panel, counts in its title, and remembers whether it is wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._title(0)
        self.setObjectName("untexted")
        self.setWidget(window.page.untexted)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setMinimumWidth(250)
        window.page.untexted.count_changed.connect(self._title)
        self.visibilityChanged.connect(self._on_shown)

    def _title(self, count: int) -> None:
        title = self.tr("Speech without text")
        self.setWindowTitle(f"{title} ({count})" if count else title)

    def _on_shown(self, _visible: bool) -> None:
        # Also told when the window is minimised or put away: only the cross and the action count.
        window = self._window
        seen = window.isVisible() and not window.isMinimized() and not window.viewing.focused
        seen = seen and not window.small.has_put_away(self)
        if window.has_project and seen:
            shown = not self.isHidden()
            if shown != window.settings.values.show_untexted:
                window.set_preference("show_untexted", shown)


def toggle_dock(dock: QDockWidget) -> bool:
    """Hide a dock, or bring it in sight, from behind another one's tab too; return whether it is seen."""
    seen = dock.isVisible() and not dock.visibleRegion().isEmpty()
    dock.setVisible(not seen)
    if not seen:
        dock.raise_()
    return not seen
