"""A window whose panel lists the subtitles of a text, some of which cannot be read in their time."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.ui.subtitles.subtitle_panel import SubtitlePanel
from tests.ui.conftest import LEE, SAM, ShowWindow, make_segment
from tests.ui.fixtures import LoadedWindow, load_window

DENSE = "Extraordinarily incomprehensible telecommunications infrastructure"


def dense_transcript() -> Transcript:
    """Return four segments; the second and the last are spoken faster than they can be read."""
    segments = (
        make_segment("a", "We met in Seoul last week.", start_ms=0),
        make_segment("b", DENSE + " overwhelmed us.", start_ms=3000, word_ms=120),
        make_segment("c", "I used it too.", start_ms=4000, speaker=LEE),
        make_segment("d", DENSE + " ends.", start_ms=28_500, word_ms=120),
    )
    return Transcript("en", (SAM, LEE), segments)


@pytest.fixture
def dense_file(tmp_path: Path, recording: Path) -> Path:
    """The dense text as a project, beside its recording."""
    path = tmp_path / "dense.earproof"
    media = media_reference(recording, relative_to=tmp_path, duration_ms=30_000)
    project_format.create(
        path, media=media, transcript=dense_transcript(), source_text=None, engine={"model": "by hand"}
    )
    return path


@pytest.fixture
def listed(qtbot: QtBot, show_window: ShowWindow, dense_file: Path, settings: Settings) -> LoadedWindow:
    """The dense text, its subtitles listed, ready to be heard."""
    settings.values.show_subtitles, settings.values.show_review = True, False
    made = load_window(qtbot, show_window, dense_file)
    qtbot.waitUntil(lambda: made.window.subtitles.checking.is_current)
    return made


def entries(panel: SubtitlePanel) -> list[list[str]]:
    """Return the lines of each entry, as they are read aloud."""
    return [str(panel.model.index(row).data()).split("\n") for row in range(panel.model.rowCount())]
