"""The command palette: a few letters find an action and run it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from editor.ui.actions.command_palette import PaletteDialog
from editor.ui.actions.shortcuts_dialog import ShortcutsDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.actions.dialog_drivers import on_page
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press, press_keys, type_text


def in_palette(prompts: ScriptedPrompts, action: Callable[[PaletteDialog], None]) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, PaletteDialog)
        action(dialog)
        return dialog.result() == QDialog.DialogCode.Accepted

    prompts.on_dialog = answer


def test_a_few_letters_find_and_run_an_action(window: MainWindow, prompts: ScriptedPrompts) -> None:
    def find(palette: PaletteDialog) -> None:
        assert len(palette.shown) > 30
        type_text(palette.field, "larg")
        assert palette.shown == ["view.larger"]
        press(palette.field, Qt.Key.Key_Return)

    in_palette(prompts, find)
    before = window.settings.values.text_size
    press_keys(window, "Ctrl+Shift+P")
    assert window.settings.values.text_size == before + 1


def test_arrows_choose_and_escape_does_nothing(window: MainWindow, prompts: ScriptedPrompts) -> None:
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

    in_palette(prompts, walk)
    press_keys(window, "Ctrl+Shift+P")


def test_only_what_can_run_is_offered(show_window: ShowWindow, prompts: ScriptedPrompts) -> None:
    window = show_window()
    seen: list[str] = []
    in_palette(prompts, lambda palette: seen.extend(palette.shown))
    window.actions_["help.palette"].trigger()
    assert "file.open" in seen
    assert "edit.undo" not in seen


def test_what_shares_a_name_is_told_apart_by_its_menu(window: MainWindow, prompts: ScriptedPrompts) -> None:
    def look(palette: PaletteDialog) -> None:
        type_text(palette.field, "view speakers")
        assert palette.shown == ["view.speakers"]
        menu = palette.table.item(0, 1)
        assert menu is not None
        assert menu.text() == "View"
        press(palette.field, Qt.Key.Key_Escape)

    in_palette(prompts, look)
    press_keys(window, "Ctrl+Shift+P")


def test_the_keys_shown_are_those_of_an_action_in_sight(window: MainWindow, prompts: ScriptedPrompts) -> None:
    def search(page: ShortcutsDialog) -> None:
        type_text(page.filter, "f8")
        assert page.action is not None
        assert page.action.id == "edit.doubt_next"
        assert page.keys_field.keySequence().toString() == "F8"

    on_page(window, prompts, search)


def test_letters_that_no_command_has_are_reported(window: MainWindow, prompts: ScriptedPrompts) -> None:
    def search(palette: PaletteDialog) -> None:
        type_text(palette.field, "zzz")
        assert palette.shown == []
        assert not palette.nothing.isHidden()
        palette.field.clear()
        assert palette.nothing.isHidden()
        press(palette.field, Qt.Key.Key_Escape)

    in_palette(prompts, search)
    press_keys(window, "Ctrl+Shift+P")
