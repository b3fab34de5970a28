"""What a text by itself puts in doubt, and what it does not."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from editor.document.document import Document
from editor.document.edits import assign_speaker_named, set_text, settle_words, split_segment
from editor.document.values import Transcript
from editor.services.review.signals.text_signals import TextSignals
from tests.services.review.text_samples import EDITED, UNHEARD, found, segment, talk


@pytest.mark.parametrize(
    ("text", "words", "single"),
    [
        ("you need to prepare prepare for it.", "prepare prepare", "prepare"),
        ("you need to You you can see it.", "You you", "You"),
        ("it was “maybe maybe, they said.", "“maybe maybe,", "“maybe,"),
    ],
)
def test_a_doubled_word_is_told_with_its_single_form(text: str, words: str, single: str) -> None:
    assert found(talk(text)) == [("doubled", words, (single,))]


@pytest.mark.parametrize(
    "text",
    [
        "I know that that is very very good, no no, she had had it.",
        "Tell me, me, it costs 10 10 or five five.",
        "I I think we we go to to the the end.",  # hesitations, heard twice
    ],
)
def test_what_is_doubled_on_purpose_or_in_hesitation_is_not(text: str) -> None:
    assert found(talk(text)) == []


def test_a_function_word_that_was_not_heard_twice_is_a_slip() -> None:
    unheard = replace(talk(""), segments=(segment("g", "we go to the the end.", w4=UNHEARD),))
    assert found(unheard) == [("doubled", "the the", ("the",))]


def test_what_a_person_wrote_or_settled_is_not_told() -> None:
    transcript = talk("you need to prepare prepare for it.")
    edited = replace(transcript, segments=(segment("g", "prepare prepare it.", w0=EDITED, w1=EDITED),))
    assert found(edited) == []
    edit = settle_words(transcript, "g0-", ("g0-3", "g0-4"), signal="doubled")
    assert edit is not None
    assert found(edit.apply(transcript)) == []
    assert settle_words(edit.apply(transcript), "g0-", ("g0-3", "g0-4"), signal="doubled") is None


def test_a_number_written_in_two_ways_gives_way_to_the_commoner() -> None:
    text = talk("It was 10 percent.", "Maybe ten percent.", "Or 10 percent, two people, 3 dogs.")
    assert found(text) == [("number", "ten", ("10",))]


def test_a_label_that_changes_inside_a_sentence_is_told() -> None:
    first, other = segment("a", "All is said."), segment("b", "This is the biggest of the,", 3_000)
    follower = segment("c", "many problems that we have.", 5_500, "s2")
    text = replace(talk(), segments=(first, other, follower, segment("d", "Yes, it is.", 8_000)))
    assert found(text) == [("label", "the,", ())]
    same = replace(text, segments=(first, other, replace(follower, speaker_id="s1"), text.segments[3]))
    assert found(same) == []


def test_a_sentence_that_breaks_off_is_told_where_speech_goes_on() -> None:
    first, other = segment("a", "All is said."), segment("b", "And then we went to the", 3_000)
    text = replace(talk(), segments=(first, other, segment("c", "Good morning.", 6_000), first))
    text = replace(text, segments=(*text.segments[:3], segment("d", "Fine.", 8_000)))
    assert found(text) == [("broken-off", "the", ())]
    late = replace(text, segments=(first, other, segment("c", "Good morning.", 60_000), text.segments[3]))
    assert found(late) == []


def test_a_text_without_sentences_has_none_that_break_off() -> None:
    text = talk("and then we went to the", "Good morning", "and so on", "of the", "Day")
    assert found(text) == []


def test_a_language_without_a_dictionary_has_doubled_words_still() -> None:
    assert found(talk("Das ist ist Haverfort Haferfort.", language="de")) == [
        ("doubled", "ist ist", ("ist",))
    ]


def test_what_is_kept_up_to_date_is_what_is_found_anew() -> None:
    dice = random.Random(4)
    pieces = (
        "Haverford came.",
        "Haverfort went.",
        "ten percent",
        "10 percent.",
        "prepare prepare",
        "to the,",
    )
    document = Document(talk(*(" ".join(dice.choices(pieces, k=3)) for _ in range(12))))
    signals = TextSignals("en")
    for _ in range(60):
        _change(document, dice, pieces)
        fresh = TextSignals("en")
        for each in (signals, fresh):
            each.update(document.transcript)
        assert signals.findings(document.transcript) == fresh.findings(document.transcript)


def _change(document: Document, dice: random.Random, pieces: tuple[str, ...]) -> None:
    now: Transcript = document.transcript
    target = dice.choice(now.segments)
    action = dice.randrange(5)
    if action == 0 and document.can_undo:
        document.undo()
        return
    if action == 1:
        edit = split_segment(now, target.id, dice.randrange(len(target.text) + 1))
    elif action == 2:
        edit = assign_speaker_named(now, [target.id], dice.choice(("Ann", "Bob")))
    else:
        edit = set_text(now, target.id, " ".join(dice.choices(pieces, k=2)))
    if edit is not None:
        document.apply(edit)
