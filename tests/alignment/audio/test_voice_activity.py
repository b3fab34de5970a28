"""Cutting a recording at its pauses, and stretches of speech."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from alignment.audio.decoding import SAMPLE_RATE
from alignment.audio.voice_activity import (
    FRAME_MS,
    FRAME_SAMPLES,
    VoiceActivity,
    VoiceActivityDetector,
    is_quiet,
    split_at_pauses,
)


def activity(speech: NDArray[np.float32]) -> VoiceActivity:
    return VoiceActivity(speech, np.where(speech > 0.5, -20.0, -70.0).astype(np.float32))


def talk(seconds: float, *, pauses_at: tuple[float, ...] = (), pause_s: float = 0.5) -> VoiceActivity:
    """Return activity of speech throughout but for pauses around the given seconds."""
    speech = np.ones(int(seconds * 1000 / FRAME_MS), np.float32)
    for at in pauses_at:
        speech[int((at - pause_s / 2) * 1000 / FRAME_MS) : int((at + pause_s / 2) * 1000 / FRAME_MS)] = 0
    return activity(speech)


@given(st.integers(1, 8000), st.integers(0, 2**32 - 1))
def test_pieces_touch_cover_everything_and_fit(frames: int, seed: int) -> None:
    speech = np.random.default_rng(seed).random(frames).astype(np.float32)
    length = frames * FRAME_SAMPLES - 7
    pieces = split_at_pauses(activity(speech), length)
    assert pieces[0][0] == 0
    assert pieces[-1][1] == length
    assert all(before[1] == after[0] for before, after in pairwise(pieces))
    assert all(0 < end - start <= 16 * SAMPLE_RATE for start, end in pieces)


def test_borders_fall_in_pauses() -> None:
    pauses = (10.0, 21.5, 33.2)
    borders = [
        end / SAMPLE_RATE for _, end in split_at_pauses(talk(45, pauses_at=pauses), 45 * SAMPLE_RATE)[:-1]
    ]
    assert len(borders) == 3
    assert all(abs(border - pause) < 0.25 for border, pause in zip(borders, pauses, strict=True))


def test_a_short_recording_is_one_piece() -> None:
    assert split_at_pauses(talk(3), 3 * SAMPLE_RATE) == [(0, 3 * SAMPLE_RATE)]


def test_spans_of_speech_join_over_short_gaps() -> None:
    found = talk(10, pauses_at=(3.0, 6.0), pause_s=0.2).speech_spans(min_gap_ms=100)
    assert [round(start / 1000, 1) for start, _ in found] == [0.0, 3.1, 6.1]
    assert len(talk(10, pauses_at=(3.0, 6.0), pause_s=0.2).speech_spans(min_gap_ms=300)) == 1
    assert activity(np.zeros(50, np.float32)).speech_spans() == []


def test_most_of_a_span_decides_whether_it_is_speech() -> None:
    half = talk(10, pauses_at=(5.0,), pause_s=4)
    assert half.is_speech(0, 2500)
    assert not half.is_speech(3500, 6500)
    assert not half.is_speech(20_000, 21_000)


def test_speech_lies_above_the_quiet_around_it_digital_silence_left_out() -> None:
    made = talk(20, pauses_at=(5.0, 15.0), pause_s=2)
    assert made.signal_to_noise_db(0, 10 * SAMPLE_RATE) == pytest.approx(50)
    gated = np.where(made.speech > 0.5, -20.0, -120.0).astype(np.float32)
    gated[::10] = -30.0
    assert VoiceActivity(made.speech, gated).signal_to_noise_db(0, 20 * SAMPLE_RATE) == pytest.approx(10)
    assert activity(np.zeros(500, np.float32)).signal_to_noise_db(0, 10 * SAMPLE_RATE) == float("inf")


def test_a_long_quiet_makes_pieces_of_its_own() -> None:
    quiet_s = (12.0, 40.0)
    made = talk(60, pauses_at=(sum(quiet_s) / 2,), pause_s=quiet_s[1] - quiet_s[0])
    pieces = split_at_pauses(made, 60 * SAMPLE_RATE)
    quiet = [(start / SAMPLE_RATE, end / SAMPLE_RATE) for start, end in pieces if is_quiet(made, start, end)]
    assert quiet[0][0] - quiet_s[0] < 0.6
    assert quiet_s[1] - quiet[-1][1] < 0.6
    assert sum(end - start for start, end in quiet) > 26.5
    spoken = [
        (start / SAMPLE_RATE, end / SAMPLE_RATE) for start, end in pieces if not is_quiet(made, start, end)
    ]
    assert all(end <= 12.6 or start >= 39.4 for start, end in spoken)


def test_a_recording_that_begins_and_ends_quiet() -> None:
    made = activity(np.concatenate([np.zeros(500), np.ones(300), np.zeros(500)]).astype(np.float32))
    pieces = split_at_pauses(made, 1300 * FRAME_SAMPLES)
    assert [is_quiet(made, *piece) for piece in pieces] == [True, False, True]


def test_a_short_quiet_stays_with_the_speech_around_it() -> None:
    assert len(split_at_pauses(talk(15, pauses_at=(8,), pause_s=4), 15 * SAMPLE_RATE)) == 1


def speechlike(seconds: float) -> NDArray[np.int16]:
    noise = np.random.default_rng(1).normal(0, 3000, int(seconds * SAMPLE_RATE))
    return (noise * (np.arange(len(noise)) // SAMPLE_RATE % 2)).astype(np.int16)


@pytest.mark.model
def test_measuring_while_samples_come_gives_the_same_however_they_come() -> None:
    samples = speechlike(150)
    found = []
    for step in (1000, 64_000, len(samples)):
        detector = VoiceActivityDetector()
        for at in range(0, len(samples), step):
            detector.add(samples[at : at + step])
        found.append(detector.result())
    assert len(found[0].speech) == len(found[0].level_db) == -(-len(samples) // FRAME_SAMPLES)
    for other in found[1:]:
        np.testing.assert_array_equal(found[0].speech, other.speech)
        np.testing.assert_array_equal(found[0].level_db, other.level_db)


@pytest.mark.model
def test_measuring_can_be_given_up_at_any_time() -> None:
    for seconds in (0, 1, 800):
        detector = VoiceActivityDetector()
        detector.add(speechlike(seconds))
        detector.close()
        assert not [one for one in threading.enumerate() if one.name.startswith("voice activity")]


LOADING_AT_ONCE = """
import importlib.machinery
import sys
import threading
import numpy as np
from alignment.audio.voice_activity import VoiceActivityDetector


