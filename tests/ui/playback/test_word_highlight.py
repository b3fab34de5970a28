"""The word highlight: the text scrolls along with what is heard; caret and typing stay as they are."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.formats.native import project_format
from editor.services.storage.media_identity import media_reference
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import press, press_keys, type_text
from tests.ui.text.test_view import long_transcript


@pytest.fixture
def window(qtbot: QtBot, show_window: ShowWindow, tmp_path: Path, recording: Path) -> MainWindow:
    """Sixty segments of half a second, ready to be heard."""
    path = tmp_path / "long.earproof"
    media = media_reference(recording, relative_to=tmp_path, duration_ms=30_000)
    project_format.create(path, media=media, transcript=long_transcript(), source_text=None, engine={})
    shown = show_window(path)
    qtbot.waitUntil(lambda: shown.page.playback.can_play)
    qtbot.waitUntil(shown.actions_["play.toggle"].isEnabled)
    return shown


def last_row_in_sight(window: MainWindow) -> int:
    return list(window.page.editor.visible_blocks())[-3][0].blockNumber()


def lit_text(window: MainWindow) -> str:
    selections = window.page.editor.extraSelections()
    cursor = selections[-1].cursor
    return cursor.selectedText()


def test_the_text_glides_and_the_caret_stays(qtbot: QtBot, window: MainWindow) -> None:
    editor, playback = window.page.editor, window.page.playback
    editor.place_caret("s2", 3)
    places: list[int] = []
    editor.verticalScrollBar().valueChanged.connect(places.append)
    playback.play_on(last_row_in_sight(window) * 500)
    qtbot.waitUntil(lambda: editor.firstVisibleBlock().blockNumber() > 5)
    assert editor.caret_row == 2
    assert editor.textCursor().positionInBlock() == 3
    assert len(places) > 3  # line by line, not at once
    assert all(later >= earlier for earlier, later in itertools.pairwise(places))
    qtbot.waitUntil(lambda: editor.spoken is not None and editor.is_word_visible(*editor.spoken))
    playback.pause()


def test_the_text_stays_where_a_person_types(qtbot: QtBot, window: MainWindow) -> None:
    editor, playback = window.page.editor, window.page.playback
    editor.place_caret("s2", 3)
    row = last_row_in_sight(window)
    playback.play_on((row - 2) * 500)
    deadline_ms = (row + 2) * 500
    while playback.position_ms < deadline_ms:
        type_text(editor, "a")
        qtbot.wait(50)
    assert editor.firstVisibleBlock().blockNumber() == 0
    playback.pause()


def test_what_is_heard_is_shown_again_on_demand(qtbot: QtBot, window: MainWindow) -> None:
    editor, playback = window.page.editor, window.page.playback
    playback.play_on(20_000)
    qtbot.waitUntil(lambda: editor.spoken is not None and editor.spoken[0] >= 40)
    editor.verticalScrollBar().setValue(0)
    qtbot.waitUntil(window.actions_["play.show"].isEnabled)
    press_keys(editor, "Ctrl+J")
    qtbot.waitUntil(lambda: editor.spoken is not None and editor.is_word_visible(*editor.spoken))
    assert editor.caret_row == 0
    playback.pause()


def test_clicking_beside_what_is_heard_moves_the_sound(qtbot: QtBot, window: MainWindow) -> None:
    editor, playback = window.page.editor, window.page.playback
    playback.play_on(0)
    qtbot.waitUntil(lambda: playback.position_ms > 100)
    editor.word_clicked.emit(4, 1)
    assert 2_050 <= playback.position_ms <= 2_150
    qtbot.waitUntil(lambda: editor.spoken == (4, 2))
    playback.pause()


def test_the_light_stays_on_the_word_when_the_text_changes(qtbot: QtBot, window: MainWindow) -> None:
    editor, playback = window.page.editor, window.page.playback
    playback.seek(20_000)
    qtbot.waitUntil(lambda: editor.spoken == (40, 0))
    lit = lit_text(window)
    assert lit
    editor.place_caret("s2", 3)
    press(editor, Qt.Key.Key_Return)  # a row more above it
    qtbot.waitUntil(lambda: editor.spoken == (41, 0))
    assert lit_text(window) == lit
