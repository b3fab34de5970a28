"""Signs that are no words, and the word that each goes with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.text.signs import is_sign, opening_signs, pause_probability


@pytest.mark.parametrize(
    ("line", "opening"),
    [
        ("— Yes", [0]),
        ("♪ La la ♪", [0]),
        ("well — no", []),
        ("Yes. — No.", [1]),
        ("… and so", [0]),
        ("so …", []),
        ("What ? ! Yes", []),
        ("he said « yes »", [2]),
        ("— ♪ La", [0, 1]),
        ("— …", []),
    ],
)
def test_signs_open_lines_and_sentences_and_close_the_rest(line: str, opening: list[int]) -> None:
    assert [at for at, opens in enumerate(opening_signs(line.split())) if opens] == opening


@given(st.lists(st.sampled_from(["—", "♪", "…", "so", "yes.", "?", "(", "5"]), max_size=20))
def test_an_opening_sign_has_a_word_behind_it(texts: list[str]) -> None:
    opens = opening_signs(texts)
    assert len(opens) == len(texts)
    for at, is_opening in enumerate(opens):
        if is_opening:
            assert is_sign(texts[at])
            assert any(not is_sign(text) for text in texts[at:])
    if texts and not all(map(is_sign, texts)) and is_sign(texts[0]):
        assert opens[0]


def test_a_pause_is_likelier_behind_a_sentence_than_behind_a_comma() -> None:
    ends = [pause_probability(token) for token in ("done.", "“done?”", "です。", "है।", "مرحبا؟")]
    commas = [pause_probability(token) for token in ("well,", "それで、", "لكن،", "so —")]
    assert all(end is not None and comma is not None and end > comma for end in ends for comma in commas)
    assert pause_probability("word") is None
    assert pause_probability("") is None
