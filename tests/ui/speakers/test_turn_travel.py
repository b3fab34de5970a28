"""From turn to turn by key: where the caret goes, what is heard and said; turns split and joined."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.drivers import press_keys
from tests.ui.speakers.turn_window import TurnWindow


def test_next_and_previous_turn(shown: TurnWindow) -> None:
    editor = shown.editor
    editor.place_caret("b", 3)
    press_keys(editor, "Ctrl+Shift+PgDown")
    assert (editor.caret_row, shown.said()) == (2, "Turn 2 of 4")
    for keys, row in (("PgDown", 3), ("PgDown", 5), ("PgDown", 5), ("PgUp", 3), ("PgUp", 2), ("PgUp", 0)):
        press_keys(editor, f"Ctrl+Shift+{keys}")
        assert editor.caret_row == row
    press_keys(editor, "Ctrl+Shift+PgUp")
    assert shown.said() == "This is the first turn"


def test_unknown_turns_are_gone_through_in_a_round(shown: TurnWindow) -> None:
    rows = []
    for _ in range(4):
        press_keys(shown.editor, "Alt+U")
        rows.append(shown.editor.caret_row)
    assert rows == [2, 5, 0, 2]
    assert shown.said() == "Turn 2 of 4. 3 Unknown turns left"
    press_keys(shown.editor, "Alt+Shift+U")
    assert shown.editor.caret_row == 0
    press_keys(shown.editor, "Ctrl+A")
    press_keys(shown.editor, "Alt+2")
    press_keys(shown.editor, "Alt+U")
    assert shown.said() == "No Unknown turns left"


def test_the_beginning_of_a_turn_is_heard_and_playing_goes_on_from_there(
    qtbot: QtBot, shown: TurnWindow
) -> None:
    playback = shown.loaded.playback
    playback.set_speed(3.0)
    shown.window.settings.values.turn_ms = 1000
    press_keys(shown.editor, "Alt+U")
    assert shown.loaded.player.asked[-1] == (8000, 9000)
    qtbot.waitUntil(lambda: playback.playing)
    qtbot.waitUntil(lambda: not playback.playing)
    assert 8900 <= playback.position_ms <= 9100
    press_keys(shown.editor, "Ctrl+Space")
    qtbot.waitUntil(lambda: playback.position_ms > 9300)
    playback.pause()


@pytest.mark.parametrize(("length_ms", "asked"), [(20_000, [(12_000, 16_600)]), (0, [])])
def test_no_more_than_the_turn_is_heard_and_nothing_where_that_is_wanted(
    shown: TurnWindow, length_ms: int, asked: list[object]
) -> None:
    shown.window.settings.values.turn_ms = length_ms
    shown.editor.place_caret("c", 0)
    before = len(shown.loaded.player.asked)
    press_keys(shown.editor, "Ctrl+Shift+PgDown")
    assert shown.loaded.player.asked[before:] == asked


def test_a_turn_is_split_between_segments_and_words(shown: TurnWindow) -> None:
    editor = shown.editor
    editor.place_caret("b", 0)
    press_keys(editor, "Ctrl+Shift+Return")
    assert (shown.turn_starts(), shown.said()) == ([0, 1, 2, 3, 5], "A turn starts here")
    press_keys(editor, "Ctrl+Shift+Return")
    assert shown.said() == "A turn already starts or ends here"
    editor.place_caret("d", len("It was "))
    press_keys(editor, "Ctrl+Shift+Return")
    assert [segment.text for segment in editor.transcript.segments[3:5]] == ["It was", "hard at first."]
    assert (shown.turn_starts(), editor.caret_row) == ([0, 1, 2, 3, 4, 6], 4)
    press_keys(editor, "Ctrl+Z")
    press_keys(editor, "Ctrl+Z")
    assert shown.turn_starts() == [0, 2, 3, 5]


def test_turns_are_joined(shown: TurnWindow) -> None:
    editor = shown.editor
    editor.place_caret("d", 2)
    press_keys(editor, "Ctrl+Shift+Backspace")
    assert (shown.turn_starts(), shown.speakers()[3:5]) == ([0, 2, 5], ["Unknown", "Unknown"])
    assert shown.said() == "One turn of Unknown, 3 segments"
    assert (editor.caret_row, editor.textCursor().positionInBlock()) == (3, 2)
    press_keys(editor, "Ctrl+Z")
    assert (shown.turn_starts(), shown.speakers()[3:5]) == ([0, 2, 3, 5], ["Greg", "Greg"])
    editor.place_caret("a", 0)
    press_keys(editor, "Ctrl+Shift+Backspace")
    assert shown.said() == "No turn before this one"


def test_the_status_bar_tells_turn_and_speaker(shown: TurnWindow) -> None:
    shown.editor.place_caret("e", 0)
    assert shown.window.status.speaker.text() == "Turn 3 of 4: Greg"


def test_a_reader_hears_the_name_where_a_turn_begins(shown: TurnWindow) -> None:
    announcer = shown.window.announcer
    shown.editor.place_caret("d", 0)
    assert announcer.place() == "Greg, turn 3, segment 4, 0:12"
    shown.editor.place_caret("e", 0)
    assert announcer.place() == "Segment 5, Greg, 0:15"
