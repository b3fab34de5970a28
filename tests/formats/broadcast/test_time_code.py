"""Time code: known values of SMPTE ST 12-1, and every frame has a code of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.formats.broadcast.time_code import FRAME_RATES, FrameRate, frame_rate_named

by_name = pytest.mark.parametrize("rate", FRAME_RATES, ids=[rate.name for rate in FRAME_RATES])


@pytest.mark.parametrize(
    ("name", "frame", "code"),
    [
        ("29.97drop", 1_799, "00:00:59;29"),
        ("29.97drop", 1_800, "00:01:00;02"),
        ("29.97drop", 17_981, "00:09:59;29"),
        ("29.97drop", 17_982, "00:10:00;00"),
        ("29.97drop", 107_892, "01:00:00;00"),
        ("59.94drop", 3_600, "00:01:00;04"),
        ("29.97", 1_800, "00:01:00:00"),
        ("25", 90_000, "01:00:00:00"),
    ],
)
def test_known_codes(name: str, frame: int, code: str) -> None:
    rate = frame_rate_named(name)
    assert rate is not None
    assert rate.code(frame) == code
    assert rate.parse(code) == frame


def test_an_hour_of_dropped_code_is_an_hour() -> None:
    rate = frame_rate_named("29.97drop")
    assert rate is not None
    assert rate.code(rate.frames(3_600_000)) == "01:00:00;00"


@by_name
@given(frame=st.integers(0, 5_000_000))
def test_a_code_is_one_frame(rate: FrameRate, frame: int) -> None:
    assert rate.parse(rate.code(frame)) == frame
    assert rate.frames(rate.milliseconds(frame)) == frame


@by_name
@pytest.mark.parametrize("code", ["", "1:2:3:4", "00:00:61:00", "00:00:00:60", "00:60:00:00", "a"])
def test_what_is_no_code(rate: FrameRate, code: str) -> None:
    assert rate.parse(code) is None


def test_numbers_that_are_dropped_are_no_codes() -> None:
    rate = frame_rate_named("29.97drop")
    assert rate is not None
    assert rate.parse("00:01:00;01") is None
    assert rate.parse("00:10:00;01") == 17_983
