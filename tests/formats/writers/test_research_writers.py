"""Files for research: read by the libraries that researchers use, nothing lost, nothing refused."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from editor.document.values import Transcript
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.research.scoring import scored
from editor.formats.writers.spoken_turns import spoken_turns
from tests.formats.writers.samples import MAX_GROWTH, TALK, growth, text_of
from tests.formats.writers.test_document_writers import xml_kept
from tests.services.subtitles.samples import transcripts

NAMELESS = WritingOptions(names=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("research")


@pytest.mark.parametrize("name", ["textgrid", "eaf", "ctm", "rttm"])
def test_four_times_the_words_take_about_four_times_as_long(name: str) -> None:
    assert growth(name) < MAX_GROWTH


def spoken_words(given: Transcript) -> list[str]:
    return sorted(word.text for turn in spoken_turns(given) for word in turn.words)


@settings(deadline=None, max_examples=40)
@given(given=transcripts())
def test_another_reader_takes_the_textgrid(folder: Path, given: Transcript) -> None:
    textgrid = import_module("praatio.textgrid")
    path = folder / "a.TextGrid"
    path.write_bytes(text_of("textgrid", given).encode())
    read = textgrid.openTextgrid(str(path), includeEmptyIntervals=False)
    assert len(set(read.tierNames)) == len(read.tierNames)
    labels = [e.label for n in read.tierNames if n.endswith(" - words") for e in read.getTier(n).entries]
    assert sorted(labels) == spoken_words(given)
    whole = textgrid.openTextgrid(str(path), includeEmptyIntervals=True)
    for name in whole.tierNames:
        entries = whole.getTier(name).entries
        assert all(entry.start < entry.end for entry in entries)
        assert all(one.end == other.start for one, other in pairwise(entries))


def test_a_textgrid_has_tiers_for_each_speaker() -> None:
    text = text_of("textgrid")
    assert not text.startswith("\ufeff")
    for name in ("Vera, Lind", "Vera, Lind - words", "Bob & <Sons>", "Speaker unknown"):
        assert f'name = "{name}"' in text
    assert 'name = "Transcript"' in text_of("textgrid", TALK, NAMELESS)


@settings(deadline=None, max_examples=40)
@given(given=transcripts())
def test_another_reader_takes_the_eaf(folder: Path, given: Transcript) -> None:
    elan = import_module("pympi.Elan")
    path = folder / "a.eaf"
    path.write_bytes(text_of("eaf", given).encode())
    read = elan.Eaf(str(path))
    words = [name for name in read.get_tier_names() if name.endswith(" - words")]
    found = [entry for name in words for entry in read.get_annotation_data_for_tier(name)]
    assert sorted(entry[2] for entry in found) == sorted(map(xml_kept, spoken_words(given)))
    assert all(entry[0] < entry[1] for entry in found)
    for name in words:
        parents = read.get_annotation_data_for_tier(name.removesuffix(" - words"))
        for start, end, *_rest in read.get_annotation_data_for_tier(name):
            assert any(parent[0] <= start and end <= parent[1] for parent in parents)


def test_time_slots_of_an_eaf_are_sorted() -> None:
    root = ElementTree.fromstring(text_of("eaf"))
    values = [int(slot.get("TIME_VALUE", "")) for slot in root.iter("TIME_SLOT")]
    assert values == sorted(values)
    participants = {tier.get("PARTICIPANT") for tier in root.iter("TIER")}
    assert participants == {"Vera, Lind", "Bob & <Sons>", ""}


@settings(deadline=None, max_examples=40)
@given(given=transcripts())
def test_words_for_scoring_are_sorted_and_whole(folder: Path, given: Transcript) -> None:
    text = text_of("ctm", given)
    rows = [line.split(" ") for line in text.splitlines()]
    assert all(len(row) == 6 for row in rows)
    starts = [float(row[2]) for row in rows]
    assert starts == sorted(starts)
    assert sorted(row[4] for row in rows) == sorted(filter(None, map(scored, spoken_words(given))))
    path = folder / "a.ctm"
    path.write_bytes(text.encode())
    if rows and find_spec("meeteval"):  # it comes without wheels: where a compiler made it
        io = import_module("meeteval.io")
        logging.disable(logging.WARNING)  # it warns of the format itself
        try:
            read = io.CTM.load(path).lines
        finally:
            logging.disable(logging.NOTSET)
        assert [line.word for line in read] == [row[4] for row in rows]


def test_words_for_scoring_are_bare() -> None:
    assert [line.split(" ")[4] for line in text_of("ctm").splitlines()][:6] == [
        *("good", "morning", "everyone", "it's", "really", "5"),
    ]
    assert scored("“Don't!”") == "don't"


@settings(deadline=None, max_examples=40)
@given(given=transcripts())
def test_speakers_for_scoring_are_whole(folder: Path, given: Transcript) -> None:
    text = text_of("rttm", given)
    rows = [line.split(" ") for line in text.splitlines()]
    assert all(len(row) == 10 for row in rows)
    path = folder / "a.rttm"
    path.write_bytes(text.encode())
    turns = spoken_turns(given)
    speakers = {(turn.speaker or "Speaker unknown").replace(" ", "_") for turn in turns}
    assert len(rows) == len(turns)
    assert {row[7] for row in rows} == speakers
    if turns and find_spec("meeteval"):
        lines = import_module("meeteval.io").RTTM.load(path).lines
        assert len(lines) == len(turns)
        assert {line.speaker_id for line in lines} == speakers
