"""The whole queue: each place once, the worst first, kept up to date, and quick."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from typing import Any

import pytest

from editor.document.document import Document
from editor.document.edits import confirm_word, set_text
from editor.document.glossary import Glossary, Term
from editor.document.values import Segment, Transcript, Untexted, Word, WordState
from editor.services.review.ordering import worst_first
from editor.services.review.places import ReviewQueue, full_review_queue
from editor.services.review.queue import REASONS, Doubt, DoubtKind, review_queue
from tests.services.review.samples import transcript
from tests.services.review.text_samples import UNHEARD, segment, talk

DIFFERS = {"state": WordState.DIFFERS, "confidence": 0.2}


def told(doubts: list[Doubt]) -> list[tuple[str, str, str | None]]:
    return [(doubt.kind.value, doubt.text, doubt.heard) for doubt in doubts]


def one(text: str, *, untexted: tuple[Untexted, ...] = (), **odd: Any) -> Transcript:
    return replace(talk(), segments=(segment("g", text, **odd),), untexted=untexted)


def test_places_of_sound_are_those_of_the_sound_alone_in_their_order() -> None:
    alone = review_queue(transcript())
    found = full_review_queue(transcript())
    assert [(d.kind, d.near_ms, d.text, d.word_ids) for d in found] == [
        (d.kind, d.near_ms, d.text, d.word_ids) for d in alone
    ]
    assert all(0 < doubt.certainty <= 1 and doubt.cost > 0 for doubt in found)


def test_only_the_kinds_asked_for_are_told() -> None:
    found = full_review_queue(transcript(), kinds=[DoubtKind.UNTEXTED])
    assert {doubt.kind for doubt in found} == {DoubtKind.UNTEXTED}


def test_every_kind_has_a_reason() -> None:
    assert set(REASONS) == set(DoubtKind)


def test_the_worst_comes_first() -> None:
    long = Untexted("u", 60_000, 65_000, "so many words that nobody has written down here")
    text = one("He said May to the harko.", w2=DIFFERS | {"heard": "March"}, untexted=(long,))
    worst = worst_first(full_review_queue(text))
    assert [doubt.kind for doubt in worst] == [DoubtKind.UNTEXTED, DoubtKind.DIFFERS]
    assert worst[0].expected_cost == worst[0].certainty * worst[0].cost


def test_what_is_no_word_was_hardly_said() -> None:
    sure = full_review_queue(one("the seconded one.", w1=DIFFERS | {"heard": "second"}))
    hardly = full_review_queue(one("the seconded one.", w1=DIFFERS | {"heard": "condidd"}))
    assert hardly[0].certainty < sure[0].certainty


def test_words_and_speech_that_was_heard_in_their_stead_are_one_place() -> None:
    text = one("it was 2017, a good year.", w2=UNHEARD, untexted=(Untexted("u", 820, 1_180, "is"),))
    (doubt,) = full_review_queue(text)
    assert (doubt.kind, doubt.text, doubt.heard, doubt.untexted_id) == (DoubtKind.UNHEARD, "2017,", "is", "u")
    assert (doubt.start_ms, doubt.end_ms) == (820, 1_180)


def test_speech_elsewhere_stays_a_place_of_its_own() -> None:
    text = one("it was 2017, a good year.", w2=UNHEARD, untexted=(Untexted("u", 4_000, 5_000, "is"),))
    assert told(full_review_queue(text)) == [("unheard", "2017,", None), ("untexted", "", "is")]


def test_text_and_sound_tell_of_a_word_once() -> None:
    doubled = one("we go to the the end.", w4=UNHEARD)
    assert told(full_review_queue(doubled)) == [("doubled", "the the", None)]
    glossary = Glossary((Term("Haversham"),))
    both = one("We met Havershem there.", w2=DIFFERS | {"heard": "have her"})
    (doubt,) = full_review_queue(both, glossary=glossary)
    assert (doubt.kind, doubt.suggestions) == (DoubtKind.DIFFERS, ("Haversham",))


def test_a_name_that_the_recogniser_does_not_know_is_asked_about_once() -> None:
    heard = DIFFERS | {"heard": "onward"}
    text = one("Onwerd Onwerd, Onwerd, Onwerd.", w0=heard, w1=heard, w2=heard, w3=heard)
    first = full_review_queue(text)
    assert next(doubt.word_ids[0] for doubt in first if doubt.kind is DoubtKind.DIFFERS) == "g0"
    apart = replace(
        text,
        segments=tuple(segment(f"g{at}-", "the Onwerd is", at * 2_000, w1=heard) for at in range(4)),
    )
    (asked,) = full_review_queue(apart)
    assert asked.segment_id == "g0-"
    edit = confirm_word(apart, "g0-", "g0-1")
    assert edit is not None
    assert full_review_queue(edit.apply(apart)) == []


def test_words_that_the_aligner_is_not_sure_of_are_told_where_they_are_long_enough() -> None:
    text = one("I think so.", w0={"confidence": 0.01}, w1={"confidence": 0.1})
    assert told(full_review_queue(text)) == [("uncertain", "think", None)]


def test_what_is_kept_up_to_date_is_what_is_found_anew() -> None:
    dice = random.Random(8)
    document = Document(_large(60, dice))
    queue = ReviewQueue()
    for _ in range(40):
        target = dice.choice(document.transcript.segments)
        edit = set_text(document.transcript, target.id, " ".join(dice.choices(_WORDS, k=6)))
        if dice.random() < 0.3:
            document.undo()
        elif edit is not None:
            document.apply(edit)
        assert queue.update(document.transcript) == full_review_queue(document.transcript)


@pytest.mark.parametrize("words", [20_000])
def test_it_is_quick(words: int) -> None:
    """A fifth of the longest text in a fifth of the time; this thread's own, for others may be busy."""
    document = Document(_large(words // 20, random.Random(1)))
    full_review_queue(talk("So it is."))  # the dictionary is read
    begun = time.thread_time()
    queue = ReviewQueue()
    queue.update(document.transcript)
    assert time.thread_time() - begun < 3.0
    edit = set_text(document.transcript, document.transcript.segments[5].id, "Haverford came to us.")
    assert edit is not None
    document.apply(edit)
    begun = time.thread_time()
    queue.update(document.transcript)
    assert time.thread_time() - begun < 0.2


_WORDS = ["the", "a", "people", "asked", "Haverford", "Haverfort", "ChatGPT", "and", "10", "ten", "percent,"]
_WORDS += ["it", "was.", "prepare", "GPT-4", "Then", "so"]


def _large(segments: int, dice: random.Random) -> Transcript:
    made = []
    for row in range(segments):
        words = tuple(
            Word(
                f"{row}-{at}",
                dice.choice(_WORDS),
                row * 9_000 + at * 400,
                row * 9_000 + at * 400 + 300,
                0.9,
                WordState.DIFFERS if dice.random() < 0.05 else WordState.MATCHED,
                "other" if dice.random() < 0.05 else None,
            )
            for at in range(20)
        )
        made.append(Segment(f"s{row}", None, row * 9_000, row * 9_000 + 8_000, words))
    untexted = tuple(
        Untexted(f"u{at}", at * 27_000 + 8_200, at * 27_000 + 8_900, "you know")
        for at in range(segments // 3)
    )
    return Transcript("en", (), tuple(made), untexted)
