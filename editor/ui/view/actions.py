"""The part of the table of actions that is about what is shown, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.ui.actions.action_set import Action, Menu
from editor.ui.language.language_menu import LanguageActions
from editor.ui.look.theme import Scheme

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow


class ViewActions(QObject):
    """Says what can be shown and hidden, how large, and in which colours."""

    MENU = (
        "wave.show wave.spectrogram wave.focus @wave | view.picture view.full_screen | "
        "view.untexted view.history | view.focus | "
        "view.times view.speakers view.marks view.certainty play.follow | @text @theme @language"
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._language = LanguageActions(window)

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [
            *self._panels(),
            *self._shown(),
            *self._text(),
            *self._themes(),
            *self._language.actions(),
        ]

    def menus(self) -> dict[str, Menu]:
        """Return the menus within the View menu."""
        return {
            "wave": Menu(
                self.tr("Zoom of the waveform"),
                "wave.in wave.out wave.fit wave.selection | wave.stop wave.draw",
            ),
            "text": Menu(
                self.tr("Letters and lines"),
                "view.larger view.smaller view.normal | view.wider view.narrower | view.look",
            ),
            "theme": Menu(self.tr("Theme"), "view.system view.light view.dark"),
            "language": Menu(self.tr("Language"), LanguageActions.MENU),
        }

    def _open(self) -> bool:
        return self._window.has_project

    def _panels(self) -> list[Action]:
        w = self._window
        return [
            Action(
                "view.untexted",
                self.tr("Speech without text"),
                w.toggle_untexted,
                ("F9",),
                can_run=self._open,
                checked=lambda: w.settings.values.show_untexted,
            ),
            Action(
                "view.history",
                self.tr("History"),
                w.toggle_history,
                ("Ctrl+Shift+H",),
                icon="history",
                can_run=self._open,
                checked=lambda: w.history.is_shown,
            ),
            Action(
                "view.focus",
                self.tr("Focus on the text"),
                w.viewing.toggle_focus,
                ("Ctrl+Shift+F",),
                can_run=self._open,
                checked=lambda: w.viewing.focused,
            ),
        ]

    def _shown(self) -> list[Action]:
        return [
            self._switch("show_times", "view.times", self.tr("Times")),
            self._switch("show_speakers", "view.speakers", self.tr("Speakers")),
            self._switch("show_marks", "view.marks", self.tr("Marks under doubtful words")),
            self._switch("show_certainty", "view.certainty", self.tr("Lines under words heard with doubt")),
        ]

    def _switch(self, setting: str, action_id: str, text: str) -> Action:
        w = self._window
        return Action(
            action_id,
            text,
            lambda: w.viewing.toggle(setting),
            checked=lambda: bool(getattr(w.settings.values, setting)),
        )

    def _text(self) -> list[Action]:
        viewing = self._window.viewing

        def larger() -> None:
            viewing.change_size(1)

        return [
            Action("view.larger", self.tr("Larger text"), larger, ("Ctrl++", "Ctrl+=")),
            Action("view.smaller", self.tr("Smaller text"), lambda: viewing.change_size(-1), ("Ctrl+-",)),
            Action("view.normal", self.tr("Normal text size"), lambda: viewing.change_size(0), ("Ctrl+0",)),
            Action("view.wider", self.tr("Wider lines"), lambda: viewing.change_width(6)),
            Action("view.narrower", self.tr("Narrower lines"), lambda: viewing.change_width(-6)),
            Action("view.look", self.tr("Font and width…"), viewing.ask_look),
        ]

    def _themes(self) -> list[Action]:
        return [
            self._theme(Scheme.SYSTEM, self.tr("Theme of the system")),
            self._theme(Scheme.LIGHT, self.tr("Light theme")),
            self._theme(Scheme.DARK, self.tr("Dark theme")),
        ]

    def _theme(self, scheme: Scheme, text: str) -> Action:
        w = self._window
        return Action(
            f"view.{scheme.value}",
            text,
            lambda: w.viewing.choose_theme(scheme),
            checked=lambda: w.themes.scheme is scheme,
        )
