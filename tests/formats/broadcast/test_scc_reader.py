"""SCC read: what our writer wrote, and captions that roll or are painted, as a decoder shows them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.formats.broadcast import line_21
from editor.formats.broadcast.time_code import frame_rate_named
from editor.formats.registry import read_rough_transcript
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles.cues import Cue
from editor.formats.writers.options import SubtitleHead, WritingOptions
from editor.formats.writers.subtitles import scc

SIGNS = "abcdefgh XYZ áéíóúçñÑ àèâêîôû ÁÉÓÚÜü ÄäÖöß “”‘ ♪ ® ½ ¿ ,.;!?&<>/{}\\|~^_*12"
texts = st.text(st.sampled_from(SIGNS), min_size=1, max_size=28).filter(
    lambda text: any(sign.isalpha() for sign in text)
)


def head(rate: str = "29.97drop", start: str = "00:00:00;00") -> SubtitleHead:
    found = frame_rate_named(rate)
    assert found is not None
    return SubtitleHead("en", "tide", WritingOptions(rate=found, start_frame=found.parse(start) or 0))


def read(folder: Path, text: str) -> RoughTranscript:
    path = folder / "in.scc"
    path.write_text(text, "utf-8")
    return read_rough_transcript(path)


def said(rough: RoughTranscript) -> list[tuple[int | None, int | None, str]]:
    return [(cue.start_ms, cue.end_ms, cue.text) for cue in rough.cues]


def sent(text: str) -> str:
    """Return basic signs as words with parity, an odd one filled up."""
    codes = [ord(sign) for sign in text] + [0] * (len(text) % 2)
    pairs = zip(codes[::2], codes[1::2], strict=True)
    return " ".join(line_21.with_parity(first * 256 + second) for first, second in pairs)


def file_of(*lines: str) -> str:
    return "Scenarist_SCC V1.0\n\n" + "\n\n".join(lines) + "\n"


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 3_000), st.integers(500, 6_000), texts, texts), min_size=1, max_size=6),
    st.sampled_from((("29.97drop", "00:00:00;00"), ("29.97", "01:00:00:00"), ("29.97drop", "10:00:00;00"))),
)
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory,
    given: list[tuple[int, int, str, str]],
    counted: tuple[str, str],
) -> None:
    at, cues = 0, []
    for row, (gap, length, first, second) in enumerate(given):
        # None says what another says: captions that repeat are read as captions that roll.
        cues.append(Cue(at + gap, at + gap + length, (f"a{row} {first}", f"b{row} {second}")))
        at += gap + length
    rough = read(tmp_path_factory.mktemp("scc"), scc.write(cues, head(*counted)))
    whole: dict[int, list[str]] = {}
    times: list[tuple[int | None, int | None]] = []
    for paragraph in rough.cues:
        assert paragraph.cue is not None
        if paragraph.cue.number not in whole:
            times.append((paragraph.start_ms, paragraph.end_ms))
        whole.setdefault(paragraph.cue.number, []).append("".join(paragraph.cue.pieces))
    for shown, (start_ms, end_ms) in zip(scc.placed(cues, head(*counted)), times, strict=True):
        assert start_ms is not None
        assert end_ms is not None
        assert abs(start_ms - shown.start_ms) <= 1
        assert abs(end_ms - shown.end_ms) <= 1
    assert [" ".join("".join(own).replace("\u2060", "").split()) for own in whole.values()] == [
        " ".join(f"{cue.lines[0]} {cue.lines[1]}".split()) for cue in cues
    ]


def test_captions_that_roll_give_each_row_once(tmp_path: Path) -> None:
    rough = read(
        tmp_path,
        file_of(
            f"00:00:01:00\t9425 9425 94ad 94ad 9470 9470 {sent('THE TIDE')}",
            f"00:00:03:00\t9425 9425 94ad 94ad 9470 9470 {sent('IS LOW.')}",
            "00:00:05:00\t942c 942c",
            f"00:00:07:00\t9425 9425 94ad 94ad 9470 9470 {sent('>> YES.')}",
        ),
    )
    assert [text for *_times, text in said(rough)] == ["THE TIDE", "IS LOW.", "YES."]
    (first, second, last) = rough.cues
    assert first.start_ms == 1_201  # six words of codes before the first sign
    assert first.end_ms == second.start_ms == 3_203
    assert second.end_ms == 5_005
    assert last.end_ms is None
    assert last.new_turn


def test_captions_that_are_painted_stand_until_they_are_put_away_or_written_over(tmp_path: Path) -> None:
    rough = read(
        tmp_path,
        file_of(
            f"00:00:01:00\t9429 9429 94d0 94d0 {sent('Upper.')}",
            f"00:00:02:00\t9429 9429 9470 9470 {sent('Lower.')}",
            f"00:00:03:00\t9429 9429 94d0 94d0 {sent('Another.')}",
            "00:00:05:00\t942c 942c",
        ),
    )
    assert said(rough) == [
        (1_134, 3_136, "Upper."),
        (2_135, 5_005, "Lower."),
        (3_136, 5_005, "Another."),
    ]


def test_styles_tabs_and_erasing(tmp_path: Path) -> None:
    line = (
        f"00:00:01:00\t9420 9420 94ae 94ae 94d0 94d0 97a1 97a1 {sent('The ')} 91ae 91ae {sent('tidy')} "
        f"94a1 94a1 {sent('e')} 9120 9120 {sent('is in.')} 942f 942f"
    )
    rough = read(tmp_path, file_of(line, "00:00:03:00\t942c 942c"))
    assert rough.cues[0].cue is not None
    assert "".join(rough.cues[0].cue.pieces) == "The <i>tide</i> is in."


def test_the_second_channel_is_left_out_and_told(tmp_path: Path) -> None:
    rough = read(
        tmp_path,
        file_of(
            f"00:00:01:00\t9420 9420 9470 9470 {sent('Hello.')} 942f 942f",
            f"00:00:02:00\t1c20 1c20 1c70 1c70 {sent('Hola.')} 1c2f 1c2f",
            "00:00:03:00\t942c 942c",
        ),
    )
    assert [text for *_times, text in said(rough)] == ["Hello."]
    assert [str(notice) for notice in rough.notices] == [
        "1 × caption of the second channel (skipped), in line 5"
    ]


def test_what_is_no_caption_or_damaged_is_told(tmp_path: Path) -> None:
    rough = read(
        tmp_path,
        file_of(
            f"00:00:01:00\t9420 9420 9470 9470 {sent('Hello.')} zzzz 942f 942f",
            f"00:00:02:00\t94ae 94ae 9420 9420 9470 9470 {sent('Never.')}",
            "00:99:03:00\t942c 942c",
            "what is this",
            f"00:00:04:00\t942a 942a {sent('Weather')} 942c 942c",
        ),
    )
    assert [text for *_times, text in said(rough)] == ["Hello."]
    assert {str(notice) for notice in rough.notices} == {
        "1 × damaged code (skipped), in line 3",
        "2 × damaged line (skipped), in line 7, 9",
        "1 × text beside the captions (skipped), in line 11",
        "1 × caption that is never shown (skipped), in line 5",
    }


def test_frames_are_dropped_where_the_time_codes_say_so(tmp_path: Path) -> None:
    for sign, start_ms in ((";", 60_060 + 200), (":", 60_060 + 267)):
        line = f"00:01:00{sign}02\t9420 9420 9470 9470 {sent('Hi.')} 942f 942f"
        found = read(tmp_path, file_of(line, f"00:01:09{sign}00\t942c 942c")).cues[0].start_ms
        assert found is not None
        assert abs(found - start_ms) <= 1
