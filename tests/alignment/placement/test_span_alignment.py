"""Aligning an edited span again: times inside the span, close to the truth, and what the sound says of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from alignment import AlignerProcess, EditedSpan, Verdict, realign

DATA = Path(__file__).resolve().parents[2] / "data" / "alignment"
RECORDING = DATA / "meeting.ogg"
GOLD: list[dict[str, Any]] = [
    word
    for turn in json.loads((DATA / "meeting.gold.json").read_text(encoding="utf-8"))["turns"]
    for word in turn["words"]
]
FIRST = 283  # "choir weekend is nearly full": nothing is missing from the text here

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def aligner() -> Any:
    process = AlignerProcess()
    process.realign(RECORDING, span_of(FIRST, 1))  # starts it and decodes the recording
    yield process
    process.close()


def span_of(first: int, count: int, words: tuple[str, ...] | None = None, around: int = 3) -> EditedSpan:
    own, before = GOLD[first : first + count], GOLD[first - around : first]
    after = GOLD[first + count : first + count + around]
    return EditedSpan(
        words or tuple(word["text"] for word in own),
        own[0]["start_ms"],
        own[-1]["end_ms"],
        tuple(word["text"] for word in before),
        before[0]["start_ms"] if before else None,
        tuple(word["text"] for word in after),
        after[-1]["end_ms"] if after else None,
    )


@pytest.mark.parametrize("count", [1, 4, 12])
def test_words_come_back_near_where_they_were_said(aligner: AlignerProcess, count: int) -> None:
    found = aligner.realign(RECORDING, span_of(FIRST, count))
    assert [word.text for word in found] == [word["text"] for word in GOLD[FIRST : FIRST + count]]
    assert all(word.verdict is not Verdict.CONTRADICTED for word in found)
    assert sum(word.verdict is Verdict.BORNE_OUT for word in found) >= 0.75 * count
    starts = [(word.start_ms, truth["start_ms"]) for word, truth in zip(found, GOLD[FIRST:], strict=False)]
    near = [got is not None and abs(got - true) <= 100 for got, true in starts]
    assert sum(near) >= 0.9 * count


def test_all_times_lie_inside_the_span_and_in_order(aligner: AlignerProcess) -> None:
    span = span_of(FIRST, 12)
    times = [time for word in aligner.realign(RECORDING, span) for time in (word.start_ms, word.end_ms)]
    known = [time for time in times if time is not None]
    assert known == sorted(known)
    assert span.start_ms <= known[0]
    assert known[-1] <= span.end_ms


def test_a_word_that_was_not_said_gets_no_time(aligner: AlignerProcess) -> None:
    own = [word["text"] for word in GOLD[FIRST : FIRST + 4]]
    found = aligner.realign(RECORDING, span_of(FIRST, 4, (*own[:2], "refrigerator", *own[2:])))
    judged = {word.text: word for word in found}
    assert judged["refrigerator"].start_ms is None
    assert judged["refrigerator"].verdict is Verdict.CONTRADICTED
    assert all(judged[word].verdict is not Verdict.CONTRADICTED for word in own)


@pytest.mark.parametrize("at", [0, 2, 3, 5, 8, 11])
@pytest.mark.parametrize("wrong", ["refrigerator", "umbrella", "seventeen", "house"])
def test_a_wrong_word_is_not_borne_out(aligner: AlignerProcess, at: int, wrong: str) -> None:
    (word,) = aligner.realign(RECORDING, span_of(FIRST + at, 1, (wrong,)))
    assert word.verdict is not Verdict.BORNE_OUT
    assert word.confidence < 0.5


@pytest.mark.parametrize("at", range(12))
def test_a_right_word_is_not_contradicted(aligner: AlignerProcess, at: int) -> None:
    (word,) = aligner.realign(RECORDING, span_of(FIRST + at, 1))
    assert word.verdict is not Verdict.CONTRADICTED
    assert word.heard is None


@pytest.mark.parametrize("at", [0, 3, 7, 11])  # what every processor's arithmetic hears as it was said
def test_a_contradicted_word_says_what_was_heard_in_its_place(aligner: AlignerProcess, at: int) -> None:
    (word,) = aligner.realign(RECORDING, span_of(FIRST + at, 1, ("umbrella",)))
    assert word.verdict is Verdict.CONTRADICTED
    assert word.heard == GOLD[FIRST + at]["text"]


def test_words_without_context_are_placed_too(aligner: AlignerProcess) -> None:
    found = aligner.realign(RECORDING, span_of(FIRST, 4, around=0))
    assert all(word.start_ms is not None for word in found)


def test_the_same_question_has_the_same_answer(aligner: AlignerProcess) -> None:
    assert aligner.realign(RECORDING, span_of(FIRST, 4)) == aligner.realign(RECORDING, span_of(FIRST, 4))


def test_one_span_can_be_aligned_without_keeping_an_aligner(aligner: AlignerProcess) -> None:
    assert realign(RECORDING, span_of(FIRST, 4)) == aligner.realign(RECORDING, span_of(FIRST, 4))
