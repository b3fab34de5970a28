"""Documents and tables: opened by other programs, text and names whole whatever they hold."""

from __future__ import annotations

import csv
import io
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings

from editor.document.values import Transcript
from editor.formats.broadcast.time_code import frame_rate_named
from editor.formats.writers.documents.table import HEADINGS
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.paragraphs import paragraphs
from editor.formats.writers.spoken_turns import spoken_turns
from editor.formats.writers.xml_text import xml_text
from tests.formats.writers.samples import MAX_GROWTH, TALK, bytes_of, growth, text_of
from tests.services.subtitles.samples import segment, transcript, transcripts


def xml_kept(text: str) -> str:
    """Return what of a text XML can hold."""
    return (
        xml_text(text).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
    )


@pytest.mark.parametrize("name", ["docx", "md", "csv", "xlsx"])
def test_four_times_the_words_take_about_four_times_as_long(name: str) -> None:
    assert growth(name) < MAX_GROWTH


@settings(deadline=None, max_examples=25)
@given(transcripts())
def test_word_documents_are_read_by_another_program(given: Transcript) -> None:
    docx = import_module("docx")
    read = docx.Document(io.BytesIO(bytes_of("docx", given))).paragraphs
    assert [paragraph.style.name for paragraph in read][:1] == ["Title"]
    expected = paragraphs(spoken_turns(given))
    assert [p.runs[-1].text for p in read[1:]] == [xml_kept(p.text) for p in expected]


def test_word_documents_have_styles() -> None:
    docx = import_module("docx")
    [first, *_rest] = docx.Document(io.BytesIO(bytes_of("docx"))).paragraphs[1:]
    assert [(run.style.name, run.text) for run in first.runs] == [
        ("Time Code", "00:00:01 "),
        ("Speaker Name", "Vera, Lind: "),
        ("Default Paragraph Font", "Good morning, {everyone}."),
    ]
    nameless = docx.Document(io.BytesIO(bytes_of("docx", TALK, WritingOptions(names=False))))
    assert not any("Vera" in paragraph.text for paragraph in nameless.paragraphs)


@settings(deadline=None, max_examples=25)
@given(transcripts())
def test_markdown_shows_the_text_and_nothing_else(given: Transcript) -> None:
    markdown = import_module("markdown_it").MarkdownIt()
    blocks = [token for token in markdown.parse(text_of("md", given)) if token.type == "inline"]
    shown = ["".join(child.content for child in block.children) for block in blocks]
    expected = paragraphs(spoken_turns(given))
    assert len(shown) == len(expected) + 1
    for line, paragraph in zip(shown[1:], expected, strict=True):
        assert line.endswith(paragraph.text)


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@settings(deadline=None)
@given(transcripts())
def test_a_table_has_a_row_for_each_turn(given: Transcript) -> None:
    head, *rows = rows_of(text_of("csv", given))
    assert tuple(head) == HEADINGS
    turns = spoken_turns(given)
    assert [row[6].removeprefix("'") for row in rows] == [turn.text.removeprefix("'") for turn in turns]
    assert not any(row[6].startswith(("=", "+", "-", "@")) for row in rows)


def test_a_table_has_time_codes() -> None:
    rate = frame_rate_named("29.97drop")
    assert rate is not None
    options = WritingOptions(rate=rate, start_frame=rate.parse("01:00:00;00") or 0)
    row = rows_of(text_of("csv", TALK, options))[1]
    assert row[1:6] == ["00:00:01.000", "00:00:02.010", "01:00:01;00", "01:00:02;00", "Vera, Lind"]


def cells(data: bytes) -> list[tuple[Any, ...]]:
    openpyxl = import_module("openpyxl")
    return list(openpyxl.load_workbook(io.BytesIO(data)).active.iter_rows(values_only=True))


@settings(deadline=None, max_examples=25)
@given(transcripts())
def test_spreadsheets_are_read_by_another_program(given: Transcript) -> None:
    head, *rows = cells(bytes_of("xlsx", given))
    assert head == HEADINGS
    assert [row[6] or "" for row in rows] == [xml_kept(turn.text) for turn in spoken_turns(given)]


def test_a_cell_is_never_too_long_nor_a_formula() -> None:
    long = segment("=SUM(1) " + "word " * 10_000, 1_000)
    rows = cells(bytes_of("xlsx", transcript(long)))[1:]
    assert len(rows) == 2
    assert all(len(row[6]) <= 32_767 for row in rows)
    assert "".join(row[6] for row in rows).split() == [word.text for word in long.words]
