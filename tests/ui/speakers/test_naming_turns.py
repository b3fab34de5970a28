"""Who speaks: said of a turn, of a segment with Shift, of what is selected; each is one step of undo."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.drivers import click, drag, press_keys, type_text
from tests.ui.speakers.turn_window import TurnWindow

UNNAMED = "Unknown"
BEFORE = [UNNAMED, UNNAMED, UNNAMED, "Greg", "Greg", UNNAMED]


def test_a_digit_names_the_whole_turn_and_says_what_is_left(shown: TurnWindow) -> None:
    editor = shown.editor
    editor.place_caret("b", 4)
    place, scrolled = editor.textCursor().position(), editor.verticalScrollBar().value()
    press_keys(editor, "Alt+2")
    assert shown.speakers() == ["Greg", "Greg", UNNAMED, "Greg", "Greg", UNNAMED]
    assert shown.said() == "Greg: this turn. 2 Unknown turns left"
    assert (editor.textCursor().position(), editor.verticalScrollBar().value()) == (place, scrolled)
    assert shown.turn_starts() == [0, 2, 3, 5]
    press_keys(editor, "Ctrl+Z")
    assert (shown.speakers(), any(shown.decided())) == (BEFORE, False)
    press_keys(editor, "Ctrl+Y")
    assert shown.speakers()[:2] == ["Greg", "Greg"]


def test_with_shift_a_digit_names_the_segment_alone(shown: TurnWindow) -> None:
    shown.editor.place_caret("a", 0)
    press_keys(shown.editor, "Alt+Shift+3")
    assert shown.speakers() == ["Anna Berg", *BEFORE[1:]]
    assert shown.said() == "Anna Berg: this segment. 3 Unknown turns left"
    press_keys(shown.editor, "Alt+Shift+0")
    assert shown.speakers()[0] is None


def test_a_name_that_is_right_already_is_confirmed(shown: TurnWindow) -> None:
    shown.editor.place_caret("d", 0)
    press_keys(shown.editor, "Alt+2")
    assert shown.decided() == [False, False, False, True, True, False]
    assert shown.said() == "Greg: this turn. 3 Unknown turns left"
    press_keys(shown.editor, "Alt+2")
    assert shown.said() == "Greg: this turn, as before"


def test_the_last_unknown_turn_named_is_told(shown: TurnWindow) -> None:
    press_keys(shown.editor, "Ctrl+A")
    press_keys(shown.editor, "Alt+3")
    assert shown.speakers() == ["Anna Berg"] * 6
    assert shown.said() == "Anna Berg: 4 turns. No Unknown turns left"
    press_keys(shown.editor, "Ctrl+Z")
    assert shown.speakers() == BEFORE


def test_turns_dragged_over_by_their_names_are_named_in_one_step(shown: TurnWindow) -> None:
    drag(shown.gutter, shown.name_of(1), shown.name_of(2))
    assert shown.selected() == [0, 1, 2]
    press_keys(shown.editor, "Alt+2")
    assert shown.speakers() == ["Greg"] * 5 + [UNNAMED]
    assert (shown.said(), shown.selected()) == ("Greg: 2 turns. 1 Unknown turn left", [0, 1, 2])
    press_keys(shown.editor, "Ctrl+Z")
    assert shown.speakers() == BEFORE


def test_segments_dragged_over_by_their_times_are_named(shown: TurnWindow) -> None:
    drag(shown.gutter, shown.time_of(4), shown.time_of(1))
    assert shown.selected() == [1, 2, 3, 4]
    press_keys(shown.editor, "Alt+3")
    assert shown.speakers() == [UNNAMED, *["Anna Berg"] * 4, UNNAMED]
    assert shown.said() == "Anna Berg: 4 segments. 2 Unknown turns left"


def test_shift_extends_what_is_selected_from_where_it_began(shown: TurnWindow) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    drag(shown.gutter, shown.name_of(2), shown.name_of(3))
    click(shown.gutter, shown.name_of(5), modifiers=shift)
    assert shown.selected() == [2, 3, 4, 5]
    click(shown.gutter, shown.name_of(0), modifiers=shift)
    assert shown.selected() == [0, 1, 2]
    shown.editor.place_caret("d", 0)
    click(shown.gutter, shown.time_of(4), modifiers=shift)
    assert shown.selected() == [3, 4]


def test_ctrl_adds_turns_and_takes_them_away(shown: TurnWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for row in (0, 2, 5):
        click(shown.gutter, shown.name_of(row), modifiers=control)
    assert shown.selected() == [0, 1, 2, 5]
    click(shown.gutter, shown.name_of(2), modifiers=control)
    assert shown.selected() == [0, 1, 5]
    press_keys(shown.editor, "Alt+3")
    assert shown.speakers() == ["Anna Berg", "Anna Berg", UNNAMED, "Greg", "Greg", "Anna Berg"]
    assert (shown.said(), shown.selected()) == ("Anna Berg: 2 turns. 1 Unknown turn left", [0, 1, 5])
    press_keys(shown.editor, "Ctrl+Z")
    assert shown.speakers() == BEFORE


def test_the_caret_lets_go_of_what_is_selected_apart(shown: TurnWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for row in (0, 5):
        click(shown.gutter, shown.name_of(row), modifiers=control)
    shown.editor.place_caret("c", 3)
    assert shown.selected() == []
    press_keys(shown.editor, "Alt+2")
    assert shown.speakers() == [UNNAMED, UNNAMED, "Greg", "Greg", "Greg", UNNAMED]


def test_delete_takes_away_what_is_selected_apart(shown: TurnWindow) -> None:
    before = shown.editor.transcript
    for row in (0, 5):
        click(shown.gutter, shown.name_of(row), modifiers=Qt.KeyboardModifier.ControlModifier)
    press_keys(shown.editor, "Del")
    assert [segment.id for segment in shown.editor.transcript.segments] == ["c", "d", "e"]
    press_keys(shown.editor, "Ctrl+Z")
    assert shown.editor.transcript == before


def test_speech_inserted_in_a_turn_joins_it(shown: TurnWindow) -> None:
    shown.loaded.playback.seek(3200)
    press_keys(shown.editor, "Ctrl+I")
    assert (shown.turn_starts(), shown.speakers()[1]) == ([0, 3, 4, 6], UNNAMED)
    type_text(shown.editor, "Tell us.")
    press_keys(shown.editor, "Alt+Shift+2")
    assert (shown.turn_starts(), shown.speakers()[:3]) == ([0, 1, 2, 3, 4, 6], [UNNAMED, "Greg", UNNAMED])


def test_what_is_selected_is_seen_beside_the_text(shown: TurnWindow) -> None:
    def colours(row: int) -> set[str]:
        image = shown.gutter.grab().toImage()
        scale, at = image.devicePixelRatio(), shown.time_of(row)
        return {
            image.pixelColor(int(x * scale), int(at.y() * scale)).name() for x in range(at.x() - 70, at.x())
        }

    selection = shown.editor.theme.selection
    assert selection not in colours(0) | colours(2)
    click(shown.gutter, shown.name_of(2), modifiers=Qt.KeyboardModifier.ControlModifier)
    click(shown.gutter, shown.name_of(5), modifiers=Qt.KeyboardModifier.ControlModifier)
    assert selection in colours(2) & colours(5)
    assert selection not in colours(0) | colours(4)


def test_words_selected_are_meant_alone(shown: TurnWindow) -> None:
    cursor = shown.editor.textCursor()
    cursor.setPosition(len("What made you "))
    cursor.setPosition(len("What made you leave the oth"), cursor.MoveMode.KeepAnchor)
    shown.editor.setTextCursor(cursor)
    press_keys(shown.editor, "Alt+2")
    texts = [segment.text for segment in shown.editor.transcript.segments]
    assert texts[:3] == ["What made you", "leave the other", "bets?"] or texts[1].startswith(
        "leave the other"
    )
    assert shown.speakers()[:2] == [UNNAMED, "Greg"]
    assert shown.said().startswith("Greg: the selected words. ")


def test_two_names_become_one(shown: TurnWindow) -> None:
    shown.window.page.speaker_editing.merge_speakers("nobody", "greg")
    assert shown.speakers() == ["Greg"] * 6
    assert shown.said() == "Unknown is now Greg: 4 segments. No Unknown turns left"
    assert shown.turn_starts() == [0, 2, 3, 5]
    press_keys(shown.editor, "Ctrl+Z")
    assert shown.speakers() == BEFORE
