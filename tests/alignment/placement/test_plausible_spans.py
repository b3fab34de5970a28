"""Plausible spans: no word takes several seconds, and what was recognised has a time."""

from __future__ import annotations

from alignment.matching.slots import Slot, SlotKind
from alignment.placement.placement_protocol import PlacementResult
from alignment.placement.plausible_spans import settle_spans
from alignment.recognition.recogniser import HeardWord

TOKENS = ["and", "then", "we", "left"]
HEARD = [
    HeardWord("and", 0, 300),
    HeardWord("then", 3000, 3300),
    HeardWord("we", 3300, 3450),
    HeardWord("left", 3500, 3900),
]
SAME = [Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(4)]
PLACED = {0: (0, 300), 1: (300, 3310), 2: (3310, 3450), 3: (3500, 3900)}


def settled(tokens: dict[int, tuple[int, int]], slots: list[Slot]) -> PlacementResult:
    result = PlacementResult(tokens=dict(tokens), scores=dict.fromkeys(tokens, -1.0))
    settle_spans(result, slots, TOKENS, HEARD)
    return result


def test_a_word_of_three_seconds_is_cut_to_where_it_was_recognised() -> None:
    found = settled(PLACED, SAME)
    assert found.tokens[1] == (3000, 3300)
    assert 1 not in found.scores
    assert {t: span for t, span in found.tokens.items() if t != 1} == {
        t: span for t, span in PLACED.items() if t != 1
    }


def test_one_that_was_recognised_elsewhere_keeps_a_short_span() -> None:
    found = settled({**PLACED, 1: (300, 2900)}, SAME)
    start, end = found.tokens[1]
    assert start == 300
    assert 200 <= end - start <= 800
    assert 1 not in found.scores


def test_one_that_the_recogniser_did_not_hear_is_not_in_the_sound() -> None:
    slots = [SAME[0], Slot(SlotKind.TEXT_ONLY, 1, 2, 1, 1), *SAME[2:]]
    found = settled(PLACED, slots)
    assert 1 not in found.tokens
    assert found.tokens.keys() == {0, 2, 3}


def test_a_drawn_out_word_stays() -> None:
    drawn_out = {**PLACED, 1: (1810, 3310)}
    found = settled(drawn_out, SAME)
    assert found.tokens == drawn_out
    assert found.scores.keys() == {0, 1, 2, 3}


def test_figures_take_the_time_of_the_words_they_are_read_as() -> None:
    result = PlacementResult(tokens={0: (0, 2900)}, scores={0: -1.0})
    settle_spans(result, [SAME[0]], ["1,495,000"], [HeardWord("1495000", 0, 2900)])
    assert result.tokens == {0: (0, 2900)}


def test_an_agreed_word_without_a_place_has_its_recognised_time() -> None:
    found = settled({t: span for t, span in PLACED.items() if t != 2}, SAME)
    assert found.tokens[2] == (3300, 3450)
    assert 2 not in found.scores


def test_its_neighbours_stay_where_they_are() -> None:
    found = settled({0: (0, 300), 3: (3400, 3900)}, SAME)
    assert found.tokens == {0: (0, 300), 1: (3000, 3300), 2: (3300, 3400), 3: (3400, 3900)}
