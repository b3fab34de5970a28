"""Who speaks as a matter of doubt: few places, each with its reason, and never twice."""

from __future__ import annotations

from dataclasses import replace

from editor.document.changes import Edit
from editor.document.values import NamedBy, Transcript, WordState
from editor.services.review.live_places import LivePlaces
from editor.services.review.places import ReviewQueue, full_review_queue
from editor.services.review.proposals import BY_VOICE, proposals
from editor.services.review.queue import ABOUT_SPEAKERS, Doubt, DoubtKind
from editor.services.review.settle import accepting_edit, dismissing_edit
from editor.services.speakers.attribution import VoiceScope, attribute_words
from tests.document.samples import segment
from tests.services.review.signals.speaker_samples import LAST, OTHER, READ_ON, RIGHT, talk
from tests.services.speakers.samples import analysed, opening


def relabelled(transcript: Transcript, speaker_id: str | None, *rows: int) -> Transcript:
    """Return a transcript with another label in some rows."""
    segments = [
        replace(each, speaker_id=speaker_id) if row in rows else each
        for row, each in enumerate(transcript.segments)
    ]
    return replace(transcript, segments=tuple(segments))


def doubts(transcript: Transcript, voices: str, *, sureness: float = 0.95) -> list[Doubt]:
    """Return the places about who speaks."""
    found = full_review_queue(transcript, voices=analysed(transcript, voices, sureness=sureness))
    return [place for place in found if place.kind in ABOUT_SPEAKERS]


def after(transcript: Transcript, edit: Edit | None) -> Transcript:
    """Return what an edit makes of a transcript."""
    assert edit is not None
    return edit.apply(transcript)


def test_labels_that_fit_are_not_doubted() -> None:
    assert doubts(talk(), RIGHT) == []
    assert full_review_queue(talk()) == full_review_queue(talk(), voices=analysed(talk(), RIGHT))


def test_a_turn_under_another_name_is_one_place_with_its_reason() -> None:
    [place] = doubts(talk(), OTHER)
    assert (place.kind, place.reason) == (
        DoubtKind.SPEAKER,
        "the text says Ann, the voice sounds like Bob",
    )
    assert (place.segment_id, place.text) == ("d", "what did you make of it at first")
    assert len(place.spoken_ids) == 15
    [same] = doubts(talk(), "aaaaaaaaaa bbbbbbbbbbbb bbbbbbbbb bbbbbbb- bbbbbb-" + LAST)
    assert len(same.spoken_ids) == 14  # the word between goes with those around it, the last one with nobody
    assert [(each.text, each.reason) for each in proposals(talk(), place)] == [("Bob", BY_VOICE)]


def test_five_seconds_of_a_long_turn_are_shown() -> None:
    before = relabelled(talk(), "s1", 1)
    more = opening(segment("g", READ_ON, 50_000, "s2"))
    before = replace(before, segments=(*before.segments, more))
    [place] = doubts(before, RIGHT + LAST)
    assert place.text == "it began with a letter which came to us one"


def test_what_is_short_unsure_or_overlapped_accuses_nobody() -> None:
    assert doubts(talk(), "aaaaaaaaaa bbbbbbbbbbbb bbbbbbaaa aaaaaaaa aaaaaaa" + LAST) == []
    assert doubts(talk(), OTHER, sureness=0.6) == []
    assert doubts(talk(), "aaaaaaaaaa bbbbbbbbbbbb bbbbbbbbb BBBBBBBB BBBBBBB" + LAST) == []
    assert doubts(talk(), "aaaaaaaaaa bbbbbbbbbbbb bbbbbbbbb -------- -------" + LAST) == []


def test_a_voice_under_two_names_and_one_voice_for_two_people_accuse_nobody() -> None:
    assert doubts(talk(), "a" * 66) == []
    assert doubts(relabelled(talk(), "s1", 1, 2), RIGHT) == []
    assert doubts(relabelled(talk(), "s1", 5), OTHER) == []


