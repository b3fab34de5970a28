"""How far the frame that is seen is from what is heard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from editor.formats.native import project_format
from editor.services.storage.media_identity import media_reference
from editor.ui.shell.main_window import MainWindow
from editor.ui.video.video_view import VideoView
from tests.ui.conftest import make_transcript
from tests.ui.video.films import FRAME_MS, number_on

SECONDS = 24.0


OpenFilm = Callable[..., MainWindow]


def project_on(recording: Path, folder: Path) -> Path:
    """Return a project with the small transcript on a recording."""
    path = folder / "talk.earproof"
    project_format.create(
        path,
        media=media_reference(recording, relative_to=folder, duration_ms=round(SECONDS * 1000)),
        transcript=make_transcript(),
        source_text=None,
        engine={"model": "by hand"},
    )
    return path


def seen_ms(view: VideoView) -> int:
    """Return when the frame that is seen begins, on the picture's own clock."""
    return number_on(view.image) * FRAME_MS


def off_ms(window: MainWindow, *, later_ms: int = 0) -> int:
    """Return how far the frame that is seen is from what is heard, 0 where it belongs to it.

    `later_ms`: so much later the picture's clock is than the sound's.
    """
    heard, start = window.page.playback.position_ms + later_ms, seen_ms(window.video.dock.view)
    return max(0, start - heard, heard - (start + FRAME_MS))
