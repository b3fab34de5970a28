"""Speech without text in its place between the segments: seen, heard, inserted, dismissed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.document.document import Document
from editor.document.values import Untexted
from editor.services.settings import Settings
from editor.ui.shell.main_window import MainWindow
from editor.ui.text.painting.missing_speech_bands import MissingSpeechBands
from tests.ui.conftest import ShowEditor, ShowWindow, make_transcript
from tests.ui.drivers import click, press_keys, type_text


@pytest.fixture
def window(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> MainWindow:
    """The small transcript with its recording: one passage, between its third and fourth segment."""
    shown = show_window(project_file)
    qtbot.waitUntil(lambda: shown.page.playback.can_play)
    return shown


def place(bands: MissingSpeechBands, passage_id: str = "u") -> QRectF:
    return next(rect for passage, rect in bands.visible() if passage.id == passage_id)


def button(window: MainWindow, name: str) -> QPoint:
    bands = window.page.editor.missing_speech
    found = {text: rect for text, rect, _deed in bands.buttons(place(bands))}
    return found[name].center().toPoint()


def texts(window: MainWindow) -> list[str]:
    return window.page.editor.toPlainText().split("\n")


def test_it_stands_between_its_neighbours_and_is_no_text(window: MainWindow) -> None:
    editor = window.page.editor
    assert [passage.id for passage in editor.missing_speech.passages] == ["u"]
    above, band, below = (
        editor.word_rects(2, 0)[0],
        place(editor.missing_speech),
        editor.word_rects(3, 0)[0],
    )
    assert above.bottom() <= band.top() < band.bottom() <= below.top()
    assert "parents" not in editor.toPlainText()


def test_it_is_painted(window: MainWindow) -> None:
    viewport = window.page.editor.viewport()
    image: QImage = viewport.grab().toImage()
    scale = image.devicePixelRatio()
    band = place(window.page.editor.missing_speech).toRect()
    row = [image.pixel(int(x * scale), int(band.center().y() * scale)) for x in range(20, band.width() // 2)]
    assert len(set(row)) > 5


def test_passages_before_all_text_stand_above_it(show_editor: ShowEditor) -> None:
    transcript = make_transcript()
    early = Untexted("v", 0, 100, "hello")
    first = replace(transcript.segments[0], start_ms=200, words=transcript.segments[0].words[1:])
    rows, passages = (first, *transcript.segments[1:]), (early, *transcript.untexted)
    editor = show_editor(Document(replace(transcript, segments=rows, untexted=passages)))
    assert place(editor.missing_speech, "v").bottom() <= editor.word_rects(0, 0)[0].top()
    assert place(editor.missing_speech, "v").top() >= 0


def test_a_click_plays_it_and_leaves_the_caret(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.page.editor
    before = editor.textCursor().position()
    click(editor.viewport(), place(editor.missing_speech).center().toPoint())
    qtbot.waitUntil(lambda: window.page.playback.playing)
    assert 10_000 <= window.page.playback.position_ms < 14_000
    assert editor.textCursor().position() == before
    window.page.playback.toggle()


def test_its_words_insert_it_and_say_that_it_is_no_speech(window: MainWindow) -> None:
    editor = window.page.editor
    click(editor.viewport(), button(window, "Insert as text"))
    assert texts(window)[3] == "And so did my parents."
    assert editor.missing_speech.passages == []
    assert "5 words inserted" in window.status.currentMessage()
    press_keys(editor, "Ctrl+Z")
    assert [passage.id for passage in editor.missing_speech.passages] == ["u"]
    click(editor.viewport(), button(window, "Ignore"))
    assert editor.missing_speech.passages == []
    assert len(texts(window)) == 4
    assert window.status.currentMessage() == "Ignored. Ctrl+Z undoes it."


@pytest.mark.parametrize("place", [0, len("We met in Seoul last week.")])
def test_where_a_segment_cannot_be_split_return_says_so(window: MainWindow, place: int) -> None:
    editor = window.page.editor
    before = texts(window)
    editor.place_caret("a", place)
    press_keys(editor, "Return")
    assert texts(window) == before
    assert window.status.currentMessage() == "To split, put the caret between two words."


def test_keys_go_there_listen_insert_and_dismiss(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.page.editor
    press_keys(editor, "F7")
    assert editor.missing_speech.current is not None
    assert "and so did my parents" in window.status.currentMessage()
    chosen = window.review.panel.current
    assert chosen is not None
    assert chosen.untexted_id == editor.missing_speech.current.id
    qtbot.waitUntil(lambda: window.page.playback.playing)  # heard at once, as doubtful words are
    window.page.playback.pause()
    press_keys(editor, "F5")
    qtbot.waitUntil(lambda: window.page.playback.position_ms >= 10_000)
    window.page.playback.toggle()
    press_keys(editor, "Ctrl+Delete")
    assert editor.missing_speech.passages == []
    press_keys(editor, "Ctrl+Z")
    press_keys(editor, "Shift+F7")
    press_keys(editor, "Ctrl+Return")
    assert texts(window)[3] == "And so did my parents."


def test_typing_corrects_it_by_hand_and_moving_the_caret_leaves_it(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.page.editor
    press_keys(editor, "F7")
    type_text(editor, "x")
    assert editor.missing_speech.current is None
    press_keys(editor, "Ctrl+Home")
    qtbot.waitUntil(lambda: not window.actions_["edit.use_heard"].isEnabled())


def test_a_read_only_project_offers_to_listen_only(show_editor: ShowEditor) -> None:
    editor = show_editor(Document(make_transcript()), read_only=True)
    assert editor.missing_speech.buttons(place(editor.missing_speech)) == []


def test_right_is_what_is_marked_as_right(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.page.editor
    editor.place_caret("b", 1)
    qtbot.waitUntil(window.actions_["edit.dismiss"].isEnabled)
    press_keys(editor, "Ctrl+Delete")
    word = editor.word(1, 0)
    assert word is not None
    assert (word.state.value, word.heard, word.start_ms) == ("matched", None, 3000)
    qtbot.waitUntil(lambda: not window.actions_["edit.dismiss"].isEnabled())
    press_keys(editor, "Ctrl+Delete")
    assert texts(window)[1].startswith("CHECH GPT")
    press_keys(editor, "Ctrl+Z")
    again = editor.word(1, 0)
    assert again is not None
    assert again.state.value == "differs"


@pytest.mark.parametrize("panel", [True, False])
def test_no_line_is_cut_off(
    show_window: ShowWindow, project_file: Path, settings: Settings, panel: bool
) -> None:
    settings.values.show_review = panel
    editor = show_window(project_file).page.editor
    layout = editor.block_of(1).layout()
    line = layout.lineAt(0)
    assert line.width() <= editor.viewport().width()


def test_a_passage_clicked_in_the_panel_is_shown_in_the_text(qtbot: QtBot, window: MainWindow) -> None:
    page, shown = window.page, window.review.panel.list
    press_keys(page.editor, "F7")
    found = page.editor.missing_speech.current
    assert found is not None
    page.editor.missing_speech.set_current(None)
    click(shown.viewport(), shown.visualRect(shown.currentIndex()).center())
    assert page.editor.missing_speech.current == found
    qtbot.waitUntil(lambda: page.playback.playing)
