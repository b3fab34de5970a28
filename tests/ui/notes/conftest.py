"""A window on the small transcript with its notes listed, and ways to write notes into it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from editor.document.edits import add_note
from editor.document.notes import placed_notes
from editor.document.values import NoteColour
from editor.services.settings import Settings
from editor.ui.notes.note_dialog import NoteDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import press_keys, type_text


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
