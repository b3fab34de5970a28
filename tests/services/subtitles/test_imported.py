"""Subtitles that came in go out as they were: cue for cue, line for line, with the words corrected."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pysubs2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.edits import insert_untexted
from editor.document.edits.speakers import assign_speaker, rename_speaker
from editor.document.edits.text import delete_segments, merge_with_previous, set_text, split_segment
from editor.document.values import Transcript, Untexted
from editor.formats.native import project_format
from editor.formats.registry import read_rough_transcript
from editor.formats.subtitles.cue_markup import Markup
from editor.formats.subtitles.cues import Cue
from editor.formats.subtitles.imported_cues import CUE_FIELD, ImportedCue, cue_of, encode
from editor.formats.writers.options import WritingOptions
from editor.services.errors import UnknownChoiceError
from editor.services.storage.project_creation import CueHandling, create_project
from editor.services.subtitles.export import export, render
from editor.services.subtitles.kept.imported_drafts import CueDraft
from editor.services.subtitles.kept.inserted_cues import put_between
from tests.services.fakes import FakeAligner
from tests.services.subtitles.samples import Media

SRT = """\
1
00:00:01,000 --> 00:00:02,500
<i>Good morning,</i>
everyone &amp; all.

2
00:00:02,600 --> 00:00:04,000 X1:40 X2:600
{\\an8}- Are we <b>all</b> here?
- Nearly.

3
00:00:03,500 --> 00:00:05,000
[door slams]

4
00:00:05,000 --> 00:00:06,000
ANN LEE: If x < y, go.
"""
VTT = """\
WEBVTT - A meeting
Kind: captions

STYLE
::cue(v) { color: lime }

NOTE first

intro
00:00:01.000 --> 00:00:02.500 align:start position:10%
<v.loud Ann Lee>Good &amp; early, <i>everyone</i>.</v>

00:00:02.600 --> 00:00:04.000
<v Bo>Is 3 &lt; 4?</v>
<v Ann Lee>Surely.</v>

NOTE between

00:00:03.900 --> 00:00:05.000
Nobody says this.

