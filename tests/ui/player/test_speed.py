"""Faster and slower: the pitch stays, the ends stay, and the position is that of the file."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from editor.services.sound.sample_reader import Samples
from editor.ui.player import Player
from editor.ui.player.tempo import TempoBlock, change_tempo
from tests.support.sound_files import KINDS, write_media
from tests.support.sound_server import SINK_RATE, Recording, Sound, SoundServer, audible_spans, speech_like
from tests.ui.player.conftest import Open

SOUND = speech_like(3.0, rate=16_000)[:, None]
TONE_HZ = 220.0


def stretched(sound: Samples, *, rate: int, speed: float, block: int, first: int = 0) -> list[TempoBlock]:
    def blocks() -> Iterator[tuple[int, Samples]]:
        for at in range(0, len(sound), block):
            yield first + at, sound[at : at + block]

    return list(change_tempo(blocks(), rate, speed))


@settings(max_examples=60, deadline=None)
@given(
    speed=st.floats(0.25, 3.0),
    frames=st.integers(1, len(SOUND)),
    block=st.integers(64, 5_000),
    first=st.integers(0, 10**9),
)
def test_every_sample_heard_is_accounted_for(speed: float, frames: int, block: int, first: int) -> None:
    sound = SOUND[:frames]
    parts = stretched(sound, rate=16_000, speed=speed, block=block, first=first)
    assert parts[0].start == first
    assert parts[-1].stop == first + frames
    assert all(later.start == earlier.stop for earlier, later in itertools.pairwise(parts))
    heard = np.concatenate([part.samples for part in parts])
    edge = 150 if frames > 500 else 1
    np.testing.assert_allclose(heard[:edge], sound[:edge], atol=0.01)
    np.testing.assert_allclose(heard[-1], sound[-1], atol=0.01)
    assert abs(len(heard) - frames / speed) < 16_000 * 0.16


@pytest.mark.parametrize("speed", [0.25, 0.5, 0.8, 1.5, 2.0, 3.0])
def test_places_follow_the_speed(speed: float) -> None:
    given = 0
    for part in stretched(SOUND, rate=16_000, speed=speed, block=1_024)[:-1]:
        assert part.start == pytest.approx(given * speed, abs=16_000 * 0.035)
        given += len(part.samples)


def tone(seconds: float) -> Sound:
    return np.asarray(
        0.5 * np.sin(2 * np.pi * TONE_HZ * np.arange(int(seconds * SINK_RATE)) / SINK_RATE), np.float32
    )


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_pitch_is_kept_and_the_time_is_not(
    speed: float, qtbot: QtBot, open_file: Open, sound: SoundServer, tmp_path: Path
) -> None:
    player = open_file(write_media(tmp_path / "tone.wav", tone(3.0), SINK_RATE, KINDS["wav"]))
    player.set_speed(speed)
    with Recording(sound) as recording:
        with qtbot.waitSignal(player.finished):
            player.play_span(1_000, 1_000 + int(400 * speed))
        qtbot.waitUntil(lambda: is_over(recording))
        heard = recording.sound()
    first, last = audible_spans(heard)[0][0], audible_spans(heard)[-1][1]
    assert (last - first) / SINK_RATE == pytest.approx(0.4, abs=0.06)
    middle = heard[first + SINK_RATE // 10 : first + SINK_RATE * 3 // 10]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle)), 1 << 17))
    assert np.argmax(spectrum) * SINK_RATE / (1 << 17) == pytest.approx(TONE_HZ, rel=0.02)


def is_over(recording: Recording) -> bool:
    heard = recording.sound()
    stretches = audible_spans(heard)
    return bool(stretches) and len(heard) - stretches[-1][1] > SINK_RATE // 10


@pytest.mark.parametrize("speed", [0.5, 1.0, 2.5])
def test_position_is_media_time_at_any_speed(speed: float, qtbot: QtBot, open_file: Open, wav: Path) -> None:
    """A position is shown while that place is heard: the two run over the same span in the same time."""
    player = open_file(wav)
    player.set_speed(speed)
    places: list[int] = []
    player.position_changed.connect(places.append)
    with qtbot.waitSignal(player.finished):
        player.play_span(1_000, 1_000 + int(500 * speed))
    steps = np.diff(places)
    assert places[-1] == 1_000 + int(500 * speed)
    assert len(places) > 25
    assert np.median(steps) == pytest.approx(10 * speed, abs=6 * speed)


def test_changing_the_speed_while_playing_keeps_the_place(qtbot: QtBot, open_file: Open, wav: Path) -> None:
    player = open_file(wav)
    player.play_span(1_000, 2_500)
    qtbot.waitUntil(lambda: player.position_ms > 1_200)
    before_ms = player.position_ms
    player.set_speed(2.0)
    assert player.position_ms == before_ms
    places: list[int] = []
    player.position_changed.connect(places.append)
    with qtbot.waitSignal(player.finished):
        pass
    assert places[0] - before_ms < 100
    assert places[-1] == 2_500


@pytest.mark.parametrize(("asked", "given_"), [(0.1, 0.25), (9.0, 3.0), (1.5, 1.5)])
def test_speed_stays_in_bounds(asked: float, given_: float, player: Player) -> None:
    player.set_speed(asked)
    assert player.speed == given_
