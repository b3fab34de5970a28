"""The panel of voices, at the window's side."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget

from editor.ui.projects.window_context import WindowContext
from editor.ui.view.docks import ClosedByHand
from editor.ui.voices.voice_panel import VoicePanel


class VoiceDock(QDockWidget):
    """Holds the panel, and remembers whether it is wanted."""

    def __init__(self, context: WindowContext, panel: VoicePanel, closed_by_hand: ClosedByHand) -> None:
        super().__init__(context.window)
        self._context = context
        self._closed_by_hand = closed_by_hand
        self.setWindowTitle(self.tr("Voices"))
        self.setObjectName("voices")
        self.setWidget(panel)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setMinimumWidth(250)
        self.visibilityChanged.connect(self._on_shown)

    def _on_shown(self, _visible: bool) -> None:
        # Also told when the window is minimised or put away: only the cross and the action count.
        settings, shown = self._context.settings, not self.isHidden()
        is_news = self._context.has_project() and shown != settings.values.show_voices
        if is_news and self._closed_by_hand(self):
            settings.values.show_voices = shown
            settings.save()
