"""Damaged project files: a message or a recovery, never a traceback, and no byte lost."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.document import Document
from editor.document.values import Transcript
from editor.formats.errors import FormatError
from editor.formats.native import project_format
from editor.formats.native.codec import to_line
from editor.formats.native.reader import parse
from tests.document.samples import talk
from tests.formats.test_project_file import history, make

NAME = Path("talk.earproof")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a project with a history."""
    path = make(tmp_path_factory.mktemp("whole") / "talk.earproof")
    history(path)
    return path.read_bytes()


def lines(data: bytes) -> list[bytes]:
    return data.splitlines(keepends=True)


def words(transcript: Transcript) -> list[str]:
    return [word.text for segment in transcript.segments for word in segment.words]


def reopened_after_mending(file: project_format.NativeFile) -> project_format.NativeFile:
    assert file.damage.mended is not None
    again = parse(NAME, file.damage.mended)
    assert again.notices in ((), file.notices[:1])
    return again


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is empty"),
        (b"\n", "isn’t an Earproof project"),
        (b"\0\1\2\xff" * 50, "isn’t an Earproof project"),
        (b"Ann: I asked\n", "isn’t an Earproof project"),
        (b'{"format":"other","version":1}\n', "isn’t an Earproof project"),
        (b'{"format":"earproof"}\n', "isn’t an Earproof project"),
        (b"[" * 100_000, "isn’t an Earproof project"),
        (b"123\n", "isn’t an Earproof project"),
        (b'{"format":"earproof","version":1,"media":{"name":"x"}}\n', "no readable text"),
        (
            b'{"format":"earproof","version":1,"media":{"name":"x"}}\n{"kind":"snapshot"}\n',
            "no readable text",
        ),
    ],
)
def test_what_is_no_project_gets_one_message(content: bytes, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.earproof"
    path.write_bytes(content)
    with pytest.raises(FormatError, match=problem) as caught:
        project_format.read(path)
    assert str(caught.value).startswith(f"“{path.name}” ")
    assert caught.value.remedy


def test_a_missing_file_and_a_folder_get_one_message(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"“none\.earproof” doesn’t exist"):
        project_format.read(tmp_path / "none.earproof")
    with pytest.raises(FormatError, match="folder"):
        project_format.read(tmp_path)


def test_a_torn_last_line_is_set_aside(whole: bytes) -> None:
    *sound, last = lines(whole)
    before = parse(NAME, b"".join(sound))
    for length in range(1, len(last) - 1, 37):
        file = parse(NAME, b"".join(sound) + last[:length])
        assert file.transcript == before.transcript
        assert len(file.notices) == 1
        assert "was only partly saved" in file.notices[0]
        assert file.damage.torn == last[:length]
        assert file.damage.end == len(b"".join(sound))
        assert file.damage.mended is None


def test_a_last_line_without_its_end_is_whole(whole: bytes) -> None:
    file = parse(NAME, whole[:-1])
    assert (file.transcript, file.notices) == (parse(NAME, whole).transcript, ())
    assert file.damage.unfinished


def test_zeros_after_a_power_cut_are_set_aside(whole: bytes) -> None:
    file = parse(NAME, whole + b"\0" * 4096)
    assert (file.transcript, file.notices) == (parse(NAME, whole).transcript, ())
    assert file.damage.end == len(whole)


def test_a_lost_change_costs_only_itself(whole: bytes) -> None:
    header, source, snapshot, replaced, assigned, undone = lines(whole)
    file = parse(NAME, header + source + snapshot + b"rubbish\n" + assigned)
    assert file.transcript.segments[:3] == talk().segments[:3]
    assert file.transcript.speakers[-1].name == "Cy"
    assert "damaged in line 4" in file.notices[0]
    again = reopened_after_mending(file)
    assert again.notices == ()
    assert again.transcript == file.transcript
    for data in (header + source + snapshot + assigned + undone, header + source + snapshot + undone):
        file = parse(NAME, data)
        assert "missing" in file.notices[0] or "damaged" in file.notices[0]
        assert reopened_after_mending(file).transcript == file.transcript
    assert replaced


def test_a_flipped_byte_in_a_text_costs_a_character(whole: bytes) -> None:
    at = whole.index("don’t".encode()) if "don’t".encode() in whole else whole.index(b"whatsoever")
    data = whole[:at] + b"\xff" + whole[at + 1 :]
    file = parse(NAME, data)
    assert file.transcript.segments[1].words[3].text == "\ufffdhatsoever"
    assert "damaged in line 3" in file.notices[0]
    assert reopened_after_mending(file).transcript == file.transcript


def test_of_a_damaged_snapshot_only_the_damaged_words_are_lost(whole: bytes) -> None:
    at = whole.index(b'"text":"know"')
    data = whole[:at] + b"#" + whole[at + 1 :]
    file = parse(NAME, data)
    all_words = words(parse(NAME, whole).transcript)
    assert words(file.transcript) == [word for word in all_words if word != "know"]
    assert [s.name for s in file.transcript.speakers] == ["Ann", "Bob"]
    assert len(file.transcript.untexted) == 3
    assert reopened_after_mending(file).transcript == file.transcript


def test_a_damaged_first_line_costs_only_what_it_said(whole: bytes) -> None:
    file = parse(NAME, b"#" + whole[1:])
    assert file.transcript == parse(NAME, whole).transcript
    assert file.media.name == ""
    assert reopened_after_mending(file).transcript == file.transcript


def test_a_change_that_uses_an_id_twice_does_not_fit(whole: bytes) -> None:
    header, source, snapshot, *_ = lines(whole)
    twice = {"id": "b", "start_ms": 0, "end_ms": 1, "words": []}
    splice = {"part": "segments", "row": 0, "old": ["a"], "new": [twice]}
    record = {"kind": "edit", "revision": 1, "parent": 0, "splices": [splice]}
    file = parse(NAME, header + source + snapshot + to_line(record))
    assert file.transcript == talk()
    assert "damaged in line 4" in file.notices[0]


def test_a_segment_that_damage_doubled_can_be_told_from_the_other(whole: bytes) -> None:
    at = whole.index(b'{"id":"d","start_ms"')
    segment = whole[at : whole.index(b"]}", at) + 2]
    for doubled in (segment + b"," + segment, segment + b"#," + segment):  # on a sound line, on a damaged one
        file = parse(NAME, whole[:at] + doubled + whole[at + len(segment) :])
        ids = [row.id for row in file.transcript.segments]
        assert len(ids) == len(set(ids)) == 5
        assert "damaged in line 3" in file.notices[0]
        assert reopened_after_mending(file).transcript == file.transcript


def test_a_confidence_beyond_all_numbers_is_mended(whole: bytes) -> None:
    for wrong in (b"1e+3089", b"-7", b"2"):
        file = parse(NAME, whole.replace(b'"confidence":0.9', b'"confidence":' + wrong, 1))
        assert file.transcript.segments[0].words[0].confidence in (0.0, 1.0)
        assert file.notices == ()


def test_undo_stops_at_a_hole(whole: bytes) -> None:
    header, source, snapshot, replaced, _, undone = lines(whole)
    file = parse(NAME, header + source + snapshot + replaced + undone)
    document = Document(file.transcript, records=file.records)
    while document.can_undo:
        document.undo()
    assert words(document.transcript) == words(parse(NAME, header + source + snapshot).transcript)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_no_damage_brings_a_traceback(whole: bytes, data: st.DataObject) -> None:
    dice = random.Random(data.draw(st.integers(0, 2**32)))
    damaged = bytearray(whole)
    for _ in range(dice.randrange(1, 4)):
        at = dice.randrange(len(damaged) + 1)
        kind = dice.randrange(5)
        if kind == 0:
            del damaged[at:]
        elif kind == 1:
            damaged[at : at + 1] = bytes([dice.randrange(256)])
        elif kind == 2:
            del damaged[at : at + dice.randrange(200)]
        elif kind == 3:
            damaged[at:at] = damaged[dice.randrange(len(damaged) + 1) :][: dice.randrange(300)]
        else:
            rows = lines(bytes(damaged))
            dice.shuffle(rows)
            damaged = bytearray(b"".join(rows[: dice.randrange(len(rows) + 1)]))
    check(bytes(damaged))


ODD: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, -1, 10**30, 0.5, 1e308, "", "a", [], {}, [[]], {"id": "a"}, ["a", 1]]
)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32).map(random.Random), ODD)
def test_any_odd_value_in_a_sound_line_is_survived(whole: bytes, dice: random.Random, odd: object) -> None:
    rows = [json.loads(line) for line in lines(whole)]
    place: Any = rows[dice.randrange(len(rows))]
    while True:
        key = dice.choice(list(place)) if isinstance(place, dict) else dice.randrange(len(place))
        if not isinstance(place[key], dict | list) or not place[key] or dice.random() < 0.2:
            break
        place = place[key]
    place[key] = odd
    check(b"".join(map(to_line, rows)))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 6))
def test_any_bytes_between_the_lines_are_survived(whole: bytes, rubbish: bytes, row: int) -> None:
    rows = lines(whole)
    check(b"".join([*rows[:row], rubbish, b"\n", *rows[row:]]))


def check(data: bytes) -> None:
    """Assert that bytes are read or refused in one sentence, and that what is read can be used."""
    try:
        file = parse(NAME, data)
    except FormatError:
        return
    document = Document(file.transcript, records=file.records, revision=file.base)
    while document.can_undo:
        document.undo()
    if file.damage.mended is not None:
        assert file.notices
        again = parse(NAME, file.damage.mended)
        assert again.transcript == file.transcript
        assert again.damage.mended is None
