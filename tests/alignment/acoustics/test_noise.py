"""Spectra, and the noise and channel that are read off them."""

from __future__ import annotations

import numpy as np
import pytest

from alignment.acoustics.cepstra import BANDS, CEPSTRA, mel_power, streams, to_bands, to_cepstra
from alignment.acoustics.noise import (
    Surroundings,
    compensated,
    model_speech,
    noise_fits,
    surroundings,
    utterances,
)
from alignment.acoustics.sphinx_files import SphinxModel
from tests.alignment.material import excerpt

CLIP = excerpt("meeting", 149_600, 152_400)


def pcm(noise: float = 0.0) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    dice = np.random.default_rng(4)
    padded = np.pad(CLIP.sound, (8000, 8000))
    return ((padded + noise * dice.standard_normal(len(padded))) * 32000).astype(np.int16)


def spoken(count: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    speech = np.zeros(count, np.float32)
    for word in CLIP.words:
        speech[50 + word.start_ms // 10 : 50 + word.end_ms // 10] = 1.0
    return speech


def test_there_is_a_frame_for_every_begun_10_ms_and_silence_is_finite() -> None:
    power = mel_power(np.zeros(16_001, np.int16))
    assert power.shape == (101, BANDS)
    assert np.isfinite(np.log(power)).all()
    assert [part.shape for part in streams(np.log(power) @ to_cepstra())] == [(101, CEPSTRA)] * 3


def test_cepstra_keep_a_smooth_spectrum() -> None:
    spectrum = np.cos(np.linspace(0, np.pi, BANDS)).astype(np.float32)
    assert spectrum @ to_cepstra() @ to_bands() == pytest.approx(spectrum, abs=0.05)


def test_noise_is_found_at_its_level_and_the_channel_does_not_move_with_it(sphinx_model: SphinxModel) -> None:
    usual = model_speech(sphinx_model)
    found = {}
    for noise in (0.001, 0.01):
        power = mel_power(pcm(noise))
        found[noise], _ = surroundings(power, spoken(len(power)), usual)
    louder = found[0.01].noise - found[0.001].noise
    assert louder == pytest.approx(np.full(BANDS, 2 * np.log(10)), abs=0.7)
    assert np.abs(found[0.01].channel - found[0.001].channel).mean() < 1.0


def test_digital_silence_is_no_noise_level(sphinx_model: SphinxModel) -> None:
    usual = model_speech(sphinx_model)
    gated = pcm(0.003)
    power = mel_power(gated)
    speech = spoken(len(power))
    gated[:4000] = 0
    gated_power = mel_power(gated)
    whole, _ = surroundings(power, speech, usual)
    cut, filled = surroundings(gated_power, speech, usual)
    assert cut.noise == pytest.approx(whole.noise, abs=0.5)
    assert filled[5:20].mean() == pytest.approx(whole.noise.mean(), abs=2.5)


def test_without_noise_the_model_only_moves_with_the_channel(sphinx_model: SphinxModel) -> None:
    channel = np.linspace(2, -1, BANDS).astype(np.float32)
    moved = compensated(sphinx_model, Surroundings(np.full(BANDS, -60, np.float32), channel))
    assert moved.means[0] - sphinx_model.means[0] == pytest.approx(
        np.broadcast_to(channel @ to_cepstra(), moved.means[0].shape), abs=0.05
    )
    assert moved.means[1] == pytest.approx(sphinx_model.means[1], abs=0.05)


def test_in_loud_noise_all_sounds_become_the_noise(sphinx_model: SphinxModel) -> None:
    noise = np.full(BANDS, 30, np.float32)
    moved = compensated(sphinx_model, Surroundings(noise, np.zeros(BANDS, np.float32)))
    assert moved.means[0] == pytest.approx(
        np.broadcast_to(noise @ to_cepstra(), moved.means[0].shape), abs=0.1
    )
    assert np.abs(moved.means[1]).max() < 0.1


def test_what_sounds_without_speech_fits_noise_better_than_speech_does() -> None:
    power = mel_power(pcm(0.003))
    speech = spoken(len(power))
    fits = noise_fits(streams(np.log(power) @ to_cepstra()), speech)
    assert fits is not None
    assert np.median(fits[5:40]) > np.median(fits[speech > 0.5]) + 20
    assert noise_fits(streams(np.log(power) @ to_cepstra()), np.ones(len(power), np.float32)) is None


def test_utterances_cover_everything_and_hold_speech() -> None:
    speech = np.zeros(2000, np.float32)
    for start in (100, 600, 1300):
        speech[start : start + 300] = 1.0
    parts = utterances(speech)
    assert [part[0] for part in parts] == [0, *(part[1] for part in parts[:-1])]
    assert parts[-1][1] == 2000
    assert len(parts) == 3
    assert utterances(np.zeros(300, np.float32)) == [(0, 300)]
