"""What a file is, by content first; and one sentence for each file that is no transcript."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.formats.errors import FormatError
from editor.formats.export_formats import EXPORTS, export_format
from editor.formats.registry import read_rough_transcript

DATA = Path(__file__).parents[1] / "data" / "formats"


@pytest.mark.parametrize("name", ["sample.srt", "sample.vtt", "whisperx.json", "labelled.txt", "rolling.vtt"])
def test_content_goes_before_the_ending(tmp_path: Path, name: str) -> None:
    disguised = tmp_path / "transcript.txt"
    disguised.write_bytes((DATA / name).read_bytes())
    assert read_rough_transcript(disguised) == read_rough_transcript(DATA / name)


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b"\xef\xbb\xbf \r\n\t\n", "is empty"),
        ("a.txt", b"[0:12]\n\n", "has no words"),
        ("a.txt", bytes(range(256)) * 20, "isn’t a text file"),
        ("a.txt", b"hello\0there", "isn’t a text file"),
        ("a.txt", b"OggS\0\x02", "is a recording"),
        ("a.txt", b"RIFF....WAVE", "is a recording"),
        ("a.docx", b"PK\x03\x04rest", "is neither a Word nor an OpenDocument text"),
        ("a.doc", b"\xd0\xcf\x11\xe0rest", "is an old Word document (.doc) or password-protected"),
        ("a.pdf", b"%PDF-1.7", "is a PDF"),
        ("a.rtf", b"{\\rtf1 hello}", "is an RTF document"),
        ("a.json", b'{"segments": [', "is damaged JSON"),
        ("a.json", b'{"text": "hello"}', "is JSON in an unknown format"),
        ("a.json", b"[" * 100_000, "is damaged JSON"),
        ("a.xml", b"<?xml version='1.0'?><recipe><step>Stir.</step></recipe>", "is XML in an unknown format"),
        ("a.txt", b'<recipe xmlns="urn:x"><step>Stir.</step></recipe>', "is XML in an unknown format"),
        ("a.json", b'{"segments": [{"text": " "}]}', "has no words"),
        ("a.srt", b"just text", "has no SRT subtitles"),
        ("a.vtt", b"just text", "has no VTT subtitles"),
        ("a.vtt", b"WEBVTT\n\nNOTE nothing\n", "has no words"),
        ("a.earproof", b'{"format": "earproof"}\n', "is an Earproof project, not a transcript"),
    ],
)
def test_what_is_no_transcript_is_refused_in_one_message(
    tmp_path: Path, name: str, data: bytes, problem: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(FormatError) as caught:
        read_rough_transcript(path)
    assert caught.value.problem == problem
    assert str(caught.value) == f"“{name}” {problem}. {caught.value.remedy}."
    assert "\n" not in str(caught.value)


def test_a_missing_file_a_folder_and_a_huge_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"doesn’t exist\. Check the name"):
        read_rough_transcript(tmp_path / "none.txt")
    with pytest.raises(FormatError, match="is a folder, not a file"):
        read_rough_transcript(tmp_path)
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as stream:
        stream.truncate(70_000_000)
    with pytest.raises(FormatError, match=r"is too large for a transcript \(70 MB\)"):
        read_rough_transcript(huge)


def test_text_that_begins_with_a_bracket_is_not_taken_for_json(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("[Sam] Hello there.\n\n{aside} Yes.", "utf-8")
    assert [p.speaker for p in read_rough_transcript(path).paragraphs] == ["Sam", None]


def test_lone_surrogates_in_json_do_not_survive(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'{"segments": [{"text": "a\\ud800b c"}]}')
    assert read_rough_transcript(path).paragraphs[0].text.encode("utf-8") == b"ab c"


def test_export_formats_are_found_by_name() -> None:
    names = [one.name for one in EXPORTS]
    assert len(set(names)) == len(names)
    assert {"srt", "vtt", "txt", "json"} < set(names)
    found = export_format("SRT")
    assert found is not None
    assert found.ending == ".srt"
    assert export_format("wordstar") is None
