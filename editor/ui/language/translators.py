"""Installs the translators of the window's language, the system's or the one chosen, ours and Qt's."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from editor.services.resources import resources
from editor.ui.language.translated_phrases import enable_translation


class Language(StrEnum):
    """What a person can choose. Each language is called by its own name, for whoever needs it to find it."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    KOREAN = "ko"


TRANSLATED_LANGUAGES: Final = (
    *(Language.ENGLISH, Language.GERMAN),
    *(Language.SPANISH, Language.FRENCH, Language.KOREAN),
)
"""The languages there are translations for."""

UNREVIEWED_LANGUAGES: Final = frozenset({Language.SPANISH, Language.FRENCH, Language.KOREAN})
"""Translations that no native speaker has reviewed; they may lack texts, which are shown in English."""

_NAME: Final = "earproof-language"
_PROPERTY: Final = "earproofLanguage"


def language_from_setting(choice: str) -> Language:
    """Return a choice as it is kept in settings; the system's where it is none of ours."""
    return Language(choice) if choice in tuple(Language) else Language.SYSTEM


def resolve_language(choice: Language) -> Language:
    """Return the language that a choice amounts to on this system; English where we do not speak its own."""
    if choice is not Language.SYSTEM:
        return choice
    wanted = (name.replace("_", "-").split("-")[0] for name in _system().uiLanguages())
    return next((Language(name) for name in wanted if name in TRANSLATED_LANGUAGES), Language.ENGLISH)


def install_language(app: QCoreApplication, choice: Language) -> Language:
    """Have the application speak a language from now on; return which. Texts shown already stay as they are.

    English is always there beneath: it has the plural forms, and it stands in where a text is missing.
    """
    language = resolve_language(choice)
    for translator in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(_locale(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(resources() / "i18n")
    for name, folder in (("earproof_en", own), (f"qtbase_{language}", qt), (f"earproof_{language}", own)):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            translator.setParent(None)
    app.setProperty(_PROPERTY, language.value)
    enable_translation(translated=language is not Language.ENGLISH)
    return language


def current_language() -> Language:
    """Return the language that the application speaks now."""
    app = QCoreApplication.instance()
    return Language(app.property(_PROPERTY) or Language.ENGLISH) if app is not None else Language.ENGLISH


def _system() -> QLocale:
    return QLocale.system()


def _locale(language: Language) -> QLocale:
    """Return whose numbers are written: the system's where it speaks the language, as Austria does German."""
    system = _system()
    return system if system.name().split("_")[0] == language.value else QLocale(language.value)
