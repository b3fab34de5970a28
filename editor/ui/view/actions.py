"""Actions on what is shown, and how: marks, letters, width, theme, focus."""

from __future__ import annotations

from collections.abc import Callable

from editor.ui.actions.action_set import Action, Menu
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.look.theme import ColourScheme
from editor.ui.view.focus_mode import FocusMode
from editor.ui.view.view_options import ViewOptions


class ViewActions(FeatureActions):
    """Says what can be shown and hidden, how large, and in which colours."""

    FOCUS_MENU = "view.focus"
    MARKS_MENU = "view.times view.speakers view.marks view.certainty"
    LOOK_MENU = "@text @theme"

    def __init__(self, options: ViewOptions, focus: FocusMode, *, has_project: Callable[[], bool]) -> None:
        super().__init__(options)
        self._options = options
        self._focus = focus
        self._has_project = has_project

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("View")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [
            *self._focus_mode(),
            *self._shown(),
            *self._text(),
            *self._themes(),
        ]

    def menus(self) -> dict[str, Menu]:
        """Return the menus within the View menu."""
        return {
            "text": Menu(
                self.tr("Text size and width"),
                "view.larger view.smaller view.normal | view.wider view.narrower | view.look",
            ),
            "theme": Menu(self.tr("Theme"), "view.system view.light view.dark"),
        }

    def _focus_mode(self) -> list[Action]:
        return [
            Action(
                "view.focus",
                self.tr("Focus mode"),
                self._focus.toggle,
                ("Ctrl+Shift+F",),
                can_run=self._has_project,
                checked=lambda: self._focus.focused,
            ),
        ]

    def _shown(self) -> list[Action]:
        return [
            self._switch("show_times", "view.times", self.tr("Times")),
            self._switch("show_speakers", "view.speakers", self.tr("Speakers")),
            self._switch("show_marks", "view.marks", self.tr("Mark doubtful words")),
            self._switch("show_certainty", "view.certainty", self.tr("Underline low-confidence words")),
        ]

    def _switch(self, setting: str, action_id: str, text: str) -> Action:
        options = self._options
        return Action(
            action_id,
            text,
            lambda: options.toggle(setting),
            checked=lambda: bool(getattr(options.values, setting)),
        )

    def _text(self) -> list[Action]:
        options = self._options

        def larger() -> None:
            options.change_size(1)

        return [
            Action("view.larger", self.tr("Larger text"), larger, ("Ctrl++", "Ctrl+=")),
            Action("view.smaller", self.tr("Smaller text"), lambda: options.change_size(-1), ("Ctrl+-",)),
            Action("view.normal", self.tr("Normal text size"), lambda: options.change_size(0), ("Ctrl+0",)),
            Action("view.wider", self.tr("Wider lines"), lambda: options.change_width(6)),
            Action("view.narrower", self.tr("Narrower lines"), lambda: options.change_width(-6)),
            Action("view.look", self.tr("Font and width…"), options.ask_appearance),
        ]

    def _themes(self) -> list[Action]:
        return [
            self._theme(ColourScheme.SYSTEM, self.tr("System theme")),
            self._theme(ColourScheme.LIGHT, self.tr("Light theme")),
            self._theme(ColourScheme.DARK, self.tr("Dark theme")),
        ]

    def _theme(self, scheme: ColourScheme, text: str) -> Action:
        options = self._options
        return Action(
            f"view.{scheme.value}",
            text,
            lambda: options.choose_theme(scheme),
            checked=lambda: options.scheme is scheme,
        )
