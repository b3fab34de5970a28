"""Fixing all alike: what is found, how sure that is, and the one edit that corrects it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.document.document import Document
from editor.document.edits import set_text
from editor.document.values import Transcript, WordState
from editor.services.review.alike import Likeness, alike, replace_alike
from tests.services.review.text_samples import segment, talk

HEARD = {"state": WordState.DIFFERS, "heard": "ChatGPT", "confidence": 0.2}
UNSURE = {"confidence": 0.1}


def transcript() -> Transcript:
    segments = (
        segment("a", "I asked CHECH GPT about it."),
        segment("b", "Then chat GPT, of course, said ChatGPT.", 5_000),
        segment("c", "And so Jack Petey is it.", 10_000, w2=HEARD, w3=HEARD),
        segment("d", "“Chech gpt!” they say.", 15_000),
        segment("e", "We use chatch GPD now.", 20_000, w2=UNSURE, w3=UNSURE),
        segment("f", "I check the budget.", 25_000),
    )
    return replace(talk(), segments=segments)


def test_what_is_written_heard_or_sounds_so_is_found_with_its_context() -> None:
    found = alike(transcript(), "CHECH GPT", "ChatGPT")
    assert [(place.segment_id, place.likeness, place.text, place.new) for place in found] == [
        ("a", Likeness.WRITTEN, "CHECH GPT", "ChatGPT"),
        ("b", Likeness.WRITTEN, "chat GPT,", "ChatGPT,"),
        ("c", Likeness.HEARD, "Jack Petey", "ChatGPT"),
        ("d", Likeness.WRITTEN, "“Chech gpt!”", "“ChatGPT!”"),
        ("e", Likeness.SOUNDS, "chatch GPD", "ChatGPT"),
    ]
    assert (found[0].before, found[0].after) == ("I asked", "about it.")
    assert (found[0].start_ms, found[0].end_ms) == (800, 1_550)
    assert all(place.is_ticked for place in found[:4])


def test_common_words_that_were_heard_as_written_are_not_ticked() -> None:
    text = talk("We met the bookkeeping club.", "So bookkeeping it is.")
    doubtful = segment("h", "Our bookkeeping hives.", 9_000, w1=UNSURE)
    found = alike(replace(text, segments=(*text.segments, doubtful)), "bookkeeping", "beekeeping")
    assert [place.is_ticked for place in found] == [False, False, True]


@pytest.mark.parametrize(("wrong", "right"), [("", "x"), ("...", "x"), ("GPT", "GPT"), ("GPT", " ")])
def test_nothing_is_like_nothing(wrong: str, right: str) -> None:
    assert alike(transcript(), wrong, right) == ()


def test_the_chosen_ones_are_one_revision_that_keeps_the_times_and_can_be_undone() -> None:
    document = Document(transcript())
    found = alike(document.transcript, "CHECH GPT", "ChatGPT")
    edit = replace_alike(document.transcript, [found[0], found[1], found[3]])
    assert edit is not None
    assert edit.why == "3 places"
    document.apply(edit)
    assert len(document.revisions) == 1
    assert [each.text for each in document.transcript.segments[:4]] == [
        "I asked ChatGPT about it.",
        "Then ChatGPT, of course, said ChatGPT.",
        "And so Jack Petey is it.",
        "“ChatGPT!” they say.",
    ]
    old, new = transcript().segments[0], document.transcript.segments[0]
    assert (new.words[2].start_ms, new.words[2].end_ms) == (old.words[2].start_ms, old.words[3].end_ms)
    assert new.words[3:] == old.words[4:]
    after = document.transcript
    document.undo()
    assert document.transcript == transcript()
    document.redo()
    assert document.transcript == after


def test_places_where_the_text_changed_meanwhile_are_left_out() -> None:
    found = alike(transcript(), "CHECH GPT", "ChatGPT")
    change = set_text(transcript(), "a", "I asked chess GPT about it.")
    assert change is not None
    changed = change.apply(transcript())
    edit = replace_alike(changed, found[:2])
    assert edit is not None
    assert [splice.row for splice in edit.splices] == [1]
    assert replace_alike(changed, found[:1]) is None
    assert replace_alike(changed, []) is None


def test_what_is_written_right_beside_other_words_is_no_place() -> None:
    right = talk("He likes ChatGPT a lot.", "They like Chat GPT a lot.")
    assert [place.text for place in alike(right, "CHECH GPT", "ChatGPT")] == ["Chat GPT"]
