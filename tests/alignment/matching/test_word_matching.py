"""Word matching of text and recognised text: in linear space, whatever either lacks or repeats."""

from __future__ import annotations

import random
import time
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from alignment.matching.word_matching import Pair, match_words
from benchmarks.matching import spoken_and_written

FEW = st.lists(st.sampled_from("abcde"), max_size=60)
PROSE = [
    *("we", "met", "the", "contractor", "on", "tuesday", "and", "he", "said", "that", "flashing"),
    *("around", "both", "chimneys", "has", "failed", "which", "is", "where", "most", "of", "the", "water"),
    *("gets", "in", "though", "slates", "themselves", "are", "fine", "apart", "from", "a", "dozen"),
]


def is_rising(pairs: list[Pair]) -> bool:
    return all(i < k and j < m for (i, j), (k, m) in pairwise(pairs))


@given(FEW, FEW)
def test_pairs_rise_and_join_equal_items(left: list[str], right: list[str]) -> None:
    pairs = match_words(left, right)
    assert is_rising(pairs)
    assert all(left[i] == right[j] for i, j in pairs)
    assert all(0 <= i < len(left) and 0 <= j < len(right) for i, j in pairs)


@given(st.integers(0, 10_000), st.integers(20, 300))
def test_pairs_rise_in_large_texts_too(seed: int, vocabulary: int) -> None:
    said, written = spoken_and_written(600, vocabulary=vocabulary, seed=seed)
    pairs = match_words(written, said)
    assert is_rising(pairs)
    assert all(written[i] == said[j] for i, j in pairs)


@given(FEW)
def test_a_text_matches_itself_word_for_word(items: list[str]) -> None:
    assert match_words(items, items) == [(at, at) for at in range(len(items))]


@given(st.integers(0, 400), st.integers(0, 400), st.integers(0, 10_000))
def test_a_gap_is_found_to_the_word(start: int, size: int, seed: int) -> None:
    said = [f"w{number}" for number in random.Random(seed).sample(range(5000), 400)]
    written = said[:start] + said[start + size :]
    expected = [at for at in range(400) if not start <= at < start + size]
    assert [j for _, j in match_words(written, said)] == expected


@example(["b", "c", "b"], ["c", "a", "c"])
@given(FEW, FEW)
def test_both_sides_are_treated_alike_in_number(left: list[str], right: list[str]) -> None:
    assert (match_words(left, right) == []) == (match_words(right, left) == [])


def test_nothing_in_common_is_not_matched() -> None:
    assert match_words([], []) == []
    assert match_words(["a"], []) == []
    assert match_words(PROSE, [word.upper() for word in PROSE]) == []


def test_a_wrong_word_leaves_its_neighbours_matched() -> None:
    wrong = [*PROSE[:10], "smashing", *PROSE[11:]]
    assert match_words(wrong, PROSE) == [(at, at) for at in range(len(PROSE)) if at != 10]


def test_a_passage_twice_in_the_sound_and_once_in_the_text_is_matched_where_it_stands() -> None:
    refrain = ["and", "so", "it", "goes", "on", "and", "on"]
    before, between, after = PROSE[:12], PROSE[12:24], PROSE[24:]
    said = before + refrain + between + refrain + after
    second = len(before) + len(refrain) + len(between)
    assert [j for _, j in match_words(before + between + refrain + after, said)] == [
        *range(len(before)),
        *range(len(before) + len(refrain), len(said)),
    ]
    assert [j for _, j in match_words(before + refrain + between + after, said)] == [
        *range(second),
        *range(second + len(refrain), len(said)),
    ]


def test_a_passage_twice_in_the_text_and_once_in_the_sound_is_matched_once() -> None:
    said, written = spoken_and_written(400)
    passage = written[100:112]
    pairs = match_words(written[:250] + passage + written[250:], said)
    plain = match_words(written, said)
    inserted = [pair for pair in pairs if 250 <= pair[0] < 262]
    assert inserted == []
    assert [j for _, j in pairs] == [j for _, j in plain]


def test_a_moved_paragraph_costs_only_itself() -> None:
    chance = random.Random(3)
    said = [f"w{chance.randrange(400)}" for _ in range(3000)]
    paragraph = said[500:560]
    written = said[:500] + said[560:2000] + paragraph + said[2000:]
    matched = dict(match_words(written, said))
    rest = [at for at in range(len(written)) if not 1940 <= at < 2000]
    expected = [*range(500), *range(560, 3000)]
    right = sum(matched.get(i) == j for i, j in zip(rest, expected, strict=True))
    assert right >= 0.99 * len(rest)


def test_an_isolated_common_word_in_a_long_gap_is_not_taken() -> None:
    """A text that covers only the end must not strew its first words over the beginning."""
    gap = [f"g{at}" for at in range(60)]
    gap[20] = PROSE[0]
    pairs = match_words(PROSE, gap + PROSE)
    assert pairs == [(at, at + 60) for at in range(len(PROSE))]


COMMON = "I have to go and I have to see what I have to do so I have to ask"
TEXT = "has I to replace him I have the college"
HEARD = "has moved to Aberdeen and I have not found anyone to replace him have asked at the college"


def test_rare_words_outweigh_as_many_common_ones() -> None:
    common, text, heard = COMMON.split(), TEXT.split(), HEARD.split()
    left, right = [*common, *text, *common], [*common, *heard, *common]
    found = dict(match_words(left, right))
    at = len(common)
    assert [right[found[i]] if i in found else None for i in range(at + 2, at + 5)] == [
        "to",
        "replace",
        "him",
    ]
    assert found[at + 2] == right.index("replace") - 1


def test_five_thousand_words_take_no_time() -> None:
    said, written = spoken_and_written(5000)
    begun = time.perf_counter()
    pairs = match_words(written, said)
    assert time.perf_counter() - begun < 5
    copied = sum(not word.startswith("x") for word in written)
    assert len(pairs) > 0.97 * copied


def test_five_thousand_words_of_another_text_take_no_time() -> None:
    said, _ = spoken_and_written(5000)
    other = random.Random(2).sample(said, len(said))
    begun = time.perf_counter()
    assert is_rising(match_words(other, said))
    assert time.perf_counter() - begun < 20


def test_a_text_read_over_and_over_is_matched_in_turn() -> None:
    once = [f"w{(at * at) % 389}" for at in range(700)]
    text, heard = once * 6, [word for word in once * 6 if word != "w49"]
    pairs = match_words(text, heard)
    assert len(pairs) >= 0.98 * len(heard)
    assert all(abs(i * len(heard) / len(text) - j) < 100 for i, j in pairs)
