"""Finding and replacing, as a person does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor.document.document import Document
from editor.document.values import Transcript
from editor.ui.find.find_bar import FindBar
from editor.ui.find.go_to_segment_dialog import GoToSegmentDialog
from editor.ui.find.replace_preview import ReplacePreview
from editor.ui.look.theme import LIGHT
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import SAM, Answers, ShowEditor, ShowWindow, make_segment
from tests.ui.drivers import press, press_keys, type_text


@pytest.fixture
def window(show_window: ShowWindow, project_file: Path) -> MainWindow:
    return show_window(project_file)


def selected(window: MainWindow) -> tuple[int, str]:
    cursor = window.page.editor.textCursor()
    return cursor.blockNumber(), cursor.selectedText()


def test_found_as_one_types_and_walked_through_round_the_ends(window: MainWindow) -> None:
    bar = window.page.find_bar
    press_keys(window.page.editor, "Ctrl+F")
    assert bar.isVisible()
    assert not bar.replace_field.isVisible()
    type_text(bar.find_field, "we")
    assert bar.count.text() == "1 of 3"
    found = [selected(window)]
    for _ in range(3):
        press(bar.find_field, Qt.Key.Key_Return)
        found.append(selected(window))
    assert found == [(0, "We"), (0, "we"), (1, "we"), (0, "We")]
    press(bar.find_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert selected(window) == (1, "we")
    press(bar.find_field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    press_keys(window.page.editor, "F3")
    assert selected(window) == (0, "We")


def test_case_and_whole_words(window: MainWindow) -> None:
    bar = window.page.find_bar
    press_keys(window.page.editor, "Ctrl+F")
    type_text(bar.find_field, "we")
    bar.match_case.click()
    assert len(bar.hits) == 2
    bar.whole_word.click()
    assert len(bar.hits) == 1
    bar.find_field.setText("nothing of the kind")
    assert bar.count.text() == "Not found"


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


def test_the_selection_is_looked_for(window: MainWindow) -> None:
    window.page.editor.place_caret("b", 0, 5)
    press_keys(window.page.editor, "Ctrl+F")
    assert window.page.find_bar.find_field.text() == "CHECH"


def test_hits_follow_edits(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    press_keys(editor, "Ctrl+F")
    type_text(bar.find_field, "did")
    assert len(bar.hits) == 1
    editor.place_caret("a", 0)
    type_text(editor, "did ")
    assert len(bar.hits) == 2


def replacing(window: MainWindow, text: str, with_: str) -> FindBar:
    bar = window.page.find_bar
    press_keys(window.page.editor, "Ctrl+H")
    type_text(bar.find_field, text)
    type_text(bar.replace_field, with_)
    return bar


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


def test_a_broken_expression_is_one_sentence_and_finds_nothing(window: MainWindow) -> None:
    bar = window.page.find_bar
    press_keys(window.page.editor, "Ctrl+H")
    bar.options.regex.click()
    type_text(bar.find_field, "(we")
    assert bar.error.isVisible()
    assert bar.error.text().startswith("The expression is broken at character")
    assert (bar.hits, bar.count.text()) == ([], "")
    assert not bar.replace_all_button.isEnabled()
    type_text(bar.find_field, ")")
    assert not bar.error.isVisible()
    type_text(bar.replace_field, "$4")
    assert "names group 4, but the expression has 1 groups" in bar.error.text()
    before = window.page.editor.transcript
    bar.replace_all_button.click()
    assert window.page.editor.transcript is before


def test_an_expression_that_never_ends_is_given_up(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    editor.place_caret("d", 0)
    type_text(editor, "a" * 150)
    press_keys(editor, "Ctrl+F")
    bar.options.regex.click()
    bar.find_field.setText(r"(a|aa)+\d")
    assert bar.error.text() == "The expression takes too long; make it simpler."
    bar.find_field.setText("a+")
    assert not bar.error.isVisible()
    assert bar.hits


def test_only_the_selection_is_looked_in_and_it_follows_edits(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    start, end = editor.block_of(0).position(), editor.block_of(2).position() + len("I used")
    cursor = editor.textCursor()
    cursor.setPosition(start + len("We met"))
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    press_keys(editor, "Ctrl+F")
    assert bar.options.in_selection.isChecked()
    type_text(bar.find_field, "e")
    found = [(hit.segment_id, hit.start) for hit in bar.hits]
    assert len(found) == editor.toPlainText()[len("We met") : cursor.selectionEnd()].lower().count("e")
    assert (found[0], found[-1]) == (("a", 11), ("c", 4))
    editor.place_caret("a", 0)
    type_text(editor, "eee ")
    assert len(bar.hits) == len(found)
    bar.options.in_selection.click()
    assert len(bar.hits) > len(found)


def test_what_one_speaker_says_is_looked_in(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    press_keys(editor, "Ctrl+F")
    names = [bar.options.speaker.itemText(at) for at in range(bar.options.speaker.count())]
    assert names == ["All speakers", "Sam Altman", "Lee"]
    type_text(bar.find_field, "e")
    bar.options.speaker.setCurrentIndex(2)
    assert {hit.segment_id for hit in bar.hits} == {"c"}
    window.page.speaker_editing.assign("lee", rows=range(3, 4))
    assert {hit.segment_id for hit in bar.hits} == {"c", "d"}
    window.page.speaker_editing.assign(None, rows=range(1))
    bar.options.speaker.setCurrentIndex(3)
    assert {hit.segment_id for hit in bar.hits} == {"a"}


def test_the_preview_lists_each_place_and_single_ones_are_left_out(
    qtbot: QtBot, window: MainWindow, answers: Answers
) -> None:
    qtbot.waitUntil(lambda: window.page.playback.can_play)
    editor = window.page.editor
    before = editor.transcript
    bar = replacing(window, "we", "they")

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ReplacePreview)
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

    answers.on_dialog = answer
    bar.preview_button.click()
    assert (editor.line(0), editor.line(1)) == (
        "they met in Seoul last week.",
        "CHECH GPT was all they talked about.",
    )
    window.page.editing.undo()
    assert editor.transcript == before


def test_the_preview_shows_the_place_itself_however_narrow_it_is(
    window: MainWindow, answers: Answers
) -> None:
    bar = replacing(window, "about", "of")
    tints = {QColor(LIGHT.differs_tint).name(), QColor(LIGHT.added_tint).name()}

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ReplacePreview)
        dialog.resize(dialog.minimumSizeHint().width(), 400)
        dialog.table.clearSelection()
        QApplication.processEvents()
        picture = dialog.table.viewport().grab().toImage()
        seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(40)}
        assert tints <= seen
        return False

    answers.on_dialog = answer
    bar.preview_button.click()


def test_a_long_text_is_looked_through_in_slices(qtbot: QtBot, show_editor: ShowEditor) -> None:
    rows = tuple(make_segment(f"s{row}", "so say we all", start_ms=row * 2000) for row in range(4000))
    editor = show_editor(Document(Transcript("en", (SAM,), rows)))
    bar = FindBar(editor, LIGHT)
    qtbot.addWidget(bar)
    bar.ask(replace=True)
    bar.options.regex.click()
    bar.find_field.setText(r"\bw\w")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 4,000")
    bar.replace_field.setText("they")
    bar.replace_everywhere()
    qtbot.waitUntil(lambda: bar.count.text() == "Not found")
    assert editor.line(3999) == "so say they all"


def test_words_heard_differently_are_gone_through(window: MainWindow) -> None:
    editor = window.page.editor
    press_keys(editor, "F8")
    press_keys(editor, "F8")
    assert selected(window) == (1, "talked")
    for keys in ("Ctrl+F8", "Ctrl+F8", "Ctrl+Shift+F8"):
        press_keys(editor, keys)
        assert selected(window) == (1, "CHECH")
    press_keys(editor, "Ctrl+Delete")
    press_keys(editor, "Ctrl+F8")
    assert window.status.currentMessage() == "No words were heard differently"


def test_a_segment_is_gone_to_by_its_number(window: MainWindow, answers: Answers) -> None:
    asked: list[str] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, GoToSegmentDialog)
        for text in ("0", "5", "two", "3"):
            dialog.field.setText(text)
            dialog.check_and_accept()
            asked.append(dialog.error.text())
        return dialog.number == 3

    answers.on_dialog = answer
    window.actions_["edit.go_segment"].trigger()
    assert asked[1] == "“5” is no segment’s number; they go from 1 to 4."
    assert window.page.editor.caret_row == 2


def test_escape_in_the_text_ends_finding(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    press_keys(editor, "Ctrl+F")
    type_text(bar.find_field, "we")
    editor.setFocus()
    press(editor, Qt.Key.Key_Return)  # goes to the text, not to the bar
    assert editor.blockCount() == 4
    press(editor, Qt.Key.Key_Escape)
    assert not bar.isVisible()
