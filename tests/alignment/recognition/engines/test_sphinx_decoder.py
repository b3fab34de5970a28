"""The decoder of pocketsphinx: no words where nobody speaks, and no trace of samples decoded earlier."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from alignment.recognition.engines.sphinx_decoder import SphinxDecoder, models_identity
from tests.alignment.material import excerpt

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def decoder() -> SphinxDecoder:
    """A decoder that every test leaves as it was, which is what some of them are about."""
    return SphinxDecoder()


def speech(start_ms: int, end_ms: int) -> NDArray[np.int16]:
    return (excerpt("sample", start_ms, end_ms).sound * 32767).astype(np.int16)


@pytest.mark.parametrize("count", [0, 10, 1700, 32_000])
def test_digital_silence_and_snippets_have_no_words(decoder: SphinxDecoder, count: int) -> None:
    assert decoder.words(np.zeros(count, np.int16)) == []


def test_faint_noise_has_no_words(decoder: SphinxDecoder) -> None:
    noise = np.random.default_rng(1).integers(-9, 10, 32_000, dtype=np.int16)
    assert decoder.words(noise) == []


def test_silence_between_words_changes_nothing_from_one_time_to_the_next(decoder: SphinxDecoder) -> None:
    said = speech(0, 4000)
    gated = np.concatenate([said[:32_000], np.zeros(16_000, np.int16), said[32_000:]])
    first = decoder.words(gated)
    assert first
    decoder.words(speech(20_000, 22_000))
    assert decoder.words(gated) == first


def test_a_sure_word_is_likelier_right_than_one_among_many(decoder: SphinxDecoder) -> None:
    """In noise as loud as speech the same words become less likely."""
    clear = speech(0, 6000)
    noise = np.random.default_rng(1).normal(0, clear.std(), len(clear))
    noisy = np.clip(clear + noise, -32768, 32767).astype(np.int16)
    mean_clear, mean_noisy = (
        np.mean([word.probability for word in decoder.words(samples)]) for samples in (clear, noisy)
    )
    assert 0 < mean_noisy < mean_clear < 1


def test_the_identity_names_version_and_models() -> None:
    assert models_identity().startswith("pocketsphinx 5.")
    assert " en-us " in models_identity()
