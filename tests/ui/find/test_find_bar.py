"""Finding in the text, as a person does it: while typing, round the ends, in a part only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor.ui.shell.main_window import MainWindow
from editor.ui.speakers.speaker_reach import Reach, Unit
from tests.ui.drivers import press, press_keys, type_text
from tests.ui.find.text_selection import selected


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


def test_a_broken_expression_is_one_sentence_and_finds_nothing(window: MainWindow) -> None:
    bar = window.page.find_bar
    press_keys(window.page.editor, "Ctrl+H")
    bar.options.regex.click()
    type_text(bar.find_field, "(we")
    assert bar.error.isVisible()
    assert bar.error.text().startswith("Invalid regular expression at character")
    assert (bar.hits, bar.count.text()) == ([], "")
    assert not bar.replace_all_button.isEnabled()
    type_text(bar.find_field, ")")
    assert not bar.error.isVisible()
    type_text(bar.replace_field, "$4")
    assert "refers to group 4, but the regular expression has 1 groups" in bar.error.text()
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
    assert bar.error.text() == "This regular expression takes too long. Simplify it."
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
    window.page.speaker_editing.assign("lee", Reach(Unit.SEGMENT, range(3, 4)))
    assert {hit.segment_id for hit in bar.hits} == {"c", "d"}
    window.page.speaker_editing.assign(None, Reach(Unit.SEGMENT, range(1)))
    bar.options.speaker.setCurrentIndex(3)
    assert {hit.segment_id for hit in bar.hits} == {"a"}


def test_escape_in_the_text_ends_finding(window: MainWindow) -> None:
    bar, editor = window.page.find_bar, window.page.editor
    press_keys(editor, "Ctrl+F")
    type_text(bar.find_field, "we")
    editor.setFocus()
    press(editor, Qt.Key.Key_Return)  # goes to the text, not to the bar
    assert editor.blockCount() == 4
    press(editor, Qt.Key.Key_Escape)
    assert not bar.isVisible()
