"""Proposals: at most three, the likeliest first, with the case and the marks of the place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from editor.document.glossary import Glossary, Term
from editor.document.values import Transcript, Untexted, WordState
from editor.services.review.places import full_review_queue
from editor.services.review.proposals import Proposal, proposals
from tests.services.review.text_samples import UNHEARD, segment, talk


def differs(heard: str | None) -> dict[str, Any]:
    return {"state": WordState.DIFFERS, "heard": heard, "confidence": 0.2}


def text_with(*segments: tuple[str, dict[str, Any]], untexted: tuple[Untexted, ...] = ()) -> Transcript:
    made = [segment(f"g{at}-", text, at * 9_000, **odd) for at, (text, odd) in enumerate(segments)]
    return replace(talk(), segments=tuple(made), untexted=untexted)


def proposed(transcript: Transcript, glossary: Glossary | None = None, place: int = 0) -> list[str]:
    doubt = full_review_queue(transcript, glossary=glossary)[place]
    found = proposals(transcript, doubt, glossary=glossary)
    assert len(found) <= 3
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    assert all(isinstance(each, Proposal) and each.reason and 0 <= each.score <= 1 for each in found)
    return [each.text for each in found]


@pytest.mark.parametrize(
    ("text", "at", "heard", "wanted"),
    [
        ("In “May, then.", 1, "March.", "“March,"),
        ("Invoices are here.", 0, "invoice", "Invoice"),
        ("It was big. Invoices are here.", 3, "boys is", "Boys is"),
        ("So he went Home then.", 3, "March", "March"),
        ("So he asked invoices then.", 3, "Invoice", "invoice"),
        ("So he got seven percent.", 3, "11%.", "11% percent."),
    ],
)
def test_what_was_heard_comes_in_the_dress_of_the_place(text: str, at: int, heard: str, wanted: str) -> None:
    found = proposed(text_with((text, {f"w{at}": differs(heard)})))
    assert found[0] == wanted.removesuffix(" percent.")


def test_where_more_was_heard_than_is_written_a_part_of_it_is_proposed_too() -> None:
    heard = {"w2": differs("ones. Right")}
    assert proposed(text_with(("The other Mind and then.", heard))) == ["ones. Right", "ones", "Right"]
    as_much = {f"w{at}": differs("loose ones") for at in (1, 2)}
    assert proposed(text_with(("The lost bones and then.", as_much))) == ["loose ones"]


def test_what_was_heard_is_written_as_the_name_is_elsewhere() -> None:
    text = text_with(("We like ChatGPT. And ChatGPT is nice.", {}), ("To use check GBT, daily.", {
        "w2": differs("chat GPT"), "w3": differs("chat GPT"),
    }))  # fmt: skip
    assert proposed(text)[0] == "ChatGPT,"


def test_a_term_that_sounds_like_what_was_heard_or_written_is_proposed() -> None:
    glossary = Glossary((Term("GPT-4"), Term("Kubernetes")))
    text = text_with(("hard to give g p d four to all.", {f"w{at}": differs(None) for at in (3, 4, 5, 6)}))
    assert "GPT-4" in proposed(text, glossary)


def test_words_that_nobody_said_may_go() -> None:
    assert proposed(
        text_with(("All fine. The chair thanked us.", {f"w{at}": UNHEARD for at in (2, 3, 4, 5)}))
    ) == [""]


def test_a_doubled_word_is_proposed_once() -> None:
    assert proposed(text_with(("You need to prepare prepare, now.", {}))) == ["prepare,"]


def test_a_word_of_the_same_company_is_proposed() -> None:
    text = text_with(
        ("the local beekeeping club met.", {}), ("the local bookkeeping club met.", {"w2": differs(None)})
    )
    assert proposed(text) == ["beekeeping"]


def test_plain_spelling_is_proposed() -> None:
    assert "conference" in proposed(text_with(("at the confrence now.", {"w2": differs(None)})))
    assert "in fact" in proposed(text_with(("we said infact then.", {"w2": differs(None)})))


@pytest.mark.parametrize(
    ("before", "heard", "after", "wanted"),
    [
        ("So the big", "Nations and the.", "people know.", "nations and the"),
        ("So it is.", "shall I ask her?", "Yes.", "Shall I ask her?"),
        ("So it is.", "we go", "Yes.", "We go."),
        ("So it is.", "it came out of a", "Yes.", "It came out of a"),
        ("So it is.", "shall I ask her?", "and then yes.", "Shall I ask her?"),
        ("So it is.", "shall I ask her", "and then yes.", "Shall I ask her"),
        ("So it", "shall be. I ask her.", "and then yes.", "shall be. I ask her"),
    ],
)
def test_missing_speech_is_fitted_into_its_gap(before: str, heard: str, after: str, wanted: str) -> None:
    text = text_with((before, {}), (after, {}), untexted=(Untexted("u", 5_000, 6_000, heard),))
    assert proposed(text) == [wanted]


def test_a_place_that_is_gone_has_what_can_be_said_without_it() -> None:
    text = text_with(("In May then.", {"w1": differs("March")}))
    (doubt,) = full_review_queue(text)
    gone = replace(text, segments=())
    assert [each.text for each in proposals(gone, doubt)] == ["March"]
