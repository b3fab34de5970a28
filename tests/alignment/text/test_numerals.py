"""Numbers as they are spoken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.text.numerals import cardinal, ordinal, spoken_number, year


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("0", "zero"),
        ("10", "ten"),
        ("101", "one hundred one"),
        ("4,260", "four thousand two hundred sixty"),
        ("1,000,000", "one million"),
        ("1000", "one thousand"),
        ("2017", "twenty seventeen"),
        ("1905", "nineteen oh five"),
        ("1900", "nineteen hundred"),
        ("2000", "two thousand"),
        ("2008", "two thousand eight"),
        ("2100", "two thousand one hundred"),
        ("1990s", "nineteen nineties"),
        ("1980's", "nineteen eighties"),
        ("90s", "nineties"),
        ("1st", "first"),
        ("2nd", "second"),
        ("3rd", "third"),
        ("12th", "twelfth"),
        ("21st", "twenty first"),
        ("30th", "thirtieth"),
        ("100th", "one hundredth"),
        ("3.5", "three point five"),
        ("2.05", "two point zero five"),
        ("007", "zero zero seven"),
        ("1234567890123456", "one two three four five six seven eight nine zero one two three four five six"),
    ],
)
def test_numbers_are_read_as_people_say_them(written: str, said: str) -> None:
    assert spoken_number(written) == said.split()


@pytest.mark.parametrize("text", ["", "ten", "10x", "1/2", "1,00", "-5", "'10", "10 ", "$", "%", "3m", "½"])
def test_what_is_no_number_is_left_alone(text: str) -> None:
    assert spoken_number(text) is None


def value_of(words: list[str]) -> int:
    """Return the number that a cardinal's words name, by another way than they were made."""
    ones = {word: value for value in range(20) for [word] in [cardinal(value)]}
    tens = {cardinal(value)[0]: value for value in range(20, 100, 10)}
    scales = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
    total = part = 0
    for word in words:
        if word == "hundred":
            part *= 100
        elif word in scales:
            total, part = total + part * scales[word], 0
        else:
            part += ones.get(word, 0) + tens.get(word, 0)
    return total + part


@given(st.integers(0, 10**15 - 1))
def test_the_words_of_a_number_name_it(value: int) -> None:
    assert value_of(cardinal(value)) == value
    assert spoken_number(f"{value:,}") == cardinal(value)


@given(st.integers(1, 10**9))
def test_an_ordinal_differs_from_its_cardinal_in_the_last_word_only(value: int) -> None:
    assert ordinal(value)[:-1] == cardinal(value)[:-1]
    assert ordinal(value)[-1] != cardinal(value)[-1]


@given(st.integers(1100, 2099))
def test_a_year_is_read_in_one_way(value: int) -> None:
    assert spoken_number(str(value)) == year(value)
    assert len({tuple(year(other)) for other in range(1100, 2100)}) == 1000
