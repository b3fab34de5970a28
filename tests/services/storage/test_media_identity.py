"""The recording's identity, and finding it again."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from editor.formats.errors import FormatError
from editor.services.storage.media_identity import (
    FoundRecording,
    find_by_content,
    find_recording,
    is_same,
    media_reference,
    rebase_reference,
)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "sound" / "a.ogg"
    path.parent.mkdir()
    path.write_bytes(bytes(range(256)) * 10_000)
    return path


def test_identity(recording: Path, tmp_path: Path) -> None:
    reported: list[float] = []
    media = media_reference(
        recording, relative_to=tmp_path / "work", duration_ms=1_234, on_progress=reported.append
    )
    assert media.sha256 == hashlib.sha256(recording.read_bytes()).hexdigest()
    assert (media.name, media.size, media.duration_ms) == ("a.ogg", 2_560_000, 1_234)
    assert media.relative_path == "../sound/a.ogg"
    assert media.absolute_path == str(recording)
    assert reported == sorted(reported)
    assert reported[-1] == 1.0
    assert len(reported) > 1


def test_the_duration_is_read_from_the_file(root: Path) -> None:
    media = media_reference(root / "resources" / "sample" / "sample.ogg", relative_to=root)
    assert media.duration_ms == pytest.approx(172_000, abs=2_000)


def test_a_missing_recording_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(
        FormatError, match=r"^“none\.ogg” can’t be read \(No such file or directory\)\. Check .*\.$"
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


def test_one_that_was_renamed_is_found_by_its_content(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    folder = tmp_path / "parcel"
    folder.mkdir()
    recording.rename(folder / "2024-05-01 interview.ogg")
    data = (folder / "2024-05-01 interview.ogg").read_bytes()
    (folder / "as long.ogg").write_bytes(data[::-1])
    (folder / "a.ogg").write_bytes(b"another of the same name")
    found = find_recording(media, project=folder / "a.earproof")
    assert found == FoundRecording(folder / "2024-05-01 interview.ogg", same_size=True, by_content=True)
    (folder / "2024-05-01 interview.ogg").unlink()
    found = find_recording(media, project=folder / "a.earproof")
    assert found == FoundRecording(folder / "a.ogg", same_size=False)


def test_it_is_found_renamed_in_its_old_folder_too(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    recording.rename(recording.with_name("b.ogg"))
    found = find_recording(media, project=tmp_path / "far" / "a.earproof")
    assert found == FoundRecording(recording.with_name("b.ogg"), same_size=True, by_content=True)


def test_a_folder_is_searched_as_deep_as_asked(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    assert find_by_content(media, tmp_path) is None
    assert find_by_content(media, tmp_path, deep=True) == recording
    assert find_by_content(media, tmp_path, deep=True, stop=lambda: True) is None
    assert find_by_content(replace(media, sha256=""), tmp_path, deep=True) is None
    assert find_by_content(media, tmp_path / "none", deep=True) is None


def test_where_no_checksum_is_known_any_recording_will_do(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    assert is_same(recording, replace(media, sha256=""))


def test_the_relative_path_follows_the_project(recording: Path, tmp_path: Path) -> None:
    media = media_reference(recording, relative_to=tmp_path, duration_ms=0)
    moved = rebase_reference(media, project=tmp_path / "a.earproof", to=tmp_path / "x" / "y" / "a.earproof")
    assert moved.relative_path == "../../sound/a.ogg"
    assert rebase_reference(media, project=tmp_path / "a.earproof", to=tmp_path / "b.earproof") == media
