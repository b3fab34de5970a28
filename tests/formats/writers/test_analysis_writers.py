"""Files of linguists, oral historians, analysts and courts: the shapes that their programs take."""

from __future__ import annotations

import io
import re
import zipfile
from importlib import import_module
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from editor.document.values import Transcript
from editor.formats.writers.documents.deposition import LINE_CHARS, LINES_OF_A_PAGE
from editor.formats.writers.paragraphs import paragraphs
from editor.formats.writers.research.chat import chat_word
from editor.formats.writers.spoken_turns import spoken_turns
from tests.formats.writers.samples import MAX_GROWTH, TALK, bytes_of, growth, text_of
from tests.formats.writers.test_document_writers import xml_kept
from tests.services.subtitles.samples import segment, transcript, transcripts

NAMES = ("chat", "exb", "tei", "ohms", "nvivo", "maxqda", "atlasti", "qdpx", "deposition")
TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def spoken_words(given: Transcript) -> list[str]:
    return [word.text for turn in spoken_turns(given) for word in turn.words]


@pytest.mark.parametrize("name", NAMES)
def test_four_times_the_words_take_about_four_times_as_long(name: str) -> None:
    assert growth(name) < MAX_GROWTH


@settings(deadline=None, max_examples=40)
@given(transcripts())
def test_a_strict_reader_takes_the_chat_file(given: Transcript) -> None:
    library = import_module("pylangacq")
    text = text_of("chat", given)
    read = library.CHAT.from_strs([text])
    found = [word for word in read.words() if word not in (".", "?", "!")]
    assert sorted(found) == sorted(filter(None, map(chat_word, spoken_words(given))))
    marks = [tuple(map(int, mark)) for mark in re.findall("\x15(\\d+)_(\\d+)\x15", text)]
    assert all(start < end for start, end in marks)


def test_a_chat_file_says_who_speaks_and_when() -> None:
    text = text_of("chat")
    assert "@Participants:\tVER Vera_Lind Speaker, BOB Bob_Sons Speaker, S03 Speaker\n" in text
    assert "*VER:\tGood morning everyone . \x151000_2010\x15\n" in text
    assert "*BOB:\tIt's really 5 6 now ." in text
    assert "*S03:\tWho says this ?" in text
    assert chat_word("(“don’t”)") == "don't"
    assert chat_word("&") == ""
    assert chat_word("की।") == "की"
    assert chat_word("007") == "O07"


@settings(deadline=None)
@given(transcripts())
def test_exmaralda_has_an_event_for_each_word(given: Transcript) -> None:
    root = ElementTree.fromstring(text_of("exb", given))
    times = {tli.get("id"): float(tli.get("time", "")) for tli in root.iter("tli")}
    assert list(times.values()) == sorted(set(times.values()))
    events = list(root.iter("event"))
    assert sorted((event.text or "")[:-1] for event in events) == sorted(map(xml_kept, spoken_words(given)))
    assert all(times[event.get("start")] < times[event.get("end")] for event in events)
    speakers = {speaker.get("id") for speaker in root.iter("speaker")}
    assert {tier.get("speaker") for tier in root.iter("tier")} == speakers


@settings(deadline=None)
@given(transcripts())
def test_tei_has_every_word_at_its_time(given: Transcript) -> None:
    root = ElementTree.fromstring(text_of("tei", given))
    points = {f"#{when.get(XML_ID)}" for when in root.iter(f"{TEI}when")}
    words = list(root.iter(f"{TEI}w"))
    assert sorted(word.text or "" for word in words) == sorted(map(xml_kept, spoken_words(given)))
    assert {word.get("synch") for word in words} <= points
    estimated = sum(not word.measured for turn in spoken_turns(given) for word in turn.words)
    assert sum(word.get("cert") == "low" for word in words) == estimated
    people = {f"#{person.get(XML_ID)}" for person in root.iter(f"{TEI}person")}
    assert {block.get("who") for block in root.iter(f"{TEI}annotationBlock")} <= people


