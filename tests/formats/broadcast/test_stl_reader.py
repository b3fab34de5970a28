"""EBU STL read: what our writer wrote, and what other programs' files hold beside."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.formats.broadcast.time_code import FrameRate, frame_rate_named
from editor.formats.registry import read_rough_transcript
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles.cues import Cue
from editor.formats.writers.options import SubtitleHead, WritingOptions
from editor.formats.writers.subtitles import ebu_stl

RATES = ("24", "25", "29.97", "50")
WRITABLE = "abcdefgh XYZ àéîõüçñøßæłœÆŁ “”‘’«»£$¥½ ♪ ,.;!?&<>/{}\\#12"
texts = st.text(st.sampled_from(WRITABLE), min_size=1, max_size=90).filter(
    lambda text: any(sign.isalpha() for sign in text)
)


def rate_of(name: str) -> FrameRate:
    rate = frame_rate_named(name)
    assert rate is not None
    return rate


def head(name: str = "25", start: str = "00:00:00:00", language: str = "de") -> SubtitleHead:
    rate = rate_of(name)
    return SubtitleHead(language, "tide", WritingOptions(rate=rate, start_frame=rate.parse(start) or 0))


def read(folder: Path, data: bytes) -> RoughTranscript:
    path = folder / "in.stl"
    path.write_bytes(data)
    return read_rough_transcript(path)


def block(
    text: bytes,
    *,
    number: int = 0,
    start: tuple[int, int, int, int] = (0, 0, 1, 0),
    end: tuple[int, int, int, int] = (0, 0, 2, 0),
    extension: int = 0xFF,
    cumulative: int = 0,
    row: int = 20,
    comment: int = 0,
) -> bytes:
    """Return a block of text as the standard lays it down."""
    front = struct.pack("<BHBB", 0, number, extension, cumulative)
    back = bytes([*start, *end, row, 2, comment])
    return front + back + text.ljust(112, b"\x8f")


def file_of(*blocks: bytes, table: bytes = b"00") -> bytes:
    """Return a file of blocks behind a head of our writer's."""
    start = ebu_stl.write([], head())
    return start[:12] + table + start[14:] + b"".join(blocks)


def said(rough: RoughTranscript) -> list[tuple[int | None, int | None, str]]:
    return [(cue.start_ms, cue.end_ms, cue.text) for cue in rough.cues]


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 3_000), st.integers(40, 6_000), texts, texts), min_size=1, max_size=8),
    st.sampled_from(RATES),
    st.sampled_from(("00:00:00:00", "01:00:00:00", "10:00:00:00")),
)
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory,
    given: list[tuple[int, int, str, str]],
    name: str,
    start: str,
) -> None:
    at, cues = 0, []
    for row, (gap, length, first, second) in enumerate(given):
        # None says what another says: captions that repeat are read as captions that roll.
        cues.append(Cue(at + gap, at + gap + length, (f"a{row} {first}", f"b{row} {second}")))
        at += gap + length
    rate = rate_of(name)
    rough = read(tmp_path_factory.mktemp("stl"), ebu_stl.write(cues, head(name, start)))
    by_number: dict[int, list[str]] = {}
    times: list[tuple[int | None, int | None]] = []
    for paragraph in rough.cues:
        assert paragraph.cue is not None
        if paragraph.cue.number not in by_number:
            times.append((paragraph.start_ms, paragraph.end_ms))
        by_number.setdefault(paragraph.cue.number, []).append("".join(paragraph.cue.pieces))
    for cue, (start_ms, end_ms) in zip(cues, times, strict=True):
        assert start_ms is not None
        assert end_ms is not None
        frame_ms = 1000 / rate.rate
        assert abs(start_ms - cue.start_ms) <= frame_ms
        assert abs(end_ms - cue.end_ms) <= 2 * frame_ms
    wanted = [" ".join(f"{cue.lines[0]} {cue.lines[1]}".split()) for cue in cues]
    got = [" ".join("".join(own).replace("\u2060", "").split()) for own in by_number.values()]
    assert got == wanted
    assert rough.language == "de"


