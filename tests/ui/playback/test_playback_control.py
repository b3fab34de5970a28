"""Playback control: what a click or a key plays. The player is the real one; requests are noted."""

from __future__ import annotations

import threading
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.formats.native.project_format import MediaReference
from editor.services.storage.media_identity import FoundRecording, find_recording
from editor.ui.player import Player
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import click, double_click, drag, press, press_keys
from tests.ui.fixtures import LoadedWindow, PlayerSpy, load_window


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> LoadedWindow:
    """The small transcript, ready to be heard."""
    return load_window(qtbot, show_window, project_file)


def test_a_click_on_a_time_lets_exactly_that_segment_be_heard(qtbot: QtBot, loaded: LoadedWindow) -> None:
    with qtbot.waitSignal(loaded.player.finished):
        click(loaded.editor.gutter, loaded.time_of(3))
    assert loaded.player.asked == [(20_000, 20_800)]
    assert abs(loaded.player.position_ms - 20_800) < 30


def test_a_click_on_a_word_lets_exactly_that_word_be_heard(qtbot: QtBot, loaded: LoadedWindow) -> None:
    with qtbot.waitSignal(loaded.player.finished):
        click(loaded.editor.viewport(), loaded.middle(0, 3))
    assert loaded.player.asked == [(1200, 1600)]
    assert loaded.editor.caret_word() == (0, 3)
    assert loaded.editor.spoken == (0, 3)


def test_a_click_beside_the_words_is_not_heard(loaded: LoadedWindow) -> None:
    rect = loaded.editor.word_rects(3, 1)[0]
    click(loaded.editor.viewport(), QPoint(int(rect.right()) + 60, int(rect.center().y())))
    assert loaded.player.asked == []
    assert loaded.editor.caret_row == 3


def test_a_word_that_was_not_heard_plays_the_place_where_it_should_be(loaded: LoadedWindow) -> None:
    double_click(loaded.editor.viewport(), loaded.middle(1, 5))
    assert loaded.player.asked[-1] == (5000, 5400)


def test_a_key_that_is_held_down_plays_once(qtbot: QtBot, loaded: LoadedWindow) -> None:
    def press_down(*, again: bool) -> None:
        held = (loaded.editor, True, Qt.Key.Key_Space.value, Qt.KeyboardModifier.ControlModifier)
        QTest.simulateEvent(*held, " ", again, -1)

    press_down(again=False)
    qtbot.waitUntil(lambda: loaded.playback.playing)
    text = loaded.editor.toPlainText()
    for _ in range(5):
        press_down(again=True)
    assert loaded.playback.playing
    assert loaded.editor.toPlainText() == text


def test_a_click_while_playing_goes_on_from_there(qtbot: QtBot, loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "Ctrl+Space")
    qtbot.waitUntil(lambda: loaded.playback.playing)
    click(loaded.editor.viewport(), loaded.middle(2, 1))
    assert loaded.player.asked[-1] == (8400,)
    qtbot.waitUntil(lambda: loaded.editor.spoken == (2, 2))
    press_keys(loaded.editor, "Ctrl+Space")
    assert not loaded.playback.playing


def test_clicks_are_silent_where_a_person_wants_that(loaded: LoadedWindow) -> None:
    loaded.window.actions_["play.click"].trigger()
    click(loaded.editor.viewport(), loaded.middle(0, 3))
    assert loaded.player.asked == []
    assert loaded.editor.caret_word() == (0, 3)


def test_a_drag_selects_and_is_not_heard(loaded: LoadedWindow) -> None:
    drag(loaded.editor.viewport(), loaded.middle(0, 0), loaded.middle(0, 3))
    assert loaded.editor.textCursor().hasSelection()
    assert loaded.player.asked == []


def test_play_starts_at_the_carets_word_and_goes_on_where_it_was_paused(
    qtbot: QtBot, loaded: LoadedWindow
) -> None:
    loaded.editor.place_caret("c", 2)
    press_keys(loaded.editor, "Ctrl+Space")
    assert loaded.player.asked[-1] == (8400,)
    qtbot.waitUntil(lambda: loaded.player.position_ms > 8500)
    press_keys(loaded.editor, "Ctrl+Space")
    press_keys(loaded.editor, "Ctrl+Space")
    assert loaded.player.asked[1:] == [(None,)]
    press_keys(loaded.editor, "Ctrl+Space")
    loaded.editor.place_caret("d", 0)
    press_keys(loaded.editor, "Ctrl+Space")
    assert loaded.player.asked[-1] == (20_000,)


def test_the_word_being_spoken_is_lit_one_after_another(qtbot: QtBot, loaded: LoadedWindow) -> None:
    seen: list[tuple[int, int] | None] = []
    loaded.playback.moved.connect(lambda _ms: seen.append(loaded.editor.spoken))
    loaded.editor.place_caret("c", 0)
    with qtbot.waitSignal(loaded.player.finished):
        press(loaded.editor, Qt.Key.Key_F5)
    lit = [word for at, word in enumerate(seen) if word is not None and word not in seen[:at]]
    assert lit == [(2, 0), (2, 1), (2, 2), (2, 3)]
    assert loaded.editor.playing_row == 2
    (selection,) = loaded.editor.extraSelections()
    assert selection.cursor.selectedText() == "too."


