"""The bit rate of an MP3: variable or constant; other recordings are not asked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from editor.formats.native.model import MediaReference
from editor.services.exports.web_playback import VARIABLE_RATE, playback_notice
from editor.services.sound.bit_rate import has_variable_bit_rate

RATE = 16_000


def written(folder: Path, mode: str, *, name: str = "talk.mp3") -> Path:
    noise = np.random.default_rng(1).standard_normal(RATE) * 0.3
    sound = np.concatenate([noise * (row % 2) for row in range(8)])
    path = folder / name
    kind = {"format": "MP3", "bitrate_mode": mode, "compression_level": 0.5} if name.endswith("mp3") else {}
    soundfile.write(path, sound, RATE, **kind)
    return path


@pytest.mark.parametrize(("mode", "varies"), [("VARIABLE", True), ("CONSTANT", False)])
def test_a_variable_rate_is_seen(tmp_path: Path, mode: str, varies: bool) -> None:
    path = written(tmp_path, mode)
    assert has_variable_bit_rate(path) is varies
    media = MediaReference("talk.mp3", path.stat().st_size, "", "talk.mp3", "", 8_000)
    project = tmp_path / "talk.earproof"
    assert playback_notice(["vtt"], media, project) == (VARIABLE_RATE if varies else "")
    assert playback_notice(["docx"], media, project) == ""


def test_other_files_are_no_mp3(tmp_path: Path) -> None:
    assert not has_variable_bit_rate(written(tmp_path, "", name="talk.wav"))
    (tmp_path / "talk.mp3").write_bytes(b"nothing")
    assert not has_variable_bit_rate(tmp_path / "talk.mp3")
    assert not has_variable_bit_rate(tmp_path / "nowhere.mp3")


def test_the_search_can_be_ended(tmp_path: Path) -> None:
    assert not has_variable_bit_rate(written(tmp_path, "VARIABLE"), stop=lambda: True)