def test_the_programmes_start_is_taken_from_all_times_and_told(tmp_path: Path) -> None:
    cues = [Cue(1_000, 2_000, ("The tide is low.",)), Cue(3_000, 4_000, ("It turns.",))]
    rough = read(tmp_path, ebu_stl.write(cues, head(start="10:00:00:00")))
    assert said(rough) == [(1_000, 2_000, "The tide is low."), (3_000, 4_000, "It turns.")]
    assert [str(notice) for notice in rough.notices] == [
        "2 × subtitle timed from 10:00:00:00 on, now from the recording's start, in block 1, 2"
    ]


def test_a_start_that_the_head_does_not_name_is_seen_by_its_hours(tmp_path: Path) -> None:
    data = file_of(block(b"Hello.", start=(10, 0, 1, 0), end=(10, 0, 2, 12)))
    assert said(read(tmp_path, data)) == [(1_000, 2_480, "Hello.")]


def test_blocks_of_one_subtitle_are_one_cue_and_comments_are_left_out(tmp_path: Path) -> None:
    data = file_of(
        block(b"A long sub", number=1, extension=0),
        block(b"title\x8a\x8ain two lines", number=1),
        block(b"to be checked", number=2, comment=1),
        block(b"\x00\x01own data", number=3, extension=0xFE),
        block(b"The end.", number=4, start=(0, 0, 5, 0), end=(0, 0, 6, 0)),
    )
    rough = read(tmp_path, data + b"half a block")
    assert said(rough) == [(1_000, 2_000, "A long subtitle in two lines"), (5_000, 6_000, "The end.")]
    assert rough.cues[0].cue is not None
    assert "".join(rough.cues[0].cue.pieces) == "A long subtitle\nin two lines"
    assert {str(notice) for notice in rough.notices} == {
        "1 × incomplete block (skipped), in block 6",
        "1 × comment (skipped), in block 3",
        "1 × block of the program that wrote the file (skipped), in block 4",
    }


def test_subtitles_that_add_up_are_cues_that_stand_together(tmp_path: Path) -> None:
    data = file_of(
        block(b"One,", number=1, cumulative=1, end=(0, 0, 4, 0)),
        block(b"two,", number=2, cumulative=2, start=(0, 0, 2, 0), end=(0, 0, 4, 0)),
        block(b"three.", number=3, cumulative=3, start=(0, 0, 3, 0), end=(0, 0, 4, 0)),
    )
    assert said(read(tmp_path, data)) == [
        (1_000, 4_000, "One,"),
        (2_000, 4_000, "two,"),
        (3_000, 4_000, "three."),
    ]


def test_styles_colours_and_places(tmp_path: Path) -> None:
    data = file_of(
        block(b"\x0d\x0b\x0bThe \x80tide\x81,\x06they say\x0a\x0a", row=2),
        block(b"Plain <i>signs</i>", number=1, start=(0, 0, 3, 0), end=(0, 0, 4, 0)),
    )
    rough = read(tmp_path, data)
    first, second = rough.cues
    assert first.cue is not None
    assert "".join(first.cue.pieces) == "{\\an8}The <i>tide</i>, they say"
    assert second.text == "Plain <i>signs</i>"


@pytest.mark.parametrize(
    ("table", "text", "codes"),
    [
        (b"00", "Žluťoučký kůň", b"\xcfZlu\xcftou\xcfck\xc2y k\xcau\xcfn"),
        (b"01", "Привет №1", "Привет №1".encode("iso8859-5")),
        (b"03", "Γειά σου", "Γειά σου".encode("iso8859-7")),
        (b"04", "שלום", "שלום".encode("iso8859-8")),
        (b"  ", "Ærlig", b"\xe1rlig"),
    ],
)
def test_alphabets(tmp_path: Path, table: bytes, text: str, codes: bytes) -> None:
    assert read(tmp_path, file_of(block(codes), table=table)).cues[0].text == text


def test_a_sign_that_is_none_and_a_time_that_is_none_are_told(tmp_path: Path) -> None:
    rough = read(tmp_path, file_of(block(b"Hel\xd8lo.", end=(0, 0, 61, 0))))
    assert said(rough) == [(1_000, None, "Hello.")]
    assert len(rough.notices) == 2
