"""Alignments and scripts survive being written as JSON and read again."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from alignment import (
    AlignedSegment,
    AlignedWord,
    Alignment,
    Script,
    Turn,
    UntextedSpan,
    WordState,
)
from alignment.worker.encoding import alignment_from_json, alignment_to_json, script_from_json, script_to_json

TEXT = st.text(max_size=12)
MS = st.integers(0, 10**9)
TIMED = st.builds(
    AlignedWord,
    TEXT,
    MS,
    MS,
    st.none() | st.floats(0, 1),
    st.sampled_from([WordState.MATCHED, WordState.DIFFERS]),
    st.none() | TEXT,
    TEXT,
)
UNHEARD = st.builds(AlignedWord, TEXT, st.none(), st.none(), st.none(), st.just(WordState.UNHEARD))
SEGMENTS = st.builds(
    AlignedSegment,
    st.integers(0, 99),
    st.none() | TEXT,
    MS,
    MS,
    st.lists(TIMED | UNHEARD, min_size=1, max_size=4).map(tuple),
)
ALIGNMENTS = st.builds(
    Alignment,
    MS,
    st.sampled_from(["en", "de"]),
    st.dictionaries(TEXT, TEXT, max_size=3),
    st.lists(SEGMENTS, max_size=4).map(tuple),
    st.lists(st.builds(UntextedSpan, MS, MS, TEXT), max_size=4).map(tuple),
)
TURNS = st.builds(Turn, st.none() | TEXT, st.lists(TEXT, max_size=5).map(tuple))


@given(ALIGNMENTS)
def test_an_alignment_comes_back_the_same(alignment: Alignment) -> None:
    line = json.dumps(alignment_to_json(alignment))
    assert "\n" not in line
    assert alignment_from_json(json.loads(line)) == alignment


@given(st.lists(TURNS, max_size=5).map(tuple).map(Script))
def test_a_script_comes_back_the_same(script: Script) -> None:
    assert script_from_json(json.loads(json.dumps(script_to_json(script)))) == script


def test_states_are_written_as_their_names() -> None:
    word = AlignedWord("May", 1, 2, 0.2, WordState.DIFFERS, "March", "heard differently")
    alignment = Alignment(9, "en", {}, (AlignedSegment(0, None, 1, 2, (word,)),), ())
    written = json.loads(json.dumps(alignment_to_json(alignment)))
    assert written["segments"][0]["words"] == [
        {
            "text": "May",
            "start_ms": 1,
            "end_ms": 2,
            "confidence": 0.2,
            "state": "differs",
            "heard": "March",
            "reason": "heard differently",
        }
    ]
