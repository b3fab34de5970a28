"""What is played at a place, which places come first, and how long a review takes."""

from __future__ import annotations

from dataclasses import replace

from editor.services.review.listening import listening_span
from editor.services.review.ordering import DECISION_MS, estimated_ms, worst_first
from editor.services.review.places import full_review_queue
from editor.services.review.proposals import proposals
from editor.services.review.queue import DoubtKind, review_queue
from tests.services.review.samples import transcript, word


def test_a_stretch_is_widened_to_whole_words_and_no_further() -> None:
    # "We" 1000-1200, "use" 1300-1500, "CHECH" 1600-1800, "GPT" 1800-2000, "daily." 2500-2700
    assert listening_span(transcript(), 1_600, 2_000, context_ms=200) == (1_300, 2_200)
    assert listening_span(transcript(), 1_600, 2_000, context_ms=550) == (1_000, 2_700)
    assert listening_span(transcript(), 1_600, 2_000, context_ms=1_000) == (600, 3_000)
    assert listening_span(transcript(), 100, 200, context_ms=1_000) == (0, 1_200)


def test_a_long_word_at_the_edge_is_cut_rather_than_played_whole() -> None:
    text = transcript()
    first = text.segments[0]
    drawn_out = replace(word("Weeell", 0), end_ms=1_450)
    text = replace(
        text, segments=(replace(first, start_ms=0, words=(drawn_out, *first.words[1:])), text.segments[1])
    )
    assert listening_span(text, 1_600, 2_000, context_ms=500) == (1_100, 2_500)


def test_more_words_that_are_surely_wrong_come_before_few_that_may_be_right() -> None:
    queue = full_review_queue(transcript())
    ordered = worst_first(queue)
    assert sorted(map(repr, ordered)) == sorted(map(repr, queue))
    assert ordered[0].heard == "what else was said"
    assert ordered[-1].kind is DoubtKind.UNCERTAIN


def test_the_time_it_takes_grows_with_places_sound_and_context() -> None:
    queue = review_queue(transcript())
    lengths = sum(
        (place.end_ms or 0) - (place.start_ms or 0) for place in queue if place.start_ms is not None
    )
    assert estimated_ms(queue, context_ms=0) == len(queue) * DECISION_MS + lengths
    assert estimated_ms(queue, context_ms=1_000) == estimated_ms(queue, context_ms=0) + 2_000 * len(queue)
    assert estimated_ms([], context_ms=1_000) == 0


def test_what_was_heard_is_proposed_with_the_capital_and_the_marks_of_the_place() -> None:
    first, *_others = review_queue(transcript())
    assert [one.text for one in proposals(transcript(), first)] == ["ChatGPT"]
    ending = replace(first, text="“Chech gpt,”", heard="chat gpt")
    assert [one.text for one in proposals(transcript(), ending)] == ["“Chat gpt,”"]
    assert proposals(transcript(), replace(first, heard=None)) == ()
