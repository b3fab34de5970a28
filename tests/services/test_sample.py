"""The sample among a person's documents: whole, and never over something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.formats.errors import FormatError
from editor.services.resources import resources
from editor.services.sample import copy_sample


def test_recording_and_transcript_are_copied_whole(tmp_path: Path) -> None:
    sample = copy_sample("Sample", folder=tmp_path)
    for path in (sample.recording, sample.transcript):
        assert path.parent == tmp_path / "Sample"
        assert path.read_bytes() == (resources() / "sample" / path.name).read_bytes()


def test_a_folder_that_has_the_sample_is_used_again(tmp_path: Path) -> None:
    first = copy_sample("Sample", folder=tmp_path)
    first.recording.unlink()
    assert copy_sample("Sample", folder=tmp_path) == first
    assert first.recording.is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["Sample"]


@pytest.mark.parametrize("what", ["transcript", "file"])
def test_what_stands_there_is_left_alone(tmp_path: Path, what: str) -> None:
    taken = tmp_path / "Sample" / "sample.txt" if what == "transcript" else tmp_path / "Sample"
    taken.parent.mkdir(exist_ok=True)
    taken.write_text("My own words.", encoding="utf-8")
    sample = copy_sample("Sample", folder=tmp_path)
    assert sample.recording.parent == tmp_path / "Sample 2"
    assert taken.read_text("utf-8") == "My own words."


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "documents"
    blocked.write_text("no folder", encoding="utf-8")
    with pytest.raises(FormatError, match="Choose a folder you may write to"):
        copy_sample("Sample", folder=blocked)
