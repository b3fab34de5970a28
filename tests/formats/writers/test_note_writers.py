"""Notes in exports: comments and highlights in Word documents, a table, markers for editing rooms, JSON."""

from __future__ import annotations

import csv
import io
import json
import re
from importlib import import_module
from typing import Any

import pytest

from editor.document.edits import add_note, set_text
from editor.document.values import NoteColour, Transcript
from editor.formats.broadcast.time_code import frame_rate_named
from editor.formats.writers.options import WritingOptions
from editor.services.exports.choices import ExportChoices
from editor.services.exports.selection import Selection
from tests.formats.writers.samples import TALK, bytes_of, text_of

WITH_NOTES = WritingOptions(notes=True)
MARKER = re.compile(
    r"^(\d{3})  001      V     C        (\S{11}) \S{11} \2 \S{11}  \n"
    r"\* LOC: \2 (RED|GREEN|BLUE|YELLOW|MAGENTA) +(\S.*)\n \|C:ResolveColor(\w+) \|M:([^|]*) \|D:(\d+)$",
    re.M,
)


def noted() -> Transcript:
    """Return the talk with a comment on two words, a highlight, and a comment over two segments."""
    transcript = TALK
    first, second, third, last = (segment.id for segment in TALK.segments)
    for start, end, note in (
        (
            (first, 0),
            (first, 12),
            {"text": "Too early?\n=1+1", "who": "ann", "time": "2024-05-01T10:00:00.000Z"},
        ),
        ((second, 5), (third, 3), {"text": "<check> & ask", "label": "fact", "colour": NoteColour.RED}),
        ((last, 0), (last, 10), {"colour": NoteColour.PURPLE}),
    ):
        changes: dict[str, Any] = dict(note)
        transcript = add_note(transcript, start, end, **changes).apply(transcript)
    return transcript


def document(transcript: Transcript, options: WritingOptions = WITH_NOTES) -> Any:
    """Return a Word document as another program reads it."""
    return import_module("docx").Document(io.BytesIO(bytes_of("docx", transcript, options)))


def test_word_reads_notes_as_comments_of_their_authors() -> None:
    read = document(noted())
    comments = list(read.comments)
    assert [comment.text for comment in comments] == ["Too early?\n=1+1", "[fact] <check> & ask"]
    assert [comment.author for comment in comments] == ["ann", ""]
    assert comments[0].timestamp.isoformat().startswith("2024-05-01T10:00:00")


def commented(read: Any) -> dict[str, str]:
    """Return the text that each comment is on, by the comment's number, from the document's XML."""
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    found: dict[str, str] = {}
    opened: set[str] = set()
    for element in read.element.iter():
        if element.tag == f"{word}commentRangeStart":
            opened.add(element.get(f"{word}id"))
        elif element.tag == f"{word}commentRangeEnd":
            opened.discard(element.get(f"{word}id"))
        elif element.tag == f"{word}t":
            for number in opened:
                found[number] = found.get(number, "") + element.text
    assert not opened
    return found


def test_comments_are_on_the_words_of_their_notes() -> None:
    on = commented(document(noted()))
    assert on["0"] == "Good morning,"
    assert on["1"].startswith("<really> 5 & 6 \\now.")
    assert on["1"].endswith("Who")


def test_the_text_of_a_document_is_the_same_with_notes_and_without() -> None:
    plain, annotated = document(noted(), WritingOptions()), document(noted())
    assert [p.text for p in annotated.paragraphs] == [p.text for p in plain.paragraphs]
    assert not list(plain.comments)


def test_highlights_are_shaded_in_their_colours() -> None:
    xml = document(noted()).element.xml
    shaded = re.findall(r'w:fill="(\w+)"/>\s*</w:rPr>\s*<w:t[^>]*>([^<]*)<', xml)
    assert ("ECDCF8", "Thank you.") in shaded
    assert shaded[0] == ("FDF2B4", "Good morning,")


def test_a_note_whose_words_are_gone_is_a_comment_on_the_nearest_word() -> None:
    transcript = noted()
    edit = set_text(transcript, transcript.segments[0].id, "everyone.")
    assert edit is not None
    assert commented(document(edit.apply(transcript)))["0"] == "everyone."


def test_notes_as_a_table() -> None:
    options = WritingOptions(start_frame=90_000)
    text = text_of("notes-csv", noted(), options)
    assert text.startswith("\ufeffNumber,Start,End,")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert [row["Text"] for row in rows] == [
        "Good morning,",
        "<really> 5 & 6 \\now. Who",
        "Thank you.",
    ]
    first, second, _third = rows
    assert (first["Start"], first["Start code"]) == ("00:00:01.000", "01:00:01:00")
    assert (first["Comment"], first["By"], first["Speaker"]) == ("Too early?\n=1+1", "ann", "Vera, Lind")
    assert (second["Label"], second["Colour"], second["Written"]) == ("fact", "red", "")


def test_no_comment_becomes_a_formula_of_a_spreadsheet() -> None:
    first = TALK.segments[0].id
    transcript = add_note(TALK, (first, 0), (first, 1), text="=HYPERLINK(1)").apply(TALK)
    [row] = csv.DictReader(io.StringIO(text_of("notes-csv", transcript).removeprefix("\ufeff")))
    assert row["Comment"] == "'=HYPERLINK(1)"


@pytest.mark.parametrize("name", ["25", "29.97drop", "23.976"])
def test_notes_as_markers_for_resolve_and_avid(name: str) -> None:
    rate = frame_rate_named(name)
    assert rate is not None
    text = text_of(
        "notes-edl", noted(), WritingOptions(rate=rate, start_frame=rate.parse("01:00:00:00") or 0)
    )
    found = MARKER.findall(text)
    assert [(one[2], one[4]) for one in found] == [
        ("YELLOW", "Yellow"),
        ("RED", "Red"),
        ("MAGENTA", "Purple"),
    ]
    assert [one[3] for one in found] == ["Too early? =1+1", "fact: <check> & ask", "Thank you."]
    starts = [1000, 3350, 8000]
    for (_number, code, *_rest), start_ms in zip(found, starts, strict=True):
        frame = rate.parse(code)
        assert frame is not None
        assert (
            abs(rate.milliseconds(frame - (rate.parse("01:00:00:00") or 0)) - start_ms) <= 500 / rate.rate + 1
        )


def test_json_has_the_notes_only_where_asked_for() -> None:
    assert "notes" not in json.loads(text_of("json", noted()))
    notes = json.loads(text_of("json", noted(), WITH_NOTES))["notes"]
    assert [note["words"] for note in notes] == ["Good morning,", "<really> 5 & 6 \\now. Who", "Thank you."]
    assert notes[1] == {
        "segment": TALK.segments[1].id,
        "start_ms": 3350,
        "end_ms": notes[1]["end_ms"],
        "words": "<really> 5 & 6 \\now. Who",
        "text": "<check> & ask",
        "colour": "red",
        "label": "fact",
        "who": "",
        "time": "",
    }


def test_a_part_of_the_text_has_the_notes_of_that_part() -> None:
    part = Selection(to_ms=2_000).of(noted())
    assert [row["Text"] for row in csv.DictReader(io.StringIO(text_of("notes-csv", part)[1:]))] == [
        "Good morning,"
    ]


def test_the_choice_of_notes_is_remembered() -> None:
    choices = ExportChoices(("docx",), notes=True)
    assert ExportChoices.from_json(choices.to_json()) == choices
    assert choices.options().notes
    assert not ExportChoices.from_json({}).options().notes
