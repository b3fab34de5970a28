"""Writing what was heard: whole phrases at once, the transcript's own punctuation kept."""

from __future__ import annotations

import pytest

from editor.document.edits import accept_heard_text
from editor.document.values import Segment, Transcript, Word, WordState


def talk(*words: tuple[str, str | None]) -> Transcript:
    """One segment; each word takes 100 ms, and was heard differently where something is named."""
    row = tuple(
        Word(
            f"w{at}",
            text,
            at * 100,
            at * 100 + 100,
            0.9,
            WordState.DIFFERS if heard else WordState.MATCHED,
            heard,
        )
        for at, (text, heard) in enumerate(words)
    )
    return Transcript("en", (), (Segment("s", None, 0, len(row) * 100, row),), ())


def written(transcript: Transcript, word_id: str) -> Segment:
    edit = accept_heard_text(transcript, "s", word_id)
    assert edit is not None
    assert edit.label == "Replace with what was recognized"
    return edit.apply(transcript).segments[0]


@pytest.mark.parametrize("word_id", ["w1", "w2"])
def test_words_heard_as_one_phrase_are_replaced_together(word_id: str) -> None:
    start = talk(("build", None), ("CHECH", "ChatGPT"), ("GPT", "ChatGPT"), ("and", None))
    after = written(start, word_id)
    assert after.text == "build ChatGPT and"
    assert (after.words[1].start_ms, after.words[1].end_ms) == (100, 300)
    assert after.words[1].state is WordState.EDITED
    assert (after.words[0], after.words[2]) == (
        start.segments[0].words[0],
        start.segments[0].words[3],
    )


def test_a_neighbour_heard_as_something_else_stays() -> None:
    start = talk(("PTA", "the API"), ("and", "An"))
    assert written(start, "w0").text == "the API and"
    assert written(start, "w1").text == "PTA An"


@pytest.mark.parametrize(
    ("text", "heard", "after"),
    [
        ("GPT-four", "GPT4,", "GPT4"),
        ("gets,", "get.", "get,"),
        ("“peep", "people", "“people"),
        ("cost", "$5", "$5"),
        ("what?", "…", "…"),
    ],
)
def test_punctuation_is_the_transcripts_own(text: str, heard: str, after: str) -> None:
    assert written(talk((text, heard)), "w0").text == after


def test_nothing_where_nothing_else_was_heard() -> None:
    assert accept_heard_text(talk(("all", None)), "s", "w0") is None
    with pytest.raises(KeyError):
        accept_heard_text(talk(("all", None)), "s", "w9")
