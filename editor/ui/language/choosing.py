"""The choice of the language in the View menu."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess

from editor.ui.actions import Action
from editor.ui.language.speaking import Language, language_of, speaking, spoken

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

OWN_NAMES: Final = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch"}
"""What each language calls itself; never translated, for whoever needs it knows no other name."""


class LanguageActions(QObject):
    """Offers the languages. A choice takes effect at the next start, says so, and offers that start."""

    MENU = "view.language_system view.language_en view.language_de"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [
            self._action(Language.SYSTEM, self.tr("Language of the system")),
            *(self._action(language, name) for language, name in OWN_NAMES.items()),
        ]

    def choose(self, language: Language) -> None:
        """Keep a choice; say when it takes effect where it changes anything."""
        settings, notices = self._window.settings, self._window.notices
        settings.values.interface_language = language.value
        settings.save()
        self._window.actions_.refresh()
        text = self.tr("The language changes when Earproof is started again.")
        for notice in notices.notices:
            if notice.text == text:
                notice.put_away()
        if spoken(language) is not speaking():
            notices.tell(text, button=self.tr("Start again now"), run=self.start_again)

    def start_again(self) -> None:
        """Close the window as a person does, and start the program again on the same project."""
        project = self._window.page.project
        files = [str(project.path)] if project is not None else []
        if self._window.close():  # the project's file is free by then
            module = [] if getattr(sys, "frozen", False) else ["-m", "editor"]
            QProcess.startDetached(sys.executable, [*module, *files])

    def _action(self, language: Language, text: str) -> Action:
        values = self._window.settings.values
        return Action(
            f"view.language_{language.value}",
            text,
            lambda: self.choose(language),
            checked=lambda: language_of(values.interface_language) is language,
        )
