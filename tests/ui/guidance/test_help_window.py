"""The window of help: topics, search, pictures, and the keys as they are now."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui.guidance.help_window import HelpWindow
from editor.ui.language.translators import Language, install_language
from editor.ui.look.theme import ColourScheme, ThemeManager
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import press, press_keys, type_text


@pytest.fixture
def window(show_window: ShowWindow) -> MainWindow:
    """A window with nothing open."""
    return show_window()


def open_help(window: MainWindow) -> HelpWindow:
    press_keys(window, "Shift+F1")
    shown = window.guidance.help
    assert shown is not None
    assert shown.isVisible()
    return shown


def test_the_help_stands_beside_the_window_with_a_picture(window: MainWindow) -> None:
    shown = open_help(window)
    assert not shown.isModal()
    assert shown.titles[0] == "Get started"
    assert shown.topics.count() == len(shown.titles) >= 10
    text = shown.page.toPlainText()
    assert "Try with a sample" in text
    assert "Ctrl+N" in text
    picture = shown.page.document().resource(2, "window.png")
    assert not picture.isNull()
    assert picture.deviceIndependentSize().width() <= shown.page.viewport().width()
    press(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_search_lists_the_pages_and_goes_from_place_to_place(qtbot: QtBot, window: MainWindow) -> None:
    shown = open_help(window)
    type_text(shown.search, "border")
    assert shown.titles == ["Waveform"]
    assert shown.count.text() == "1 page found"
    assert shown.page.textCursor().selectedText().casefold() == "border"
    shown.search.clear()
    type_text(shown.search, "undo zebra")
    assert (shown.titles, shown.count.text()) == ([], "0 pages found")
    shown.search.clear()
    type_text(shown.search, "recording")
    first = shown.page.textCursor().selectionStart()
    press(shown.search, Qt.Key.Key_Return)
    assert shown.page.textCursor().selectionStart() > first


def test_the_keys_are_those_that_the_actions_have_now(window: MainWindow) -> None:
    window.actions_.set_keys("edit.doubt_next", "Ctrl+Alt+J")
    shown = open_help(window)
    shown.show_topic("review")
    assert "Ctrl+Alt+J goes to the next doubtful place" in shown.page.toPlainText()
    again = open_help(window)
    assert again is window.guidance.help


@pytest.mark.parametrize(
    ("language", "title", "sample"),
    [
        (Language.GERMAN, "Erste Schritte", "Mit einem Beispiel ausprobieren"),
        (Language.SPANISH, "Primeros pasos", "Probar con un ejemplo"),
        (Language.FRENCH, "Premiers pas", "Essayer avec un exemple"),
        (Language.KOREAN, "시작하기", "샘플로 체험하기"),
    ],
)
def test_it_speaks_the_language_of_the_window(
    qapp: QApplication, show_window: ShowWindow, language: Language, title: str, sample: str
) -> None:
    install_language(qapp, language)
    try:
        window = show_window()
        window.actions_["help.contents"].trigger()
    finally:
        install_language(qapp, Language.ENGLISH)
    shown = window.guidance.help
    assert shown is not None
    assert shown.titles[0] == title
    assert sample in shown.page.toPlainText()


def test_it_follows_the_theme(window: MainWindow, themes: ThemeManager) -> None:
    shown = open_help(window)
    before = shown.page.document().defaultStyleSheet()
    themes.choose(ColourScheme.DARK)
    assert shown.page.document().defaultStyleSheet() != before
    assert shown.page.toPlainText().startswith("Get started")
