"""Stretches that are mostly wrong: how far they reach, what they become, and where none is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from editor.document.document import Document
from editor.document.values import Transcript, Untexted, WordState
from editor.services.review.places import full_review_queue
from editor.services.review.settle import accepting_all_edit, sure_passages
from editor.services.review.stretches import Stretch, wrong_stretch
from tests.services.review.text_samples import UNHEARD, segment, talk


def differs(heard: str) -> dict[str, object]:
    return {"state": WordState.DIFFERS, "heard": heard, "confidence": 0.2}


def stretch_at(transcript: Transcript, place: int = 0) -> Stretch | None:
    places = full_review_queue(transcript)
    return wrong_stretch(transcript, places, places[place])


def one(text: str, *untexted: Untexted, **odd: Any) -> Transcript:
    return replace(talk(), segments=(segment("g", text, **odd),), untexted=untexted)


def test_it_reaches_from_the_first_wrong_word_to_the_last() -> None:
    text = one(
        "We saw the big house, and he went home then for the rest of that long week.",
        w1=differs("sold"),
        w3=differs("pig"),
        w4=UNHEARD,
        w7=differs("wept"),
    )
    found = stretch_at(text)
    assert found is not None
    assert found.written == "saw the big house, and he went"
    assert found.text == "sold the pig and he wept"
    assert (found.wrong, found.words) == (4, 7)
    assert stretch_at(text, 2) == found


def test_words_that_are_missing_inside_it_are_part_of_it() -> None:
    text = one(
        "We saw the pig here and he went home.",
        Untexted("u", 1_460, 1_700, "with all"),
        w1=differs("sold"),
        w3=differs("fig"),
        w7=differs("wept"),
    )
    found = stretch_at(text)
    assert found is not None
    assert found.text.startswith("sold the fig with all here")
    document = Document(text)
    edit = accepting_all_edit(text, found.places)
    assert edit is not None
    document.apply(edit)
    assert document.transcript.segments[0].text == "We sold the fig with all here and he wept home."
    assert document.transcript.untexted == ()
    document.undo()
    assert document.transcript == text
    document.redo()
    assert document.transcript.untexted == ()


def test_a_few_wrong_words_among_many_are_none() -> None:
    odd = {"w1": differs("sold"), "w8": differs("wept"), "w15": differs("peek")}
    text = one("We saw the big house and then he all went home for the rest of that week.", **odd)
    assert stretch_at(text) is None
    assert stretch_at(one("We saw the big house.", w1=differs("sold"), w3=differs("pig"))) is None


def test_only_what_was_understood_and_is_more_than_a_word_is_sure() -> None:
    spans = (
        Untexted("long", 10_000, 12_000, "and so we went there"),
        Untexted("word", 14_000, 14_300, "so"),
        Untexted("noise", 16_000, 18_000, ""),
    )
    places = full_review_queue(replace(talk("We met there."), untexted=spans))
    assert [place.untexted_id for place in sure_passages(places)] == ["long"]
