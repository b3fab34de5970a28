"""The recording's identity, and finding it again."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from editor.formats.errors import FormatError
from editor.services.media import find_recording, is_same, media_reference


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "sound" / "a.ogg"
    path.parent.mkdir()
    path.write_bytes(bytes(range(256)) * 10_000)
    return path


def test_identity(recording: Path, tmp_path: Path) -> None:
    told: list[float] = []
    media = media_reference(recording, relative_to=tmp_path / "work", duration_ms=1_234, at=told.append)
    assert media.sha256 == hashlib.sha256(recording.read_bytes()).hexdigest()
    assert (media.name, media.size, media.duration_ms) == ("a.ogg", 2_560_000, 1_234)
    assert media.relative_path == "../sound/a.ogg"
    assert media.absolute_path == str(recording)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 1


def test_the_duration_is_read_from_the_file(root: Path) -> None:
    media = media_reference(root / "resources" / "sample" / "sample.ogg", relative_to=root)
    assert media.duration_ms == pytest.approx(172_000, abs=2_000)


def test_a_missing_recording_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(
        FormatError, match=r"none\.ogg: cannot be read \(No such file or directory\); check .*\.$"
    ):
        media_reference(tmp_path / "none.ogg", relative_to=tmp_path)


def test_it_is_found_where_project_and_recording_moved_together(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    moved = tmp_path / "elsewhere"
    (moved / "sound").mkdir(parents=True)
    recording.rename(moved / "sound" / "a.ogg")
    found = find_recording(media, project=moved / "a.earproof")
    assert found is not None
    assert (found.path, found.same_size) == (moved / "sound" / "a.ogg", True)


def test_it_is_found_where_only_the_project_moved(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    found = find_recording(media, project=tmp_path / "far" / "away" / "a.earproof")
    assert found is not None
    assert found.path == recording


def test_it_is_found_beside_the_project(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    folder = tmp_path / "parcel"
    folder.mkdir()
    recording.rename(folder / "a.ogg")
    found = find_recording(media, project=folder / "a.earproof")
    assert found is not None
    assert found.path == folder / "a.ogg"


def test_the_right_size_goes_before_the_right_place(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    folder = tmp_path / "parcel"
    folder.mkdir()
    shutil.copy(recording, folder / "a.ogg")
    recording.write_bytes(b"another")
    found = find_recording(media, project=folder / "a.earproof")
    assert found is not None
    assert (found.path, found.same_size) == (folder / "a.ogg", True)
    (folder / "a.ogg").unlink()
    found = find_recording(media, project=folder / "a.earproof")
    assert found is not None
    assert (found.path, found.same_size) == (recording, False)
    recording.unlink()
    assert find_recording(media, project=folder / "a.earproof") is None


def test_a_name_in_the_project_leads_nowhere_else(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    sly = replace(media, relative_path="", absolute_path="", name=f"../{recording.parent.name}/a.ogg")
    assert find_recording(sly, project=tmp_path / "x" / "a.earproof") is None


def test_sameness_is_by_content(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    assert is_same(recording, media)
    data = bytearray(recording.read_bytes())
    data[100] ^= 1
    recording.write_bytes(data)
    assert not is_same(recording, media)
