"""Choosing the language: from the system, from the View menu, from the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.language.translators import (
    TRANSLATED_LANGUAGES,
    UNREVIEWED_LANGUAGES,
    Language,
    current_language,
    install_language,
    language_from_setting,
    resolve_language,
)
from tests.ui.conftest import ShowWindow


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Speak English afterwards."""
    yield
    install_language(qapp, Language.ENGLISH)


def languages_of_system(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return list(names)

        def name(self) -> str:
            return names[0].replace("-", "_")

    monkeypatch.setattr("editor.ui.language.translators._system", System)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("de-AT", "de", "en"), Language.GERMAN),
        (("it-IT", "it", "de"), Language.GERMAN),
        (("fr-CA", "fr", "en"), Language.FRENCH),
        (("es-MX", "es", "en"), Language.SPANISH),
        (("ko-KR", "ko", "en"), Language.KOREAN),
        (("ja-JP", "ja"), Language.ENGLISH),
        (("C",), Language.ENGLISH),
    ],
)
def test_the_system_says_which_of_our_languages_it_prefers(
    monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...], expected: Language
) -> None:
    languages_of_system(monkeypatch, *names)
    assert resolve_language(Language.SYSTEM) is expected
    assert resolve_language(Language.ENGLISH) is Language.ENGLISH


def test_a_language_from_a_newer_version_falls_back_to_the_systems() -> None:
    assert language_from_setting("eo") is Language.SYSTEM
    assert language_from_setting("de") is Language.GERMAN


@pytest.mark.usefixtures("english_again")
def test_ours_and_qts_own_texts_numbers_and_keys_change_together(qapp: QApplication) -> None:
    assert install_language(qapp, Language.GERMAN) is Language.GERMAN is current_language()
    assert QCoreApplication.translate("MenuBar", "&File") == "&Datei"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(1200) == "1.200"
    assert QKeySequence("Ctrl+Del").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Entf"
    install_language(qapp, Language.ENGLISH)
    assert QCoreApplication.translate("MenuBar", "&File") == "&File"
    assert QLocale().toString(1200) == "1,200"


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize(
    ("language", "cancel", "number", "keys"),
    [
        (Language.SPANISH, "Cancelar", "12.000", ["Ctrl+Supr", "Mayús+Intro", "Re Pág"]),
        (
            Language.FRENCH,
            "Annuler",
            "12\N{NARROW NO-BREAK SPACE}000",
            ["Ctrl+Suppr", "Maj+Entrée", "Page préc."],
        ),
        (Language.KOREAN, "취소", "12,000", ["Ctrl+Delete", "Shift+Enter", "Page Up"]),
    ],
)
def test_keys_are_named_as_on_the_keyboards_of_the_language(
    qapp: QApplication, language: Language, cancel: str, number: str, keys: list[str]
) -> None:
    install_language(qapp, language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().toString(12000) == number
    named = [QKeySequence(key) for key in ("Ctrl+Del", "Shift+Return", "PgUp")]
    assert [key.toString(QKeySequence.SequenceFormat.NativeText) for key in named] == keys


def test_unreviewed_languages_say_so_in_the_menu(show_window: ShowWindow) -> None:
    window = show_window()
    texts = {
        language: window.actions_[f"view.language_{language}"].text() for language in TRANSLATED_LANGUAGES
    }
    assert {language for language, text in texts.items() if "(" in text} == UNREVIEWED_LANGUAGES
    assert texts[Language.FRENCH] == "Français (non relu)"


@pytest.mark.usefixtures("english_again")
def test_speaking_again_leaves_no_translators_behind(qapp: QApplication) -> None:
    install_language(qapp, Language.GERMAN)
    before = len(qapp.findChildren(QTranslator))
    for _ in range(3):
        install_language(qapp, Language.GERMAN)
    assert len(qapp.findChildren(QTranslator)) == before


@pytest.mark.usefixtures("english_again")
def test_a_number_takes_the_form_of_its_language(qapp: QApplication, show_window: ShowWindow) -> None:
    def words(count: int) -> str:
        return QCoreApplication.translate("Toolbar", "%Ln place(s) left", "", count)

    assert (words(1), words(1200)) == ("1 place left", "1,200 places left")
    install_language(qapp, Language.GERMAN)
    assert (words(1), words(1200)) == ("Noch 1 Stelle", "Noch 1.200 Stellen")


def test_a_choice_is_kept_and_says_when_it_takes_effect(show_window: ShowWindow, settings: Settings) -> None:
    window = show_window()
    assert window.actions_["view.language_system"].isChecked()
    window.actions_["view.language_de"].trigger()
    assert window.notices.texts == ["Restart Earproof to switch the language."]
    assert window.actions_["view.language_de"].isChecked()
    assert not window.actions_["view.language_system"].isChecked()
    assert Settings(settings.path).values.interface_language == "de"
    window.actions_["view.language_en"].trigger()
    assert window.notices.texts == []


@pytest.mark.usefixtures("english_again")
def test_a_change_at_once_brings_the_same_project_in_the_other_language(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path
) -> None:
    window = show_window(project_file)
    window.actions_["view.language_de"].trigger()
    button = window.notices.notices[-1].button
    assert button is not None
    button.click()
    assert not window.isVisible()
    (made,) = window.windows.all
    qtbot.waitUntil(lambda: made.has_project and not made.opening.busy)
    assert made.page.project is not None
    assert made.page.project.path == project_file.resolve()
    assert not made.page.project.store.read_only
    assert made.menuBar().actions()[0].text() == "&Datei"
    assert made.notices.texts == []
    made.close()


def test_the_program_starts_in_the_language_chosen(tmp_path: Path, project_file: Path) -> None:
    folder = tmp_path / "config" / "earproof"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps({"interface_language": "de"}))
    code = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from editor.ui.shell.application import main\n"
        "assert main(sys.argv[1:]) == 0\n"
        "print(QCoreApplication.translate('MenuBar', '&File'))\n"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config"), "PATH": ""}
    for options, expected in (([], "&Datei"), (["--language", "en"], "&File")):
        picture = tmp_path / "window.png"
        done = subprocess.run(
            [sys.executable, "-c", code, "--screenshot", str(picture), *options, str(project_file)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            cwd=Path(__file__).resolve().parents[3],
        )
        assert (done.returncode, done.stdout.strip()) == (0, expected), done.stderr
        assert picture.stat().st_size > 10_000
