"""Playback modes: loops, pauses, rewinding, what is left out; speed and volume are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.services.sound.errors import SoundError
from editor.services.sound.sample_reader import Block, SoundFile
from editor.ui.actions.action_set import needed_for_typing
from editor.ui.playback.playback_session import SPEEDS
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import click, press, press_keys, type_text
from tests.ui.fixtures import LoadedWindow, load_window


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> LoadedWindow:
    """The small transcript, ready to be heard."""
    return load_window(qtbot, show_window, project_file)


def select(loaded: LoadedWindow, row: int, first: int, last: int) -> None:
    """Select characters of a row, as a person does."""
    block = loaded.editor.document().findBlockByNumber(row)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + first)
    cursor.setPosition(block.position() + last, QTextCursor.MoveMode.KeepAnchor)
    loaded.editor.setTextCursor(cursor)


def test_every_step_of_speed_is_reached_and_none_beyond(loaded: LoadedWindow) -> None:
    for _ in range(20):
        press_keys(loaded.editor, "Ctrl+]")
    assert loaded.playback.speed == loaded.player.speed == 3.0
    steps = []
    for _ in range(20):
        steps.append(loaded.playback.speed)
        press_keys(loaded.editor, "Ctrl+[")
    assert tuple(sorted(set(steps))) == SPEEDS
    assert loaded.player.speed == 0.25
    loaded.window.actions_["play.normal"].trigger()
    assert loaded.playback.speed == 1.0


def test_going_on_repeats_the_last_second(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.playback.play_on(3_000)
    qtbot.waitUntil(lambda: loaded.player.position_ms > 4_300)
    press_keys(loaded.editor, "Ctrl+Space")
    paused_ms = loaded.player.position_ms
    went: list[int] = []
    loaded.player.position_changed.connect(went.append)
    press_keys(loaded.editor, "Ctrl+Space")
    assert went[0] == paused_ms - 1_000
    assert loaded.playback.playing


def test_going_on_within_a_span_never_leaves_it(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.playback.play_span(20_000, 21_500)
    qtbot.waitUntil(lambda: loaded.player.position_ms > 20_300)
    loaded.playback.pause()
    went: list[int] = []
    loaded.player.position_changed.connect(went.append)
    with qtbot.waitSignal(loaded.player.finished):
        loaded.playback.resume()
    assert min(went) == 20_000
    assert loaded.player.position_ms == 21_500


def test_a_place_that_was_gone_to_is_heard_from_there(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.playback.play_on(3_000)
    qtbot.waitUntil(lambda: loaded.player.position_ms > 3_100)
    loaded.playback.pause()
    loaded.playback.seek(9_000)
    went: list[int] = []
    loaded.player.position_changed.connect(went.append)
    loaded.playback.resume()
    qtbot.waitUntil(lambda: bool(went))
    assert min(went) >= 9_000


def test_rewinding_can_be_turned_off(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.window.settings.values.rewind_ms = 0
    loaded.playback.play_on(3_000)
    qtbot.waitUntil(lambda: loaded.player.position_ms > 3_100)
    loaded.playback.pause()
    paused_ms = loaded.player.position_ms
    loaded.playback.resume()
    assert loaded.player.position_ms == paused_ms


def test_the_selected_words_are_played_and_looped(qtbot: QtBot, loaded: LoadedWindow) -> None:
    action = loaded.window.actions_["play.selection"]
    loaded.window.actions_.refresh()
    assert not action.isEnabled()
    select(loaded, 0, 4, 14)  # "met in Seo": words touched count whole
    qtbot.waitUntil(action.isEnabled)
    press(loaded.editor, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    assert loaded.player.asked[-1] == (400, 1_600)
    press(loaded.editor, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert loaded.playback.looping
    assert loaded.playback.span == (400, 1_600)
    press(loaded.editor, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert not loaded.playback.playing


def test_a_doubtful_word_that_is_gone_to_is_heard(loaded: LoadedWindow) -> None:
    press(loaded.editor, Qt.Key.Key_F8)
    assert loaded.player.asked == [(2_000, 4_600)]  # a second on either side, to the end of the word there
    assert loaded.player.stressed == (3_000, 3_400)
    press(loaded.editor, Qt.Key.Key_F5)  # the program selected the word, not the person
    assert loaded.player.asked[-1] == (3_000, 5_800)
    loaded.window.actions_["play.doubts"].trigger()
    press(loaded.editor, Qt.Key.Key_F8)
    assert len(loaded.player.asked) == 2


def test_half_a_second_on_either_side_of_the_borders(loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("c", 0)  # 8,000 to 9,600
    for keys in ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"):
        press_keys(loaded.editor, keys)
    assert loaded.player.asked == [(7_500, 8_000), (8_000, 8_500), (9_100, 9_600), (9_600, 10_100)]


def test_the_next_segment_and_the_one_before_are_played(loaded: LoadedWindow) -> None:
    press_keys(loaded.editor, "Ctrl+PgDown")
    assert loaded.editor.caret_row == 1
    press(loaded.editor, Qt.Key.Key_MediaNext)
    press(loaded.editor, Qt.Key.Key_MediaPrevious)
    assert loaded.editor.caret_row == 1
    assert loaded.player.asked == [(3_000, 5_800), (8_000, 9_600), (3_000, 5_800)]


def test_playing_pauses_while_a_person_types_and_goes_on_after(qtbot: QtBot, loaded: LoadedWindow) -> None:
    values = loaded.window.settings.values
    loaded.window.actions_["play.typing"].trigger()
    assert values.pause_while_typing
    values.resume_after_ms = 200
    loaded.playback.play_on(3_000)
    qtbot.waitUntil(lambda: loaded.player.position_ms > 3_100)
    type_text(loaded.editor, "oh ")
    assert not loaded.playback.playing
    assert loaded.playback.modes.waits_for_typing
    qtbot.waitUntil(lambda: loaded.playback.playing)
    assert not loaded.playback.modes.waits_for_typing


def test_typing_pauses_nothing_unless_wanted(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.playback.play_on(3_000)
    qtbot.waitUntil(lambda: loaded.player.position_ms > 3_100)
    type_text(loaded.editor, "oh ")
    assert loaded.playback.playing
    loaded.playback.pause()
    type_text(loaded.editor, "so ")
    assert not loaded.playback.modes.waits_for_typing


def test_after_typing_where_it_was_paused_playing_goes_on_from_there(
    qtbot: QtBot, loaded: LoadedWindow
) -> None:
    loaded.editor.place_caret("c", 0)
    press_keys(loaded.editor, "Ctrl+Space")
    qtbot.waitUntil(lambda: loaded.player.position_ms > 8_300)
    press_keys(loaded.editor, "Ctrl+Space")
    type_text(loaded.editor, "Yes ")
    press_keys(loaded.editor, "Ctrl+Space")
    assert loaded.player.asked == [(8_000,), (None,)]


def test_silences_are_skipped_while_playing_on(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.window.actions_["play.silences"].trigger()
    loaded.playback.play_on(9_500)
    places: list[int] = []
    loaded.playback.moved.connect(places.append)
    loaded.playback.set_speed(3.0)
    with qtbot.waitSignal(loaded.player.finished):
        pass
    assert not [place for place in places if 14_250 < place < 19_750]
    assert max(places) == 21_000
    loaded.window.actions_["play.silences"].trigger()
    assert not loaded.window.settings.values.skip_silences


def test_one_speaker_alone_is_heard(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.editor.place_caret("c", 0)
    action = loaded.window.actions_["play.alone"]
    loaded.window.actions_.refresh()
    assert action.text() == "Play only Lee"
    action.trigger()
    assert action.isChecked()
    with qtbot.waitSignal(loaded.player.finished):
        loaded.playback.play_on(0)
    assert loaded.player.position_ms == 9_700
    action.trigger()
    assert loaded.playback.modes.speaker_alone is None


def test_loudness_and_speed_are_kept_for_the_person(loaded: LoadedWindow) -> None:
    volume = loaded.playback.volume
    press_keys(loaded.editor, "Ctrl+Alt+Down")
    press_keys(loaded.editor, "Ctrl+Alt+Down")
    loaded.playback.set_speed(0.8)
    press_keys(loaded.editor, "Ctrl+M")
    assert volume.muted
    kept = Settings(loaded.window.settings.path).values
    assert (kept.volume, kept.muted, kept.speed) == (0.8, True, 0.8)
    press_keys(loaded.editor, "Ctrl+Alt+Up")
    assert not volume.muted
    assert volume.level == 0.9


@pytest.mark.parametrize(
    ("keys", "needed"),
    [
        ("a", True),
        ("Shift+A", True),
        ("Space", True),
        ("Left", True),
        ("Shift+Return", True),
        ("Ctrl+A", False),
        ("Alt+Left", False),
        ("F13", False),
        ("Shift+F24", False),
        ("Media Play", False),
        ("Toggle Media Play/Pause", False),
        ("Launch (5)", False),
        ("Pause", False),
        ("", False),
    ],
)
def test_which_keys_a_pedal_may_send(keys: str, needed: bool) -> None:
    assert needed_for_typing(keys) is needed


def test_a_pedals_key_works_while_typing(loaded: LoadedWindow) -> None:
    loaded.window.actions_.set_keys("play.segment", "F13")
    click(loaded.editor.viewport(), loaded.middle(2, 1))
    press(loaded.editor, Qt.Key.Key_F13)
    assert loaded.player.asked[-1] == (8_000, 9_600)
    assert "F13" not in loaded.editor.toPlainText()


def test_a_pedal_plays_for_as_long_as_it_is_held(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.window.actions_.set_keys("play.hold", "F14")
    loaded.editor.place_caret("c", 0)
    QTest.keyPress(loaded.editor, Qt.Key.Key_F14)
    qtbot.waitUntil(lambda: loaded.player.position_ms > 8_200)
    again = QKeyEvent(
        QEvent.Type.KeyRelease, Qt.Key.Key_F14, Qt.KeyboardModifier.NoModifier, autorep=True, count=1
    )
    QApplication.sendEvent(loaded.editor, again)  # as a key that is held repeats
    assert loaded.playback.playing
    QTest.keyRelease(loaded.editor, Qt.Key.Key_F14)
    qtbot.waitUntil(lambda: not loaded.playback.playing)
    paused_ms = loaded.player.position_ms
    QTest.keyPress(loaded.editor, Qt.Key.Key_F14)
    assert loaded.playback.playing
    assert loaded.player.position_ms < paused_ms
    QTest.keyRelease(loaded.editor, Qt.Key.Key_F14)
    qtbot.waitUntil(lambda: not loaded.playback.playing)
    press(loaded.editor, Qt.Key.Key_F5)
    assert loaded.playback.playing


def test_a_held_pedal_whose_repeats_are_not_marked_plays_on(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.window.actions_.set_keys("play.hold", "F14")
    loaded.editor.place_caret("c", 0)
    QTest.keyPress(loaded.editor, Qt.Key.Key_F14)
    for _ in range(10):  # as X11 sends them
        QTest.keyRelease(loaded.editor, Qt.Key.Key_F14)
        QTest.keyPress(loaded.editor, Qt.Key.Key_F14)
    qtbot.waitUntil(lambda: loaded.player.position_ms > 8_200)
    assert loaded.player.asked == [(8_000,)]
    QTest.keyRelease(loaded.editor, Qt.Key.Key_F14)
    qtbot.waitUntil(lambda: not loaded.playback.playing)


def test_a_held_pedal_is_let_go_when_the_window_is_left(qtbot: QtBot, loaded: LoadedWindow) -> None:
    loaded.window.actions_.set_keys("play.hold", "F14")
    QTest.keyPress(loaded.editor, Qt.Key.Key_F14)
    assert loaded.playback.playing
    QApplication.sendEvent(loaded.window, QEvent(QEvent.Type.WindowDeactivate))
    assert not loaded.playback.playing
    QTest.keyRelease(loaded.editor, Qt.Key.Key_F14)


def test_a_recording_that_can_no_longer_be_read_is_told_and_found_again(
    qtbot: QtBot,
    loaded: LoadedWindow,
    prompts: ScriptedPrompts,
    recording: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(file: SoundFile, *_: object) -> Iterator[Block]:
        raise SoundError(file.path, "the file can no longer be read", "see whether its drive is connected")
        yield

    with monkeypatch.context() as drive:
        drive.setattr(SoundFile, "read", fail)
        press(loaded.editor, Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: "can no longer be read" in " ".join(loaded.window.notices.texts))
    assert not loaded.playback.can_play
    type_text(loaded.editor, "still typing ")
    assert loaded.editor.toPlainText().startswith("still typing")
    prompts.file = recording
    loaded.window.actions_["file.locate"].trigger()
    qtbot.waitUntil(loaded.window.actions_["play.segment"].isEnabled)
    press(loaded.editor, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: loaded.playback.playing)


def test_what_is_chosen_in_one_window_holds_in_the_others(
    qtbot: QtBot, loaded: LoadedWindow, show_window: ShowWindow
) -> None:
    other = show_window()
    other.page.playback.set_speed(1.5)
    other.page.playback.volume.set_level(0.3)
    loaded.playback.play_row(2)
    assert loaded.player.speed == 1.5
    assert loaded.window.page.transport.speed.text() == "1.5×"
    assert loaded.window.page.transport.volume.slider.value() == 30


def test_a_stretch_selected_in_the_waveform_is_looped_as_it_was_drawn(
    qtbot: QtBot, loaded: LoadedWindow
) -> None:
    waveform = loaded.window.page.waveform
    qtbot.waitUntil(lambda: waveform.model.rows is not None)
    waveform.model.set_selection((8_123, 9_321))
    waveform.strip.range_selected.emit(8_123, 9_321)
    press(loaded.editor, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert loaded.playback.looping
    assert loaded.playback.span == (8_123, 9_321)
    loaded.playback.pause()
    press(loaded.editor, Qt.Key.Key_Left)  # the selection is gone, in the text and in the waveform
    press(loaded.editor, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert loaded.playback.span == (8_000, 9_600)
