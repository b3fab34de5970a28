"""Cutting with what was cut before gives what cutting anew gives, whatever was changed between."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from editor.document.values import Transcript
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.cutting.known_cuts import KnownCuts
from editor.services.subtitles.profiles import PROFILES
from tests.services.subtitles.test_captions import talk


def changed(transcript: Transcript, chance: random.Random) -> Transcript:
    """Return a text in which a segment was deleted, put in again, or has a word less."""
    segments = list(transcript.segments)
    at = chance.randrange(len(segments))
    match chance.choice(["delete", "shorten", "swap speaker"]):
        case "delete":
            del segments[at]
        case "shorten":
            segments[at] = replace(segments[at], words=segments[at].words[:-1])
        case "swap speaker":
            segments[at] = replace(segments[at], speaker_id="a" if segments[at].speaker_id == "b" else "b")
    return replace(transcript, segments=tuple(segments))


@pytest.mark.parametrize("seed", range(6))
def test_after_any_edit_the_subtitles_are_those_of_a_fresh_cut(seed: int) -> None:
    chance, text, known = random.Random(seed), talk(seed), KnownCuts()
    for _edit in range(12):
        profile = chance.choice(PROFILES) if chance.random() < 0.2 else PROFILES[0]
        assert make_subtitles(text, profile=profile, known=known) == make_subtitles(text, profile=profile)
        text = changed(text, chance)


def test_a_cut_that_was_broken_off_loses_nothing() -> None:
    text, known = talk(9), KnownCuts()
    whole = make_subtitles(text)

    def stop(fraction: float) -> None:
        if fraction > 0.5:
            raise InterruptedError

    make_subtitles(text, known=known)
    with pytest.raises(InterruptedError):
        make_subtitles(text, known=known, on_progress=stop)
    assert make_subtitles(text, known=known) == whole
