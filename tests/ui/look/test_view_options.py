"""The View menu: letters, width, what is shown, focus; and what the status bar says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontDatabase, QTextCharFormat
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.document.changes import Edit, Part, Splice
from editor.services.settings import Settings
from editor.ui.shell.main_window import MainWindow
from editor.ui.view.text_appearance_dialog import TextAppearanceDialog
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press, press_keys, type_text


@pytest.fixture
def window(show_window: ShowWindow, project_file: Path) -> MainWindow:
    return show_window(project_file)


def underlines(window: MainWindow, row: int) -> dict[str, QTextCharFormat.UnderlineStyle]:
    editor = window.page.editor
    formats = editor.block_of(row).layout().formats()
    return {editor.line(row)[f.start : f.start + f.length]: f.format.underlineStyle() for f in formats}


def ink(window: MainWindow, row: int) -> float:
    """Return how dark the darkest pixel of a row is, 0 for white."""
    editor = window.page.editor
    image = editor.viewport().grab().toImage()
    rects = editor.word_rects(row, 0)
    spots = [
        (x, y)
        for rect in rects
        for x in range(int(rect.left()), int(rect.right()))
        for y in range(int(rect.top()), int(rect.bottom()))
    ]
    return 1.0 - min(QColor(image.pixel(x, y)).lightnessF() for x, y in spots)


def test_the_column_of_text_is_as_wide_as_is_wanted(window: MainWindow, settings: Settings) -> None:
    editor = window.page.editor
    window.resize(1600, 700)
    usual = editor.viewport().width()
    window.actions_["view.narrower"].trigger()
    assert editor.viewport().width() < usual
    window.view_options.choose(text_width=0)
    assert editor.viewport().width() > usual
    window.actions_["view.narrower"].trigger()
    assert settings.values.text_width == 134
    assert Settings(settings.path).values.text_width == 134


def test_letters_are_chosen_and_seen_at_once(
    window: MainWindow, settings: Settings, prompts: ScriptedPrompts
) -> None:
    editor = window.page.editor
    before = (editor.font().family(), editor.font().pointSizeF(), editor.viewport().width())
    other = next(name for name in QFontDatabase.families() if QFontDatabase.isScalable(name))

    def choose(dialog: QDialog) -> bool:
        assert isinstance(dialog, TextAppearanceDialog)
        dialog.family.setCurrentIndex(dialog.family.findData(other))
        dialog.size_slider.setValue(40)
        dialog.width_slider.setValue(50)
        assert (editor.font().family(), editor.font().pointSizeF()) == (other, 20)
        assert settings.values.text_width == 50
        dialog.whole.click()
        assert not dialog.width_slider.isEnabled()
        dialog.reset()
        return True

    prompts.on_dialog = choose
    window.actions_["view.look"].trigger()
    assert (editor.font().family(), editor.font().pointSizeF(), editor.viewport().width()) == before


def test_times_and_speakers_are_hidden_and_shown(window: MainWindow) -> None:
    editor = window.page.editor
    wide = editor.gutter.wanted_width(narrow=False)
    window.actions_["view.speakers"].trigger()
    without_names = editor.gutter.wanted_width(narrow=False)
    window.actions_["view.times"].trigger()
    assert wide > without_names > editor.gutter.wanted_width(narrow=False)
    assert not window.actions_["view.times"].isChecked()
    window.actions_["view.times"].trigger()
    window.actions_["view.speakers"].trigger()
    assert editor.gutter.wanted_width(narrow=False) == wide


def test_marks_are_hidden_and_certainty_is_a_line_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.page.editor
    qtbot.waitUntil(lambda: set(underlines(window, 1)) == {"CHECH", "talked"})
    window.actions_["view.marks"].trigger()
    assert underlines(window, 1) == {}
    editor.place_caret("b", 1)
    assert "recognized as “chat”" in window.status.word.text()
    window.actions_["view.marks"].trigger()
    segment = editor.transcript.segments[1]
    unsure = replace(segment.words[2], confidence=0.6)
    new = replace(segment, words=(*segment.words[:2], unsure, *segment.words[3:]))
    editor.apply(Edit("Doubt", (Splice(Part.SEGMENTS, 1, (segment,), (new,)),)))
    assert set(underlines(window, 1)) == {"CHECH", "talked"}
    window.actions_["view.certainty"].trigger()
    marks = underlines(window, 1)
    assert set(marks) == {"CHECH", "was", "talked"}
    assert len(set(marks.values())) == 3


def test_focus_leaves_text_and_transport_and_dims_the_rest(window: MainWindow, settings: Settings) -> None:
    editor = window.page.editor
    editor.place_caret("a", 0)
    bright = ink(window, 2)
    press_keys(editor, "Ctrl+Shift+F")
    around = (window.toolbar, window.menuBar(), window.statusBar(), window.review.dock)
    assert not any(part.isVisible() for part in around)
    assert editor.isVisible()
    assert window.page.transport.isVisible()
    assert window.focus_mode.hint.isVisible()
    assert ink(window, 2) < bright * 0.7
    assert ink(window, 0) == pytest.approx(bright, abs=0.1)
    type_text(editor, "So ")
    press_keys(editor, "Ctrl+Z")
    assert editor.line(0) == "We met in Seoul last week."
    press(editor, Qt.Key.Key_Escape)
    assert all(part.isVisible() for part in around)
    assert not window.focus_mode.hint.isVisible()
    assert settings.values.show_review
    assert ink(window, 2) == bright


def test_a_message_is_shown_whole_in_a_narrow_window(qtbot: QtBot, window: MainWindow) -> None:
    status = window.status
    window.resize(760, 600)
    window.page.editor.place_caret("b", 0)
    said = "The audio device stopped responding. The text moves along silently until it does."
    status.say(said)
    parts = [status.timing, status.unchecked, status.device, status.word, status.progress, status.place]
    parts += [status.speaker, status.saved.label]

    def left() -> int:
        return min(part.mapTo(status, QPoint()).x() for part in parts if part.isVisible())

    qtbot.waitUntil(lambda: status.fontMetrics().horizontalAdvance(said) < left())
    assert not status.speaker.isVisible()
    status.clearMessage()
    assert status.speaker.isVisible()
    assert status.place.isVisible()
    window.resize(1180, 600)
    status.say("Saved")
    assert status.speaker.isVisible()


def test_the_status_bar_tells_the_word_at_the_caret(qtbot: QtBot, window: MainWindow) -> None:
    editor, word = window.page.editor, window.status.word
    editor.place_caret("a", 0)
    assert word.text() == "“We”: recognized as written, 90 % sure"
    editor.place_caret("b", len("CHECH GPT was all we tal"))
    assert word.text() == "“talked”: not recognized"
    type_text(editor, "l")
    qtbot.waitUntil(lambda: word.text().endswith("edited by you"))
    window.close_project()
    assert not word.isVisible()
