"""Borders of segments: by the playhead, by steps, word by word, and a new segment where nothing stood."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document.values import Segment
from editor.ui.window import MainWindow
from tests.ui.conftest import ShowWindow
from tests.ui.hands import press_keys, type_text


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


def test_the_playhead_sets_start_and_end(window: MainWindow) -> None:
    window.page.editor.place_caret("c", 0)
    window.page.playback.seek(7900)
    press_keys(window.page.editor, "F11")
    window.page.playback.seek(9900)
    press_keys(window.page.editor, "F12")
    assert (segment(window, 2).start_ms, segment(window, 2).end_ms) == (7900, 9900)
    window.page.playback.seek(7000)
    press_keys(window.page.editor, "F12")
    assert window.status.currentMessage() == "A segment has to start before it ends"


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
