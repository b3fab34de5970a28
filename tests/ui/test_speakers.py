"""The page of speakers: counts, a sample heard, names changed everywhere, two made one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.services.speakers import voices
from editor.ui.dialogs.speakers import SpeakersDialog
from editor.ui.window import MainWindow
from tests.ui.conftest import Answers, ShowWindow, make_transcript


@pytest.fixture
def window(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> MainWindow:
    """The small transcript, its recording open."""
    shown = show_window(project_file)
    qtbot.waitUntil(lambda: shown.page.playback.can_play)
    return shown


def on_page(window: MainWindow, answers: Answers, deed: Callable[[SpeakersDialog], None]) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, SpeakersDialog)
        deed(dialog)
        return True

    answers.on_dialog = answer
    window.actions_["speaker.panel"].trigger()


def shown(page: SpeakersDialog) -> list[list[str]]:
    items = [
        [page.table.item(row, column) for column in range(page.table.columnCount())]
        for row in range(page.table.rowCount())
    ]
    return [[item.text() for item in row if item is not None] for row in items]


def test_segments_words_and_time_are_counted() -> None:
    sam, lee = voices(make_transcript())
    assert (sam.segments, sam.words, sam.talking_ms) == (3, 15, 2400 + 2800 + 800)
    assert (lee.segments, lee.sample) == (1, (8000, 9600))
    assert sam.sample == (3000, 5800)


def test_the_page_counts_and_lets_each_be_heard(qtbot: QtBot, window: MainWindow, answers: Answers) -> None:
    def look(page: SpeakersDialog) -> None:
        assert shown(page) == [["Sam Altman", "3", "15", "0:06"], ["Lee", "1", "4", "0:01"]]
        page.table.selectRow(1)
        page.hear_button.click()
        qtbot.waitUntil(lambda: window.page.playback.playing)
        assert 8000 <= window.page.playback.position_ms <= 9600

    on_page(window, answers, look)


def test_a_name_is_changed_everywhere(window: MainWindow, answers: Answers) -> None:
    def rename(page: SpeakersDialog) -> None:
        answers.line = "Samuel"
        page.rename_button.click()
        assert shown(page)[0][0] == "Samuel"

    on_page(window, answers, rename)
    assert [speaker.name for speaker in window.page.editor.transcript.speakers] == ["Samuel", "Lee"]


def test_two_are_made_one_and_undone_in_one_step(window: MainWindow, answers: Answers) -> None:
    before = window.page.editor.transcript

    def merge(page: SpeakersDialog) -> None:
        page.table.selectRow(1)
        assert page.into.currentText() == "Sam Altman"
        page.merge_button.click()
        assert shown(page) == [["Sam Altman", "4", "19", "0:07"]]
        assert not page.merge_button.isEnabled()

    on_page(window, answers, merge)
    window.page.editing.undo()
    assert window.page.editor.transcript == before


def test_a_new_speaker_can_be_added_before_they_say_anything(window: MainWindow, answers: Answers) -> None:
    def add(page: SpeakersDialog) -> None:
        answers.line = "Kim"
        page.new_button.click()
        assert shown(page)[2] == ["Kim", "0", "0", "0:00"]
        page.table.selectRow(2)
        assert not page.hear_button.isEnabled()

    on_page(window, answers, add)
