"""Subtitles for other programs: read back by these, times and all signs kept."""

from __future__ import annotations

import io
import warnings
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pysubs2
import pytest
from hypothesis import given, settings

from editor.cli.export_arguments import EXPORT_FORMATS
from editor.document.values import Transcript
from editor.formats.export_formats import EXPORTS, SubtitleFormat, export_format
from editor.formats.registry import read_rough_transcript
from editor.formats.subtitles.cues import WORD_JOINER, Cue
from editor.formats.writers.options import SubtitleHead, WritingOptions
from editor.formats.writers.subtitles import ass_script, ebu_stl, sbv, scc, ttml_document
from editor.services.subtitles.cue_timing import one_at_a_time
from editor.services.subtitles.export import export
from tests.formats.writers.samples import CUES, HEAD, spans
from tests.services.subtitles.samples import Media, segment, transcript, transcripts
from tests.services.subtitles.test_imported import project

NAMELESS = SubtitleHead("en", "a.ogg", WritingOptions(names=False))


@settings(deadline=None, max_examples=30)
@given(transcripts())
def test_all_subtitles_are_written_whatever_the_text(
    tmp_path_factory: pytest.TempPathFactory, given: Transcript
) -> None:
    path = tmp_path_factory.mktemp("out") / "a"
    for one in EXPORTS:
        made = export(given, Media(), path, format=one.name, overwrite=True)
        assert path.read_bytes() == made.data
        assert all(cue.start_ms < cue.end_ms for cue in made.cues)
        assert all(one.end_ms <= other.start_ms for one, other in pairwise(made.cues))


def test_the_command_line_names_all_formats() -> None:
    assert tuple(one.name for one in EXPORTS) == EXPORT_FORMATS


def test_ass_is_read_by_another_program() -> None:
    events = pysubs2.SSAFile.from_string(ass_script.write(CUES, HEAD), "ass").events
    assert [(e.start, e.end) for e in events] == [(1_000, 2_000), (2_000, 4_500), (4_600, 6_000)]
    assert [e.name for e in events] == ["Vera Lind", "Bob & <Sons>", ""]
    assert [e.plaintext.replace(WORD_JOINER, "") for e in events] == [
        "Good morning, (everyone).\nIt is a --> b.",
        "It's <really> 5 & 6 \\now.",
        "0:00:01.000,0:00:02.000\nWho?",
    ]
    styles = pysubs2.SSAFile.from_string(ass_script.write(CUES, HEAD), "ass").styles
    assert {event.style for event in events} <= set(styles)
    assert "Vera" not in ass_script.write(CUES, NAMELESS)


def test_no_ass_cue_is_rounded_away() -> None:
    events = pysubs2.SSAFile.from_string(ass_script.write([Cue(1_001, 1_004, ("x",))], HEAD), "ass").events
    assert [(e.start, e.end) for e in events] == [(1_000, 1_010)]


def test_ttml_names_who_speaks_and_reads_back(tmp_path: Path) -> None:
    text = ttml_document.write(CUES, HEAD)
    assert ElementTree.fromstring(text).get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    path = tmp_path / "a.ttml"
    path.write_text(text, "utf-8")
    rough = read_rough_transcript(path)
    assert rough.language == "en"
    assert [(cue.start_ms, cue.end_ms, cue.speaker) for cue in rough.cues] == [
        (c.start_ms, c.end_ms, c.speaker) for c in CUES
    ]
    assert "Vera" not in ttml_document.write(CUES, NAMELESS)


