"""Clean text: what is hidden, what the words around it look like then, and that nothing else moves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from editor.document.edits import mark_clean, set_text
from editor.document.values import CleanMark, Transcript
from editor.services.exports.disfluencies import FILLERS, CleanRules, clean_transcript
from tests.services.subtitles.samples import segment, transcript, transcripts

ENGLISH = CleanRules.of("en-GB")


def cleaned(text: str, rules: CleanRules = ENGLISH) -> str:
    return " ".join(one.text for one in clean_transcript(transcript(segment(text, 1_000)), rules).segments)


@pytest.mark.parametrize(
    ("spoken", "clean"),
    [
        ("I, uh, think so.", "I think so."),
        ("Well, um I think so.", "Well, I think so."),
        ("Um, we met in Seoul. Uhhh, yes.", "We met in Seoul. Yes."),
        ("We left, uh.", "We left."),
        ("Was it two, um?", "Was it two?"),
        ("“Um, I go,” uh, he said.", "“I go,” he said."),
        ("The house (um) stands.", "The house stands."),
        ("Well — uh — no.", "Well — no."),
        ("We met in in Seoul.", "We met in Seoul."),
        ("I, I think I think it's a, it's a house.", "I think it's a house."),
        ("In the in the in the end.", "In the end."),
        ("I, uh, I know.", "I know."),
        ("Th- the house re- recorded it.", "The house recorded it."),
        ("Hmm.", ""),
    ],
)
def test_fillers_repeats_and_broken_off_words_are_hidden(spoken: str, clean: str) -> None:
    assert cleaned(spoken) == clean


@pytest.mark.parametrize(
    ("spoken", "clean"),
    [
        ("We left, um.", "We left."),
        ("You know, we left, you know.", "We left."),
        ("Well — yes.", "Well — yes."),
    ],
)
def test_a_list_of_words_phrases_and_signs_hides_no_more_than_it_says(spoken: str, clean: str) -> None:
    own = CleanRules.of("en", {"en": ["you know", "um", "—", "what I mean to say"]})
    assert cleaned(spoken, own) == clean


@pytest.mark.parametrize(
    "spoken",
    [
        "No, no. I know that that was very very good.",
        "Thank you thank you.",
        "Pre- and post-war houses.",
        "It was two two one.",
        "He said so. So it was.",
        "Wait--wait, the humbug hums.",
        "Mhm, you know.",
    ],
)
def test_what_is_said_on_purpose_stays(spoken: str) -> None:
    assert cleaned(spoken) == spoken


def test_each_language_has_its_own_list() -> None:
    german = CleanRules.of("de")
    assert cleaned("Ähm, das ist ist, äh, gut.", german) == "Das ist gut."
    assert cleaned("Die, die das sagen, hat er um eins.", german) == "Die, die das sagen, hat er um eins."
    assert cleaned("Um, we met.", CleanRules.of("xx")) == "Um, we met."
    assert all(phrases and all(phrases) for phrases in FILLERS.values())


def test_a_persons_list_takes_the_place_of_the_usual_one() -> None:
    own = CleanRules.of("en", {"en": ["you know", "like"]})
    assert cleaned("Um, it was, you know, like, big.", own) == "Um, it was big."


def test_marks_hide_and_keep_words_whatever_the_list_says() -> None:
    text = transcript(segment("Um, we really met um there.", 1_000))
    words = text.segments[0].words
    for word, mark in ((words[2], CleanMark.HIDE), (words[4], CleanMark.KEEP)):
        edit = mark_clean(text, text.segments[0].id, [word.id], mark=mark)
        assert edit is not None
        text = edit.apply(text)
    assert clean_transcript(text, ENGLISH).segments[0].text == "We met um there."
    assert mark_clean(text, text.segments[0].id, [words[2].id], mark=CleanMark.HIDE) is None
    # Another word is another matter.
    edit = set_text(text, text.segments[0].id, "Um, we never met um there.")
    assert edit is not None
    assert clean_transcript(edit.apply(text), ENGLISH).segments[0].text == "We never met um there."


@settings(deadline=None)
@given(transcripts())
def test_all_other_words_keep_their_ids_and_times(given_text: Transcript) -> None:
    before = {word.id: word for one in given_text.segments for word in one.words}
    after = [word for one in clean_transcript(given_text, ENGLISH).segments for word in one.words]
    assert [replace(word, text="") for word in after] == [replace(before[word.id], text="") for word in after]
    again = clean_transcript(given_text, CleanRules())
    assert len(after) <= sum(len(one.words) for one in again.segments) <= len(before)
