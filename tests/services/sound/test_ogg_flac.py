"""FLAC in Ogg: any place is found to the sample, though the demuxer's times are false after a seek."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import av
import numpy as np
import pytest

from editor.services.sound.sample_stream import Samples, SampleStream
from tests.support.sound_files import MediaKind, write_media

RATE = 44_100
SECONDS = 16
PLACES_S = (0.0, 1.0, 3.0, 4.7, 8.2, 10.0, 13.3, 15.9)


@pytest.fixture(scope="module")
def noise() -> Samples:
    """Noise: its frames fill pages, so that many pages begin with the rest of a frame."""
    return np.random.default_rng(3).uniform(-0.4, 0.4, SECONDS * RATE).astype(np.float32)


@pytest.fixture(scope="module")
def whole_file(noise: Samples, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_media(tmp_path_factory.mktemp("flac") / "whole.ogg", noise, RATE, MediaKind("ogg", "flac"))


@pytest.fixture(scope="module")
def cut_file(whole_file: Path) -> Path:
    """The second half, copied without decoding: its frames bear the numbers that they had."""
    path = whole_file.with_name("cut.ogg")
    with av.open(str(whole_file)) as source, av.open(str(path), "w") as target:
        stream = source.streams.audio[0]
        copied = target.add_stream_from_template(stream)
        first = None
        for packet in source.demux(stream):
            if packet.pts is None or packet.pts < SECONDS // 2 * RATE:
                continue
            first = packet.pts if first is None else first
            packet.pts, packet.dts = packet.pts - first, packet.pts - first
            packet.stream = copied
            target.mux(packet)
    return path


def samples_of(stream: SampleStream, start: int, stop: int | None) -> Samples:
    blocks = list(stream.read(start, stop))
    return np.concatenate([block.samples for block in blocks]) if blocks else np.zeros((0, 1), np.float32)


@pytest.mark.parametrize("file", ["whole_file", "cut_file"])
def test_any_place_of_flac_in_ogg_is_found_to_the_sample(file: str, request: pytest.FixtureRequest) -> None:
    with closing(SampleStream(request.getfixturevalue(file))) as stream:
        whole = samples_of(stream, 0, None)
        assert len(whole) > SECONDS // 2 * RATE - 5_000
        for place_s in PLACES_S:
            start = int(place_s * RATE)
            part = samples_of(stream, start, start + RATE // 4)
            assert np.array_equal(part, whole[start : start + RATE // 4]), f"from {place_s} s"


def test_the_samples_are_those_that_were_written(whole_file: Path, noise: Samples) -> None:
    with closing(SampleStream(whole_file)) as stream:
        whole = samples_of(stream, 0, None)[:, 0]
    assert len(whole) == len(noise)
    assert np.abs(whole - noise).max() < 0.001
