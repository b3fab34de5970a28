"""Recordings joined to one Ogg file: time runs on from one to the next, for aligner and player alike."""

from __future__ import annotations

import io
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import soundfile

from alignment.audio.decoding import SAMPLE_RATE, decode
from alignment.audio.ogg_chain import chain_links
from editor.services.sound.sample_reader import SoundFile
from tests.support.bursts import find_bursts_s, sound_with_bursts

LINKS = ((3.0, (0.5, 2.2)), (2.0, (0.7, 1.5)), (2.0, (1.0,)))
PLACES_S = (0.5, 2.2, 3.7, 4.5, 6.0)
NEAR_S = 0.003


def link(rate: int, codec: str, seconds: float, places_s: tuple[float, ...]) -> bytes:
    """Return one recording as an Ogg file."""
    made = io.BytesIO()
    soundfile.write(made, sound_with_bursts(rate, seconds, places_s), rate, format="OGG", subtype=codec)
    return made.getvalue()


def chained(folder: Path, codec: str, rates: tuple[int, ...]) -> Path:
    """Return a file of recordings, each at a rate of its own."""
    path = folder / "joined.ogg"
    links = (link(rate, codec, *one) for rate, one in zip(rates, LINKS, strict=True))
    path.write_bytes(b"".join(links))
    return path


@pytest.mark.parametrize("codec", ["VORBIS", "OPUS"])
@pytest.mark.parametrize("rates", [(16_000, 16_000, 16_000), (48_000, 16_000, 24_000)])
def test_time_runs_on(tmp_path: Path, codec: str, rates: tuple[int, ...]) -> None:
    path = chained(tmp_path, codec, rates)
    sound = decode(path)
    heard = find_bursts_s(sound.samples(0, len(sound)), SAMPLE_RATE, PLACES_S)
    assert abs(sound.duration_ms - 7_000) <= 10
    sound.close()
    file = SoundFile(path)
    assert abs(file.duration_ms - 7_000) <= 10
    whole = np.concatenate([block.samples for block in file.read(0, None)]).mean(axis=1)
    first, last = round(4.2 * file.rate), round(6.5 * file.rate)
    blocks = list(file.read(first, last))
    file.close()
    ends = [first, *(block.start + len(block.samples) for block in blocks)]
    assert [block.start for block in blocks] == ends[:-1]
    assert ends[-1] == last
    part = np.concatenate([block.samples for block in blocks]).mean(axis=1)
    played = find_bursts_s(whole, file.rate, PLACES_S)
    assert heard == pytest.approx(PLACES_S, abs=NEAR_S)
    assert played == pytest.approx(PLACES_S, abs=NEAR_S)
    assert find_bursts_s(part, file.rate, (0.3, 1.8)) == pytest.approx((0.3, 1.8), abs=NEAR_S)


def test_a_damaged_end_does_not_spoil_what_came_before(tmp_path: Path) -> None:
    path = chained(tmp_path, "VORBIS", (16_000,) * 3)
    begin = chain_links(path)[1][0]
    path.write_bytes(path.read_bytes()[: begin + 200])
    with closing(decode(path)) as sound, closing(SoundFile(path)) as file:
        assert abs(sound.duration_ms - 3_000) <= 10
        assert abs(file.duration_ms - 3_000) <= 10


@pytest.mark.parametrize("data", [b"", b"Ogg", b"RIFF" + bytes(90), b"OggS" + bytes(90)])
def test_other_files_are_no_chain(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "one.ogg"
    path.write_bytes(data)
    assert chain_links(path) == ()
    path.write_bytes(link(16_000, "VORBIS", 1.0, (0.5,)))
    assert chain_links(path) == ()
    assert chain_links(tmp_path / "none.ogg") == ()
