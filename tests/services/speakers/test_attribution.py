"""Voices name speakers: words are the units, persons decide, nothing else changes."""

from __future__ import annotations

from dataclasses import replace

from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.edits import assign_speaker
from editor.document.values import Check, NamedBy, Transcript
from editor.services.speakers.attribution import (
    AttributionCount,
    VoiceScope,
    attribute_words,
    count_changes,
    numbered_names,
)
from tests.services.speakers.samples import analysed, conversation

# Segments a (10 words), b (10), c (4), d (4), e (3).
VOICES = "aaaaaaaaaa bbbbbabbbb aaaa aaaa aaa"
NAMES = {"v1": "Ann", "v2": "Bob"}


def named(transcript: Transcript, edit: Edit | None) -> list[tuple[str, str]]:
    """Return who says what once an edit is made, segment by segment."""
    after = edit.apply(transcript) if edit is not None else transcript
    return [
        (speaker.name if (speaker := after.speaker(each.speaker_id)) else "-", each.text)
        for each in after.segments
    ]


def test_unknown_turns_are_split_between_words_and_named() -> None:
    before = conversation()
    edit = attribute_words(before, analysed(before, VOICES), NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert named(before, edit) == [
        ("Ann", "so tell me how it all began in those days"),
        ("Bob", "it began with a letter"),
        ("Ann", "yes"),
        ("Bob", "it did and then"),
        ("Ann", "what was in it"),
        ("Ann", "I mean the letter"),
        ("Ann", "go on please"),
    ]
    assert edit is not None
    after = edit.apply(before)
    assert [each.opens_turn for each in after.segments] == [True, True, False, False, True, False, True]
    assert [each.named_by for each in after.segments] == [None, *[NamedBy.VOICE] * 5, None]
    assert [word for each in after.segments for word in each.words] == [
        word for each in before.segments for word in each.words
    ]


def test_naming_by_voices_is_one_step_of_undo() -> None:
    before = conversation()
    document = Document(before, who="ann")
    edit = attribute_words(before, analysed(before, VOICES), NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert edit is not None
    document.apply(edit)
    document.undo()
    assert document.transcript == before


def test_what_will_change_is_counted_before() -> None:
    before = conversation()
    analysis = analysed(before, VOICES)
    unknown = count_changes(before, analysis, NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert unknown == AttributionCount(turns=2, words=18)
    assert count_changes(before, analysis, {"v2": "Bob"}, scope=VoiceScope.ALL) == AttributionCount(1, 9)


def test_a_voice_without_a_name_leaves_its_words_as_they_are() -> None:
    before = conversation()
    edit = attribute_words(before, analysed(before, VOICES), {"v2": "Bob"}, scope=VoiceScope.UNKNOWN_TURNS)
    assert ("Unknown", "yes") in named(before, edit)


def test_everywhere_the_text_gives_way_and_agreeing_labels_stay_the_texts() -> None:
    before = conversation()
    analysis = analysed(before, "aaaaaaaaaa bbbbbabbbb aaaa aaaa bbb")
    edit = attribute_words(before, analysis, NAMES, scope=VoiceScope.ALL)
    assert named(before, edit)[-1] == ("Bob", "go on please")
    assert edit is not None
    assert edit.apply(before).segments[0] == before.segments[0]


def test_a_persons_label_and_what_was_checked_are_never_replaced() -> None:
    before = conversation()
    segments = list(before.segments)
    segments[1] = replace(segments[1], speaker_id="s1", named_by=NamedBy.PERSON)
    segments[4] = replace(segments[4], checked=Check("ann", "2024-05-01T10:00:00.000Z"))
    before = replace(before, segments=tuple(segments))
    analysis = analysed(before, "aaaaaaaaaa bbbbbbbbbb aaaa aaaa bbb")
    edit = attribute_words(before, analysis, NAMES, scope=VoiceScope.ALL)
    assert edit is not None
    after = edit.apply(before)
    assert (after.segments[1], after.segments[4]) == (before.segments[1], before.segments[4])


def test_a_checked_segment_of_an_unknown_turn_is_named_as_a_whole() -> None:
    before = conversation()
    segments = list(before.segments)
    segments[1] = replace(segments[1], checked=Check("ann", "2024-05-01T10:00:00.000Z"))
    before = replace(before, segments=tuple(segments))
    edit = attribute_words(before, analysed(before, VOICES), NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert named(before, edit)[1] == ("Bob", before.segments[1].text)


def test_words_that_nobody_claims_get_no_speaker_where_all_is_named() -> None:
    before = conversation()
    analysis = analysed(before, "aaaaaaaaaa bbbb---bbb aaaa aaaa aaa")
    said = "letter yes it"
    assert ("-", said) in named(before, attribute_words(before, analysis, NAMES, scope=VoiceScope.ALL))
    edit = attribute_words(before, analysis, NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert ("Unknown", said) in named(before, edit)


def test_few_words_that_nobody_claims_go_with_the_one_voice_around_them_in_their_turn() -> None:
    before = conversation()
    analysis = analysed(before, "aaaaaaaaaa bbbbb-bbbb aaa- -aaa aaa")
    edit = attribute_words(before, analysis, NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert [name for name, _ in named(before, edit)] == ["Ann", "Bob", "Ann", "Ann", "Ann"]
    between = analysed(before, "aaaaaaaaaa bbbbb-aaaa aaaa aaa- -aa")
    edit = attribute_words(before, between, NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert [pair for pair in named(before, edit) if pair[0] == "Unknown"] == [
        ("Unknown", "yes"),
        ("Unknown", "letter"),
    ]


def test_a_word_that_was_not_heard_goes_with_the_word_before_it() -> None:
    before = conversation()
    segments = list(before.segments)
    words = list(segments[1].words)
    words[6] = replace(words[6], start_ms=None, end_ms=None)
    segments[1] = replace(segments[1], words=tuple(words))
    before = replace(before, segments=tuple(segments))
    edit = attribute_words(before, analysed(before, VOICES), NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert ("Ann", "yes it") in named(before, edit)


def test_an_analysis_holds_after_the_text_was_edited() -> None:
    before = conversation()
    analysis = analysed(before, VOICES)
    edited = replace(before, segments=(before.segments[1], *before.segments[3:]))
    edit = attribute_words(edited, analysis, NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert named(edited, edit)[:2] == [("Bob", "it began with a letter"), ("Ann", "yes")]


def test_nothing_to_change_is_no_edit() -> None:
    before = conversation()
    analysis = analysed(before, VOICES)
    edit = attribute_words(before, analysis, NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert edit is not None
    after = edit.apply(before)
    assert attribute_words(after, analysis, NAMES, scope=VoiceScope.UNKNOWN_TURNS) is None
    assert attribute_words(before, analysis, {}, scope=VoiceScope.ALL) is None


def test_a_persons_later_change_of_a_voiced_segment_counts() -> None:
    before = conversation()
    analysis = analysed(before, VOICES)
    edit = attribute_words(before, analysis, NAMES, scope=VoiceScope.UNKNOWN_TURNS)
    assert edit is not None
    after = edit.apply(before)
    assigned = assign_speaker(after, [after.segments[1].id], "s1")
    assert assigned is not None
    decided = assigned.apply(after)
    segments = list(decided.segments)
    segments[1] = replace(segments[1], named_by=NamedBy.PERSON)
    decided = replace(decided, segments=tuple(segments))
    assert attribute_words(decided, analysis, NAMES, scope=VoiceScope.ALL) is None


def test_numbered_names_are_none_that_is_taken() -> None:
    assert numbered_names(["v1", "v2"], taken=["Speaker 1"]) == {"v1": "Speaker 2", "v2": "Speaker 3"}
