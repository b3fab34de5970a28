"""The choice of the language in the View menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from editor.ui.actions.action_set import Action
from editor.ui.language.translators import (
    Language,
    current_language,
    install_language,
    language_from_setting,
    resolve_language,
)

if TYPE_CHECKING:
    from editor.ui.shell.main_window import MainWindow

NATIVE_NAMES: Final = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch"}
"""What each language calls itself; never translated, for whoever needs it knows no other name."""


class LanguageActions(QObject):
    """Offers the languages. A choice takes effect at the next start, and can at once."""

    MENU = "view.language_system view.language_en view.language_de"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [
            self._action(Language.SYSTEM, self.tr("Language of the system")),
            *(self._action(language, name) for language, name in NATIVE_NAMES.items()),
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
        if resolve_language(language) is not current_language():
            notices.tell(text, button=self.tr("Change now"), run=self.change_now)

    def change_now(self) -> None:
        """Put a window that speaks the language chosen in the place of each, with the same project."""
        app, windows = QCoreApplication.instance(), self._window.windows
        assert app is not None
        install_language(app, language_from_setting(self._window.settings.values.interface_language))
        for window in list(windows.all):
            project = window.page.project
            made = windows.new(window)
            made.setGeometry(window.geometry())
            if not window.close():  # a person stays for what cannot be saved, or for work that goes on
                made.close()
            elif project is not None:
                made.open_path(project.path)

    def _action(self, language: Language, text: str) -> Action:
        values = self._window.settings.values
        return Action(
            f"view.language_{language.value}",
            text,
            lambda: self.choose(language),
            checked=lambda: language_from_setting(values.interface_language) is language,
        )
