"""A project with a history, in a window that shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document import edits
from editor.document.changes import Edit
from editor.services.storage.store import Store
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow


@pytest.fixture
def worked(project_file: Path) -> Path:
    """The project with three revisions: a person's, which is named, a machine's, and another person's."""
    with Store.open(project_file, who="ann") as store:
        document = store.document

        def do(edit: Edit | None) -> None:
            assert edit is not None
            document.apply(edit)
            document.end_typing()

        do(edits.set_text(document.transcript, "b", "ChatGPT was all we talked about."))
        store.name_version("Sent to Ann")
        segment = document.transcript.segments[2]
        moved = tuple(
            word.__class__(word.id, word.text, (word.start_ms or 0) + 20, word.end_ms)
            for word in segment.words
        )
        later = segment.__class__(segment.id, segment.speaker_id, segment.start_ms, segment.end_ms, moved)
        do(
            edits.apply_machine_result(
                document.transcript, [(segment, later)], label="Align again", why="tiny.en", own_step=True
            )
        )
        do(edits.split_segment(document.transcript, "a", len("We met")))
    return project_file


@pytest.fixture
def window(qtbot: QtBot, show_window: ShowWindow, worked: Path) -> MainWindow:
    """A window on it, its history shown."""
    made = show_window(worked)
    made.actions_["view.history"].trigger()
    qtbot.waitUntil(lambda: made.history.panel.tree.topLevelItemCount() == 2)
    return made