NOTE at the end
"""


def project(folder: Path, text: str, *, ending: str, cues: CueHandling = CueHandling.KEEP) -> Transcript:
    recording = folder / "a.ogg"
    recording.write_bytes(b"sound")
    rough = folder / f"in{ending}"
    rough.write_text(text, "utf-8")
    out = create_project(
        recording, rough, folder / "a.earproof", aligner=FakeAligner(), cues=cues, overwrite=True
    )
    return project_format.read(out).transcript


def edited(transcript: Transcript, *edits: Edit | None) -> Transcript:
    document = Document(transcript)
    for edit in edits:
        assert edit is not None
        document.apply(edit)
    return document.transcript


def written(transcript: Transcript, *, speakers: bool | None = None) -> str:
    return render(transcript, Media(), format="imported", speakers=speakers).text


@pytest.mark.parametrize(("text", "ending"), [(SRT, ".srt"), (VTT, ".vtt")])
def test_what_came_in_goes_out(tmp_path: Path, text: str, ending: str) -> None:
    assert written(project(tmp_path, text, ending=ending)) == text


def test_each_cue_and_speaker_is_a_segment(tmp_path: Path) -> None:
    found = project(tmp_path, VTT, ending=".vtt")
    said = [
        (speaker.name if (speaker := found.speaker(s.speaker_id)) else None, s.text) for s in found.segments
    ]
    assert said == [
        ("Ann Lee", "Good & early, everyone."),
        ("Bo", "Is 3 < 4?"),
        ("Ann Lee", "Surely."),
        (None, "Nobody says this."),
    ]


def test_cues_may_be_cut_anew(tmp_path: Path) -> None:
    found = project(tmp_path, VTT, ending=".vtt", cues=CueHandling.RECUT)
    with pytest.raises(UnknownChoiceError, match="There is no format named “imported”"):
        written(found)
    kept = project(tmp_path, VTT, ending=".vtt")
    anew = render(kept, Media(), format="vtt", profile="standard").text
    assert "intro" not in anew
    assert "NOTE" not in anew


def test_corrected_words_take_the_place_of_wrong_ones(tmp_path: Path) -> None:
    found = project(tmp_path, SRT, ending=".srt")
    first, second, third, _sound, last = found.segments
    text = written(
        edited(
            found,
            set_text(found, first.id, "Good evening, dear everyone & all."),
            set_text(found, second.id, "Are we here?"),
            set_text(found, third.id, "Hardly!"),
            set_text(found, last.id, "If x < y, go and see."),
        )
    )
    assert text == (
        SRT.replace("morning,", "evening, dear")
        .replace(" <b>all</b>", "")
        .replace("Nearly.", "Hardly!")
        .replace("go.", "go and see.")
    )


def test_new_words_are_escaped_in_vtt(tmp_path: Path) -> None:
    found = project(tmp_path, VTT, ending=".vtt")
    text = written(edited(found, set_text(found, found.segments[0].id, "R&D <early>, everyone.")))
    assert "<v.loud Ann Lee>R&amp;D &lt;early&gt;, <i>everyone</i>.</v>" in text


def test_renamed_speakers_are_renamed_where_they_are_named(tmp_path: Path) -> None:
    found = project(tmp_path, VTT, ending=".vtt")
    ann, bo = found.speakers
    renamed = edited(found, rename_speaker(found, ann.id, "Ann & Co"))
    assigned = edited(renamed, assign_speaker(renamed, [renamed.segments[3].id], bo.id))
    expected = VTT.replace("Ann Lee", "Ann & Co").replace("Nobody says", "<v Bo>Nobody says")
    assert written(assigned) == expected
    assert "<v" not in written(assigned, speakers=False)


def test_split_merged_and_deleted_segments(tmp_path: Path) -> None:
    found = project(tmp_path, SRT, ending=".srt")
    ids = [segment.id for segment in found.segments]
    split = edited(found, split_segment(found, ids[0], len("Good morning, ")))
    assert "Good morning,\n\n2\n" in written(split)
    assert "everyone &amp; all.\n\n3\n" in written(split)
    assert len(render(split, Media(), format="srt").cues) == 5
    merged = edited(found, merge_with_previous(found, ids[4]))
    cues = render(merged, Media(), format="srt").cues
    assert [cue.text for cue in cues][-1] == "[door slams] If x < y, go."
    assert len(cues) == 3
    gone = edited(found, delete_segments(found, [ids[1], ids[2]]))
    assert "here" not in written(gone)
    assert len(render(gone, Media(), format="srt").cues) == 3


def test_times_from_the_sound(tmp_path: Path) -> None:
    found = project(tmp_path, SRT, ending=".srt")
    cues = render(found, Media(), format="srt", from_sound=True).cues
    starts = [segment.words[0].start_ms for segment in found.segments]
    assert [cue.start_ms for cue in cues] == sorted(
        start for start in [starts[0], starts[1], *starts[3:]] if start
    )
    assert all(cue.start_ms < cue.end_ms for cue in cues)


def test_the_other_format_has_the_same_cues(tmp_path: Path) -> None:
    found = project(tmp_path, VTT, ending=".vtt")
    made = render(found, Media(), format="srt", speakers=True)
    assert made.text == (
        "1\n00:00:01,000 --> 00:00:02,500\nAnn Lee: Good & early, <i>everyone</i>.\n\n"
        "2\n00:00:02,600 --> 00:00:04,000\nBo: Is 3 < 4?\nAnn Lee: Surely.\n\n"
        "3\n00:00:03,900 --> 00:00:05,000\nNobody says this.\n"
    )
    assert made.notices == (
        "Not exported because this format doesn’t support them: notes and styles (3).",
        "Not exported because this format doesn’t support them: positions (1).",
        "Not exported because this format doesn’t support them: names of subtitles (1).",
    )
    back = render(project(tmp_path, SRT, ending=".srt"), Media(), format="vtt").text
    assert "<i>Good morning,</i>\neveryone &amp; all." in back
    assert "ANN LEE: If x &lt; y, go." in back
    assert "\\an8" not in back


def test_times_that_are_not_known_are_found(tmp_path: Path) -> None:
    text = "1\n-00:00:01,000 --> 00:00:03,000\nOne two.\n\n2\n00:00:02,000 --> 00:00:01,000\nThree.\n"
    cues = render(project(tmp_path, text, ending=".srt"), Media(), format="srt").cues
    assert [cue.text for cue in cues] == ["One two.", "Three."]
    assert all(0 <= cue.start_ms < cue.end_ms for cue in cues)


def test_the_file_is_written_and_read_by_another_program(tmp_path: Path) -> None:
    found = project(tmp_path, SRT, ending=".srt")
    out = tmp_path / "out.srt"
    export(found, Media(), out, format="imported")
    read = pysubs2.load(str(out))
    assert [(event.start, event.end) for event in read] == [
        (1000, 2500),
        (2600, 4000),
        (3500, 5000),
        (5000, 6000),
    ]


texts = st.lists(
    st.lists(
        st.sampled_from(["<i>a</i>", "b", "&amp;", "x < y", "no", "[door slams]", "{\\an8}q", "- we", "42"]),
        min_size=1, max_size=5,
    ).map(" ".join),
    min_size=1, max_size=2,
)  # fmt: skip


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 5_000), st.integers(40, 3_000), texts), min_size=1, max_size=8))
def test_random_cues_go_out_as_they_came_in(
    tmp_path_factory: pytest.TempPathFactory, cues: list[tuple[int, int, list[str]]]
) -> None:
    at_ms = 0
    blocks = []
    for number, (gap_ms, length_ms, lines) in enumerate(cues, start=1):
        at_ms += gap_ms + number
        times = " --> ".join(f"00:00:{ms // 1000:02},{ms % 1000:03}" for ms in (at_ms, at_ms + length_ms))
        blocks.append(f"{number}\n{times}\n" + "\n".join(f"{number}{line}" for line in lines) + "\n")
    text = "\n".join(blocks)
    folder = tmp_path_factory.mktemp("random")
    found = project(folder, text, ending=".srt")
    assert written(found) == text
    first = found.segments[0]
    corrected = edited(found, set_text(found, first.id, f"{first.text} more"))
    assert [c.start_ms for c in render(corrected, Media(), format="srt").cues] == [
        cue.start_ms for cue in read_rough_transcript(folder / "in.srt").cues if cue.cue and cue.cue.part == 0
    ]
    assert replace(corrected, segments=found.segments) == found


short = st.text(max_size=5)


@given(st.builds(ImportedCue, *[st.integers(0, 99)] * 4, st.just(("a", "b", "c")), *[short] * 5))
def test_a_cue_is_kept_whole(cue: ImportedCue) -> None:
    assert cue_of(((CUE_FIELD, encode(cue)),)) == cue


def put_in(text: Transcript, heard: str, start_ms: int, end_ms: int) -> Transcript:
    """Return a transcript into which missing speech was inserted."""
    passage = Untexted("u", start_ms, end_ms, heard)
    edit = insert_untexted(replace(text, untexted=(passage,)), "u")
    assert edit is not None
    return edit.apply(replace(text, untexted=(passage,)))


ROOMY = """\
1
00:00:01,000 --> 00:00:05,000
We met.

