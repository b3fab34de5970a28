"""Notes in a window: made by keys, painted, gone to, read aloud, changed and removed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from editor.document.notes import placed_notes
from editor.document.values import NoteColour
from editor.services.settings import Settings
from editor.services.storage.store import Store
from editor.ui.look.note_signs import note_tint
from editor.ui.look.theme import DARK, LIGHT, ColourScheme, ThemeManager
from editor.ui.notes.note_dialog import NoteDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts
from tests.ui.drivers import press, press_keys, type_text
from tests.ui.notes.conftest import first_words, quotes, select, with_notes, writing


def test_a_key_writes_a_note_on_the_selection_and_undo_takes_it_back(
    window: MainWindow, prompts: ScriptedPrompts, project_file: Path
) -> None:
    prompts.on_dialog = writing("Which week?", colour=NoteColour.BLUE, label="check")
    select(window, "a", 8, 18)  # inside "in Seoul" up to "last"
    press_keys(window.page.editor, "Ctrl+Alt+M")
    assert prompts.asked == ["New note"]
    (found,) = placed_notes(window.page.editor.transcript)
    assert quotes(window) == ["in Seoul last"]
    assert (found.note.text, found.note.colour, found.note.label) == ("Which week?", NoteColour.BLUE, "check")
    project = window.context.project
    assert project is not None
    assert found.note.who == project.document.who
    assert found.note.time.endswith("Z")
    project.store.flush()
    with Store.open(project_file, read_only=True) as store:
        assert placed_notes(store.document.transcript) == [found]
    press_keys(window.page.editor, "Ctrl+Z")
    assert quotes(window) == []
    press_keys(window.page.editor, "Ctrl+Y")
    assert quotes(window) == ["in Seoul last"]


def test_the_same_key_edits_the_note_at_the_caret(window: MainWindow, prompts: ScriptedPrompts) -> None:
    prompts.on_dialog = writing("Which week?", colour=NoteColour.RED)
    select(window, "a", 8, 18)
    press_keys(window.page.editor, "Ctrl+Alt+M")
    window.page.editor.place_caret("a", 12)
    window.actions_.refresh()
    assert window.actions_["note.add"].text() == "Edit note…"
    prompts.on_dialog = writing("The first week of May")
    press_keys(window.page.editor, "Ctrl+Alt+M")
    assert prompts.asked == ["New note", "Edit note"]
    (found,) = placed_notes(window.page.editor.transcript)
    assert (found.note.text, found.note.colour) == ("The first week of May", NoteColour.RED)
    window.actions_["note.remove"].trigger()
    assert quotes(window) == []


def test_leaving_the_dialog_changes_nothing(window: MainWindow, prompts: ScriptedPrompts) -> None:

    def leave(dialog: QDialog) -> bool:
        press(dialog, Qt.Key.Key_Escape)
        return dialog.result() == QDialog.DialogCode.Accepted

    prompts.on_dialog = leave
    select(window, "a", 0, 2)
    press_keys(window.page.editor, "Ctrl+Alt+M")
    assert quotes(window) == []
    project = window.context.project
    assert project is not None
    assert not project.document.revisions


def _closing(text: str, seen: list[str]) -> Callable[[QDialog], bool]:
    """Return what notes the comment that is offered, writes on, and closes the dialog by Esc."""

    def close(dialog: QDialog) -> bool:
        assert isinstance(dialog, NoteDialog)
        dialog.show()
        seen.append(dialog.comment.toPlainText())
        type_text(dialog.comment, text)
        press(dialog.comment, Qt.Key.Key_Escape)
        return dialog.result() == QDialog.DialogCode.Accepted

    return close


def test_escape_keeps_a_new_note_as_a_draft_for_the_next_dialog(
    window: MainWindow, prompts: ScriptedPrompts
) -> None:
    seen: list[str] = []
    select(window, "a", 8, 18)
    for text in ("Which", " week?"):
        prompts.on_dialog = _closing(text, seen)
        press_keys(window.page.editor, "Ctrl+Alt+M")
    assert seen == ["", "Which"]
    assert quotes(window) == []
    assert "draft" in window.status.currentMessage()

    def save(dialog: QDialog) -> bool:
        assert isinstance(dialog, NoteDialog)
        dialog.show()
        assert dialog.draft.isVisible()
        press_keys(dialog.comment, "Ctrl+Return")
        return dialog.result() == QDialog.DialogCode.Accepted

    prompts.on_dialog = save
    press_keys(window.page.editor, "Ctrl+Alt+M")
    (found,) = placed_notes(window.page.editor.transcript)
    assert found.note.text == "Which week?"
    press_keys(window.page.editor, "Ctrl+Z")
    assert quotes(window) == []
    press_keys(window.page.editor, "Ctrl+Y")
    assert quotes(window) == ["in Seoul last"]
    window.page.editor.place_caret("d", 2)
    prompts.on_dialog = _closing("", seen)
    press_keys(window.page.editor, "Ctrl+Alt+M")
    assert seen[-1] == ""


def test_escape_keeps_what_was_written_into_a_note_that_is_there(
    window: MainWindow, prompts: ScriptedPrompts
) -> None:
    seen: list[str] = []
    prompts.on_dialog = writing("Which week?")
    select(window, "a", 8, 18)
    press_keys(window.page.editor, "Ctrl+Alt+M")
    window.page.editor.place_caret("a", 12)
    prompts.on_dialog = _closing("The first", seen)
    press_keys(window.page.editor, "Ctrl+Alt+M")
    assert placed_notes(window.page.editor.transcript)[0].note.text == "Which week?"
    prompts.on_dialog = _closing("", seen)
    press_keys(window.page.editor, "Ctrl+Alt+M")
    assert seen == ["Which week?", "The first"]


def test_the_button_discards_what_was_written(window: MainWindow, prompts: ScriptedPrompts) -> None:
    def cancel(dialog: QDialog) -> bool:
        assert isinstance(dialog, NoteDialog)
        dialog.show()
        type_text(dialog.comment, "Which week?")
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        (button,) = (b for b in box.buttons() if box.buttonRole(b) is QDialogButtonBox.ButtonRole.RejectRole)
        button.click()
        return dialog.result() == QDialog.DialogCode.Accepted

    seen: list[str] = []
    select(window, "a", 8, 18)
    prompts.on_dialog = cancel
    press_keys(window.page.editor, "Ctrl+Alt+M")
    prompts.on_dialog = _closing("", seen)
    press_keys(window.page.editor, "Ctrl+Alt+M")
    assert seen == [""]


def test_highlighting_needs_no_dialog_and_keeps_its_colour(
    window: MainWindow, prompts: ScriptedPrompts, settings: Settings
) -> None:
    select(window, "a", 0, 6)
    window.actions_["note.green"].trigger()
    select(window, "b", 0, 9)
    press_keys(window.page.editor, "Ctrl+Alt+H")
    assert prompts.asked == []
    assert quotes(window) == ["We met", "CHECH GPT"]
    colours = {one.note.colour for one in placed_notes(window.page.editor.transcript)}
    assert colours == {NoteColour.GREEN}
    assert Settings(settings.path).values.note_colour == "green"


@pytest.mark.parametrize("scheme", [ColourScheme.LIGHT, ColourScheme.DARK])
def test_noted_words_are_painted_in_its_colour(
    qtbot: QtBot, window: MainWindow, themes: ThemeManager, scheme: ColourScheme
) -> None:
    themes.choose(scheme)
    editor = window.page.editor
    select(window, "a", 0, first_words(window, 0, 2))
    window.actions_["note.purple"].trigger()
    editor.place_caret("d", 0)
    theme = LIGHT if scheme is ColourScheme.LIGHT else DARK

    def behind(row: int, index: int) -> str:
        rect = editor.word_rects(row, index)[0]
        picture = editor.viewport().grab().toImage()
        at = (rect.topLeft() * picture.devicePixelRatio()).toPoint() + QPoint(1, 1)
        return picture.pixelColor(at).name()

    tint = note_tint(theme, NoteColour.PURPLE).name()
    qtbot.waitUntil(lambda: behind(0, 0) == tint and behind(0, 1) == tint)
    assert behind(0, 2) == theme.base
    assert "Note by" in editor.word_tooltip(0, 1)
    assert "Note by" not in editor.word_tooltip(0, 2)


def test_keys_go_from_note_to_note(qtbot: QtBot, window: MainWindow) -> None:
    with_notes(window)
    editor = window.page.editor
    qtbot.waitUntil(lambda: window.notes.panel.model.rowCount() == 3)
    editor.setFocus()
    editor.place_caret("a", 20)
    seen = []
    for _step in range(3):
        press_keys(editor, "Ctrl+Alt+PgDown")
        seen.append((editor.caret_row, editor.textCursor().selectedText()))
    assert seen == [(1, "CHECH GPT"), (3, "Everyone"), (0, "We met")]
    assert window.notes.panel.current is not None
    assert window.notes.panel.current.quote == "We met"
    press_keys(editor, "Ctrl+Alt+PgUp")
    assert editor.caret_row == 3
    assert "All of them?" in window.status.currentMessage()


def test_without_notes_the_keys_say_so(window: MainWindow) -> None:
    press_keys(window.page.editor, "Ctrl+Alt+PgDown")
    assert window.status.currentMessage() == "No notes"


def test_a_note_is_read_aloud_as_the_caret_comes_to_it(qtbot: QtBot, window: MainWindow) -> None:
    with_notes(window)
    said: list[str] = []
    window.announcer.announced.connect(said.append)
    window.page.editor.setFocus()
    window.page.editor.place_caret("c", 0)
    qtbot.waitUntil(lambda: any("egment 3" in text for text in said))
    window.page.editor.place_caret("a", 0)
    qtbot.waitUntil(lambda: any("Note by ann: check: Which week?" in text for text in said))
    count = len(said)
    window.page.editor.place_caret("a", 4)  # still in the same note
    window.page.editor.place_caret("b", 0)
    qtbot.waitUntil(lambda: any("egment 2" in text for text in said[count:]))
    assert not any("Which week?" in text for text in said[count:])


def test_highlighting_again_changes_the_colour_and_takes_it_off(window: MainWindow) -> None:
    def colours() -> list[NoteColour]:
        return [one.note.colour for one in placed_notes(window.page.editor.transcript)]

    select(window, "a", 0, 6)
    window.actions_["note.green"].trigger()
    select(window, "a", 1, 5)  # inside the same words
    window.actions_["note.red"].trigger()
    assert colours() == [NoteColour.RED]
    press_keys(window.page.editor, "Ctrl+Alt+H")
    assert colours() == []
    press_keys(window.page.editor, "Ctrl+Z")
    assert colours() == [NoteColour.RED]
    select(window, "a", 0, 11)  # more words: another highlight
    press_keys(window.page.editor, "Ctrl+Alt+H")
    assert colours() == [NoteColour.RED, NoteColour.RED]


def test_the_comment_shows_that_it_has_the_keys(qtbot: QtBot, themes: ThemeManager) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NoteDialog(parent, themes.theme, "quoted words", labels=[], is_new=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.comment.hasFocus)
    edge = QPoint(0, dialog.comment.height() // 2)

    def edge_colour() -> QColor:
        return dialog.grab().toImage().pixelColor(dialog.comment.mapTo(dialog, edge))

    assert edge_colour() == QColor(themes.theme.accent)
    dialog.label.setFocus()
    qtbot.waitUntil(lambda: edge_colour() == QColor(themes.theme.line))
