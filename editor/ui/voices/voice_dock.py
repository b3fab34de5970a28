"""The panel of voices, at the window's side."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from editor.ui.look.dialog_parts import scrolling
from editor.ui.projects.window_context import WindowContext
from editor.ui.view.docks import ClosedByHand
from editor.ui.voices.voice_panel import VoicePanel

_AROUND: Final = 8
"""Pixels that are seen above and below what has the keyboard."""


class VoiceDock(QDockWidget):
    """Holds the panel, and remembers whether it is wanted."""

    def __init__(self, context: WindowContext, panel: VoicePanel, closed_by_hand: ClosedByHand) -> None:
        super().__init__(context.window)
        self._context = context
        self._closed_by_hand = closed_by_hand
        self.setWindowTitle(self.tr("Voices"))
        self.setObjectName("voices")
        self._panel = panel
        self._scroll = scrolling(panel)  # in a low window: its list of voices needs some room
        self.setWidget(self._scroll)
        panel.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.visibilityChanged.connect(self._on_shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as wide as the panel needs by now: a button that says more may need more."""
        if watched is self._panel and event.type() == QEvent.Type.LayoutRequest:
            self._scroll.updateGeometry()
        return super().eventFilter(watched, event)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Bring in sight what has the keyboard: it need not have come by Tab."""
        if new is not None and self._panel.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new, 0, _AROUND)

    def _on_shown(self, _visible: bool) -> None:
        # Also told when the window is minimised or put away: only the cross and the action count.
        settings, shown = self._context.settings, not self.isHidden()
        is_news = self._context.has_project() and shown != settings.values.show_voices
        if is_news and self._closed_by_hand(self):
            settings.values.show_voices = shown
            settings.save()
