"""Documents of word processors: running text, tables of who said what when, and no harm by a hostile one."""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.formats.errors import FormatError
from editor.formats.registry import read_rough_transcript
from editor.formats.rough_transcript import RoughTranscript

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
)
LONG = "The harbour lies still, and nobody in the town has seen the ferry since the storm of May."


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx(body: str, *, before: str = "") -> bytes:
    xml = (
        f"<?xml version='1.0' encoding='UTF-8'?>{before}<w:document {W}><w:body>{body}</w:body></w:document>"
    )
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})


def odt(body: str, *, manifest: str = "") -> bytes:
    xml = f"<office:document-content {ODF}><office:body><office:text>{body}"
    xml += "</office:text></office:body></office:document-content>"
    kind = "application/vnd.oasis.opendocument.text"
    return packed({"mimetype": kind, "content.xml": xml, "META-INF/manifest.xml": manifest})


def p(text: str, style: str = "") -> str:
    marked = (
        f'<w:pPr><w:pStyle w:val="{style}"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>' if style else ""
    )
    return f'<w:p>{marked}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{p(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def odt_table(*rows: tuple[str, ...]) -> str:
    cells = (
        "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
        for row in rows
    )
    return (
        "<table:table>"
        + "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
        + "</table:table>"
    )


def read(folder: Path, data: bytes, name: str = "in.docx") -> RoughTranscript:
    path = folder / name
    path.write_bytes(data)
    return read_rough_transcript(path)


def said(rough: RoughTranscript) -> list[tuple[str | None, str, int | None, int | None]]:
    return [(one.speaker, one.text, one.start_ms, one.end_ms) for one in rough.paragraphs]


def test_running_text_of_word_is_read_with_all_changes_accepted(tmp_path: Path) -> None:
    body = (
        p("Harbour talk", "Heading1")
        + p("Ann Lee: Good mor")[: -len("</w:p>")]
        + "<w:ins><w:r><w:t>ning, </w:t></w:r></w:ins><w:del><w:r><w:delText>night</w:delText></w:r></w:del>"
        + "<w:hyperlink><w:r><w:t>all</w:t></w:r></w:hyperlink>"
        + "<w:r><w:tab/><w:t>of</w:t><w:br/><w:t>you.</w:t>"
        + '<w:commentReference w:id="1"/></w:r></w:p>'
        + "<w:sdt>"
        + p("Bo Dahl: Fish &amp; chips &amp;amp; peas.")
        + "</w:sdt>"
    )
    rough = read(tmp_path, docx(body))
    assert said(rough) == [
        ("Ann Lee", "Good morning, all of you.", None, None),
        ("Bo Dahl", "Fish & chips &amp; peas.", None, None),
    ]
    assert [str(notice) for notice in rough.notices] == [
        "1 × marked deletion (skipped), in paragraph 2",
        "1 × comment (skipped), in paragraph 2",
        "1 × heading (skipped), in paragraph 1",
    ]


def unmarked(text: str) -> str:
    """Return a paragraph whose end was deleted with changes tracked: it goes on in the next one."""
    return p(text).replace("<w:p>", '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>')


def test_paragraphs_whose_border_was_deleted_are_one(tmp_path: Path) -> None:
    body = (
        p("Ann Lee: Good day.")
        + unmarked("Bo Dahl: Fish and ")
        + unmarked("")
        + p("chips.")
        + p("Ann Lee: So.")
    )
    assert [(who, text) for who, text, _s, _e in said(read(tmp_path, docx(body)))] == [
        ("Ann Lee", "Good day."),
        ("Bo Dahl", "Fish and chips."),
        ("Ann Lee", "So."),
    ]


@pytest.mark.parametrize("behind", ["", table(("Ann Lee", "Yes."), ("Bo Dahl", "No."))])
def test_a_deleted_border_joins_nothing_outside_its_place(behind: str, tmp_path: Path) -> None:
    boxed = f"<w:r><w:t>Then.</w:t></w:r><w:pict><w:txbxContent>{unmarked('Boxed.')}</w:txbxContent></w:pict>"
    body = (
        f"<w:p>{boxed}<w:r><w:t xml:space='preserve'> After.</w:t></w:r></w:p>"
        + unmarked("The end.")
        + behind
    )
    texts = [text for _, text, _s, _e in said(read(tmp_path, docx(body)))]
    assert texts[:3] == ["Boxed.", "Then. After.", "The end."]
    assert texts[3:] == (["Ann Lee", "Yes.", "Bo Dahl", "No."] if behind else [])


def test_a_meeting_program_gives_name_time_and_text_in_one_paragraph(tmp_path: Path) -> None:
    turn = "<w:p><w:r><w:t>{}   {}</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>{}</w:t></w:r></w:p>"
    body = turn.format("Ann Lee", "0:03", "Shall we begin?") + turn.format("Bo Dahl", "0:07", "Yes.")
    assert said(read(tmp_path, docx(body))) == [
        ("Ann Lee", "Shall we begin?", 3_000, None),
        ("Bo Dahl", "Yes.", 7_000, None),
    ]


def test_empty_paragraphs_part_turns_of_several_paragraphs(tmp_path: Path) -> None:
    body = p("Ann Lee:") + p(LONG) + p("") + p("Bo Dahl:") + p("Indeed.") + p("") + p("Ann Lee:") + p("So.")
    assert [(who, text) for who, text, _s, _e in said(read(tmp_path, docx(body)))] == [
        ("Ann Lee", LONG),
        ("Bo Dahl", "Indeed."),
        ("Ann Lee", "So."),
    ]


