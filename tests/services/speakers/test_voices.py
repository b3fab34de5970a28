"""What is asked about voices, what its answer becomes, and who a voice is by the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from alignment.speakers.types import SpokenWord
from editor.document.values import Check, NamedBy, Transcript
from editor.document.voices import VoiceAnalysis, VoiceSpan
from editor.services.speakers.requests import analysis_of, request_of, request_of_voice
from editor.services.speakers.voice_changes import merge_voices, split_voice
from editor.services.speakers.voice_lookup import VoiceLookup
from editor.services.speakers.voice_rows import speakers_of_voices, voice_rows, voice_speakers
from tests.document.samples import words
from tests.services.speakers.samples import analysed, attribution, conversation

# Segments a (10 words), b (10), c (4), d (4), e (3).
VOICES = "aaaaaaaaaa bbbbbabbbb aaaa aaaa aaa"


def with_segment(transcript: Transcript, row: int, **changes: object) -> Transcript:
    segments = list(transcript.segments)
    segments[row] = replace(segments[row], **changes)  # type: ignore[arg-type]  # names of fields
    return replace(transcript, segments=tuple(segments))


def test_every_word_is_asked_about_with_its_turn_and_its_label() -> None:
    asked = request_of(conversation())
    assert [word.turn for word in asked] == [0] * 10 + [1] * 10 + [2] * 8 + [3] * 3
    assert {word.label for word in asked[:10]} == {"Ann"}
    assert {word.label for word in asked[10:28]} == {None}
    assert not any(word.is_fixed for word in asked)
    assert asked[10] == SpokenWord("it", 6_000, 6_400, 1)


def test_what_a_person_said_is_fixed_and_what_a_voice_said_is_no_evidence() -> None:
    before = with_segment(conversation(), 1, speaker_id="s1", named_by=NamedBy.PERSON)
    before = with_segment(before, 2, speaker_id="s1", named_by=NamedBy.VOICE)
    before = with_segment(before, 4, checked=Check("ann", "2024-05-01T10:00:00.000Z"))
    asked = request_of(before)
    assert [(word.label, word.is_fixed) for word in (asked[0], asked[10], asked[20], asked[28])] == [
        ("Ann", False),
        ("Ann", True),
        (None, False),
        ("Ann", True),
    ]


def test_neighbouring_words_of_one_voice_and_turn_share_a_span() -> None:
    found = analysed(conversation(), "aaaaaaaaaa bbbbbAbbbb aaaa a-aa aaa")
    assert [(span.start_ms, span.end_ms, span.voice_id) for span in found.spans] == [
        (0, 4_900, "v1"),
        (6_000, 8_400, "v2"),
        (8_500, 8_900, "v1"),
        (9_000, 10_900, "v2"),
        (12_000, 13_900, "v1"),
        (15_000, 15_400, "v1"),
        (15_500, 15_900, None),
        (16_000, 16_900, "v1"),
        (18_000, 19_400, "v1"),
    ]
    assert [span.is_overlapped for span in found.spans] == [False, False, True, *[False] * 6]
    assert [voice.id for voice in found.voices] == ["v1", "v2"]


def test_a_word_has_the_span_that_covers_most_of_it_and_of_equal_ones_the_shortest() -> None:
    spans = (
        VoiceSpan(0, 10_000, "v1", 1),
        VoiceSpan(4_000, 4_400, "v2", 1),
        VoiceSpan(9_900, 12_000, "v2", 1),
    )
    lookup = VoiceLookup(VoiceAnalysis(spans=spans))
    [inside] = words("w", "yes", 4_000)
    [at_the_border] = words("w", "so", 9_600)
    [after] = words("w", "and", 13_000)
    assert lookup.span_of(inside) is spans[1]
    assert lookup.span_of(at_the_border) is spans[0]
    assert lookup.span_of(after) is None
    assert lookup.span_of(replace(inside, start_ms=None, end_ms=None)) is None


def test_a_row_says_who_a_voice_is_and_how_much_of_it_is_labelled_otherwise() -> None:
    before = conversation()
    first, second = voice_rows(before, analysed(before, VOICES))
    assert (first.name, first.speaker_id, first.turn_count, first.word_count) == ("Ann", "s1", 4, 22)
    assert (second.name, second.speaker_id, second.turn_count, second.word_count) == (None, None, 1, 9)
    labelled = with_segment(before, 1, speaker_id="s1")
    assert [row.disagreeing_words for row in voice_rows(labelled, analysed(before, VOICES))] == [0, 0]
    other = replace(
        labelled, speakers=(*labelled.speakers, replace(labelled.speakers[0], id="s3", name="Bob"))
    )
    other = with_segment(other, 4, speaker_id="s3")
    assert [row.disagreeing_words for row in voice_rows(other, analysed(before, VOICES))] == [3, 0]


def test_a_persons_word_outweighs_the_texts() -> None:
    before = conversation()
    before = replace(before, speakers=(*before.speakers, replace(before.speakers[0], id="s3", name="Bob")))
    analysis = analysed(before, "aaaaaaaaaa aaaaaaaaaa aaaa aaaa aaa")
    text = with_segment(before, 2, speaker_id="s3")
    assert voice_speakers(text, analysis) == {"v1": "s1"}
    person = with_segment(before, 1, speaker_id="s3", named_by=NamedBy.PERSON)
    assert voice_speakers(person, analysis) == {"v1": "s3"}
    assert voice_speakers(before, analysis, labels_count=False) == {}


def test_labels_of_those_who_have_a_voice_of_their_own_do_not_hide_whose_a_voice_is() -> None:
    before = conversation()
    before = replace(before, speakers=(*before.speakers, replace(before.speakers[0], id="s3", name="Bob")))
    labels = ("s1", "s3", "s3", "s1", "s1")
    for row, speaker_id in enumerate(labels):
        before = with_segment(before, row, speaker_id=speaker_id)
    # Bob's voice has 10 words, all his; the other has 17 under Ann's name and 4 under his, and is Ann's.
    lookup = VoiceLookup(analysed(before, "aaaaaaaaaa bbbbbbbbbb aaaa aaaa aaa"))
    assert speakers_of_voices(before, lookup, least_share=0.9) == {"v1": "s1", "v2": "s3"}
    # Where Bob has no clearer voice, a voice with the labels of both is nobody's.
    lookup = VoiceLookup(analysed(before, "aaaaaaaaaa aaaaaaaaaa aaaa aaaa aaa"))
    assert speakers_of_voices(before, lookup, least_share=0.9) == {}


def test_a_slip_at_a_border_names_no_voice() -> None:
    before = conversation()
    assert "v2" not in voice_speakers(before, analysed(before, "aaaaaaaaab bbbbbabbbb aaaa aaaa aaa"))


def test_what_an_earlier_attribution_called_a_speaker_goes_to_one_voice() -> None:
    before = conversation()
    for row in range(5):
        before = with_segment(before, row, speaker_id="s1", named_by=NamedBy.VOICE)
    analysis = analysed(before, "aaaaaaaaaa bbbbbbbbbb aaaa aaaa aaa")
    assert voice_speakers(before, analysis) == {"v1": "s1"}
    said = with_segment(before, 1, named_by=None)
    assert voice_speakers(said, analysis) == {"v1": "s1", "v2": "s1"}


def test_two_voices_that_are_one_are_merged() -> None:
    found = analysed(conversation(), "aaaaaaaaaa bbbbbbbbbb cccc cccc aaa")
    merged = merge_voices(found, "v3", "v2")
    assert [(voice.id, voice.talking_ms) for voice in merged.voices] == [("v1", 1_000), ("v2", 5_000)]
    assert merged.voices[1].samples == ((1, 3_001), (2, 3_002))
    assert {span.voice_id for span in merged.spans} == {"v1", "v2"}
    assert merge_voices(found, "v1", "v1") == found
    with pytest.raises(KeyError):
        merge_voices(found, "v9", "v1")


def test_one_voice_that_is_two_is_split_by_asking_about_its_words_alone() -> None:
    before = conversation()
    found = analysed(before, "aaaaaaaaaa bbbbbbbbbb bbbb bbbb aaa")
    asked = request_of_voice(before, found, "v2")
    assert [word.text for word in asked] == [word.text for word in request_of(before)[10:28]]
    only = replace(before, segments=before.segments[1:4])
    split = split_voice(found, "v2", attribution(only, "aaaaaaaaaa bbbb bbbb"), asked)
    assert [voice.id for voice in split.voices] == ["v1", "v3", "v2"]
    lookup = VoiceLookup(split)
    owners = [{span.voice_id for span in lookup.spans_of(each) if span} for each in before.segments]
    assert owners == [{"v1"}, {"v3"}, {"v2"}, {"v2"}, {"v1"}]
    assert split_voice(found, "v2", attribution(only, "a" * 18), asked) == found


def test_an_answer_without_voices_claims_nothing() -> None:
    before = conversation()
    found = analysis_of(attribution(before, "-" * 31), request_of(before))
    assert found.voices == ()
    assert {span.voice_id for span in found.spans} == {None}
