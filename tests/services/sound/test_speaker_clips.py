"""Clips of one speaker: whole turns, others' speech under a tone or gone, exact to the sample."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from alignment.errors import Cancelled
from editor.document.values import Segment, Speaker, Transcript, Untexted, Word
from editor.services.sound.clip_sets import save_clips
from editor.services.sound.clips import ENDINGS
from editor.services.sound.sound_pieces import Piece, covered, merged
from editor.services.sound.speaker_clips import OthersSpeech, plan_turns, plan_whole

RATE = 16_000
LEVEL = 0.5


def said(name: str, speaker_id: str | None, start_ms: int, end_ms: int, *, opens: bool = False) -> Segment:
    return Segment(
        name, speaker_id, start_ms, end_ms, (Word(f"{name}w", name, start_ms, end_ms),), opens_turn=opens
    )


TALK = Transcript(
    "en",
    (Speaker("ann", "Ann"), Speaker("bob", "Bob")),
    (
        said("one", "ann", 1_000, 2_000, opens=True),
        said("two", "ann", 2_200, 3_000),
        said("three", "bob", 2_800, 4_000, opens=True),
        said("four", "ann", 5_000, 6_000, opens=True),
        said("five", None, 6_000, 7_000, opens=True),
    ),
    (Untexted("u", 5_200, 5_400, "hm"), Untexted("v", 5_600, 5_700, "", dismissed=True)),
)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Eight seconds at one level, in two channels: what is under a tone has another."""
    path = tmp_path / "talk.wav"
    soundfile.write(path, np.full((8 * RATE, 2), LEVEL), RATE, subtype="PCM_16")
    return path


def ignore(_done: int, _count: int) -> None:
    """Take no notice."""


def levels(path: Path) -> list[str]:
    """Return for each tenth of a second what is heard in it: the recording, a tone, or both."""
    data, rate = soundfile.read(path, always_2d=True)
    assert data.shape[1] == 2
    tenths = []
    for first in range(0, len(data) - rate // 20, rate // 10):
        part = np.abs(data[first + rate // 50 : first + rate // 10 - rate // 50, 0])
        if np.allclose(part, LEVEL, atol=0.03):
            tenths.append("-")
        else:
            assert 0.08 < part.max() < 0.12
            tenths.append("~")
    return tenths


def heard(path: Path) -> str:
    return "".join(levels(path))


def test_spans_are_covered_without_a_gap() -> None:
    hidden = merged([(50, 60), (10, 20), (15, 30), (90, 90), (95, 200)])
    assert hidden == [(10, 30), (50, 60), (95, 200)]
    assert list(covered((20, 100), hidden, bleep=True)) == [
        Piece(20, 30, is_bleeped=True),
        Piece(30, 50),
        Piece(50, 60, is_bleeped=True),
        Piece(60, 95),
        Piece(95, 100, is_bleeped=True),
    ]
    assert list(covered((20, 100), hidden, bleep=False)) == [Piece(30, 50), Piece(60, 95)]


def test_each_turn_is_a_clip_and_who_speaks_into_it_is_bleeped(recording: Path, tmp_path: Path) -> None:
    plans = plan_turns(TALK, "ann", OthersSpeech.BLEEP)
    assert [(plan.text, plan.start_ms, plan.end_ms) for plan in plans] == [
        ("one two", 1_000, 3_000),
        ("four", 5_000, 6_000),
    ]
    save_clips(recording, tmp_path / "clips", plans, ending=".wav", on_saved=ignore)
    assert heard(tmp_path / "clips" / "001 Ann.wav") == "-" * 18 + "~" * 2
    assert heard(tmp_path / "clips" / "002 Ann.wav") == "--~~------"
    rows = list(csv.DictReader((tmp_path / "clips" / "clips.csv").read_text("utf-8").splitlines()))
    assert [row["text"] for row in rows] == ["one two", "four"]


def test_what_others_say_is_left_out_or_kept(recording: Path, tmp_path: Path) -> None:
    for others, lengths in ((OthersSpeech.OMIT, [1.8, 0.8]), (OthersSpeech.KEEP, [2.0, 1.0])):
        folder = tmp_path / others.value
        save_clips(recording, folder, plan_turns(TALK, "ann", others), ending=".wav", on_saved=ignore)
        assert [soundfile.info(folder / f"00{at} Ann.wav").duration for at in (1, 2)] == lengths


@pytest.mark.parametrize("ending", ENDINGS)
def test_all_in_one_file_keeps_the_recordings_times(recording: Path, tmp_path: Path, ending: str) -> None:
    (plan,) = plan_whole(TALK, "ann", OthersSpeech.BLEEP, duration_ms=8_000)
    assert plan.length_ms == 8_000
    save_clips(recording, tmp_path / "clips", [plan], ending=ending, on_saved=ignore)
    path = tmp_path / "clips" / f"001 Ann{ending}"
    assert abs(soundfile.info(path).duration - 8) < 0.1
    if ending in (".wav", ".flac"):
        assert heard(path) == "-" * 28 + "~" * 12 + "-" * 12 + "~~" + "-" * 6 + "~" * 10 + "-" * 10


def test_left_out_one_file_is_the_speakers_turns_alone(recording: Path, tmp_path: Path) -> None:
    (plan,) = plan_whole(TALK, "ann", OthersSpeech.OMIT, duration_ms=8_000)
    save_clips(recording, tmp_path / "clips", [plan], ending=".wav", on_saved=ignore)
    assert heard(tmp_path / "clips" / "001 Ann.wav") == "-" * 26


def test_a_tone_begins_and_ends_softly(recording: Path, tmp_path: Path) -> None:
    plans = plan_turns(TALK, "ann", OthersSpeech.BLEEP)[:1]
    save_clips(recording, tmp_path / "clips", plans, ending=".wav", on_saved=ignore)
    data, _rate = soundfile.read(tmp_path / "clips" / "001 Ann.wav")
    assert np.abs(np.diff(data[:, 0])).max() < 0.05


def test_who_says_nothing_or_is_always_talked_over_has_no_clip() -> None:
    silent = replace(TALK, speakers=(*TALK.speakers, Speaker("cy", "Cy")))
    assert plan_turns(silent, "cy", OthersSpeech.BLEEP) == []
    assert plan_whole(silent, "cy", OthersSpeech.BLEEP, duration_ms=8_000) == []
    over = replace(TALK, segments=(said("a", "ann", 100, 200), said("b", "bob", 0, 300)))
    assert plan_turns(over, "ann", OthersSpeech.BLEEP) == []


def test_a_long_file_can_be_stopped_within(recording: Path, tmp_path: Path) -> None:
    plans, calls = plan_whole(TALK, "ann", OthersSpeech.BLEEP, duration_ms=8_000), iter(range(100))

    def stop(_done: int, _count: int) -> None:
        if next(calls) > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_clips(recording, tmp_path / "clips", plans, ending=".wav", on_saved=stop)
    assert [one.name for one in tmp_path.iterdir()] == ["talk.wav"]