def test_a_segment_is_looped_until_stopped(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("d", 0)
    positions: list[int] = []
    loaded.playback.moved.connect(positions.append)
    press(loaded.editor, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert loaded.playback.looping
    qtbot.waitUntil(lambda: any(a > b for a, b in pairwise(positions)))
    assert all(20_000 <= position <= 20_800 for position in positions)
    press(loaded.editor, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert not loaded.playback.playing


def test_skips_speed_and_the_seek_bar(qtbot: QtBot, loaded: LoadedWindow) -> None:
    bar = loaded.window.page.waveform.overview
    click(bar, QPoint(bar.width() // 2, bar.height() // 2))
    assert abs(loaded.player.position_ms - 15_000) < 100
    before = loaded.player.position_ms
    press(loaded.editor, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert loaded.player.position_ms == before - 2000
    press(loaded.editor, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert loaded.player.position_ms == before
    press_keys(loaded.editor, "Ctrl+]")
    assert loaded.playback.speed == 1.1
    press_keys(loaded.editor, "Ctrl+[")
    press_keys(loaded.editor, "Ctrl+[")
    assert loaded.playback.speed == 0.9
    press(bar, Qt.Key.Key_Home)
    assert loaded.player.position_ms == 0
    press(bar, Qt.Key.Key_Right)
    assert loaded.player.position_ms == 2000


def test_a_segments_edges_are_set_at_the_playhead(loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("d", 0)
    loaded.playback.seek(19_000)
    press_keys(loaded.editor, "Shift+F11")
    loaded.playback.seek(22_500)
    press_keys(loaded.editor, "Shift+F12")
    segment = loaded.editor.transcript.segments[3]
    assert (segment.start_ms, segment.end_ms) == (19_000, 22_500)
    loaded.playback.seek(18_000)
    press_keys(loaded.editor, "Shift+F12")
    assert loaded.editor.transcript.segments[3] == segment


def test_untexted_speech_is_heard_by_a_click(qtbot: QtBot, loaded: LoadedWindow) -> None:
    shown = loaded.window.review.panel.list
    qtbot.waitUntil(lambda: shown.model().rowCount() == 3)
    click(shown.viewport(), shown.visualRect(shown.model().index(2, 0)).center())
    assert loaded.player.asked == [(10_000, 14_000)]


def test_go_to_time_moves_text_and_sound(loaded: LoadedWindow, prompts: ScriptedPrompts) -> None:
    from editor.ui.find.go_to_time_dialog import GoToTimeDialog

    def answer(dialog: object) -> bool:
        assert isinstance(dialog, GoToTimeDialog)
        dialog.field.setText("nonsense")
        dialog.check_and_accept()
        assert "isn’t a time" in dialog.error.text()
        dialog.field.setText("0:08.5")
        dialog.check_and_accept()
        return True

    prompts.on_dialog = answer
    press_keys(loaded.editor, "Ctrl+G")
    assert loaded.editor.caret_word() == (2, 1)
    assert loaded.player.position_ms == 8500


def test_the_light_follows_an_edit(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("c", 0)
    press(loaded.editor, Qt.Key.Key_Delete)
    press(loaded.editor, Qt.Key.Key_Delete)
    assert loaded.editor.transcript.segments[2].text == "used it too."
    loaded.playback.play_word(2, 0)
    qtbot.waitUntil(lambda: loaded.editor.spoken == (2, 0))


def test_the_window_closes_while_it_plays(loaded: LoadedWindow) -> None:
    press(loaded.editor, Qt.Key.Key_F5)
    assert loaded.window.close()
    assert not loaded.playback.can_play


@pytest.mark.parametrize("keys", ["", "F5", "Ctrl+Space"])
def test_what_is_asked_for_while_the_sound_is_loaded_is_heard_then(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, keys: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(media: MediaReference, *, project: Path) -> FoundRecording | None:
        assert go_on.wait(10)
        return find_recording(media, project=project)

    monkeypatch.setattr("editor.ui.projects.media_relink.find_recording", slowly)
    made: list[PlayerSpy] = []

    def make(parent: QObject) -> Player:
        made.append(PlayerSpy(parent))
        return made[0]

    window = show_window(make_player=make)
    window.open_path(project_file)
    qtbot.waitUntil(lambda: window.has_project)
    assert window.page.playback.preparing
    editor = window.page.editor
    editor.place_caret("a", 0)
    if keys:
        qtbot.waitUntil(window.actions_["play.toggle"].isEnabled)
        press_keys(editor, keys)
    else:
        click(editor.viewport(), editor.word_rects(0, 3)[0].center().toPoint())
    assert made == []
    go_on.set()
    qtbot.waitUntil(lambda: bool(made) and bool(made[0].asked))
    assert made[0].asked == {"": [(1200, 1600)], "F5": [(0, 2400)], "Ctrl+Space": [(0,)]}[keys]
