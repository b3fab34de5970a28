"""Questions to the sound: the words around a place as they were heard, and the same for the same content."""

from __future__ import annotations

from dataclasses import replace

from editor.document.values import Untexted, WordState
from editor.services.review.places import full_review_queue
from editor.services.review.weighing.place_spans import WORDS_AROUND
from editor.services.review.weighing.requests import weigh_request
from tests.services.review.test_proposals import differs, text_with
from tests.services.review.text_samples import STEP_MS, UNHEARD, segment, talk

LONG = "one two three four five six seven eight nine ten."


def test_six_words_on_either_side_are_told() -> None:
    text = text_with((LONG, {"w8": differs("nigh")}), (LONG, {}))
    request = weigh_request(text, full_review_queue(text)[0])
    assert request is not None
    span = request.span
    assert (span.words, span.start_ms, span.end_ms) == (("nine",), 8 * STEP_MS, 9 * STEP_MS - 50)
    assert span.before == ("three", "four", "five", "six", "seven", "eight")
    assert span.before_ms == 2 * STEP_MS
    assert span.after == ("ten.",)  # the next segment begins too long after it
    assert request.texts[:2] == ("nine", "nigh")


def test_the_next_segment_gives_context_where_it_is_near() -> None:
    near = replace(text_with(), segments=(segment("a", LONG, w8=differs("nigh")), segment("b", LONG, 4_100)))
    request = weigh_request(near, full_review_queue(near)[0])
    assert request is not None
    assert request.span.after == ("ten.", "one", "two", "three", "four", "five")
    assert len(request.span.after) == WORDS_AROUND


def test_words_around_are_told_as_they_were_heard() -> None:
    odd = {"w1": differs("too"), "w5": differs("sick servants"), "w6": differs("sick servants")}
    text = text_with((LONG, {**odd, "w3": differs("for")}))
    places = {doubt.text: doubt for doubt in full_review_queue(text)}
    request = weigh_request(text, places["four"])
    assert request is not None
    assert request.span.before == ("one", "too", "three")
    assert request.span.after == ("five", "sick", "servants", "eight", "nine", "ten.")


def test_words_that_were_not_heard_lie_between_their_neighbours() -> None:
    text = text_with((LONG, {"w4": UNHEARD, "w5": UNHEARD}))
    request = weigh_request(text, full_review_queue(text)[0])
    assert request is not None
    assert (request.span.start_ms, request.span.end_ms) == (4 * STEP_MS - 50, 6 * STEP_MS)
    assert "" in request.texts


def test_missing_speech_lies_between_the_words_around_it() -> None:
    text = talk("So we met.", "Then it was late.", untexted=(Untexted("u", 1_200, 1_290, "yes"),))
    request = weigh_request(text, full_review_queue(text)[0])
    assert request is not None
    assert (request.span.words, request.span.before) == ((), ("So", "we", "met."))
    assert request.span.after == ("Then", "it", "was", "late.")
    assert "yes" in request.texts


def test_the_same_question_is_asked_once_wherever_its_place_stands() -> None:
    text = text_with((LONG, {"w4": differs("fife")}))
    renamed = segment("other", LONG, w4=differs("fife"))
    elsewhere = replace(text, segments=(renamed,))
    one, other = (weigh_request(each, full_review_queue(each)[0]) for each in (text, elsewhere))
    assert one == other
    assert hash(one) == hash(other)


def test_how_speech_is_written_is_not_asked_of_the_sound() -> None:
    text = talk("You need to prepare prepare, now.")
    [doubled] = full_review_queue(text)
    assert weigh_request(text, doubled) is None


def test_a_place_without_a_time_to_listen_to_is_not_asked_about() -> None:
    alone = replace(talk(), segments=(segment("a", "never said", w0=UNHEARD, w1=UNHEARD),))
    [place] = full_review_queue(alone)
    assert place.kind.value == WordState.UNHEARD.value
    assert weigh_request(alone, place) is None
