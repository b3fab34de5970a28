"""Subtitles as people have them: odd times, blank lines, rolling and lit captions, speakers by any sign."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.formats.errors import FormatError
from editor.formats.registry import read_rough_transcript
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles import srt, vtt

BOTH = pytest.mark.parametrize("ending", [".srt", ".vtt"])


def read(folder: Path, text: str, *, ending: str = ".srt") -> RoughTranscript:
    path = folder / f"in{ending}"
    path.write_text(text, "utf-8")
    return read_rough_transcript(path)


def said(rough: RoughTranscript) -> list[tuple[int | None, int | None, str]]:
    return [(cue.start_ms, cue.end_ms, cue.text) for cue in rough.cues]


def turns(rough: RoughTranscript) -> list[tuple[str | None, str]]:
    return [(cue.speaker, cue.text) for cue in rough.cues]


def notes(rough: RoughTranscript) -> list[str]:
    return [str(notice) for notice in rough.notices]


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("00:01:02,500 --> 00:01:04,000", (62_500, 64_000)),
        ("01:02.500 --> 01:04.000 line:90% align:start", (62_500, 64_000)),
        ("1:02 --> 1:04", (62_000, 64_000)),
        ("00:01:02 --&gt; 00:01:04", (62_000, 64_000)),
        ("00:01:02,500 —> 00:01:04,000", (62_500, 64_000)),
        ("00:01:02,500 → 00:01:04,000", (62_500, 64_000)),
        ("00:01:02,500 -> 00:01:04,000", (62_500, 64_000)),
        ("00 : 01 : 02 , 5 --> 00 : 01 : 04 , 0", (62_500, 64_000)),
        ("00:01:02,499.99999999 --> 00:01:03,1234567", (62_499, 63_123)),
        ("00:01:02:500 --> 00:01:04:000", (62_500, 64_000)),
        ("00:01:02:05 --> 00:01:04:00", (62_200, 64_000)),
        ("62.5 --> 64.0", (62_500, 64_000)),
        ("-00:00:00,300 --> 00:00:01,000", (None, 1_000)),
        ("0-1:59:58,000 --> 00:00:01,000", (None, 1_000)),
        ("00:01:02,500 --> 00:01:01,000", (62_500, None)),
        ("00:01:02,500 -->", (62_500, None)),
        ("00:01:02,500 --> 00:O1:04,0OO", (62_500, None)),
    ],
)
@BOTH
def test_times_are_read_in_all_their_forms(
    tmp_path: Path, line: str, times: tuple[int | None, int | None], ending: str
) -> None:
    head = "WEBVTT\n\n" if ending == ".vtt" else ""
    rough = read(tmp_path, f"{head}1\n{line}\nThe tide is low.\n", ending=ending)
    assert said(rough) == [(*times, "The tide is low.")]


@pytest.mark.parametrize("line", ["1 -> 2", "from 1:02 --> 1:04", "a --> b", "10:30", "--> 4"])
def test_text_is_not_taken_for_times(tmp_path: Path, line: str) -> None:
    rough = read(tmp_path, f"1\n00:00:01,000 --> 00:00:02,000\nGo on.\n{line}\n")
    assert said(rough) == [(1_000, 2_000, f"Go on. {line}")]


def test_what_is_not_known_of_times_is_told(tmp_path: Path) -> None:
    rough = read(tmp_path, "1\n00:00:05,000 --> 00:00:04,000\nOne.\n\n2\n00:00:06:12 --> 00:00:07:00\nTwo.\n")
    assert notes(rough) == [
        "1 × subtitle with a time that is below zero, damaged or before its start (ignored), in line 2",
        "1 × subtitle with times in frames, read at 25 fps, in line 6",
    ]


def test_cues_out_of_order_are_sorted_and_told(tmp_path: Path) -> None:
    rough = read(
        tmp_path,
        "1\n00:00:05,000 --> 00:00:06,000\nThird.\n\n2\n00:00:01,000 --> 00:00:02,000\nFirst.\n\n"
        "3\n00:00:01,000 --> 00:00:03,000\nSecond.\n\n4\n-00:00:01,000 --> 00:00:04,000\nBehind it.\n",
    )
    assert [cue.text for cue in rough.cues] == ["First.", "Second.", "Behind it.", "Third."]
    assert "1 × subtitle out of order, sorted by its start, in line 6" in notes(rough)


@pytest.mark.parametrize(
    "text",
    [
        "1\nT1\nHow old?\n42\n\n2\nT2\n42\n\n3\nT3\nReally.\n",
        "1\n\nT1\n\nHow old?\n\n42\n\n2\n\nT2\n\n42\n\n3\n\nT3\n\nReally.\n",
        "T1\nHow old?\n42\n\nT2\n42\n\nT3\nReally.\n",
        "T1\nHow old?\n42\nT2\n42\nT3\nReally.\n",
        "1\nT1\nHow old?\n42\n2\nT2\n42\n3\nT3\nReally.\n",
        "41\nT1\nHow old?\n42\n\n42\nT2\n42\n\n43\nT3\nReally.\n",
        "a-1\nT1\nHow old?\n42\n\na-2\nT2\n42\n\na-3\nT3\nReally.\n",
        "1\nT1\n\nHow old?\n42\n\n\n2\nT2\n \n42\n\n3\nT3\nReally.\n",
    ],
)
@BOTH
def test_numbers_of_cues_are_told_from_spoken_ones(tmp_path: Path, text: str, ending: str) -> None:
    for number in (1, 2, 3):
        text = text.replace(f"T{number}", f"00:00:0{number},000 --> 00:00:0{number},900")
    rough = read(tmp_path, f"WEBVTT\n\n{text}" if ending == ".vtt" else text, ending=ending)
    assert [cue.text for cue in rough.cues] == ["How old? 42", "42", "Really."]
    assert not rough.notices


def test_what_stands_before_and_between_cues_is_told(tmp_path: Path) -> None:
    rough = read(
        tmp_path,
        "WEBVTT\nKind: captions\n\nMade by hand\n\nNOTE one\nmore of it\n\n00:01.000 --> 00:02.000\nHi.\n\n"
        "NOTE two\n\nlost and found\n\n00:03.000 --> 00:04.000\n\n\n"
        "00:05.000 --> 00:06.000\nBye.\n\nNOTE three\n",
        ending=".vtt",
    )
    assert [cue.text for cue in rough.cues] == ["Hi.", "Bye."]
    assert notes(rough) == [
        "1 × line before the first subtitle (skipped), in line 4",
        "1 × line after a note, outside any subtitle (skipped), in line 14",
        "1 × subtitle without text (skipped), in line 16",
    ]
    first, last = (cue.cue for cue in rough.cues)
    assert first is not None
    assert last is not None
    assert first.before == "NOTE one\nmore of it"
    assert rough.frame is not None
    assert (rough.frame.header, rough.frame.footer) == ("WEBVTT\nKind: captions", "NOTE three")


@BOTH
def test_entities_are_resolved_and_only_known_tags_are_tags(tmp_path: Path, ending: str) -> None:
    rough = read(
        tmp_path,
        "WEBVTT\n\n00:00:01,000 --> 00:00:02,000\n"
        "<i>AT&amp;T</i> &#8211; if x < y and z > w, "
        '<font color="red">don&#39;t</font> <laughs> say<br>&lt;b&gt;.\n',
        ending=ending,
    )
    assert rough.cues[0].text == "AT&T – if x < y and z > w, don't <laughs> say <b>."


@pytest.mark.parametrize("tag", ["u", 'font color="#ff0"', "b", "c.lit"])
def test_words_that_light_up_are_said_once(tmp_path: Path, tag: str) -> None:
    words = ["Ann:", "We", "leave", "at", "nine"]
    end = re.split(r"[ .]", tag)[0]
    cues = []
    for at in range(1, 5):
        lit = [f"<{tag}>{word}</{end}>" if n == at else word for n, word in enumerate(words)]
        cues.append(f"00:00:0{at},000 --> 00:00:0{at},900\n{' '.join(lit)}\n")
    rough = read(tmp_path, "\n".join(cues) + "\n" + "\n".join(cues).replace("00:00:0", "00:00:1"))
    assert said(rough) == [(1_000, 4_900, "We leave at nine"), (11_000, 14_900, "We leave at nine")]
    assert rough.cues[0].speaker == "Ann"
    assert [notice.count for notice in rough.notices] == [6]


def test_lines_that_roll_are_said_once(tmp_path: Path) -> None:
    rough = read(
        tmp_path,
        "1\n00:00:00,000 --> 00:00:02,000\nso what we found\n\n2\n00:00:02,000 --> 00:00:04,000\n"
        "so what we found\nis that nobody\n\n3\n00:00:04,000 --> 00:00:06,000\n"
        "is that nobody\nhad asked them\n",
    )
    assert said(rough) == [
        (0, 2_000, "so what we found"),
        (2_000, 4_000, "is that nobody"),
        (4_000, 6_000, "had asked them"),
    ]
    assert notes(rough) == [
        "2 × subtitle that repeats the one before (roll-up captions), kept once, in line 6, 11"
    ]


def test_lines_that_grow_word_by_word_are_said_once(tmp_path: Path) -> None:
    shown = [
        "we",
        "we went",
        "we went home",
        "we went home\nand",
        "we went home\nand slept",
        "and slept\nlong",
    ]
    text = "\n".join(f"00:00:0{n},000 --> 00:00:0{n + 1},000\n{line}\n" for n, line in enumerate(shown))
    assert said(read(tmp_path, text)) == [
        (0, 3_000, "we went home"),
        (3_000, 5_000, "and slept"),
        (5_000, 6_000, "long"),
    ]


def test_what_people_say_again_stays(tmp_path: Path) -> None:
    shown = ["No.", "No.", "No, no.", "Come on!\nWe are late.", "Come on!"]
    text = "\n".join(f"00:00:0{n},000 --> 00:00:0{n + 1},000\n{line}\n" for n, line in enumerate(shown))
    rough = read(tmp_path, text)
    assert [cue.text for cue in rough.cues] == ["No.", "No.", "No, no.", "Come on! We are late.", "Come on!"]
    assert not rough.notices


def test_voices_that_nobody_knows_are_nobody(tmp_path: Path) -> None:
    rough = read(
        tmp_path,
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hi.</v>\n\n00:02.000 --> 00:03.000\n<v ->Oh.</v>\n\n"
        "00:03.000 --> 00:04.000\n<v Unknown Speaker>Ah.</v>\n\n00:04.000 --> 00:05.000\n<v>Eh.</v>\n\n"
        "00:05.000 --> 00:06.000\nNo voice.\n\n"
        "00:06.000 --> 00:07.000\n<v b.o@mail.example>So.</v>\n<v Hall A | Desk &amp; Co>Yes.</v>\n",
        ending=".vtt",
    )
    assert turns(rough) == [
        ("Ann", "Hi."),
        (None, "Oh."),
        (None, "Ah."),
        (None, "Eh."),
        (None, "No voice."),
        ("b.o@mail.example", "So."),
        ("Hall A | Desk & Co", "Yes."),
    ]


@pytest.mark.parametrize(
    ("names", "speakers"),
    [
        (("Speaker 1", "Speaker 2", "Speaker 1"), ["Speaker 1", "Speaker 2", "Speaker 1"]),
        (('1 "Ann Lee" (45)', '2 "Bo" (46)', '3 "Ann Lee" (45)'), ["Ann Lee", "Bo", "Ann Lee"]),
        (("Ann Lee", "Bo Ek", "Ann Lee"), ["Ann Lee", None, "Ann Lee"]),
        (("1", "2", "3"), [None, None, None]),
        (("intro", "Chapter 1", "Chapter 2"), [None, None, None]),
    ],
)
def test_cues_may_be_named_after_their_speakers(
    tmp_path: Path, names: tuple[str, ...], speakers: list[str | None]
) -> None:
    cues = [f"{name}\n00:0{n}.000 --> 00:0{n}.900\nWords here.\n" for n, name in enumerate(names)]
    rough = read(tmp_path, "WEBVTT\n\n" + "\n".join(cues), ending=".vtt")
    expected = ["Bo Ek" if s is None and n == "Bo Ek" else s for s, n in zip(speakers, names, strict=True)]
    assert [cue.speaker for cue in rough.cues] == expected


def test_meeting_names_of_any_shape_are_speakers(tmp_path: Path) -> None:
    names = [
        "Ann Lee (they/them)",
        "Hall 3 | North",
        "bo_7",
        "c.ek@mail.example",
        "Dee’s iPad",
        "+1 555 0100",
    ]
    cues = [
        f"{n + 1}\n00:00:0{n}.000 --> 00:00:0{n}.900\n{name}: Good day.\n" for n, name in enumerate(names)
    ]
    rough = read(tmp_path, "WEBVTT\n\n" + "\n".join(cues), ending=".vtt")
    assert turns(rough) == [(name, "Good day.") for name in names]


def test_a_name_that_is_not_known_is_not_said_by_the_speaker_before(tmp_path: Path) -> None:
    lines = [
        "Ann Lee: Good day.",
        "How are you?",
        "Fine.",
        "And you?",
        "Bø@x: Hello.",
        "Then let us go.",
        "Now.",
    ]
    cues = [f"{n + 1}\n00:00:0{n},000 --> 00:00:0{n},900\n{line}\n" for n, line in enumerate(lines)]
    speakers = [cue.speaker for cue in read(tmp_path, "\n".join(cues)).cues]
    assert speakers == ["Ann Lee"] * 4 + [None] * 3


def test_speakers_in_brackets_and_sounds_are_told_apart(tmp_path: Path) -> None:
    lines = [
        "[wind howling]",
        "[Ann] We leave at nine.",
        "[Thunder] And in rain?",
        "[Bo, whispering] Never.\n(SIREN WAILS)",
        "So be it. (CAPTAIN): All aboard!",
        "- Ready?\n- Ready.",
    ]
    cues = [f"{n + 1}\n00:00:0{n},000 --> 00:00:0{n},900\n{line}\n" for n, line in enumerate(lines)]
    assert turns(read(tmp_path, "\n".join(cues))) == [
        (None, "[wind howling]"),
        ("Ann", "We leave at nine."),
        ("Ann", "[Thunder] And in rain?"),
        ("Bo", "Never. (SIREN WAILS)"),
        ("Bo", "So be it."),
        ("CAPTAIN", "All aboard!"),
        (None, "Ready?"),
        (None, "Ready."),
    ]


def test_the_pieces_of_a_cue_are_its_text(tmp_path: Path) -> None:
    payload = "<v Ann>Well, <i>AT&amp;T</i>\nit is.</v>\n<v Bo>- No &lt;way&gt;</v> "
    rough = read(tmp_path, f"WEBVTT\n\n00:01.000 --> 00:02.000\n{payload}\n", ending=".vtt")
    pieces = [cue.cue.pieces for cue in rough.cues if cue.cue is not None]
    assert pieces == [
        ("<v Ann>", "Well,", " <i>", "AT&amp;T", "</i>\n", "it", " ", "is.", ""),
        ("</v>\n<v Bo>", "-", " ", "No", " ", "&lt;way&gt;", "</v> "),
    ]


SIGNS = ["-->", "WEBVTT", "NOTE", "<v ", "&amp;", "\u2060", "00:00:01,000 --> 00:00:02,000", "Ann: ", ">> "]
damage = st.lists(st.sampled_from([*"0123:,.->\n\n\n <>/&;{}\\[]()abA♪'\t", *SIGNS]), max_size=80).map(
    "".join
)


@given(damage, st.sampled_from([srt.read, vtt.read]))
def test_no_damage_stops_a_reader(text: str, reader: object) -> None:
    assert callable(reader)
    rough = reader(text)
    for cue in rough.cues:
        assert cue.tokens
        assert cue.cue is not None
        assert len(cue.cue.pieces) == 2 * len(cue.tokens) + 1
    assert sum(len(p.tokens) for p in rough.paragraphs) == sum(len(cue.tokens) for cue in rough.cues)


def test_a_file_without_any_time_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="has no SRT subtitles"):
        read(tmp_path, "1\nno time here\n")


def test_two_people_in_one_line_are_told_apart(tmp_path: Path) -> None:
    rough = read(tmp_path, "1\n00:00:01,000 --> 00:00:02,000\n- Where? - Here – and there.\n")
    assert turns(rough) == [(None, "Where?"), (None, "Here – and there.")]
    pieces = [piece for cue in rough.cues if cue.cue is not None for piece in cue.cue.pieces]
    assert "".join(pieces) == "- Where? - Here – and there."


def test_ids_are_speakers_where_most_cues_have_a_speaker(tmp_path: Path) -> None:
    lines = ["Ann Lee: Good day.", "and so on.", "16788480: Hello.", "Bo: So what I said: never."]
    cues = [f"{n + 1}\n00:00:0{n}.000 --> 00:00:0{n}.900\n{line}\n" for n, line in enumerate(lines)]
    assert turns(read(tmp_path, "WEBVTT\n\n" + "\n".join(cues), ending=".vtt")) == [
        ("Ann Lee", "Good day."),
        (None, "and so on."),
        ("16788480", "Hello."),
        ("Bo", "So what I said: never."),
    ]


def test_a_label_that_says_unknown_is_nobody(tmp_path: Path) -> None:
    lines = ["Ann Lee: Good day.", "Fine.", "Unknown: Who?", "[Unknown Speaker] Me.", "Yes."]
    cues = [f"{n + 1}\n00:00:0{n},000 --> 00:00:0{n},900\n{line}\n" for n, line in enumerate(lines)]
    assert turns(read(tmp_path, "\n".join(cues))) == [
        ("Ann Lee", "Good day."),
        ("Ann Lee", "Fine."),
        (None, "Who?"),
        (None, "Me."),
        (None, "Yes."),
    ]
