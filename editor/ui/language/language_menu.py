"""The language menu, within the View menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from editor.services.settings import Settings
from editor.ui.actions.action_set import Action, Menu
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.language.translators import (
    Language,
    current_language,
    install_language,
    language_from_setting,
    resolve_language,
)
from editor.ui.look.notices import NoticeArea

NATIVE_NAMES: Final = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.SPANISH: "Español (sin revisar)",
    Language.FRENCH: "Français (non relu)",
    Language.KOREAN: "한국어(검수 전)",
}
"""What each language calls itself; never translated, for whoever needs it knows no other name.

Those that no native speaker has reviewed say so, in the language itself.
"""


class LanguageActions(FeatureActions):
    """Offers the languages. A choice takes effect at the next start, and can at once."""

    MENU = (
        "view.language_system view.language_en view.language_de view.language_es view.language_fr "
        "view.language_ko"
    )

    def __init__(
        self, settings: Settings, notices: NoticeArea, *, renew_windows: Callable[[], object]
    ) -> None:
        super().__init__(notices)
        self._settings = settings
        self._notices = notices
        self._renew_windows = renew_windows

    def menus(self) -> dict[str, Menu]:
        """Return the menu of languages."""
        return {"language": Menu(self.tr("Language"), self.MENU)}

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("View")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [
            self._action(Language.SYSTEM, self.tr("System default")),
            *(self._action(language, name) for language, name in NATIVE_NAMES.items()),
        ]

    def choose(self, language: Language) -> None:
        """Keep a choice; say when it takes effect where it changes anything."""
        settings, notices = self._settings, self._notices
        settings.values.interface_language = language.value
        settings.save()
        text = self.tr("Restart Earproof to switch the language.")
        for notice in notices.notices:
            if notice.text == text:
                notice.put_away()
        if resolve_language(language) is not current_language():
            notices.notify(text, button=self.tr("Restart now"), run=self.change_now)

    def change_now(self) -> None:
        """Speak the language chosen at once, in windows made anew."""
        app = QCoreApplication.instance()
        assert app is not None
        install_language(app, language_from_setting(self._settings.values.interface_language))
        self._renew_windows()

    def _action(self, language: Language, text: str) -> Action:
        values = self._settings.values
        return Action(
            f"view.language_{language.value}",
            text,
            lambda: self.choose(language),
            checked=lambda: language_from_setting(values.interface_language) is language,
        )
