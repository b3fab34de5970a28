"""Trials of a glossary: what is planted and what is not said, drawn by chance and yet the same each time."""

from __future__ import annotations

import random
from itertools import pairwise

from benchmarks.support.accuracy.edits import Vocabulary
from benchmarks.support.review.glossary_trials import glossary_terms, misspellings, resembling, unsaid
from editor.services.review.signals.tokens import lexicon_of

TEXT = (
    "Our treasurer explained the insurance, and nobody objected. The scaffolding was expensive, though every "
    "contractor promised a discount. Pottery classes begin in September at the community centre, where the "
    "instructor from Aberdeen teaches beekeeping. Elections follow in the autumn, whatever committees do."
)
WORDS = TEXT.split()


def test_two_hundred_terms_of_which_those_that_are_said_are_left_out() -> None:
    terms = glossary_terms()
    assert len(terms) == len(set(terms)) == 200
    said = [*WORDS, "Kubernetes", "Newcastle"]
    left = unsaid(terms, said)
    assert set(terms) - set(left) == {"Kubernetes"}  # of the other name only a part is said


def test_misspelled_words_are_no_words_and_stand_apart() -> None:
    lexicon = lexicon_of("en")
    found = list(misspellings(WORDS, lexicon, random.Random(4)))
    assert found == list(misspellings(WORDS, lexicon, random.Random(4)))
    assert len(found) == 2
    for at, wrong, right in found:
        assert right in WORDS[at]
        assert wrong != WORDS[at]
        assert not lexicon.token(wrong).known
        assert wrong[:1].isupper() == right[:1].isupper()
    places = [at for at, _, _ in found]
    assert all(later - earlier >= 25 for earlier, later in pairwise(places))


def test_terms_like_everyday_words_are_one_phone_away_and_never_said() -> None:
    vocabulary = Vocabulary(
        {
            "pottery": "P AA T ER IY",
            "lottery": "L AA T ER IY",
            "watery": "W AO T ER IY",
            "insurance": "IH N SH UH R AH N S",
        }
    )
    found = resembling(["Pottery", "and", "insurance"], vocabulary, 5, random.Random(1))
    assert found == ["Lottery"]
    assert resembling(["pottery", "lottery"], vocabulary, 5, random.Random(1)) == []
