"""Every violation is listed with its place, what was measured, what is allowed, and what would help."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.values import Transcript
from editor.formats.subtitles.cues import Cue
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.export import render
from editor.services.subtitles.profiles import PROFILES, STANDARD, LetterCase, Profile, profile_named
from editor.services.subtitles.rule_check import Proposal, Remedy, Rule, check_rules
from tests.services.subtitles.samples import LONG, Media, segment, transcript, transcripts


def cue(start_ms: int, end_ms: int, *lines: str) -> Cue:
    return Cue(start_ms, end_ms, lines or ("Well then.",))


def only(cues: list[Cue], profile: Profile = STANDARD, **more: object) -> tuple[Rule, float, float, str]:
    (found,) = check_rules(cues, profile, **more)  # type: ignore[arg-type]
    assert found.start_ms == cues[found.cue].start_ms
    return found.rule, round(found.value, 1), found.limit, str(found.proposal)


def test_subtitles_within_the_rules_break_none() -> None:
    assert check_rules([cue(0, 833), cue(917, 2_000), cue(2_500, 9_500)], STANDARD) == ()
    assert check_rules([], STANDARD) == ()


@pytest.mark.parametrize(
    ("cues", "rule", "value", "limit", "proposal"),
    [
        ([cue(0, 3_000, "a" * 20 + " " + "b" * 22)], Rule.LINE_LENGTH, 43, 42, "use 2 lines"),
        ([cue(0, 4_000, "a" * 50)], Rule.LINE_LENGTH, 50, 42, "shorten by 8 characters"),
        ([cue(0, 3_000, "one", "two", "three")], Rule.LINES, 3, 2, "use 2 lines"),
        ([cue(0, 6_900, *["word " * 7 + "word"] * 3)], Rule.LINES, 3, 2, "split into 2 subtitles"),
        ([cue(0, 1_000, "x" * 30)], Rule.READING_SPEED, 30, 20, "show it 500 ms longer"),
        ([cue(0, 500)], Rule.SHORTEST, 500, 833, "show it 333 ms longer"),
        ([cue(0, 500), cue(584, 2_000)], Rule.SHORTEST, 500, 833, "join it with its neighbour"),
        ([cue(0, 9_000)], Rule.LONGEST, 9_000, 7_000, "split into 2 subtitles"),
        ([cue(0, 9_000, "Oooh!")], Rule.LONGEST, 9_000, 7_000, "end it 2000 ms earlier"),
        ([cue(0, 1_100), cue(1_000, 2_000)], Rule.OVERLAP, 100, 0, "end it 184 ms earlier"),
        ([cue(0, 1_000), cue(1_040, 2_000)], Rule.GAP, 40, 84, "end it 44 ms earlier"),
        ([cue(0, 1_000), cue(1_300, 2_200)], Rule.OPEN_GAP, 300, 84, "show it 216 ms longer"),
    ],
)
def test_a_broken_rule_comes_with_a_proposal(
    cues: list[Cue], rule: Rule, value: float, limit: float, proposal: str
) -> None:
    assert only(cues) == (rule, value, limit, proposal)


def test_what_cannot_be_shown_longer_is_to_be_condensed() -> None:
    dense = cue(1_000, 2_000, "x" * 30)
    assert only([dense, cue(2_084, 3_000)])[3] == "shorten by 10 characters"
    assert only([cue(1_000, 2_200, "x" * 30), cue(2_284, 3_200)])[3] == "shorten by 6 characters"
    assert only([dense], duration_ms=2_100)[3] == "shorten by 8 characters"


def test_condensed_by_so_much_the_rule_is_met() -> None:
    for length in range(21, 60):
        (found,) = check_rules([cue(0, 1_000, "x" * min(length, 42)), cue(1_084, 2_000)], STANDARD)
        shorter = cue(0, 1_000, "x" * (min(length, 42) - found.proposal.amount))
        assert check_rules([shorter, cue(1_084, 2_000)], STANDARD) == ()


def test_times_near_a_change_of_shot_are_to_be_moved_there() -> None:
    netflix = profile_named("netflix")
    assert netflix is not None
    on_shots = [cue(1_000, 2_916), cue(3_000, 4_000)]
    assert check_rules(on_shots, netflix, shot_changes_ms=[1_000, 3_000]) == ()
    (found,) = check_rules([cue(1_200, 2_916)], netflix, shot_changes_ms=[1_000, 3_000])
    assert (found.rule, found.value, found.proposal) == (
        Rule.SHOT_CHANGE, 200, Proposal(Remedy.MOVE, -200)
    )  # fmt: skip
    assert check_rules([cue(1_600, 2_400)], netflix, shot_changes_ms=[1_000, 3_000])[0].rule is Rule.SHORTEST
    assert check_rules([cue(1_200, 2_916)], STANDARD, shot_changes_ms=[1_000, 3_000]) == ()


def test_a_profile_of_capitals_has_no_small_letters() -> None:
    capitals = replace(STANDARD, letter_case=LetterCase.CAPITALS)
    assert only([cue(0, 1_000, "HEAR me")], capitals) == (Rule.LETTER_CASE, 2, 0, "write it in capitals")
    made = make_subtitles(transcript(segment(LONG, 1_000)), profile=capitals)
    assert made.cues[0].text.startswith("WE HAVE SPENT")
    assert check_rules(made.cues, capitals) == ()


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_speech_that_is_slow_enough_breaks_no_rule(profile: Profile) -> None:
    spoken = transcript(
        segment(LONG, 1_000), segment("Is that so?", 26_000, speaker="s2"), segment(LONG, 27_500)
    )
    made = make_subtitles(spoken, profile=profile, duration_ms=60_000)
    assert check_rules(made.cues, profile, duration_ms=60_000) == ()


def test_an_export_counts_what_speech_did_not_allow() -> None:
    fast = transcript(segment(LONG, 1_000, step_ms=120))
    broken = render(fast, Media(), format="srt").broken
    assert {one.rule for one in broken} == {Rule.READING_SPEED}
    assert all(one.proposal.remedy in (Remedy.CONDENSE, Remedy.EXTEND) for one in broken)
    assert render(transcript(segment(LONG, 1_000)), Media(), format="srt").broken == ()


@settings(deadline=None)
@given(transcripts(), st.sampled_from(PROFILES))
def test_made_subtitles_never_break_what_speech_cannot_force(given: Transcript, profile: Profile) -> None:
    made = make_subtitles(given, profile=profile)
    found = {one.rule for one in check_rules(made.cues, profile)}
    assert not found & {Rule.OVERLAP, Rule.GAP, Rule.LONGEST}
