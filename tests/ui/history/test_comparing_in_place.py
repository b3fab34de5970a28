"""A comparison in the text's place: played by the usual keys, and the text as it was afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from editor.document import edits
from editor.services.storage.store import Store
from editor.ui.history.comparison_text import ComparisonText
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import click, press, press_keys
from tests.ui.fixtures import LoadedWindow, load_window


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, worked: Path) -> LoadedWindow:
    """A window that can be heard, the caret in its third line, all that was changed compared."""
    made = load_window(qtbot, show_window, worked)
    made.editor.place_caret("c", 4)
    made.window.actions_["view.history"].trigger()
    panel = made.window.history.panel
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() == 2)
    press(panel.tree, Qt.Key.Key_Return)
    assert made.window.history.is_comparing
    return made


def compared(loaded: LoadedWindow) -> ComparisonText:
    return loaded.window.history.view.text


def test_the_history_opens_with_its_newest_entry_chosen(loaded: LoadedWindow) -> None:
    assert loaded.window.history.view.titles.text().startswith("From: Revision 0")
    assert compared(loaded).hasFocus()


def test_transport_and_waveform_stay(loaded: LoadedWindow) -> None:
    page = loaded.window.page
    assert page.transport.isVisible()
    assert page.waveform.strip.isVisible()
    assert not page.editor.isVisible()
    assert page.waveform.model.selection == (3000, 3800)


def test_return_plays_the_words_that_differ_within_their_phrase(loaded: LoadedWindow) -> None:
    press(compared(loaded), Qt.Key.Key_Return)
    assert loaded.player.stressed == (3000, 3800)
    assert loaded.player.asked[-1] == (2000, 5000)


def test_a_click_on_a_change_plays_it_unless_clicks_play_nothing(loaded: LoadedWindow) -> None:
    text = compared(loaded)
    spot = text.cursorRect().center()
    click(text.viewport(), spot)
    assert loaded.player.stressed == (3000, 3800)
    asked = len(loaded.player.asked)
    loaded.window.settings.values.click_plays_word = False
    click(text.viewport(), spot)
    assert len(loaded.player.asked) == asked


def test_space_plays_on_from_the_change_and_pauses(qtbot: QtBot, loaded: LoadedWindow) -> None:
    text = compared(loaded)
    press(text, Qt.Key.Key_Space)
    assert loaded.player.asked[-1] == (3000,)
    qtbot.waitUntil(lambda: loaded.playback.playing)
    press(text, Qt.Key.Key_Space)
    assert not loaded.playback.playing
    press_keys(text, "Ctrl+Space")
    assert loaded.player.asked[1:] == [(None,)]  # on from where it was paused


def test_keys_of_segments_play_the_change(loaded: LoadedWindow) -> None:
    text, view = compared(loaded), loaded.window.history.view
    press_keys(text, "F5")
    assert loaded.player.asked[-1] == (3000, 5800)
    view.words_only.click()
    press_keys(text, "Ctrl+PgDown")
    assert view.place.text() == "Change 2 of 3"
    assert loaded.player.asked[-1] == (0, 2400)
    press_keys(text, "Ctrl+2")
    assert loaded.player.asked[-1] == (0, 500)


def test_the_keys_of_changes_work_from_the_waveform_too(loaded: LoadedWindow) -> None:
    view, strip = loaded.window.history.view, loaded.window.page.waveform.strip
    view.words_only.click()
    strip.setFocus()
    press_keys(strip, "F8")
    assert view.place.text() == "Change 2 of 3"
    assert loaded.window.history.is_comparing


def test_closed_the_text_is_where_it_was(qtbot: QtBot, show_window: ShowWindow, worked: Path) -> None:
    with Store.open(worked, who="ann") as store:
        for _ in range(60):
            last = store.document.transcript.segments[-1]
            edit = edits.set_text(store.document.transcript, last.id, f"{last.text} and more of the same")
            assert edit is not None
            store.document.apply(edit)
    loaded = load_window(qtbot, show_window, worked)
    window, editor = loaded.window, loaded.editor
    window.actions_["view.history"].trigger()
    last = editor.transcript.segments[-1]
    editor.place_caret(last.id, 1500)
    scroll = editor.verticalScrollBar()
    scroll.setValue(scroll.maximum() // 2)
    seen = editor.textCursor().position(), scroll.value()
    assert seen[1] > 0
    press(window.history.panel.tree, Qt.Key.Key_Return)
    loaded.playback.seek(20_500)
    press(compared(loaded), Qt.Key.Key_Escape)
    assert not window.history.is_comparing
    assert (editor.textCursor().position(), scroll.value()) == seen
    assert editor.hasFocus()
    press_keys(editor, "F5")  # the caret's segment is played again, and no change
    assert loaded.player.asked[-1] == (last.start_ms, editor.transcript.segments[-1].end_ms)


def test_a_change_is_shown_in_the_text(loaded: LoadedWindow) -> None:
    press_keys(compared(loaded), "Ctrl+Return")
    assert not loaded.window.history.is_comparing
    assert loaded.editor.caret_segment is not None
    assert loaded.editor.caret_segment.id == "b"
    assert loaded.editor.textCursor().positionInBlock() == 0
    assert loaded.editor.hasFocus()


def test_what_works_on_the_text_brings_it_back_first(loaded: LoadedWindow) -> None:
    loaded.window.actions_["edit.find"].trigger()
    assert not loaded.window.history.is_comparing
    assert loaded.window.page.find_bar.isVisible()
    assert loaded.editor.caret_segment is not None
    assert loaded.editor.caret_segment.id == "c"


def test_undo_works_beside_the_comparison(qtbot: QtBot, loaded: LoadedWindow) -> None:
    view = loaded.window.history.view
    view.restore_selected.click()
    assert "CHECH GPT" in loaded.editor.transcript.segments[2].text
    press_keys(view.text, "Ctrl+Z")
    assert "ChatGPT" in loaded.editor.transcript.segments[2].text
    assert loaded.window.history.is_comparing


def test_the_next_change_is_played_unless_places_are_not(loaded: LoadedWindow) -> None:
    text, view = compared(loaded), loaded.window.history.view
    view.words_only.click()
    press_keys(text, "F8")
    assert view.place.text() == "Change 2 of 3"
    assert loaded.player.asked
    asked = len(loaded.player.asked)
    loaded.window.settings.values.play_doubts = False
    press_keys(text, "F8")
    assert view.place.text() == "Change 3 of 3"
    assert len(loaded.player.asked) == asked


def test_buttons_without_room_are_under_more(qtbot: QtBot, loaded: LoadedWindow) -> None:
    window, view = loaded.window, loaded.window.history.view
    row = view.buttons
    window.resize(1500, 700)
    qtbot.waitUntil(view.export_button.isVisible)
    assert row.more.isHidden()
    window.resize(720, 380)
    qtbot.waitUntil(view.export_button.isHidden)
    assert view.play_button.isVisible()
    assert row.more.isVisible()
    assert row.more.geometry().right() <= row.width()
    row.menu.popup(row.more.mapToGlobal(row.more.rect().bottomLeft()))
    assert "Export as web page…" in [action.text() for action in row.menu.actions()]
    row.menu.close()


def test_the_menu_of_the_differences_offers_all(loaded: LoadedWindow) -> None:
    view = loaded.window.history.view
    view.text.customContextMenuRequested.emit(view.text.cursorRect().center())
    (menu,) = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    texts = [action.text() for action in menu.actions()]
    assert texts == [button.text() for button in view.buttons.buttons]
    menu.close()


def test_a_project_that_is_closed_takes_its_comparison_along(loaded: LoadedWindow) -> None:
    window = loaded.window
    assert window.close_project()
    assert not window.history.is_comparing
    assert compared(loaded).toPlainText() == ""
