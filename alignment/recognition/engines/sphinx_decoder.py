"""The large-vocabulary decoder of pocketsphinx with its US English models: samples in, words out.

Huggins-Daines et al., "PocketSphinx: a free, real-time continuous speech recognition system" (ICASSP 2006).
"""

from __future__ import annotations

import importlib.metadata
import math
import re
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from alignment.errors import ModelError
from alignment.placement.dictionary import model_folder

MODEL: Final = "en-us"
_FRAME_MS: Final = 10
_FRAME_SAMPLES: Final = 160
_LEAST_SAMPLES: Final = 1600  # less has no frames enough for one phone
_VARIANT: Final = re.compile(r"\(\d+\)$")  # that tells ways to say a word apart: "the(2)"
_FIRST_PERSON: Final = re.compile(r"i(?='|$)")
_BASE: Final = 1.19
_BY_POSTERIOR: Final = 0.47
"""How many words of a posterior are right: by logistic regression on its log odds, for the 1,100 words that
were recognised in three recordings whose words are known (a talk, a meeting, spontaneous speech).
"""
_LEAST: Final = 1e-3
MODEL_FILES: Final = ("en-us/mdef", "en-us/means", "en-us.lm.bin", "cmudict-en-us.dict")
"""What it reads, below the folder of the English model."""


class SphinxWord(NamedTuple):
    """A word, its times in the samples, and how likely (0..1) it is right."""

    text: str
    start_ms: int
    end_ms: int
    probability: float


class SphinxDecoder:
    """One loaded decoder, for one thread at a time; it holds Python's lock while it decodes."""

    def __init__(self) -> None:
        """Load the models that come with pocketsphinx.

        Raises:
            ModelError: one of them is missing or damaged.
        """
        folder = checked_folder()
        from pocketsphinx import Decoder

        try:
            self._decoder = Decoder(
                hmm=str(folder / "en-us"),
                lm=str(folder / "en-us.lm.bin"),
                dict=str(folder / "cmudict-en-us.dict"),
                loglevel="FATAL",
            )
        except (RuntimeError, ValueError) as error:
            raise ModelError(
                f"The model {MODEL} of pocketsphinx can’t be loaded ({error}). Install pocketsphinx again."
            ) from error

    def words(self, samples: NDArray[np.int16]) -> list[SphinxWord]:
        """Return the words of some samples (16 kHz mono), the same whatever was decoded before."""
        if len(samples) < _LEAST_SAMPLES:
            return []
        self._decoder.reinit_feat()  # else its estimate of the noise is that of the samples before
        self._decoder.start_utt()
        self._decoder.process_raw(
            _without_zeros(samples).tobytes(), full_utt=True
        )  # whole: the cepstral mean is its own
        self._decoder.end_utt()
        return [
            SphinxWord(
                _as_written(segment.word),
                segment.start_frame * _FRAME_MS,
                (segment.end_frame + 1) * _FRAME_MS,
                _probability(float(segment.prob)),
            )
            for segment in self._decoder.seg() or ()
            if segment.word[0] not in "<["  # pauses and noises
        ]


def checked_folder() -> Path:
    """Return the folder of the models.

    Raises:
        ModelError: it is not whole.
    """
    folder = model_folder()
    for name in MODEL_FILES:
        if not (folder / name).is_file():
            raise ModelError(f"pocketsphinx lacks its file {name}. Install pocketsphinx again.")
    return folder


def models_identity() -> str:
    """Return what tells the models and the version of pocketsphinx, the same on every machine.

    Raises:
        ModelError: the models are not whole.
    """
    folder = checked_folder()
    size = sum((folder / name).stat().st_size for name in MODEL_FILES)
    return f"pocketsphinx {importlib.metadata.version('pocketsphinx')} {MODEL} {size}"


def _without_zeros(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    """Return samples with the faintest noise where they are zero for a whole frame, always the same.

    Of digital silence the decoder's noise removal makes anything, and words of that.
    """
    frames = samples[: len(samples) - len(samples) % _FRAME_SAMPLES].reshape(-1, _FRAME_SAMPLES)
    if frames.any(axis=1).all():
        return samples
    noise = np.random.default_rng(0).integers(-1, 2, len(samples), dtype=np.int16)
    return np.where(samples == 0, noise, samples)


def _as_written(word: str) -> str:
    """Return a word of the dictionary as it is written in a text."""
    return (
        _FIRST_PERSON.sub("I", _VARIANT.sub("", word), count=1) if word[0] == "i" else _VARIANT.sub("", word)
    )


def _probability(posterior: float) -> float:
    """Return how likely a word is right whose posterior among all that the search kept is given."""
    bounded = min(max(posterior, _LEAST), 1 - _LEAST)
    return 1 / (1 + math.exp(-_BASE - _BY_POSTERIOR * math.log(bounded / (1 - bounded))))
