"""Every language on a screen of 1366 x 768 at 200 %: no text is cut off, in the window or in a dialog."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as StillWaiting
from pytestqt.qtbot import QtBot

from editor.ui.language.translators import TRANSLATED_LANGUAGES, Language, install_language
from editor.ui.look.prompts import fit_screen
from tests.ui.conftest import ScriptedPrompts, ShowWindow, make_transcript
from tests.ui.language.text_room import cramped_texts
from tests.ui.look.test_accessibility import each_dialog
from tests.ui.text.test_unchecked import recognised

SCREEN = QSize(683, 384)
SETTLE_MS = 2000
MENU_MARGINS = 80
"""What a menu shows beside its texts, generously: a mark, an arrow, its frame."""


@pytest.fixture(params=TRANSLATED_LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """Each language in turn; English afterwards."""
    language: Language = request.param
    install_language(qapp, language)
    yield language
    install_language(qapp, Language.ENGLISH)


def cramped_in_the_end(qtbot: QtBot, root: QWidget) -> list[str]:
    """Return what doesn’t fit once the layout has come to rest: parts give way to each other by and by."""
    with suppress(StillWaiting):
        qtbot.waitUntil(lambda: not cramped_texts(root), timeout=SETTLE_MS)
    return cramped_texts(root)


def test_no_text_of_the_window_is_cut_off(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, language: Language
) -> None:
    empty = show_window()
    empty.resize(SCREEN)
    found = cramped_in_the_end(qtbot, empty)
    window = show_window(project_file)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    window.resize(SCREEN)
    window.actions_["edit.replace"].trigger()
    found += cramped_in_the_end(qtbot, window)
    window.page.find_bar.put_away()
    docks = window.findChildren(QDockWidget)
    assert len(docks) >= 5
    for dock in docks:
        for other in docks:
            other.setVisible(other is dock)
        found += [f"{dock.windowTitle()}: {text}" for text in cramped_in_the_end(qtbot, dock)]
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        metrics = menu.fontMetrics()
        for action in menu.actions():
            line = f"{action.text()}    {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}"
            if metrics.horizontalAdvance(line) > SCREEN.width() - MENU_MARGINS:
                found.append(f"menu {menu.title()}: {line}")
    assert found == []


def test_in_the_status_bar_the_least_missed_gives_way(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, language: Language
) -> None:
    window = show_window(project_file)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    window.status.clearMessage()
    window.status.show_checked(recognised(make_transcript()))
    window.status.show_writing("a-long-name-of-a-recording.earproof")
    window.status.show_elsewhere("Aligning folder: 12 of 1,000", "Show archive", window.archive.show_window)
    window.resize(SCREEN)
    assert cramped_in_the_end(qtbot, window) == []
    assert window.status.saved.isVisible()


def test_no_text_of_a_dialog_is_cut_off(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, prompts: ScriptedPrompts, language: Language
) -> None:
    found: list[str] = []

    def look(dialog: QDialog) -> None:
        fit_screen(dialog, SCREEN)
        found.extend(f"{type(dialog).__name__}: {text}" for text in cramped_in_the_end(qtbot, dialog))

    window = show_window(project_file)
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    assert each_dialog(window, prompts, look) >= 7
    assert found == []


def test_what_is_cut_off_is_noticed(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    label, button = QLabel("A label that fits"), QPushButton("A button that fits")
    layout.addWidget(label)
    layout.addWidget(button)
    row.show()
    assert cramped_texts(row) == []
    label.setFixedWidth(20)
    button.setFixedWidth(20)
    assert len(cramped_texts(row)) == 2
    button.setMaximumWidth(1000)
    button.setMinimumWidth(300)
    label.setText("")
    row.setFixedWidth(100)
    qtbot.waitUntil(lambda: len(cramped_texts(row)) == 1)
