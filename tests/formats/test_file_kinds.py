"""What a file is that a person gave, and which other file belongs to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.formats.file_kinds import (
    RECORDING_SUFFIXES,
    TRANSCRIPT_SUFFIXES,
    FileKind,
    kind_of,
    partner,
)


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.docx", b"PK", FileKind.TRANSCRIPT),
        ("a.TextGrid", b"", FileKind.TRANSCRIPT),
        ("a.html", b"<html>", FileKind.TRANSCRIPT),
        ("a.mp4", b"text", FileKind.RECORDING),
        ("a.transcript", "Ann: Grüße".encode(), FileKind.TRANSCRIPT),
        ("a.amr", b"#!AMR\n\x0c\0\x13", FileKind.RECORDING),
        ("a.earproof", b"{}", FileKind.PROJECT),
    ],
)
def test_a_file_is_what_its_ending_says_or_what_it_holds(
    tmp_path: Path, name: str, data: bytes, kind: FileKind
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert kind_of(path) is kind
    assert kind_of(tmp_path / "missing.xyz") is FileKind.RECORDING


def test_the_file_of_the_same_name_belongs_to_it(tmp_path: Path) -> None:
    for name in ("Talk.mp4", "talk.en.srt", "talk.json", "talk 2.txt", "other.txt", "mr. x.mp3"):
        (tmp_path / name).write_bytes(b"a")
    assert partner(tmp_path / "Talk.mp4", TRANSCRIPT_SUFFIXES) == tmp_path / "talk.en.srt"
    assert partner(tmp_path / "talk.en.srt", RECORDING_SUFFIXES) == tmp_path / "Talk.mp4"
    assert partner(tmp_path / "other.txt", RECORDING_SUFFIXES) is None
    assert partner(tmp_path / "missing" / "a.mp4", TRANSCRIPT_SUFFIXES) is None
