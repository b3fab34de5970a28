"""No-break spaces between words: what keeps them, and what puts others in their place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document import edits
from editor.document.changes import Edit
from editor.document.search import find
from editor.document.values import NO_BREAK_SPACES, Check, Transcript, Word, WordState
from editor.document.word_diff import single_spaced, with_spaces_of
from tests.document.samples import segment

FRENCH = "Il dit\u00a0: «\u00a0Bonjour\u202f!\u00a0» pour 10\u202f000\u00a0€."
WORDS = st.sampled_from(["«", "Bonjour", "!", "10", "000", "€.", "p.", "5"])
SPACES = st.sampled_from([" ", "  ", "\n", *NO_BREAK_SPACES, "\u00a0 ", "\u00a0\u00a0"])


def transcript(text: str) -> Transcript:
    """Return a transcript of one segment that says a text."""
    made = Transcript("fr", (), (segment("x", text, 1000),))
    return changed(made, edits.set_text(made, "x", text))


def changed(before: Transcript, edit: Edit | None) -> Transcript:
    """Return what an edit makes of a transcript, or the same where it is none."""
    return edit.apply(before) if edit is not None else before


@given(st.lists(st.tuples(WORDS, SPACES), min_size=1, max_size=12), st.data())
def test_they_outlive_any_edit_of_another_word(pieces: list[tuple[str, str]], data: st.DataObject) -> None:
    text = "".join(word + space for word, space in pieces)
    before = transcript(text)
    shown = before.segments[0].text
    assert shown == single_spaced(text)
    assert len(shown) == len(" ".join(text.split()))
    assert edits.set_text(before, "x", text) is None
    words = before.segments[0].words
    at = data.draw(st.integers(0, len(words) - 1))
    edit = edits.rewrite_words(before, "x", [words[at].id], text="x y")
    assert edit is not None
    after = edit.apply(before).segments[0]
    spaces = [word.space for word in words]
    assert [word.space for word in after.words] == [*spaces[:at], " ", *spaces[at:]]
    assert edit.inverse.apply(edit.apply(before)) == before


def test_typing_takes_the_spaces_of_the_line() -> None:
    before = transcript("pour 10 000 €")
    after = changed(before, edits.set_text(before, "x", "pour 10\u202f000\u00a0€"))
    assert after.segments[0].text == "pour 10\u202f000\u00a0€"
    assert [replace(word, space=" ") for word in after.segments[0].words] == list(before.segments[0].words)


def test_a_space_alone_leaves_a_segment_checked() -> None:
    before = transcript("oui !")
    before = replace(before, segments=(replace(before.segments[0], checked=Check("ann", "2024")),))
    after = changed(before, edits.set_text(before, "x", "oui\u202f!"))
    assert after.segments[0].checked is not None
    assert changed(after, edits.set_text(after, "x", "non\u202f!")).segments[0].checked is None


def test_a_segment_parted_and_joined_has_what_it_had() -> None:
    before = transcript(FRENCH)
    parted = changed(before, edits.split_segment(before, "x", FRENCH.index("!")))
    assert [one.text for one in parted.segments] == [
        "Il dit\u00a0: «\u00a0Bonjour",
        "!\u00a0» pour 10\u202f000\u00a0€.",
    ]
    joined = changed(parted, edits.merge_with_previous(parted, parted.segments[1].id))
    assert joined.segments[0].text == FRENCH


def test_accepting_what_was_heard_keeps_those_around_it() -> None:
    before = transcript(FRENCH)
    words = [
        replace(word, state=WordState.DIFFERS, heard="bonsoir") if word.text == "Bonjour" else word
        for word in before.segments[0].words
    ]
    before = replace(before, segments=(replace(before.segments[0], words=tuple(words)),))
    after = changed(before, edits.accept_heard_text(before, "x", words[4].id))
    assert after.segments[0].text == FRENCH.replace("Bonjour", "bonsoir")


def test_a_search_finds_words_whatever_space_is_between_them() -> None:
    assert [(hit.start, hit.end) for hit in find(transcript(FRENCH), "10 000 €")] == [(28, 36)]


@pytest.mark.parametrize(
    ("sought", "new", "expected"),
    [
        ("Bonjour", "Bonsoir", FRENCH.replace("Bonjour", "Bonsoir")),
        (" !", "\u00a0!", FRENCH.replace("\u202f!", "\u00a0!")),
        ("10 000", "dix mille", FRENCH.replace("10\u202f000", "dix mille")),
        ("10 000", "12\u00a0000", FRENCH.replace("10\u202f000", "12\u00a0000")),
        (" €", "€", FRENCH.replace("\u00a0€", "€")),
    ],
)
def test_replacing_changes_no_other(sought: str, new: str, expected: str) -> None:
    before = transcript(FRENCH)
    after = changed(before, edits.replace_all(before, sought, new))
    assert after.segments[0].text == expected


def test_a_line_taken_apart_has_its_own_again() -> None:
    assert with_spaces_of("[0:01]  Anne\u00a0: 5\u00a0% et 5 %", "5 % et 5 %") == "5\u00a0% et 5 %"
    assert with_spaces_of("a\u00a0b", "something else") == "something else"


def test_words_made_one_by_one_have_plain_ones() -> None:
    assert Word("a", "b").space == " "
