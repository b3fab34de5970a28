"""Tokens that are read together, and what each says of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.text.phrases import phrase_shares, shared_readings, spaced_numbers, spoken_units

TOKENS = st.lists(
    st.sampled_from(
        ["$1.5", "million", "5", "m", "1", "200", "000.",
          "kg", "May", "double", "five", "pp.", "3–5", "9", "am", "-", "—",
         "1/2", "€", "[laughter]", "and", "No."]
    ),
    max_size=12,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("$1.5 million", "one point five million dollars"),
        ("$1.5 million", "one and a half million dollars"),
        ("£3 bn", "three billion pounds"),
        ("1 200", "one thousand two hundred"),
        ("1 200", "twelve hundred"),
        ("(1 200),", "one thousand two hundred"),
        ("12 345", "twelve thousand three hundred and forty five"),
        ("3 000 000", "three million"),
        ("1 200", "one two hundred"),
        ("1 million", "a million"),
        ("5 m", "five metres"),
        ("20 °C", "twenty degrees"),
        ("5 €", "five euros"),
        ("9 am", "nine a m"),
        ("9:30 PM", "nine thirty p m"),
        ("pp. 3–5", "pages three to five"),
        ("No. 7", "number seven"),
        ("May 5", "may the fifth"),
        ("5 May", "the fifth of may"),
        ("7 1/2", "seven and a half"),
        ("10 – 12", "ten to twelve"),
        ("3 × 4", "three by four"),
        ("double five", "five five"),
        ("triple 0", "oh oh oh"),
    ],
)
def test_tokens_read_together(text: str, said: str) -> None:
    [unit] = spoken_units(text.split())
    found = {" ".join(words) for words in unit.readings}
    assert said.replace("oh", "o") in found


@given(TOKENS)
def test_units_hold_each_token_at_most_once_in_order(tokens: list[str]) -> None:
    end = 0
    for unit in spoken_units(tokens):
        assert end <= unit.start < unit.end <= len(tokens)
        assert unit.readings
        end = unit.end


@given(TOKENS, st.integers(0, 11))
def test_a_reading_gives_each_token_its_share(tokens: list[str], at: int) -> None:
    if at < len(tokens):
        shares = phrase_shares(tokens, at)
        assert len({len(share) for share in shares}) <= 1
        assert all(at + len(share) <= len(tokens) for share in shares)


def test_a_token_is_read_where_it_stands() -> None:
    assert shared_readings(["$1.5", "million"], 0)[0] == ("one", "point", "five")
    assert shared_readings(["$1.5", "million"], 1)[0] == ("million", "dollars")
    assert ("meters",) in shared_readings(["5", "m"], 1)
    assert shared_readings(["I", "m"], 1) == (("m",),)


def test_each_group_of_a_spaced_number_says_its_part() -> None:
    tokens = ["about", "1", "200", "people"]
    assert shared_readings(tokens, 1)[0] == ("one",)
    assert shared_readings(tokens, 2)[0] == ("thousand", "two", "hundred")
    assert [unit.readings[0] for unit in spoken_units(tokens)][1] == ("one", "thousand", "two", "hundred")


@pytest.mark.parametrize("text", ["5, 200 people", "0 200", "1 20", "1 2000", "one 200", "1200 300"])
def test_other_figures_beside_one_another_are_numbers_of_their_own(text: str) -> None:
    assert [(unit.start, unit.end) for unit in spoken_units(text.split())][:2] == [(0, 1), (1, 2)]


def test_numbers_written_with_spaces_are_found() -> None:
    text = "in 1 200, 3 000 000 and 1 2 people 40 000. 000"
    assert [text.split()[start:end] for start, end in spaced_numbers(text.split())] == [
        ["1", "200,"],
        ["3", "000", "000"],
        ["40", "000."],
    ]
