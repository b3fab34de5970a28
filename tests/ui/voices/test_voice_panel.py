"""The panel of voices: told apart, heard, named, and applied to the text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from alignment.errors import ModelError
from editor.document.values import NamedBy
from editor.services.settings import Settings
from tests.ui.conftest import ShowWindow, make_segment
from tests.ui.drivers import press, press_keys, type_text
from tests.ui.fixtures import load_window
from tests.ui.voices.conftest import VoiceWindow, in_voice_window, write_project
from tests.ui.voices.interviews import SPEAKS, TURN_MS, UNKNOWN, WORD_MS, FakeAttributor, interview

FULL = {"sam": "Sam Altman", "greg": "Greg", "maria": "Yong"}


def facts(window: VoiceWindow) -> list[str]:
    return [card.facts.text() for card in window.panel.cards]


def shown_names(window: VoiceWindow) -> list[str]:
    return [card.field.text() for card in window.panel.cards]


def run_from_menu(menu: QMenu, *path: str) -> None:
    """Open a menu and choose an entry by its text, through the menus on the way."""
    menu.aboutToShow.emit()
    for name in path:
        action = next(action for action in menu.actions() if action.text() == name)
        assert action.isEnabled()
        if action.menu() is None:
            action.trigger()
            return
        menu = action.menu()  # type: ignore[assignment]


# -- telling apart -----------------------------------------------------------------------------------


def test_many_voices_are_all_listed_in_the_order_in_which_they_are_heard(opened: VoiceWindow) -> None:
    opened.attributor.hears = lambda word: f"turn {(word.start_ms or 0) // TURN_MS:02}"
    opened.tell()
    opened.qtbot.waitUntil(lambda: len(opened.panel.cards) == len(SPEAKS))
    analysis = opened.window.voices.voices.analysis
    assert analysis is not None
    assert [card.entry.id for card in opened.panel.cards] == [voice.id for voice in analysis.voices]
    last = opened.panel.cards[-1]
    last.field.setFocus()
    type_text(last.field, "Zoe")
    opened.settle()
    opened.panel.apply_unknown.click()
    opened.settle()
    assert opened.names[-1] == "Zoe"
    press_keys(opened.window.page.editor, "Ctrl+Z")
    assert opened.names[-1] == "Unknown"
    press_keys(opened.window.page.editor, "Ctrl+Y")
    assert opened.names[-1] == "Zoe"


def test_the_empty_panel_says_what_is_offered(opened: VoiceWindow) -> None:
    panel = opened.panel
    assert panel.isVisible()
    assert "Nothing leaves this computer" in panel.note.text()
    assert panel.tell.isVisible()
    assert panel.tell.isEnabled()
    assert not panel.apply_unknown.isVisible()


def test_each_voice_is_listed_with_time_turns_and_the_texts_name(told: VoiceWindow) -> None:
    assert told.panel.summary.text() == "3 voices"
    assert facts(told) == ["0:08 (42 %), 5 turns", "0:06 (33 %), 4 turns", "0:04 (25 %), 3 turns"]
    assert shown_names(told) == ["Sam Altman", "", ""]
    assert told.panel.cards[1].field.placeholderText() == "Speaker 2"
    assert not told.panel.tell.isVisible()


def test_the_work_shows_how_far_it_is_and_can_be_cancelled(
    opened: VoiceWindow, attributor: FakeAttributor
) -> None:
    attributor.go_on.clear()
    panel = opened.panel
    panel.tell.setFocus()
    press(panel.tell, Qt.Key.Key_Space)
    opened.qtbot.waitUntil(lambda: panel.progress.value() == 400)
    assert panel.progress.isVisible()
    assert panel.cancel.hasFocus()
    assert panel.stage.text() == "Comparing voices"
    assert not opened.window.actions_["voices.tell"].isEnabled()
    panel.cancel.click()
    opened.settle()
    assert not panel.progress.isVisible()
    assert panel.tell.isVisible()
    assert panel.tell.hasFocus()
    assert panel.problem.text() == ""
    panel.tell.click()  # and again
    opened.settle()
    assert len(panel.cards) == 3


def test_the_list_scrolls_before_the_panel_does(told: VoiceWindow) -> None:
    told.window.resize(1280, 800)
    told.window.voices.tell_with(2)
    told.settle()
    dock = told.window.voices.dock
    for part in (told.panel.summary, told.panel.apply_all, told.panel.remembered):
        assert dock.childAt(part.mapTo(dock, part.rect().center())) is part


def test_in_a_low_window_every_part_can_be_scrolled_to(told: VoiceWindow) -> None:
    panel, dock = told.panel, told.window.voices.dock
    told.qtbot.waitUntil(lambda: told.window.small.is_settled)
    dock.hide()
    dock.show()  # what somebody opens does not give way
    told.window.resize(told.window.minimumSizeHint())
    told.window.voices.tell_with(2)
    told.settle()
    for part in (panel.back, panel.cards[1].field, panel.apply_unknown, panel.remembered):
        part.setFocus(Qt.FocusReason.TabFocusReason)
        for corner in (part.rect().center(), part.rect().center() + QPoint(part.width() // 2 - 2, 0)):
            at = part.mapTo(dock, corner)
            assert dock.rect().contains(at)
            assert dock.childAt(at) is part


def test_what_was_found_is_kept_in_the_project_and_shown_when_it_is_opened_again(
    told: VoiceWindow, attributor: FakeAttributor
) -> None:
    window, path = told.window, told.window.context.project.path  # type: ignore[union-attr]
    assert window.close_project()
    window.open_path(path)
    told.qtbot.waitUntil(lambda: window.context.has_project() and not window.opening.busy)
    told.settle()
    assert len(attributor.asked) == 1
    assert told.panel.summary.text() == "3 voices"
    assert facts(told)[0] == "0:08 (42 %), 5 turns"


def test_leaving_the_project_lets_go_of_the_work(opened: VoiceWindow, attributor: FakeAttributor) -> None:
    attributor.go_on.clear()
    opened.panel.tell.click()
    opened.qtbot.waitUntil(lambda: bool(attributor.asked))
    assert opened.window.close_project()
    assert attributor.closed
    assert not opened.window.voices.telling.running


def test_another_number_of_speakers_is_asked_for_at_once(
    told: VoiceWindow, attributor: FakeAttributor
) -> None:
    told.panel.cards[1].field.setFocus()
    type_text(told.panel.cards[1].field, "Greg")
    box = told.panel.count
    box.setFocus()
    press(box, Qt.Key.Key_2)  # as in any list, by its first letter
    box.activated.emit(box.currentIndex())
    told.settle()
    assert attributor.asked[-1].exactly == 2
    assert told.panel.summary.text() == "2 voices"
    assert shown_names(told) == ["Sam Altman", "Greg"]  # the name stays with the voice
    told.panel.back.click()
    told.settle()
    assert told.panel.summary.text() == "3 voices"
    assert shown_names(told) == ["Sam Altman", "Greg", ""]
    assert box.currentText() == "Automatic"  # these three were found, not asked for


def test_fewer_voices_than_asked_for_are_told(told: VoiceWindow) -> None:
    told.window.voices.tell_with(9)
    told.settle()
    assert told.panel.summary.text() == "4 voices"
    assert told.panel.note.text() == "No more than 4 voices can be told apart here."
    run_from_menu(told.panel.cards[3].menu, "Merge with", "Speaker 3")
    told.settle()
    assert told.panel.summary.text() == "3 voices"
    assert told.panel.note.text() == ""  # the person made them fewer


# -- listening ---------------------------------------------------------------------------------------


def test_samples_are_played_by_mouse_and_by_key(told: VoiceWindow) -> None:
    card = told.panel.cards[1]
    assert [button.accessibleName() for button in card.samples[:1]] == ["Play sample 1 of Speaker 2"]
    card.samples[0].click()
    assert told.player.asked[-1] == (2400, 3200)
    card.field.setFocus()
    press_keys(card.field, "Ctrl+Shift+F5")
    assert told.player.asked[-1] == (9600, 10_400)
    press_keys(card.field, "Ctrl+Shift+F5")
    press_keys(card.field, "Ctrl+Shift+F5")
    assert told.player.asked[-1] == (2400, 3200)  # and from the first again


def test_each_voice_begins_with_its_first_sample(told: VoiceWindow) -> None:
    first, second = told.panel.cards[:2]
    first.field.setFocus()
    press_keys(first.field, "Ctrl+Shift+F5")
    press(first.field, Qt.Key.Key_Down)
    assert second.field.hasFocus()
    press_keys(second.field, "Ctrl+Shift+F5")
    assert told.player.asked[-1] == (2400, 3200)


# -- naming ------------------------------------------------------------------------------------------


def test_two_names_and_one_key_name_every_turn(told: VoiceWindow) -> None:
    """As a person does it who never takes the hands off the keys: three decisions."""
    before = told.transcript
    assert told.unknown_turns == 10
    told.panel.focus_first()
    focused = QApplication.focusWidget()
    assert focused is told.panel.cards[1].field
    type_text(told.panel.cards[1].field, "Greg")
    press(told.panel.cards[1].field, Qt.Key.Key_Return)
    assert told.panel.cards[2].field.hasFocus()
    type_text(told.panel.cards[2].field, "Yong")
    press(told.panel.cards[2].field, Qt.Key.Key_Return)
    told.qtbot.waitUntil(told.panel.apply_unknown.hasFocus)
    assert told.panel.apply_unknown.text() == "Name 10 Unknown turns"
    assert told.panel.apply_note.text() == "40 words; none stays Unknown"
    assert told.transcript == before  # nothing is changed before
    press(told.panel.apply_unknown, Qt.Key.Key_Return)
    assert told.names == [FULL[who] for who in SPEAKS]
    assert [segment.named_by for segment in told.transcript.segments].count(NamedBy.VOICE) == 10
    told.settle()
    assert told.panel.apply_note.text() == "Every turn has a name."
    assert not told.panel.apply_unknown.isEnabled()
    assert told.panel.cards[0].field.hasFocus()  # not what happens to stand below the button
    told.window.actions_["edit.undo"].trigger()  # one step
    assert told.transcript == before
    told.settle()
    assert told.panel.apply_unknown.text() == "Name 10 Unknown turns"


def test_the_count_is_told_while_a_name_is_typed(told: VoiceWindow) -> None:
    assert told.panel.apply_unknown.text() == "Name 3 Unknown turns"  # those of the voice that the text names
    type_text(told.panel.cards[1].field, "G")
    told.settle()
    assert told.panel.apply_unknown.text() == "Name 7 Unknown turns"
    assert told.panel.apply_note.text() == "28 words; 3 Unknown turns stay"


def test_what_a_person_set_stays_where_names_are_applied_everywhere(told: VoiceWindow) -> None:
    editing = told.window.page.speaker_editing
    told.window.page.editor.place_caret(told.transcript.segments[1].id, 0)
    editing.assign("sam")  # against the voice: the person heard it
    told.settle()
    told.panel.cards[1].field.selectAll()  # for the text has a name for this voice now
    type_text(told.panel.cards[1].field, "Greg")
    type_text(told.panel.cards[2].field, "Yong")
    told.settle()
    told.panel.apply_all.click()
    told.settle()
    assert told.names == ["Sam Altman", "Sam Altman", *(FULL[who] for who in SPEAKS[2:])]


def test_names_are_completed_from_the_text(told: VoiceWindow) -> None:
    field = told.panel.cards[1].field
    field.setFocus()
    type_text(field, "sa")
    popup = field.completer().popup()
    assert popup is not None
    told.qtbot.waitUntil(popup.isVisible)
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    assert field.text() == "Sam Altman"
    assert told.window.voices.voices.name_of(told.panel.cards[1].entry.id) == "Sam Altman"


def test_a_speaker_renamed_in_the_text_is_so_in_the_panel(told: VoiceWindow) -> None:
    type_text(told.panel.cards[1].field, "Greg")
    told.settle()
    told.panel.apply_unknown.click()
    told.settle()
    greg = next(each.id for each in told.transcript.speakers if each.name == "Greg")
    told.window.prompts.line = "Greg Brockman"  # type: ignore[attr-defined]
    told.window.page.speaker_editing.rename_speaker(greg)
    told.settle()
    assert shown_names(told) == ["Sam Altman", "Greg Brockman", ""]


# -- one that is two, two that are one ---------------------------------------------------------------


def test_two_voices_are_merged_and_parted_again(told: VoiceWindow) -> None:
    type_text(told.panel.cards[1].field, "Greg")
    told.settle()
    run_from_menu(told.panel.cards[1].menu, "Merge with", "Speaker 3")
    told.settle()
    assert told.panel.summary.text() == "2 voices"
    assert shown_names(told) == ["Sam Altman", "Greg"]  # the name goes along
    assert facts(told)[1] == "0:11 (58 %), 7 turns"
    told.panel.back.setFocus()
    press(told.panel.back, Qt.Key.Key_Space)
    told.settle()
    assert shown_names(told) == ["Sam Altman", "Greg", ""]
    assert not told.panel.back.isVisible()
    assert told.panel.cards[2].field.hasFocus()  # the button is gone, the keyboard stays with the voices


def test_a_voice_that_is_two_is_listened_to_again(opened: VoiceWindow, attributor: FakeAttributor) -> None:
    opened.panel.tell.click()
    opened.settle()
    opened.window.voices.tell_with(2)
    opened.settle()
    assert opened.panel.summary.text() == "2 voices"
    run_from_menu(opened.panel.cards[1].menu, "These are two voices")
    opened.settle()
    question = attributor.asked[-1]
    assert (question.exactly, question.labels_count, len(question.words)) == (2, False, 28)
    assert opened.panel.summary.text() == "3 voices"
    assert facts(opened)[1:] == ["0:06 (33 %), 4 turns", "0:04 (25 %), 3 turns"]


# -- what may go wrong -------------------------------------------------------------------------------


def test_an_error_is_one_sentence_and_can_be_tried_again(
    opened: VoiceWindow, attributor: FakeAttributor
) -> None:
    attributor.error = ModelError("The speaker model “embedder” can’t be read. Reinstall Earproof.")
    opened.tell()
    assert opened.panel.problem.text() == "The speaker model “embedder” can’t be read. Reinstall Earproof."
    assert opened.panel.tell.text() == "Try again"
    attributor.error = None
    opened.tell()
    assert opened.panel.problem.text() == ""
    assert len(opened.panel.cards) == 3


@pytest.mark.parametrize(
    ("heard", "summary", "said"),
    [
        (None, "Voices", "No voice found"),
        ("sam", "1 voice", "One voice found"),
    ],
)
def test_few_voices_are_said(
    opened: VoiceWindow, attributor: FakeAttributor, heard: str | None, summary: str, said: str
) -> None:
    attributor.hears = lambda _word: heard
    opened.tell()
    assert opened.panel.summary.text() == summary
    assert opened.panel.note.text().startswith(said)
    assert opened.panel.count.isEnabled()


# -- remembered by the settings ----------------------------------------------------------------------


def test_the_panel_stays_as_it_was_left(opened: VoiceWindow, settings: Settings) -> None:
    press_keys(opened.window, "Ctrl+F6")
    opened.qtbot.waitUntil(lambda: not settings.values.show_voices)
    assert not opened.panel.isVisible()
    press_keys(opened.window, "Ctrl+F6")
    assert settings.values.show_voices
    assert opened.panel.tell.hasFocus()


def test_names_that_the_text_speaks_of_are_offered(
    qtbot: QtBot,
    show_window: ShowWindow,
    attributor: FakeAttributor,
    tmp_path: Path,
    recording: Path,
    settings: Settings,
) -> None:
    settings.values.show_voices = True
    text = interview()
    said = make_segment("said", "Hello, this is Greg.", start_ms=0, speaker=UNKNOWN, word_ms=WORD_MS)
    text = replace(text, segments=(replace(said, opens_turn=True), *text.segments[1:]))
    path = write_project(tmp_path / "said.earproof", recording, text)
    loaded = load_window(qtbot, show_window, path, make_attributor=lambda: attributor)
    window = in_voice_window(qtbot, loaded, attributor)
    window.tell()
    assert window.panel.names.stringList() == ["Sam Altman", "Greg"]
