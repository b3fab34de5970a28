"""Who speaks, typed in place: completed, chosen by keys, for the turn, the segment or what is selected."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QRadioButton
from pytestqt.qtbot import QtBot

from editor.document.values import Speaker, Transcript
from editor.ui.speakers.merge_names_dialog import MergeNamesDialog
from editor.ui.speakers.name_offers import NameOffers
from editor.ui.speakers.speaker_choices import ChoiceKind, OfferedName, choices_for
from tests.ui.conftest import LEE, SAM, ScriptedPrompts, ShowWindow, make_segment
from tests.ui.drivers import click, drag, press, press_keys, type_text
from tests.ui.review.projects import open_transcript
from tests.ui.speakers.turn_window import GREG, UNKNOWN, TurnWindow, turns_transcript

UNNAMED = "Unknown"
BEFORE = [UNNAMED, UNNAMED, UNNAMED, "Greg", "Greg", UNNAMED]


def reaches(shown: TurnWindow) -> list[str]:
    return [button.text() for button in shown.popup.findChildren(QRadioButton)]


def test_a_name_clicked_is_typed_anew(shown: TurnWindow) -> None:
    click(shown.gutter, shown.name_of(0))
    popup = shown.popup
    assert popup.shown == [UNNAMED, "Greg", "Anna Berg", "No speaker"]
    assert reaches(shown) == ["This turn, 2 segments", "Only this segment"]
    type_text(popup.field, "be")
    assert popup.shown == ["Anna Berg", "New speaker “be”"]
    press(popup.field, Qt.Key.Key_Return)
    assert shown.speakers()[:3] == ["Anna Berg", "Anna Berg", UNNAMED]
    assert QApplication.activePopupWidget() is None
    assert shown.said() == "Anna Berg: this turn. 2 Unknown turns left"


def test_a_new_name_makes_a_speaker_in_one_step(shown: TurnWindow) -> None:
    shown.editor.place_caret("c", 0)
    press_keys(shown.editor, "Alt+N")
    type_text(shown.popup.field, "  Sam   Lee ")
    press(shown.popup.field, Qt.Key.Key_Return)
    assert shown.speakers() == [UNNAMED, UNNAMED, "Sam Lee", "Greg", "Greg", UNNAMED]
    assert len(shown.editor.transcript.speakers) == 4
    press_keys(shown.editor, "Ctrl+Z")
    assert (shown.speakers(), len(shown.editor.transcript.speakers)) == (BEFORE, 3)


def test_shift_and_return_name_the_segment_alone(shown: TurnWindow) -> None:
    shown.editor.place_caret("b", 0)
    press_keys(shown.editor, "Alt+N")
    press(shown.popup.field, Qt.Key.Key_Down)
    press(shown.popup.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown.speakers() == [UNNAMED, "Anna Berg", *BEFORE[2:]]


def test_the_switch_reaches_the_segment_alone(shown: TurnWindow) -> None:
    click(shown.gutter, shown.name_of(3))
    shown.popup.findChildren(QRadioButton)[1].click()
    assert shown.popup.field.accessibleDescription() == "Only this segment"
    press_keys(shown.popup.field, "Alt+3")
    assert shown.speakers() == [*BEFORE[:3], "Anna Berg", "Greg", UNNAMED]


def test_the_switch_is_reached_by_keys(shown: TurnWindow) -> None:
    click(shown.gutter, shown.name_of(0))
    popup = shown.popup
    press(popup.field, Qt.Key.Key_Tab)
    turn, segment = popup.findChildren(QRadioButton)
    assert turn.hasFocus()
    press(turn, Qt.Key.Key_Down)
    assert (segment.hasFocus(), segment.isChecked()) == (True, True)
    press(segment, Qt.Key.Key_Return)
    assert shown.speakers() == ["Greg", *BEFORE[1:]]


def test_digits_choose_while_it_is_open(shown: TurnWindow) -> None:
    click(shown.gutter, shown.name_of(5))
    type_text(shown.popup.field, "x")
    press_keys(shown.popup.field, "Alt+2")
    assert shown.speakers()[5] == "Greg"
    click(shown.gutter, shown.name_of(0))
    press_keys(shown.popup.field, "Alt+Shift+0")
    assert shown.speakers()[:2] == [None, UNNAMED]


def test_the_mouse_chooses_a_line(shown: TurnWindow) -> None:
    click(shown.gutter, shown.name_of(2))
    table = shown.popup.table
    click(table.viewport(), table.visualRect(table.model().index(2, 0)).center())
    assert shown.speakers()[2] == "Anna Berg"


def test_what_is_selected_is_named_as_a_whole(shown: TurnWindow) -> None:
    drag(shown.gutter, shown.name_of(0), shown.name_of(2))
    click(shown.gutter, shown.name_of(2))
    assert reaches(shown) == ["Selection, 2 turns", "This turn, 1 segment"]
    press_keys(shown.popup.field, "Alt+2")
    assert shown.speakers() == ["Greg"] * 5 + [UNNAMED]


def test_escape_leaves_all_as_it_was(shown: TurnWindow) -> None:
    click(shown.gutter, shown.name_of(0))
    type_text(shown.popup.field, "Gr")
    press(shown.popup.field, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert shown.speakers() == BEFORE


def test_of_a_long_name_the_whole_is_a_tooltip(
    qtbot: QtBot, show_window: ShowWindow, recording: Path
) -> None:
    long = "Dr. Maximiliane Freifrau von und zu Hohenberg-Lindenthal"
    transcript = replace(turns_transcript(), speakers=(UNKNOWN, replace(GREG, name=long)))
    window = TurnWindow(open_transcript(qtbot, show_window, recording, transcript))
    click(window.gutter, window.name_of(0))
    names = [window.popup.table.item(row, 0) for row in range(2)]
    assert [name.toolTip() for name in names if name is not None] == [UNNAMED, long]
    window.popup.close()


def test_the_only_name_stays_where_names_are_merged(
    qtbot: QtBot, show_window: ShowWindow, recording: Path, prompts: ScriptedPrompts
) -> None:
    """With the caret in Greg's turn too: nobody wants to call him Unknown."""
    seen: list[str] = []

    def note(dialog: QDialog) -> bool:
        assert isinstance(dialog, MergeNamesDialog)
        seen.append(f"{dialog.going.currentText()} > {dialog.staying.currentText()}")
        return False

    prompts.on_dialog = note
    transcript = replace(turns_transcript(), speakers=(UNKNOWN, GREG))
    window = TurnWindow(open_transcript(qtbot, show_window, recording, transcript))
    for segment in ("c", "d"):
        window.editor.place_caret(segment, 0)
        press_keys(window.editor, "Ctrl+Shift+M")
    assert seen == ["Unknown > Greg"] * 2


