"""What is left out while playing on: silences, and what others say."""

from __future__ import annotations

import numpy as np
import pytest

from alignment.audio.peaks import BIN_MS, Peaks
from editor.document.values import Segment, Speaker, Transcript, Untexted, Word, WordState
from editor.services.sound.playback_ranges import intersection, only_speaker, without_silences

ANN, BOB = Speaker("ann", "Ann"), Speaker("bob", "Bob")


def segment(name: str, speaker: Speaker | None, *times: tuple[int, int] | None, end_ms: int = 0) -> Segment:
    """Return a segment with a word at each time; None for a word that was not heard."""
    words = tuple(
        Word(f"{name}{at}", "word", *time, 0.9)
        if time is not None
        else Word(f"{name}{at}", "word", None, None, None, WordState.UNHEARD, None, "not heard")
        for at, time in enumerate(times)
    )
    known = [time for time in times if time is not None]
    last_ms = max(end_ms, known[-1][1] if known else 0)
    return Segment(name, speaker.id if speaker else None, known[0][0] if known else 0, last_ms, words)


def transcript(*segments: Segment, untexted: tuple[Untexted, ...] = ()) -> Transcript:
    return Transcript("en", (ANN, BOB), segments, untexted)


def test_long_pauses_are_left_out_and_short_ones_kept() -> None:
    text = transcript(segment("a", ANN, (1_000, 1_500), (2_000, 2_500), (6_000, 6_500)))
    assert without_silences(text, 10_000) == ((800, 2_700), (5_800, 6_700))


def test_speech_without_text_is_kept() -> None:
    text = transcript(segment("a", ANN, (1_000, 1_500)), untexted=(Untexted("u", 4_000, 5_000, "so"),))
    assert without_silences(text, 10_000) == ((800, 1_700), (3_800, 5_200))


def test_where_a_word_without_time_may_be_is_kept() -> None:
    text = transcript(segment("a", ANN, (1_000, 1_500), None, (6_000, 6_500), None, end_ms=9_000))
    assert without_silences(text, 10_000) == ((800, 9_200),)


def test_the_ends_of_the_recording_hold() -> None:
    text = transcript(segment("a", ANN, (100, 500)), segment("b", ANN, (9_000, 9_950)))
    assert without_silences(text, 10_000) == ((0, 700), (8_800, 10_000))
    assert without_silences(text, 0)[-1] == (8_800, 10_150)
    assert without_silences(transcript(), 10_000) == ()


def test_sound_that_no_text_stands_for_is_kept() -> None:
    level = np.full(int(10_000 / BIN_MS), 2, np.int8)
    level[int(1_000 / BIN_MS) : int(2_000 / BIN_MS)] = 100
    level[int(5_000 / BIN_MS) : int(5_500 / BIN_MS)] = 90  # somebody laughs
    peaks = Peaks(np.stack([-level, level], axis=1))
    text = transcript(segment("a", ANN, (1_000, 2_000)))
    assert without_silences(text, 10_000) == ((800, 2_200),)
    speech, laughter = without_silences(text, 10_000, peaks=peaks)
    assert speech == (800, 2_200)
    assert laughter == pytest.approx((4_800, 5_700), abs=2 * BIN_MS)


def test_one_speaker_alone_is_heard_with_the_pauses_within_a_turn() -> None:
    text = transcript(
        segment("a", ANN, (1_000, 2_000)),
        segment("b", ANN, (4_000, 5_000)),
        segment("c", BOB, (5_050, 6_000)),
        segment("d", ANN, (6_020, 7_000)),
    )
    assert only_speaker(text, "ann", 10_000) == ((900, 5_050), (6_000, 7_100))
    assert only_speaker(text, "bob", 10_000) == ((5_000, 6_020),)
    assert only_speaker(text, "nobody", 10_000) == ()


def test_one_speaker_without_silences() -> None:
    assert intersection(((0, 100), (200, 300), (400, 500)), ((50, 250), (260, 420), (450, 460))) == (
        (50, 100),
        (200, 250),
        (260, 300),
        (400, 420),
        (450, 460),
    )
    assert intersection((), ((0, 5),)) == ()
