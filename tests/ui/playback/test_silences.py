"""Silences as they are in the sound: what is heard though no text stands for it is not skipped."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ShowWindow
from tests.ui.fixtures import load_window

RATE = 16_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Thirty seconds: something is heard where the transcript has words, and from 25 to 26 s."""
    path = tmp_path / "talk.wav"
    random = np.random.default_rng(7)
    sound = 0.0005 * random.standard_normal(30 * RATE)
    for start_ms, end_ms in ((0, 2_400), (3_000, 5_800), (8_000, 9_600), (20_000, 20_800), (25_000, 26_000)):
        part = slice(start_ms * RATE // 1000, end_ms * RATE // 1000)
        sound[part] += 0.1 * random.standard_normal(len(sound[part]))
    soundfile.write(path, sound, RATE)
    return path


def test_sound_without_text_is_not_skipped(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> None:
    loaded = load_window(qtbot, show_window, project_file)
    qtbot.waitUntil(lambda: loaded.window.page.waveform.model.peaks is not None)
    loaded.window.actions_["play.silences"].trigger()
    loaded.playback.set_speed(3.0)
    places: list[int] = []
    loaded.playback.moved.connect(places.append)
    with qtbot.waitSignal(loaded.player.finished):
        loaded.playback.play_on(20_000)
    assert not [place for place in places if 21_300 < place < 24_500]
    assert [place for place in places if 25_000 < place < 26_000]
    assert 26_000 < max(places) < 26_500
