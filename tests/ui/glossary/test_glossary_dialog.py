"""The glossary's dialog: terms of the project and of the person, and their way to and from a text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QTableWidgetItem
from pytestqt.qtbot import QtBot

from editor.document.glossary import Glossary, make_term
from editor.services.storage.store import Store
from editor.services.user_glossary import read_user_glossary, user_glossary_path, write_user_glossary
from editor.ui.glossary.glossary_dialog import GlossaryDialog
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press_keys
from tests.ui.fixtures import LoadedWindow, load_window


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> Iterator[LoadedWindow]:
    user_glossary_path().unlink(missing_ok=True)
    yield load_window(qtbot, show_window, project_file)
    user_glossary_path().unlink(missing_ok=True)


def write(dialog: GlossaryDialog, *cells: str) -> None:
    dialog.add_button.click()
    row = dialog.table.widget.rowCount() - 1
    for column, text in enumerate(cells):
        dialog.table.widget.setItem(row, column, QTableWidgetItem(text))


def texts(dialog: GlossaryDialog) -> list[list[str]]:
    table = dialog.table.widget
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in range(4)]
        for row in range(table.rowCount())
    ]


def test_terms_are_written_for_the_project_and_for_all_and_kept(
    loaded: LoadedWindow, prompts: ScriptedPrompts, project_file: Path
) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, GlossaryDialog)
        write(dialog, "ChatGPT", "CHECH GPT; chat GPT", "en", "one word")
        write(dialog, " ", "nothing")
        dialog.whose.setCurrentIndex(1)
        assert texts(dialog) == []
        write(dialog, "Haverford")
        dialog.whose.setCurrentIndex(0)
        assert texts(dialog) == [["ChatGPT", "CHECH GPT; chat GPT", "en", "one word"]]
        dialog.keep()
        return True

    prompts.on_dialog = answer
    press_keys(loaded.editor, "Ctrl+Shift+L")
    term = make_term("ChatGPT", heard=("CHECH GPT", "chat GPT"), language="en", note="one word")
    assert loaded.window.terms.glossary.of_project == Glossary((term,))
    assert read_user_glossary() == Glossary((make_term("Haverford"),))
    loaded.window.close_project()
    with Store.open(project_file, read_only=True) as store:
        assert store.glossary.find("ChatGPT") == term


def test_terms_that_came_from_elsewhere_meanwhile_are_not_lost(
    loaded: LoadedWindow, prompts: ScriptedPrompts
) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, GlossaryDialog)
        dialog.whose.setCurrentIndex(1)
        write(dialog, "Haverford")
        dialog.keep()
        return True

    write_user_glossary(Glossary((make_term("Seoul"),)))  # as another window does, or the command line
    prompts.on_dialog = answer
    press_keys(loaded.editor, "Ctrl+Shift+L")
    both = Glossary((make_term("Seoul"), make_term("Haverford")))
    assert read_user_glossary() == loaded.window.terms.glossary.own == both


def test_what_is_cancelled_is_not_kept(loaded: LoadedWindow, prompts: ScriptedPrompts) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, GlossaryDialog)
        write(dialog, "ChatGPT")
        dialog.reject()
        return False

    prompts.on_dialog = answer
    press_keys(loaded.editor, "Ctrl+Shift+L")
    assert len(loaded.window.terms.glossary.whole()) == 0


def test_terms_go_to_a_text_and_come_from_one(
    loaded: LoadedWindow, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    given = tmp_path / "given.txt"
    given.write_text("# names\nCHECH GPT => ChatGPT\nSeoul  # the city\n", encoding="utf-8")
    written = tmp_path / "written.txt"

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, GlossaryDialog)
        write(dialog, "ChatGPT", "chat GPT")
        prompts.file = given
        dialog.import_button.click()
        assert texts(dialog) == [["ChatGPT", "chat GPT; CHECH GPT", "", ""], ["Seoul", "", "", "the city"]]
        prompts.file = written
        dialog.export_button.click()
        dialog.table.widget.selectRow(1)
        dialog.remove_button.click()
        dialog.keep()
        return True

    prompts.on_dialog = answer
    press_keys(loaded.editor, "Ctrl+Shift+L")
    assert written.read_text(encoding="utf-8").splitlines() == [
        "chat GPT => ChatGPT",
        "CHECH GPT => ChatGPT",
        "Seoul  # the city",
    ]
    assert [term.text for term in loaded.window.terms.glossary.of_project] == ["ChatGPT"]


def test_a_text_that_cannot_be_read_is_said_and_changes_nothing(
    loaded: LoadedWindow, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, GlossaryDialog)
        prompts.file = tmp_path / "none.txt"
        dialog.import_button.click()
        assert dialog.error.isVisible()
        assert "none.txt" in dialog.error.text()
        assert texts(dialog) == []
        return False

    prompts.on_dialog = answer
    press_keys(loaded.editor, "Ctrl+Shift+L")
