"""Places while the text is edited: those of other words stay, and undo brings each back."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.edits import dismiss_untexted, set_text
from editor.document.values import Transcript, Untexted, WordState
from editor.services.review.live_places import LivePlaces
from editor.services.review.places import ReviewQueue
from editor.services.review.queue import Doubt
from editor.services.review.settle import accepting_edit, dismissing_edit
from tests.services.review.text_samples import UNHEARD, segment, talk

DIFFERS = {"state": WordState.DIFFERS, "confidence": 0.2}


def text() -> Transcript:
    """Return a text with places of several kinds in one segment, and speech without text of both sorts."""
    odd: dict[str, Any] = {"w1": DIFFERS | {"heard": "spare"}, "w9": UNHEARD, "w10": UNHEARD}
    first = segment("a", "We prepare dinner dinner before the ten people for all this.", **odd)
    second = segment("b", "Then 10 people came, and 10 people went.", 6_000)
    spans = (Untexted("u", 3_560, 4_300, "very brief"), Untexted("v", 12_000, 12_600, "well then"))
    return replace(talk(), segments=(first, second), untexted=spans)


def repeated(small: Transcript, count: int) -> Transcript:
    """Return a text that says the same again and again, each time 20 s later."""
    segments = [
        replace(
            each,
            id=f"{each.id}{at}",
            start_ms=each.start_ms + 20_000 * at,
            end_ms=each.end_ms + 20_000 * at,
            words=tuple(
                replace(
                    word,
                    id=f"{word.id}-{at}",
                    start_ms=None if word.start_ms is None else word.start_ms + 20_000 * at,
                    end_ms=None if word.end_ms is None else word.end_ms + 20_000 * at,
                )
                for word in each.words
            ),
        )
        for at in range(count)
        for each in small.segments
    ]
    spans = [
        replace(
            span,
            id=f"{span.id}{at}",
            start_ms=span.start_ms + 20_000 * at,
            end_ms=span.end_ms + 20_000 * at,
        )
        for at in range(count)
        for span in small.untexted
    ]
    return replace(small, segments=tuple(segments), untexted=tuple(spans))


def told(places: list[Doubt]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(place.kind.value, place.text, place.suggestions) for place in places]


def opened(transcript: Transcript) -> tuple[Document, LivePlaces, ReviewQueue]:
    live, queue = LivePlaces(), ReviewQueue()
    live.take(transcript, queue.update(transcript))
    return Document(transcript), live, queue


def test_it_says_what_the_whole_queue_says() -> None:
    document, live, queue = opened(text())
    assert live.all(document.transcript) == queue.update(document.transcript)
    assert len(live.all(document.transcript)) > 3


@pytest.mark.parametrize("taken", [True, False])
def test_each_decision_settles_its_place_alone_and_undo_brings_back_what_was(taken: bool) -> None:
    document, live, _queue = opened(text())
    states = [live.all(document.transcript)]
    while states[-1]:
        place = states[-1][0]
        edit = (
            accepting_edit(document.transcript, place, "other")
            if taken
            else dismissing_edit(document.transcript, place)
        )
        assert edit is not None
        document.apply(edit)
        left = told(live.all(document.transcript))
        assert left == told(states[-1])[1:]
        states.append(live.all(document.transcript))
    for before in states[-2::-1]:
        document.undo()
        assert live.all(document.transcript) == before


def test_words_typed_anew_are_asked_about_no_more_but_their_neighbours_are() -> None:
    document, live, queue = opened(text())
    edit = set_text(document.transcript, "a", "We compare dinner dinner before the ten people for all this.")
    assert edit is not None
    document.apply(edit)
    kinds = [kind for kind, *_ in told(live.all(document.transcript))]
    assert "differs" not in kinds
    assert "doubled" in kinds
    assert told(live.all(document.transcript)) == told(queue.update(document.transcript))


def test_speech_that_needs_no_text_is_no_more_heard_in_the_stead_of_words() -> None:
    document, live, _queue = opened(text())
    assert any(place.untexted_id == "u" and place.text for place in live.all(document.transcript))
    edit = dismiss_untexted(document.transcript, "u")
    assert edit is not None
    document.apply(edit)
    unheard = [place for place in live.all(document.transcript) if place.text == "all this."]
    assert [(place.untexted_id, place.heard) for place in unheard] == [(None, None)]
    document.undo()
    assert any(place.untexted_id == "u" and place.text for place in live.all(document.transcript))


def test_an_edit_of_a_long_text_is_followed_at_once() -> None:
    """Of 100,000 words 20 ms on an idle computer; a fifth of them here, in processor time."""
    document, live, _queue = opened(repeated(text(), 1_000))
    took = []
    for place in live.all(document.transcript)[::500]:
        edit = dismissing_edit(document.transcript, place)
        assert edit is not None
        document.apply(edit)
        begun = time.process_time()
        live.all(document.transcript)
        took.append(time.process_time() - begun)
    assert min(took) < 0.05


def test_missing_speech_is_judged_anew_only_where_the_words_around_it_changed() -> None:
    document, live, _queue = opened(repeated(text(), 3))
    before = {place.untexted_id: place for place in live.all(document.transcript) if place.is_passage}
    assert len(before) == 3
    edit = set_text(document.transcript, "b1", "Then")
    assert edit is not None
    document.apply(edit)
    now = document.transcript
    after = live.all(now)
    assert all(before[place.untexted_id] is place for place in after if place.is_passage)
    anew = LivePlaces()
    anew.take(now, ReviewQueue().update(now))
    order = [place.untexted_id for place in after if place.is_passage]
    assert order == [place.untexted_id for place in anew.all(now) if place.is_passage]


def test_passages_are_those_among_all_places_in_every_state() -> None:
    document, live, _ = opened(repeated(text(), 3))
    steps: list[Callable[[Transcript], Edit | None]] = [
        lambda now: dismiss_untexted(now, "u1"),
        lambda now: set_text(now, "a0", "We prepare dinner"),
        lambda now: set_text(now, "b2", ""),
    ]
    for step in steps:
        edit = step(document.transcript)
        assert edit is not None
        document.apply(edit)
        all_places = live.all(document.transcript)
        assert live.passages(document.transcript) == [each for each in all_places if each.is_passage]
    while document.undo() is not None:
        all_places = live.all(document.transcript)
        assert live.passages(document.transcript) == [each for each in all_places if each.is_passage]
