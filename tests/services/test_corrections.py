"""Corrections: which words were written in the place of others, and which of them are terms."""

from __future__ import annotations

import pytest

from editor.document.edits import dismiss_untexted, set_text, split_segment
from editor.document.values import Untexted
from editor.services.corrections import Correction, correction_between, segment_changed, term_of
from tests.services.review.text_samples import talk

TEXT = "He said: CHECH GPT is new, and we used it."


def corrected(text: str, *, old: str = TEXT, language: str = "en") -> Correction | None:
    before = talk(old, language=language)
    edit = set_text(before, before.segments[0].id, text)
    assert edit is not None
    changed = segment_changed(edit)
    assert changed is not None
    return correction_between(*changed)


def test_a_few_words_in_the_place_of_others_are_a_correction() -> None:
    found = corrected("He said: ChatGPT is new, and we used it.")
    assert found is not None
    assert (found.wrong, found.right, found.opens_sentence) == ("CHECH GPT", "ChatGPT", False)


@pytest.mark.parametrize(
    "text",
    [
        "He said: is new, and we used it.",
        "He said: CHECH GPT is very new, and we used it.",
        "She said: CHECH GPT is old, and we used it.",
        "He knew what so many people want, and we used it.",
        "He said CHECH GPT is new, and we used it.",
    ],
)
def test_words_added_or_left_out_sentences_and_marks_are_none(text: str) -> None:
    assert corrected(text) is None


def test_an_edit_of_more_than_one_segment_is_none() -> None:
    before = talk(TEXT, untexted=(Untexted("u", 9_000, 9_500, "well"),))
    parted = split_segment(before, before.segments[0].id, 9)
    dismissed = dismiss_untexted(before, "u")
    assert parted is not None
    assert dismissed is not None
    assert segment_changed(parted) is None
    assert segment_changed(dismissed) is None


@pytest.mark.parametrize(
    ("wrong", "right", "heard"),
    [
        ("CHECH GPT", "ChatGPT", ("CHECH GPT",)),
        ("have a ford", "Haverford", ()),
        ("harko", "Harrow", ("harko",)),
        ("GPT four", "GPT-4", ("GPT four",)),
    ],
)
def test_names_and_terms_are_told_with_what_is_no_common_word(
    wrong: str, right: str, heard: tuple[str, ...]
) -> None:
    term = term_of(Correction("g", wrong, right, opens_sentence=False), "en")
    assert term is not None
    assert (term.text, term.heard, term.language) == (right, heard, "en")


@pytest.mark.parametrize(
    ("wrong", "right", "opens"),
    [("pig", "big", False), ("He", "She", True), ("two", "2", False), ("That", "This", True)],
)
def test_plain_words_are_no_terms(wrong: str, right: str, opens: bool) -> None:
    assert term_of(Correction("g", wrong, right, opens_sentence=opens), "en") is None


def test_of_languages_without_a_dictionary_only_the_shape_tells() -> None:
    assert term_of(Correction("g", "Haus", "Maus", opens_sentence=False), "de") is None
    term = term_of(Correction("g", "CHECH GPT", "ChatGPT", opens_sentence=False), "de-CH")
    assert term is not None
    assert (term.heard, term.language) == ((), "de")
