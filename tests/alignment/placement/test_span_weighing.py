"""Texts weighed for a span: what was said costs little, other words much, and more than one way is heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from alignment import AlignerProcess, EditedSpan, WeighedText
from tests.alignment.placement.test_span_alignment import FIRST, GOLD, RECORDING, span_of

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def aligner() -> Iterator[AlignerProcess]:
    process = AlignerProcess()
    process.weigh(RECORDING, span_of(FIRST, 1), [], readings=0)  # starts it and decodes the recording
    yield process
    process.close()


def costs(texts: tuple[WeighedText, ...]) -> dict[str, float]:
    return {each.text: each.extra_cost for each in texts}


def test_what_was_said_costs_less_than_what_was_not(aligner: AlignerProcess) -> None:
    said = GOLD[FIRST]["text"]
    span = span_of(FIRST, 1, around=6)
    found = costs(aligner.weigh(RECORDING, span, [said, "refrigerator", "choirs"], readings=0))
    assert list(found) == [said, "refrigerator", "choirs"]
    assert found[said] == 0.0
    assert found["choirs"] > 5
    assert found["refrigerator"] > 10


def test_other_readings_are_heard_between_the_words_around(aligner: AlignerProcess) -> None:
    said = tuple(word["text"] for word in GOLD[FIRST : FIRST + 3])
    span = span_of(FIRST, 3, ("all", "else"), around=6)
    found = aligner.weigh(RECORDING, span, ["all else"])
    heard = {each.text.strip(".,").lower(): each.extra_cost for each in found if each.is_heard}
    assert len(heard) > 1
    assert heard[" ".join(said).lower()] < 3
    assert min(each.extra_cost for each in found) == 0.0
    assert [each.extra_cost > 10 for each in found if not each.is_heard] == [True]


def test_no_words_at_all_are_weighed_too(aligner: AlignerProcess) -> None:
    found = costs(
        aligner.weigh(RECORDING, span_of(FIRST, 1, around=6), ["", GOLD[FIRST]["text"]], readings=0)
    )
    assert found[""] > 5


def test_words_without_others_around_them_are_weighed_alone(aligner: AlignerProcess) -> None:
    own = GOLD[FIRST : FIRST + 4]
    words = [word["text"] for word in own]
    span = EditedSpan(tuple(words), own[0]["start_ms"], own[-1]["end_ms"])
    found = costs(aligner.weigh(RECORDING, span, [" ".join(words), "a wholly other text"], readings=2))
    assert found[" ".join(words)] < found["a wholly other text"]
