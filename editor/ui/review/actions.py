"""Actions of the review: from place to place, hearing each again, deciding it, the panel."""

from __future__ import annotations

from functools import partial

from editor.services.review.queue import DoubtKind
from editor.ui.actions.action_set import Action
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.actions.preference_switch import preference_switch
from editor.ui.projects.window_context import WindowContext
from editor.ui.review.review_controller import ReviewController


class ReviewActions(FeatureActions):
    """Says how the places are gone through, and what can be done about each."""

    CHECK_MENU = "segment.check segment.check_to_here"
    PANEL_MENU = "view.review"
    MENU = (
        "edit.doubt_next edit.doubt_previous edit.differs_next edit.differs_previous "
        "edit.untexted_next edit.untexted_previous | "
        "edit.use_heard review.take_1 review.take_2 review.take_3 review.take_stretch edit.dismiss | "
        "review.insert_sure | "
        "review.again review.slower review.weigh review.go_on review.leave"
    )

    def __init__(self, context: WindowContext, controller: ReviewController) -> None:
        super().__init__(controller)
        self._context = context
        self._controller = controller
        self._review = controller.review

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Review")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._steps(), *self._decisions(), *self._listening(), *self._checks(), *self._around()]

    def _steps(self) -> list[Action]:
        """Return what goes to the next place, or the one before, of all kinds or of one."""
        made = []
        for name, text, keys, step, kind, image in (
            ("doubt_next", self.tr("Next place to review"), "F8", 1, None, "arrow-down-circle-outline"),
            (
                "doubt_previous",
                self.tr("Previous place to review"),
                "Shift+F8",
                -1,
                None,
                "arrow-up-circle-outline",
            ),
            ("differs_next", self.tr("Next mismatch"), "Ctrl+F8", 1, DoubtKind.DIFFERS, ""),
            ("differs_previous", self.tr("Previous mismatch"), "Ctrl+Shift+F8", -1, DoubtKind.DIFFERS, ""),
            ("untexted_next", self.tr("Next missing speech"), "F7", 1, DoubtKind.UNTEXTED, ""),
            ("untexted_previous", self.tr("Previous missing speech"), "Shift+F7", -1, DoubtKind.UNTEXTED, ""),
        ):
            run = partial(self._review.go_on, step, kind=kind)
            can_run = self._context.has_project
            made.append(Action(f"edit.{name}", text, run, (keys,), icon=image, can_run=can_run))
        return made

    def _decisions(self) -> list[Action]:
        """Return what settles a place. Ctrl and Alt with digits have other uses already."""
        review = self._review
        takes = [
            Action(
                f"review.take_{number + 1}",
                text,
                partial(review.take, number),
                (f"Ctrl+Shift+{number + 1}",),
                can_run=partial(self._can_take, number),
                now=partial(self._take_text, number, text),
                once=True,
            )
            for number, text in enumerate(
                (self.tr("Use suggestion 1"), self.tr("Use suggestion 2"), self.tr("Use suggestion 3"))
            )
        ]
        return [
            Action(
                "edit.use_heard",
                self.tr("Use the first suggestion"),
                review.take,
                ("Ctrl+Return",),
                can_run=lambda: review.is_by_hand or self._can_take(0),
                now=self._first_text,
                once=True,
            ),
            *takes,
            *self._several(),
            Action(
                "edit.dismiss",
                self.tr("Mark as correct"),
                review.confirm,
                ("Ctrl+Delete",),
                can_run=lambda: review.can_edit and review.target is not None,
                now=self._dismiss_text,
                once=True,
            ),
        ]

    def _several(self) -> list[Action]:
        """Return what settles several places at once."""
        bulk = self._controller.bulk
        return [
            Action(
                "review.take_stretch",
                self.tr("Replace passage with what was recognized"),
                bulk.take_stretch,
                ("Ctrl+Shift+4",),
                can_run=lambda: bulk.stretch is not None,
                once=True,
            ),
            Action(
                "review.insert_sure",
                self.tr("Insert all certain missing speech"),
                bulk.insert_sure,
                can_run=lambda: bulk.can_insert_sure,
                once=True,
            ),
        ]

    def _can_take(self, number: int) -> bool:
        return self._review.can_edit and number < len(self._review.proposals)

    def _take_text(self, number: int, text: str) -> str:
        found = self._review.proposals
        if number >= len(found):
            return text
        written = found[number].text
        return f"{text}: {f'“{_shortened(written)}”' if written else self.tr('Leave out')}"

    def _first_text(self) -> str:
        if self._review.is_by_hand:
            return self.tr("Done, go to the next place")
        found, place = self._review.proposals, self._review.target
        if not found or place is None:
            return self.tr("Use the first suggestion")
        if place.is_passage:
            return self.tr("Insert missing speech")
        if not found[0].text:
            return self.tr("Leave out")
        return self.tr("Replace with “{text}”").format(text=_shortened(found[0].text))

    def _dismiss_text(self) -> str:
        place = self._review.target
        is_passage = place is not None and place.is_passage
        return self.tr("Ignore this missing speech") if is_passage else self.tr("Mark as correct")

    def _listening(self) -> list[Action]:
        review = self._review

        def can_play() -> bool:
            return review.target is not None

        return [
            Action(
                "review.again", self.tr("Play this place again"), review.play, ("Ctrl+R",), can_run=can_play
            ),
            Action(
                "review.slower",
                self.tr("Play this place more slowly"),
                partial(review.play, slower=True),
                ("Ctrl+Shift+R",),
                can_run=can_play,
            ),
        ]

    def _checks(self) -> list[Action]:
        """Return what says that segments were heard and are right."""
        checking = self._controller.checking
        return [
            Action(
                "segment.check",
                self.tr("Mark as checked"),
                checking.toggle,
                ("Ctrl+K",),
                can_run=lambda: checking.can_check,
                checked=lambda: checking.is_checked,
            ),
            Action(
                "segment.check_to_here",
                self.tr("Mark everything up to here as checked"),
                checking.check_up_to_here,
                ("Ctrl+Shift+K",),
                can_run=lambda: checking.can_check,
                once=True,
            ),
        ]

    def _around(self) -> list[Action]:
        settings = self._context.settings
        return [
            preference_switch(
                "review.go_on",
                self.tr("Advance after each decision"),
                settings=settings,
                name="review_goes_on",
            ),
            preference_switch(
                "review.weigh",
                self.tr("Look for alternative readings"),
                settings=settings,
                name="weigh_places",
            ),
            Action(
                "review.leave",
                self.tr("Leave the review"),
                self._review.leave,
                can_run=lambda: self._review.shown is not None,
                hint=self.tr("Escape"),
            ),
            Action(
                "view.review",
                self.tr("Review panel"),
                self._controller.toggle,
                ("F9",),
                can_run=self._context.has_project,
                checked=lambda: self._controller.is_shown,
            ),
        ]


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:39].rstrip() + "…"
