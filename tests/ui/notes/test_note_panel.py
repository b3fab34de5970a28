"""The panel of the notes: what it lists, and what can be done there by keys and mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.document.edits import add_note
from editor.services.settings import Settings
from editor.services.storage.store import Store
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import click, double_click, press, press_keys, type_text
from tests.ui.fixtures import LoadedWindow, load_window
from tests.ui.notes.conftest import listed, quotes, with_notes, writing


def test_the_panel_lists_all_notes_and_filters_them(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.notes.panel
    assert panel.empty.isVisible()
    assert panel.empty.text().startswith("No notes yet.")
    assert not panel.edit.isEnabled()
    with_notes(window)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    assert listed(window) == [
        ["0:00 · Sam Altman · check, Yellow", "“We met”", "Which week?"],
        ["0:03 · Sam Altman · check, Green", "“CHECH GPT”"],
        ["0:20 · Sam Altman · check, Green", "“Everyone”", "All of them?"],
    ]
    assert panel.summary.text() == "3 notes"
    assert [panel.colour.itemText(row) for row in range(panel.colour.count())] == [
        "All colours",
        "Yellow",
        "Green",
    ]
    panel.colour.setFocus()
    press(panel.colour, Qt.Key.Key_End)
    panel.colour.activated.emit(panel.colour.currentIndex())
    assert [entry[1] for entry in listed(window)] == ["“CHECH GPT”", "“Everyone”"]
    assert panel.summary.text() == "2 of 3 notes"
    panel.who.setCurrentIndex(panel.who.findData("bob"))
    panel.who.activated.emit(panel.who.currentIndex())
    assert [entry[1] for entry in listed(window)] == ["“Everyone”"]
    panel.colour.setCurrentIndex(1)
    panel.colour.activated.emit(1)
    assert panel.empty.text() == "No notes in this colour by this person."


def test_the_panel_follows_edits(qtbot: QtBot, window: MainWindow) -> None:
    with_notes(window)
    window.page.editor.setFocus()
    window.page.editor.place_caret("a", 2)
    type_text(window.page.editor, " two")
    qtbot.waitUntil(lambda: bool(listed(window)) and listed(window)[0][1] == "“We two met”")
    press_keys(window.page.editor, "Ctrl+Z")
    qtbot.waitUntil(lambda: listed(window)[0][1] == "“We met”")
    window.page.editor.place_caret("b", 0)
    window.actions_["segment.delete"].trigger()
    qtbot.waitUntil(lambda: listed(window)[1][1] == "Its words were deleted")


def test_in_the_list_return_goes_and_plays_f2_edits_and_delete_removes(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, settings: Settings, prompts: ScriptedPrompts
) -> None:
    settings.values.show_notes, settings.values.show_review = True, False
    loaded: LoadedWindow = load_window(qtbot, show_window, project_file)
    with_notes(loaded.window)
    panel = loaded.window.notes.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    press(panel.list, Qt.Key.Key_Down)
    assert not loaded.player.asked
    press(panel.list, Qt.Key.Key_Return)
    assert loaded.player.asked == [(3000, 3800)]
    assert loaded.editor.caret_row == 1
    press(panel.list, Qt.Key.Key_Down)
    press(panel.list, Qt.Key.Key_Space)
    assert loaded.player.asked[-1] == (20_000, 20_400)
    assert loaded.editor.caret_row == 1  # playing does not leave the place
    prompts.on_dialog = writing("Really all?")
    press(panel.list, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: listed(loaded.window)[2][2] == "Really all?")
    middle = panel.list.visualRect(panel.model.index(0)).center()
    click(panel.list.viewport(), middle)
    double_click(panel.list.viewport(), middle)
    qtbot.waitUntil(lambda: listed(loaded.window)[0][2] == "Really all?")
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    assert quotes(loaded.window) == ["CHECH GPT", "Everyone"]


def test_the_panel_is_shown_by_its_key_and_remembered(
    show_window: ShowWindow, project_file: Path, settings: Settings
) -> None:
    window = show_window(project_file)
    assert not window.notes.dock.isVisible()
    press_keys(window.page.editor, "Ctrl+Shift+F9")
    assert window.notes.dock.isVisible()
    assert settings.values.show_notes
    press_keys(window.page.editor, "Ctrl+Shift+F9")
    assert not window.notes.dock.isVisible()
    assert not settings.values.show_notes


def test_a_read_only_text_shows_its_notes_and_keeps_them(
    qtbot: QtBot, show_window: ShowWindow, project_file: Path, settings: Settings
) -> None:
    with Store.open(project_file, who="ann") as store:
        store.document.apply(add_note(store.document.transcript, ("a", 0), ("a", 2), text="Who?"))
    settings.values.show_notes = True
    with Store.open(project_file, who="bob"):
        window = show_window(project_file)
        assert window.notes.panel.model.rowCount() == 1
        window.notes.panel.list.setCurrentIndex(window.notes.panel.model.index(0))
        assert not window.notes.panel.remove.isEnabled()
        assert not window.notes.panel.add.isEnabled()
        assert not window.actions_["note.add"].isEnabled()
        press(window.notes.panel.list, Qt.Key.Key_Delete)
        assert window.notes.panel.model.rowCount() == 1
