"""What is heard at a time is what the aligner found at that time, whatever the file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from alignment.audio.decoding import SAMPLE_RATE, decode
from editor.services.sound.sample_reader import SoundFile
from tests.support.bursts import find_bursts_s, sound_with_bursts
from tests.support.sound_files import KINDS, write_media

PLACES_S = (0.5, 1.37, 2.9)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("offset_s", [0.0, 1.5], ids=["from zero", "from 1.5 s"])
def test_player_and_aligner_agree(tmp_path: Path, kind: str, offset_s: float) -> None:
    path = write_media(
        tmp_path / f"talk.{KINDS[kind].ending}",
        sound_with_bursts(48_000, 4, PLACES_S),
        48_000,
        KINDS[kind],
        offset_s=offset_s,
    )
    file = SoundFile(path)
    played = np.concatenate([block.samples for block in file.read(0, None)]).mean(axis=1)
    rate = file.rate
    file.close()
    sound = decode(path)
    heard = find_bursts_s(sound.samples(0, len(sound)), SAMPLE_RATE, PLACES_S)
    sound.close()
    assert heard == pytest.approx(find_bursts_s(played, rate, PLACES_S), abs=0.001)
