"""One recogniser with the embedded model for all tests of what is asked of it."""

from __future__ import annotations

import pytest

from alignment.recognition.models import find_model
from alignment.recognition.whisper import WhisperRecogniser


@pytest.fixture(scope="package")
def recogniser() -> WhisperRecogniser:
    """The recogniser that comes with the program, loaded."""
    return WhisperRecogniser(find_model())
