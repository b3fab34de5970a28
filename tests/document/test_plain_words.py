"""A plain word is a word like any other."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from editor.document.values import CleanMark, Verdict, Word, WordState, plain_word, respelled_word


def _pair() -> tuple[Word, Word]:
    made = plain_word("w1", "tea", start_ms=100, end_ms=300, confidence=0.5, state=WordState.RECOGNISED)
    return made, Word("w1", "tea", 100, 300, 0.5, WordState.RECOGNISED)


def test_it_is_the_word_that_its_class_makes() -> None:
    made, word = _pair()
    assert type(made) is Word
    assert made == word
    assert hash(made) == hash(word)
    assert {field.name: getattr(made, field.name) for field in fields(made)} == {
        field.name: getattr(word, field.name) for field in fields(word)
    }


def test_it_can_be_replaced_and_kept_but_not_changed() -> None:
    made, word = _pair()
    assert replace(made, text="coffee") == replace(word, text="coffee")
    assert pickle.loads(pickle.dumps(made)) == word
    with pytest.raises(FrozenInstanceError):
        made.text = "coffee"  # type: ignore[misc]  # this is what must not go


def test_a_respelled_word_is_what_replacing_its_fields_makes() -> None:
    known = Word(
        "w",
        "chat",
        100,
        400,
        0.4,
        WordState.DIFFERS,
        "that",
        "sounds like “that”",
        locked=True,
        verdict=Verdict.CONTRADICTED,
        confirmed=True,
        extra=(("a", "1"),),
        clean=CleanMark.HIDE,
    )
    made = respelled_word(known, "ChatGPT")
    wanted = replace(
        known,
        text="ChatGPT",
        state=WordState.EDITED,
        confidence=None,
        heard=None,
        reason="",
        verdict=None,
        confirmed=False,
        clean=None,
    )
    assert made == wanted
    assert type(made) is Word
    assert hash(made) == hash(wanted)
