"""Settling places: words are rewritten in place, or found right in one respect."""

from __future__ import annotations

import pytest

from editor.document.edits import rewrite_words, settle_words
from editor.document.edits.settling import settled_signals
from editor.document.values import WordState
from tests.document.samples import talk


def test_words_are_rewritten_and_hand_on_their_times() -> None:
    before = talk()
    edit = rewrite_words(before, "a", ("a2", "a3"), text="ChatGPT")
    assert edit is not None
    after = edit.apply(before).segments[0]
    assert after.text == "I asked ChatGPT about it."
    word = after.words[2]
    assert (word.start_ms, word.end_ms, word.state) == (1000, 1900, WordState.EDITED)
    assert after.words[:2] + after.words[3:] == before.segments[0].words[:2] + before.segments[0].words[4:]
    assert edit.label == "Replace “CHECH GPT” with “ChatGPT”"


def test_words_are_left_out() -> None:
    edit = rewrite_words(talk(), "a", ("a2", "a3"), text="")
    assert edit is not None
    assert edit.apply(talk()).segments[0].text == "I asked about it."


def test_nothing_changes_where_it_is_written_so() -> None:
    assert rewrite_words(talk(), "a", ("a2", "a3"), text=" CHECH  GPT ") is None


@pytest.mark.parametrize("word_ids", [("a2", "a4"), ("a5", "a6"), ("nowhere",)])
def test_words_that_do_not_stand_side_by_side_are_refused(word_ids: tuple[str, ...]) -> None:
    with pytest.raises(KeyError):
        rewrite_words(talk(), "a", word_ids, text="x")


def test_what_was_found_right_is_kept_with_the_words_beside_what_is_there() -> None:
    first = settle_words(talk(), "a", ("a2",), signal="name")
    assert first is not None
    second = settle_words(first.apply(talk()), "a", ("a2", "a3"), signal="doubled")
    assert second is not None
    words = second.apply(first.apply(talk())).segments[0].words
    assert [settled_signals(word.extra) for word in words] == [
        (), (), ("doubled", "name"), ("doubled",), (), ()
    ]  # fmt: skip


@pytest.mark.parametrize("text", ['"doubled"', "3", "[1, null]", "{}"])
def test_what_another_program_wrote_there_settles_nothing(text: str) -> None:
    assert settled_signals((("settled", text),)) == ()
