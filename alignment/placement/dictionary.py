"""The pronouncing dictionary that comes with the acoustic model: CMUdict, US English, 134,000 words."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alignment.placement.pronunciation import Pronouncer


def model_folder() -> Path:
    """Return the folder of the acoustic model and its dictionary, without loading their package."""
    import importlib.util

    spec = importlib.util.find_spec("pocketsphinx")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "model" / "en-us"


def read_dictionary() -> dict[str, str]:
    """Return the phone string of each word (lower case); further ways to say it stand under "word(2)"."""
    with (model_folder() / "cmudict-en-us.dict").open(encoding="utf-8") as lines:
        return dict(line.rstrip("\n").split(None, 1) for line in lines if line.strip())


@cache
def english_pronouncer() -> Pronouncer:
    """Return how English words sound; read once, for all who ask."""
    return Pronouncer(read_dictionary().get)
