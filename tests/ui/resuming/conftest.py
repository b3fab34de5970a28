"""A project that is longer than a screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.services.storage.media_identity import media_reference
from tests.ui.conftest import SAM, make_segment

COUNT = 60


@pytest.fixture
def long_project(tmp_path: Path, recording: Path) -> Path:
    """Sixty segments over thirty seconds: more than a screen."""
    path = tmp_path / "long.earproof"
    segments = tuple(
        make_segment(f"s{at}", f"This is segment number {at}.", start_ms=at * 500, word_ms=90)
        for at in range(COUNT)
    )
    project_format.create(
        path,
        media=media_reference(recording, relative_to=tmp_path, duration_ms=30_000),
        transcript=Transcript("en", (SAM,), segments),
        source_text=None,
        engine={},
    )
    return path
