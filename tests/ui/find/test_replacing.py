"""Replacing: place by place, everywhere in one step, by expressions, after a look at all places."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor.document.document import Document
from editor.document.values import Transcript
from editor.ui.find.find_bar import FindBar
from editor.ui.find.replace_preview import PreviewDialog
from editor.ui.look.theme import LIGHT
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import SAM, ScriptedPrompts, ShowEditor, make_segment
from tests.ui.drivers import press, press_keys, type_text
from tests.ui.find.text_selection import selected


def replacing(window: MainWindow, text: str, with_: str) -> FindBar:
    bar = window.page.find_bar
    press_keys(window.page.editor, "Ctrl+H")
    type_text(bar.find_field, text)
    type_text(bar.replace_field, with_)
    return bar


def test_replace_all_is_one_step_and_keeps_times(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    before = editor.transcript
    press_keys(editor, "Ctrl+H")
    type_text(bar.find_field, "chech gpt")
    type_text(bar.replace_field, "ChatGPT")
    bar.replace_all_button.click()
    words = editor.transcript.segments[1].words
    assert editor.line(1) == "ChatGPT was all we talked about."
    assert (words[0].start_ms, words[0].end_ms) == (3000, 3800)
    assert words[1:] == before.segments[1].words[2:]
    assert "1" in window.status.currentMessage()
    press_keys(editor, "Ctrl+Z")
    assert editor.transcript == before


def test_the_keyboard_alone_replaces_all(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    press_keys(editor, "Ctrl+H")
    type_text(bar.find_field, "chech gpt")
    for part in (bar.replace_field, bar.replace_button, bar.replace_all_button):
        press(window.focusWidget(), Qt.Key.Key_Tab)
        assert part.hasFocus()
    press(bar.replace_all_button, Qt.Key.Key_Space)
    assert bar.count.text() == "Not found"
    press(window.focusWidget(), Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert editor.hasFocus()


def test_replace_goes_from_place_to_place(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    press_keys(editor, "Ctrl+H")
    bar.whole_word.click()
    type_text(bar.find_field, "we")
    type_text(bar.replace_field, "they")
    press(bar.replace_field, Qt.Key.Key_Return)
    assert editor.line(0) == "they met in Seoul last week."
    assert selected(window) == (1, "we")
    press(bar.replace_field, Qt.Key.Key_Return)
    assert editor.line(1) == "CHECH GPT was all they talked about."
    assert bar.count.text() == "Not found"


def test_an_expression_with_groups_is_found_and_replaced(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    press_keys(editor, "Ctrl+H")
    bar.options.regex.click()
    type_text(bar.find_field, r"(\w+) (last|too)")
    assert bar.count.text() == "1 of 2"
    type_text(bar.replace_field, "$2 $1")
    bar.replace_all_button.click()
    assert (editor.line(0), editor.line(2)) == ("We met in last Seoul week.", "I used too it.")
    press_keys(editor, "Ctrl+Z")
    assert editor.line(2) == "I used it too."


def test_the_preview_lists_each_place_and_single_ones_are_left_out(
    qtbot: QtBot, window: MainWindow, prompts: ScriptedPrompts
) -> None:
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    editor = window.page.editor
    before = editor.transcript
    bar = replacing(window, "we", "they")

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, PreviewDialog)
        QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        cells = [[dialog.model.index(row, column).data() for column in range(4)] for row in range(3)]
        assert cells[1] == [
            "0:02",
            "Sam Altman",
            "We met in Seoul last week.",
            "We met in Seoul last theyek.",
        ]
        dialog.table.selectRow(1)
        press(dialog.table, Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: window.page.playback.playing)
        press(dialog.table, Qt.Key.Key_Space)
        assert dialog.replace_button.text() == "Replace 2"
        dialog.none_button.click()
        assert not dialog.replace_button.isEnabled()
        dialog.all_button.click()
        press(dialog.table, Qt.Key.Key_Space)
        return True

    prompts.on_dialog = answer
    bar.preview_button.click()
    assert (editor.line(0), editor.line(1)) == (
        "they met in Seoul last week.",
        "CHECH GPT was all they talked about.",
    )
    window.page.editing.undo()
    assert editor.transcript == before


def test_the_preview_shows_the_place_itself_however_narrow_it_is(
    window: MainWindow, prompts: ScriptedPrompts
) -> None:
    bar = replacing(window, "about", "of")
    tints = {QColor(LIGHT.differs_tint).name(), QColor(LIGHT.added_tint).name()}

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, PreviewDialog)
        dialog.resize(dialog.minimumSizeHint().width(), 400)
        dialog.table.clearSelection()
        QApplication.processEvents()
        picture = dialog.table.viewport().grab().toImage()
        seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(40)}
        assert tints <= seen
        return False

    prompts.on_dialog = answer
    bar.preview_button.click()


def test_a_long_text_is_looked_through_in_slices(qtbot: QtBot, show_editor: ShowEditor) -> None:
    rows = tuple(make_segment(f"s{row}", "so say we all", start_ms=row * 2000) for row in range(4000))
    editor = show_editor(Document(Transcript("en", (SAM,), rows)))
    bar = FindBar(editor, LIGHT)
    qtbot.addWidget(bar)
    bar.open_bar(replace=True)
    bar.options.regex.click()
    bar.find_field.setText(r"\bw\w")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 4,000")
    bar.replace_field.setText("they")
    bar.replace_everywhere()
    qtbot.waitUntil(lambda: bar.count.text() == "Not found")
    assert editor.line(3999) == "so say they all"
