"""Small screens: what gives way to the text, and dialogs that fit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor.ui.language.translators import TRANSLATED_LANGUAGES, Language, install_language
from editor.ui.look.prompts import fit_screen
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press_keys
from tests.ui.look.test_accessibility import each_dialog, window

SMALL_SCREEN = QSize(683, 384)

__all__ = ["window"]  # the fixture


def text_lines(window: MainWindow) -> float:
    """Return how many lines of text there is room for."""
    return window.page.editor.viewport().height() / window.page.editor.line_height


def shows_names(window: MainWindow) -> bool:
    editor = window.page.editor
    return editor.gutter.wanted_width(narrow=editor.width() < editor.width_with_names) == (
        editor.gutter.wanted_width(narrow=False)
    )


def test_at_200_percent_of_a_small_screen_there_are_ten_lines_and_the_names(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path
) -> None:
    window = show_window()
    window.resize(720, 450)  # a screen of 1440 x 900 at 200 %
    window.open_path(project_file)
    qtbot.waitUntil(lambda: window.has_project and text_lines(window) >= 10)
    assert shows_names(window)
    assert not window.review.dock.isVisible()
    assert window.settings.values.show_review  # it gave way, nobody closed it
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.review.dock.isVisible() and window.page.waveform.panel.isVisible())


def test_eight_lines_are_left_where_replacing_is_open(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path
) -> None:
    window = show_window(project_file)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    high = window.page.waveform.panel.height()
    press_keys(window.page.editor, "Ctrl+H")
    qtbot.waitUntil(lambda: text_lines(window) >= 8)
    assert shows_names(window)
    assert window.page.waveform.panel.isVisible()
    window.page.find_bar.put_away()
    window.resize(1280, 900)
    qtbot.waitUntil(lambda: window.page.waveform.panel.height() >= high)


def test_on_a_small_screen_the_waveform_gives_way_to_the_text(qtbot: QtBot, window: MainWindow) -> None:
    panel, editor = window.page.waveform.panel, window.page.editor
    qtbot.waitUntil(panel.isVisible)
    window.resize(SMALL_SCREEN)
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert window.page.find_bar.geometry().bottom() < editor.mapTo(window.page, editor.rect().topLeft()).y()
    window.page.find_bar.put_away()
    window.resize(1100, 720)
    qtbot.waitUntil(panel.isVisible)
    window.actions_["wave.show"].trigger()
    window.resize(SMALL_SCREEN)
    window.resize(1100, 720)
    QApplication.processEvents()
    assert not panel.isVisible()


@pytest.mark.parametrize("language", TRANSLATED_LANGUAGES)
def test_on_a_small_screen_a_search_takes_the_room_of_the_panels(
    qtbot: QtBot, qapp: QApplication, show_window: ShowWindow, project_file: Path, language: Language
) -> None:
    install_language(qapp, language)
    try:
        window = show_window(project_file)
        qtbot.waitUntil(lambda: window.page.playback.can_play)
        window.resize(SMALL_SCREEN)
        qtbot.waitUntil(lambda: not window.page.waveform.panel.isVisible())
        assert not window.review.dock.isVisible()
        bar = window.page.find_bar
        press_keys(window.page.editor, "Ctrl+H")
        qtbot.waitUntil(lambda: bar.height() >= bar.heightForWidth(bar.width()))
        assert bar.preview_button.mapTo(bar, QPoint(0, bar.preview_button.height())).y() < bar.options.y() + 2
        assert window.settings.values.show_review
        press_keys(window, "F9")
        qtbot.waitUntil(window.review.dock.isVisible)
        window.resize(SMALL_SCREEN.width() + 1, SMALL_SCREEN.height())
        QTest.qWait(50)
        assert window.review.dock.isVisible()  # who opened it wants it
        window.review.dock.close()
        assert not window.settings.values.show_review
        bar.put_away()
    finally:
        install_language(qapp, Language.ENGLISH)


def test_on_a_small_screen_the_history_keeps_its_buttons_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.page.find_bar.put_away()
    panel, status = window.history.panel, window.status
    assert panel.explanation.isVisible()
    window.resize(SMALL_SCREEN.width(), 341)  # less the desktop's own bars

    def ends() -> int:
        return panel.now_button.mapTo(window, QPoint(0, panel.now_button.height())).y()

    qtbot.waitUntil(lambda: window.height() < 350 and ends() <= status.y())
    window.resize(1100, 720)
    qtbot.waitUntil(panel.explanation.isVisible)


@pytest.mark.parametrize("language", TRANSLATED_LANGUAGES)
def test_dialogs_fit_a_small_screen(
    qtbot: QtBot,
    qapp: QApplication,
    show_window: ShowWindow,
    project_file: Path,
    prompts: ScriptedPrompts,
    language: Language,
) -> None:
    install_language(qapp, language)
    too_large: list[str] = []

    def look(dialog: QDialog) -> None:
        fit_screen(dialog, SMALL_SCREEN)
        size, least = dialog.size(), dialog.minimumSizeHint()
        for needed in (size, least):
            if needed.width() > SMALL_SCREEN.width() or needed.height() > SMALL_SCREEN.height():
                too_large.append(f"{type(dialog).__name__} {needed.toTuple()}")

    try:
        shown = show_window(project_file)
        qtbot.waitUntil(lambda: shown.page.playback.can_play)
        each_dialog(shown, prompts, look)
        shown.resize(SMALL_SCREEN)
        assert shown.minimumSize().expandedTo(shown.size()) == SMALL_SCREEN
    finally:
        install_language(qapp, Language.ENGLISH)
    assert too_large == []