2
00:00:05,500 --> 00:00:09,000
It was fine.
"""


@pytest.mark.parametrize("format", ["srt", "vtt"])
@pytest.mark.parametrize(
    ("start_ms", "end_ms"), [(3_000, 5_200), (4_800, 5_600), (5_050, 5_450), (6_000, 6_100)]
)
def test_inserted_speech_never_overlaps_what_came_in(
    tmp_path: Path, start_ms: int, end_ms: int, format: str
) -> None:
    text = put_in(
        project(tmp_path, ROOMY, ending=".srt"), "Nobody wrote that x < y & z down.", start_ms, end_ms
    )
    written = pysubs2.SSAFile.from_string(render(text, Media(), format=format).text, format)
    said = html.unescape(" ".join(line.plaintext.replace("\n", " ") for line in written))
    assert said.count("Nobody wrote that x < y & z down.") == 1
    spans = [(line.start, line.end) for line in written]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(end - start >= 240 for start, end in spans)
    assert {1_000, 5_500} <= {start for start, _ in spans}


def test_a_cue_that_lingers_gives_way_to_inserted_speech(tmp_path: Path) -> None:
    text = put_in(project(tmp_path, ROOMY, ending=".srt"), "Then she spoke.", 3_000, 4_400)
    spans = [(cue.start_ms, cue.end_ms) for cue in render(text, Media(), format="srt").cues]
    first = text.segments[0].words[-1].end_ms
    assert first is not None
    assert first < 3_000
    assert spans[:2] == [(1_000, 3_000), (3_000, spans[1][1])]
    assert spans[1][1] <= 5_500


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 12_000), st.integers(50, 4_000)), max_size=4))
def test_random_inserted_speech_leaves_cues_that_came_in_alone(passages: list[tuple[int, int]]) -> None:
    kept = [
        CueDraft(s, e, ("a",), ("a",), None, None, (s, s + 300)) for s, e in ((500, 2_500), (4_000, 4_900))
    ]
    cues = [Cue(start, start + length, (f"w{row}",)) for row, (start, length) in enumerate(passages)]
    drafts = put_between(kept, cues, Markup.SUBRIP)
    ends = [draft.end_ms or 0 for draft in drafts]
    assert all(end <= after.start_ms for end, after in zip(ends, drafts[1:], strict=False))
    assert sorted(w for d in drafts for w in d.lines if w != "a") == sorted(f"w{n}" for n in range(len(cues)))


def test_words_of_subtitles_that_came_in_light_up(tmp_path: Path) -> None:
    text = project(tmp_path, SRT, ending=".srt")
    options = WritingOptions(karaoke=True)
    lit = pysubs2.SSAFile.from_string(render(text, Media(), format="ass", options=options).text)
    plain = pysubs2.SSAFile.from_string(render(text, Media(), format="ass").text)
    assert [line.plaintext for line in lit] == [line.plaintext for line in plain]
    assert lit[0].text.count(r"{\k") >= len(text.segments[0].words)
    for line in lit:
        assert 10 * sum(map(int, re.findall(r"\\k(\d+)", line.text))) <= line.end - line.start
