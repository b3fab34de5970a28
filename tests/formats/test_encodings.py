"""Texts that are not UTF-8 are read, with a word on what was taken on trust."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.formats.errors import FormatError
from editor.formats.registry import read_rough_transcript

GERMAN = "Wir müssen übermorgen früh los, sonst fährt das Schiff ohne uns über die Förde.\n"
POLISH = (
    "Łódź odpływa o siódmej rano, więc musimy wyjść wcześniej, żeby zdążyć na nabrzeże, gdzie już czekają.\n"
)
RUSSIAN = "Корабль уходит в семь часов утра, и нам нужно быть там раньше, чем капитан закроет ворота.\n"
GREEK = "Το πλοίο φεύγει στις επτά το πρωί και πρέπει να είμαστε εκεί πριν κλείσει η πύλη.\n"
JAPANESE = "船は朝七時に港を出ますから、船長が門を閉める前にそこに着かなければなりません。\n"


def read(folder: Path, data: bytes, name: str = "a.txt") -> tuple[str, list[str]]:
    path = folder / name
    path.write_bytes(data)
    rough = read_rough_transcript(path)
    return " ".join(p.text for p in rough.paragraphs), [str(notice) for notice in rough.notices]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        ("Ein Wörtchen nur.", "cp1252"),
        ("“It’s gone – all of it…”", "cp1252"),
        (POLISH * 3, "cp1250"),
        (RUSSIAN, "cp1251"),
        (GREEK, "cp1253"),
        (JAPANESE, "cp932"),
    ],
)
def test_code_pages_of_old_are_read_and_told(tmp_path: Path, text: str, encoding: str) -> None:
    said, notices = read(tmp_path, text.encode(encoding))
    assert said.split() == text.split()
    (notice,) = notices
    assert notice.startswith("1 × text that isn’t UTF-8, read as ")


def test_a_bad_byte_among_utf_8_is_read_and_told(tmp_path: Path) -> None:
    data = f"{GERMAN}Und dann: ".encode() + "fröhlich".encode("cp1252") + f".\n{GERMAN}".encode()
    said, notices = read(tmp_path, data)
    assert "fröhlich." in said
    assert said.count("müssen") == 2
    assert notices == ["1 × byte that isn’t UTF-8, read as Windows-1252, in line 2"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-8-sig"])
def test_unicode_in_other_forms_needs_no_word(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, GERMAN.encode(encoding)) == (GERMAN.strip(), [])


def test_subtitles_of_a_code_page_are_read(tmp_path: Path) -> None:
    text = f"1\n00:00:01,000 --> 00:00:02,000\n{GERMAN}"
    said, notices = read(tmp_path, text.encode("cp1252"), "a.srt")
    assert said == GERMAN.strip()
    assert notices == ["1 × text that isn’t UTF-8, read as Windows-1252"]


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_stop_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("bytes") / "a.txt"
    path.write_bytes(data)
    try:
        rough = read_rough_transcript(path)
    except FormatError:
        return
    assert rough.paragraphs
