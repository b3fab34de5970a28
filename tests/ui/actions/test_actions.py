"""The command palette and the page of shortcuts, both made from the table of actions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.actions.command_palette import PaletteDialog
from editor.ui.actions.shortcuts_dialog import ShortcutsDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import Answers, ShowWindow
from tests.ui.drivers import press, press_keys, type_text


@pytest.fixture
def window(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> MainWindow:
    """The small transcript, its recording open."""
    shown = show_window(project_file)
    qtbot.waitUntil(lambda: shown.page.playback.can_play)
    return shown


def in_palette(answers: Answers, deed: Callable[[PaletteDialog], None]) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, PaletteDialog)
        deed(dialog)
        return dialog.result() == QDialog.DialogCode.Accepted

    answers.on_dialog = answer


def test_a_few_letters_find_and_run_an_action(window: MainWindow, answers: Answers) -> None:
    def find(palette: PaletteDialog) -> None:
        assert len(palette.shown) > 30
        type_text(palette.field, "larg")
        assert palette.shown == ["view.larger"]
        press(palette.field, Qt.Key.Key_Return)

    in_palette(answers, find)
    before = window.settings.values.text_size
    press_keys(window, "Ctrl+Shift+P")
    assert window.settings.values.text_size == before + 1


def test_arrows_choose_and_escape_does_nothing(window: MainWindow, answers: Answers) -> None:
    def walk(palette: PaletteDialog) -> None:
        type_text(palette.field, "theme")
        assert palette.shown[:1] == ["view.system"]
        press(palette.field, Qt.Key.Key_Down)
        assert palette.table.currentRow() == 1
        press(palette.field, Qt.Key.Key_Up)
        press(palette.field, Qt.Key.Key_Up)
        assert palette.table.currentRow() == 0
        press(palette.field, Qt.Key.Key_Escape)
        assert palette.chosen is None

    in_palette(answers, walk)
    press_keys(window, "Ctrl+Shift+P")


def test_only_what_can_run_is_offered(show_window: ShowWindow, answers: Answers) -> None:
    window = show_window()
    seen: list[str] = []
    in_palette(answers, lambda palette: seen.extend(palette.shown))
    window.actions_["help.palette"].trigger()
    assert "file.open" in seen
    assert "edit.undo" not in seen


def on_page(window: MainWindow, answers: Answers, deed: Callable[[ShortcutsDialog], None]) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ShortcutsDialog)
        deed(dialog)
        return True

    answers.on_dialog = answer
    press_keys(window, "F1")


def test_keys_are_changed_kept_and_put_back(
    window: MainWindow, answers: Answers, settings: Settings, project_file: Path
) -> None:
    def change(page: ShortcutsDialog) -> None:
        page.choose("view.larger")
        page.keys_field.setKeySequence(QKeySequence("Ctrl+Alt+L"))
        assert not page.conflict.isVisible()
        page.set_button.click()

    on_page(window, answers, change)
    before = settings.values.text_size
    press_keys(window.page.editor, "Ctrl+Alt+L")
    assert settings.values.text_size == before + 1
    assert Settings(settings.path).values.shortcuts == {"view.larger": "Ctrl+Alt+L"}

    def reset(page: ShortcutsDialog) -> None:
        page.choose("view.larger")
        page.reset_button.click()
        assert not page.reset_button.isEnabled()

    on_page(window, answers, reset)
    press_keys(window.page.editor, "Ctrl+Alt+L")
    assert settings.values.text_size == before + 1
    press_keys(window.page.editor, "Ctrl+=")
    assert settings.values.text_size == before + 2
    assert Settings(settings.path).values.shortcuts == {}


def test_a_conflict_is_shown_and_the_other_loses_the_keys(window: MainWindow, answers: Answers) -> None:
    def change(page: ShortcutsDialog) -> None:
        page.choose("view.larger")
        page.keys_field.setKeySequence(QKeySequence("F9"))
        assert page.conflict.text() == "“Speech without text” has these keys now; it would lose them."
        page.set_button.click()
        assert not page.conflict.isVisible()

    on_page(window, answers, change)
    assert window.actions_.portable_keys("view.larger") == ["F9"]
    assert window.actions_.portable_keys("view.untexted") == []
    on_page(window, answers, lambda page: page.reset_all_button.click())
    assert window.actions_.portable_keys("view.untexted") == ["F9"]
    assert window.actions_.portable_keys("view.larger") == ["Ctrl++", "Ctrl+="]


def test_usual_keys_that_another_action_has_by_now_are_taken_from_it(
    window: MainWindow, answers: Answers, settings: Settings
) -> None:
    def change(page: ShortcutsDialog) -> None:
        page.choose("view.larger")
        QApplication.sendPostedEvents()
        before = page.set_button.geometry()
        page.keys_field.setKeySequence(QKeySequence("F9"))
        assert page.conflict.isVisible()
        QApplication.sendPostedEvents()
        assert page.set_button.geometry() == before
        page.add_button.click()
        page.choose("view.untexted")
        page.reset_button.click()
        assert page.conflict.text() == "“Larger text” had these keys; it has lost them."

    on_page(window, answers, change)
    assert window.actions_.portable_keys("view.untexted") == ["F9"]
    assert window.actions_.portable_keys("view.larger") == ["Ctrl++", "Ctrl+="]
    assert "view.untexted" not in settings.values.shortcuts
    was_shown = window.review.dock.isVisible()
    press_keys(window.page.editor, "F9")
    assert window.review.dock.isVisible() != was_shown


def test_a_pedals_key_is_added_to_the_usual_ones(
    window: MainWindow, answers: Answers, settings: Settings
) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, ShortcutsDialog)
        dialog.choose("play.toggle")
        assert not dialog.add_button.isEnabled()
        dialog.keys_field.setKeySequence(QKeySequence("F13"))
        dialog.add_button.click()
        assert not dialog.add_button.isEnabled()
        dialog.choose("segment.end_earlier")  # its key is the one that stands between two
        dialog.keys_field.setKeySequence(QKeySequence("F15"))
        dialog.add_button.click()
        dialog.choose("play.segment")
        dialog.keys_field.setKeySequence(QKeySequence("F13"))
        assert "would lose them" in dialog.conflict.text()
        return False

    answers.on_dialog = answer
    window.actions_["help.keys"].trigger()
    kept = Settings(settings.path).values.shortcuts
    assert window.actions_.portable_keys("play.toggle")[0] == "Ctrl+Space"
    assert window.actions_.portable_keys("play.toggle")[-1] == "F13"
    assert window.actions_.portable_keys("segment.end_earlier") == ["Ctrl+;", "F15"]
    window.actions_.set_keys("segment.end_earlier", kept["segment.end_earlier"])
    assert window.actions_.portable_keys("segment.end_earlier") == ["Ctrl+;", "F15"]


def test_keys_that_type_are_refused(window: MainWindow, answers: Answers) -> None:
    def change(page: ShortcutsDialog) -> None:
        page.choose("view.larger")
        page.keys_field.setKeySequence(QKeySequence("Shift+L"))
        assert page.conflict.isVisible()
        assert not page.set_button.isEnabled()

    on_page(window, answers, change)


def test_the_list_is_searched_by_name_and_key(window: MainWindow, answers: Answers) -> None:
    def search(page: ShortcutsDialog) -> None:
        type_text(page.filter, "ctrl+g")
        shown = [row for row in range(page.table.rowCount()) if not page.table.isRowHidden(row)]
        assert len(shown) == 1
        item = page.table.item(shown[0], 0)
        assert item is not None
        assert item.text() == "Go to time"

    on_page(window, answers, search)


def test_no_two_actions_share_keys(window: MainWindow) -> None:
    keys = [key for action in window.actions_.table for key in window.actions_.portable_keys(action.id)]
    assert len(keys) == len(set(keys))


def test_what_shares_a_name_is_told_apart_by_its_menu(window: MainWindow, answers: Answers) -> None:
    def look(palette: PaletteDialog) -> None:
        type_text(palette.field, "view speakers")
        assert palette.shown == ["view.speakers"]
        menu = palette.table.item(0, 1)
        assert menu is not None
        assert menu.text() == "View"
        press(palette.field, Qt.Key.Key_Escape)

    in_palette(answers, look)
    press_keys(window, "Ctrl+Shift+P")


def test_the_keys_shown_are_those_of_an_action_in_sight(window: MainWindow, answers: Answers) -> None:
    def search(page: ShortcutsDialog) -> None:
        type_text(page.filter, "f8")
        assert page.action is not None
        assert page.action.id == "edit.doubt_next"
        assert page.keys_field.keySequence().toString() == "F8"

    on_page(window, answers, search)


def test_keys_that_can_do_nothing_say_so(window: MainWindow) -> None:
    press_keys(window.page.editor, "Ctrl+Return")
    assert window.status.currentMessage() == "Write what was heard: not possible here"
    type_text(window.page.editor, "So ")
    press_keys(window.page.editor, "Ctrl+Z")
    assert window.status.currentMessage().startswith("Undone: ")


def test_letters_that_no_command_has_are_told(window: MainWindow, answers: Answers) -> None:
    def search(palette: PaletteDialog) -> None:
        type_text(palette.field, "zzz")
        assert palette.shown == []
        assert not palette.nothing.isHidden()
        palette.field.clear()
        assert palette.nothing.isHidden()
        press(palette.field, Qt.Key.Key_Escape)

    in_palette(answers, search)
    press_keys(window, "Ctrl+Shift+P")
