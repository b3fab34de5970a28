"""What names of voices would change, counted before; and names that go to the voices of another analysis."""

from __future__ import annotations

from dataclasses import replace

from editor.document.values import Segment, Speaker, Transcript, Word
from editor.document.voices import ProjectVoice, VoiceAnalysis, VoiceSpan
from editor.services.speakers.naming_plan import GivenName, carried_names, count_unknown_turns, plan_naming

SAM, UNKNOWN = Speaker("sam", "Sam"), Speaker("u", "Unknown")
TURN_MS = 10_000


def turn(at: int, speaker: Speaker, *, words: int = 20) -> Segment:
    """Return a turn of words of half a second each."""
    start_ms = at * TURN_MS
    made = tuple(
        Word(f"{at}-{k}", "word", start_ms + 500 * k, start_ms + 500 * k + 400) for k in range(words)
    )
    return Segment(f"t{at}", speaker.id, start_ms, start_ms + TURN_MS, made, opens_turn=True)


def analysis(*voices: str | None) -> VoiceAnalysis:
    """Return an analysis in which each turn is one voice's."""
    spans = tuple(
        VoiceSpan(at * TURN_MS, (at + 1) * TURN_MS - 100, voice, 0.9) for at, voice in enumerate(voices)
    )
    ids = dict.fromkeys(voice for voice in voices if voice is not None)
    return VoiceAnalysis({}, "", tuple(ProjectVoice(each, TURN_MS) for each in ids), spans)


TEXT = Transcript("en", (SAM, UNKNOWN), tuple(turn(at, SAM if not at else UNKNOWN) for at in range(4)))


def test_what_the_names_would_change_is_counted_before() -> None:
    plan = plan_naming(TEXT, analysis("v1", "v2", "v1", None), {"v2": GivenName("Greg")})
    assert plan.names == {"v1": "Sam", "v2": "Greg"}
    assert (plan.unknown.count.turns, plan.unknown.count.words) == (2, 40)
    assert (plan.unknown_turns, plan.unknown.unknown_left) == (3, 1)  # nobody claims the last one
    assert plan.unknown.edit is not None
    named = plan.unknown.edit.apply(TEXT)
    assert count_unknown_turns(named) == 1
    assert [speaker.name for speaker in named.speakers] == ["Sam", "Unknown", "Greg"]


def test_an_emptied_name_is_no_name_whatever_the_text_says() -> None:
    plan = plan_naming(TEXT, analysis("v1", "v2", "v1", "v2"), {"v1": GivenName("")})
    assert plan.names == {}
    assert plan.unknown.edit is None


def test_a_name_that_became_a_speakers_is_renamed_with_it() -> None:
    heard = analysis("v1", "v2", "v1", "v2")
    given = {"v2": GivenName("Greg", "greg")}
    known = replace(TEXT, speakers=(*TEXT.speakers, Speaker("greg", "Greg Brockman")))
    assert plan_naming(known, heard, given).names["v2"] == "Greg Brockman"
    assert plan_naming(TEXT, heard, given).names["v2"] == "Greg"  # the step that added the speaker was undone


def test_names_go_to_the_voices_where_they_were_heard() -> None:
    old, new = analysis("a", "b", "a", "c"), analysis("x", "y", "x", "y")
    given = {"a": GivenName("Sam"), "b": GivenName("Greg"), "c": GivenName("Maria")}
    assert carried_names(old, new, given) == {"x": GivenName("Sam"), "y": GivenName("Greg")}
    assert carried_names(old, analysis(), given) == {}
    assert carried_names(old, old, given) == given
