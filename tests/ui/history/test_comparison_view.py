"""Two states of a project compared: what is marked, going from change to change, copying and exporting."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from editor.document.values import Transcript
from editor.services.history.comparison import Comparison, compare
from editor.ui.history import comparison_text, history_controller
from editor.ui.look.theme import ColourScheme
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts
from tests.ui.drivers import press, press_keys
from tests.ui.history.panel_drivers import choose, entries, shown


def test_one_entry_is_compared_with_what_was_before_it(window: MainWindow) -> None:
    choose(window, entries(window)[2])
    press(window.history.panel.tree, Qt.Key.Key_Return)
    assert window.history.is_comparing
    view = window.history.view
    assert "CHECH GPT ChatGPT was all we talked about." in shown(window)
    assert "Revision 0, the original" in view.titles.text()
    assert "“Sent to Ann”" in view.titles.text()
    assert view.place.text() == "Change 1 of 1"
    press(view.text, Qt.Key.Key_Escape)
    assert not window.history.is_comparing
    assert window.page.editor.hasFocus()


def test_marks_are_told_by_lines_and_not_by_colour_alone(window: MainWindow) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    window.history.view.words_only.click()
    cursor = window.history.view.text.textCursor()
    marks = {}
    for needle in ("CHECH", "ChatGPT", "¶", "used"):
        found = window.history.view.text.document().find(needle)
        marks[needle] = found.charFormat()
    assert marks["CHECH"].fontStrikeOut()
    assert marks["ChatGPT"].fontUnderline()
    assert marks["¶"].fontUnderline()
    assert marks["used"].underlineStyle() is marks["used"].UnderlineStyle.DotLine
    assert cursor.position() < found.position()


def test_words_come_first_and_alone_until_somebody_wants_all(window: MainWindow) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    view = window.history.view
    assert (view.words_only.text(), view.words_only.isChecked()) == ("Words only (1)", True)
    assert view.place.text() == "Change 1 of 1"
    assert "CHECH GPT ChatGPT" in shown(window)
    assert shown(window).endswith("2 other changes hidden")
    assert "I used it too." not in shown(window)
    view.words_only.click()
    assert view.text.hasFocus()
    assert [row.new[0].id for row in view.text.selected_changes] == ["b"]
    told = shown(window)
    places = [
        told.index(part) for part in ("Words (1)", "ChatGPT", "Segments (1)", "¶", "Times (1)", "I used")
    ]
    assert places == sorted(places)


def test_without_changed_words_nothing_is_hidden(window: MainWindow) -> None:
    choose(window, entries(window)[0])
    press(window.history.panel.tree, Qt.Key.Key_Return)
    view = window.history.view
    assert not view.words_only.isVisible()
    assert "split into 2" in shown(window)
    assert view.place.text() == "Change 1 of 1"


def test_going_from_change_to_change(window: MainWindow) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    view = window.history.view
    view.words_only.click()
    assert (view.place.text(), view.previous.isEnabled()) == ("Change 1 of 3", False)
    press_keys(view.text, "F8")
    press_keys(view.text, "Ctrl+Down")
    assert (view.place.text(), view.next.isEnabled()) == ("Change 3 of 3", False)
    press_keys(view.text, "Shift+F8")
    assert view.place.text() == "Change 2 of 3"
    assert [row.old[0].id for row in view.text.selected_changes] == ["a"]
    press_keys(view.text, "Ctrl+Up")
    assert view.place.text() == "Change 1 of 3"


def test_two_entries_are_compared_oldest_first(window: MainWindow) -> None:
    new, _, old = entries(window)
    choose(window, new, old)
    assert window.history.panel.compare_button.text() == "Compare both"
    assert not window.history.panel.restore_button.isEnabled()
    window.history.panel.compare_button.click()
    assert window.history.view.titles.text().startswith("From: Revision 1 “Sent to Ann”")
    assert "split into 2" in shown(window)
    assert "ChatGPT" not in shown(window)


def test_copying_and_exporting(window: MainWindow, prompts: ScriptedPrompts, tmp_path: Path) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    view = window.history.view
    view.copy_button.click()
    data = QGuiApplication.clipboard().mimeData()
    assert "[-CHECH GPT-] {+ChatGPT+} was all we talked about." in data.text()
    assert "<del>CHECH GPT</del>" in data.html()
    prompts.file = tmp_path / "changes.html"
    view.export_button.click()
    assert "<del>CHECH GPT</del> <ins>ChatGPT</ins>" in prompts.file.read_text("utf-8")
    prompts.yes = False
    prompts.file.write_text("mine")
    view.export_button.click()
    assert prompts.file.read_text() == "mine"


def test_themes_change_the_colours_and_keep_the_place(window: MainWindow) -> None:
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    window.history.view.words_only.click()
    press_keys(window.history.view.text, "F8")
    window.themes.choose(ColourScheme.DARK)
    assert window.history.view.place.text() == "Change 2 of 3"
    assert len(window.history.panel.choices) == 1


def test_a_long_text_is_compared_beside_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_controller, "MOST_AT_ONCE", 0)
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    assert not window.history.is_comparing
    assert window.status.opening.text() == "Comparing…"
    qtbot.waitUntil(lambda: window.history.is_comparing)
    assert "ChatGPT" in shown(window)
    assert not window.status.busy.isVisible()
    window.close()


def test_a_long_comparison_can_be_let_go(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    compared: list[Comparison] = []

    def slowly(before: Transcript, after: Transcript) -> Comparison:
        assert go_on.wait(10)
        compared.append(compare(before, after))
        return compared[-1]

    monkeypatch.setattr(history_controller, "MOST_AT_ONCE", 0)
    monkeypatch.setattr(history_controller, "compare", slowly)
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    assert window.status.cancel_button.isVisible()
    window.status.cancel_button.click()
    assert not window.status.busy.isVisible()
    go_on.set()
    window.history.stop()
    qtbot.waitUntil(lambda: bool(compared))
    assert not window.history.is_comparing
    window.history.panel.now_button.click()
    qtbot.waitUntil(lambda: window.history.is_comparing)


def test_many_changes_are_written_in_portions(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison_text, "ROWS_AT_ONCE", 1)
    choose(window, window.history.panel.tree.topLevelItem(1))
    window.history.panel.now_button.click()
    window.history.view.words_only.click()
    assert not window.history.view.text.is_complete
    assert "I used it too." not in shown(window)
    qtbot.waitUntil(lambda: window.history.view.text.is_complete)
    assert "I used it too." in shown(window)
    window.history.view.text.go_to(2)
    assert window.history.view.place.text() == "Change 3 of 3"
