"""Tokens and what is said when they are read out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.text.spoken_forms import (
    alphanumeric,
    is_stage_direction,
    spoken_words,
)
from alignment.text.token_parts import is_initialism, spoken_parts

TOKENS = st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1, max_size=12)


@pytest.mark.parametrize(
    "ways",
    [
        ["GPT-4", "GPT-4.", "GPT-four", "GPT4"],
        ["ChatGPT", "Chat-GPT,", "chat-GPT"],
        ["I'm", "I’m", "i'm,"],
        ["can't", "cannot", "Can’t."],
        ["gonna", "Gonna,"],
        ["$10,000,000", "$10000000"],
        ["ok", "OK", "okay."],
        ["Dr.", "Doctor"],
        ["7%", "seven-percent"],
        ["twenty-one", "21"],
        ["’90s", "90s", "nineties"],
        ["'cause", "because", "cuz"],
        ["U.S.", "U-S"],
        ["naïve", "naïve"],
    ],
    ids=lambda ways: ways[0],
)
def test_spellings_of_one_utterance_are_equal(ways: list[str]) -> None:
    assert len({spoken_words(way) for way in ways[1:]} | {spoken_words(ways[0])}) == 1


@pytest.mark.parametrize(
    ("token", "said"),
    [
        ("GPT-4", "g p t four"),
        ("OpenAI", "open a i"),
        ("AT&T", "at and t"),
        ("10x", "ten x"),
        ("gonna", "going to"),
        ("don't", "do not"),
        ("won't.", "will not"),
        ("they'll", "they will"),
        ("“Hello,”", "hello"),
        ("and/or", "and or"),
        ("24/7", "twenty four seven"),
        ("WORDS", "words"),
        ("IT", "it"),
        ("3D", "three d"),
    ],
)
def test_what_a_token_says(token: str, said: str) -> None:
    assert " ".join(spoken_words(token)) == said


@pytest.mark.parametrize("token", ["—", "…", "-", ",", "...", "“", "♪"])
def test_bare_punctuation_says_nothing(token: str) -> None:
    assert spoken_words(token) == ()


def test_a_plural_of_letters_stays_one_piece() -> None:
    assert spoken_parts("AIs") == ("AIs",)
    assert spoken_parts("GPUs,") == ("GPUs",)
    assert spoken_parts("ChatGPT") == ("Chat", "GPT")


@pytest.mark.parametrize(
    "token", ["[laughter]", "(inaudible)", "(inaudible).", "<noise>", "{cough}", "[00:12]", "00:12:33"]
)
def test_notes_and_time_marks_are_not_speech(token: str) -> None:
    assert is_stage_direction(token)


@pytest.mark.parametrize("token", ["(and", "so)", "laughter", "9:15", "a[b]c", "“yes”"])
def test_speech_is_no_note(token: str) -> None:
    assert not is_stage_direction(token)


@pytest.mark.parametrize("token", ["GPT", "AI", "EU", "API", "HTML"])
def test_letters_said_one_by_one(token: str) -> None:
    assert is_initialism(token)
    assert spoken_words(token) == tuple(token.lower())


@pytest.mark.parametrize("token", ["WORDS", "A", "NASA", "Gpt", "IT", "ÄÖ", "CHECHGPT", "MR", "DR", "HMM"])
def test_words_are_no_letters(token: str) -> None:
    assert not is_initialism(token)


@given(TOKENS)
def test_any_token_has_a_spoken_form_of_bare_words(token: str) -> None:
    for word in spoken_words(token):
        assert word
        assert not any(char.isspace() for char in word)
        assert word == word.lower()


@given(TOKENS, st.sampled_from([".", ",", "!", "?", ";", "…"]))
def test_closing_punctuation_changes_nothing_said(token: str, mark: str) -> None:
    word = "".join(char for char in token if char.isalpha())
    assert spoken_words(word + mark) == spoken_words(word)


@given(TOKENS)
def test_plain_ignores_case_and_marks(token: str) -> None:
    assert alphanumeric(f"“{token}”,") == alphanumeric(token)
    assert alphanumeric(alphanumeric(token)) == alphanumeric(token)
