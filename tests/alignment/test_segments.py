"""Cutting turns into segments."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import AlignedSegment, AlignedWord, Turn, WordState
from alignment.segments import segment_turns

WORD_MS, GAP_MS = 300, 60


@st.composite
def turns_and_words(draw: st.DrawFn) -> tuple[list[Turn], list[AlignedWord]]:
    """Draw turns with words of rising times, some without any, with pauses and punctuation at random."""
    turns, words, at = [], [], 0
    for _ in range(draw(st.integers(1, 4))):
        tokens = draw(
            st.lists(st.sampled_from(["so", "well,", "that’s", "it.", "really?", "Dr.", "—"]), max_size=60)
        )
        turns.append(Turn(draw(st.sampled_from([None, "Ann", "Bob"])), tuple(tokens)))
        for token in tokens:
            if draw(st.integers(0, 9)) == 0:
                words.append(AlignedWord(token, None, None, 0.0, WordState.UNHEARD))
            else:
                at += draw(st.sampled_from([0, 0, 40, 200, 700, 2500]))
                words.append(AlignedWord(token, at, at + WORD_MS, 0.9, WordState.MATCHED))
                at += WORD_MS
    return turns, words


def spoken_text(text: str, *, start_ms: int = 0, pause_ms: int = 400) -> list[AlignedWord]:
    """Return words spoken evenly, with a pause after each sentence."""
    words, at = [], start_ms
    for token in text.split():
        words.append(AlignedWord(token, at, at + WORD_MS, 0.9, WordState.MATCHED))
        at += WORD_MS + (pause_ms if token[-1] in ".?!" else GAP_MS)
    return words


def cut(words: list[AlignedWord], speaker: str | None = "Ann") -> tuple[AlignedSegment, ...]:
    return segment_turns([Turn(speaker, tuple(word.text for word in words))], words)


@given(turns_and_words())
def test_every_word_is_kept_once_and_in_order(drawn: tuple[list[Turn], list[AlignedWord]]) -> None:
    turns, words = drawn
    made = segment_turns(turns, words)
    assert [word for segment in made for word in segment.words] == words
    for number, turn in enumerate(turns):
        own = [segment for segment in made if segment.turn == number]
        assert [word.text for segment in own for word in segment.words] == list(turn.tokens)
        assert {segment.speaker for segment in own} <= {turn.speaker}


@given(turns_and_words())
def test_a_segment_spans_its_words_and_none_goes_back(drawn: tuple[list[Turn], list[AlignedWord]]) -> None:
    made = segment_turns(*drawn)
    for segment in made:
        assert segment.words
        assert 0 <= segment.start_ms <= segment.end_ms
        timed = [word for word in segment.words if word.start_ms is not None]
        if timed:
            assert segment.start_ms == timed[0].start_ms
            assert segment.end_ms == timed[-1].end_ms
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(made))


@given(st.integers(1, 200), st.integers(1, 12))
def test_segments_last_two_to_fifteen_seconds_where_sentences_allow(count: int, size: int) -> None:
    sentence = " ".join(["word"] * size) + "."
    made = cut(spoken_text(" ".join([sentence] * count)))
    for segment in made[:-1]:
        assert 2000 <= segment.end_ms - segment.start_ms <= 15_000
        assert segment.words[-1].text == "word."


def test_text_without_any_punctuation_is_cut_too() -> None:
    made = cut(spoken_text("word " * 300))
    assert all(2000 <= segment.end_ms - segment.start_ms <= 15_000 for segment in made)


def test_without_punctuation_the_longest_pause_is_the_place() -> None:
    words = spoken_text("word " * 20)
    later = spoken_text("then " * 20, start_ms=20 * (WORD_MS + GAP_MS) + 900)
    made = cut(words + later)
    assert [len(segment.words) for segment in made] == [20, 20]


def test_a_cut_falls_at_a_sentence_end_before_a_comma() -> None:
    text = "We met him on Tuesday, and he was very kind to all of us. " * 4
    made = cut(spoken_text(text))
    assert len(made) > 1
    assert all(segment.words[-1].text == "us." for segment in made)


def test_titles_end_no_sentence() -> None:
    words = spoken_text("one two three four five six seven Dr. Smith came to see us today. " * 3, pause_ms=0)
    assert not any(segment.words[-1].text == "Dr." for segment in cut(words))


def test_a_long_pause_always_parts() -> None:
    words = [*spoken_text("He said that"), *spoken_text("nothing was lost", start_ms=6000)]
    made = cut(words)
    assert [len(segment.words) for segment in made] == [3, 3]


def test_a_short_turn_is_one_segment() -> None:
    [only] = cut(spoken_text("Seconded."), speaker="Elena")
    assert (only.speaker, only.turn, only.start_ms, only.end_ms) == ("Elena", 0, 0, WORD_MS)


def test_a_turn_of_which_nothing_was_heard_lies_between_its_neighbours() -> None:
    lost = [AlignedWord("lost", None, None, 0.0, WordState.UNHEARD)] * 3
    words = [*spoken_text("Before."), *lost, *spoken_text("After.", start_ms=9000)]
    turns = [Turn("A", ("Before.",)), Turn("B", ("lost",) * 3), Turn("C", ("After.",))]
    before, middle, after = segment_turns(turns, words)
    assert before.end_ms <= middle.start_ms <= middle.end_ms <= after.start_ms
    assert middle.speaker == "B"


def test_no_turns_no_segments() -> None:
    assert segment_turns([], []) == ()
    assert segment_turns([Turn("A", ())], []) == ()


@pytest.mark.parametrize("lost", [0, 3])
def test_a_word_not_heard_stays_with_the_words_around_it(lost: int) -> None:
    words = spoken_text("I know that he is a friend.", start_ms=140_000)
    words[lost] = AlignedWord(words[lost].text, None, None, 0.0, WordState.UNHEARD)
    [only] = cut(words)
    assert (only.start_ms, len(only.words)) == (140_000 + (WORD_MS + GAP_MS) * (lost == 0), 7)


@given(turns_and_words())
def test_a_sign_is_never_parted_from_its_word(drawn: tuple[list[Turn], list[AlignedWord]]) -> None:
    turns, words = drawn
    for segment in segment_turns(turns, words):
        if any(any(map(str.isalnum, token)) for token in turns[segment.turn].tokens):
            assert any(any(map(str.isalnum, word.text)) for word in segment.words)


def test_signs_of_a_line_begin_and_end_with_its_words() -> None:
    spoken = [*spoken_text("Before it."), *spoken_text("la la", start_ms=5000)]
    signs = [
        AlignedWord("♪", 660, 660, None, WordState.MATCHED),
        AlignedWord("♪", 5660, 5660, None, WordState.MATCHED),
    ]
    words = [*spoken[:2], signs[0], *spoken[2:], signs[1]]
    first, second = segment_turns([Turn("A", ("Before", "it.")), Turn("B", ("♪", "la", "la", "♪"))], words)
    assert first.end_ms == 660
    assert (second.start_ms, second.words[0].start_ms, second.words[-1].end_ms) == (5000, 5000, 5660)
