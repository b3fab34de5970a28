"""Two speakers share a subtitle behind dashes; subtitles begin and end with the shots of the picture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from editor.services.sound.shot_changes import read_shot_changes
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.profiles import STANDARD, Dashes, profile_named
from editor.services.subtitles.rule_check import check_rules
from tests.services.subtitles.films import film
from tests.services.subtitles.samples import LONG, segment, transcript

QUICK = transcript(
    segment("Are you coming?", 1_000, step_ms=150),
    segment("In a minute.", 1_480, step_ms=150, speaker="s2"),
    segment("Then we will wait for you here.", 5_000),
)


def test_quick_speakers_share_a_subtitle_where_the_profile_has_dashes() -> None:
    for dashes, lines in (
        (Dashes.HYPHEN, ("-Are you coming?", "-In a minute.")),
        (Dashes.SPACED, ("- Are you coming?", "- In a minute.")),
    ):
        profile = replace(STANDARD, dashes=dashes)
        cue, _after = make_subtitles(QUICK, profile=profile).cues
        assert (cue.lines, cue.speaker) == (lines, None)
        assert check_rules([cue], profile) == ()
    assert len(make_subtitles(QUICK, profile=STANDARD).cues) == 3
    named = make_subtitles(QUICK, profile=replace(STANDARD, dashes=Dashes.HYPHEN), names_in_text=True)
    assert len(named.cues) == 3


def test_speakers_with_time_for_both_have_a_subtitle_each() -> None:
    calm = transcript(segment("Are you coming?", 1_000), segment("In a minute.", 3_000, speaker="s2"))
    assert len(make_subtitles(calm, profile=replace(STANDARD, dashes=Dashes.HYPHEN)).cues) == 2


def test_a_sentence_of_two_segments_is_cut_as_one() -> None:
    apart = transcript(
        segment("We have spent the last", 1_000), segment("month on the road.", 1_000 + 5 * 350)
    )
    whole = make_subtitles(apart).cues
    assert [cue.text for cue in whole] == ["We have spent the last month on the road."]


def test_starts_and_ends_near_a_change_of_shot_are_moved_there() -> None:
    netflix = profile_named("netflix")
    assert netflix is not None
    spoken = transcript(segment(LONG, 1_000), segment("So it was.", 30_000))
    plain = make_subtitles(spoken, profile=netflix).cues
    shots = (plain[0].start_ms - 200, plain[-1].end_ms + 150)
    moved = make_subtitles(spoken, profile=netflix, shot_changes_ms=shots).cues
    assert moved[0].start_ms == shots[0]
    assert moved[-1].end_ms == shots[1] - netflix.gap_ms
    assert check_rules(moved, netflix, shot_changes_ms=shots) == ()
    assert make_subtitles(spoken, profile=STANDARD, shot_changes_ms=shots).cues[0].start_ms == 1_000


def test_changes_of_shot_are_found_to_the_frame(tmp_path: Path) -> None:
    red, green, blue = (160, 30, 30), (30, 160, 30), (30, 30, 160)
    path = film(tmp_path / "film.mp4", [(2.0, red), (1.0, green), (0.4, blue), (2.0, red)])
    heard: list[float] = []
    assert read_shot_changes(path, heard.append) == (2_000, 3_000, 3_400)
    assert heard
    assert heard == sorted(heard)
    assert read_shot_changes(film(tmp_path / "one.mp4", [(3.0, red)])) == ()


def test_what_has_no_picture_has_no_shots(tmp_path: Path) -> None:
    path = tmp_path / "talk.ogg"
    path.write_bytes(b"no sound")
    assert read_shot_changes(path) == ()
