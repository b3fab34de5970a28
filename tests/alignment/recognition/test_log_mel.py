"""Log-mel spectra are those that faster-whisper's own extractor gives, for any length and number of bands."""

from __future__ import annotations

import numpy as np
import pytest
from faster_whisper.feature_extractor import FeatureExtractor

from alignment.recognition.log_mel import log_mel


@pytest.mark.parametrize("bands", [80, 128])
@pytest.mark.parametrize("length", [200, 1_600, 16_000, 47_531])
@pytest.mark.parametrize("level", [0.0, 1e-4, 0.3])
def test_they_are_what_whisper_was_trained_on(bands: int, length: int, level: float) -> None:
    samples = (level * np.random.default_rng(length).standard_normal(length)).astype(np.float32)
    extractor = FeatureExtractor(feature_size=bands)

    found = log_mel(samples, extractor.mel_filters)

    expected = extractor(samples)
    assert found.shape == expected.shape
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_a_chunk_is_told_from_its_louder_neighbour() -> None:
    filters = FeatureExtractor().mel_filters
    time = np.arange(16_000) / 16_000
    low, high = (np.sin(2 * np.pi * hertz * time).astype(np.float32) for hertz in (200, 4_000))

    assert log_mel(low, filters).mean(axis=1).argmax() < log_mel(high, filters).mean(axis=1).argmax()
