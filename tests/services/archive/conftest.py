"""A folder with a pair, a recording of its own, one with two transcripts, and a transcript of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import ROUGH

FILES = ("a/talk.wav", "a/talk.txt", "alone.ogg", "two.mp3", "two.srt", "two.txt", "stray.txt")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder."""
    made = tmp_path / "tapes"
    for name in FILES:
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = "1\n00:00:00,000 --> 00:00:02,000\nHello there\n" if path.suffix == ".srt" else ROUGH
        path.write_text(text if path.suffix in {".txt", ".srt"} else f"sound of {name}", "utf-8")
    return made
