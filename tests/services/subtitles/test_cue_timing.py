"""Subtitles are shown when spoken, long enough to be read, never two at a time."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.values import Segment, Transcript
from editor.services.subtitles.cue_timing import MIN_CUE_MS, make_subtitles
from editor.services.subtitles.export import render
from editor.services.subtitles.profiles import PROFILES, STANDARD, Profile
from tests.services.subtitles.samples import LONG, Media, segment, texts, transcript, transcripts


def test_times_come_from_the_words_and_gaps_are_kept() -> None:
    made = make_subtitles(
        transcript(segment("Hello there, you all.", 1_000), segment("And now to you.", 8_000))
    )
    first, second = made.cues
    assert (first.start_ms, second.start_ms) == (1_000, 8_000)
    assert first.end_ms == 1_000 + 4 * 350 - 40 + STANDARD.hold_ms
    close = make_subtitles(
        transcript(segment("Hello there, you all.", 1_000), segment("And now to you.", 2_700))
    )
    assert close.cues[1].start_ms - close.cues[0].end_ms == STANDARD.gap_ms


def test_a_short_word_stays_long_enough_to_be_read() -> None:
    (cue,) = make_subtitles(transcript(segment("Yes.", 5_000, step_ms=200))).cues
    assert (cue.start_ms, cue.end_ms - cue.start_ms) == (5_000, STANDARD.min_ms)
    both = make_subtitles(
        transcript(segment("Yes.", 5_000, step_ms=240), segment("No, never in my life.", 5_300, speaker="s2"))
    ).cues
    assert both[0].end_ms - both[0].start_ms >= 600
    assert both[1].start_ms - both[0].end_ms == STANDARD.gap_ms


def test_a_fast_speaker_is_given_the_pause_that_follows() -> None:
    (cue,) = make_subtitles(
        transcript(segment("incomprehensibly extraordinary characterisations", 1_000, step_ms=500))
    ).cues
    assert cue.end_ms - cue.start_ms == 48 / STANDARD.chars_per_second * 1000


def test_short_neighbours_of_one_speaker_are_joined() -> None:
    made = make_subtitles(
        transcript(segment("Yes.", 1_000), segment("I do.", 1_400), segment("Do you?", 2_200, speaker="s2"))
    )
    assert texts(made.cues) == ["Yes. I do.", "Do you?"]


def test_words_that_were_not_heard_stand_with_their_neighbours() -> None:
    made = make_subtitles(transcript(segment("It was a very good year.", 1_000, unheard="very good")))
    assert texts(made.cues) == ["It was a very good year."]
    assert made.left_out == ()


def test_a_segment_of_which_nothing_was_heard_takes_its_own_span_or_is_reported() -> None:
    silent = segment("never said this", 0, unheard="never said this")
    placed = Segment("g", "s1", 4_000, 6_000, silent.words)
    made = make_subtitles(transcript(segment("Before it.", 1_000), placed, segment("After it.", 8_000)))
    assert [(cue.text, cue.start_ms) for cue in made.cues] == [
        ("Before it.", 1_000), ("never said this", 4_000), ("After it.", 8_000)
    ]  # fmt: skip
    nowhere = Segment("g", "s1", 4_000, 4_000, silent.words)
    made = make_subtitles(transcript(segment("Before it.", 1_000), nowhere))
    assert texts(made.cues) == ["Before it."]
    assert made.left_out == (nowhere,)
    notices = render(transcript(nowhere), Media(), format="srt").notices
    assert notices == ("Not exported: “never said this” (00:00:04.000) has no time.",)


def test_a_sign_stands_with_the_word_that_it_opens_or_closes() -> None:
    long = "— " + LONG.replace("Geneva. She", "Geneva. — She").replace("office,", "office —") + " ♪"
    for profile in PROFILES:
        for cue in make_subtitles(transcript(segment(long, 1_000)), profile=profile).cues:
            assert not cue.text.startswith("—") or cue.text.startswith(("— We", "— She"))
            assert not cue.text.endswith("—") or cue.text.endswith("office —")
            assert any(char.isalnum() for char in cue.text)


def test_a_sign_gives_no_time_to_words_that_were_not_heard() -> None:
    text = "We met Ann in Geneva last spring."
    for marked in (text, f"– {text}", f"♪ {text} ♪"):
        unheard = replace(segment(marked, 1_300, unheard=text), end_ms=1_500)
        made = make_subtitles(transcript(segment("Yes, I did.", 0), unheard, segment("Good.", 1_500)))
        assert texts(made.cues) == ["Yes, I did.", "Good."]
        assert made.left_out == (unheard,)


def test_a_segment_of_signs_alone_makes_no_subtitle() -> None:
    music = segment("♪ … ♪", 4_000)
    made = make_subtitles(transcript(segment("Before it.", 1_000), music))
    assert texts(made.cues) == ["Before it."]
    assert made.left_out == (music,)
    notices = render(transcript(music), Media(), format="srt").notices
    assert notices == ("Not exported: “♪ … ♪” (00:00:04.000) has no words.",)


def test_speakers_who_talk_at_once_are_shown_one_after_the_other() -> None:
    made = make_subtitles(
        transcript(
            segment("I was going to say that it is so.", 1_000), segment("No, no, no!", 1_500, speaker="s2")
        )
    )
    assert [cue.speaker for cue in made.cues] == ["Sam Altman", "Unknown"]
    assert made.cues[0].end_ms + STANDARD.gap_ms <= made.cues[1].start_ms


def test_two_who_begin_together_are_a_gap_apart() -> None:
    made = make_subtitles(
        transcript(segment("I will.", 1_000, step_ms=200), segment("No, you will not.", 1_010, speaker="s2"))
    )
    first, second = made.cues
    assert first.end_ms - first.start_ms >= MIN_CUE_MS
    assert second.start_ms - first.end_ms == STANDARD.gap_ms


def test_three_who_begin_together_follow_each_other() -> None:
    made = make_subtitles(
        transcript(
            segment("I will.", 1_000, step_ms=200),
            segment("No, you will not.", 1_010, speaker="s2"),
            segment("Oh, stop it.", 1_020, speaker=None),
        )
    )
    gaps = [after.start_ms - before.end_ms for before, after in pairwise(made.cues)]
    assert gaps == [STANDARD.gap_ms, STANDARD.gap_ms]


def test_a_word_held_for_long_is_not_shown_for_ever() -> None:
    (cue,) = make_subtitles(transcript(segment("Ooooh!", 1_000, step_ms=12_000))).cues
    assert cue.end_ms - cue.start_ms == STANDARD.max_ms


def test_nothing_is_shown_after_the_end_of_the_recording() -> None:
    made = make_subtitles(transcript(segment("Yes.", 9_500, step_ms=200)), duration_ms=10_000)
    assert made.cues[0].end_ms == 10_000


@settings(deadline=None)
@given(transcripts(), st.sampled_from(PROFILES), st.booleans())
def test_whatever_comes_in_the_rules_hold(given: Transcript, profile: Profile, names: bool) -> None:
    made = make_subtitles(given, profile=profile, names_in_text=names)
    before_ms = -profile.gap_ms
    for cue in made.cues:
        assert cue.start_ms >= before_ms + profile.gap_ms
        assert cue.end_ms - cue.start_ms >= MIN_CUE_MS
        assert cue.end_ms - cue.start_ms <= profile.max_ms
        assert cue.lines
        assert any(char.isalnum() for char in cue.text)
        assert all(len(line) <= profile.line_chars or " " not in line for line in cue.lines)
        before_ms = cue.end_ms
    # Of two speakers in one subtitle each has a hyphen before the first word.
    tokens = [token.lstrip("-") for cue in made.cues for token in cue.text.split()]
    said = [word.text.lstrip("-") for segment in given.segments for word in segment.words]
    if not made.left_out and not names:
        assert sorted(tokens) == sorted(said)
    assert set(tokens) <= {*said, "Sam", "Altman:", "Unknown:"}
