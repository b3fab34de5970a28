"""Taking a proposal or finding a place right: one edit, after which the place is no longer asked about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.document.document import Document
from editor.document.values import Transcript, Untexted, Verdict, WordState
from editor.services.review.places import full_review_queue
from editor.services.review.proposals import proposals
from editor.services.review.queue import DoubtKind
from editor.services.review.settle import accepting_edit, dismissing_edit
from tests.services.review.text_samples import UNHEARD, segment, talk

DIFFERS = {"state": WordState.DIFFERS, "heard": "March", "confidence": 0.2}


def transcript() -> Transcript:
    segments = (
        segment("a", "So in May we met. It was 2017, then.", w2=DIFFERS, w7=UNHEARD),
        segment("b", "You need to prepare prepare it.", 6_000),
        segment("c", "We think so.", 10_000, w1={"confidence": 0.1}),
    )
    untexted = (Untexted("u1", 2_780, 3_190, "is"), Untexted("u2", 14_000, 15_000, "we go on"))
    return replace(talk(), segments=segments, untexted=untexted)


def test_the_first_proposals_make_the_text_right() -> None:
    document = Document(transcript())
    kinds = []
    while places := full_review_queue(document.transcript):
        place = places[0]
        kinds.append(place.kind.value)
        offered = proposals(document.transcript, place)
        edit = (
            accepting_edit(document.transcript, place, offered[0].text)
            if offered
            else dismissing_edit(document.transcript, place)
        )
        assert edit is not None
        document.apply(edit)
    assert kinds == ["differs", "unheard", "doubled", "uncertain", "untexted"]
    assert [each.text for each in document.transcript.segments] == [
        "So in March we met. It was is, then.",
        "You need to prepare it.",
        "We think so.",
        "We go on",
    ]
    assert document.transcript.untexted == ()
    _undone_and_redone(document)


def test_all_may_be_right_as_it_is() -> None:
    document = Document(transcript())
    for place in full_review_queue(document.transcript):
        edit = dismissing_edit(document.transcript, place)
        assert edit is not None
        document.apply(edit)
    assert [doubt.kind for doubt in full_review_queue(document.transcript)] == []
    assert [s.text for s in document.transcript.segments] == [s.text for s in transcript().segments]
    assert all(span.dismissed for span in document.transcript.untexted)
    _undone_and_redone(document)


def test_a_place_that_is_settled_is_not_settled_again() -> None:
    places = full_review_queue(transcript())
    now = transcript()
    for place in places:
        edit = dismissing_edit(now, place)
        assert edit is not None
        now = edit.apply(now)
    assert [dismissing_edit(now, place) for place in places if place.kind.value != "unheard"] == [None] * 4


def test_a_place_that_is_gone_is_an_error() -> None:
    places = full_review_queue(transcript())
    empty = replace(transcript(), segments=(), untexted=())
    for place in places:
        with pytest.raises(KeyError):
            accepting_edit(empty, place, "text")


def test_what_stays_of_a_place_that_was_corrected_is_right() -> None:
    heard = DIFFERS | {"heard": "chat GPT"}
    now = replace(talk(), segments=(segment("a", "We use check GPT daily.", w2=heard, w3=heard),))
    (place,) = full_review_queue(now)
    edit = accepting_edit(now, place, "chat GPT")
    assert edit is not None
    after = edit.apply(now)
    assert after.segments[0].text == "We use chat GPT daily."
    assert full_review_queue(after) == []


def test_an_edit_that_the_sound_contradicts_may_be_right() -> None:
    said = {"state": WordState.EDITED, "verdict": Verdict.CONTRADICTED, "confidence": 0.1}
    now = replace(talk(), segments=(segment("a", "So in June we met.", w2=said),))
    (place,) = full_review_queue(now)
    assert (place.kind, place.certainty) == (DoubtKind.CONTRADICTED, 0.9)
    edit = dismissing_edit(now, place)
    assert edit is not None
    assert full_review_queue(edit.apply(now)) == []


def _undone_and_redone(document: Document) -> None:
    after, steps = document.transcript, 0
    while document.can_undo:
        document.undo()
        steps += 1
    assert document.transcript == transcript()
    for _ in range(steps):
        document.redo()
    assert document.transcript == after
