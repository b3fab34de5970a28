"""Borders of segments: by the playhead, by steps, word by word, and a new segment where nothing stood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.document.edits import merge_with_previous
from editor.document.values import Segment
from editor.ui.correction.times_dialog import TimesDialog
from editor.ui.shell.main_window import MainWindow
from editor.ui.text.line_reconciliation import compose
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press, press_keys, type_text


@pytest.fixture
def window(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> MainWindow:
    """The small transcript, its recording open."""
    shown = show_window(project_file)
    qtbot.waitUntil(lambda: shown.page.playback.can_play)
    shown.actions_.refresh()
    return shown


def segment(window: MainWindow, row: int) -> Segment:
    return window.page.editor.transcript.segments[row]


@pytest.mark.parametrize(
    ("keys", "span"),
    [
        ("Ctrl+.", (8010, 9600)),
        ("Ctrl+,", (7990, 9600)),
        ("Ctrl+Alt+.", (8050, 9600)),
        ("Ctrl+Alt+,", (7950, 9600)),
        ("Ctrl+;", (8000, 9590)),
        ("Ctrl+'", (8000, 9610)),
        ("Ctrl+Alt+;", (8000, 9550)),
        ("Ctrl+Alt+'", (8000, 9650)),
    ],
)
def test_a_border_goes_by_steps_and_is_heard(
    qtbot: QtBot, window: MainWindow, keys: str, span: tuple[int, int]
) -> None:
    editor = window.page.editor
    editor.place_caret("c", 3)
    press_keys(editor, keys)
    assert (segment(window, 2).start_ms, segment(window, 2).end_ms) == span
    qtbot.waitUntil(lambda: window.page.playback.playing)
    border = span[0] if span[0] != 8000 else span[1]
    assert abs(window.page.playback.position_ms - border) <= 720
    assert editor.caret_word() == (2, 1)
    press_keys(editor, "Ctrl+Z")
    assert (segment(window, 2).start_ms, segment(window, 2).end_ms) == (8000, 9600)


def test_missing_speech_goes_where_a_border_comes_over_it_and_undo_brings_it_back(window: MainWindow) -> None:
    editor = window.page.editor
    editor.place_caret("c", 3)
    window.page.playback.seek(12_000)
    press_keys(editor, "Shift+F12")
    assert [span.id for span in editor.transcript.untexted] == ["u"]  # half of it is still to be written
    window.page.playback.seek(14_000)
    press_keys(editor, "Shift+F12")
    assert segment(window, 2).end_ms == 14_000
    assert not editor.transcript.untexted
    assert not any(editor.missing_speech.placed.values())
    press_keys(editor, "Ctrl+Z")
    assert [span.id for span in editor.transcript.untexted] == ["u"]
    press_keys(editor, "Ctrl+Y")
    assert not editor.transcript.untexted


def test_the_playhead_sets_start_and_end(window: MainWindow) -> None:
    window.page.editor.place_caret("c", 0)
    window.page.playback.seek(7900)
    press_keys(window.page.editor, "Shift+F11")
    window.page.playback.seek(9900)
    press_keys(window.page.editor, "Shift+F12")
    assert (segment(window, 2).start_ms, segment(window, 2).end_ms) == (7900, 9900)
    window.page.playback.seek(7000)
    press_keys(window.page.editor, "Shift+F12")
    assert window.status.currentMessage() == "A segment must start before it ends"


def test_words_outside_the_new_edge_go_to_the_neighbour(window: MainWindow) -> None:
    editor = window.page.editor
    before, second = segment(window, 1), segment(window, 2)
    editor.place_caret("c", len(second.text))
    window.page.playback.seek(second.words[1].start_ms or 0)
    press_keys(editor, "Shift+F11")
    assert segment(window, 1).text == f"{before.text} {second.words[0].text}"
    assert segment(window, 2).words == second.words[1:]
    assert editor.caret_word() == (2, len(second.words) - 2)
    assert "1 word moved to the neighbouring segment" in window.status.currentMessage()
    press_keys(editor, "Ctrl+Z")
    assert (segment(window, 1), segment(window, 2)) == (before, second)


def test_an_edge_behind_all_words_is_refused_with_the_reason(window: MainWindow) -> None:
    second = segment(window, 2)
    window.page.editor.place_caret("c", 0)
    window.page.playback.seek(second.end_ms - 5)
    press_keys(window.page.editor, "Shift+F11")
    assert segment(window, 2) == second
    assert window.status.currentMessage().startswith("No word of the segment lies between")


def test_words_go_over_the_border_and_the_caret_stays(window: MainWindow) -> None:
    editor = window.page.editor
    editor.place_caret("b", 3)
    press_keys(editor, "Alt+Up")
    assert segment(window, 0).text.endswith("last week. CHECH")
    assert segment(window, 1).text.startswith("GPT was")
    assert editor.caret_row == 1
    press_keys(editor, "Alt+Down")
    assert segment(window, 2).text == "about. I used it too."
    assert segment(window, 2).start_ms == segment(window, 2).words[0].start_ms
    press_keys(editor, "Ctrl+Z")
    press_keys(editor, "Ctrl+Z")
    assert segment(window, 1).text == "CHECH GPT was all we talked about."


def test_a_new_segment_stands_where_the_playhead_is(window: MainWindow) -> None:
    editor = window.page.editor
    window.page.playback.seek(15_000)
    press_keys(editor, "Ctrl+I")
    type_text(editor, "Indeed so")
    made = segment(window, 3)
    assert (made.text, made.start_ms, made.end_ms, made.speaker_id) == ("Indeed so", 15_000, 17_000, "lee")
    assert all(15_000 <= (word.start_ms or 0) <= 17_000 for word in made.words)


def test_where_a_word_is_said_no_segment_is_put_in(window: MainWindow) -> None:
    before = window.page.editor.transcript
    word = segment(window, 1).words[2]
    window.page.playback.seek((word.start_ms or 0) + 30)
    press_keys(window.page.editor, "Ctrl+I")
    assert window.page.editor.transcript == before
    assert "There is already text at" in window.status.currentMessage()


def test_a_pause_inside_a_segment_is_where_it_is_split(window: MainWindow) -> None:
    editor, before = window.page.editor, window.page.editor.transcript
    verbs = [lambda t: merge_with_previous(t, "c")]
    assert editor.apply(compose(before, verbs))
    joined = segment(window, 1)
    pause_ms = before.segments[1].end_ms
    window.page.playback.seek(pause_ms + 50)
    press_keys(editor, "Ctrl+I")
    type_text(editor, "so")
    assert [segment(window, row).text for row in (1, 2, 3)] == [
        before.segments[1].text,
        "so",
        before.segments[2].text,
    ]
    assert segment(window, 2).end_ms <= segment(window, 3).start_ms
    for _ in range(2):
        press_keys(editor, "Ctrl+Z")
    assert segment(window, 1) == joined


def in_dialog(window: MainWindow, prompts: ScriptedPrompts, action: Callable[[TimesDialog], None]) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, TimesDialog)
        action(dialog)
        return dialog.result() == QDialog.DialogCode.Accepted

    prompts.on_dialog = answer
    window.actions_["segment.times"].trigger()


def test_times_are_set_by_number_in_one_step(window: MainWindow, prompts: ScriptedPrompts) -> None:
    editor = window.page.editor
    before = editor.transcript
    editor.place_caret("c", 3)

    def fill(dialog: TimesDialog) -> None:
        assert (dialog.start.text(), dialog.end.text()) == ("0:08.000", "0:09.600")
        assert (dialog.word_start.text(), dialog.word_end.text()) == ("0:08.400", "0:08.800")
        dialog.start.setText("7.95")
        dialog.end.setText("0:09.700")
        dialog.word_start.setText("8,300")
        dialog.word_end.setText("0:08.900")
        dialog.check_and_accept()

    in_dialog(window, prompts, fill)
    row = segment(window, 2)
    assert (row.start_ms, row.end_ms) == (7950, 9700)
    assert [(w.start_ms, w.end_ms, w.locked) for w in row.words[:3]] == [
        (8000, 8300, False),
        (8300, 8900, True),
        (8900, 9200, False),
    ]
    window.page.editing.undo()
    assert editor.transcript == before


def test_times_that_make_no_sense_are_reported(window: MainWindow, prompts: ScriptedPrompts) -> None:
    editor = window.page.editor
    before = editor.transcript
    editor.place_caret("c", 3)
    errors = []

    def fill(dialog: TimesDialog) -> None:
        for field, text in (
            (dialog.start, "soon"),
            (dialog.start, "9.7"),
            (dialog.end, "0:31"),
            (dialog.word_end, "8.1"),
            (dialog.word_end, "11"),
        ):
            kept = field.text()
            field.setText(text)
            dialog.check_and_accept()
            errors.append(dialog.error.text())
            field.setText(kept)

    in_dialog(window, prompts, fill)
    assert errors == [
        "“soon” isn’t a time. Enter it as m:ss.mmm or in seconds.",
        "A segment must start before it ends.",
        "The recording ends at 0:30.000.",
        "A word must start before it ends.",
        "The word must stay within its segment.",
    ]
    assert editor.transcript is before


def test_a_time_goes_by_steps_and_its_border_is_heard(
    qtbot: QtBot, window: MainWindow, prompts: ScriptedPrompts
) -> None:
    window.page.editor.place_caret("c", 3)

    def step(dialog: TimesDialog) -> None:
        for key in (Qt.Key.Key_Up, Qt.Key.Key_PageDown):
            press(dialog.word_start, key)
        assert dialog.word_start.text() == "0:08.360"
        qtbot.waitUntil(lambda: window.page.playback.playing)
        assert 8360 <= window.page.playback.position_ms <= 8360 + 720

    in_dialog(window, prompts, step)


def test_a_lock_keeps_a_word_and_is_announced(window: MainWindow, prompts: ScriptedPrompts) -> None:
    editor = window.page.editor
    editor.place_caret("c", 3)
    press_keys(editor, "Ctrl+L")
    assert [word.locked for word in segment(window, 2).words] == [False, True, False, False]
    assert "times locked" in window.status.word.text()
    assert "locked" in editor.word_tooltip(2, 1)
    assert window.actions_["segment.lock"].isChecked()
    editor.place_caret("c", len("I used it too."), 0)
    press_keys(editor, "Ctrl+L")
    assert all(word.locked for word in segment(window, 2).words)
    press_keys(editor, "Ctrl+L")
    assert not any(word.locked for word in segment(window, 2).words)
    press_keys(editor, "Ctrl+Z")
    assert all(word.locked for word in segment(window, 2).words)
    editor.place_caret("b", len("CHECH GPT was all we ta"))
    window.actions_.refresh()
    assert not window.actions_["segment.lock"].isEnabled()

    def untick(dialog: TimesDialog) -> None:
        assert dialog.lock.isChecked()
        dialog.lock.click()
        dialog.check_and_accept()

    editor.place_caret("c", 3)
    in_dialog(window, prompts, untick)
    assert [word.locked for word in segment(window, 2).words] == [True, False, True, True]
