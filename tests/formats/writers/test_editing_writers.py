"""Markers for editing rooms: at the right frame at every rate, none lost, the text whole."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from importlib import import_module
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from editor.document.values import Transcript
from editor.formats.broadcast.time_code import FRAME_RATES, FrameRate, frame_rate_named
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.spoken_turns import spoken_turns
from tests.formats.writers.samples import MAX_GROWTH, TALK, growth, text_of
from tests.formats.writers.test_document_writers import xml_kept
from tests.services.subtitles.samples import transcripts

EVENT = re.compile(r"^\d{3,}  001      V     C        (\S{11}) (\S{11}) \1 \2  $", re.M)
MARKER = re.compile(r"^ \|C:ResolveColorBlue \|M:([^|]*) \|D:(\d+)$", re.M)
every_rate = pytest.mark.parametrize("rate", FRAME_RATES, ids=[rate.name for rate in FRAME_RATES])


def hour_in(rate: FrameRate) -> WritingOptions:
    return WritingOptions(rate=rate, start_frame=rate.parse("01:00:00:00") or 0)


@pytest.mark.parametrize("name", ["edl", "otio", "fcpxml"])
def test_four_times_the_words_take_about_four_times_as_long(name: str) -> None:
    assert growth(name) < MAX_GROWTH


@settings(deadline=None)
@given(transcripts())
def test_every_turn_has_a_marker_at_its_frame(given: Transcript) -> None:
    rate = frame_rate_named("29.97")
    assert rate is not None
    text = text_of("edl", given, hour_in(rate))
    turns = spoken_turns(given)
    events, markers = EVENT.findall(text), MARKER.findall(text)
    assert len(events) == len(markers) == len(turns)
    for (start, after), (_name, length), turn in zip(events, markers, turns, strict=True):
        frame = rate.parse(start)
        assert frame is not None
        assert rate.parse(after) == frame + 1
        at = rate.milliseconds(frame - 108_000)
        assert abs(at - turn.start_ms) <= 17
        assert abs(rate.milliseconds(int(length)) - (turn.end_ms - turn.start_ms)) <= 34


def test_an_edl_says_whether_frames_are_dropped() -> None:
    rate = frame_rate_named("29.97drop")
    assert rate is not None
    text = text_of("edl", TALK, hour_in(rate))
    assert text.startswith("TITLE: a.ogg\nFCM: DROP FRAME\n")
    assert "01:00:01;00 01:00:01;01" in text
    assert "\nVera, Lind: Good morning, {everyone}.\n |C:ResolveColorBlue |M:Vera, Lind: Good" in text


@every_rate
def test_another_program_reads_the_timeline(rate: FrameRate) -> None:
    otio = import_module("opentimelineio")
    timeline = otio.adapters.read_from_string(text_of("otio", TALK, hour_in(rate)), "otio_json")
    [clip] = timeline.find_clips()
    turns = spoken_turns(TALK)
    assert [marker.name for marker in clip.markers] == [turn.text for turn in turns]
    begin = clip.source_range.start_time
    for marker, turn in zip(clip.markers, turns, strict=True):
        seconds = (marker.marked_range.start_time - begin).to_seconds()
        assert abs(1000 * seconds - turn.start_ms) <= 500 / rate.rate
        code = rate.code(round(marker.marked_range.start_time.value))
        if rate.nominal in (24, 25, 30):  # the others' time code that library does not know
            assert (
                otio.opentime.from_timecode(code, float(rate.rate)).value
                == marker.marked_range.start_time.value
            )
    assert clip.markers[0].metadata["earproof"]["speaker"] == "Vera, Lind"


@settings(deadline=None)
@given(transcripts())
def test_a_timeline_holds_every_word(given: Transcript) -> None:
    timeline = json.loads(text_of("otio", given))
    [clip] = timeline["tracks"]["children"][0]["children"]
    found = [word[0] for marker in clip["markers"] for word in marker["metadata"]["earproof"]["words"]]
    assert found == [word.text for turn in spoken_turns(given) for word in turn.words]


def seconds(time: str | None) -> Fraction:
    return Fraction((time or "").removesuffix("s"))


@every_rate
def test_final_cut_gets_whole_frames(rate: FrameRate) -> None:
    root = ElementTree.fromstring(text_of("fcpxml", TALK, hour_in(rate)))
    gap = root.find(".//gap")
    assert gap is not None
    for marker, turn in zip(gap.iter("marker"), spoken_turns(TALK), strict=True):
        for name in ("start", "duration"):
            assert (seconds(marker.get(name)) * rate.rate).denominator == 1
        at = 1000 * (seconds(marker.get("start")) - seconds(gap.get("start")))
        assert abs(at - turn.start_ms) <= 500 / rate.rate
        assert marker.get("note") == (turn.speaker or "")


@settings(deadline=None)
@given(transcripts())
def test_final_cut_gets_all_text(given: Transcript) -> None:
    root = ElementTree.fromstring(text_of("fcpxml", given))
    assert [m.get("value") for m in root.iter("marker")] == [
        xml_kept(turn.text) for turn in spoken_turns(given)
    ]
