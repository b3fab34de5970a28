"""What stands in the web: JSON of the standards' shape, a page that holds the text and nothing foreign."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings

from editor.document.values import Transcript
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.spoken_turns import spoken_turns
from editor.formats.writers.web.podcast import LONG_CHARS
from tests.formats.writers.samples import MAX_GROWTH, TALK, growth, text_of
from tests.formats.writers.test_document_writers import xml_kept
from tests.services.subtitles.samples import segment, transcript, transcripts

NAMELESS = WritingOptions(names=False)


class Page(HTMLParser):
    """A page as a browser takes it: the words with their times, and all that is fetched."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[tuple[str, int, int]] = []
        self.sources: list[str] = []
        self._times: tuple[int, int] | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.sources += [value or "" for key, value in attrs if key in ("src", "href")]
        if tag == "span":
            self._times = int(found["data-s"] or 0), int(found["data-e"] or 0)

    def handle_data(self, data: str) -> None:
        if self._times is not None:
            self.words.append((data, *self._times))
            self._times = None

    def handle_endtag(self, tag: str) -> None:
        if tag == "span" and self._times is not None:
            self.words.append(("", *self._times))
            self._times = None


@pytest.mark.parametrize("name", ["html", "podcast", "iiif"])
def test_four_times_the_words_take_about_four_times_as_long(name: str) -> None:
    assert growth(name) < MAX_GROWTH


@settings(deadline=None)
@given(transcripts())
def test_a_page_holds_every_word_and_its_time(given: Transcript) -> None:
    page = Page(text_of("html", given))
    expected = [
        (xml_kept(word.text), word.start_ms, word.end_ms)
        for turn in spoken_turns(given)
        for word in turn.words
    ]
    assert sorted(page.words) == sorted(expected)
    assert page.sources == ["a.ogg"]


def test_a_page_holds_the_recording(tmp_path: Path) -> None:
    recording = tmp_path / "a.ogg"
    recording.write_bytes(b"OggS")
    page = Page(text_of("html", TALK, WritingOptions(recording=recording)))
    assert page.sources == ["data:audio/ogg;base64,T2dnUw=="]


@settings(deadline=None)
@given(transcripts())
def test_podcast_json_has_all_words_in_short_segments(given: Transcript) -> None:
    read = json.loads(text_of("podcast", given))
    assert read["version"] == "1.0.0"
    pieces = read["segments"]
    assert all(set(piece) - {"speaker"} == {"startTime", "endTime", "body"} for piece in pieces)
    assert all(piece["startTime"] < piece["endTime"] for piece in pieces)
    spoken = " ".join(turn.text for turn in spoken_turns(given))
    assert " ".join(piece["body"] for piece in pieces) == spoken
    longest = max((len(word) for word in spoken.split()), default=0)
    assert all(len(piece["body"]) <= LONG_CHARS + longest for piece in pieces)


def test_podcast_json_is_cut_at_sentences() -> None:
    text = " ".join(["One sentence of some words ends here."] * 12)
    pieces = json.loads(text_of("podcast", transcript(segment(text, 0))))["segments"]
    assert len(pieces) > 1
    assert all(piece["body"].endswith(".") for piece in pieces)
    assert {piece["speaker"] for piece in pieces} == {"Sam Altman"}
    assert "speaker" not in json.loads(text_of("podcast", TALK, NAMELESS))["segments"][0]


@settings(deadline=None)
@given(transcripts())
def test_annotations_point_at_their_time(given: Transcript) -> None:
    page = json.loads(text_of("iiif", given, NAMELESS))
    assert page["type"] == "AnnotationPage"
    turns = spoken_turns(given)
    assert [one["body"]["value"] for one in page["items"]] == [turn.text for turn in turns]
    assert len({one["id"] for one in page["items"]}) == len(turns)
    for one, turn in zip(page["items"], turns, strict=True):
        found = re.fullmatch(r"t=(\d+\.\d{3}),(\d+\.\d{3})", one["target"]["selector"]["value"])
        assert found
        assert [round(float(edge) * 1000) for edge in found.groups()] == [turn.start_ms, turn.end_ms]
