"""Subtitles around one place are those that an export of the whole would write there."""

from __future__ import annotations

import random

import pytest

from editor.document.values import Segment, Speaker, Transcript, Word
from editor.services.subtitles.captions import captions_near
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.profiles import PROFILES, Profile

WORDS = ("yes", "and", "so", "we", "went", "to", "the", "house,", "where", "been.", "Perhaps", "unbelievably")


def talk(seed: int, segments: int = 90) -> Transcript:
    """Return talk of many lengths, speeds and pauses, some words unheard."""
    chance, at_ms, made = random.Random(seed), 400, []
    for row in range(segments):
        words, start_ms = [], at_ms
        for index in range(chance.choice([1, 2, 3, 8, 20, 40])):
            spoken_ms = chance.choice([90, 200, 420])
            heard = chance.random() > 0.05
            words.append(
                Word(
                    f"{row}-{index}",
                    chance.choice(WORDS),
                    at_ms if heard else None,
                    at_ms + spoken_ms if heard else None,
                )
            )
            at_ms += spoken_ms + chance.choice([0, 0, 0, 60, 400])
        made.append(Segment(str(row), chance.choice(["a", "b"]), start_ms, at_ms, tuple(words)))
        at_ms += chance.choice([0, 10, 300, 2500])
    return Transcript("en", (Speaker("a", "Ann"), Speaker("b", "Bo")), tuple(made))


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
@pytest.mark.parametrize("seed", range(4))
def test_they_are_those_of_the_whole_at_every_time(profile: Profile, seed: int) -> None:
    transcript = talk(seed)
    end_ms = transcript.segments[-1].end_ms + 2000
    whole = make_subtitles(transcript, profile=profile, duration_ms=end_ms).cues
    near = captions_near(transcript, 0, profile=profile, duration_ms=end_ms)
    for time_ms in range(0, end_ms, 170):
        if not near.covers(time_ms):
            near = captions_near(transcript, time_ms, profile=profile, duration_ms=end_ms)
            assert near.covers(time_ms)
        meant = next((cue for cue in whole if cue.start_ms <= time_ms < cue.end_ms), None)
        assert near.at(time_ms) == meant


def test_without_text_there_are_none() -> None:
    none = captions_near(Transcript("en", (), ()), 500, profile=PROFILES[0])
    assert none.covers(0)
    assert none.covers(10**9)
    assert none.at(500) is None
