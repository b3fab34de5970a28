"""Finding and replacing."""

from __future__ import annotations

import pytest

from editor.document.document import Document
from editor.document.edits.replacing import replace_all, replace_hits
from editor.document.patterns import Query, QueryError
from editor.document.search import Hit, find
from editor.document.values import Transcript, WordState
from tests.document.samples import segment, talk


def texts(transcript: Transcript) -> list[str]:
    return [s.text for s in transcript.segments]


def only(text: str) -> Transcript:
    return Transcript("en", (), (segment("x", text, 1000),))


def test_finds_every_place_in_order_whatever_the_case() -> None:
    assert find(talk(), "chech gpt") == [Hit("a", 8, 17), Hit("c", 4, 13), Hit("c", 18, 27)]
    assert find(talk(), "chech  gpt", match_case=True) == [Hit("c", 18, 27)]


def test_whole_word_leaves_parts_of_words() -> None:
    assert find(talk(), "kno", whole_word=True) == []
    assert find(talk(), "GPT", whole_word=True, match_case=True) == [Hit("a", 14, 17), Hit("c", 10, 13)]


@pytest.mark.parametrize("nothing", ["", " ", "not there"])
def test_nothing_found_replaces_nothing(nothing: str) -> None:
    assert find(talk(), nothing) == []
    assert replace_all(talk(), nothing, "x") is None


def test_replacing_by_the_same_changes_nothing() -> None:
    assert replace_all(talk(), "the", "the", match_case=True) is None


def test_two_words_become_one_with_the_span_of_both() -> None:
    before = talk()
    edit = replace_all(before, "CHECH GPT", "ChatGPT", match_case=True)
    assert edit is not None
    after = edit.apply(before)
    assert texts(after)[0] == "I asked ChatGPT about it."
    assert texts(after)[2] == "ask ChatGPT, or chech gpt again"
    old, new = before.segments[0].words, after.segments[0].words
    assert (new[2].text, new[2].start_ms, new[2].end_ms) == ("ChatGPT", old[2].start_ms, old[3].end_ms)
    assert new[2].state is WordState.EDITED
    assert (new[:2], new[3:]) == (old[:2], old[4:])
    assert edit.why == "2 places"


def test_it_is_one_revision() -> None:
    document = Document(talk())
    edit = replace_all(document.transcript, "chech gpt", "ChatGPT")
    assert edit is not None
    document.apply(edit)
    assert len(document.revisions) == 1
    document.undo()
    assert document.transcript == talk()


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("a foo b", " foo", "X", "aX b"),
        ("a foo b", "foo ", "X", "a Xb"),
        ("a foo b", " foo ", " ", "a b"),
        ("a foo b", "foo", "", "a b"),
        ("aaaa aa", "aa", "b", "bb b"),
        ("a b c d", "a b", "a x b", "a x b c d"),
        ("one two", "o", "0", "0ne tw0"),
        ("ab ab ab", "b a", "-", "a--b"),
        ("all of it", "all of it", "", ""),
        (r"a\1b", r"\1", r"\g<0>", r"a\g<0>b"),
    ],
)
def test_the_text_is_what_replacing_in_plain_text_gives(text: str, old: str, new: str, expected: str) -> None:
    edit = replace_all(only(text), old, new)
    assert edit is not None
    assert texts(edit.apply(only(text))) == [expected]


def test_words_within_a_match_that_stay_keep_their_times() -> None:
    before = only("a b c d")
    edit = replace_all(before, "a b", "a x b")
    assert edit is not None
    after = edit.apply(before).segments[0].words
    old = before.segments[0].words
    assert (after[0], after[2:]) == (old[0], old[1:])


class TestExpressions:
    """Regular expressions."""

    def test_groups_by_number_and_name_in_either_writing(self) -> None:
        text = only("on 12 May 2024 and 3 June 2025")
        for with_ in ("$2 $1", r"\2 \1", "${2} ${1}", r"\g<2> \g<1>"):
            edit = replace_all(text, r"(\d+) (May|June)", with_, regex=True)
            assert edit is not None
            assert texts(edit.apply(text)) == ["on May 12 2024 and June 3 2025"]
        named = replace_all(text, r"(?P<day>\d+) (May)", r"${day}$$\\$& $20", regex=True)
        assert named is not None
        assert texts(named.apply(text)) == [r"on 12$\12 May May0 2024 and 3 June 2025"]

    def test_words_outside_the_match_keep_their_times(self) -> None:
        before = only("we saw the 12 May sun")
        edit = replace_all(before, r"(\d+) (May)", "$2 $1", regex=True)
        assert edit is not None
        after = edit.apply(before).segments[0].words
        old = before.segments[0].words
        assert (after[:3], after[5:]) == (old[:3], old[5:])
        assert [word.text for word in after[3:5]] == ["May", "12"]
        assert after[4] == old[3]

    def test_case_whole_words_and_empty_matches(self) -> None:
        text = only("May maybe MAY")
        assert len(find(text, "may", regex=True)) == 3
        assert len(find(text, "may|x", regex=True, whole_word=True)) == 2
        assert len(find(text, "M[aA]", regex=True, match_case=True)) == 2
        assert find(text, "x*", regex=True) == []

    @pytest.mark.parametrize(
        ("broken", "at"), [("(", 1), ("a[b", 3), ("*", 1), (r"(a)\2", 5), ("a)", 2), ("(?P<x", 5)]
    )
    def test_a_broken_one_is_one_sentence_that_says_where(self, broken: str, at: int) -> None:
        with pytest.raises(QueryError, match=rf"^Invalid regular expression at character {at}: .*\.$"):
            find(talk(), broken, regex=True)
        with pytest.raises(QueryError):
            find(talk(), broken, regex=True, whole_word=True)

    def test_a_group_that_is_not_there_is_named(self) -> None:
        for with_ in ("$3", r"\3", "${day}"):
            with pytest.raises(QueryError, match=r"^The replacement refers to group (3|day), .*\.$"):
                replace_all(talk(), "(a)", with_, regex=True)

    @pytest.mark.parametrize("slow", [r"(a|aa)+\d", "((((a{1000}){1000}){1000}){1000})"])
    def test_one_that_would_never_end_is_given_up(self, slow: str) -> None:
        with pytest.raises(QueryError, match="too long"):
            find(only("a" * 200), slow, regex=True)

    def test_only_the_chosen_places_are_replaced(self) -> None:
        before = talk()
        hits = find(before, "chech gpt")
        edit = replace_hits(before, Query("chech gpt"), "ChatGPT", hits=[hits[0], hits[2]])
        assert edit is not None
        assert edit.why == "2 places"
        after = edit.apply(before)
        assert [hit.segment_id for hit in find(after, "chech gpt")] == ["c"]
        assert replace_hits(after, Query("chech gpt"), "x", hits=[hits[0]]) is None