def test_stamps_for_oral_history_stand_inside_the_text() -> None:
    talk = transcript(segment(" ".join(f"w{n}" for n in range(200)), 0, step_ms=500))
    words = text_of("ohms", talk).split()
    assert words[words.index("[0:00:30]") + 1] == "w60"
    assert words[words.index("[0:01:00]") + 1] == "w120"
    assert [word for word in words if word.startswith("[")] == ["[0:00:30]", "[0:01:00]", "[0:01:30]"]


@settings(deadline=None)
@given(transcripts())
def test_stamps_are_whole_steps_and_rise(given: Transcript) -> None:
    stamps = [
        (int(h) * 60 + int(m)) * 60 + int(s)
        for h, m, s in re.findall(r"\[(\d+):(\d\d):(\d\d)\]", text_of("ohms", given))
    ]
    assert all(stamp % 30 == 0 for stamp in stamps)
    assert all(one < other for one, other in pairwise(stamps))


@settings(deadline=None)
@given(transcripts())
def test_each_paragraph_has_its_stamp(given: Transcript) -> None:
    count = len(paragraphs(spoken_turns(given)))
    rows = text_of("nvivo", given).splitlines()
    assert rows[0] == "Timespan\tContent\tSpeaker"
    assert len(rows) == count + 1
    assert all(re.match(r"\d+:\d\d:\d\d\.\d - \d+:\d\d:\d\d\.\d\t", row) for row in rows[1:])
    assert len(re.findall(r"#\d\d:\d\d:\d\d-\d#\n", text_of("maxqda", given))) == count
    assert len(re.findall(r"^\[\d\d:\d\d:\d\d\.\d{3}\] ", text_of("atlasti", given), re.M)) == count


def test_what_is_said_is_no_stamp() -> None:
    talk = transcript(segment("He said [0:00:30] and #00:01:00-5# then.", 0))
    assert "[0:00:30]" not in text_of("ohms", talk)
    assert len(re.findall(r"#\d\d:\d\d:\d\d-\d#", text_of("maxqda", talk))) == 1


@settings(deadline=None)
@given(transcripts())
def test_a_project_of_analysis_points_into_its_text(given: Transcript) -> None:
    with zipfile.ZipFile(io.BytesIO(bytes_of("qdpx", given))) as archive:
        root = ElementTree.fromstring(archive.read("project.qde"))
        [name] = [name for name in archive.namelist() if name.endswith(".txt")]
        text = archive.read(name).decode()
    [script] = [element for element in root.iter() if element.tag.endswith("}Transcript")]
    assert script.get("plainTextPath") == f"internal://{name.removeprefix('Sources/')}"
    places = [int(p.get("position", "")) for p in root.iter() if p.tag.endswith("}SyncPoint")]
    assert places == [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")][: len(places)]
    assert text.count("\n") == len(places)


@settings(deadline=None)
@given(transcripts())
def test_pages_have_numbered_lines_and_each_a_time(given: Transcript) -> None:
    *pages, table = text_of("deposition", given).split("\f")
    lines = []
    for number, page in enumerate(pages, start=1):
        head, blank, *rows = page.splitlines()
        assert (head.strip(), blank) == (str(number), "")
        assert len(rows) <= LINES_OF_A_PAGE
        assert [int(row[:2]) for row in rows] == list(range(1, len(rows) + 1))
        lines += [row[4:] for row in rows]
    assert all(len(line) <= LINE_CHARS for line in lines)
    names = [t.speaker.upper() + ":" if t.speaker else "" for t in paragraphs(spoken_turns(given))]
    expected = "".join(
        map("".join, zip(names, (p.text for p in paragraphs(spoken_turns(given))), strict=True))
    )
    assert "".join("".join(lines).split()) == "".join(expected.split())
    times = re.findall(r"^(\d+):(\d\d)  (\d\d:\d\d:\d\d\.\d{3})$", table, re.M)
    assert len(times) == len(lines)


def test_a_deposition_shows_who_speaks() -> None:
    text = text_of("deposition", TALK)
    assert " 1       VERA, LIND:  Good morning, {everyone}.\n" in text
    assert "1:01  00:00:01.000\n" in text
