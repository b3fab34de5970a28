"""A small archive: recordings with their transcripts, and what does not belong together."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.services.batch.items import BatchItem, BatchSettings
from tests.cli.conftest import ROUGH


def make_item(archive: Path, name: str, text: str | None = ROUGH) -> BatchItem:
    """Return an item of an archive, its files made; without a text it has no transcript."""
    recording = archive / f"{name}.ogg"
    recording.parent.mkdir(parents=True, exist_ok=True)
    recording.write_bytes(f"sound of {name}".encode("utf-8", "surrogateescape"))
    transcript = None
    if text is not None:
        transcript = archive / f"{name}.txt"
        transcript.write_text(text, "utf-8")
    return BatchItem(name, recording, transcript, size=recording.stat().st_size)


def recording_of(item: BatchItem) -> Path:
    """Return the recording of an item that is on disk."""
    assert isinstance(item.recording, Path)
    return item.recording


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An empty folder for recordings."""
    folder = tmp_path / "archive"
    folder.mkdir()
    return folder


@pytest.fixture
def settings(tmp_path: Path) -> BatchSettings:
    """Settings that have SRT exported beside the projects."""
    out = tmp_path / "out"
    out.mkdir()
    return BatchSettings(out, "tiny.en", formats=("srt",))
