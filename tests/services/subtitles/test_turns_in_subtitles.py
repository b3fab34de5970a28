"""Turns in subtitles: question and answer stay apart, also where nobody is named."""

from __future__ import annotations

from dataclasses import replace

from editor.document.values import Segment, Speaker, Transcript
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.profiles import STANDARD, Dashes, Profile
from tests.services.subtitles.samples import segment

PEOPLE = (Speaker("u", "Unknown"), Speaker("s1", "Ann"))


def talk(*segments: Segment) -> Transcript:
    return Transcript("en", PEOPLE, segments)


def turn(text: str, start_ms: int, speaker: str | None) -> Segment:
    return replace(segment(text, start_ms, speaker=speaker), opens_turn=True)


DASHED = replace(STANDARD, dashes=Dashes.HYPHEN)


def lines(
    transcript: Transcript, *, dashes: bool = False, names_in_text: bool = False, profile: Profile = STANDARD
) -> list[str]:
    made = make_subtitles(transcript, profile=profile, dashes=dashes, names_in_text=names_in_text)
    return [" / ".join(cue.lines) for cue in made.cues]


def test_a_turn_that_breaks_off_does_not_go_on_in_the_next() -> None:
    first = turn("and people love that", 0, "u")
    second = turn("we have seen it before", 1_500, "u")
    assert lines(talk(first, second)) == ["and people love that", "we have seen it before"]
    inside = replace(second, opens_turn=False)
    assert lines(talk(first, inside)) == ["and people love / that we have seen it before"]


def test_short_turns_of_nobody_known_are_two_voices_and_a_known_ones_are_one() -> None:
    for speaker, expected in (("u", "-Really? / -Yes."), ("s1", "Really? Yes.")):
        said = talk(
            turn("Really?", 0, speaker), turn("Yes.", 500, speaker), turn("So it is now.", 3_000, "s1")
        )
        assert lines(said, profile=DASHED)[0] == expected
    apart = talk(turn("Really?", 0, "u"), turn("Yes.", 500, "u"), turn("So it is now.", 3_000, "s1"))
    assert lines(apart)[:2] == ["Really?", "Yes."]


def test_dashes_and_names_stand_at_each_turn_of_nobody_known() -> None:
    said = talk(
        turn("Where were you born then?", 0, "u"),
        turn("It was in Kiel, up north.", 3_000, "u"),
        turn("I was born there as well.", 6_000, "s1"),
        turn("That was before the war.", 9_000, "s1"),
    )
    assert [line[:1] for line in lines(said, dashes=True)] == ["–", "–", "–", "T"]
    assert [line.split()[0] for line in lines(said, names_in_text=True)] == [
        "Unknown:",
        "Unknown:",
        "Ann:",
        "That",
    ]
