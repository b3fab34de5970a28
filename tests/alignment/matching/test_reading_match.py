"""What is read out in words is the same as the figures that stand for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.matching.slots import SlotKind, build_slots
from alignment.placement.pronunciation import Pronouncer
from alignment.text.readings import readings

PRONOUNCER = Pronouncer(lambda _: None)
FIGURES = [
    "5kg", "20°C", "€300k", "$3.50", "1/2", "10-12", "1990-95", "22nd", "555-1234", "3:30", "14:05", "2019",
    "0", "100", "1.5", "7%", "#7", "9am-5pm", "a@b.com", "VIII",
]  # fmt: skip


def differences(written: str, heard: str) -> list[tuple[str, str, str]]:
    tokens, words = written.split(), heard.split()
    return [
        (slot.kind.name, " ".join(tokens[slot.t0 : slot.t1]), " ".join(words[slot.h0 : slot.h1]))
        for slot in build_slots(tokens, words, PRONOUNCER)
        if slot.kind is not SlotKind.SAME
    ]


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("a bag of 5 kg of flour", "a bag of five kilograms of flour"),
        ("about 7/10 people said", "about seven out of ten people said"),
        ("we spent €300k on it", "we spent three hundred thousand euros on it"),
        ("we spent $1.5 million on it", "we spent one and a half million dollars on it"),
        ("one point five million dollars on it", "$1.5 million on it."),
        ("we spent $1.5 million on it", "we spent 1.5 million dollars on it"),
        ("I saw 1.5 and a dog there", "I saw one and a half and a dog there"),
        ("there were 10 – 12 people here", "there were ten to twelve people here"),
        ("in 2019 we met", "in two thousand and nineteen we met"),
        ("call 555-1234 now please", "call triple five one two three four now please"),
        ("call 020 7946 0958 now", "call oh two oh seven nine four six oh nine five eight now"),
        ("call 02079460958 now", "call 020 7946 0958 now"),
        ("call 0207 double five please now", "call 0 2 0 7 5 5 please now"),
        ("see www.bbc.co.uk for more", "see w w w dot b b c dot co dot uk for more"),
        ("we meet at 9 am today", "we meet at nine a.m. today"),
        ("on May 5 we went", "on the fifth of May we went"),
        ("on 5 May we went", "on May 5th we went"),
        ("see pp. 3–5 of it", "see pages three to five of it"),
        ("so two hundred and sixty people came", "so 260 people came"),
        ("we drove 60 mph home", "we drove sixty miles an hour home"),
        ("it is at twenty to four", "it is at 3:40"),
        ("7 1/2 inches long", "seven and a half inches long"),
    ],
)
def test_what_is_read_out_is_no_difference(written: str, heard: str) -> None:
    assert differences(written, heard) == []
    assert differences(heard, written) == []


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("we had 42 of them", "we had 43 of them"),
        ("we had 5 kg of it", "we had six kilograms of it"),
        ("in 2019 we met", "in twenty eighteen we met"),
        ("it cost $1.5 million then", "it cost one point six million dollars then"),
        ("from 10-12 he", "from ten to thirteen he"),
        ("at 3:30 we", "at half past four we"),
        ("on May 5 we", "on May sixth we"),
        ("for 5 minutes we", "for five minute we"),
        ("3/4 of it", "three fifths of it"),
    ],
)
def test_another_figure_is_a_difference(written: str, heard: str) -> None:
    assert differences(written, heard)


def test_what_is_beside_another_figure_is_still_the_same() -> None:
    assert {text for _, text, _ in differences("we had 5 kg of it", "we had six kilograms of it")} == {"5"}


@pytest.mark.parametrize("figure", FIGURES)
def test_every_reading_of_a_figure_is_the_figure(figure: str) -> None:
    for said in readings(figure):
        assert differences(f"before it {figure} behind it", f"before it {' '.join(said)} behind it") == []


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_two_numbers_differ(one: int, other: int) -> None:
    assert bool(differences(f"before {one} behind", f"before {other} behind")) == (one != other)
