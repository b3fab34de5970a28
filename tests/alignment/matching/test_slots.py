"""Slots: text and recognised text side by side, and what each has that the other has not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.matching.slots import Slot, SlotKind, build_slots
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.pronunciation import Pronouncer

WORDS = [
    "the",
    "roof",
    "GPT-4",
    "Chat",
    "GPT",
    "ChatGPT",
    "10x",
    "—",
    "[laughter]",
    "I'm",
    "am",
    "is",
    "gonna",
]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=25)


@pytest.fixture(scope="module")
def pronouncer() -> Pronouncer:
    return AcousticModel().pronouncer


def slot_summary(slots: list[Slot], written: str, heard: str) -> list[tuple[str, str, str]]:
    """Return each slot as its kind, its tokens and its recognised words."""
    tokens, words = written.split(), heard.split()
    return [(s.kind.name, " ".join(tokens[s.t0 : s.t1]), " ".join(words[s.h0 : s.h1])) for s in slots]


@given(written=TEXTS, heard=TEXTS)
def test_every_token_and_every_heard_word_is_in_one_slot(
    pronouncer: Pronouncer, written: list[str], heard: list[str]
) -> None:
    slots = build_slots(written, heard, pronouncer)
    t = h = 0
    for slot in slots:
        assert (slot.t0, slot.h0) == (t, h)
        assert slot.t1 > slot.t0 or slot.h1 > slot.h0
        t, h = slot.t1, slot.h1
    assert (t, h) == (len(written), len(heard))


@given(written=TEXTS, heard=TEXTS)
def test_kinds_say_which_sides_a_slot_has(
    pronouncer: Pronouncer, written: list[str], heard: list[str]
) -> None:
    for slot in build_slots(written, heard, pronouncer):
        sides = (slot.t1 > slot.t0, slot.h1 > slot.h0)
        assert sides == {SlotKind.TEXT_ONLY: (True, False), SlotKind.HEARD_ONLY: (False, True)}.get(
            slot.kind, (True, True)
        )


@given(written=TEXTS)
def test_a_text_heard_as_written_has_only_same_slots(pronouncer: Pronouncer, written: list[str]) -> None:
    said = [word for word in written if word not in ("—", "[laughter]")]
    slots = build_slots(said, said, pronouncer)
    assert {slot.kind for slot in slots} <= {SlotKind.SAME}


def test_spellings_of_one_utterance_are_the_same(pronouncer: Pronouncer) -> None:
    written, heard = "we used GPT-four, I'm sure", "We used GPT 4. I am sure."
    slots = slot_summary(build_slots(written.split(), heard.split(), pronouncer), written, heard)
    assert ("SAME", "GPT-four,", "GPT 4.") in slots
    assert ("SAME", "I'm", "I am") in slots
    assert {kind for kind, _, _ in slots} == {"SAME"}


def test_a_misheard_word_stands_beside_what_it_sounds_like(pronouncer: Pronouncer) -> None:
    written, heard = "about the bookkeeping day", "about the beekeeping day"
    slots = slot_summary(build_slots(written.split(), heard.split(), pronouncer), written, heard)
    assert slots[2] == ("SOUNDS_ALIKE", "bookkeeping", "beekeeping")


def test_a_name_in_pieces_stands_beside_the_name(pronouncer: Pronouncer) -> None:
    written, heard = "to build CHECH GPT and more", "to build ChatGPT and more"
    slots = slot_summary(build_slots(written.split(), heard.split(), pronouncer), written, heard)
    assert ("SOUNDS_ALIKE", "CHECH GPT", "ChatGPT") in slots


def test_other_words_of_like_length_stand_in_their_place(pronouncer: Pronouncer) -> None:
    written, heard = "the survey in May said", "the survey in October said"
    assert slot_summary(build_slots(written.split(), heard.split(), pronouncer), written, heard)[3] in [
        ("SUBSTITUTION", "May", "October"),
        ("SOUNDS_ALIKE", "May", "October"),
    ]


def test_a_missing_passage_and_an_invented_one(pronouncer: Pronouncer) -> None:
    written = "thank you all the chair thanked the committee mind the bucket"
    heard = "thank you all mind the bucket on your way out"
    slots = slot_summary(build_slots(written.split(), heard.split(), pronouncer), written, heard)
    assert ("TEXT_ONLY", "the chair thanked the committee", "") in slots
    assert slots[-1] == ("HEARD_ONLY", "", "on your way out")


def test_a_long_passage_is_not_held_for_a_short_one(pronouncer: Pronouncer) -> None:
    written = "so we said yes"
    heard = "so I really would not want to leave it for another winter yes"
    slots = slot_summary(build_slots(written.split(), heard.split(), pronouncer), written, heard)
    assert not any(kind == "SUBSTITUTION" for kind, _, _ in slots)


def test_notes_have_no_partner(pronouncer: Pronouncer) -> None:
    written, heard = "well [laughter] yes", "well laughter yes"
    slots = slot_summary(build_slots(written.split(), heard.split(), pronouncer), written, heard)
    assert not any(kind == "SAME" and "[laughter]" in text for kind, text, _ in slots)


def test_a_spelled_out_name_is_paired_with_the_one_word_that_was_heard() -> None:
    slots = build_slots(
        ["give", "g", "p", "d", "four", "to"], ["give", "GPT-4", "to"], AcousticModel().pronouncer
    )
    assert Slot(SlotKind.SOUNDS_ALIKE, 1, 5, 1, 2) in slots


@pytest.mark.parametrize("heard", ["1200 people", "1,200 people", "1 200 people", "twelve hundred people"])
def test_a_number_with_a_space_is_the_same_number(pronouncer: Pronouncer, heard: str) -> None:
    written = "1 200 people"
    slots = build_slots(written.split(), heard.split(), pronouncer)
    number = heard.removesuffix(" people")
    assert slot_summary(slots, written, heard) == [("SAME", "1 200", number), ("SAME", "people", "people")]