def test_names_are_merged_from_the_popup_and_by_key(shown: TurnWindow, prompts: ScriptedPrompts) -> None:
    seen: list[str] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, MergeNamesDialog)
        seen.append(f"{dialog.going.currentText()} > {dialog.staying.currentText()}: {dialog.count.text()}")
        dialog.staying.setCurrentIndex(dialog.going.currentIndex())
        assert not dialog.merge_button.isEnabled()
        dialog.staying.setCurrentIndex(2)
        return dialog.merge_button.isEnabled()

    prompts.on_dialog = answer
    shown.editor.place_caret("c", 0)
    press_keys(shown.editor, "Ctrl+Shift+M")
    assert seen == ["Unknown > Greg: 4 segments will be renamed to Greg"]
    assert shown.speakers() == ["Anna Berg"] * 3 + ["Greg", "Greg", "Anna Berg"]
    press_keys(shown.editor, "Ctrl+Z")
    click(shown.gutter, shown.name_of(3))
    shown.popup.merge_button.click()
    assert seen[1].startswith("Greg > Anna Berg: 2 segments")


def test_a_name_that_the_text_speaks_of_is_offered(shown: TurnWindow) -> None:
    editor = shown.editor
    editor.place_caret("f", 0)
    type_text(editor, "This is Jonas. ")
    shown.editor.place_caret("c", 0)
    press_keys(editor, "Alt+N")
    assert shown.popup.shown == [UNNAMED, "Greg", "Anna Berg", "Jonas", "No speaker"]
    type_text(shown.popup.field, "jo")
    press(shown.popup.field, Qt.Key.Key_Return)
    assert shown.speakers()[2] == "Jonas"


def test_names_in_a_long_text_come_after_a_moment(qtbot: QtBot) -> None:
    said = [f"This is Jonas, {number}." for number in range(500)]
    segments = [make_segment(f"s{at}", text, start_ms=at * 2000) for at, text in enumerate(said)]
    transcript = Transcript("en", (SAM,), tuple(segments))
    parent = QObject()
    offers = NameOffers(parent)
    with qtbot.waitSignal(offers.found) as found:
        offers.find(transcript)
        offers.find(replace(transcript, speakers=(SAM, LEE)))
    (offered,) = found.args[0]
    assert offered.name == "Jonas"
    assert offered.why.startswith("said: “This is Jonas, 0.")
    offers.find(replace(transcript))
    offers.stop()


def test_offers_come_after_speakers_and_never_twice() -> None:
    speakers = [Speaker("1", "Unknown"), Speaker("2", "Greg Brockman")]
    offers = [OfferedName("Sam", "said in the text"), OfferedName("greg brockman", "")]
    kinds = [(choice.kind, choice.name) for choice in choices_for("", speakers, offers)]
    assert kinds == [
        (ChoiceKind.SPEAKER, "Unknown"),
        (ChoiceKind.SPEAKER, "Greg Brockman"),
        (ChoiceKind.OFFERED, "Sam"),
        (ChoiceKind.NOBODY, ""),
    ]
    assert [choice.name for choice in choices_for("bro", speakers, offers)] == ["Greg Brockman", "bro"]
    assert [choice.kind for choice in choices_for("sam", speakers, offers)] == [ChoiceKind.OFFERED]
    assert choices_for("Greg  Brockman", speakers, offers)[-1].speaker_id == "2"
