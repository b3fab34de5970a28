"""Repeated passages: of two equal ones in the text and one in the sound, one is left unheard as a whole."""

from __future__ import annotations

import pytest

from alignment.matching.gap_sliding import silences, slide_gaps
from alignment.matching.repeated_passages import RepeatedMatch, settle_repeats
from alignment.matching.slots import Slot, SlotKind, build_slots
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.pronunciation import Pronouncer
from alignment.recognition.recogniser import HeardWord

HEAD = "So the council met again on the fourth of May and nobody was there."
TWICE = "We will send the letter to every house in the street tomorrow."
BETWEEN = "After that there was a short break and some people went home."
TAIL = "Then the mayor closed the meeting and thanked everyone for coming."
MISHEARD = "we will send ladder letter to every house a sheet street tomorrow"
CUT = "we will send the letter house in the street tomorrow"


@pytest.fixture(scope="module")
def pronouncer() -> Pronouncer:
    return AcousticModel().pronouncer


def settled(written: str, said: str, pronouncer: Pronouncer) -> list[Slot]:
    """Return the slots; `|` in what was said is a pause of a second and a half."""
    heard, at = [], 0
    for word in said.split():
        if word == "|":
            at += 1500
        else:
            heard.append(HeardWord(word, at, at + 250))
            at += 300
    tokens, texts = written.split(), [word.text for word in heard]
    pauses = silences(heard, at)
    slots = slide_gaps(build_slots(tokens, texts, pronouncer), tokens, pauses)
    return settle_repeats(slots, RepeatedMatch(tokens, texts, pauses, pronouncer))


def matched(slots: list[Slot], first: int, count: int) -> int:
    """Return how many of `count` tokens from `first` on are the same as a recognised word."""
    own = {t for slot in slots if slot.kind is SlotKind.SAME for t in range(slot.t0, slot.t1)}
    return sum(first <= t < first + count for t in own)


def check_whole(slots: list[Slot], tokens: int, heard: int) -> None:
    assert [t for slot in slots for t in range(slot.t0, slot.t1)] == list(range(tokens))
    assert [h for slot in slots for h in range(slot.h0, slot.h1)] == list(range(heard))


@pytest.mark.parametrize("said", [TWICE, MISHEARD, CUT, f"um {CUT} well"])
def test_a_passage_twice_in_a_row_is_heard_in_one_place(said: str, pronouncer: Pronouncer) -> None:
    spoken = f"{HEAD} {said} {TAIL}"
    slots = settled(f"{HEAD} {TWICE} {TWICE} {TAIL}", spoken, pronouncer)
    first, count = len(HEAD.split()), len(TWICE.split())
    copies = [matched(slots, first, count), matched(slots, first + count, count)]
    assert min(copies) == 0
    assert max(copies) >= 9
    assert matched(slots, 0, first) == first
    check_whole(slots, first + 2 * count + len(TAIL.split()), len(spoken.split()))


def test_the_text_between_does_not_tear_it_apart(pronouncer: Pronouncer) -> None:
    spoken = f"{HEAD} {MISHEARD} {TAIL}"
    slots = settled(f"{HEAD} {TWICE} {BETWEEN} {TWICE} {TAIL}", spoken, pronouncer)
    first, count, between = len(HEAD.split()), len(TWICE.split()), len(BETWEEN.split())
    copies = [matched(slots, first, count), matched(slots, first + count + between, count)]
    assert min(copies) == 0
    assert max(copies) >= 9
    check_whole(slots, len(f"{HEAD} {TWICE} {BETWEEN} {TWICE} {TAIL}".split()), len(spoken.split()))


@pytest.mark.parametrize("said", ["first", "second"])
def test_the_words_around_tell_which_of_the_two_was_said(said: str, pronouncer: Pronouncer) -> None:
    middle = f"{MISHEARD} {BETWEEN}" if said == "first" else f"{BETWEEN} {MISHEARD}"
    slots = settled(f"{HEAD} {TWICE} {BETWEEN} {TWICE} {TAIL}", f"{HEAD} {middle} {TAIL}", pronouncer)
    first, count, between = len(HEAD.split()), len(TWICE.split()), len(BETWEEN.split())
    second = first + count + between
    assert matched(slots, second if said == "first" else first, count) == 0
    assert matched(slots, first if said == "first" else second, count) >= 9
    assert matched(slots, first + count, between) == between


def test_of_three_copies_two_that_were_not_said_are_unheard(pronouncer: Pronouncer) -> None:
    slots = settled(f"{HEAD} {TWICE} {TWICE} {TWICE} {TAIL}", f"{HEAD} {MISHEARD} {TAIL}", pronouncer)
    first, count = len(HEAD.split()), len(TWICE.split())
    copies = sorted(matched(slots, first + number * count, count) for number in range(3))
    assert copies[:2] == [0, 0]
    assert copies[2] >= 9


def test_what_was_said_twice_is_heard_twice(pronouncer: Pronouncer) -> None:
    slots = settled(f"{HEAD} {TWICE} {TWICE} {TAIL}", f"{HEAD} {TWICE} {CUT} {TAIL}", pronouncer)
    first, count = len(HEAD.split()), len(TWICE.split())
    assert matched(slots, first, count) + matched(slots, first + count, count) == 2 * count - 2


def test_a_few_words_said_over_again_in_the_text_alone(pronouncer: Pronouncer) -> None:
    slots = settled("I don't know, I don't know what he said.", "I don't know what he said", pronouncer)
    assert [(slot.t0, slot.t1) for slot in slots if slot.kind is SlotKind.TEXT_ONLY] in ([(0, 3)], [(3, 6)])


def test_a_phrase_that_stands_in_two_sentences_stays_where_it_was_said(pronouncer: Pronouncer) -> None:
    text = "I do not know what he said to them. They came early and I do not know what he wanted from us."
    spoken = "I do not what he said to them they came early and I not know what he wanted from us"
    slots = settled(text, spoken, pronouncer)
    assert matched(slots, 0, 20) == 18
