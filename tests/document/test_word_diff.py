"""From old words and new text to new words."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document import edits
from editor.document.values import Transcript, Word, WordState
from editor.document.word_diff import diff_tokens, proportional_spans, tokenize
from tests.document.samples import segment, talk

TOKENS = st.lists(st.sampled_from(["a", "b", "the", "The", "end.", "GPT", "longer"]), max_size=12)


def rewritten(before: str, after: str) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Return the words of a segment before and after its text was set."""
    start = Transcript("en", (), (segment("x", before, 1000),))
    edit = edits.set_text(start, "x", after)
    return start.segments[0].words, (edit.apply(start) if edit else start).segments[0].words


def test_two_words_for_one_give_it_the_span_of_both() -> None:
    old, new = rewritten("I asked CHECH GPT about", "I asked ChatGPT about")
    assert (new[2].start_ms, new[2].end_ms) == (old[2].start_ms, old[3].end_ms)
    assert (new[2].state, new[2].confidence) == (WordState.EDITED, None)
    assert (new[:2], new[3:]) == (old[:2], old[4:])


def test_one_word_for_one_keeps_id_and_times() -> None:
    old, new = rewritten("see the dock run", "see the dog run")
    assert new[2] == replace(old[2], text="dog", state=WordState.EDITED, confidence=None)


def test_two_words_in_the_place_of_one_share_its_span_by_length() -> None:
    old, new = rewritten("a nearby b", "a near by b")
    assert [(w.text, w.start_ms, w.end_ms) for w in new[1:3]] == [("near", 1500, 1766), ("by", 1766, 1900)]
    assert new[1].id == old[1].id


def test_added_words_share_the_gap_they_stand_in() -> None:
    _, new = rewritten("one two", "one and so two")
    assert [(w.start_ms, w.end_ms) for w in new[1:3]] == [(1400, 1460), (1460, 1500)]


def test_added_words_at_the_ends_stay_within_the_segment() -> None:
    _, new = rewritten("one two", "oh one two yes")
    assert [(w.start_ms, w.end_ms) for w in (new[0], new[3])] == [(1000, 1000), (1900, 1900)]


def test_case_and_punctuation_change_nothing_but_the_text() -> None:
    old, new = rewritten("well then i said", "Well, then I said.")
    assert new == tuple(
        replace(word, text=text) for word, text in zip(old, ["Well,", "then", "I", "said."], strict=True)
    )


def test_punctuation_alone_is_no_word_that_sounds_alike() -> None:
    old, new = rewritten("so - yes", "so … yes")
    assert new[1].state is WordState.EDITED
    assert new[1].id == old[1].id


def test_an_unheard_word_that_is_corrected_is_timed_between_its_neighbours() -> None:
    edit = edits.set_text(talk(), "b", "We know the law United")
    assert edit is not None
    law = edit.apply(talk()).segments[1].words[3]
    assert (law.start_ms, law.end_ms, law.state) == (5400, 7000, WordState.EDITED)


def test_a_corrected_word_drops_what_was_heard_instead() -> None:
    edit = edits.set_text(talk(), "b", "We know the whatsoever European")
    assert edit is not None
    word = edit.apply(talk()).segments[1].words[4]
    assert (word.heard, word.reason, word.state) == (None, "", WordState.EDITED)


def test_half_a_character_becomes_the_sign_for_it() -> None:
    assert tokenize("ab \ud83d cd") == ("ab", "\ufffd", "cd")


@pytest.mark.parametrize("length", [0, 1, 7, 1000])
def test_spans_touch_and_fill_the_whole(length: int) -> None:
    cut = proportional_spans(["a", "longer", "", "word"], 100, 100 + length)
    assert (cut[0][0], cut[-1][1]) == (100, 100 + length)
    assert all(a[1] == b[0] for a, b in pairwise(cut))


@settings(deadline=None)
@given(TOKENS, TOKENS)
def test_blocks_turn_the_old_tokens_into_the_new(old: list[str], new: list[str]) -> None:
    result: list[str] = []
    done = 0
    for block in diff_tokens(old, new):
        assert done <= block.start <= block.end <= len(old)
        result += [*old[done : block.start], *block.tokens]
        done = block.end
    assert result + old[done:] == new


@settings(deadline=None)
@given(TOKENS, TOKENS)
def test_words_outside_the_blocks_stay_and_all_are_timed_in_order(old: list[str], new: list[str]) -> None:
    before, after = rewritten(" ".join(old), " ".join(new))
    assert [w.text for w in after] == new
    touched = {at for b in diff_tokens(old, new) for at in range(b.start, b.end)}
    kept = [word for at, word in enumerate(before) if at not in touched]
    assert [word for word in after if word in kept] == kept
    assert len({w.id for w in after}) == len(after)
    edge = 0
    for word in after:
        assert word.start_ms is not None
        assert word.end_ms is not None
        assert edge <= word.start_ms <= word.end_ms
        edge = word.end_ms
