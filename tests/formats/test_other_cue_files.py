"""ASS, TTML, SBV, LRC, TSV and CSV: text, times and speakers, and what is told of the rest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.formats.errors import FormatError
from editor.formats.registry import TEXT_READERS, read_rough_transcript
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles import ass, timed_tables, ttml

ASS = """\
[Script Info]
Title: tide
[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial
[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,to be checked
Dialogue: 0,0:00:01.50,0:00:02.25,Default,Ann,0,0,0,,{\\an8}The tide, {\\i1}they say{\\i0},\\Nis low.
Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,{\\p1}m 0 0 l 1 1{\\p0}
Dialogue: 0,0:00:00.20,0:00:00.90,Default,Bo,0,0,0,,Hush.
"""
TTML = """\
<?xml version="1.0" encoding="UTF-8"?>
<tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
  xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
  xml:lang="en-GB" ttp:frameRate="25" ttp:tickRate="1000">
<tt:head><tt:metadata><ttm:agent xml:id="a1"><ttm:name>Ann Lee</ttm:name></ttm:agent></tt:metadata></tt:head>
<tt:body><tt:div begin="10s">
<tt:p begin="00:00:01.500" end="00:00:02.250" ttm:agent="a1">The tide,
   <tt:span tts:fontStyle="italic">they say</tt:span>,<tt:br/>is low.</tt:p>
<tt:p begin="00:00:03:05" dur="500ms">Hush &amp; go.</tt:p>
<tt:p begin="5000t" end="150f"/>
</tt:div></tt:body></tt:tt>
"""


def read(folder: Path, text: str, ending: str) -> RoughTranscript:
    path = folder / f"in{ending}"
    path.write_text(text, "utf-8")
    return read_rough_transcript(path)


def said(rough: RoughTranscript) -> list[tuple[int | None, int | None, str | None, str]]:
    return [(cue.start_ms, cue.end_ms, cue.speaker, cue.text) for cue in rough.cues]


def test_ass_gives_dialogue_actors_and_styles(tmp_path: Path) -> None:
    rough = read(tmp_path, ASS, ".ass")
    assert said(rough) == [(200, 900, "Bo", "Hush."), (1_500, 2_250, "Ann", "The tide, they say, is low.")]
    assert rough.cues[1].cue is not None
    assert "".join(rough.cues[1].cue.pieces) == "The tide, <i>they say</i>,\nis low."
    assert [str(notice) for notice in rough.notices] == [
        "1 × comment (skipped), in line 8",
        "1 × subtitle drawn as a picture (skipped), in line 10",
        "1 × subtitle out of order, sorted by its start, in line 11",
    ]


def test_ttml_gives_paragraphs_agents_and_times_of_every_kind(tmp_path: Path) -> None:
    rough = read(tmp_path, TTML, ".ttml")
    assert said(rough) == [
        (11_500, 12_250, "Ann Lee", "The tide, they say, is low."),
        (13_200, 13_700, None, "Hush & go."),
    ]
    assert rough.language == "en"
    assert rough.cues[0].cue is not None
    assert "".join(rough.cues[0].cue.pieces) == "The tide, <i>they say</i>,\nis low."


@pytest.mark.parametrize("text", ["<tt><body><p>", '<!DOCTYPE tt [<!ENTITY a "b">]><tt><p>&a;</p></tt>'])
def test_xml_that_is_damaged_or_defines_entities_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(FormatError, match="is damaged XML"):
        read(tmp_path, f"<?xml version='1.0'?>\n<!-- x --><tt>{text}", ".ttml")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0:00:01.500,0:00:02.250\nThe tide\nis low.\n\n0:00:03.000,0:00:04.000\nHush.\n",
         [(1_500, 2_250, None, "The tide is low."), (3_000, 4_000, None, "Hush.")]),
        ("[ti:Tide]\n[00:01.50]The tide is low.\n[00:02.25]\n[00:03.00]<00:03.00> Hush.\n",
         [(1_500, 2_250, None, "The tide is low."), (3_000, None, None, "Hush.")]),
        ("start\tend\ttext\n1500\t2250\tThe tide is low.\n3000\t4000\tHush.\n",
         [(1_500, 2_250, None, "The tide is low."), (3_000, 4_000, None, "Hush.")]),
        ('"Speaker Name";"Start Time";"End Time";"Text"\n"Ann";"0:01,500";"0:02,250";"Tide; low."\n',
         [(1_500, 2_250, "Ann", "Tide; low.")]),
        ('Start,Text,Speaker\n1.5,"The tide\nis low.",Unknown\n', [(1_500, None, None, "The tide is low.")]),
    ],
)  # fmt: skip
def test_tables_and_small_formats(
    tmp_path: Path, text: str, expected: list[tuple[int | None, int | None, str | None, str]]
) -> None:
    assert said(read(tmp_path, text, ".txt")) == expected


def test_rows_that_hold_nothing_are_told(tmp_path: Path) -> None:
    rough = read(tmp_path, "start,end,text\n1.0,2.0,Hush.\n3.0,4.0,\nnever,5.0,Go.\n", ".csv")
    assert [str(notice) for notice in rough.notices] == [
        "1 × row without text (skipped), in line 3",
        "1 × subtitle with a time that is below zero, damaged or before its start (ignored), in line 4",
    ]


READERS = [ass.read, ttml.read, timed_tables.read_sbv, timed_tables.read_lrc, timed_tables.read_table]
SIGNS = [
    "[Events]\n", "Dialogue: ", "Format: ", "0:00:01.00,", "0:00:01.0,0:00:02.0", "{\\i1}", "\\N",
    "[00:01.0]", "start,end,text\n", "\n", '"', ",", "\t",
    "<tt>", "<p begin='1s'>", "</p>", "</tt>", "<br/>", "word", " ",
]  # fmt: skip


@given(st.lists(st.sampled_from(SIGNS), max_size=40).map("".join), st.sampled_from(READERS))
def test_no_damage_stops_a_reader(text: str, reader: Callable[[str], RoughTranscript]) -> None:
    for one in TEXT_READERS:
        one.accepts(text.lstrip(), ".txt")
    try:
        rough = reader(text)
    except ttml.DamagedXmlError:
        return
    assert all(cue.tokens for cue in rough.cues)
