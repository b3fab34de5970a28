"""What the scripted person of the benchmark finds, does, and leaves: on a text whose errors are known."""

from __future__ import annotations

from dataclasses import replace

from alignment import UntextedSpan
from alignment import WordState as GoldState
from benchmarks.support.review.figures import columns
from benchmarks.support.review.person import walk
from benchmarks.support.review.truth import errors_of, same_words, shared_words
from benchmarks.support.scoring import Gold, GoldWord
from editor.document.values import Transcript, Untexted, WordState
from editor.services.review.places import full_review_queue
from tests.services.review.text_samples import UNHEARD, segment, talk

HEARD = {"state": WordState.DIFFERS, "confidence": 0.2}


def transcript() -> Transcript:
    segments = (
        segment("a", "So in May we met her.", w2=HEARD | {"heard": "March"}, w4=HEARD | {"heard": "fret"}),
        segment("b", "The chair was fine.", 4_000, w0=UNHEARD, w1=UNHEARD),
    )
    untexted = (Untexted("u", 8_000, 10_000, "and then we go"),)
    return replace(talk(), segments=segments, untexted=untexted)


def gold() -> Gold:
    spoken = {"May": (GoldState.DIFFERS, "March"), "The": (GoldState.UNHEARD, None)}
    spoken |= {"chair": (GoldState.UNHEARD, None), "fine.": (GoldState.DIFFERS, "mine.")}
    words = []
    for each in transcript().segments:
        for word in each.words:
            state, said = spoken.get(word.text, (GoldState.MATCHED, None))
            words.append(GoldWord(word.text, state, word.start_ms, word.end_ms, said))
    passages = (UntextedSpan(8_100, 9_900, "and then we went"), UntextedSpan(20_000, 22_000, "all of it"))
    return Gold(tuple(words), passages)


def test_the_truth_decides_what_is_real_and_what_is_left() -> None:
    doubts = full_review_queue(transcript())
    errors = errors_of(transcript(), gold())
    figures = columns(walk(transcript(), doubts, errors, None), errors, doubts, duration_ms=25_000)
    assert (figures["entries"], figures["errors"]) == (4, 6)
    assert figures["found"] == 100 * 4 / 6  # “fine.” and a passage are missed
    assert figures["real"] == 75.0  # “met” was right
    assert figures["first"] == figures["of_three"] == 100.0
    assert figures["missing_words"] == 75.0
    assert figures["per_error"] == 4 / 3
    assert figures["left"] == 100 * 4 / 10


def test_texts_are_compared_as_they_are_said() -> None:
    assert same_words("11%.", "eleven percent")
    assert not same_words("", "a")
    assert same_words("Umm,", "um")
    assert not same_words("see", "se")
    assert shared_words("and then we went on", "And we went.") == (3, 5)
