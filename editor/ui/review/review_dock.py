"""The panel of the review, at the window's side."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget

from editor.ui.language.counts import localized_number
from editor.ui.projects.window_context import WindowContext
from editor.ui.review.review_panel import ReviewPanel
from editor.ui.view.docks import ClosedByHand


class ReviewDock(QDockWidget):
    """Holds the panel, counts in its title, and remembers whether it is wanted."""

    def __init__(self, context: WindowContext, panel: ReviewPanel, closed_by_hand: ClosedByHand) -> None:
        super().__init__(context.window)
        self._context = context
        self._closed_by_hand = closed_by_hand
        self._title(0)
        self.setObjectName("review")
        self.setWidget(panel)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setMinimumWidth(250)
        panel.left_changed.connect(self._title)
        self.visibilityChanged.connect(self._on_shown)

    def _title(self, count: int) -> None:
        title = self.tr("Review")
        self.setWindowTitle(f"{title} ({localized_number(count)})" if count else title)

    def _on_shown(self, _visible: bool) -> None:
        # Also told when the window is minimised or put away: only the cross and the action count.
        settings, shown = self._context.settings, not self.isHidden()
        if (
            self._context.has_project()
            and shown != settings.values.show_review
            and self._closed_by_hand(self)
        ):
            settings.values.show_review = shown
            settings.save()