class Loader(importlib.machinery.SourceFileLoader):
    def create_module(self, spec):
        # Goes on with loading the package once the detector's thread waits for it.
        global detector
        detector = VoiceActivityDetector()
        while not any(map(waits_for_package, threading.enumerate())):
            pass


class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "faster_whisper":
            spec = importlib.machinery.PathFinder.find_spec(name, path)
            spec.loader = Loader(name, spec.origin)
            return spec


def waits_for_package(thread):
    frame = sys._current_frames().get(thread.ident)
    if not thread.name.startswith("voice activity") or frame is None or frame.f_code.co_name != "acquire":
        return False
    return getattr(frame.f_locals.get("self"), "name", "") == "faster_whisper"


sys.meta_path.insert(0, Finder())
import faster_whisper
detector.add(np.zeros(1_000, np.int16))
print(len(detector.result().speech))
"""


@pytest.mark.model
def test_measuring_while_another_thread_loads_the_recogniser() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADING_AT_ONCE], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.stderr, done.stdout) == ("", "2\n")


def test_an_interrupted_end_does_not_take_running_threads_for_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else Python would not wait for them at its exit, and abort."""
    begun, go_on = threading.Event(), threading.Event()

    def slow(_block: NDArray[np.int16]) -> None:
        begun.set()
        go_on.wait(10)

    monkeypatch.setattr("alignment.audio.voice_activity._measure", slow)
    detector = VoiceActivityDetector()
    detector.add(np.zeros(130 * SAMPLE_RATE, np.int16))
    assert begun.wait(10)
    interrupting = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
    interrupting.start()
    with pytest.raises(KeyboardInterrupt):
        detector.close()
    own = [thread for thread in threading.enumerate() if thread.name.startswith("voice activity")]
    is_alive = [thread.is_alive() for thread in own]
    go_on.set()
    interrupting.join()
    detector.close()
    assert is_alive
    assert all(is_alive)
