"""Figures, units, signs, dates and addresses, and the ways to read them out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.text.alternatives import MAX_READINGS
from alignment.text.readings import core, readings
from alignment.text.spoken_forms import canonical, spoken_words

NUMBERS = st.integers(0, 10**6)


def ways(token: str) -> set[str]:
    return {" ".join(canonical(words)) for words in readings(token)}


@pytest.mark.parametrize(
    ("token", "said"),
    [
        ("7%", "seven percent"),
        ("$10,000,000", "ten million dollars"),
        ("£40", "forty pounds"),
        ("€5", "five euros"),
        ("$1", "one dollar"),
        ("$3.50", "three dollars and fifty cents"),
        ("€300k", "three hundred thousand euros"),
        ("$1.5m", "one point five million dollars"),
        ("5kg", "five kilograms"),
        ("20°C", "twenty degrees celsius"),
        ("10km", "ten kilometers"),
        ("60mph", "sixty miles per hour"),
        ("80km/h", "eighty kilometers per hour"),
        ("#7", "number seven"),
        ("&", "and"),
        ("-5", "minus five"),
        ("½", "one half"),
        ("3/4", "three quarters"),
        ("1½", "one and one half"),
        ("10-12", "ten to twelve"),
        ("3–5", "three to five"),
        ("$5–10", "five to ten dollars"),
        ("22nd", "twenty second"),
        ("9:15", "nine fifteen"),
        ("12:05", "twelve oh five"),
        ("12:00", "twelve o'clock"),
        ("3pm", "three p m"),
        ("555-1234", "five five five one two three four"),
        ("john.smith@gmail.com", "john dot smith at gmail dot com"),
        ("2020-12-25", "december twenty fifth twenty twenty"),
        ("2:1", "two to one"),
        ("5G", "five g"),
    ],
)
def test_the_usual_reading(token: str, said: str) -> None:
    usual = tuple(part for word in said.split() for part in spoken_words(word))
    assert spoken_words(token) == usual
    assert spoken_words(f"({token}),") == usual


@pytest.mark.parametrize(
    ("token", "also"),
    [
        ("0", ["oh", "nought"]),
        ("100", ["a hundred", "one hundred"]),
        ("105", ["one hundred and five", "one oh five", "a hundred and five"]),
        ("2019", ["twenty nineteen", "two thousand nineteen", "two thousand and nineteen"]),
        ("1905", ["nineteen oh five", "nineteen hundred and five"]),
        ("1.5", ["one and a half"]),
        ("0.5", ["half", "point five", "nought point five"]),
        ("1/2", ["a half", "half", "one over two"]),
        ("7/10", ["seven out of ten", "seven over ten"]),
        ("9/11", ["nine eleven", "september eleventh"]),
        ("10-12", ["ten twelve", "ten through twelve"]),
        ("1990-95", ["nineteen ninety to nineteen ninety five"]),
        ("5kg", ["five kilos", "five kilogram"]),
        ("5m", ["five meters", "five million"]),
        ("3:30", ["half past three"]),
        ("2:45", ["quarter to three"]),
        ("14:05", ["two oh five p m", "five past two"]),
        ("9am-5pm", ["nine to five"]),
        ("555-1234", ["triple five one two three four"]),
        ("0207", ["oh two oh seven"]),
        ("5544", ["double five double four", "fifty five forty four"]),
        ("VIII", ["eight", "the eighth"]),
        ("6'2\"", ["six foot two", "six feet two inches"]),
        ("12o'clock", ["twelve o'clock"]),
        ("12'£", ["twelve"]),
        ("www.bbc.co.uk", ["bbc dot co dot uk"]),
        ("St.", ["saint", "street"]),
    ],
)
def test_other_readings(token: str, also: list[str]) -> None:
    assert {" ".join(part for word in one.split() for part in spoken_words(word)) for one in also} <= ways(
        token
    )


@pytest.mark.parametrize("token", ["—", "…", "-", ",", "...", "“", "♪", "/", "#"])
def test_a_bare_sign_is_not_read(token: str) -> None:
    assert readings(token) == ()


@given(token=st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1, max_size=14))
def test_any_token_has_few_readings_each_once(token: str) -> None:
    found = readings(token)
    assert len(found) <= MAX_READINGS
    assert len(set(found)) == len(found)
    assert all(word and not any(map(str.isspace, word)) for words in found for word in words)


@given(
    st.text("0123456789.,:/-$€£%#°'+ kgmphCF@", min_size=1, max_size=16).filter(
        lambda text: not text.isspace()
    )
)
def test_any_row_of_figures_and_signs_can_be_read(token: str) -> None:
    assert bool(readings(token)) >= any(char.isdigit() for char in core(token))


@given(NUMBERS, NUMBERS)
def test_two_numbers_are_never_read_alike(one: int, other: int) -> None:
    assert one == other or ways(str(one)).isdisjoint(ways(str(other)))


@given(st.integers(1, 999), st.sampled_from(["kg", "km", "mph", "%", "GB"]))
def test_a_unit_apart_or_attached_is_read_alike(count: int, unit: str) -> None:
    assert {f"{number} {name}" for number in ways(f"{count:,}") for name in ways(unit)} & ways(
        f"{count}{unit}"
    )


def test_a_page_without_blanks_is_read_as_one_word() -> None:
    page = "4a/" * 1000
    assert readings(page) == ((page[:-1],),)
