"""JSON a piece at a time is the JSON of the standard library."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.formats.json import streaming
from editor.formats.json.streaming import MIN_ITEMS, decode, iterencode

ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
DECODER = json.JSONDecoder()

texts = st.text(st.characters(codec="utf-8"), max_size=8)
plain = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
values: st.SearchStrategy[Any] = st.recursive(
    plain,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(texts, inner, max_size=5),
    max_leaves=25,
)


@pytest.fixture(autouse=True)
def everything_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take every value to pieces."""
    monkeypatch.setattr(streaming, "MIN_ITEMS", 1)
    monkeypatch.setattr(streaming, "MIN_CHARS", 0)


@given(values)
def test_what_is_written_is_what_the_standard_library_writes(value: Any) -> None:
    assert "".join(iterencode(value, ENCODER)) == ENCODER.encode(value)


@given(values, st.sampled_from([None, 1, "\t"]))
def test_what_is_read_is_what_the_standard_library_reads(value: Any, indent: int | str | None) -> None:
    assert decode(json.dumps(value, indent=indent), DECODER) == value


@given(values, st.integers(0, 200), st.sampled_from(["", ",", "]", "}", '"', ":", "x", " 1"]))
def test_damage_is_damage_here_and_there(value: Any, at: int, put: str) -> None:
    text = ENCODER.encode(value)
    text = text[:at] + put + text[at + 1 :]
    try:
        expected = DECODER.decode(text)
    except json.JSONDecodeError:
        with pytest.raises(json.JSONDecodeError):
            decode(text, DECODER)
    else:
        assert decode(text, DECODER) == expected


def test_a_long_list_comes_in_small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "MIN_ITEMS", MIN_ITEMS)
    row = {"id": "s", "words": [{"text": "word", "start_ms": 1}] * 10}
    for record in (
        {"transcript": {"segments": [row] * 1000}},
        {"splices": [{"old": [], "new": [row] * 1000}]},
    ):
        found = list(iterencode(record, ENCODER))
        assert "".join(found) == ENCODER.encode(record)
        assert max(map(len, found)) < 1000


def test_items_of_a_long_text_are_converted_where_their_list_stands_and_nowhere_else() -> None:
    rows = [{"id": f"r{at}", "text": "x" * 100} for at in range(2_000)]
    value = {"inner": {"rows": rows, "other": [{"rows": [1]}]}, "rows": [1, 2]}
    made = decode(json.dumps(value), conversions={"inner": {"rows": lambda row: row["id"]}})
    assert made["inner"]["rows"] == [row["id"] for row in rows]
    assert made["inner"]["other"] == [{"rows": [1]}]
    assert made["rows"] == [1, 2]


def test_what_a_conversion_raises_is_raised() -> None:
    value = {"rows": [{"id": "x" * 1_000} for _ in range(200)]}
    with pytest.raises(LookupError):
        decode(json.dumps(value), conversions={"rows": lambda row: row["nothing"]})
