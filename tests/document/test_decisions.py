"""Decisions of a review: runs of words confirmed or replaced in one step, times kept."""

from __future__ import annotations

import pytest

from editor.document.document import Document
from editor.document.edits import confirm_words, write_proposal
from editor.document.values import Segment, Transcript, Word, WordState


def talk() -> Transcript:
    words = (
        Word("a", "ask", 0, 300, 0.9),
        Word("b", "CHECH", 300, 600, 0.2, WordState.DIFFERS, "ChatGPT", "heard differently"),
        Word("c", "GPT.", 600, 900, 0.2, WordState.DIFFERS, "ChatGPT", "heard differently"),
        Word("d", "now", None, None, None, WordState.UNHEARD, None, "not heard"),
    )
    return Transcript("en", (), (Segment("s", None, 0, 1_000, words),))


def test_a_proposal_takes_the_place_and_the_time_of_the_words_it_replaces() -> None:
    document = Document(talk())
    edit = write_proposal(document.transcript, "s", ("b", "c"), "ChatGPT.")
    assert edit is not None
    assert edit.label == "Write “ChatGPT.”"
    document.apply(edit)
    (segment,) = document.transcript.segments
    assert segment.text == "ask ChatGPT. now"
    assert (segment.words[1].start_ms, segment.words[1].end_ms) == (300, 900)
    assert segment.words[1].state is WordState.EDITED
    assert (segment.words[0], segment.words[2]) == (talk().segments[0].words[0], talk().segments[0].words[3])
    document.undo()
    assert document.transcript == talk()


def test_what_stands_there_already_is_no_proposal() -> None:
    assert write_proposal(talk(), "s", ("b", "c"), " CHECH  GPT. ") is None
    for words, text in ((("a", "c"), "x"), (("b",), " ")):
        with pytest.raises(ValueError, match="stand together"):
            write_proposal(talk(), "s", words, text)
    with pytest.raises(KeyError):
        write_proposal(talk(), "s", ("z",), "x")


def test_a_run_of_words_is_confirmed_in_one_step() -> None:
    document = Document(talk())
    edit = confirm_words(document.transcript, "s", ("b", "c"))
    assert edit is not None
    assert edit.label == "“CHECH GPT.” is right"
    document.apply(edit)
    states = [word.state for word in document.transcript.segments[0].words]
    assert states == [WordState.MATCHED] * 3 + [WordState.UNHEARD]
    assert confirm_words(document.transcript, "s", ("a", "b", "c")) is None
    document.undo()
    assert document.transcript == talk()
