"""Proposals that were weighed by the sound: what it refuses goes, what else it hears comes in."""

from __future__ import annotations

from alignment import WeighedText
from editor.document.glossary import Glossary, Term
from editor.document.values import Transcript
from editor.services.review.places import full_review_queue
from editor.services.review.proposals import proposals, texts_to_weigh
from tests.services.review.test_proposals import differs, text_with

GLOSSARY = Glossary((Term("Haversham"), Term("Confluence")))


def weighed(**costs: float) -> list[WeighedText]:
    """Return texts with their costs; those named with an underscore before them were heard."""
    return [
        WeighedText(text.strip("_").replace("_", " "), cost, text.startswith("_"))
        for text, cost in costs.items()
    ]


def proposed(
    transcript: Transcript, *texts: WeighedText, glossary: Glossary | None = None
) -> list[tuple[str, str]]:
    doubt = full_review_queue(transcript, glossary=glossary)[0]
    found = proposals(transcript, doubt, glossary=glossary, weighed=texts)
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    return [(each.text, each.reason) for each in found]


def said(heard: str, text: str = "He met Havershem, then.", at: int = 2) -> Transcript:
    return text_with((text, {f"w{at}": differs(heard)}))


def test_a_term_that_the_sound_does_not_bear_out_is_not_proposed() -> None:
    text = said("Haverford")
    assert "Haversham," in [each for each, _ in proposed(text, glossary=GLOSSARY)]
    kept = proposed(text, *weighed(Haverford=0.0, Haversham=8.0, Havershem=9.0), glossary=GLOSSARY)
    assert "Haversham," in [each for each, _ in kept]
    refused = proposed(text, *weighed(Haverford=0.0, Haversham=15.0, Havershem=9.0), glossary=GLOSSARY)
    assert [each for each, _ in refused] == ["Haverford,"]


def test_a_term_keeps_its_capital_inside_a_sentence() -> None:
    text = said("conference", text="So the confluense is near.")
    assert "Confluence" in [each for each, _ in proposed(text, glossary=GLOSSARY)]


def test_what_is_heard_otherwise_comes_in_behind_what_was_heard() -> None:
    text = said("Haverford")
    found = proposed(text, *weighed(Haverford=0.0, _Havenford=1.0, _Heaven_forbid=4.0, _Or_not=9.0))
    assert [each for each, _ in found] == ["Haverford,", "Havenford,", "Heaven forbid,"]
    assert found[1][1] == "another possible reading"


def test_the_same_words_written_in_several_ways_are_proposed_once() -> None:
    text = said("have to", text="I need to go.", at=1)
    found = [each.lower() for each, _ in proposed(text, *weighed(have_to=0.0, _have_to=0.0, _Have_To=2.0))]
    assert found[0] == "have to"
    assert found.count("have to") == 1


def test_what_was_heard_is_not_proposed_where_the_sound_prefers_what_is_written() -> None:
    text = said("March", text="So in May we met.", at=2)
    assert [each for each, _ in proposed(text, *weighed(March=0.0, May=6.0))] == ["March"]
    assert proposed(text, *weighed(March=6.0, May=0.0)) == []


def test_an_attempt_at_a_word_is_not_proposed_for_a_known_one() -> None:
    assert proposed(said("condid.", text="We are. Seconded. Then so.", at=2)) == []
    assert proposed(said("Condid.", text="We are. Seconded. Then so.", at=2)) != []  # a name it may be
    assert proposed(said("harko", text="We met Hako then.", at=2)) != []


def test_a_part_of_the_words_may_have_been_heard_otherwise() -> None:
    odd = {f"w{at}": differs("could") for at in (2, 3)}
    text = text_with(("well how ah Wildfire you wait.", odd))
    doubt = full_review_queue(text)[0]
    texts = texts_to_weigh(text, doubt)
    assert texts[:2] == ("ah Wildfire", "could")
    assert {"ah could", "could Wildfire"} <= set(texts)
    found = proposed(text, *weighed(could=3.0, ah_could=0.0, could_Wildfire=30.0))
    assert "ah could" in [each for each, _ in found]
    assert "could Wildfire" not in [each for each, _ in found]


def test_names_that_sound_less_like_it_are_weighed_and_proposed_where_they_cost_little() -> None:
    text = text_with(
        ("We use Onword here. And Onword there. And Onword too.", {}),
        ("I am using twinkle in a sentence.", {"w3": differs("onward")}),
    )
    place = next(doubt for doubt in full_review_queue(text) if doubt.text == "twinkle")
    assert "Onword" in texts_to_weigh(text, place)
    found = proposals(text, place, weighed=weighed(twinkle=20.0, onward=0.0, Onword=6.0))
    assert [each.text for each in found] == ["onward", "Onword"]
    assert [e.text for e in proposals(text, place, weighed=weighed(onward=0.0, Onword=11.0))] == ["onward"]
