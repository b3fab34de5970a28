"""Annotation files of speech research: TextGrid, EAF and CHAT."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from editor.formats.errors import FormatError
from editor.formats.registry import read_rough_transcript
from editor.formats.rough_transcript import RoughTranscript
from tests.support.damage import assert_read_or_refused, damaged

Interval = tuple[float, float, str]
TIERS: dict[str, list[Interval]] = {
    "Ann - words": [(0, 0.5, ""), (0.5, 0.7, "It"), (0.7, 0.9, "is"), (0.9, 1.5, "late"), (1.5, 3, "sp")],
    "Ann - phones": [(0, 0.5, "sil"), (0.5, 0.6, "IH1"), (0.6, 0.7, "T"), (0.7, 3, "Z")],
    "Bo - words": [(0, 2, ""), (2, 2.4, 'He said ""yes""'), (2.4, 3, "")],
}
TALK = [("Ann", "It is late", 500, 1_500), ("Bo", 'He said "yes"', 2_000, 2_400)]


def long_grid(tiers: dict[str, list[Interval]]) -> str:
    parts = [f'File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0 \nxmax = 3 \ntiers? <exists>\n'
             f"size = {len(tiers)} \nitem []: "]  # fmt: skip
    for number, (name, intervals) in enumerate(tiers.items(), start=1):
        parts.append(f'    item [{number}]:\n        class = "IntervalTier" \n        name = "{name}" ')
        parts.append(f"        xmin = 0 \n        xmax = 3 \n        intervals: size = {len(intervals)} ")
        for row, (start, end, text) in enumerate(intervals, start=1):
            parts.append(
                f"        intervals [{row}]:\n            xmin = {start} \n            xmax = {end} "
            )
            parts.append(f'            text = "{text}" ')
    return "\n".join(parts)


def short_grid(tiers: dict[str, list[Interval]]) -> str:
    lines = ['File type = "ooTextFile"', '"TextGrid"', "", "0", "3", "<exists>", str(len(tiers))]
    for name, intervals in tiers.items():
        lines += ['"IntervalTier"', f'"{name}"', "0", "3", str(len(intervals))]
        lines += [f'{start}\n{end}\n"{text}"' for start, end, text in intervals]
    return "\n".join(lines)


EAF = """<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT FORMAT="3.0" VERSION="3.0">
<TIME_ORDER><TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="500"/>
<TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="1500"/>
<TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE="2000"/>
<TIME_SLOT TIME_SLOT_ID="ts4" TIME_VALUE="2400"/></TIME_ORDER>
<TIER TIER_ID="A" PARTICIPANT="Ann" DEFAULT_LOCALE="en"><ANNOTATION>
<ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">
<ANNOTATION_VALUE>It is &amp; late</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="A-de" PARENT_REF="A" PARTICIPANT="Ann"><ANNOTATION>
<REF_ANNOTATION ANNOTATION_ID="a2" ANNOTATION_REF="a1"><ANNOTATION_VALUE>Es ist spät</ANNOTATION_VALUE>
</REF_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="ref@Bo"><ANNOTATION>
<ALIGNABLE_ANNOTATION ANNOTATION_ID="a3" TIME_SLOT_REF1="ts3" TIME_SLOT_REF2="ts4">
<ANNOTATION_VALUE>001</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="tx@Bo" PARENT_REF="ref@Bo"><ANNOTATION>
<REF_ANNOTATION ANNOTATION_ID="a4" ANNOTATION_REF="a3"><ANNOTATION_VALUE>Yes</ANNOTATION_VALUE>
</REF_ANNOTATION></ANNOTATION></TIER>
</ANNOTATION_DOCUMENT>"""
CHAT = """@UTF8
@Begin
@Languages:\teng
@Participants:\tCHI Ruth Target_Child, INV Investigator, PA1 Adult, PA2 Adult
@ID:\teng|x|CHI|||||Target_Child|||
*CHI:\t&-um <I want> [/] I want (be)cause@s:eng xxx ice_cream [= food] (.) now .
\t\x15500_1500\x15
%mor:\tpro|I v|want
*INV:\t+< no: &=laughs 0do you +/? \x152000_2400\x15
*PA1:\tyes +...
@Comment:\tcheck
@End
"""


def read(folder: Path, text: str, name: str) -> RoughTranscript:
    path = folder / name
    path.write_text(text, "utf-8")
    return read_rough_transcript(path)


def said(rough: RoughTranscript) -> list[tuple[str | None, str, int | None, int | None]]:
    return [(one.speaker, one.text, one.start_ms, one.end_ms) for one in rough.paragraphs]


@pytest.mark.parametrize("write", [long_grid, short_grid])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_textgrids_give_the_tiers_of_words(tmp_path: Path, write: object, encoding: str) -> None:
    path = tmp_path / "in.TextGrid"
    path.write_text(long_grid(TIERS) if write is long_grid else short_grid(TIERS), encoding)
    rough = read_rough_transcript(path)
    assert said(rough) == TALK
    assert [str(notice) for notice in rough.notices] == [
        "1 × tier without transcript or repeating another (skipped), in tier 2"
    ]


def test_of_two_tiers_that_say_the_same_the_utterances_stay(tmp_path: Path) -> None:
    tiers: dict[str, list[Interval]] = {
        "words": [(0.5, 0.7, "It"), (0.7, 0.9, "is"), (0.9, 1.5, "late")],
        "utterances": [(0.5, 1.5, "It is late.")],
    }
    assert said(read(tmp_path, long_grid(tiers), "in.TextGrid")) == [(None, "It is late.", 500, 1_500)]


def test_points_and_damaged_intervals_are_told(tmp_path: Path) -> None:
    text = short_grid({"Ann": [(0.5, 1.5, "It is late"), (2, 1, "never")]})
    text += '\n"TextTier"\n"notes"\n0\n3\n1\n0.7\n"door"\n'
    rough = read(tmp_path, text, "in.textgrid")
    assert said(rough) == [("Ann", "It is late", 500, 1_500)]
    assert [str(notice) for notice in rough.notices] == [
        "1 × damaged interval (skipped), in tier 1",
        "1 × point (skipped), in tier 2",
    ]


def test_eaf_gives_participants_and_times_of_what_tiers_hang_on(tmp_path: Path) -> None:
    rough = read(tmp_path, EAF, "in.eaf")
    assert said(rough) == [("Ann", "It is & late", 500, 1_500), ("Bo", "Yes", 2_000, 2_400)]
    assert rough.language == "en"
    assert [str(notice) for notice in rough.notices] == [
        "2 × tier without transcript or repeating another (skipped), in tier 2, 3"
    ]


def test_eaf_that_defines_entities_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="is damaged XML"):
        read(tmp_path, '<ANNOTATION_DOCUMENT><!DOCTYPE a [<!ENTITY a "b">]>', "in.eaf")


def test_chat_gives_what_was_said_without_its_marks(tmp_path: Path) -> None:
    rough = read(tmp_path, CHAT, "in.cha")
    assert said(rough) == [
        ("Ruth", "um I want I want because ice cream now.", 500, 1_500),
        ("Investigator", "no [laughs] you?", 2_000, 2_400),
        ("PA1", "yes…", None, None),
    ]
    assert rough.language == "eng"
    assert [str(notice) for notice in rough.notices] == [
        "1 × unintelligible word (xxx) (skipped), in line 6",
        "1 × line of codes below an utterance (skipped), in line 8",
        "1 × comment (skipped), in line 11",
    ]


def test_intervals_without_words_are_no_transcript(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="has no words"):
        read(tmp_path, long_grid({"Ann": [(0, 3, "")]}), "in.TextGrid")


WHOLE: Sequence[str] = [long_grid(TIERS), short_grid(TIERS), EAF, CHAT]
JUNK = ['"', "<", "]]>", "*", "@", "9" * 30, "-1", "[", "\t", "\n", "(", "&", "xmin", '"IntervalTier"', "ts1"]


@given(damaged(WHOLE, JUNK))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
def test_no_damage_gives_a_traceback(tmp_path: Path, text: str) -> None:
    assert_read_or_refused(tmp_path, text)
