"""SRT and VTT: tricky files read, tricky text written, and read back by other people's readers too."""

from __future__ import annotations

import html
import io
import re
from pathlib import Path

import pysubs2
import pytest
import srt as other_srt
import webvtt
from hypothesis import given
from hypothesis import strategies as st

from editor.document.speaker_names import is_unknown_name
from editor.formats.registry import read_rough_transcript
from editor.formats.subtitles import srt, vtt
from editor.formats.subtitles.cues import WORD_JOINER, Cue

DATA = Path(__file__).parents[1] / "data" / "formats"
NASTY = (
    "a --> b",
    "AT&T &amp; <b>bold</b>",
    "{\\an8} {x}",
    "شلوم עולם",
    "你好。",
    "🎈👩‍👩‍👧",
    "1",
    "<v Tom>",
)


def paragraphs(name: str) -> list[tuple[str | None, str]]:
    return [(p.speaker, p.text) for p in read_rough_transcript(DATA / name).paragraphs]


def test_a_tricky_srt_file_is_read() -> None:
    assert paragraphs("sample.srt") == [
        ("Anna", "Good morning, everyone. We have three items."),
        (None, "No number here & no blank line."),
        (None, "Tom & the rest: twenty eight < forty."),
        ("Anna", "Thank you."),
    ]
    rough = read_rough_transcript(DATA / "sample.srt").paragraphs
    assert (rough[0].start_ms, rough[0].end_ms) == (1_000, 4_000)
    assert (rough[-1].start_ms, rough[-1].end_ms) == (6_100, 7_000)


def test_a_tricky_vtt_file_is_read() -> None:
    assert paragraphs("sample.vtt") == [
        ("Anna Lee", "Good & early, everyone."),
        ("Tom", "Is 3 < 4\u00a0? Surely."),
        (None, "Nobody says this."),
        ("Anna Lee", "One."),
        ("Tom", "Two."),
    ]
    rough = read_rough_transcript(DATA / "sample.vtt")
    assert rough.language == "en"
    assert (rough.paragraphs[0].start_ms, rough.paragraphs[0].end_ms) == (1_000, 2_500)


def test_rolling_captions_are_said_once() -> None:
    assert paragraphs("rolling.vtt") == [(None, "and research and all of the other stuff we do")]


def round_brackets(text: str, signs: str = "{}") -> str:
    """Return a text with round brackets for others that players do not show."""
    return text.translate(str.maketrans(signs, "()"))


def cues_of(lines: tuple[str, ...]) -> list[Cue]:
    return [Cue(row * 1000, row * 1000 + 900, (line, line), "Anna") for row, line in enumerate(lines)]


def test_other_readers_find_the_same_srt() -> None:
    cues = cues_of(NASTY)
    text = srt.write(cues)
    read = list(other_srt.parse(text))
    assert [(c.start.total_seconds(), c.content.replace(WORD_JOINER, "")) for c in read] == [
        (cue.start_ms / 1000, round_brackets("\n".join(cue.lines))) for cue in cues
    ]
    assert [c.index for c in read] == list(range(1, len(cues) + 1))
    third = pysubs2.SSAFile.from_string(text, "srt")
    assert [(e.start, e.end) for e in third] == [(cue.start_ms, cue.end_ms) for cue in cues]


def test_other_readers_find_the_same_vtt() -> None:
    cues = cues_of(NASTY)
    read = webvtt.from_buffer(io.StringIO(vtt.write(cues))).captions
    assert [(c.start_in_seconds, c.voice) for c in read] == [(c.start_ms // 1000, "Anna") for c in cues]
    plain = [html.unescape(line.removeprefix("<v Anna>")) for cue in read for line in cue.lines]
    assert plain == [line for cue in cues for line in cue.lines]


def test_a_line_that_is_a_time_line_does_not_become_a_cue() -> None:
    cue = Cue(0, 900, ("00:00:01,000 --> 00:00:02,000", "next"))
    assert [(c.start_ms, c.end_ms) for c in srt.parse(srt.write([cue]))] == [(0, 900)]


@pytest.mark.parametrize("name", ["A & B <c>", "R2-D2", "Анна", "a > b"])
def test_a_voice_of_any_name_reads_back(name: str) -> None:
    text = vtt.write([Cue(0, 900, ("hi",), name)])
    assert vtt.parse(text) == [Cue(0, 900, ("hi",), round_brackets(name, "<>"))]
    assert "&amp;" not in text


words = st.one_of(
    st.sampled_from(
        [*" ".join(NASTY).split(), "-->", "WEBVTT", "NOTE", "2", "&lt;", "&nbsp", "<00:01.000>", ">>"]
    ),
    st.text(
        st.characters(exclude_categories=["Cc", "Cs", "Z"], exclude_characters="\ufeff"), min_size=1
    ).filter(lambda word: len(word.split()) == 1),
)
lines = st.lists(words, min_size=1, max_size=5).map(" ".join)
cues = st.lists(st.lists(lines, min_size=1, max_size=2), max_size=5).map(
    lambda rows: [Cue(i * 1000, i * 1000 + 916, tuple(row), None) for i, row in enumerate(rows)]
)


@given(cues)
def test_srt_reads_back_as_written(written: list[Cue]) -> None:
    assert srt.parse(srt.write(written)) == [
        Cue(c.start_ms, c.end_ms, tuple(map(round_brackets, c.lines)), None) for c in written
    ]


HIDDEN = re.compile(r"<[^\u2060\s][^<>]*>|\{[^{}]*\}|\\[nNh]", re.DOTALL)


@given(cues)
def test_players_hide_nothing_of_srt(written: list[Cue]) -> None:
    for cue in other_srt.parse(srt.write(written)):
        assert not HIDDEN.search(cue.content)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("{laughs} Yes", "(laughs) Yes"),
        ("<inaudible> Yes", "<\u2060inaudible> Yes"),
        ("5 < 6", "5 < 6"),
        ("a \\new line", "a \\\u2060new line"),
    ],
)
def test_srt_is_written_so_that_players_show_it(line: str, shown: str) -> None:
    assert srt.write([Cue(0, 900, (line,))]).splitlines()[2] == shown


@given(cues, st.one_of(st.none(), lines.filter(lambda name: not is_unknown_name(name))))
def test_vtt_reads_back_as_written(written: list[Cue], speaker: str | None) -> None:
    voiced = [Cue(cue.start_ms, cue.end_ms, cue.lines, speaker) for cue in written]
    name = round_brackets(speaker, "<>") if speaker else None
    assert vtt.parse(vtt.write(voiced)) == [Cue(c.start_ms, c.end_ms, c.lines, name) for c in written]


@given(lines)
def test_a_voice_holds_no_reference(name: str) -> None:
    text = vtt.write([Cue(0, 900, ("hi",), name)]).splitlines()[3]
    voice = text.removesuffix("hi")
    assert not re.search(r"&[\w#]", voice)
    assert voice == "" or re.fullmatch(r"<v [^<>]+>", voice)
    assert not any(sign in vtt.write([Cue(0, 900, ("hi",), name)]) for sign in ("STYLE", "REGION", "NOTE\n"))
