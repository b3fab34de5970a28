"""Chunks for the device: audio is as loud as in the file, whatever channels and samples the device takes."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import soundfile

from editor.services.sound.sample_reader import SoundFile
from editor.ui.player.chunks import Request, SoundFormat, prepare_chunks

RATE = 16_000
PEAK = 0.9


@pytest.mark.parametrize("target_rate", [RATE, 48_000])
@pytest.mark.parametrize("is_float", [True, False])
@pytest.mark.parametrize("target_channels", [1, 2])
@pytest.mark.parametrize("channels", [1, 2])
def test_audio_stays_as_loud_as_it_is(
    channels: int, target_channels: int, is_float: bool, target_rate: int, tmp_path: Path
) -> None:
    tone = PEAK * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)
    path = tmp_path / "tone.wav"
    soundfile.write(path, np.tile(tone[:, None], (1, channels)), RATE)
    target = SoundFormat(target_rate, target_channels, is_float)
    with closing(SoundFile(path)) as sound:
        request = Request(start_ms=0, spans=((0.0, 1000.0),), speed=1.0, format=target)
        data = b"".join(chunk.data for chunk in prepare_chunks(sound, request, lambda _ms: None))
    samples = np.frombuffer(data, np.float32 if is_float else np.int16).astype(float)
    heard = samples.reshape(-1, target_channels)[target_rate // 10 : -target_rate // 10]
    full_scale = 1.0 if is_float else 32_767.0
    assert heard.shape[0] > 0.7 * target_rate
    assert np.abs(heard).max(axis=0) / full_scale == pytest.approx([PEAK] * target_channels, abs=0.02)
