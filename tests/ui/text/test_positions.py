"""Places in a line: words, characters, UTF-16 units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.text.positions import (
    character_offset,
    difference,
    nearest_token,
    nearest_word_edge,
    pad_with_spaces,
    tidy,
    tidy_position,
    token_at,
    tokens,
    utf16_offset,
)

texts = st.text(alphabet="ab \t\N{NO-BREAK SPACE}é字😀", max_size=20)


@given(texts)
def test_the_tokens_are_the_words(line: str) -> None:
    assert [line[token.start : token.end] for token in tokens(line)] == line.split()


@given(texts)
def test_units_and_characters_are_each_others_inverse(line: str) -> None:
    for position in range(len(line) + 1):
        assert character_offset(line, utf16_offset(line, position)) == position
    assert utf16_offset(line, len(line)) == len(line.encode("utf-16-le")) // 2


@given(texts)
def test_a_tidy_position_keeps_the_same_words_before_it(line: str) -> None:
    for position in range(len(line) + 1):
        there = tidy_position(line, position)
        assert 0 <= there <= len(tidy(line))
        assert "".join(tidy(line)[:there].split()) == "".join(line[:position].split())


@given(texts, texts)
def test_the_difference_makes_one_text_the_other(old: str, new: str) -> None:
    start, end, text = difference(old, new)
    assert old[:start] + text + old[end:] == new


def test_the_smallest_difference_is_found() -> None:
    assert difference("one two three", "one 2 three") == (4, 7, "2")
    assert difference("aa", "aaa") == (2, 2, "a")


def test_the_word_at_a_place() -> None:
    assert [token_at("ab  cd", position) for position in range(7)] == [0, 0, 0, None, 1, 1, 1]
    assert [nearest_token("ab  cd", position) for position in range(7)] == [0, 0, 1, 1, 1, 1, 1]
    assert nearest_token("  ", 1) is None


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("deep", "a| conviction", "a deep conviction"),
        ("deep", "a |conviction", "a deep conviction"),
        ("deep", "a | conviction", "a deep conviction"),
        ("deep", "a convic|tion", "a convicdeeption"),
        ("deep", "|a conviction", "deep a conviction"),
        ("deep", "a conviction|", "a conviction deep"),
        ("deep", "A conviction.|", "A conviction. deep"),
        ("deep,", "a |conviction", "a deep, conviction"),
        ("deep", "a (|conviction)", "a (deep conviction)"),
        ("deep", "a conviction|, so", "a conviction deep, so"),
        (",", "a conviction| so", "a conviction, so"),
        (" deep ", "a| conviction", "a deep  conviction"),
        ("deep", "|", "deep"),
    ],
)
def test_words_put_between_words_get_the_spaces_they_need(text: str, line: str, expected: str) -> None:
    position, line = line.index("|"), line.replace("|", "")
    assert line[:position] + pad_with_spaces(text, line, position) + line[position:] == expected


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("deep", "a con|viction", "a |conviction"),
        ("deep", "a convict|ion", "a conviction|"),
        ("deep", "a| conviction", "a| conviction"),
        ("deep", "a |conviction", "a |conviction"),
        ("s", "a con|viction", "a con|viction"),
        ("上周", "我们在|首尔", "我们在|首尔"),
        ("deep", "|", "|"),
    ],
)
def test_words_let_go_in_a_word_go_beside_it(text: str, line: str, expected: str) -> None:
    position, line = line.index("|"), line.replace("|", "")
    there = nearest_word_edge(text, line, position)
    assert f"{line[:there]}|{line[there:]}" == expected
