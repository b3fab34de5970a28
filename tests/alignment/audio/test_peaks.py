"""Peaks for drawing: true at every zoom, small, kept by content, made while a recording is decoded."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from alignment.aligner import Aligner
from alignment.audio.decoding import SAMPLE_RATE, decode, read_samples
from alignment.audio.peaks import (
    BIN_MS,
    BIN_SAMPLES,
    Peaks,
    PeaksBuilder,
    file_digest,
    linear_amplitude,
    speech_edges,
)
from alignment.errors import AlignmentError
from alignment.placement.span_alignment import EditedSpan
from alignment.worker.cache import AlignmentCache


def peaks_of(samples: NDArray[np.int16], *, piece: int = 1000) -> Peaks:
    """Return the peaks of samples that come in pieces."""
    builder = PeaksBuilder()
    for at in range(0, len(samples), piece):
        builder.add(samples[at : at + piece])
    return builder.whole()


def noise(seconds: float, *, seed: int = 1) -> NDArray[np.int16]:
    """Return noise whose loudness wanders."""
    chance = np.random.default_rng(seed)
    count = int(seconds * SAMPLE_RATE)
    loudness = np.interp(np.arange(count), np.linspace(0, count, 40), chance.uniform(0, 1, 40) ** 3)
    return np.asarray(chance.uniform(-32_767, 32_767, count) * loudness, np.int16)


def bursts() -> NDArray[np.int16]:
    """Return three seconds of quiet with tones from 0.5 to 1.0 and from 1.6 to 2.2 s."""
    samples = np.random.default_rng(2).uniform(-30, 30, 3 * SAMPLE_RATE)
    tone = 9000 * np.sin(2 * np.pi * 200 * np.arange(3 * SAMPLE_RATE) / SAMPLE_RATE)
    for start, end in ((0.5, 1.0), (1.6, 2.2)):
        part = slice(int(start * SAMPLE_RATE), int(end * SAMPLE_RATE))
        samples[part] += tone[part]
    return samples.astype(np.int16)


@pytest.mark.parametrize("count", [7, 150, 1200])
@pytest.mark.parametrize("span_ms", [(0, 60_000), (12_345, 31_111), (59_000, 70_000), (-5000, 5000)])
def test_columns_hold_the_extremes_of_their_samples(span_ms: tuple[int, int], count: int) -> None:
    samples = noise(60)
    found = peaks_of(samples).columns(*span_ms, count)
    assert found.shape == (count, 2)
    edges = np.linspace(*span_ms, count + 1) * SAMPLE_RATE / 1000
    for number in range(0, count, max(1, count // 40)):
        # Bins do not end where columns do: the truth lies between the column cut short and the column grown.
        low, high = edges[number], edges[number + 1]
        slack = BIN_SAMPLES * 64 if high - low >= BIN_SAMPLES * 8 else BIN_SAMPLES * 2
        wide = samples[max(0, int(low - slack)) : max(0, int(high + slack))]
        narrow = samples[max(0, int(low + BIN_SAMPLES * 8)) : max(0, int(high - BIN_SAMPLES * 64))]
        lowest, highest = (float(value) for value in found[number])
        assert min(0, *wide[:1], wide.min(initial=0)) / 32_768 - 0.01 <= lowest
        assert highest <= wide.max(initial=0) / 32_768 + 0.01
        if len(narrow):
            assert lowest <= narrow.min() / 32_768 + 0.01
            assert highest >= narrow.max() / 32_768 - 0.01


def test_pieces_of_any_size_give_the_same_peaks() -> None:
    samples = noise(31.003)
    assert np.array_equal(peaks_of(samples, piece=377).bins, peaks_of(samples, piece=10**9).bins)
    assert peaks_of(samples).duration_ms == pytest.approx(31_003, abs=BIN_MS)


def test_faint_sound_is_told_from_silence() -> None:
    faint = peaks_of(np.tile(np.array([-33, 33], np.int16), SAMPLE_RATE))  # -60 dB
    assert np.abs(linear_amplitude(faint.bins)).min() == pytest.approx(33 / 32_768, rel=0.5)
    assert faint.loudness < 0.01


def test_ten_hours_stay_small() -> None:
    builder = PeaksBuilder()
    minute = noise(60)
    for _ in range(600):
        builder.add(minute)
    assert sum(level.nbytes for level in builder.whole().levels) < 15_000_000


def test_what_was_made_so_far_can_be_drawn_and_does_not_change() -> None:
    builder = PeaksBuilder()
    for at in range(0, 45 * SAMPLE_RATE, SAMPLE_RATE):
        builder.add(noise(1, seed=at))
    early = builder.partial_peaks()
    before = early.bins.copy()
    builder.add(noise(300))
    assert 20_000 <= early.duration_ms <= 45_000
    assert np.array_equal(early.bins, before)
    assert not early.is_whole
    assert builder.whole().is_whole


def test_silence_outside_and_nothing_at_all() -> None:
    assert not peaks_of(noise(2)).columns(5000, 9000, 30).any()
    nothing = PeaksBuilder().whole()
    assert not nothing.columns(0, 1000, 10).any()
    assert nothing.loudness == 0
    assert speech_edges(nothing, 0, 1000) == []


def test_edges_of_speech_are_found_within_a_bin_or_two() -> None:
    found = speech_edges(peaks_of(bursts()), 0, 3000)
    assert len(found) == 4
    assert np.abs(np.array(found) - [500, 1000, 1600, 2200]).max() <= 2 * BIN_MS
    assert speech_edges(peaks_of(bursts()), 900, 1200) == [found[1]]
    hum = np.asarray(3000 * np.sin(np.arange(3 * SAMPLE_RATE) / 20), np.int16)
    assert speech_edges(peaks_of(hum), 0, 3000) == []


def test_decoding_gives_the_peaks_on_the_way(tmp_path: Path) -> None:
    path = tmp_path / "noise.wav"
    soundfile.write(path, noise(5), SAMPLE_RATE)
    on_the_way, alone = PeaksBuilder(), PeaksBuilder()
    sound = decode(path, consumer=on_the_way.add)
    assert read_samples(path, alone.add) == len(sound)
    whole = peaks_of(sound.pcm(0, len(sound)))
    assert np.array_equal(on_the_way.whole().bins, whole.bins)
    assert np.array_equal(alone.whole().bins, whole.bins)
    sound.close()
    with pytest.raises(AlignmentError):
        read_samples(tmp_path / "none.wav", alone.add)


def test_peaks_are_kept_by_content(tmp_path: Path) -> None:
    cache, peaks = AlignmentCache(tmp_path / "c"), peaks_of(noise(3))
    path = tmp_path / "a.wav"
    path.write_bytes(b"a recording")
    cache.store_peaks_of_recording(path, peaks)
    kept = cache.peaks(file_digest(path))
    assert kept is not None
    assert np.array_equal(kept.bins, peaks.bins)
    assert cache.peaks("0" * 64) is None
    (file,) = (tmp_path / "c").iterdir()
    for damaged in (file.read_bytes()[:200], b"", b"PK\x03\x04 rubbish"):
        file.write_bytes(damaged)
        assert cache.peaks(file_digest(path)) is None
    cache.store_peaks_of_recording(tmp_path / "gone.wav", peaks)


def test_the_aligner_leaves_the_peaks_of_what_it_decoded(tmp_path: Path) -> None:
    path = tmp_path / "bursts.wav"
    soundfile.write(path, bursts(), SAMPLE_RATE)
    cache = AlignmentCache(tmp_path / "c")
    aligner = Aligner(cache)
    aligner.realign(path, EditedSpan(("well",), 400, 1100))
    aligner.close()
    kept = cache.peaks(file_digest(path))
    assert kept is not None
    assert np.array_equal(kept.bins, peaks_of(bursts()).bins)
