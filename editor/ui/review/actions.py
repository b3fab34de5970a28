"""Actions of the review: from doubt to doubt, writing what was heard, dismissing, speech without text."""

from __future__ import annotations

from editor.services.review.queue import DoubtKind
from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.projects.window_context import WindowContext
from editor.ui.review.review_controller import ReviewController


class ReviewActions(FeatureActions):
    """Says how doubts are gone through, and what can be done about each."""

    PANEL_MENU = "view.untexted"
    MENU = (
        "edit.doubt_next edit.doubt_previous edit.differs_next edit.differs_previous "
        "edit.untexted_next edit.untexted_previous | edit.use_heard edit.dismiss"
    )

    def __init__(self, context: WindowContext, controller: ReviewController) -> None:
        super().__init__(controller)
        self._context = context
        self._controller = controller
        self._review = controller.review

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._doubts(), *self._missing_speech(), *self._differs()]

    def _doubts(self) -> list[Action]:
        review, is_open = self._review, self._context.has_project
        return [
            Action(
                "edit.doubt_next",
                self.tr("Next doubtful word"),
                lambda: review.go_to_doubt(1),
                ("F8",),
                icon="arrow-down-circle-outline",
                can_run=is_open,
            ),
            Action(
                "edit.doubt_previous",
                self.tr("Previous doubtful word"),
                lambda: review.go_to_doubt(-1),
                ("Shift+F8",),
                icon="arrow-up-circle-outline",
                can_run=is_open,
            ),
            Action(
                "edit.use_heard",
                self.tr("Write what was heard"),
                review.use_heard,
                ("Ctrl+Return",),
                can_run=lambda: review.can_accept,
                now=review.use_heard_text,
            ),
            Action(
                "edit.dismiss",
                self.tr("The word is right as it is"),
                review.dismiss_doubt,
                ("Ctrl+Delete",),
                can_run=lambda: review.can_dismiss,
                now=review.dismiss_text,
            ),
        ]

    def _missing_speech(self) -> list[Action]:
        review, is_open = self._review, self._context.has_project
        return [
            Action(
                "edit.untexted_next",
                self.tr("Next speech without text"),
                lambda: review.go_to_missing_speech(1),
                ("F7",),
                can_run=is_open,
            ),
            Action(
                "edit.untexted_previous",
                self.tr("Previous speech without text"),
                lambda: review.go_to_missing_speech(-1),
                ("Shift+F7",),
                can_run=is_open,
            ),
            Action(
                "view.untexted",
                self.tr("Speech without text"),
                self._controller.toggle,
                ("F9",),
                can_run=is_open,
                checked=lambda: self._controller.is_shown,
            ),
        ]

    def _differs(self) -> list[Action]:
        review, differs = self._review, DoubtKind.DIFFERS
        return [
            Action(
                "edit.differs_next",
                self.tr("Next word heard differently"),
                lambda: review.go_to_doubt(1, kind=differs),
                ("Ctrl+F8",),
                can_run=self._context.has_project,
            ),
            Action(
                "edit.differs_previous",
                self.tr("Previous word heard differently"),
                lambda: review.go_to_doubt(-1, kind=differs),
                ("Ctrl+Shift+F8",),
                can_run=self._context.has_project,
            ),
        ]
