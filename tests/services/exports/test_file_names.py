"""File names of exports: none lies over the recording, the rough transcript or the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.formats.errors import FormatError
from editor.services.exports.file_names import SourceFiles, key_file
from editor.services.storage.project_creation import create_project
from editor.services.storage.store import Store
from tests.services.fakes import FakeAligner


@pytest.fixture
def files(tmp_path: Path) -> SourceFiles:
    (tmp_path / "talk.ogg").write_bytes(b"sound")
    (tmp_path / "talk.txt").write_text("We met.\n", "utf-8")
    out = create_project(
        tmp_path / "talk.ogg", tmp_path / "talk.txt", tmp_path / "talk.earproof", aligner=FakeAligner()
    )
    with Store.open(out) as store:
        return SourceFiles.of_store(store)


def test_an_export_beside_the_rough_transcript_gets_another_name(files: SourceFiles, tmp_path: Path) -> None:
    free, why = files.free(tmp_path / "talk.txt")
    assert (free.name, why) == (
        "talk.corrected.txt",
        "“talk.txt” is the rough transcript and is left as it is.",
    )
    assert files.free(tmp_path / "talk.srt") == (tmp_path / "talk.srt", "")
    assert key_file(free).name == "talk.corrected.speakers.csv"


def test_a_transcript_is_known_by_its_name_or_its_text(files: SourceFiles, tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("We met again.\n", "utf-8")
    assert files.what_is(tmp_path / "talk.txt") == "the rough transcript"
    (tmp_path / "other").mkdir()
    copy = tmp_path / "other" / "notes.txt"
    copy.write_text("We met.\n", "utf-8")
    assert files.what_is(copy) == "the rough transcript"
    copy.write_text("We did not meet.\n", "utf-8")
    assert files.what_is(copy) == ""
    assert files.what_is(tmp_path / "nowhere.txt") == ""


@pytest.mark.parametrize(
    ("name", "what"),
    [("talk.ogg", "recording"), ("talk.txt", "rough transcript"), ("talk.earproof", "project")],
)
def test_nothing_is_written_over_what_the_project_was_made_from(
    files: SourceFiles, tmp_path: Path, name: str, what: str
) -> None:
    with pytest.raises(FormatError, match=f"is the {what} itself"):
        files.check(tmp_path / name)


def test_the_name_of_the_transcript_stays_in_the_project(files: SourceFiles, tmp_path: Path) -> None:
    copy = tmp_path / "copy.earproof"
    with Store.open(files.project) as store:
        store.set_export_choices({"formats": ["vtt"]})
        store.prepare_copy(copy)()
    for path in (files.project, copy):
        with Store.open(path) as store:
            assert store.source_name == "talk.txt"
            assert store.export_choices == {"formats": ["vtt"]}
