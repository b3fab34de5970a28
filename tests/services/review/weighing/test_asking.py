"""Asking the sound where nobody waits: only about names and terms, unless all is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from alignment import EditedSpan, WeighedText
from editor.document.glossary import Glossary, Term
from editor.document.values import Transcript
from editor.services.review.places import full_review_queue
from editor.services.review.weighing.asking import Asked, AskedProposals
from tests.services.review.test_proposals import differs, text_with

TRACK = 2
GLOSSARY = Glossary((Term("Haversham"),))


class FakeWeigher:
    """Says what each text costs; what it was not told of costs nothing."""

    def __init__(self, costs: dict[str, float]) -> None:
        self._costs = costs
        self.asked: list[tuple[Path, tuple[str, ...], str, str, int]] = []

    def weigh(
        self,
        recording: Path,
        span: EditedSpan,
        texts: Sequence[str],
        *,
        model: str,
        language: str,
        readings: int,
        track: int | None,
    ) -> tuple[WeighedText, ...]:
        assert track == TRACK
        self.asked.append((recording, span.words, model, language, readings))
        return tuple(WeighedText(text, self._costs.get(text, 0.0), False) for text in texts)


def asked(text: Transcript, weigher: FakeWeigher, what: Asked) -> list[list[str] | None]:
    """Return what is proposed for each place; None where it is one no more."""
    places = full_review_queue(text, glossary=GLOSSARY)
    proposals = AskedProposals(
        text,
        GLOSSARY,
        weigher=weigher,
        recording=Path("x.ogg"),
        model="tiny.en",
        asked=what,
        track=TRACK,
    )
    found = [proposals.of(place) for place in places]
    return [[each.text for each in own] if own is not None else None for own in found]


def test_only_places_with_a_name_or_term_are_asked_about() -> None:
    text = text_with(("So in May we met Haverschem now.", {"w2": differs("March")}))
    weigher = FakeWeigher({})
    march, term = asked(text, weigher, Asked.TERMS)
    assert march == ["March"]
    assert term is not None
    assert "Haversham" in term
    assert weigher.asked == [(Path("x.ogg"), ("Haverschem",), "tiny.en", "en", 0)]
    asked(text, weigher, Asked.ALL)
    assert [(words, readings) for _, words, _, _, readings in weigher.asked[1:]] == [
        (("May",), 5),
        (("Haverschem",), 5),
    ]


def test_a_place_that_only_a_term_made_goes_with_it() -> None:
    text = text_with(("So in May we met Haverschem now.", {}))
    kept, gone = (FakeWeigher({"Haversham": cost, "Haverschem": 0.0}) for cost in (8.0, 15.0))
    assert asked(text, kept, Asked.TERMS) == [["Haversham"]]
    assert asked(text, gone, Asked.TERMS) == [None]
