"""Pages and programs' own files: Hyperaudio and other HTML, oTranscribe, InqScribe."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from editor.formats.registry import read_rough_transcript
from editor.formats.rough_transcript import RoughTranscript
from tests.support.damage import assert_read_or_refused, damaged

HYPERAUDIO = """<!DOCTYPE html><html><head><title>Talk</title><style>p { color: red }</style></head><body>
<h1>Talk</h1><article><section>
<p><span data-m="500" data-d="0" class="speaker">[Ann] </span><span data-m="500" data-d="200">It </span>
<span data-m="700" data-d="200">is </span><span data-m="900" data-d="600">late &amp; dark. </span></p>
<p><span data-m="1600" data-d="100">Hm. </span></p>
<p><span class="speaker" data-m="2000" data-d="0">Bo: </span><span data-m="2000" data-d="400">Yes. </span></p>
</section></article><script>var a = "<p>no</p>";</script></body></html>"""
OTRANSCRIBE = {
    "text": '<p><span class="timestamp" data-timestamp="0.51">0:00</span>Ann Lee: It is late'
    " &amp; dark.<br></p>"
    '<p><span class="timestamp" data-timestamp="2.25">0:02</span><b>Bo Dahl:</b> Yes.</p>',
    "media": "talk.mp3",
    "media-time": 2.5,
}
INQSCRIBE = (
    "app=InqScribe\nfont.size=12\ntext=[00:00:00.15] Ann Lee: It is late.\\r\\r[00:00:02.10] Bo Dahl: Yes.\n"
)


def read(folder: Path, text: str, name: str) -> RoughTranscript:
    path = folder / name
    path.write_text(text, "utf-8")
    return read_rough_transcript(path)


def said(rough: RoughTranscript) -> list[tuple[str | None, str, int | None, int | None]]:
    return [(one.speaker, one.text, one.start_ms, one.end_ms) for one in rough.paragraphs]


def test_hyperaudio_gives_words_times_and_speakers(tmp_path: Path) -> None:
    assert said(read(tmp_path, HYPERAUDIO, "in.html")) == [
        ("Ann", "It is late & dark.", 500, 1_500),
        ("Ann", "Hm.", 1_600, 1_700),
        ("Bo", "Yes.", 2_000, 2_400),
    ]


def test_other_pages_are_running_text(tmp_path: Path) -> None:
    page = (
        "<html><body><p><b>Ann Lee:</b> It is&nbsp;late,<br>and dark.</p><p>Bo Dahl: Yes.</p></body></html>"
    )
    assert said(read(tmp_path, page, "in.html")) == [
        ("Ann Lee", "It is\u00a0late, and dark.", None, None),
        ("Bo Dahl", "Yes.", None, None),
    ]


def test_otranscribe_gives_its_time_stamps(tmp_path: Path) -> None:
    for name in ("in.otr", "in.txt"):
        assert said(read(tmp_path, json.dumps(OTRANSCRIBE), name)) == [
            ("Ann Lee", "It is late & dark.", 510, None),
            ("Bo Dahl", "Yes.", 2_250, None),
        ]


def test_inqscribe_counts_frames(tmp_path: Path) -> None:
    rough = read(tmp_path, INQSCRIBE, "in.inqscr")
    assert said(rough) == [("Ann Lee", "It is late.", 501, None), ("Bo Dahl", "Yes.", 2_334, None)]
    assert [str(one) for one in rough.notices] == ["2 × time in frames, read at 29.97 fps"]
    told = read(tmp_path, INQSCRIBE.replace("font", "timecode.fps=25\nfont"), "in.inqscr")
    assert [one.start_ms for one in told.paragraphs] == [600, 2_400]
    assert told.notices == ()


JUNK = [
    "<",
    ">",
    "<![",
    "<!--",
    "</",
    '"',
    "data-m=",
    "9" * 30,
    "\\",
    "&#x110000;",
    "<p",
    "</span>",
    "=",
    "<script>",
]


@given(damaged([HYPERAUDIO, json.dumps(OTRANSCRIBE), INQSCRIBE], JUNK))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
def test_no_damage_gives_a_traceback(tmp_path: Path, text: str) -> None:
    assert_read_or_refused(tmp_path, text)