def test_taking_the_voices_name_names_all_words_of_the_place() -> None:
    before = talk()
    [place] = doubts(before, OTHER)
    now = after(before, accepting_edit(before, place, "Bob"))
    assert [each.speaker_id for each in now.segments] == ["s1", "s2", "s2", "s2", "s2", "s2"]
    assert now.segments[3].named_by is NamedBy.PERSON
    assert doubts(now, OTHER) == []


def test_a_part_of_a_segment_is_split_off_for_the_name_that_is_taken() -> None:
    before = talk()
    [place] = doubts(before, "aaaaaaaaaa bbbbbaaaaaaa bbbbbbbbb aaaaaaaa aaaaaaa" + LAST)
    assert place.text == "which came to us one fine morning"
    now = after(before, accepting_edit(before, place, "Cy"))
    assert [each.text for each in now.segments[1:3]] == ["it began with a letter", place.text]
    assert [each.name for each in now.speakers] == ["Ann", "Bob", "Unknown", "Cy"]
    assert (now.segments[1].named_by, now.segments[2].named_by) == (None, NamedBy.PERSON)


def test_a_label_that_a_person_keeps_is_not_doubted_again() -> None:
    before = talk()
    [place] = doubts(before, OTHER)
    edit = dismissing_edit(before, place)
    assert edit is not None
    assert edit.label == "Assign Ann here"
    now = after(before, edit)
    assert now.segments[3] == replace(before.segments[3], named_by=NamedBy.PERSON)
    assert doubts(now, OTHER) == []


def test_a_turn_named_by_a_voice_that_is_not_sure_is_a_place() -> None:
    unknown = relabelled(talk(), "s3", 3, 4)
    analysis = analysed(unknown, RIGHT)
    spans = [
        replace(span, sureness=0.3) if 19_000 <= span.start_ms < 30_000 else span for span in analysis.spans
    ]
    analysis = replace(analysis, spans=tuple(spans))
    names = {"v1": "Ann", "v2": "Bob"}
    now = after(unknown, attribute_words(unknown, analysis, names, scope=VoiceScope.UNKNOWN_TURNS))
    [place] = [each for each in full_review_queue(now, voices=analysis) if each.kind in ABOUT_SPEAKERS]
    assert (place.kind, place.reason) == (DoubtKind.UNSURE_SPEAKER, "Ann or someone else")
    assert [each.text for each in proposals(now, place)] == ["Ann", "Bob"]
    for edit in (accepting_edit(now, place, "Ann"), dismissing_edit(now, place)):
        settled = after(now, edit)
        assert [each.named_by for each in settled.segments[3:5]] == [NamedBy.PERSON] * 2
        assert full_review_queue(settled, voices=analysis) == full_review_queue(settled)


def test_places_about_speakers_stand_among_the_others_in_the_order_of_the_text() -> None:
    before = talk()
    words = list(before.segments[3].words)
    words[0] = replace(words[0], state=WordState.DIFFERS, heard="and")
    heard = replace(before.segments[3], words=tuple(words))
    before = replace(before, segments=(*before.segments[:3], heard, *before.segments[4:]))
    found = full_review_queue(before, voices=analysed(before, OTHER, sureness=0.95))
    assert [place.kind for place in found] == [DoubtKind.DIFFERS, DoubtKind.SPEAKER]
    taken = set(found[0].word_ids)
    assert not taken.intersection(found[1].word_ids)
    assert taken < set(found[1].spoken_ids)


def test_a_decision_is_known_at_once_while_the_text_is_edited() -> None:
    before = talk()
    queue, live = ReviewQueue(voices=analysed(before, OTHER, sureness=0.95)), LivePlaces()
    live.take(before, queue.update(before))
    [place] = live.all(before)
    now = after(before, dismissing_edit(before, place))
    assert live.all(now) == []
    assert queue.update(now) == []
    assert live.all(before) == [place]


def test_another_analysis_is_compared_with_what_was_found_of_the_text() -> None:
    queue = ReviewQueue(voices=analysed(talk(), RIGHT))
    assert queue.update(talk()) == full_review_queue(talk())
    queue.set_voices(analysed(talk(), OTHER, sureness=0.95))
    assert [place.kind for place in queue.update(talk())] == [DoubtKind.SPEAKER]
    queue.set_voices(None)
    assert queue.update(talk()) == full_review_queue(talk())
