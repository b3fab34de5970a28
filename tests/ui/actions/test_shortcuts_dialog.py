"""The page of shortcuts: searched, changed, kept, put back; no keys mean two things."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog

from editor.services.settings import Settings
from editor.ui.actions.shortcuts_dialog import ShortcutsDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.actions.dialog_drivers import on_page
from tests.ui.conftest import ScriptedPrompts
from tests.ui.drivers import press_keys, type_text


def test_keys_are_changed_kept_and_put_back(
    window: MainWindow, prompts: ScriptedPrompts, settings: Settings, project_file: Path
) -> None:
    def change(page: ShortcutsDialog) -> None:
        page.choose("view.larger")
        page.keys_field.setKeySequence(QKeySequence("Ctrl+Alt+L"))
        assert not page.conflict.isVisible()
        page.set_button.click()

    on_page(window, prompts, change)
    before = settings.values.text_size
    press_keys(window.page.editor, "Ctrl+Alt+L")
    assert settings.values.text_size == before + 1
    assert Settings(settings.path).values.shortcuts == {"view.larger": "Ctrl+Alt+L"}

    def reset(page: ShortcutsDialog) -> None:
        page.choose("view.larger")
        page.reset_button.click()
        assert not page.reset_button.isEnabled()

    on_page(window, prompts, reset)
    press_keys(window.page.editor, "Ctrl+Alt+L")
    assert settings.values.text_size == before + 1
    press_keys(window.page.editor, "Ctrl+=")
    assert settings.values.text_size == before + 2
    assert Settings(settings.path).values.shortcuts == {}


def test_a_conflict_is_shown_and_the_other_loses_the_keys(
    window: MainWindow, prompts: ScriptedPrompts
) -> None:
    def change(page: ShortcutsDialog) -> None:
        page.choose("view.larger")
        page.keys_field.setKeySequence(QKeySequence("F9"))
        assert page.conflict.text() == "“Review panel” already has this shortcut and would lose it."
        page.set_button.click()
        assert not page.conflict.isVisible()

    on_page(window, prompts, change)
    assert window.actions_.portable_keys("view.larger") == ["F9"]
    assert window.actions_.portable_keys("view.review") == []
    on_page(window, prompts, lambda page: page.reset_all_button.click())
    assert window.actions_.portable_keys("view.review") == ["F9"]
    assert window.actions_.portable_keys("view.larger") == ["Ctrl++", "Ctrl+="]


def test_usual_keys_that_another_action_has_by_now_are_taken_from_it(
    window: MainWindow, prompts: ScriptedPrompts, settings: Settings
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
        page.choose("view.review")
        page.reset_button.click()
        assert page.conflict.text() == "Removed from “Larger text”, which had this shortcut."

    on_page(window, prompts, change)
    assert window.actions_.portable_keys("view.review") == ["F9"]
    assert window.actions_.portable_keys("view.larger") == ["Ctrl++", "Ctrl+="]
    assert "view.review" not in settings.values.shortcuts
    was_shown = window.review.dock.isVisible()
    press_keys(window.page.editor, "F9")
    assert window.review.dock.isVisible() != was_shown


def test_a_pedals_key_is_added_to_the_usual_ones(
    window: MainWindow, prompts: ScriptedPrompts, settings: Settings
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
        assert "would lose it" in dialog.conflict.text()
        return False

    prompts.on_dialog = answer
    window.actions_["help.keys"].trigger()
    kept = Settings(settings.path).values.shortcuts
    assert window.actions_.portable_keys("play.toggle")[0] == "Ctrl+Space"
    assert window.actions_.portable_keys("play.toggle")[-1] == "F13"
    assert window.actions_.portable_keys("segment.end_earlier") == ["Ctrl+;", "F15"]
    window.actions_.set_keys("segment.end_earlier", kept["segment.end_earlier"])
    assert window.actions_.portable_keys("segment.end_earlier") == ["Ctrl+;", "F15"]


def test_keys_that_type_are_refused(window: MainWindow, prompts: ScriptedPrompts) -> None:
    def change(page: ShortcutsDialog) -> None:
        page.choose("view.larger")
        page.keys_field.setKeySequence(QKeySequence("Shift+L"))
        assert page.conflict.isVisible()
        assert not page.set_button.isEnabled()

    on_page(window, prompts, change)


def test_the_list_is_searched_by_name_and_key(window: MainWindow, prompts: ScriptedPrompts) -> None:
    def search(page: ShortcutsDialog) -> None:
        type_text(page.filter, "ctrl+g")
        shown = [row for row in range(page.table.rowCount()) if not page.table.isRowHidden(row)]
        assert [text_of(page, row) for row in shown] == ["Find and replace", "Go to time"]
        assert page.action is not None
        assert page.action.id == "play.go"

    on_page(window, prompts, search)


def text_of(page: ShortcutsDialog, row: int) -> str:
    item = page.table.item(row, 0)
    return item.text() if item is not None else ""


def test_the_list_is_grouped_by_feature(window: MainWindow, prompts: ScriptedPrompts) -> None:
    def read(page: ShortcutsDialog) -> None:
        titles = [
            text_of(page, row) for row in range(page.table.rowCount()) if page.table.columnSpan(row, 0) == 2
        ]
        assert titles[:4] == ["Projects", "Archives", "History", "Export"]
        assert len(titles) == len(set(titles))
        assert "" not in titles
        page.choose("edit.doubt_next")
        row = page.table.currentRow()
        above = [one for one in range(row) if page.table.columnSpan(one, 0) == 2]
        assert text_of(page, above[-1]) == "Review"

    on_page(window, prompts, read)


def test_the_keys_are_printed_by_feature(
    window: MainWindow, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    pdf = tmp_path / "keys.pdf"

    def choose(dialog: QDialog) -> bool:
        if isinstance(dialog, ShortcutsDialog):
            dialog.print_button.click()
        elif isinstance(dialog, QPrintDialog):
            dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            dialog.printer().setOutputFileName(str(pdf))
        return True

    prompts.on_dialog = choose
    press_keys(window, "F1")
    assert "Print the keyboard shortcuts" in prompts.asked
    document = QPdfDocument()
    document.load(str(pdf))
    text = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    for wanted in ("Projects", "Review", "Next place to review", "F8", "Ctrl+Shift+P"):
        assert wanted in text


def test_no_two_actions_share_keys(window: MainWindow) -> None:
    keys = [key for action in window.actions_.table for key in window.actions_.portable_keys(action.id)]
    assert len(keys) == len(set(keys))


def test_keys_that_can_do_nothing_say_so(window: MainWindow) -> None:
    press_keys(window.page.editor, "Ctrl+Return")
    assert window.status.currentMessage() == "Use the first suggestion: not available here"
    type_text(window.page.editor, "So ")
    press_keys(window.page.editor, "Ctrl+Z")
    assert window.status.currentMessage().startswith("Undone: ")
