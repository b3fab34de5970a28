"""Small projects of a test's own, opened in a window with their recording."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.services.storage.media_identity import media_reference
from tests.ui.conftest import ShowWindow
from tests.ui.fixtures import LoadedWindow, load_window


def open_transcript(
    qtbot: QtBot, show_window: ShowWindow, recording: Path, transcript: Transcript
) -> LoadedWindow:
    """Return a window on a project with this transcript, once all its places are known."""
    path = recording.with_name("speech.earproof")
    project_format.create(
        path,
        media=media_reference(recording, relative_to=path.parent, duration_ms=30_000),
        transcript=transcript,
        source_text=None,
        engine={"model": "by hand"},
    )
    made = load_window(qtbot, show_window, path)
    qtbot.waitUntil(lambda: made.window.review.places.is_searched)
    return made