def test_subtitles_that_were_pasted_stay_subtitles(tmp_path: Path) -> None:
    lines = [
        "1",
        "00:00:01,000 --&gt; 00:00:02,000",
        "Hush.",
        "",
        "2",
        "00:00:03,000 --&gt; 00:00:04,000",
        "Go.",
    ]
    rough = read(tmp_path, docx("".join(map(p, lines))))
    assert [(cue.start_ms, cue.end_ms, cue.text) for cue in rough.cues] == [
        (1_000, 2_000, "Hush."),
        (3_000, 4_000, "Go."),
    ]


@pytest.mark.parametrize("make", [table, odt_table])
@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("No.", "Time", "Speaker", "Text", "Remark"), ("1", "00:00:01 - 00:00:04", "Ann:", LONG, "loud"),
          ("2", "00:00:05", "?", "Yes.", "")],
         [("Ann", LONG, 1_000, 4_000), (None, "Yes.", 5_000, None)]),
        ([("0:01", "0:04", "ANN", LONG), ("0:05", "0:06", "BO", "Yes.")],
         [("ANN", LONG, 1_000, 4_000), ("BO", "Yes.", 5_000, 6_000)]),
        ([("Ann Lee", LONG), ("", "And so on."), ("Bo Dahl", "Yes.")],
         [("Ann Lee", LONG, None, None), ("Ann Lee", "And so on.", None, None),
          ("Bo Dahl", "Yes.", None, None)]),
        ([("10:00:01:05", LONG), ("10:00:09:10", "Yes.")],
         [(None, LONG, 36_001_200, None), (None, "Yes.", 36_009_400, None)]),
        ([("Ann Lee: Shall we?",), ("Bo Dahl: Yes.",)],
         [("Ann Lee", "Shall we?", None, None), ("Bo Dahl", "Yes.", None, None)]),
    ],
)  # fmt: skip
def test_tables_give_times_speakers_and_text(
    tmp_path: Path, make: object, rows: list[tuple[str, ...]], expected: object
) -> None:
    rough = read(tmp_path, docx(table(*rows)) if make is table else odt(odt_table(*rows)))
    assert said(rough) == expected
    if len(rows[0]) == 5:
        assert [notice.what for notice in rough.notices] == [
            "cell of a table that is neither time, speaker nor text (skipped)"
        ]


def test_open_document_text_is_read(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:h>Harbour talk</text:h>"
        '<text:p>Ann Lee:<text:s text:c="2"/>Good <text:span>morning</text:span>,<text:line-break/>all.'
        "<office:annotation><text:p>check</text:p></office:annotation></text:p>"
        "<text:list><text:list-item><text:p>Bo Dahl: Yes.<text:note><text:note-body><text:p>a</text:p>"
        "</text:note-body></text:note></text:p></text:list-item></text:list>"
    )
    rough = read(tmp_path, odt(body), "in.odt")
    assert [(who, text) for who, text, _s, _e in said(rough)] == [
        ("Ann Lee", "Good morning, all."),
        ("Bo Dahl", "Yes."),
    ]
    assert [notice.what for notice in rough.notices] == [
        "marked deletion (skipped)",
        "comment (skipped)",
        "footnote (skipped)",
        "heading (skipped)",
    ]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (docx("&a;", before='<!DOCTYPE a [<!ENTITY a "b">]>'), "is damaged"),
        (docx("<w:p>"), "is damaged"),
        (docx(p(LONG))[:-30], "is neither a Word nor an OpenDocument text"),
        (docx(""), "has no words"),
        (packed({"word/document.xml": b" " * 70_000_000}), "is too large when unpacked"),
        (odt("", manifest="<a><manifest:encryption-data/></a>"), "is password-protected"),
        (packed({"xl/workbook.xml": ""}), "is neither a Word nor an OpenDocument text"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_one_sentence(tmp_path: Path, data: bytes, problem: str) -> None:
    with pytest.raises(FormatError) as caught:
        read(tmp_path, data)
    assert caught.value.problem == problem


TAGS = ["p", "r", "t", "tbl", "tr", "tc", "del", "br", "tab", "body", "pStyle", "txbxContent"]
pieces = st.one_of(
    st.sampled_from([f"<w:{tag}>" for tag in TAGS] + [f"</w:{tag}>" for tag in TAGS] + ["<w:br/>"]),
    st.sampled_from(["0:01", "Ann:", "word", "&amp;", "#", "-->"]),
)


@given(st.lists(pieces, max_size=40).map("".join), st.integers(0, 400), st.binary(max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_damage_gives_a_traceback(tmp_path: Path, body: str, at: int, put_in: bytes) -> None:
    closed = "".join(
        f"<w:p><w:r><w:t>{body.replace('<', '&lt;')}</w:t></w:r></w:p>" + table((body[:9], "a b"))
    )
    whole = docx(closed)
    for data in (
        docx(body),
        whole[:at] + put_in + whole[at + len(put_in) :],
        odt(body.replace("w:", "text:")),
    ):
        with contextlib.suppress(FormatError):
            assert all(one.tokens for one in read(tmp_path, data).paragraphs)