def test_ttml_is_read_by_other_programs() -> None:
    text = ttml_document.write(CUES, HEAD)
    imsc = import_module("ttconv.imsc.reader")
    isd = import_module("ttconv.isd")
    model = imsc.to_model(ElementTree.ElementTree(ElementTree.fromstring(text)))
    moments = isd.ISD.significant_times(model)
    edges = {edge for span in spans(CUES) for edge in span}
    assert {round(1000 * moment) for moment in moments} - {0} == edges
    caption = import_module("pycaption")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its parser doubts that this is XML
        read = caption.DFXPReader().read(text).get_captions("en")
    assert [(c.start // 1000, c.end // 1000, c.get_text()) for c in read] == [
        (c.start_ms, c.end_ms, "\n".join(c.lines)) for c in CUES
    ]


def test_broadcasters_subtitles_are_read_by_another_program() -> None:
    reader = import_module("ttconv.stl.reader")
    isd = import_module("ttconv.isd")
    text = "Grüße an Łódź, „señor“ – ½ 100 %…"
    data = ebu_stl.write([*CUES, Cue(7_000, 9_000, (text, "second"))], HEAD)
    model = reader.to_model(io.BytesIO(data))
    moments = {round(1000 * moment) for moment in isd.ISD.significant_times(model)} - {0}
    assert moments == {1_000, 2_000, 4_520, 4_600, 6_000, 7_000, 9_000}
    shown = [node.get_text() for node in model.get_body().dfs_iterator() if hasattr(node, "get_text")]
    assert "Grüße an Łódź, “señor“ - ½ 100 %..." in "".join(shown)


@pytest.mark.parametrize(
    ("text", "lost"), [("Привет, мир №1", 0), ("Γειά σου", 0), ("שלום", 0), ("Привет 你好", 2), ("Ünï", 0)]
)
def test_broadcasters_subtitles_take_the_alphabet_of_the_text(text: str, lost: int) -> None:
    cues = [Cue(0, 900, (text,))]
    assert ebu_stl.unwritable(cues) == lost
    assert ebu_stl.write(cues, HEAD).count(b"?") == lost


def test_closed_captions_are_read_by_other_programs() -> None:
    cues = [
        Cue(3_000, 5_000, ("Good morning, everyone.", "How are you?")),
        Cue(5_000, 8_000, ("¿Qué tal, Señor? ♪ Ärger — “so”",)),
        Cue(9_000, 9_500, ("A line that is longer than the thirty-two columns of a caption.",)),
    ]
    text = scc.write(cues, HEAD)
    caption = import_module("pycaption")
    read = caption.SCCReader().read(text).get_captions("en-US")
    assert [" ".join(c.get_text().split()) for c in read] == [
        "Good morning, everyone. How are you?",
        "¿Qué tal, Señor? ♪ Ärger — “so”",
        "A line that is longer than the thirty-two columns of a caption.",
    ]
    for found, shown in zip(read, scc.placed(cues, HEAD), strict=True):
        assert abs(found.start / 1000 - shown.start_ms) < 100
        assert abs(found.end / 1000 - shown.end_ms) < 100
    assert [abs(s.start_ms - c.start_ms) < 34 for s, c in zip(scc.placed(cues, HEAD), cues, strict=True)] == [
        *(True, True, True)
    ]
    reader = import_module("ttconv.scc.reader")
    isd = import_module("ttconv.isd")
    moments = [1000 * moment for moment in isd.ISD.significant_times(reader.to_model(text))]
    for edge in {edge for cue in scc.placed(cues, HEAD) for edge in (cue.start_ms, cue.end_ms)}:
        assert min(abs(edge - moment) for moment in moments) < 100


def test_captions_that_come_too_fast_are_late_and_that_is_told(tmp_path: Path) -> None:
    spoken = transcript(*(segment("Longword" * 4 + f" number {n}.", n * 500, step_ms=160) for n in range(8)))
    made = export(spoken, Media(), tmp_path / "a.scc", format="scc")
    assert any("takes time to send" in notice for notice in made.notices)


TALL = "1\n00:00:01,000 --> 00:00:09,000\n" + "".join(f"Line {n}.\n" for n in range(1, 18))


@pytest.mark.parametrize(("name", "lines"), [("scc", 15), ("stl", 11)])
def test_what_is_larger_than_the_screen_is_told(tmp_path: Path, name: str, lines: int) -> None:
    text = project(tmp_path, f"{TALL}\n2\n00:00:10,000 --> 00:00:12,000\nShort.\n", ending=".srt")
    told = "Truncated because the screen of this format has fewer lines: subtitles (1)."
    assert told in export(text, Media(), tmp_path / "tall", format=name).notices
    kind = export_format(name)
    assert isinstance(kind, SubtitleFormat)
    for count, cut in ((lines, 0), (lines + 1, 1)):
        assert kind.cut([Cue(0, 9_000, tuple(f"Line {n}." for n in range(count)))]) == cut


def test_sbv_reads_back(tmp_path: Path) -> None:
    text = sbv.write(CUES, HEAD)
    assert spans(sbv.parse(text)) == spans(CUES)
    path = tmp_path / "a.sbv"
    path.write_text(text, "utf-8")
    assert [cue.text for cue in read_rough_transcript(path).cues] == [cue.text for cue in CUES]


def test_cues_that_overlap_are_shown_one_after_another_where_two_cannot_be() -> None:
    cues = (Cue(0, 3_000, ("a",), "A"), Cue(100, 2_000, ("b",), "B"), Cue(2_500, 2_600, ("c",), "A"))
    apart = one_at_a_time(cues)
    assert apart == (Cue(0, 2_500, ("a", "b"), None), Cue(2_500, 2_600, ("c",), "A"))


OVERLAPPING = """1
00:00:01,000 --> 00:00:04,000
<i>One goes</i> on here.

2
00:00:02,500 --> 00:00:05,000
Another begins.
"""


@pytest.mark.parametrize("name", ["ass", "ttml", "sbv", "stl", "scc"])
def test_subtitles_that_came_in_go_out_in_other_formats(tmp_path: Path, name: str) -> None:
    made = export(project(tmp_path, OVERLAPPING, ending=".srt"), Media(), tmp_path / "out", format=name)
    assert [cue.text for cue in made.cues] == ["One goes on here.", "Another begins."]
    overlap = made.cues[0].end_ms > made.cues[1].start_ms
    assert overlap == (name in ("ass", "ttml"))
