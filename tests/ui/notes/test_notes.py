"""Notes in a window: made by keys, painted, listed, gone to, changed and removed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.document.edits import add_note
from editor.document.notes import placed_notes
from editor.document.values import NoteColour
from editor.services.settings import Settings
from editor.services.storage.store import Store
from editor.ui.look.note_signs import note_tint
from editor.ui.look.theme import DARK, LIGHT, ColourScheme, ThemeManager
from editor.ui.notes.note_dialog import NoteDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import click, double_click, press, press_keys, type_text
from tests.ui.fixtures import LoadedWindow, load_window


@pytest.fixture
def window(show_window: ShowWindow, project_file: Path, settings: Settings) -> MainWindow:
    """A window on the small transcript, its notes listed."""
    settings.values.show_notes, settings.values.show_review = True, False
    return show_window(project_file)


def writing(text: str, *, colour: NoteColour | None = None, label: str = "") -> Callable[[QDialog], bool]:
    """Return what writes a note into the dialog, by keys where a person would, and saves it."""

    def write(dialog: QDialog) -> bool:
        assert isinstance(dialog, NoteDialog)
        dialog.show()
        dialog.comment.selectAll()
        type_text(dialog.comment, text)
        if colour is not None:
            dialog.colour.setCurrentIndex(list(NoteColour).index(colour))
        if label:
            dialog.label.setCurrentText(label)
        press_keys(dialog.comment, "Ctrl+Return")
        return dialog.result() == QDialog.DialogCode.Accepted

    return write


def quotes(window: MainWindow) -> list[str]:
    """Return the words of all notes of the text."""
    transcript = window.page.editor.transcript
    return [one.quote(transcript) for one in placed_notes(transcript)]


def select(window: MainWindow, segment_id: str, start: int, end: int) -> None:
    window.page.editor.setFocus()
    window.page.editor.place_caret(segment_id, end, start)


def first_words(window: MainWindow, row: int, count: int) -> int:
    """Return where the first words of a row end."""
    segment = window.page.editor.segment(row)
    assert segment is not None
    return len(" ".join(word.text for word in segment.words[:count]))


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
    assert window.actions_["note.add"].text().startswith("Add") or window.notes.at_caret is not None
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


def listed(window: MainWindow) -> list[list[str]]:
    """Return the lines of each entry of the panel, as they are read aloud; the last without who and when."""
    model = window.notes.panel.model
    return [str(model.index(row).data()).split("\n")[:-1] for row in range(model.rowCount())]


def with_notes(window: MainWindow) -> None:
    """Put three notes of two people into the text."""
    for segment, end, text, colour, who in (
        ("a", 6, "Which week?", NoteColour.YELLOW, "ann"),
        ("b", 9, "", NoteColour.GREEN, "ann"),
        ("d", 8, "All of them?", NoteColour.GREEN, "bob"),
    ):
        transcript = window.page.editor.transcript
        edit = add_note(
            transcript, (segment, 0), (segment, end), text=text, colour=colour, who=who, label="check"
        )
        window.page.editor.apply(edit)


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
    assert panel.empty.text() == "No note has this colour and is by this person."


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
    assert window.status.currentMessage() == "There are no notes"


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


def test_a_note_is_read_aloud_as_the_caret_comes_to_it(qtbot: QtBot, window: MainWindow) -> None:
    with_notes(window)
    said: list[str] = []
    window.announcer.announced.connect(said.append)
    window.page.editor.setFocus()
    window.page.editor.place_caret("c", 0)
    qtbot.waitUntil(lambda: any(text.startswith("Segment 3") for text in said))
    window.page.editor.place_caret("a", 0)
    qtbot.waitUntil(lambda: any("Note by ann: check: Which week?" in text for text in said))
    count = len(said)
    window.page.editor.place_caret("a", 4)  # still in the same note
    window.page.editor.place_caret("b", 0)
    qtbot.waitUntil(lambda: any(text.startswith("Segment 2") for text in said[count:]))
    assert not any("Which week?" in text for text in said[count:])


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
