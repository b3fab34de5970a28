"""The page of speakers: counts, a sample heard, names changed everywhere, two made one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from editor.document.edits import restore
from editor.services.sound.speaker_samples import speaker_stats
from editor.ui.shell.main_window import MainWindow
from editor.ui.speakers.speakers_dialog import SpeakersDialog
from tests.ui.conftest import ScriptedPrompts, ShowWindow, make_transcript
from tests.ui.drivers import press, press_keys


@pytest.fixture
def window(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> MainWindow:
    """The small transcript, its recording open."""
    shown = show_window(project_file)
    qtbot.waitUntil(lambda: shown.page.playback.can_play)
    return shown


def on_page(window: MainWindow, prompts: ScriptedPrompts, action: Callable[[SpeakersDialog], None]) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, SpeakersDialog)
        action(dialog)
        return True

    prompts.on_dialog = answer
    window.actions_["speaker.panel"].trigger()


def shown(page: SpeakersDialog) -> list[list[str]]:
    items = [
        [page.table.item(row, column) for column in range(page.table.columnCount())]
        for row in range(page.table.rowCount())
    ]
    return [[item.text() for item in row if item is not None] for row in items]


def test_segments_words_and_time_are_counted() -> None:
    sam, lee = speaker_stats(make_transcript())
    assert (sam.segments, sam.words, sam.talking_ms) == (3, 15, 2400 + 2800 + 800)
    assert (lee.segments, lee.sample) == (1, (8000, 9600))
    assert sam.sample == (3000, 5800)


def test_the_page_counts_and_lets_each_be_heard(
    qtbot: QtBot, window: MainWindow, prompts: ScriptedPrompts
) -> None:
    def look(page: SpeakersDialog) -> None:
        assert shown(page) == [
            ["Sam Altman", "Alt+1", "3", "15", "0:06 (79 %)"],
            ["Lee", "Alt+2", "1", "4", "0:01 (21 %)"],
        ]
        page.table.selectRow(1)
        page.hear_button.click()
        qtbot.waitUntil(lambda: window.page.playback.playing)
        assert 8000 <= window.page.playback.position_ms <= 9600

    on_page(window, prompts, look)


def test_a_name_is_changed_everywhere(window: MainWindow, prompts: ScriptedPrompts) -> None:
    def rename(page: SpeakersDialog) -> None:
        prompts.line = "Samuel"
        page.rename_button.click()
        assert shown(page)[0][0] == "Samuel"

    on_page(window, prompts, rename)
    assert [speaker.name for speaker in window.page.editor.transcript.speakers] == ["Samuel", "Lee"]


def test_two_are_made_one_and_undone_in_one_step(window: MainWindow, prompts: ScriptedPrompts) -> None:
    before = window.page.editor.transcript

    def merge(page: SpeakersDialog) -> None:
        page.table.selectRow(1)
        assert page.into.currentText() == "Sam Altman"
        page.merge_button.click()
        assert shown(page) == [["Sam Altman", "Alt+1", "4", "19", "0:07 (100 %)"]]
        assert not page.merge_button.isEnabled()

    on_page(window, prompts, merge)
    window.page.editing.undo()
    assert window.page.editor.transcript == before


def test_a_new_speaker_can_be_added_before_they_say_anything(
    window: MainWindow, prompts: ScriptedPrompts
) -> None:
    def add(page: SpeakersDialog) -> None:
        prompts.line = "Kim"
        page.new_button.click()
        assert shown(page)[2] == ["Kim", "Alt+3", "0", "0", "0:00 (0 %)"]
        page.table.selectRow(2)
        assert not page.hear_button.isEnabled()

    on_page(window, prompts, add)


def test_where_nobody_is_named_the_page_says_what_to_do(window: MainWindow, prompts: ScriptedPrompts) -> None:
    transcript = window.page.editor.transcript
    nobody = replace(
        transcript, speakers=(), segments=tuple(replace(s, speaker_id=None) for s in transcript.segments)
    )
    window.page.editor.apply(restore(transcript, nobody))

    def look(page: SpeakersDialog) -> None:
        assert page.hint.isVisible()
        assert shown(page)[0][:2] == ["No speaker", "Alt+0"]
        prompts.line = "Kim"
        page.new_button.click()
        assert not page.hint.isVisible()

    on_page(window, prompts, look)


def select(window: MainWindow, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Select text with the keyboard, as a person does."""
    editor = window.page.editor
    editor.place_caret("abcd"[start[0]], start[1])
    stop = editor.block_of(end[0]).position() + end[1]
    while editor.textCursor().position() < stop:
        press(editor, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def lines(window: MainWindow) -> list[tuple[str, str | None]]:
    return [(s.text, s.speaker_id) for s in window.page.editor.transcript.segments]


def test_a_part_of_a_segment_gets_a_speaker_and_one_undo_takes_it_back(window: MainWindow) -> None:
    editor = window.page.editor
    before = editor.transcript
    select(window, (0, len("We met ")), (0, len("We met in Se")))
    press_keys(editor, "Alt+2")
    assert lines(window)[:3] == [("We met", "sam"), ("in Seoul", "lee"), ("last week.", "sam")]
    assert editor.toPlainText().split("\n")[:3] == ["We met", "in Seoul", "last week."]
    assert (editor.caret_row, editor.textCursor().hasSelection()) == (1, False)
    assert window.status.currentMessage() == "Lee: the selected words"
    press_keys(editor, "Alt+0")
    assert lines(window)[1] == ("in Seoul", None)
    press_keys(editor, "Ctrl+Z")
    press_keys(editor, "Ctrl+Z")
    assert editor.transcript == before
    assert editor.textCursor().selectedText() == "in Se"


def test_a_selection_over_segments_is_split_at_its_ends(window: MainWindow) -> None:
    select(window, (0, len("We met in Seoul ")), (1, len("CHECH GPT")))
    press_keys(window.page.editor, "Alt+2")
    assert lines(window)[:4] == [
        ("We met in Seoul", "sam"),
        ("last week.", "lee"),
        ("CHECH GPT", "lee"),
        ("was all we talked about.", "sam"),
    ]


def test_a_new_speaker_of_the_selected_words(window: MainWindow) -> None:
    editor = window.page.editor
    before = editor.transcript
    select(window, (0, len("We met ")), (0, len("We met in Seoul last week.")))
    window.page.speaker_editing.assign_named("Kim")
    kim = editor.transcript.speakers[-1]
    assert (kim.name, lines(window)[1]) == ("Kim", ("in Seoul last week.", kim.id))
    press_keys(editor, "Ctrl+Z")
    assert editor.transcript == before


def test_a_word_that_was_gone_to_stands_for_its_turn(window: MainWindow) -> None:
    editor = window.page.editor
    press_keys(editor, "F8")
    assert editor.textCursor().selectedText() == "CHECH"
    press_keys(editor, "Alt+2")
    assert [speaker for _text, speaker in lines(window)] == ["lee", "lee", "lee", "sam"]
    press_keys(editor, "Ctrl+Z")
    select(window, (1, 0), (1, len("CHECH")))
    press_keys(editor, "Alt+2")
    assert lines(window)[1:3] == [("CHECH", "lee"), ("GPT was all we talked about.", "sam")]


def test_the_menu_says_that_the_selected_words_are_meant(window: MainWindow) -> None:
    menu = QMenu()
    window.speakers.fill(menu)
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "This turn, 2 segments"
    assert "No speaker\tAlt+0" in texts
    select(window, (0, 0), (0, 6))
    window.speakers.fill(menu)
    assert menu.actions()[0].text() == "The selected words"
