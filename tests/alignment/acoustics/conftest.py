"""The bundled acoustic model, read once for all tests of its parts."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from alignment.acoustics.sphinx_files import SphinxModel, read_model


@pytest.fixture(scope="session")
def sphinx_folder() -> Path:
    """Where pocketsphinx's wheel has its US English model."""
    spec = importlib.util.find_spec("pocketsphinx")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "model" / "en-us" / "en-us"


@pytest.fixture(scope="session")
def sphinx_model(sphinx_folder: Path) -> SphinxModel:
    """The model that words are placed with."""
    return read_model(sphinx_folder)
