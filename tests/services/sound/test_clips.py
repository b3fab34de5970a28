"""Clips: exactly the stretch asked for, in every format, and plain words where it cannot be."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from editor.formats.errors import FormatError
from editor.services.errors import ServiceError
from editor.services.sound.clips import ENDINGS, clip, save_clip
from editor.services.sound.errors import SoundError

RATE = 44_100


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Three seconds, stereo: a click at 1.5 s on the left, a tone on the right."""
    samples = np.zeros((3 * RATE, 2))
    samples[round(1.5 * RATE), 0] = 0.9
    samples[:, 1] = 0.2 * np.sin(2 * np.pi * 440 * np.arange(3 * RATE) / RATE)
    path = tmp_path / "talk.wav"
    soundfile.write(path, samples, RATE)
    return path


@pytest.mark.parametrize("ending", [".wav", ".flac"])
def test_a_clip_holds_exactly_its_stretch(recording: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"clip{ending}"
    save_clip(recording, out, start_ms=1000, end_ms=2000)
    samples, rate = soundfile.read(out)
    assert (rate, samples.shape) == (RATE, (RATE, 2))
    assert int(np.abs(samples[:, 0]).argmax()) == RATE // 2


@pytest.mark.parametrize("ending", [".ogg", ".mp3"])
def test_lossy_clips_are_as_long_and_sound_alike(recording: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"clip{ending}"
    save_clip(recording, out, start_ms=1000, end_ms=2000)
    samples, rate = soundfile.read(out)
    assert abs(len(samples) / rate - 1.0) < 0.1
    spectrum = np.abs(np.fft.rfft(samples[:, 1]))
    assert abs(spectrum.argmax() * rate / len(samples) - 440) < 3


def test_the_edges_are_faded_so_that_nothing_clicks(recording: Path) -> None:
    samples = np.array(clip(recording, 1003, 2003).get_array_of_samples()).reshape(-1, 2)
    assert abs(int(samples[0, 1])) < 50
    assert abs(int(samples[-1, 1])) < 400
    assert int(np.abs(samples[:, 1]).max()) > 6000


def test_what_cannot_be_is_said_plainly_and_leaves_nothing(recording: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    with pytest.raises(ServiceError, match="has no audio here"):
        save_clip(recording, tmp_path / "a.wav", start_ms=500, end_ms=500)
    with pytest.raises(ServiceError, match="ends before"):
        save_clip(recording, tmp_path / "a.wav", start_ms=9000, end_ms=9500)
    with pytest.raises(ServiceError, match=r"\.xyz.*" + r"\.wav"):
        save_clip(recording, tmp_path / "a.xyz", start_ms=0, end_ms=500)
    with pytest.raises(ServiceError, match="recording itself"):
        save_clip(recording, recording, start_ms=0, end_ms=500, overwrite=True)
    with pytest.raises(SoundError, match=r"gone\.wav"):
        save_clip(tmp_path / "gone.wav", tmp_path / "a.wav", start_ms=0, end_ms=500)
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_is_replaced_only_when_asked(recording: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.wav"
    out.write_bytes(b"mine")
    with pytest.raises(FormatError):
        save_clip(recording, out, start_ms=0, end_ms=500)
    assert out.read_bytes() == b"mine"
    save_clip(recording, out, start_ms=0, end_ms=500, overwrite=True)
    assert soundfile.info(out).frames == RATE // 2


def test_all_endings_on_offer_can_be_written(recording: Path, tmp_path: Path) -> None:
    for ending in ENDINGS:
        save_clip(recording, tmp_path / f"x{ending}", start_ms=0, end_ms=300)
        assert (tmp_path / f"x{ending}").stat().st_size > 100
